"""Marker words go through a whole day of work: outside the papers asked for, no file knows them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from keta_desk.bootstrap import doors
from keta_desk.domain.notes import NoteKind
from keta_desk.domain.record import Passphrase
from keta_desk.queries import patients
from keta_desk.use_cases import notes
from tests.journeys.conftest import PASSPHRASE

FAMILY, GIVEN, NOTE, DRAFT = "Quillmarrow", "Zephyrine", "brindlewaxen", "thistlequern"
WORDS = (FAMILY, GIVEN, NOTE, DRAFT, PASSPHRASE)
ASKED_FOR = {"papers", "incoming", "passphrase", "key"}


def traces(folder: Path) -> list[str]:
    """Name every file that holds one of the words in any case or encoding, or is named after it."""
    spelled = [
        spelling.encode(encoding)
        for word in WORDS
        for spelling in (word, word.lower(), word.upper())
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    found = []
    for file in folder.rglob("*"):
        inside = file.relative_to(folder)
        if not ASKED_FOR.isdisjoint(inside.parts):
            continue
        content = file.read_bytes() if file.is_file() else b""
        if any(word.lower() in str(inside).lower() for word in WORDS) or any(word in content for word in spelled):
            found.append(str(inside))
    return found


@pytest.fixture(scope="module")
def a_day(traveller, sample_bundle):
    """Import, chart, draft, list, print, back up, restore, look, and stumble over files that are refused."""
    text = sample_bundle.read_text(encoding="utf-8").replace("Importa", FAMILY).replace("Exempla", GIVEN)
    (traveller.home / "incoming" / "bundle.json").write_text(text, encoding="utf-8")
    (traveller.home / "incoming" / f"{FAMILY}.json").write_text(text[: len(text) // 2], encoding="utf-8")
    secret = traveller.secret
    traveller.says("create", "vault", *secret, "--recovery-out", "papers/sheet.pdf")
    traveller.says("import", "vault", "incoming/bundle.json", *secret)
    desk = doors().unlock(traveller.home / "vault", Passphrase(PASSPHRASE))
    patient_id = desk.ask(patients.by_chart_number, 1).id
    desk.do(notes.write, patient_id, NoteKind.PROGRESS, body=f"Spoke of the {NOTE} again.")
    desk.do(notes.keep_draft, "note", patient_id, {"body": DRAFT})
    desk.close()
    found = json.loads(traveller.says("patients", "vault", "--find", FAMILY, "--json", *secret))
    traveller.says("print", "vault", "integration-summary", "--patient", "1", "--out", "papers/s.pdf", *secret)
    traveller.says("backup", "vault", "--to", "drive", *secret)
    backup = next((traveller.home / "drive").glob("*.ketabackup")).relative_to(traveller.home)
    traveller.says("verify", backup, "--deep", *secret)
    traveller.says("restore", backup, "--to", "restored", *secret)
    traveller.says("shots", "restored", "--out", "papers/pictures", "--theme", "light", *secret)
    refused = traveller.run("import", "vault", f"incoming/{FAMILY}.json", *secret)
    assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1)
    return found


def test_the_name_is_there_where_it_was_asked_for(a_day, traveller):
    assert f"{FAMILY}, {GIVEN}" in json.dumps(a_day)
    assert (traveller.home / "papers" / "s.pdf").stat().st_size > 0


@pytest.mark.usefixtures("a_day")
def test_no_other_file_knows_the_name_or_what_was_written(traveller):
    assert traces(traveller.home) == []


@pytest.mark.usefixtures("a_day")
def test_the_folder_for_temporary_files_is_empty(traveller):
    assert [path.name for path in (traveller.home / "tmp").rglob("*")] == []


@pytest.mark.usefixtures("a_day")
def test_the_log_says_what_happened_without_saying_to_whom(traveller):
    logs = [file for file in traveller.home.rglob("*.log*") if file.is_file()]

    assert traces(traveller.home) == []
    assert len(logs) >= 1


@pytest.mark.parametrize("word", WORDS)
def test_a_trace_would_be_found(tmp_path, word):
    (tmp_path / "log").write_bytes(b"\0" + word.upper().encode("utf-16-le"))
    (tmp_path / word).mkdir()

    assert sorted(traces(tmp_path)) == sorted(["log", word])
