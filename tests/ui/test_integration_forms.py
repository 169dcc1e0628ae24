"""The forms of the work between two sessions: check-in with item 9, cards, commitments, journal, safety plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from keta_desk.domain.cards import PatternCard, Skill, TriggerCard
from keta_desk.domain.check_ins import CheckIn, Stressor
from keta_desk.domain.integration import Beside, CardReview, Commitment, IntegrationWork, Settled
from keta_desk.domain.record import DiskFull, Gone
from keta_desk.queries import alerts, check_ins, safety_plan
from keta_desk.queries import cards as card_questions
from keta_desk.queries import chart as charts
from keta_desk.queries import integration as talks
from keta_desk.queries import notes as drafts
from keta_desk.ui.integration.card_forms import (
    CommitmentForm,
    JournalForm,
    PatternForm,
    SettleForm,
    SkillForm,
    TriggerForm,
)
from keta_desk.ui.integration.check_in_form import CheckInForm
from keta_desk.ui.integration.check_in_words import read_sleep
from keta_desk.ui.integration.hold_dialog import AmendNoteDialog, HoldDialog
from keta_desk.ui.integration.safety_plan_form import SafetyPlanForm
from keta_desk.ui.integration.section import IntegrationSection
from keta_desk.use_cases import cards, commitments, integration, journal
from keta_desk.use_cases import check_ins as recording
from tests.use_cases.courses import chart_course


@pytest.fixture
def opened(qtbot, tools):
    """Open a form over a window as the workspace does."""
    host = QWidget()
    host.resize(1440, 900)
    qtbot.addWidget(host)
    host.show()

    def open_one(kind, patient_id, subject=""):
        form = kind(tools, tools.desk.ask(charts.whole, patient_id), subject, host)
        form.open()
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    return open_one


@pytest.fixture
def section(qtbot, tools):
    page = IntegrationSection(tools)
    page.resize(1228, 1200)
    qtbot.addWidget(page)
    page.show()
    return page


def choose(form, name, value):
    form.fields[name].edit.choose(value)


def said(desk, patient_id):
    return desk.ask(check_ins.of_patient, patient_id)


def cards_of(desk, patient_id):
    return desk.ask(card_questions.of_patient, patient_id)


# ---- check-in


def test_a_check_in_is_recorded_by_keys(qtbot, desk, opened, a_patient, tools):
    patient_id = a_patient()
    form = opened(CheckInForm, patient_id)
    for digit in ("6", "4", "10", "0"):
        qtbot.keyClicks(form.focusWidget(), digit)
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    choose(form, "item9", "0")
    form.fields["sleep_min"].edit.setText("6:30")
    form.fields["stressor_1"].edit.setText("Custody case")
    form.fields["strength_1"].edit.rate(7)
    form.fields["remark"].edit.setFocus()
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (line,) = said(desk, patient_id)
    assert (line.mood, line.anxiety, line.energy, line.urges, line.item9, line.sleep_min) == (6, 4, 10, 0, 0, 390)
    assert (line.stressors, line.mode) == ((Stressor("Custody case", 7),), "phone")
    tools.undo.undo()
    assert said(desk, patient_id) == []


def test_item_9_is_asked_or_said_not_to_be_and_never_passed_over(desk, opened, a_patient):
    patient_id = a_patient()
    form = opened(CheckInForm, patient_id)
    form.fields["mood"].edit.rate(5)
    form.save_form()
    assert "item 9" in form.fields["item9"].complaint()
    choose(form, "item9", "not-asked")
    form.save_form()
    assert said(desk, patient_id)[0].item9 is None
    assert desk.ask(alerts.of_patient, patient_id) == []


def test_thoughts_of_death_at_a_check_in_are_dealt_with_before_it_closes(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    form = opened(CheckInForm, patient_id)
    choose(form, "item9", "2")
    form.save_form()
    assert len(said(desk, patient_id)) == 1  # in the record at once, whatever happens next
    assert form.isVisible()
    panel = form._step.panel
    assert panel.isVisible()
    form.reject()
    assert form.isVisible()
    assert "Write what was done" in form.banner.words()
    form.save_form()
    assert panel.fields["contacted"].complaint()
    for name in ("contacted", "assessed", "agreed", "responsible"):
        panel.line(name).setText(f"{name} said")
    panel.text.setPlainText("Seen tomorrow at nine")
    form.save_form()
    assert not form.isVisible()
    (alert,) = desk.ask(alerts.of_patient, patient_id)
    assert (alert.rule, alert.is_open, alert.contacted) == ("SI-2", False, "contacted said")


def test_an_alert_of_a_check_in_may_be_put_off_with_a_reason_and_stays_open(desk, opened, a_patient):
    patient_id = a_patient()
    form = opened(CheckInForm, patient_id)
    choose(form, "item9", "1")
    form.save_form()
    form._step.panel.choice.choose("later")
    form._step.panel.text.setPlainText("Calling back at noon")
    form.save_form()
    assert not form.isVisible()
    (alert,) = desk.ask(alerts.of_patient, patient_id)
    assert (alert.is_open, alert.disposition) == (True, "Calling back at noon")


def test_the_point_that_is_due_is_chosen_and_the_check_in_is_joined_to_its_session(desk, opened, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    form = opened(CheckInForm, patient_id)
    assert form.text("follows_up") == "72h"
    assert form.is_blank()
    form.fields["mood"].edit.rate(5)
    choose(form, "item9", "0")
    form.save_form()
    (line,) = said(desk, patient_id)
    assert (line.follows_up, line.session_id) == ("72h", desk.ask(charts.whole, patient_id).sessions[0].id)


def test_what_was_agreed_on_is_asked_about_closed_with_the_check_in_and_open_after_undo(desk, opened, a_patient, tools):
    patient_id = a_patient()
    swim = desk.do(commitments.add, patient_id, Commitment(what="Swim & rest"))
    form = opened(CheckInForm, patient_id)
    choose(form, "item9", "0")
    choose(form, f"settle_{swim}", "done")
    form.fields[f"outcome_{swim}"].edit.setText("Twice")
    form.save_form()
    assert desk.ask(talks.open_commitments, patient_id) == []
    tools.undo.undo()
    assert said(desk, patient_id) == []
    assert [line.what for line in desk.ask(talks.open_commitments, patient_id)] == ["Swim & rest"]


@pytest.mark.parametrize("typed", ["soon", "25", "6:75", "-1", "x" * 5_000])
def test_a_sleep_that_cannot_be_is_told_at_its_field(desk, opened, a_patient, typed):
    patient_id = a_patient()
    form = opened(CheckInForm, patient_id)
    choose(form, "item9", "0")
    form.fields["sleep_min"].edit.setText(typed)
    form.save_form()
    assert "Sleep is a length of time" in form.fields["sleep_min"].complaint()
    assert said(desk, patient_id) == []


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("6:30", 390), ("6.5", 390), ("6,5", 390), ("6 h", 360), ("6 h 30", 390), ("0", 0), ("24", 1440), ("24:01", None)],
)
def test_sleep_is_understood_as_it_is_usually_typed(typed, minutes):
    assert read_sleep(typed) == minutes


def test_a_stressor_without_a_name_is_told_at_its_row(desk, opened, a_patient):
    patient_id = a_patient()
    form = opened(CheckInForm, patient_id)
    choose(form, "item9", "0")
    form.stressors.more.click()
    form.fields["strength_2"].edit.rate(3)
    form.save_form()
    assert form.fields["stressor_2"].complaint()
    assert form.fields["stressor_2"].isVisible()


def test_a_check_in_is_put_right_and_what_it_said_comes_back_with_undo(desk, opened, a_patient, tools):
    patient_id = a_patient()
    row = desk.do(recording.record, patient_id, CheckIn(mood=3, sleep_min=60, stressors=(Stressor("Rent", 4),)))
    form = opened(CheckInForm, patient_id, row)
    assert (form.text("mood"), form.text("sleep_min"), form.text("stressor_1"), form.text("item9")) == (
        *("3", "1:00", "Rent"),
        "not-asked",
    )
    form.fields["mood"].edit.rate(8)
    form.save_form()
    assert form.fields["reason"].complaint()
    form.fields["reason"].edit.setText("Misheard")
    form.save_form()
    assert said(desk, patient_id)[0].mood == 8
    tools.undo.undo()
    assert said(desk, patient_id)[0].mood == 3


def test_a_check_in_marked_as_entered_in_error_comes_back_with_undo(desk, opened, a_patient, tools):
    patient_id = a_patient()
    row = desk.do(recording.record, patient_id, CheckIn(mood=3, follows_up="72h"))
    form = opened(CheckInForm, patient_id, row)
    form.fields["reason"].edit.setText("Somebody else")
    form.boxes["is_error"].setChecked(True)
    form.save_form()
    assert said(desk, patient_id) == []
    tools.undo.undo()
    (line,) = said(desk, patient_id)
    assert (line.mood, line.follows_up) == (3, "72h")


def test_a_full_disk_and_a_draft_leave_what_was_said(desk, opened, a_patient, monkeypatch):
    patient_id = a_patient()
    form = opened(CheckInForm, patient_id)
    form.fields["mood"].edit.rate(2)
    choose(form, "item9", "3")

    def full(*_given, **_named):
        raise DiskFull("disk.full", place="disk")

    with monkeypatch.context() as patch:
        patch.setattr(type(desk), "do", full)
        form.save_form()
    assert form.banner.words()
    form.reject()
    again = opened(CheckInForm, patient_id)
    assert (again.text("mood"), again.text("item9")) == ("2", "3")


# ---- the note with all that is beside it


def test_a_talk_with_several_commitments_cards_and_what_was_tried_is_one_entry(desk, opened, a_patient, tools):
    patient_id = a_patient()
    pages = desk.do(commitments.add, patient_id, Commitment(what="Morning pages"))
    trigger = desk.do(cards.add, patient_id, TriggerCard(trigger="Raised voices"))
    form = opened(HoldDialog, patient_id)
    form.fields["theme"].edit.setText("Anger")
    form.fields["clinician_remark"].edit.setPlainText("Tired today")
    choose(form, f"settle_{pages}", "not_done")
    form.fields[f"outcome_{pages}"].edit.setText("No time")
    choose(form, f"review_{trigger}", "less")
    form.fields["what_1"].edit.setText("Swim")
    form.fields["due_1"].edit.setText("25 nov 2026")
    form.agreed.rows.more.click()
    assert form.fields["what_2"].isVisible()
    form.fields["what_2"].edit.setText("Ring the sister")
    form.save_form()
    assert [one.what for one in desk.ask(talks.open_commitments, patient_id)] == ["Swim", "Ring the sister"]
    assert [one.change for one in cards_of(desk, patient_id).triggers[0].reviews] == ["less"]
    tools.undo.undo()
    assert [one.what for one in desk.ask(talks.open_commitments, patient_id)] == ["Morning pages"]
    assert cards_of(desk, patient_id).triggers[0].reviews == []
    tools.undo.redo()
    assert len(desk.ask(talks.open_commitments, patient_id)) == 2


@pytest.mark.parametrize(("name", "typed", "field"), [("due_1", "whenever", "due_1"), ("measure_1", "Ticks", "what_1")])
def test_a_commitment_that_cannot_be_kept_is_told_at_its_row(desk, opened, a_patient, name, typed, field):
    patient_id = a_patient()
    form = opened(HoldDialog, patient_id)
    form.fields["theme"].edit.setText("Anger")
    form.fields[name].edit.setText(typed)
    form.save_form()
    assert form.fields[field].complaint()
    assert desk.ask(charts.whole, patient_id).integration == []


def test_rows_asked_for_are_there_again_with_the_draft(desk, opened, a_patient):
    patient_id = a_patient()
    form = opened(HoldDialog, patient_id)
    form.fields["what_3"].edit.setText("Swim")
    form.reject()
    again = opened(HoldDialog, patient_id)
    assert again.fields["what_3"].isVisible()
    assert not again.fields["what_4"].isVisible()


def test_a_psychotherapy_note_is_read_and_put_right_here_and_is_never_released(section, desk, opened, a_patient):
    patient_id = a_patient()
    form = opened(HoldDialog, patient_id)
    form.fields["theme"].edit.setText("Told in confidence")
    choose(form, "note_class", "psychotherapy")
    form.save_form()
    section.show_chart(desk.ask(charts.whole, patient_id), desk.clock.now())
    assert section.list.rows()[0].theme == "Psychotherapy note"
    assert "Told in confidence" in section.note.told()
    assert section.note.shared.accessibleName() == "Psychotherapy note, kept apart"
    note = desk.ask(charts.whole, patient_id).integration[0].id
    amending = opened(AmendNoteDialog, patient_id, note)
    assert amending.text("theme") == "Told in confidence"
    choose(amending, "note_class", "record")
    amending.fields["reason"].edit.setText("Release it")
    amending.save_form()
    assert "kept apart" in amending.fields["note_class"].complaint()


def test_somebody_elses_change_stands_beside_what_was_typed(desk, opened, a_patient):
    patient_id = a_patient()
    note = desk.do(integration.hold, patient_id, IntegrationWork(theme="Lightness"))
    form = opened(AmendNoteDialog, patient_id, note)
    form.fields["theme"].edit.setText("Mine")
    form.fields["reason"].edit.setText("Better word")
    desk.do(integration.amend, note, IntegrationWork(theme="Theirs"), reason="x", seen=1)
    form.save_form()
    assert form.versions.isVisible()
    form.save_form()
    assert desk.ask(charts.whole, patient_id).integration[0].theme == "Mine"


# ---- cards, commitments, journal


@pytest.mark.parametrize(
    ("kind", "table", "first", "card"),
    [
        (TriggerForm, "triggers", "trigger", TriggerCard(trigger="Raised voices")),
        (PatternForm, "patterns", "pattern", PatternCard(pattern="Raised voices")),
        (SkillForm, "skills", "name", Skill(name="Raised voices")),
    ],
)
def test_a_card_is_added_put_right_and_marked_as_entered_in_error(
    desk, opened, a_patient, tools, kind, table, first, card
):
    patient_id = a_patient()

    def there():
        return [getattr(one, first) for one in getattr(cards_of(desk, patient_id), table)]

    form = opened(kind, patient_id)
    form.save_form()
    assert form.fields[first].complaint()
    form.restore({first: "Raised voices"})
    form.save_form()
    assert there() == ["Raised voices"]
    row = getattr(cards_of(desk, patient_id), table)[0].id
    form = opened(kind, patient_id, row)
    form.restore({**form.state(), first: "Doors", "reason": "Another word"})
    form.save_form()
    assert there() == ["Doors"]
    tools.undo.undo()
    assert there() == ["Raised voices"]
    form = opened(kind, patient_id, row)
    form.restore({**form.state(), "reason": "Other patient", "is_error": "yes"})
    form.save_form()
    assert there() == []
    tools.undo.undo()
    assert there() == ["Raised voices"]
    tools.undo.undo()
    with pytest.raises(Gone):
        opened(kind, patient_id, row)


@pytest.mark.parametrize("typed", ["whenever", "1 jan 2030", "x" * 5_000])
def test_a_day_that_cannot_be_is_told_at_its_field(desk, opened, a_patient, typed):
    patient_id = a_patient()
    form = opened(TriggerForm, patient_id)
    form.restore({"trigger": "Raised voices", "last_seen_on": typed})
    form.save_form()
    assert form.fields["last_seen_on"].complaint()
    assert cards_of(desk, patient_id).triggers == ()


def test_a_commitment_is_added_closed_with_its_outcome_and_opened_again(desk, opened, a_patient, tools):
    patient_id = a_patient()
    form = opened(CommitmentForm, patient_id)
    form.restore({"what": "Swim", "due_on": "25 nov 2026"})
    form.save_form()
    (line,) = desk.ask(talks.open_commitments, patient_id)
    form = opened(SettleForm, patient_id, line.id)
    form.save_form()
    assert form.fields["state"].complaint()
    form.restore({"state": "done", "outcome": "Twice"})
    form.save_form()
    (line,) = desk.ask(talks.commitments, patient_id)
    assert (line.state, line.outcome) == ("done", "Twice")
    tools.undo.undo()
    assert desk.ask(talks.commitments, patient_id)[0].is_open


def test_the_patients_own_words_are_kept_and_shared_only_on_their_word(desk, opened, a_patient):
    patient_id = a_patient()
    form = opened(JournalForm, patient_id)
    words = "The window was open.\n\u05e2\u05d5\u05d3 \u202emoc.\u202c <b>bold</b>"
    form.restore({"words": words})
    form.save_form()
    (line,) = desk.ask(card_questions.journal, patient_id)
    assert (line.words, line.is_shared) == (words, False)
    form = opened(JournalForm, patient_id, line.id)
    form.restore({**form.state(), "shared": "yes", "reason": "Asked for it"})
    form.save_form()
    assert [one.words for one in desk.ask(card_questions.shared_journal, patient_id)] == [words]


# ---- safety plan


def test_a_safety_plan_is_written_in_six_steps_and_carried_on_without_its_rating(desk, opened, a_patient, tools):
    patient_id = a_patient()
    form = opened(SafetyPlanForm, patient_id)
    form.save_form()
    assert form.fields["warning_signs"].complaint()
    form.restore({"warning_signs": "Not answering\n\nLying awake", "likelihood": "8", "copy_given": "yes"})
    form.save_form()
    line = desk.ask(safety_plan.in_force, patient_id)
    assert (line.number, line.steps["warning_signs"], line.likelihood) == (1, ("Not answering", "Lying awake"), 8)
    form = opened(SafetyPlanForm, patient_id)
    assert form.text("warning_signs") == "Not answering\nLying awake"
    assert (form.text("likelihood"), form.text("copy_given"), form.text("reviewed_on")) == ("", "", "")
    assert form.fields["warning_signs"].origin() == "from version 1"
    assert form.fields["help"].origin() == ""
    form.fields["warning_signs"].edit.appendPlainText("Silent on the telephone")
    assert form.fields["warning_signs"].origin() == ""  # gone over, so no longer marked
    form.restore({**form.state(), "help": "E., 555 0143"})
    form.save_form()
    assert form.isVisible()  # a later version says why
    form.restore({**form.state(), "because": "A number to ring"})
    form.save_form()
    assert desk.ask(safety_plan.in_force, patient_id).number == 2
    tools.undo.undo()
    assert desk.ask(safety_plan.in_force, patient_id).number == 1


# ---- the section


def test_what_stands_between_two_sessions_is_shown_and_done_with_an_undo(section, desk, a_patient, tools):
    patient_id = a_patient()
    skill = desk.do(cards.add, patient_id, Skill(name="Five things"))
    trigger = desk.do(cards.add, patient_id, TriggerCard(trigger="Raised voices"))
    desk.do(journal.write, patient_id, "x" * 3_000)
    desk.do(recording.record, patient_id, CheckIn(mood=6))
    section.show_chart(desk.ask(charts.whole, patient_id), desk.clock.now())
    practised, end, _amend = section.between.skills.deeds
    practised.click()
    assert cards_of(desk, patient_id).skills[0].last_practised_on is not None
    tools.undo.undo()
    assert cards_of(desk, patient_id).skills[0].last_practised_on is None
    end.click()
    assert cards_of(desk, patient_id).skills[0].ended_on is not None
    section.show_chart(desk.ask(charts.whole, patient_id), desk.clock.now())
    again, _amend = section.between.skills.deeds
    assert again.text() == "Take up again"
    asked = []
    section.form_asked.connect(lambda form, about: asked.append((form, about)))
    section.between.cards.deeds[1].click()
    section.between.check_ins.adds[0].click()
    section.commitments.add.click()
    assert asked == [("trigger", trigger), ("check-in", ""), ("commitment", "")]
    assert skill


def test_a_vault_open_for_reading_only_shows_all_and_changes_nothing(section, desk, a_patient, monkeypatch):
    patient_id = a_patient()
    desk.do(cards.add, patient_id, Skill(name="Five things"))
    beside = Beside(commitments=(Commitment(what="Swim"),))
    desk.do(integration.hold, patient_id, IntegrationWork(theme="First"), beside=beside)
    monkeypatch.setattr(type(desk), "read_only_because", "vault.read-only")
    section.show_chart(desk.ask(charts.whole, patient_id), desk.clock.now())
    buttons = [one for card in section.between.all() for one in (*card.adds, *card.deeds)]
    assert len(buttons) > 8
    assert not any(one.isEnabled() for one in (*buttons, section.commitments.add))
    assert all(one.accessibleDescription() for one in buttons)


def test_a_draft_of_a_card_is_found_again_and_gone_once_it_is_saved(desk, opened, a_patient):
    patient_id = a_patient()
    form = opened(TriggerForm, patient_id)
    form.fields["trigger"].edit.setText("Raised voices")
    form.reject()
    again = opened(TriggerForm, patient_id)
    assert again.text("trigger") == "Raised voices"
    again.save_form()
    assert desk.ask(drafts.draft, "trigger", patient_id, desk.clinician.id) is None


def test_a_talk_marked_by_mistake_comes_back_with_what_was_agreed_and_looked_at_in_it(desk, opened, a_patient, tools):
    patient_id = a_patient()
    trigger = desk.do(cards.add, patient_id, TriggerCard(trigger="Raised voices"))
    beside = Beside(
        commitments=(Commitment(what="Swim"), Commitment(what="Rest")),
        reviews=(CardReview(card_id=trigger, change="more"),),
    )
    note = desk.do(integration.hold, patient_id, IntegrationWork(theme="Anger"), beside=beside)
    swim = next(one for one in desk.ask(talks.commitments, patient_id) if one.what == "Swim")
    desk.do(commitments.settle, patient_id, swim.id, Settled(state="done", outcome="Twice"))
    form = opened(AmendNoteDialog, patient_id, note)
    form.restore({**form.state(), "reason": "Other patient", "is_error": "yes"})
    form.save_form()
    assert desk.ask(talks.commitments, patient_id) == []
    tools.undo.undo()
    found = {one.what: (one.state, one.outcome) for one in desk.ask(talks.commitments, patient_id)}
    assert found == {"Swim": ("done", "Twice"), "Rest": ("open", "")}
    assert [one.change for one in cards_of(desk, patient_id).triggers[0].reviews] == ["more"]
    form = opened(TriggerForm, patient_id, trigger)
    form.restore({**form.state(), "reason": "Other patient", "is_error": "yes"})
    form.save_form()
    assert cards_of(desk, patient_id).triggers == ()
