"""Files that are no sound JSON: each is refused with one sentence, the file and the place."""

from __future__ import annotations

import time
import tomllib
from decimal import Decimal

import pytest

from keta_desk.domain.record import BadFile
from keta_desk.exchange.json_input import MAX_BYTES, check_size, read_json
from tests.exchange.bundles import ROOT

BOM = b"\xef\xbb\xbf"


def refused(data: bytes) -> BadFile:
    with pytest.raises(BadFile) as caught:
        read_json(data, name="x.json")
    return caught.value


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (b"", "json.empty", None),
        (b" \n\t", "json.empty", None),
        (BOM, "json.empty", None),
        (b"%PDF-1.7", "json.not-json", None),
        (b"MZ\x00\x01\xff\xfe\x80", "json.not-json", None),
        (b"<Bundle xmlns='http://hl7.org/fhir'/>", "json.not-json", None),
        (b'"only a text"', "json.not-json", None),
        ('{"a":\n"\u00e9"}'.encode("latin-1"), "json.not-utf8", "line 2"),
        ('{"a": 1}'.encode("utf-16"), "json.not-json", None),
        (b'{"a": 1,\n "b": [1, 2', "json.broken", "line 2"),
        (b'{"a": 1} {"b": 2}', "json.broken", "line 1"),
        (b'{"a":\n\n"unclosed', "json.broken", "line 3"),
        (b"{'a': 1}", "json.not-json", None),
        (b"[section]\nkey = 1", "json.not-json", None),
        (b'{"a": 1,}', "json.broken", "line 1"),
        (b'{"a": 1,\n "b": {"c": 2,\n "c": 3}}', "json.named-twice", "line 3"),
        (b'{"a": 1,\n "\\u0061": 2}', "json.named-twice", "line 2"),
        (b'{"a": "NaN",\n "b": NaN}', "json.not-a-number", "line 2"),
        (b'[1,\n\n-Infinity]', "json.not-a-number", "line 3"),
        (b'[1,\n' + b"9" * 5000 + b"]", "json.number-too-long", "line 2"),
        (b'[1.5,\n1e400]', "json.number-too-long", "line 2"),
        (b'[0.' + b"3" * 60 + b"]", "json.number-too-long", "line 1"),
    ],
)  # fmt: skip
def test_what_is_not_sound_json_is_refused_with_its_place(data, code, place):
    trouble = refused(data)

    assert (trouble.code, trouble.facts.get("place"), trouble.facts["file"]) == (code, place, "x.json")


def test_a_file_that_says_it_is_larger_than_fifty_megabytes_is_refused_before_it_is_read():
    with pytest.raises(BadFile) as caught:
        check_size(MAX_BYTES + 1, name="huge.json")

    assert caught.value.code == "json.too-large"
    assert refused(bytes(MAX_BYTES + 1)).code == "json.too-large"


@pytest.mark.parametrize("data", [b"[" * 100_000, b'{"a":' * 100_000, b"[" * 100_000 + b"]" * 100_000])
def test_a_file_nested_a_hundred_thousand_deep_is_refused(data):
    trouble = refused(data)

    assert (trouble.code, trouble.facts["place"]) == ("json.too-deep", "line 1")


def test_millions_of_empty_lists_are_refused_before_they_fill_the_memory():
    assert refused(b"[" + b"[]," * 1_600_000 + b"[]]").code == "json.too-many"


def test_a_name_given_twice_among_very_many_is_found_at_once():
    names = b",".join(b'"k%d":1' % number for number in range(100_000))
    started = time.perf_counter()

    assert refused(b"{" + names + b',\n"k5":2}').facts["place"] == "line 2"
    assert time.perf_counter() - started < 5


def test_nesting_up_to_the_limit_is_read_and_one_more_is_not():
    assert read_json(b"[" * 64 + b"]" * 64, name="x.json")
    assert refused(b"[" * 65 + b"]" * 65).code == "json.too-deep"


def test_brackets_inside_texts_are_not_nesting():
    inside = b'{"a": "' + b"[{" * 500 + b'\\"' + b"[" * 500 + b'"}'

    assert read_json(inside, name="x.json")


def test_a_text_of_nothing_but_escapes_does_not_hold_the_reader_up():
    started = time.perf_counter()

    assert refused(b'["' + b'\\"' * 1_000_000).code == "json.broken"
    assert time.perf_counter() - started < 5


def test_numbers_keep_every_digit():
    assert read_json(BOM + b'{"whole": 7, "part": 0.1}', name="x.json") == {"whole": 7, "part": Decimal("0.1")}


def test_every_refusal_has_a_sentence_for_its_facts():
    sentences = tomllib.loads((ROOT / "resources" / "text" / "problems.toml").read_text())
    for data in (
        b"",
        b"x",
        b"{",
        b'{"a":1,"a":1}',
        b"[NaN]",
        b"[1e999]",
        b"[" * 99,
        b'{"a\xff":1}',
        bytes(MAX_BYTES + 1),
    ):
        trouble = refused(data)
        sentence = sentences[trouble.code]["says"].format(**trouble.facts)
        assert sentence.startswith("x.json")
        assert "{" not in sentence
