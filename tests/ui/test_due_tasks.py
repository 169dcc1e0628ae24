"""What ran out, in the window: told once a day, dealt with in the form of every alert (clinical-reference 6.17)."""

from __future__ import annotations

import pytest

from keta_desk.domain.patients import Stage
from keta_desk.queries import alerts as questions
from keta_desk.queries import chart as charts
from keta_desk.ui.frame.due_watch import DueWatch
from keta_desk.ui.outcomes.forms import FORMS
from keta_desk.use_cases import due_tasks, outcomes, titration
from tests.use_cases.courses import ladder, terms


@pytest.fixture
def patient_id(desk, a_patient):
    """In induction, under a plan to be reviewed on 25 November, with a PHQ-9 of today."""
    patient_id = a_patient(stage=Stage.INDUCTION)
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    desk.do(outcomes.fill_in, patient_id, "phq9", (1, 1, 1, 1, 1, 1, 1, 1, 0))
    return patient_id


def test_the_window_tells_it_once_a_day_and_writes_nothing_while_all_holds(qtbot, tools, desk, patient_id, clock):
    watch = DueWatch(tools)
    for days, found in ((0, 0), (8, 2), (0, 2)):
        clock.move(days=days)
        watch.look()
        qtbot.waitUntil(lambda: not tools.lane.is_busy())
        assert len(desk.ask(questions.of_patient, patient_id)) == found
    watch._timer.stop()


def test_the_form_of_a_task_says_that_doing_it_does_not_close_it(qtbot, tools, desk, patient_id, clock):
    clock.move(days=8)
    desk.do(due_tasks.raise_due)
    task = next(one for one in desk.ask(questions.of_patient, patient_id) if one.problem.code == "alert.due-plan")
    form = FORMS["alert"](tools, desk.ask(charts.whole, patient_id), task.subject_id)
    qtbot.addWidget(form)
    assert "does not close this" in form.step.saved.text()
    form.step.text.setPlainText("Reviewed with Ada")
    form.save.click()
    assert not next(one for one in desk.ask(questions.of_patient, patient_id) if one.id == task.id).is_open
