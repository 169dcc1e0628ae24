"""Which alerts a filling-in raises, and what is wanted before one is closed (clinical-reference 6.17)."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain import alerts
from keta_desk.domain.problems import Severity
from keta_desk.reference import catalogue
from keta_desk.reference.words import sentence

PHQ9, CSSRS, DAST10, BLADDER = (catalogue.scales()[name] for name in ("phq9", "cssrs", "dast10", "bladder"))
FULL = {"contacted": "Ada, by phone", "assessed": "No plan", "agreed": "Call at 18:00", "responsible": "Dr Able"}


def rules(scale, answers, total=None, **before):
    return [one.rule for one in alerts.raised(scale, answers, total, alerts.Before(**before))]


def test_item_nine_at_one_is_reviewed_and_from_two_is_urgent_section_6_17():
    def found(answer, before=None):
        previous = None if before is None else (*[0] * 8, before)
        return rules(PHQ9, (*[0] * 8, answer), Decimal(answer or 0), previous=previous)

    assert found(0) == []
    assert found(1) == ["SI-1"]
    assert found(2) == found(3) == ["SI-2"]
    assert found(1, before=0) == ["SI-4", "SI-1"]
    assert found(3, before=2) == ["SI-2", "SI-4"]
    assert found(2, before=2) == ["SI-2"]
    assert found(1, before=3) == ["SI-1"]
    assert found(None) == ["SI-0"]


def test_an_item_nine_unanswered_last_time_is_no_measure_for_getting_worse():
    assert rules(PHQ9, (*[0] * 8, 1), Decimal(1), previous=(*[0] * 8, None)) == ["SI-1"]


def test_each_alert_has_its_level_its_rule_its_version_and_its_value_section_6_17():
    (one,) = alerts.raised(PHQ9, (*[0] * 8, 2), Decimal(2))
    assert (one.rule, one.level, one.version) == ("SI-2", alerts.AlertLevel.URGENT, "1/phq9-1")
    again = alerts.told(one.value)
    assert (again.code, again.facts["answer"], again.severity) == ("alert.si-2", "2", Severity.CONFIRM)


def test_high_risk_leads_whatever_else_there_is_section_6_4():
    found = alerts.raised(
        CSSRS, (1, 1, None, 1, 0, 0, None), None, alerts.Before(previous=(1, 0, None, None, None, 0, None))
    )
    assert [one.rule for one in found] == ["SI-3", "SI-4", "SI-0"]
    assert found[0].level is alerts.AlertLevel.IMMEDIATE


def test_a_risk_level_that_fell_is_not_worse():
    assert rules(CSSRS, (1, 0, None, None, None, 0, None), previous=(1, 1, 1, 0, 0, 0, None)) == []


def test_an_incomplete_last_time_is_no_measure_for_getting_worse():
    assert rules(CSSRS, (1, 0, None, None, None, 0, None), previous=(0, None, None, None, None, 0, None)) == []


@pytest.mark.parametrize(
    ("total", "before", "is_raised"),
    [
        (12, {"baseline": 6}, True),
        (11, {"baseline": 6}, False),
        (11, {"baseline": 15, "best": 5}, True),
        (20, {}, False),
    ],
)
def test_deterioration_is_told_against_baseline_or_best_section_6_17(total, before, is_raised):
    held = {name: Decimal(one) for name, one in before.items()}
    assert ("DET" in rules(PHQ9, (*[0] * 9,), Decimal(total), **held)) is is_raised


def test_a_rise_of_two_on_the_dast10_is_told_against_the_last_time_section_6_17():
    none = (0,) * 10
    assert rules(DAST10, none, Decimal(4), previous_total=Decimal(2)) == ["USE"]
    assert rules(DAST10, none, Decimal(3), previous_total=Decimal(2)) == []
    assert rules(DAST10, none, Decimal(9)) == []


def test_the_bladder_screen_raises_one_alert_and_names_blood_first_section_6_16():
    (one,) = alerts.raised(BLADDER, (3, 0, 0, 0, 1, 0), Decimal(4), alerts.Before(baseline=Decimal(0)))
    assert (one.rule, one.code) == ("URO", "alert.uro-item")


@given(st.sampled_from(list(catalogue.scales().values())), st.data())
def test_every_alert_has_a_sentence_and_is_told_again_as_it_was_raised(scale, data):
    answers = tuple(data.draw(st.sampled_from([None, *(o.value for o in item.options)])) for item in scale.items)
    total = data.draw(st.none() | st.integers(0, 60).map(Decimal))
    before = alerts.Before(answers, Decimal(1), Decimal(2), Decimal(1))
    for one in alerts.raised(scale, answers, total, before):
        said = sentence(one.code, one.facts)
        assert "{" not in said
        assert sentence(alerts.told(one.value).code, alerts.told(one.value).facts) == said


@pytest.mark.parametrize("rule", ["SI-1", "SI-2", "SI-3", "SI-4"])
def test_thoughts_of_suicide_are_closed_by_who_was_contacted_what_was_found_agreed_and_who_follows_up(rule):
    assert alerts.disposition_problems({rule}, {**FULL, "disposition": "Stays in care"}) == []
    for name in FULL:
        found = alerts.disposition_problems({rule}, {**FULL, "disposition": "Stays in care", name: "  "})
        assert [(one.code, one.field) for one in found] == [(f"alert.no-{name}", name)]


@pytest.mark.parametrize("rule", ["SI-0", "DET", "URO", "USE"])
def test_every_other_alert_is_closed_by_what_came_of_it(rule):
    assert alerts.disposition_problems({rule}, {"disposition": "Asked: none"}) == []
    assert [one.code for one in alerts.disposition_problems({rule}, {})] == ["alert.no-disposition"]


def test_high_risk_is_never_put_off_and_anything_else_only_with_a_reason_section_6_17():
    assert [one.code for one in alerts.put_off_problems({"SI-3", "SI-0"}, "Later")] == ["alert.never-put-off"]
    assert alerts.put_off_problems({"SI-2"}, "Phoning at noon") == []
    assert [one.code for one in alerts.put_off_problems({"SI-2"}, " ")] == ["alert.no-reason"]
