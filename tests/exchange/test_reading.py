"""Files read by a process of its own: hostile ones become a refusal each, and none of them ends the others."""

from __future__ import annotations

import io
import os
import pickle
import threading
from hashlib import sha256
from pathlib import Path

import pytest

from keta_desk.domain.record import Cancelled
from keta_desk.exchange import json_input, reading
from keta_desk.exchange.fhir import read_bundle
from keta_desk.exchange.one_file import Answer, read_one
from keta_desk.exchange.reading import Reader
from keta_desk.exchange.reading_worker import serve
from keta_desk.reference.words import sentence
from tests.exchange.bundles import SAMPLE, every_real_bundle, real


def never():
    return False


@pytest.fixture
def reader():
    with Reader() as made:
        yield made


def test_what_another_process_read_is_what_would_be_read_here(reader):
    answer = reader.read(SAMPLE, cancelled=never)

    assert answer.record == read_bundle(SAMPLE.read_bytes(), name=SAMPLE.name)
    assert (answer.sha256, answer.byte_count) == (sha256(SAMPLE.read_bytes()).hexdigest(), SAMPLE.stat().st_size)
    assert answer.code == ""


@every_real_bundle
def test_a_real_bundle_comes_over_whole(path):
    content = real(path)
    sent = io.BytesIO()
    serve(io.BytesIO(f'"{path}"\n'.encode()), sent)

    assert reading._unpacked(sent.getvalue()[8:], path.name).record == read_bundle(content, name=path.name)


HOSTILE = {
    "empty.json": (b"", "json.empty"),
    "picture.json": (b"\x89PNG\r\n\x1a\n\0\0", "json.not-json"),
    "xml.json": (b'<?xml version="1.0"?><Bundle/>', "json.not-json"),
    "latin.json": ('{"resourceType": "Bundle", "x": "é"}'.encode("latin-1"), "json.not-utf8"),
    "cut.json": (SAMPLE.read_bytes()[:5000], "json.broken"),
    "other.json": (b'{"a": 1}', "fhir.not-fhir"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_no_bundle_is_refused_and_the_next_one_is_read(reader, tmp_path, name):
    content, code = HOSTILE[name]
    (tmp_path / name).write_bytes(content)
    refused = reader.read(tmp_path / name, cancelled=never)

    assert (refused.code, refused.record, dict(refused.facts)["file"]) == (code, None, name)
    assert name in sentence(refused.code, dict(refused.facts))
    assert reader.read(SAMPLE, cancelled=never).record is not None


def test_a_folder_a_pipe_and_a_file_that_is_gone_are_told_apart(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    asked = {"folder": tmp_path, "no-file": tmp_path / "pipe.json", "gone": tmp_path / "gone.json"}

    assert {name: read_one(path).code for name, path in asked.items()} == {name: f"import.{name}" for name in asked}


def test_a_file_that_may_not_be_read_is_told(tmp_path, monkeypatch):
    def refuse(*_given):
        raise PermissionError

    (tmp_path / "locked.json").write_bytes(b"{}")
    monkeypatch.setattr(Path, "open", refuse)

    assert read_one(tmp_path / "locked.json").code == "import.unreadable"


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    with (tmp_path / "huge.json").open("wb") as file:
        file.truncate(json_input.MAX_BYTES + 1)
    answer = read_one(tmp_path / "huge.json")

    assert (answer.code, answer.byte_count) == ("json.too-large", 0)


def test_a_file_that_takes_all_the_memory_is_refused(tmp_path, monkeypatch):
    def exhaust(*_given, **_named):
        raise MemoryError

    monkeypatch.setattr("keta_desk.exchange.one_file.read_bundle", exhaust)

    assert read_one(SAMPLE).code == "import.too-much"


def test_a_file_that_ends_the_process_is_refused_and_the_next_one_is_read(reader):
    reader.read(SAMPLE, cancelled=never)
    reader._process.kill()
    refused = reader.read(SAMPLE, cancelled=never)

    assert (refused.code, refused.record) == ("import.too-much", None)
    assert reader.read(SAMPLE, cancelled=never).record is not None


def test_a_file_name_that_is_no_text_is_read_all_the_same(reader, tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/n\xff me \n.json"))
    path.write_bytes(SAMPLE.read_bytes())

    assert reader.read(path, cancelled=never).record.patient.family_name == "Importa"


def test_reading_stops_when_it_is_asked_to_and_leaves_no_process(reader, tmp_path):
    asked = threading.Event()
    asked.set()
    with pytest.raises(Cancelled):
        reader.read(SAMPLE, cancelled=asked.is_set)

    assert reader._process is None


def test_where_the_interpreter_cannot_be_started_again_the_file_is_read_here(reader, monkeypatch):
    monkeypatch.setattr("sys.frozen", True, raising=False)

    assert reader.read(SAMPLE, cancelled=never).record is not None
    assert reader._process is None


class _Worse:
    def __reduce__(self):
        return (os.getcwd, ())


class _Hidden:
    def __reduce__(self):
        return (reading.subprocess.getoutput, ("true",))


@pytest.mark.parametrize(
    "answer",
    [b"", b"no pickle", pickle.dumps(_Worse()), pickle.dumps(_Hidden()), pickle.dumps("text"),
     b"cketa_desk.exchange.reading\nsubprocess.Popen\n.", b"cketa_desk.exchange.no_such\nThing\n."],
)  # fmt: skip
def test_an_answer_that_is_none_of_ours_is_not_run(answer):
    assert reading._unpacked(answer, "odd.json") == Answer(code="import.too-much", facts=(("file", "odd.json"),))
