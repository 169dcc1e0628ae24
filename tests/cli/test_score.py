"""Scoring without a window, and the scales and their wordings on the command line (clinical-reference 6)."""

from __future__ import annotations

import json

import pytest

from keta_desk.reference import catalogue
from tests.exchange.questionnaires import questionnaire


@pytest.mark.parametrize(
    ("words", "total", "band"),
    [
        (("phq9", "2,2,3,2,1,2,1,0,1"), "14", "moderate"),
        (("PHQ-9", "2,2,-,1,1,2,-,1,0"), "12", "moderate"),
        (("phq9", "-,2,3,2,1,2,1,0,1"), "14", "moderate"),
        (("who5", "1", "2", "1", "0", "2"), "24", None),
        (("dast10", "y,n,n,n,y,n,n,n,n,n"), "3", "moderate"),
        (("dast10", "n,n,na,n,n,n,n,n,n,n"), "0", "none"),
        (("madrs", "--total", "31"), "31", "moderate"),
        (("cssrs", "y,y,y,y,n,n"), None, "high"),
    ],
)
def test_a_worked_example_of_section_6_comes_out_on_the_command_line(keta, words, total, band):
    said = keta("score", *words, "--json")
    assert said.status == 0, said.err
    assert (said.json["total"], said.json["band"]) == (total, band)


def test_the_answer_names_version_flags_subscales_and_alerts(keta):
    said = keta("score", "phq9", "2,2,3,2,1,2,1,0,1", "--previous", "0,0,0,0,0,0,0,0,0", "--json").json
    assert (said["version"], said["bands_version"], said["flags"]) == ("1", "1", ["depression-pattern"])
    assert [(one["rule"], one["level"], one["version"]) for one in said["alerts"]] == [
        ("SI-4", "urgent", "1/phq9-1"),
        ("SI-1", "review", "1/phq9-1"),
    ]
    said = keta("score", "pcl5", "3,2,1,3,2,3,3,1,2,3,2,3,2,1,2,0,3,2,3,3", "--json").json
    assert [one["total"] for one in said["subscales"]] == ["11", "6", "14", "13"]
    assert said["cut_offs"] == ["cut-33"]


def test_people_read_it_in_lines(keta):
    said = keta("score", "phq9", "2,2,-,1,1,2,-,1,2").out
    assert "13 of 27" in said or "14 of 27" in said
    assert "not answered" in said
    assert "SI-2 (urgent): Item 9 of PHQ-9 was answered 2" in said
    assert "incomplete" in keta("score", "cssrs", "y,y,-,n,n,n").out


def test_the_cut_off_of_the_audit_c_is_that_of_the_sex(keta):
    assert keta("score", "audit-c", "2,1,0", "--sex", "male", "--json").json["cut_offs"] == []
    assert keta("score", "audit-c", "2,1,0", "--sex", "female", "--json").json["cut_offs"] == ["positive-women"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("bdi", "1"), "score.no-scale"),
        (("phq9", "1,2"), "outcome.answer-count"),
        (("phq9", ",".join("1" * 40)), "outcome.answer-count"),
        (("phq9", "4,0,0,0,0,0,0,0,0"), "outcome.answer-out-of-range"),
        (("phq9", "a,0,0,0,0,0,0,0,0"), "score.unreadable"),
        (("phq9", "na,0,0,0,0,0,0,0,0"), "score.unreadable"),
        (("phq9", "\u0661,0,0,0,0,0,0,0,0"), "score.unreadable"),
        (("phq9",), "outcome.answer-count"),
        (("cadss", "--total", "93"), "outcome.total-out-of-range"),
        (("cadss", "--total", "NaN"), "score.no-number"),
        (("cadss", "--total", "viel"), "score.no-number"),
        (("cssrs", "--total", "2"), "outcome.has-no-total"),
    ],
)
def test_what_can_not_be_scored_is_refused_in_one_sentence(keta, words, code):
    said = keta("score", *words, "--json")
    assert said.status == 1
    assert said.json["code"] == code
    assert said.sentence


def test_every_scale_is_listed(keta):
    said = keta("instruments", "list", "--json").json
    assert {one["id"] for one in said["instruments"]} == set(catalogue.scales())
    assert "topics only" in keta("instruments", "list").out


@pytest.fixture
def words_file(tmp_path):
    def write(scale_id="phq9", **more):
        file = tmp_path / "words.json"
        file.write_text(json.dumps(questionnaire(catalogue.scales()[scale_id], **more)), encoding="utf-8")
        return file

    return write


def test_a_wording_is_checked_and_shown_before_it_is_kept(keta, words_file):
    said = keta("instruments", "load", words_file())
    assert said.status == 0, said.err
    assert "checked only" in said.out
    assert "Invented question number 9" in said.out
    assert "Invented for tests" in said.out


def test_a_file_that_does_not_fit_is_refused_with_the_item_named(keta, words_file):
    file = words_file()
    told = json.loads(file.read_text(encoding="utf-8"))
    del told["item"][2]
    file.write_text(json.dumps(told), encoding="utf-8")
    said = keta("instruments", "load", file, "--json")
    assert said.status == 1
    assert [(one["code"], one["item"]) for one in said.json["problems"]] == [("wording.item-missing", "2")]


def test_a_scale_without_codes_is_named_by_whoever_loads_it(keta, words_file):
    file = words_file("pss10", code=[])
    assert "known by its codes" in keta("instruments", "load", file).sentence
    assert keta("instruments", "load", file, "--instrument", "pss10").status == 0
    assert keta("instruments", "load").status == 1
