"""The official wording of a scale, kept by the practice in versions (clinical-reference 6.18)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.wordings import Wording
from keta_desk.queries import wordings as questions
from keta_desk.use_cases import wordings

WORDS = Wording(
    scale="phq9",
    scale_version="1",
    language="en",
    title="Invented words",
    credit="Invented for tests",
    items={1: "Invented question"},
    options={1: {0: "invented none"}},
)


def test_the_latest_wording_of_a_language_is_in_force_and_the_former_stays(desk):
    assert desk.ask(questions.of_scale, "phq9") is None
    assert desk.do(wordings.load, WORDS, sha256="a") == 1
    assert desk.do(wordings.load, replace(WORDS, items={1: "Put better"}), sha256="b") == 2
    assert desk.do(wordings.load, replace(WORDS, language="de", title="Erfunden"), sha256="c") == 1
    found = desk.ask(questions.of_scale, "phq9")
    assert (found.number, found.items, found.options) == (2, {1: "Put better"}, {1: {0: "invented none"}})
    assert desk.ask(questions.of_scale, "phq9", "de-CH").title == "Erfunden"
    assert desk.ask(questions.of_scale, "gad7") is None
    assert [(one.language, one.number) for one in desk.ask(questions.in_force)] == [("de", 1), ("en", 2)]


def test_the_same_file_is_not_kept_twice(desk):
    desk.do(wordings.load, WORDS, sha256="a")
    with pytest.raises(RuleBroken) as broken:
        desk.do(wordings.load, WORDS, sha256="a")
    assert broken.value.code == "wording.same"
