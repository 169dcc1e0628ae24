"""The forms of a chart, filled in by keys alone: what is saved, what is refused and where, what is kept and undone."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QLocale, Qt

from keta_desk.domain.eligibility import Answer, Planned, Reply
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import DiskFull
from keta_desk.domain.schedule import AppointmentKind, WallTime
from keta_desk.domain.titration import DoseSetting, Molecule
from keta_desk.domain.trials import TrialKind, TrialResponse
from keta_desk.queries import chart as charts
from keta_desk.queries import notes as drafts
from keta_desk.reference import icd10cm
from keta_desk.ui.evaluation import forms
from keta_desk.ui.evaluation.details_form import person_of
from keta_desk.ui.parts.code_pick import Pick
from keta_desk.use_cases import evaluating, evaluation, patients, schedule, screening, upkeep
from keta_desk.use_cases.evaluating import TrialTold

LONG = "x" * 10_000


@pytest.fixture
def patient_id(a_patient):
    return a_patient(family="Sample", given="Ada")


@pytest.fixture
def chart(desk, patient_id):
    return partial(desk.ask, charts.whole, patient_id)


@pytest.fixture
def opened(qtbot, tools, chart):
    """Open a form by its name over the chart as it is now."""
    made = []

    def open_form(name, subject=""):
        form = forms.FORMS[name](tools, chart(), subject, None)
        qtbot.addWidget(form)
        form.open()
        qtbot.waitUntil(form.isActiveWindow)
        made.append(form)
        return form

    yield open_form
    for form in made:
        form.stop_keeping()


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def type_in(qtbot, form, name, text):
    edit = form.fields[name].edit
    edit.setFocus()
    qtbot.keyClicks(edit, text)


def enter(qtbot, form):
    qtbot.keyClick(form.focusWidget() or form, Qt.Key.Key_Return)


def kept(desk, form):
    return desk.ask(drafts.draft, form.FORM, form.draft_subject(), desk.clinician.id)


def screened(desk, patient_id, *, subject):
    """Answer one rule so that it is to be decided about."""
    planned = Planned(molecule=Molecule.RACEMIC, setting=DoseSetting.CLINIC)
    desk.do(screening.keep_answers, patient_id, {"E01": Answer(reply=Reply.YES)}, planned)
    return subject


@pytest.mark.parametrize("name", sorted(forms.FORMS))
def test_every_form_says_whose_chart_it_is_and_names_every_field(opened, desk, chart, patient_id, name):
    subject = {
        "problem-resolve": lambda: desk.do(evaluation.add_problem, patient_id, title="Insomnia"),
        "medication-stop": lambda: desk.do(evaluation.add_medication, patient_id, name="Zinc"),
        "appointment-move": lambda: desk.do(
            schedule.book, patient_id, AppointmentKind.REVIEW, WallTime("2026-12-01T10:00", "Europe/London")
        ),
        "screening-decide": partial(screened, desk, patient_id, subject=""),
        "screening-resolve": partial(screened, desk, patient_id, subject="E01"),
        "trial-amend": lambda: desk.do(
            evaluating.add_trial,
            patient_id,
            TrialTold(kind=TrialKind.ANTIDEPRESSANT, name="Sertraline", response=TrialResponse.PARTIAL),
        ),
    }.get(name, str)()
    form = opened(name, subject)
    assert form.whose.text() == "Sample, Ada · 14 Mar 1988 · KD-0001"
    assert all(field.edit.accessibleName() for field in form.fields.values())
    assert form.accessibleName()
    assert (name in forms.form_names()) == (not subject)
    assert not form.grab().isNull()


# Problems


def test_a_diagnosis_is_found_by_its_short_name_and_saved_with_its_code(qtbot, opened, desk, chart, tools):
    desk.do(upkeep.load_codes, [code for code in icd10cm.codes() if code[0].startswith("F")])
    form = opened("problem-add")
    type_in(qtbot, form, "title", "ptsd")
    qtbot.keyClick(form.what, Qt.Key.Key_Return)
    assert form.what.pick().code.startswith("F43.1")
    enter(qtbot, form)
    (problem,) = chart().problems
    assert problem.code.startswith("F43.1")
    assert "stress" in problem.title.casefold()
    tools.undo.undo()
    assert chart().problems == []


def test_a_problem_without_a_code_is_kept_as_typed(qtbot, opened, chart):
    form = opened("problem-add")
    type_in(qtbot, form, "title", "loses keys on mondays")
    enter(qtbot, form)
    assert [(line.title, line.code) for line in chart().problems] == [("loses keys on mondays", "")]


def test_a_rapid_double_enter_saves_once(qtbot, opened, chart):
    form = opened("allergy-add")
    type_in(qtbot, form, "substance", "Latex")
    for _ in range(3):
        qtbot.keyClick(form, Qt.Key.Key_Return)
        form.ask_to_save()
    assert [line.substance for line in chart().allergies] == ["Latex"]


def test_nothing_typed_is_refused_at_its_field_which_gets_the_focus(qtbot, opened, chart):
    form = opened("problem-add")
    form.onset.setFocus()
    enter(qtbot, form)
    assert form.fields["title"].complaint() == "The problem has no name."
    assert form.focusWidget() is form.what
    assert chart().problems == []


def test_while_typing_nothing_is_said_and_on_leaving_it_is(qtbot, opened):
    form = opened("problem-add")
    type_in(qtbot, form, "onset_on", "31 feb")
    assert form.fields["onset_on"].complaint() == ""
    form.role.setFocus()
    assert "not a day" in form.fields["onset_on"].complaint()
    qtbot.keyClick(form.onset, Qt.Key.Key_Backspace)
    assert form.fields["onset_on"].complaint() == ""


@pytest.mark.parametrize("typed", ["31 feb 2026", "1.1.0226", "\u05e9\u05dc\u05d5\u05dd", LONG, "tomorrow"])
def test_a_day_that_can_not_be_is_refused(qtbot, opened, chart, typed):
    form = opened("problem-add")
    form.what.show_pick(Pick("", "Insomnia"))
    form.onset.setText(typed)
    form.ask_to_save()
    assert form.fields["onset_on"].complaint()
    assert chart().problems == []


def test_ten_thousand_letters_are_no_name_and_right_to_left_text_is_one(opened, chart):
    form = opened("allergy-add")
    form.substance.setText(LONG)
    form.ask_to_save()
    assert "500" in form.fields["substance"].complaint()
    form.substance.setText("\u05e4\u05e0\u05d9\u05e6\u05d9\u05dc\u05d9\u05df")
    form.ask_to_save()
    assert [line.substance for line in chart().allergies] == ["\u05e4\u05e0\u05d9\u05e6\u05d9\u05dc\u05d9\u05df"]


def test_a_problem_is_resolved_today_and_undo_makes_it_active_again(qtbot, opened, desk, chart, patient_id, tools):
    problem_id = desk.do(evaluation.add_problem, patient_id, title="Insomnia", onset_on=date(2026, 11, 2))
    form = opened("problem-resolve", problem_id)
    type_in(qtbot, form, "resolved_on", "1 nov 2026")
    enter(qtbot, form)
    assert "before the beginning" in form.fields["resolved_on"].complaint()
    form.on.clear()
    form.ask_to_save()
    assert chart().problems[0].resolved_on == date(2026, 11, 18)
    tools.undo.undo()
    assert chart().problems[0].is_active


# Allergies and medicines


def test_none_known_is_recorded_and_taken_back(qtbot, opened, chart, tools):
    form = opened("allergy-none")
    enter(qtbot, form)
    assert chart().person.allergy_state == "none_known"
    tools.undo.undo()
    assert chart().person.allergy_state == "not_asked"


def test_none_known_beside_a_listed_allergy_is_refused_in_words(opened, desk, patient_id, chart):
    desk.do(evaluation.add_allergy, patient_id, substance="Latex")
    form = opened("allergy-none")
    form.ask_to_save()
    assert form.banner.words()
    assert chart().person.allergy_state == "listed"


def test_a_medicine_is_added_and_stopped_with_the_reason(qtbot, opened, chart, tools):
    form = opened("medication-add")
    for name, text in (("name", "Sertraline"), ("dose_text", "50 mg"), ("started_on", "5 jan 2026")):
        type_in(qtbot, form, name, text)
    enter(qtbot, form)
    (line,) = chart().medications
    assert (line.name, line.dose_text, line.started_on) == ("Sertraline", "50 mg", date(2026, 1, 5))
    form = opened("medication-stop", line.id)
    type_in(qtbot, form, "stop_reason", "nausea")
    enter(qtbot, form)
    assert not chart().medications[0].is_current
    tools.undo.undo()
    assert chart().medications[0].is_current
    tools.undo.undo()
    assert chart().medications == []


# Weight


def test_a_weight_in_pounds_is_kept_in_kilograms(qtbot, opened, chart):
    form = opened("weight-add")
    type_in(qtbot, form, "weight_g", "150 lb")
    type_in(qtbot, form, "at", "8:30")
    enter(qtbot, form)
    assert (chart().weight_g, chart().weighed_at.hour) == (68039, 8)


def test_a_comma_is_the_mark_where_it_is_written_so(qtbot, opened, chart, german):
    form = opened("weight-add")
    type_in(qtbot, form, "weight_g", "82,5")
    enter(qtbot, form)
    assert chart().weight_g == 82_500


@pytest.mark.parametrize("typed", ["1,205.5", "1.205,5", "82..5", "820", "abc", "-5", "1205", LONG, "0"])
def test_a_weight_that_can_be_read_two_ways_or_can_not_be_is_refused(opened, chart, typed):
    form = opened("weight-add")
    form.weight.setText(typed)
    form.ask_to_save()
    assert form.fields["weight_g"].complaint()
    assert chart().weight_g is None


def test_a_weight_still_to_come_is_refused(qtbot, opened, chart):
    form = opened("weight-add")
    type_in(qtbot, form, "weight_g", "70")
    type_in(qtbot, form, "at", "23:00")
    enter(qtbot, form)
    assert form.fields["at"].complaint()
    assert chart().weight_g is None


# Details


def test_a_detail_is_amended_with_its_reason_and_undone(qtbot, opened, chart, tools):
    form = opened("details-amend")
    form.fields["phone"].edit.setText("555 0199")
    form.ask_to_save()
    assert form.fields["reason"].complaint()
    type_in(qtbot, form, "reason", "new number")
    enter(qtbot, form)
    assert chart().person.phone == "555 0199"
    tools.undo.undo()
    assert chart().person.phone == ""


def test_what_somebody_changed_meanwhile_stands_beside_what_was_typed(qtbot, opened, desk, chart, patient_id):
    form = opened("details-amend")
    form.fields["phone"].edit.setText("555 0199")
    form.fields["reason"].edit.setText("new number")
    theirs = person_of(chart().person)
    desk.do(patients.amend_details, patient_id, _with(theirs, phone="555 0111"), reason="told by phone", seen=1)
    form.ask_to_save()
    assert not form.versions.isHidden()
    assert "the record says 555 0111, you typed 555 0199" in form.versions.accessibleDescription()
    form.ask_to_save()  # again: yours is kept
    assert chart().person.phone == "555 0199"


def test_what_somebody_changed_meanwhile_can_be_taken_over(opened, desk, chart, patient_id):
    form = opened("details-amend")
    form.fields["phone"].edit.setText("555 0199")
    form.fields["reason"].edit.setText("new number")
    theirs = person_of(chart().person)
    desk.do(patients.amend_details, patient_id, _with(theirs, phone="555 0111"), reason="told by phone", seen=1)
    form.ask_to_save()
    form.versions.take.click()
    assert form.fields["phone"].edit.text() == "555 0111"
    assert form.versions.isHidden()


def _with(person, **other):
    from dataclasses import replace

    return replace(person, **other)


# Stage, people, words


def test_a_patient_is_moved_along_and_back(opened, chart, tools):
    form = opened("stage-move")
    form.ask_to_save()
    assert form.fields["stage"].complaint()
    form.stage.choose("induction")
    form.ask_to_save()
    assert chart().person.stage == "induction"
    tools.undo.undo()
    assert chart().person.stage == "evaluation"


def test_a_contact_is_added_and_undone(qtbot, opened, chart, tools):
    form = opened("contact-add")
    form.kind.choose("support_person")
    type_in(qtbot, form, "name", "Jo Sample")
    form.lives.choose("no")
    enter(qtbot, form)
    (contact,) = chart().contacts
    assert (contact.name, contact.kind, contact.lives_with) == ("Jo Sample", "support_person", False)
    tools.undo.undo()
    assert chart().contacts == []


def test_the_patients_words_are_kept_over_several_lines(qtbot, opened, chart, tools):
    form = opened("own-words")
    type_in(qtbot, form, "words", "To wake up")
    qtbot.keyClick(form.words, Qt.Key.Key_Return)
    qtbot.keyClicks(form.words, "without dread.")
    assert form.isVisible()  # Enter is a new line here
    qtbot.keyClick(form.words, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (chart().person.own_words, chart().person.own_words_on) == (
        "To wake up\nwithout dread.",
        date(2026, 11, 18),
    )
    tools.undo.undo()
    assert (chart().person.own_words, chart().person.own_words_on) == ("", None)


# Appointments


def test_an_appointment_is_booked_by_a_weekday_and_a_time(qtbot, opened, chart, tools):
    form = opened("appointment", "integration")
    assert form.focusWidget() is form.at
    type_in(qtbot, form, "wall_time", "fri 14:00")
    enter(qtbot, form)
    (booked,) = chart().appointments
    assert (booked.kind, booked.wall_time, booked.minutes) == ("integration", "2026-11-20T14:00", 50)
    tools.undo.undo()
    assert chart().appointments == []


def test_an_appointment_without_a_time_is_refused(qtbot, opened, chart):
    form = opened("appointment", "integration")
    type_in(qtbot, form, "wall_time", "fri")
    enter(qtbot, form)
    assert form.fields["wall_time"].complaint() == "Add the time, such as 14:00."
    form.at.clear()
    form.ask_to_save()
    assert form.fields["wall_time"].complaint()
    assert chart().appointments == []


def test_one_that_overlaps_asks_for_a_reason_in_place(qtbot, opened, desk, chart, patient_id):
    there = WallTime("2026-11-20T14:00", "Europe/London")
    desk.do(schedule.book, patient_id, AppointmentKind.INTEGRATION, there)
    form = opened("appointment", "check_in")
    type_in(qtbot, form, "wall_time", "fri 14:30")
    enter(qtbot, form)
    assert not form.because.isHidden()
    assert form.at.property("state") == "caution"
    qtbot.keyClicks(form.because.edit, "with the nurse, in the room")
    enter(qtbot, form)
    assert len(chart().appointments) == 2


def test_an_appointment_is_moved_and_moved_back(qtbot, opened, desk, chart, patient_id, tools):
    there = WallTime("2026-11-20T14:00", "Europe/London")
    line_id = desk.do(schedule.book, patient_id, AppointmentKind.REVIEW, there)
    form = opened("appointment-move", line_id)
    type_in(qtbot, form, "wall_time", "23 nov 9:30")
    enter(qtbot, form)
    assert chart().appointments[0].wall_time == "2026-11-23T09:30"
    tools.undo.undo()
    assert chart().appointments[0].wall_time == "2026-11-20T14:00"


# Drafts


def test_what_is_typed_is_kept_and_found_again_and_can_be_thrown_away(qtbot, opened, desk):
    form = opened("allergy-add")
    type_in(qtbot, form, "substance", "Lat")
    form.reject()
    again = opened("allergy-add")
    assert again.substance.text() == "Lat"
    assert "Taken up where you left off" in again.banner.words()
    qtbot.mouseClick(again.banner.action, Qt.MouseButton.LeftButton)
    assert again.substance.text() == ""
    assert kept(desk, again) is None


def test_a_crash_leaves_the_draft_in_the_vault(qtbot, opened, desk):
    form = opened("problem-add")
    form.what.show_pick(Pick("F43.10", "Post-traumatic stress disorder, unspecified"))
    form.keeper.touch()
    qtbot.waitUntil(lambda: kept(desk, form) is not None, timeout=5000)
    again = opened("problem-add")
    assert again.what.pick() == Pick("F43.10", "Post-traumatic stress disorder, unspecified")


def test_a_form_that_was_saved_leaves_no_draft(qtbot, opened, desk):
    form = opened("allergy-add")
    type_in(qtbot, form, "substance", "Latex")
    form.keep_now()
    assert kept(desk, form) is not None
    enter(qtbot, form)
    assert kept(desk, form) is None


def test_a_full_disk_keeps_what_was_typed_and_says_so(qtbot, opened, desk, chart, monkeypatch):
    form = opened("allergy-add")
    type_in(qtbot, form, "substance", "Latex")

    def full(*_given, **_named):
        raise DiskFull("vault.disk-full")

    with monkeypatch.context() as patched:
        patched.setattr(type(desk), "do", full)
        enter(qtbot, form)
    assert "disk is full" in form.banner.words()
    assert form.isVisible()
    assert form.substance.text() == "Latex"
    enter(qtbot, form)
    assert [line.substance for line in chart().allergies] == ["Latex"]


def test_what_is_gone_is_told_when_its_form_is_asked_for(opened):
    with pytest.raises(Trouble):
        opened("medication-stop", "nothing")
