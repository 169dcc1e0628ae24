"""Official wordings: what fits is taken, and what does not is refused by item (clinical-reference 6.18)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.record import BadFile
from keta_desk.domain.wordings import scale_of, wording_of, wording_problems
from keta_desk.exchange.questionnaire import read_file, read_questionnaire
from keta_desk.reference import catalogue
from tests.exchange.questionnaires import as_bytes, option, questionnaire

PHQ9, PSS10 = catalogue.scales()["phq9"], catalogue.scales()["pss10"]


def read(told):
    return read_questionnaire(as_bytes(told), name="words.json")


def codes(told, scale=PHQ9):
    return [(one.code, one.facts["item"]) for one in wording_problems(scale, read(told))]


def items_of(told):
    return told["item"][1:]


@pytest.mark.parametrize("scale", [s for s in catalogue.scales().values() if s.items], ids=lambda s: s.id)
def test_a_questionnaire_that_fits_gives_the_words_of_every_item_and_answer(scale):
    asked = read(questionnaire(scale))
    assert wording_problems(scale, asked) == []
    wording = wording_of(scale, asked)
    assert set(wording.items) == {item.number for item in scale.items}
    assert wording.items[1].startswith("Invented question number 1")
    assert wording.options[1] == {one.value: f"invented answer {one.value}" for one in scale.items[0].options}
    assert (wording.credit, wording.language) == ("Invented for tests, no rights reserved", "en")


def test_a_scale_is_told_by_its_panel_or_by_the_codes_of_its_items():
    told, scales = questionnaire(PHQ9), catalogue.scales()
    assert scale_of(scales.values(), read(told)) is scales["phq9"]
    told["code"] = []
    assert scale_of(scales.values(), read(told)) is scales["phq9"]
    assert scale_of(scales.values(), read(questionnaire(PSS10))) is None


def test_a_scored_item_that_is_missing_is_named():
    told = questionnaire(PHQ9)
    del told["item"][3]
    assert codes(told) == [("wording.item-missing", "3")]


def test_the_item_that_is_not_scored_may_be_missing():
    told = questionnaire(PHQ9)
    del told["item"][10]
    assert codes(told) == []
    assert 10 not in wording_of(PHQ9, read(told)).items


def test_an_item_that_is_there_twice_or_without_words_is_named():
    told = questionnaire(PHQ9)
    told["item"].append(dict(items_of(told)[1]))
    items_of(told)[4]["text"] = "  "
    assert codes(told) == [("wording.item-twice", "2"), ("wording.no-words", "5")]


def test_an_answer_that_is_missing_or_has_another_value_is_named():
    told = questionnaire(PHQ9)
    del items_of(told)[0]["answerOption"][2]
    items_of(told)[8]["answerOption"].append(option(4, "beyond"))
    items_of(told)[5]["answerOption"][1] = option(2, "again")
    assert codes(told) == [
        ("wording.option-missing", "1"),
        ("wording.option-missing", "6"),
        ("wording.option-twice", "6"),
        ("wording.option-other", "9"),
    ]


def test_a_code_that_stands_for_another_value_is_refused():
    told = questionnaire(PHQ9)
    told["item"][1]["answerOption"] = [
        option(value, "words", code)
        for value, code in zip((3, 2, 1, 0), ("LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"), strict=True)
    ]
    assert codes(told) == [("wording.option-code", "1")] * 4


def test_values_are_taken_from_a_contained_value_set_and_from_the_codes_of_answers():
    told = questionnaire(PHQ9)
    listed = [
        {"code": one.loinc, "display": f"set {one.value}", "extension": option(one.value, "")["extension"]}
        for one in PHQ9.items[0].options
    ]
    told["contained"] = [
        {"resourceType": "ValueSet", "id": "often", "compose": {"include": [{"system": "x", "concept": listed}]}}
    ]
    items_of(told)[0].pop("answerOption")
    items_of(told)[0]["answerValueSet"] = "#often"
    for one in items_of(told)[1]["answerOption"]:
        one.pop("extension")
    assert codes(told) == []
    assert wording_of(PHQ9, read(told)).options[1][2] == "set 2"


def test_questions_below_groups_are_found():
    told = questionnaire(PHQ9)
    told["item"] = [{"linkId": "g", "type": "group", "item": told["item"]}]
    assert codes(told) == []


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "json."),
        (b"{", "json."),
        (b"[]", "wording.no-questionnaire"),
        (b'{"resourceType": "Patient"}', "wording.no-questionnaire"),
        (b'{"resourceType": "Questionnaire", "item": []}', "wording.no-questionnaire"),
        (b'{"resourceType": "Questionnaire", "item": [7, null, {"type": "group"}]}', "wording.no-questionnaire"),
    ],
)
def test_what_is_no_questionnaire_is_refused(data, code):
    with pytest.raises(BadFile) as bad:
        read_questionnaire(data, name="words.json")
    assert bad.value.code.startswith(code)


def test_a_folder_a_missing_file_and_a_huge_one_are_refused(tmp_path):
    huge = tmp_path / "huge.json"
    huge.write_bytes(b" " * 5_000_001)
    for path, code in (
        (tmp_path, "wording.no-file"),
        (tmp_path / "gone.json", "wording.no-file"),
        (huge, "wording.too-large"),
    ):
        with pytest.raises(BadFile) as bad:
            read_file(path)
        assert bad.value.code == code


NODES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(["item", "linkId", "type", "text", "code", "system", "answerOption", "extension", "url",
                         "valueCoding", "valueInteger", "valueDecimal", "contained", "answerValueSet", "compose"]),
        inner, max_size=5,
    ),
    max_leaves=20,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(["item", "code", "contained", "title", "language"]), NODES))
def test_whatever_a_file_holds_it_is_read_or_refused(told):
    try:
        asked = read({**told, "resourceType": "Questionnaire"})
    except BadFile:
        return
    assert wording_problems(PHQ9, asked)
