"""What can be entered into a chart, by menu, by palette, and a note of one's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from keta_desk.domain.schedule import AppointmentKind, WallTime
from keta_desk.queries import chart as charts
from keta_desk.ui.background import Lane
from keta_desk.ui.frame.forms import FORMS
from keta_desk.ui.notes.note_form import NoteForm
from keta_desk.ui.patients import chart_menu
from keta_desk.ui.workspace import Workspace
from keta_desk.use_cases import evaluation, schedule


@pytest.fixture
def workspace(qtbot, tools, desk):
    lane = Lane()
    page = Workspace(desk, lane, lock_after_min=5)
    page.resize(1440, 900)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    yield page
    lane.finish(wait_ms=10_000)
    page.stop()


def words_of(menu):
    return [action.text() for action in menu.actions() if action.text()]


def test_every_entry_of_the_menu_opens_a_form_that_exists(workspace, desk, a_patient):
    patient_id = a_patient()
    desk.do(evaluation.add_medication, patient_id, name="Sertraline")
    desk.do(evaluation.add_problem, patient_id, title="Insomnia")
    desk.do(schedule.book, patient_id, AppointmentKind.REVIEW, WallTime("2026-11-24T10:00", "Europe/London"))
    workspace.open_chart(patient_id)
    listed = chart_menu.entries(workspace.chart.chart)
    assert {entry.group for entry in listed} == {"", "Move appointment", "Stop medicine", "Resolve problem"}
    for entry in listed:
        assert entry.form in FORMS
        workspace.ask_form(entry.form, entry.subject)
        assert entry.form == workspace.form().FORM
        workspace.form().reject()


def test_ctrl_n_offers_a_patient_on_the_list_and_an_entry_in_a_chart(qtbot, workspace, a_patient):
    control = Qt.KeyboardModifier.ControlModifier
    workspace.open_chart(a_patient())
    qtbot.keyClick(workspace, Qt.Key.Key_N, control)
    assert workspace.chart.menu.isVisible()
    assert words_of(workspace.chart.menu)[0] == "Note…"
    workspace.chart.menu.close()
    workspace.go("patients")
    qtbot.keyClick(workspace, Qt.Key.Key_N, control)
    assert workspace.form().FORM == "new-patient"
    workspace.form().reject()


def test_the_menu_leads_to_every_sheet_and_esc_back_to_the_overview(qtbot, workspace, a_patient):
    workspace.open_chart(a_patient())
    workspace.chart.show_menu()
    to_sheets = workspace.chart.menu.actions()[-5:]
    workspace.chart.menu.close()
    assert [one.text() for one in to_sheets] == [
        "Screening sheet", "Consent and disclosure", "Treatment plan", "Supply", "Sheet before the session",
    ]  # fmt: skip
    for one, sheet in zip(to_sheets, ("screening", "consent", "plan", "supply", "before"), strict=True):
        one.trigger()
        assert workspace.chart.section == sheet
        workspace.chart.shown().back.setFocus()
        qtbot.keyClick(workspace.chart.shown().back, Qt.Key.Key_Escape)
        assert workspace.chart.section == "overview"


def test_the_palette_offers_the_entries_of_the_chart_that_is_open(qtbot, workspace, a_patient):
    workspace.open_chart(a_patient())
    workspace.overlays.show_palette()
    palette = workspace.overlays.open
    qtbot.keyClicks(palette.typed, "aller")
    assert "Allergy…" in [palette.list.model().index(row).data() for row in range(palette.list.model().rowCount())]
    qtbot.keyClick(palette.typed, Qt.Key.Key_Return)
    assert workspace.form().FORM == "allergy-add"
    workspace.form().reject()


def test_a_note_is_written_undone_and_written_again(qtbot, workspace, desk, a_patient):
    patient_id = a_patient()
    workspace.open_chart(patient_id)
    workspace.ask_form(NoteForm.FORM)
    qtbot.keyClicks(workspace.form().body_text, "Slept well.")
    qtbot.keyClick(workspace.form().body_text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert workspace.toast.words() == "Note saved"

    def bodies():
        return [line.body for line in desk.ask(charts.whole, patient_id).notes]

    assert bodies() == ["Slept well."]
    workspace.undo.undo()
    assert bodies() == []
    workspace.undo.redo()
    assert bodies() == ["Slept well."]


def test_an_empty_note_is_said_at_its_field_and_a_half_one_is_kept(qtbot, workspace, a_patient):
    workspace.open_chart(a_patient())
    workspace.ask_form(NoteForm.FORM)
    workspace.form().ask_to_save()
    assert workspace.form().fields["body"].complaint()
    qtbot.keyClicks(workspace.form().body_text, "Half a sen")
    workspace.form().reject()
    workspace.ask_form(NoteForm.FORM)
    assert workspace.form().body_text.toPlainText() == "Half a sen"
    workspace.form().discard()
    workspace.form().reject()


def test_e_edits_the_card_that_has_the_focus_and_else_who_it_is(qtbot, workspace, a_patient):
    workspace.open_chart(a_patient())
    overview = workspace.chart.shown()
    for card, form in ((overview.words.edit, "own-words"), (overview.pathway.edit, "stage-move")):
        card.setFocus()
        qtbot.keyClick(workspace, Qt.Key.Key_E)
        assert form == workspace.form().FORM
        workspace.form().reject()
    workspace.chart.head.sections["overview"].setFocus()
    qtbot.keyClick(workspace, Qt.Key.Key_E)
    assert workspace.form().FORM == "details-amend"
    workspace.form().reject()


def test_the_next_session_is_booked_and_decided_from_its_card(qtbot, workspace, a_patient):
    workspace.open_chart(a_patient())
    session = workspace.chart.shown().session
    assert session.decide.isHidden()
    session.book.click()
    assert (workspace.form().FORM, workspace.form().kind.value()) == ("appointment", "dosing")
    workspace.form().reject()
    workspace.chart.shown().entries.all.click()
    assert workspace.where().section == "timeline"
