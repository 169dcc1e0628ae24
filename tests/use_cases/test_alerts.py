"""Alerts through all floors: raised with the filling-in, kept with rule and version, closed by a person only (6.17)."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from keta_desk.domain.alerts import AlertLevel
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone
from keta_desk.queries import alerts as questions
from keta_desk.queries import chart as charts
from keta_desk.use_cases import alerts, corrections, outcomes, titration
from keta_desk.use_cases.alerts import Disposition
from keta_desk.use_cases.outcomes import Circumstances
from tests.use_cases.courses import hold_session, ladder, terms

CALM, FLAGGED = (1,) * 8 + (0,), (1,) * 8 + (2,)
FULL = Disposition(disposition="Stays", contacted="Ada", assessed="No plan", agreed="Call", responsible="Dr Able")


def found(desk, patient_id):
    return desk.ask(questions.of_patient, patient_id)


def rules(desk, patient_id):
    return sorted(one.rule for one in found(desk, patient_id))


def test_an_alert_is_raised_with_the_answers_and_says_what_raised_it(desk, a_patient, clock):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    (one,) = found(desk, patient_id)
    assert (one.rule, one.rule_version, one.level, one.subject_id) == ("SI-2", "1/phq9-1", AlertLevel.URGENT, line_id)
    assert (one.raised_at, one.is_open, one.acknowledged_at) == (clock.now(), True, None)
    assert one.problem.facts == {"scale": "PHQ-9", "item": "9", "answer": "2"}
    assert desk.ask(charts.whole, patient_id).alerts == [one]


def test_what_is_refused_raises_nothing(desk, a_patient):
    patient_id = a_patient()
    with pytest.raises(RuleBroken):
        desk.do(outcomes.fill_in, patient_id, "phq9", (*FLAGGED[:8], 4))
    assert found(desk, patient_id) == []


def test_a_later_no_closes_nothing_and_a_rise_is_told_against_the_time_before(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", (*CALM[:8], 1))
    clock.move(days=7)
    desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    clock.move(days=7)
    desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
    assert rules(desk, patient_id) == ["SI-1", "SI-2", "SI-4"]
    assert all(one.is_open for one in found(desk, patient_id))


def test_a_sheet_entered_late_is_held_against_what_came_before_it_not_after(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
    desk.do(outcomes.fill_in, patient_id, "phq9", (*CALM[:8], 1), at=clock.now() - timedelta(days=9))
    assert rules(desk, patient_id) == ["SI-1"]


def test_an_amendment_raises_what_is_new_once_and_leaves_open_what_was_raised(desk, a_patient):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    desk.do(outcomes.amend, line_id, CALM, reason="Misread", seen=1)
    assert rules(desk, patient_id) == ["SI-2"]
    desk.do(outcomes.amend, line_id, FLAGGED, reason="Read right at first", seen=2)
    assert rules(desk, patient_id) == ["SI-2"]
    desk.do(outcomes.amend, line_id, (*CALM[:8], 3), reason="Read again", seen=3)
    assert rules(desk, patient_id) == ["SI-2", "SI-2"]


def test_an_alert_about_thoughts_of_suicide_wants_all_that_was_done(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    (one,) = found(desk, patient_id)
    with pytest.raises(RuleBroken) as broken:
        desk.do(alerts.close, [one.id], Disposition(disposition="Fine"))
    assert [each.field for each in broken.value.problems] == ["contacted", "assessed", "agreed", "responsible"]
    clock.move(hours=1)
    desk.do(alerts.close, [one.id], FULL)
    (closed,) = found(desk, patient_id)
    assert (closed.closed_at, closed.closed_by, closed.acknowledged_at) == (
        clock.now(),
        desk.clinician.id,
        clock.now(),
    )
    with pytest.raises(RuleBroken) as again:
        desk.do(alerts.close, [one.id], FULL)
    assert again.value.code == "alert.closed-already"


def test_high_risk_is_never_put_off(desk, a_patient):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "cssrs", (1, 1, 1, 1, 0, 0, None))
    (one,) = found(desk, patient_id)
    assert (one.rule, one.level) == ("SI-3", AlertLevel.IMMEDIATE)
    with pytest.raises(RuleBroken) as broken:
        desk.do(alerts.acknowledge, [one.id], because="Later")
    assert broken.value.code == "alert.never-put-off"
    desk.do(alerts.acknowledge, [one.id])
    assert found(desk, patient_id)[0].is_open


def test_an_alert_that_is_gone_is_not_closed(desk):
    with pytest.raises(Gone):
        desk.do(alerts.close, ["0" * 32], FULL)


def test_deterioration_is_told_against_the_baseline_and_the_best_since_section_6_17(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", (2,) * 8 + (0,))
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125, 150))
    hold_session(desk, patient_id, clock, 100)
    for total, raised in (((1,) * 8 + (0,), 0), ((2, 2, 2, 2, 2, 1, 1, 1, 0), 0), ((2,) * 6 + (1, 1, 0), 1)):
        clock.move(days=7)
        desk.do(outcomes.fill_in, patient_id, "phq9", total)
        assert len(found(desk, patient_id)) == raised
    assert found(desk, patient_id)[0].problem.facts["before"] == "8"


def test_the_alerts_of_the_practice_come_by_urgency(desk, a_patient, clock):
    one, other = a_patient(), a_patient(family="Mockley", given="June")
    desk.do(outcomes.fill_in, one, "bladder", (0, 0, 0, 0, 1, 0))
    clock.move(hours=1)
    desk.do(outcomes.fill_in, other, "cssrs", (1, 1, 1, 1, 0, 0, None))
    assert [(each.rule, each.patient_id) for each in desk.ask(questions.open_in_practice)] == [
        ("SI-3", other),
        ("URO", one),
    ]


def test_the_unrounded_mean_decides_the_band_and_is_never_rounded_into_the_next_section_6_8(desk, a_patient):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "bsl23", (4,) * 10 + (3,) + (0,) * 12)
    (line,) = desk.ask(charts.whole, patient_id).scores
    assert (line.total, line.band) == (Decimal("1.869"), "moderate")


def test_a_total_reckoned_elsewhere_is_kept_as_such_and_an_open_safety_item_is_told(desk, a_patient):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "madrs", (), total=Decimal(31))
    (line,) = desk.ask(charts.whole, patient_id).scores
    assert (line.total, line.band, line.is_total_only, line.answers) == (31, "moderate", True, ())
    assert rules(desk, patient_id) == ["SI-0"]


def test_a_pcl5_is_not_kept_without_its_index_event_section_6_18(desk, a_patient):
    patient_id = a_patient()
    with pytest.raises(RuleBroken) as broken:
        desk.do(outcomes.fill_in, patient_id, "pcl5", (0,) * 20)
    assert broken.value.code == "outcome.no-context"
    beside = Circumstances(context=" Accident, A confirmed ")
    desk.do(outcomes.fill_in, patient_id, "pcl5", (0,) * 20, beside=beside)
    assert desk.ask(charts.whole, patient_id).scores[0].context == "Accident, A confirmed"


def test_an_entry_in_error_leaves_its_alert_to_a_person(desk, a_patient):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    desk.do(corrections.enter_in_error, "administration", line_id, reason="Of another patient")
    assert [one.is_open for one in found(desk, patient_id)] == [True]
