"""The list of diagnoses is searched as a clinician types: by code or by words, and what is meant comes first."""

from __future__ import annotations

import pytest

from keta_desk.domain.evidence import bare_code
from keta_desk.queries.evaluation import find_codes
from keta_desk.reference import icd10cm
from keta_desk.use_cases import upkeep

CHAPTERS = tuple("FIRTZ")


@pytest.fixture
def search(desk):
    desk.do(upkeep.load_codes, [code for code in icd10cm.codes() if code[0].startswith(CHAPTERS)])
    return lambda text, **more: [line.code for line in desk.ask(find_codes, text, **more)]


def test_a_diagnosis_is_found_by_code_or_words(search):
    for text in ("F33.2", "f33.2", "f332", " F33.2 "):
        assert search(text)[0] == "F33.2", text
    assert search("F33")[:2] == ["F33", "F33.0"]
    for text, code in (
        ("post-traumatic stress", "F43.10"),
        ("ptsd", "F43.1"),
        ("stress post trau chronic", "F43.12"),
        ("generalised anxiety", "F41.1"),
        ("Generalized Anxiety", "F41.1"),
        ("haematuria gross", "R31.0"),
        ("borderline person", "F60.3"),
        ("depression, unspecified", "F32.A"),
        ("suicidal idea", "R45.851"),
        ("recurrent moderate depressive", "F33.1"),
    ):
        assert code in search(text)[:3], (text, search(text)[:5])


def test_what_is_no_diagnosis_finds_nothing_and_breaks_nothing(search):
    for text in ("", "  ", "%", "_", "'", "zzzz", "\u0000", "F33.2 nonsense", "q" * 100_000):
        assert search(text) == [], text
    assert len(search("disorder", limit=7)) == 7


def test_a_code_is_compared_without_its_dot():
    assert bare_code(" f60.3 ") == "F603"
