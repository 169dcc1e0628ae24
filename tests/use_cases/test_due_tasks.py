"""What ran out is an alert like every other: raised once, seen, closed by a person (clinical-reference 6.17)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from keta_desk.domain.alerts import AlertLevel
from keta_desk.domain.consents import Agreement
from keta_desk.domain.patients import Stage
from keta_desk.domain.problems import RuleBroken
from keta_desk.queries import alerts as questions
from keta_desk.queries import due_tasks as asked
from keta_desk.queries import today
from keta_desk.ui.outcomes.alert_words import short_words
from keta_desk.use_cases import alerts, consents, corrections, due_tasks, outcomes, patients, titration
from keta_desk.use_cases.alerts import Disposition
from tests.use_cases.courses import ladder, terms
from tests.use_cases.test_consents import WHOLE

CALM = (1, 1, 1, 1, 1, 1, 1, 1, 0)


@pytest.fixture
def patient_id(desk, a_patient):
    """In induction, under a plan to be reviewed on 25 November, with a PHQ-9 of today."""
    patient_id = a_patient(stage=Stage.INDUCTION)
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
    return patient_id


def raised(desk, patient_id):
    desk.do(due_tasks.raise_due)
    return {one.problem.code.removeprefix("alert.due-"): one for one in desk.ask(questions.of_patient, patient_id)}


def test_nothing_is_told_while_everything_holds(desk, patient_id, clock):
    clock.move(days=7)
    assert raised(desk, patient_id) == {}


def test_what_ran_out_is_told_with_its_last_day_and_only_once(desk, patient_id, clock):
    clock.move(days=8)
    found = raised(desk, patient_id)
    assert {(one.rule, one.level) for one in found.values()} == {("DUE", AlertLevel.TASK)}
    assert {code: one.problem.facts["on"] for code, one in found.items()} == {
        "plan": "2026-11-25",
        "scale": "2026-11-25",
    }
    assert found["scale"].raised_at == clock.now() and found["scale"].rule_version
    clock.move(days=3)
    assert desk.ask(asked.untold, now=clock.now()) == []
    assert len(raised(desk, patient_id)) == 2


def test_doing_it_closes_nothing_only_a_person_does_with_words(desk, patient_id, clock):
    clock.move(days=8)
    task = raised(desk, patient_id)["scale"]
    desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
    assert raised(desk, patient_id)["scale"].is_open
    desk.do(alerts.acknowledge, [task.id], because="Comes on Friday")
    with pytest.raises(RuleBroken, match="no-disposition"):
        desk.do(alerts.close, [task.id], Disposition(disposition=" "))
    desk.do(alerts.close, [task.id], Disposition(disposition="Filled in at the visit"))
    closed = next(one for one in desk.ask(questions.of_patient, patient_id) if one.id == task.id)
    assert closed.acknowledged_at and closed.closed_at and closed.disposition == "Filled in at the visit"
    clock.move(days=8)
    again = [one for one in raised(desk, patient_id).values() if one.is_open and one.problem.code == "alert.due-scale"]
    assert [one.id != task.id for one in again] == [True]  # the next time it is due is another task


def test_a_consent_that_ran_out_is_told_until_another_holds(desk, a_patient, clock):
    patient_id = a_patient(stage=Stage.MAINTENANCE, consents=False)
    desk.do(consents.record, patient_id, Agreement.TREATMENT, signing=WHOLE)
    clock.move(days=367)
    assert list(raised(desk, patient_id)) == ["consent"]
    other = a_patient(family="Renewed", stage=Stage.MAINTENANCE, consents=False)
    desk.do(consents.record, other, Agreement.TREATMENT, signing=WHOLE)
    clock.move(days=360)
    desk.do(consents.record, other, Agreement.TREATMENT, signing=WHOLE)
    clock.move(days=10)
    assert raised(desk, other) == {}


@pytest.mark.parametrize("stage", [Stage.EVALUATION, Stage.PAUSED, Stage.DISCHARGED])
def test_nobody_waits_for_what_belongs_to_no_course(desk, patient_id, clock, stage):
    desk.do(patients.move_to_stage, patient_id, stage, reason="Another step")
    clock.move(days=40)
    assert raised(desk, patient_id) == {}


def test_a_later_phase_is_asked_every_four_weeks_section_6_1(desk, a_patient, clock):
    patient_id = a_patient(stage=Stage.MAINTENANCE)
    desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
    clock.move(days=28)
    assert raised(desk, patient_id) == {}
    clock.move(days=1)
    assert list(raised(desk, patient_id)) == ["scale"]


def test_a_plan_taken_back_and_one_that_is_followed_are_no_task(desk, patient_id, clock):
    later = terms(review_on=date(2027, 3, 1))
    desk.do(titration.keep_plan, patient_id, later, ladder(100), change_reason="Reviewed")
    clock.move(days=8)
    assert "plan" not in raised(desk, patient_id)


def test_tasks_stand_on_today_behind_what_is_urgent_and_open_their_form(desk, patient_id, clock):
    clock.move(days=8)
    desk.do(outcomes.fill_in, patient_id, "phq9", (1, 1, 1, 1, 1, 1, 1, 1, 2))
    clock.move(days=8)
    task = raised(desk, patient_id)["scale"]
    day = desk.ask(today.of, now=clock.now(), clinician_id=desk.clinician.id, forms=())
    assert [one.kind for one in day.loops] == ["alert", "task"]
    assert day.loops[1].alert.level is AlertLevel.TASK
    assert short_words(task).startswith("PHQ-9 due since")


def test_an_entry_in_error_leaves_its_task_to_a_person(desk, patient_id, clock):
    clock.move(days=8)
    task = raised(desk, patient_id)["scale"]
    desk.do(corrections.enter_in_error, "administration", task.subject_id, reason="Wrong person")
    assert next(one for one in raised(desk, patient_id).values() if one.id == task.id).is_open
    assert clock.now() - task.raised_at < timedelta(days=1)


def test_of_very_much_the_longest_overdue_is_told_first_and_the_rest_at_the_next_look(
    desk, a_patient, clock, monkeypatch
):
    monkeypatch.setattr(asked, "MOST", 2)
    for days in range(3):
        patient_id = a_patient(family=f"Nr{days}", stage=Stage.INDUCTION)
        desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
        clock.move(days=1)
    clock.move(days=10)
    for told in ({"2026-11-25", "2026-11-26"}, {"2026-11-25", "2026-11-26", "2026-11-27"}):
        desk.do(due_tasks.raise_due)
        assert {one.problem.facts["on"] for one in desk.ask(questions.open_in_practice)} == told
    assert desk.do(due_tasks.raise_due) == 0
