"""The other decisions, the course that stands still, the product check and the interactions beside the next dose."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from keta_desk.domain.titration import Decision
from keta_desk.use_cases import evaluation, interactions, titration
from tests.ui.test_titration import CTRL, course, show  # noqa: F401 - fixtures
from tests.use_cases.courses import ladder, terms

pytestmark = pytest.mark.usefixtures("qapp")


def choose(shown, decision):
    """Choose an other decision from its menu, as Enter on the entry does."""
    pick = shown.fields.other.pick
    actions = pick.choices.actions()
    place = [Decision.PAUSE, Decision.STOP, Decision.CHANGE_ROUTE, Decision.CHANGE_INTERVAL].index(decision)
    actions[place].trigger()


def record(shown, qtbot, why):
    shown.fields.why.setPlainText(why)
    qtbot.keyClick(shown.fields.why, Qt.Key.Key_Return, CTRL)


def test_o_opens_the_other_decisions(qtbot, course):  # noqa: F811
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_O)
    menu = course.fields.other.pick.choices
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()] == [
        "Pause the course", "Stop the course", "Another route", "Another interval",
    ]  # fmt: skip
    menu.close()


@pytest.mark.parametrize(("decision", "said"), [(Decision.PAUSE, "is paused since"), (Decision.STOP, "was stopped on")])
def test_a_course_that_stands_still_says_so_plainly_and_goes_on_by_another_decision(qtbot, course, decision, said):  # noqa: F811
    choose(course, decision)
    assert not course.fields.dosing.isVisibleTo(course.page)
    assert "No dose is charted" in course.fields.other.means.text()
    record(course, qtbot, "Blood in the urine")
    assert course.decisions()[-1].decision == decision
    course.refresh()
    assert said in course.card.pending.text() and "Blood in the urine" in course.card.pending.text()
    assert said in course.page.response.note.text()
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_H)
    assert course.fields.dosing.isVisibleTo(course.page)
    record(course, qtbot, "Urine clear again")
    course.refresh()
    assert said not in course.card.pending.text()
    assert course.page.response.note.text() == ""


def test_another_route_names_the_route_and_no_dose(qtbot, course):  # noqa: F811
    choose(course, Decision.CHANGE_ROUTE)
    record(course, qtbot, "Taste not borne")
    assert course.fields.other.route.complaint()
    course.fields.other.route_edit.choices.actions()[0].trigger()
    qtbot.keyClick(course.fields.why, Qt.Key.Key_Return, CTRL)
    last = course.decisions()[-1]
    assert (last.decision, last.to_formulation, last.to_dose_ug) == ("change_route", "iv_infusion", None)


def test_another_interval_is_typed_in_days_and_a_shorter_one_than_the_plans_is_an_override(qtbot, course):  # noqa: F811
    choose(course, Decision.CHANGE_INTERVAL)
    record(course, qtbot, "Response holds")
    assert course.fields.other.interval.complaint()
    qtbot.keyClicks(course.fields.other.interval_edit, "2")
    assert course.fields.record.text() == "Record with override"
    course.fields.other.interval_edit.selectAll()
    qtbot.keyClicks(course.fields.other.interval_edit, "14")
    assert course.fields.record.text() == "Record decision"
    qtbot.keyClick(course.fields.other.interval_edit, Qt.Key.Key_Return, CTRL)
    assert course.decisions()[-1].to_interval_s == 14 * 86400


def test_an_other_decision_is_kept_as_a_draft_and_undone(qtbot, course):  # noqa: F811
    choose(course, Decision.PAUSE)
    course.fields.why.setPlainText("Away for two weeks")
    course.page.keep_now()
    assert '"pause"' in str(course.draft()).replace("'", '"')
    record(course, qtbot, "Away for two weeks")
    course.undo.undo()
    assert course.decisions()[-1].decision == "increase"


def test_strength_times_count_is_held_against_the_dose(qtbot, course):  # noqa: F811
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_H)
    product = course.fields.product
    qtbot.keyClicks(product.strength_edit, "50")
    qtbot.keyClicks(product.count_edit, "4")
    assert not course.fields.record.isEnabled()
    assert "200" in course.fields.blocked.words()
    product.count_edit.selectAll()
    qtbot.keyClicks(product.count_edit, "3")
    assert course.fields.record.isEnabled()
    record(course, qtbot, "Hold once more")
    assert course.decisions()[-1].decision == "hold"
    assert product.strength_edit.text() == product.count_edit.text() == ""


def rail(shown):
    return [words for words in shown.fields.rails.words() if words.startswith("Interactions")]


def test_interactions_stand_among_the_guardrails_with_where_they_come_from(qtbot, course):  # noqa: F811
    assert rail(course) == []
    desk, patient_id = course.desk, course.patient_id
    desk.do(evaluation.add_medication, patient_id, name="Ashwagandha", is_supplement=True)
    course.refresh()
    (told,) = rail(course)
    assert "Nothing in the clinic’s list" in told and "1 not in the list" in told
    medicine = desk.do(evaluation.add_medication, patient_id, name="Oxycodone")
    course.refresh()
    (told,) = rail(course)
    assert "Check" in told and "Major: Oxycodone" in told
    (row,) = [
        one
        for one in course.fields.rails.findChildren(type(course.fields.rails._rows[0]))
        if one.accessibleName() == told
    ]
    assert "not a purchased" in row.accessibleDescription()
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_I)
    assert "Nobody has looked" in rail(course)[0]
    desk.do(interactions.acknowledge, medicine, "opioids", reason="Agreed with the prescriber")
    course.refresh()
    assert "Note" in rail(course)[0]


def test_a_huge_second_reviewer_and_interval_break_nothing(qtbot, course):  # noqa: F811
    choose(course, Decision.CHANGE_INTERVAL)
    course.fields.other.interval_edit.setText("999999")
    course.fields.second_edit.setText("x" * 5000)
    course.fields.other.edited.emit()
    record(course, qtbot, "y" * 5000)
    course.desk.do(titration.decide, course.patient_id, Decision.PAUSE, reason="z" * 5000)
    course.refresh()


# What was known, and what came of it


def test_decisions_stand_with_what_was_known_and_what_came_of_them(qtbot, course):  # noqa: F811
    card = course.page.decisions
    assert card.isVisibleTo(course.page)
    rows = card.table.model()
    latest = [rows.index(0, column).data().replace("\u00a0", " ") for column in range(rows.columnCount())]
    assert latest[0] == "2" and latest[2] == "Increase, 125 mg to 150 mg"
    assert latest[3].startswith("PHQ-9 13 (moderate)")
    assert latest[4].startswith("150 mg on") and "Well borne" in latest[4]
    card.table.setFocus()
    qtbot.keyClick(card.table, Qt.Key.Key_Down)
    told = dict(card.told())
    assert "100 mg to 125 mg" in told["Decided"].replace("\u00a0", " ")
    assert "PHQ-9 13" in told["What came of it"] and "was 16" in told["What came of it"]
    assert told["Tolerability then"] == "Well borne"
    assert "Override" not in told


def test_an_override_is_told_with_the_rule_and_the_second_reviewer(qtbot, course):  # noqa: F811
    because = {"confirmed_because": "Partial effect, borne well three times", "second_reviewer": "Dr Ada Second"}
    step = {"to_mg": Decimal(250), "reason": "Little effect"}
    course.desk.do(titration.decide, course.patient_id, Decision.INCREASE, **step, **because)
    course.refresh()
    card = course.page.decisions
    card.table.selectRow(0)
    told = dict(card.told())
    assert "the plan allows up to" in told["Spoke against it"]
    assert (told["Override"], told["Second reviewer"]) == tuple(because.values())
    assert told["What came of it"] == "not known yet"


def test_without_a_decision_there_is_no_card_of_them(show, desk, a_patient):  # noqa: F811
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    assert not show(patient_id).page.decisions.isVisible()


def test_the_first_view_of_the_course_is_as_it_was_and_the_decisions_are_scrolled_to(course):  # noqa: F811
    page = course.page
    bottom = page.steps.mapTo(page, page.steps.rect().bottomLeft()).y()
    assert page.height() - 60 < bottom <= page.height()
    assert page.area.verticalScrollBar().maximum() > 0
