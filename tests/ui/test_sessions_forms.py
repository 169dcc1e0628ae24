"""The forms of sessions: start, dose, vitals, amend, in error, end, take up again. Each with its draft and undo."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from keta_desk.domain.eligibility import Answer, Reply
from keta_desk.domain.record import DiskFull
from keta_desk.domain.sessions import effect_problems
from keta_desk.domain.titration import DoseSetting
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart as charts
from keta_desk.queries import notes as note_questions
from keta_desk.queries import session_records
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.ui.sessions import form_names
from keta_desk.ui.sessions.forms import FORMS
from keta_desk.ui.sessions.forms import form_names as names_of_forms
from keta_desk.ui.sessions.vitals_geometry import VitalsInputs, VitalsPoint, VitalsRoom, vitals_drawing
from keta_desk.use_cases import corrections, screening, sessions
from tests.use_cases.courses import chart_course


@pytest.fixture
def open_form(qtbot, tools):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def opened(name, patient_id, subject=""):
        form = FORMS[name](tools, tools.desk.ask(charts.whole, patient_id), subject, window)
        form.open()
        return form

    return opened


@pytest.fixture
def live(desk, a_patient, clock):
    """A patient with a plan and a session that was started and has no dose."""
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    session_id = desk.do(
        sessions.start,
        patient_id,
        setting=DoseSetting.CLINIC,
        planned_dose_mg=Decimal(125),
        confirmed_because="Charted on paper so far",
    )
    clock.move(minutes=5)
    return patient_id, session_id


def records(desk, patient_id):
    return desk.ask(session_records.of_patient, patient_id)


# Start


def test_a_session_is_started_and_undone(open_form, tools, desk, a_patient):
    patient_id = a_patient()
    form = open_form(form_names.START, patient_id)
    assert "Sample, Ada · 14 Mar 1988 · KD-0001" in form.whose.text()
    form.save.click()
    assert form.where.complaint() == "Choose where the session is held."
    assert records(desk, patient_id).sessions == ()
    form.setting.choose(DoseSetting.CLINIC)
    form.fields["planned_dose"].edit.setText("150")
    form.save.click()
    assert "no unit" in form.fields["planned_dose"].complaint()
    form.fields["planned_dose"].edit.setText("150 mg")
    form.fields["intention"].edit.setPlainText("مرحبا، to listen")
    form.save.click()
    assert "Nobody has screened this patient yet" in form.banner.words()
    form.because.edit.setText("Screened on paper yesterday")
    form.save.click()
    (session,) = records(desk, patient_id).sessions
    assert (session.planned_dose_ug, session.intention, session.is_under_way) == (150_000, "مرحبا، to listen", True)
    tools.undo.undo()
    assert records(desk, patient_id).sessions[0].is_in_error


def test_what_changed_is_asked_while_a_session_is_started(open_form, desk, a_patient, clock):
    patient_id = a_patient()
    form = open_form(form_names.START, patient_id)
    form.setting.choose(DoseSetting.CLINIC)
    form.save.click()
    assert "Nobody has asked what changed since the last session." in form.banner.words()
    for one in form.asked.questions:
        form.fields[one.id].edit.choose("no")
    form.fields["since-medicine"].edit.choose("yes")
    form.fields["detail"].edit.setPlainText("Lithium")
    form.save.click()
    assert "New medicine or changed dose" in form.banner.words()
    form.because.edit.setText("Looked up, nothing between them")
    form.save.click()
    whole = desk.ask(charts.whole, patient_id)
    (line,) = whole.screening.screenings
    assert line.session_id == whole.sessions[0].id
    assert line.answers()["since-medicine"].detail == "Lithium"


def test_what_was_asked_earlier_today_stands_in_the_form_that_starts_the_session(open_form, desk, a_patient, clock):
    patient_id = a_patient()
    no = {one.id: Answer(reply=Reply.NO) for one in eligibility().short}
    ahead = desk.do(screening.keep_short, patient_id, no)
    clock.move(minutes=10)
    form = open_form(form_names.START, patient_id)
    assert form.fields["since-mood"].edit.value() == "no"
    form.setting.choose(DoseSetting.CLINIC)
    form.because.edit.setText("Screened on paper yesterday")
    form.save.click()
    whole = desk.ask(charts.whole, patient_id)
    assert [(line.id, line.session_id) for line in whole.screening.screenings] == [(ahead, whole.sessions[0].id)]


def test_a_start_in_the_future_is_told_at_its_field(open_form, a_patient):
    form = open_form(form_names.START, a_patient())
    form.setting.choose(DoseSetting.HOME)
    form.fields["started_at"].edit.setText("22:10")
    form.save.click()
    assert form.fields["started_at"].complaint().startswith("This is still to come.")


# Dose


def test_a_dose_is_read_back_in_words_before_it_is_recorded(qtbot, open_form, tools, desk, live):
    patient_id, session_id = live
    form = open_form(form_names.DOSE, patient_id, session_id)
    assert form.fields["dose_mg"].edit.text() == ""
    qtbot.keyClicks(form.fields["dose_mg"].edit, "125 mg")
    assert (
        form.read_back()
        == "125\u00a0mg (one hundred and twenty-five milligrams) molecule not recorded, route not recorded"
    )
    form.save.click()
    assert "molecule" in form.fields["molecule"].complaint()
    form.molecule.choose("racemic")
    form.route.choose("sl_rdt")
    form.save.click()
    (dose,) = records(desk, patient_id).session(session_id).given
    assert (dose.dose_ug, dose.formulation) == (125_000, "sl_rdt")
    tools.undo.undo()
    assert records(desk, patient_id).session(session_id).given == ()


def test_strength_times_count_is_held_against_the_dose(open_form, desk, live):
    patient_id, session_id = live
    form = open_form(form_names.DOSE, patient_id, session_id)
    told = {"dose_mg": "125 mg", "molecule": "racemic", "formulation": "sl_rdt"}
    form.restore({**told, "strength": "50 mg", "count": "5"})
    form.save.click()
    assert "250" in form.fields["count"].complaint() and "125" in form.fields["count"].complaint()
    form.restore({**told, "strength": "50", "count": "2.5"})
    form.save.click()
    assert "unit" in form.fields["strength"].complaint()
    form.restore({**told, "strength": "50 mg"})
    form.save.click()
    assert form.fields["count"].complaint().startswith("The count is not recorded")
    assert records(desk, patient_id).session(session_id).given == ()
    form.restore({**told, "strength": "50 mg", "count": "2.5"})
    form.save.click()
    (dose,) = records(desk, patient_id).session(session_id).given
    assert (dose.dose_ug, dose.product) == (125_000, "2.5 \u00d7 50\u00a0mg")


def test_a_dose_before_the_patient_was_born_is_told_at_its_field(open_form, desk, live):
    patient_id, session_id = live
    form = open_form(form_names.DOSE, patient_id, session_id)
    told = {"dose_mg": "125 mg", "molecule": "racemic", "formulation": "sl_rdt", "already": "yes"}
    form.restore({**told, "given_at": "1 Mar 1980 9:00"})
    form.save.click()
    assert "before the patient was born" in form.fields["given_at"].complaint()
    form.restore({**told, "given_at": "22:10"})
    form.save.click()
    assert form.fields["given_at"].complaint().startswith("This is still to come.")
    assert records(desk, patient_id).session(session_id).given == ()


@pytest.mark.parametrize(
    "typed", ["125", "1.250,5 mg", "-5 mg", "12 ml", "lots mg", "0 mg", "9" * 40 + " mg", "۱۲۵ mg"]
)
def test_an_amount_that_cannot_be_meant_is_never_recorded(open_form, desk, live, typed):
    patient_id, session_id = live
    form = open_form(form_names.DOSE, patient_id, session_id)
    form.restore({"dose_mg": typed, "molecule": "racemic", "formulation": "sl_rdt"})
    form.save.click()
    assert form.isVisible()
    assert form.fields["dose_mg"].complaint() or form.banner.words()
    assert records(desk, patient_id).session(session_id).doses == ()


def test_what_the_plan_wants_confirmed_asks_for_the_reason(open_form, desk, live):
    patient_id, session_id = live
    form = open_form(form_names.DOSE, patient_id, session_id)
    form.restore({"dose_mg": "175 mg", "molecule": "racemic", "formulation": "sl_rdt"})
    assert not form.because.isVisible()
    form.save.click()
    assert form.because.isVisible()
    form.because.edit.setText("Agreed with the second clinician")
    form.save.click()
    (dose,) = records(desk, patient_id).session(session_id).given
    assert dose.confirmed_because == "Agreed with the second clinician"


def test_a_dose_over_the_ceiling_is_refused_unless_it_happened(open_form, desk, live):
    patient_id, session_id = live
    form = open_form(form_names.DOSE, patient_id, session_id)
    form.restore(
        {"dose_mg": "350 mg", "molecule": "racemic", "formulation": "sl_rdt", "confirmed_because": "It is wanted"}
    )
    form.save.click()
    assert "ceiling" in form.fields["dose_mg"].complaint()
    assert records(desk, patient_id).session(session_id).doses == ()
    form.already.setChecked(True)
    form.save.click()
    assert records(desk, patient_id).session(session_id).given[0].dose_ug == 350_000


def test_only_routes_that_hold_the_molecule_are_offered(open_form, live):
    patient_id, session_id = live
    form = open_form(form_names.DOSE, patient_id, session_id)
    form.molecule._group.button(1).click()
    offered = [value for value, _ in form.route._choices]
    assert "in_esketamine" in offered
    assert "in_racemic_spray" not in offered


# Vitals


def test_enter_in_the_last_field_saves_with_the_time_it_was_measured(qtbot, open_form, tools, desk, live):
    patient_id, session_id = live
    form = open_form(form_names.VITALS, patient_id)
    form.measured.edit.setText("5 min ago")
    for key in "144/90 84 97":
        qtbot.keyClicks(form.focusWidget(), key)
    assert form.focusWidget() is form.fields["spo2"].edit
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    (reading,) = records(desk, patient_id).session(session_id).readings
    assert (reading.reading.systolic_mmhg, reading.reading.spo2_percent) == (144, 97)
    assert reading.entered_at - reading.at == timedelta(minutes=5)
    tools.undo.undo()
    assert records(desk, patient_id).session(session_id).readings[0].is_in_error


def test_a_reading_can_be_taken_outside_the_session_and_be_somebody_elses_word(open_form, desk, live):
    patient_id, session_id = live
    form = open_form(form_names.VITALS, patient_id, session_id)
    form.where.choose("")
    form.source.choose("patient")
    form.row.restore({"pulse": "72", "nausea": "3"})
    form.save.click()
    kept = records(desk, patient_id)
    assert kept.session(session_id).readings == ()
    assert (kept.outside[0].source, kept.outside[0].reading.nausea) == ("patient", 3)


@pytest.mark.parametrize(
    "typed",
    [
        {"systolic": "90", "diastolic": "144"},
        {"systolic": "999", "diastolic": "80"},
        {"spo2": "101"},
        {"pulse": "0"},
        {"dissociation": "11"},
        {"moaas": "6"},
        {"nausea": "x"},
        {"weight": "1.234,5"},
        {},
    ],
)
def test_what_cannot_be_a_reading_stays_in_the_form(open_form, desk, a_patient, typed):
    patient_id = a_patient()
    form = open_form(form_names.VITALS, patient_id)
    form.row.restore(typed)
    form.save.click()
    assert form.isVisible()
    assert any(field.complaint() for field in form.row.every().values()) or form.banner.words()
    assert records(desk, patient_id).outside == ()


def test_everything_that_is_wrong_is_marked_at_once(open_form, a_patient):
    form = open_form(form_names.VITALS, a_patient())
    form.row.restore({"systolic": "95", "diastolic": "140", "weight": "900", "dissociation": "11", "nausea": "3.5"})
    form.save.click()
    wrong = {name for name, field in form.row.every().items() if field.complaint()}
    assert wrong == {"diastolic", "weight", "dissociation", "nausea"}
    assert form.focusWidget() is form.fields["diastolic"].edit


@pytest.mark.parametrize("typed", ["32/13/2026", "tomorrow 9:00", "18 Nov 2100 14:00"])
def test_a_moment_that_cannot_be_is_told_when_it_is_left(qtbot, open_form, a_patient, typed):
    form = open_form(form_names.VITALS, a_patient())
    qtbot.keyClicks(form.measured.edit, typed)
    assert form.measured.complaint() == ""
    form.measured.edit.left.emit()
    assert form.measured.complaint()


def test_vitals_before_the_birth_are_told_at_their_field_as_on_saving(qtbot, open_form, desk, a_patient):
    patient_id = a_patient()
    form = open_form(form_names.VITALS, patient_id)
    form.row.restore({"pulse": "70"})
    qtbot.keyClicks(form.measured.edit, "13 Mar 1950 09:00")
    form.measured.edit.left.emit()
    told = form.measured.complaint()
    assert "born" in told or "birth" in told
    form.save.click()
    assert (form.measured.complaint(), form.banner.words()) == (told, "")
    assert records(desk, patient_id).outside == ()


def test_a_draft_found_again_can_be_thrown_away_in_place(open_form, desk, live):
    patient_id, _ = live
    form = open_form(form_names.VITALS, patient_id)
    form.row.restore({"systolic": "14"})
    form.reject()
    again = open_form(form_names.VITALS, patient_id)
    again.banner.action.click()
    assert set(again.form.state().values()) == {""}
    assert again.banner.isHidden()
    assert desk.ask(note_questions.draft, "vitals", patient_id, desk.clinician.id) is None


@pytest.mark.parametrize(
    "rubbish", ["see letter", "144/90 84 97 68 5 3", "\x00\u202e144", "1" * 10_000 + "/90", "قلق", "/"]
)
def test_pasted_rubbish_fills_nothing(qtbot, open_form, a_patient, rubbish):
    form = open_form(form_names.VITALS, a_patient())
    QGuiApplication.clipboard().setText(rubbish)
    qtbot.keyClick(form.fields["systolic"].edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert set(form.form.state().values()) == {""}
    assert "no row of vitals" in form.banner.words()


def test_the_limits_that_hold_are_checked_while_it_is_typed(open_form, desk, live):
    patient_id, session_id = live
    form = open_form(form_names.VITALS, patient_id)
    form.row.fill("166/98 84 97")
    assert "Limits before a dose" in form.limits.words()
    form.row.fill("126/80 84 97")
    assert form.limits.words() == "126 systolic, under the limit of 160\u00a0mmHg"
    dose = {"dose_mg": "125 mg", "molecule": "racemic", "formulation": "sl_rdt"}
    given = open_form(form_names.DOSE, patient_id, session_id)
    given.restore(dose)
    given.save.click()
    again = open_form(form_names.VITALS, patient_id)
    again.row.fill("186/98 84 97")
    assert "Limits during a session" in again.limits.words()


def test_the_last_value_stands_beside_a_field_and_never_inside(open_form, desk, a_patient):
    patient_id = a_patient()
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(pulse_bpm=99))
    desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=126, weight_g=68_400))
    desk.do(corrections.enter_in_error, "reading", reading_id, reason="Cuff slipped")
    form = open_form(form_names.VITALS, patient_id)
    notes = {name: field._note.text() for name, field in form.row.fields.items()}
    assert notes == {"systolic": "last 126", "diastolic": "", "pulse": "", "spo2": "", "weight": "last 68.4"}
    assert set(form.form.state().values()) == {""}


def test_a_draft_comes_back_whole_and_goes_with_the_saved_reading(open_form, desk, live):
    patient_id, _ = live
    form = open_form(form_names.VITALS, patient_id)
    form.row.restore({"systolic": "14", "anxiety": "2"})
    form.measured.edit.setText("9:05")
    form.keep_now()
    again = open_form(form_names.VITALS, patient_id)
    assert (again.form.systolic, again.row.state()["anxiety"], again.measured.edit.text()) == ("14", "2", "9:05")
    assert "Taken up where you left off" in again.banner.words()
    again.row.restore({"systolic": "144", "diastolic": "90"})
    again.save.click()
    assert desk.ask(note_questions.draft, "vitals", patient_id, desk.clinician.id) is None


def test_a_form_that_was_only_looked_at_leaves_no_draft(open_form, desk, live):
    patient_id, session_id = live
    for name, subject in ((form_names.VITALS, ""), (form_names.START, ""), (form_names.END, session_id)):
        form = open_form(name, patient_id, subject)
        form.reject()
        assert desk.ask(note_questions.draft, name, form.draft_subject(), desk.clinician.id) is None


def test_a_full_disk_keeps_what_was_typed(open_form, desk, a_patient, monkeypatch):
    patient_id = a_patient()
    form = open_form(form_names.VITALS, patient_id)
    form.row.restore({"pulse": "72"})

    def full(*_given, **_named):
        raise DiskFull("disk.full", place="Northlight.keta")

    with monkeypatch.context() as patched:
        patched.setattr(type(desk), "do", full)
        form.save.click()
    assert form.isVisible()
    assert form.banner.words()
    assert form.form.pulse == "72"
    form.save.click()
    assert records(desk, patient_id).outside[0].reading.pulse_bpm == 72


# Amend, in error


def test_amending_keeps_what_has_no_field_and_can_be_undone(open_form, tools, desk, a_patient):
    patient_id = a_patient()
    said = Reading(systolic_mmhg=144, diastolic_mmhg=90, respiratory_rate_bpm=14, weight_g=68_000, moaas=5)
    reading_id = desk.do(sessions.record_reading, patient_id, said)
    form = open_form(form_names.AMEND, patient_id, reading_id)
    assert form.form.state() == {"systolic": "144", "diastolic": "90", "pulse": "", "spo2": "", "weight": "68"}
    form.row.restore({**form.row.state(), "systolic": "114"})
    form.save.click()
    assert form.reason_field.complaint()
    form.reason.setPlainText("Typing slip")
    form.save.click()
    (entry,) = records(desk, patient_id).outside
    assert (entry.reading.systolic_mmhg, entry.reading.respiratory_rate_bpm, entry.reading.moaas) == (114, 14, 5)
    assert [one.reading.systolic_mmhg for one in entry.before] == [144]
    tools.undo.undo()
    (entry,) = records(desk, patient_id).outside
    assert entry.reading == said
    assert [one.reading.systolic_mmhg for one in entry.before] == [144, 114]


def test_a_reading_changed_by_somebody_meanwhile_is_not_overwritten(open_form, desk, a_patient):
    patient_id = a_patient()
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(pulse_bpm=72))
    form = open_form(form_names.AMEND, patient_id, reading_id)
    desk.do(sessions.amend_reading, reading_id, Reading(pulse_bpm=75), reason="First", seen=1)
    form.row.restore({"pulse": "80"})
    form.reason.setPlainText("Second")
    form.save.click()
    assert form.banner.words()
    assert records(desk, patient_id).outside[0].reading.pulse_bpm == 75


@pytest.mark.parametrize(("kind", "called"), [("reading", "the reading of"), ("dose_given", "the dose of")])
def test_an_entry_in_error_names_what_it_is_and_wants_a_reason(open_form, desk, a_patient, clock, kind, called):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    session = records(desk, patient_id).sessions[0]
    row = session.readings[1] if kind == "reading" else session.doses[0]
    form = open_form(form_names.IN_ERROR, patient_id, form_names.about(kind, row.id))
    assert called in form.accessibleName()
    assert form.cancel.text() == "Keep as it is"
    form.save.click()
    assert form.fields["reason"].complaint()
    form.reason.setPlainText("x" * 10_000)
    form.save.click()
    after = records(desk, patient_id).sessions[0]
    marked = after.readings[1] if kind == "reading" else after.doses[0]
    assert (marked.is_in_error, len(marked.status_reason)) == (True, 10_000)


def test_a_form_about_an_entry_that_is_gone_says_so(open_form, desk, a_patient):
    patient_id = a_patient()
    form = open_form(form_names.IN_ERROR, patient_id, form_names.about("reading", "0" * 32))
    form.reason.setPlainText("Why not")
    form.save.click()
    assert form.banner.words()
    assert form.isVisible()


# End, take up again


def test_a_session_is_ended_with_effects_and_taken_up_again_by_undo(open_form, tools, desk, live):
    patient_id, session_id = live
    form = open_form(form_names.END, patient_id, session_id)
    for name, minutes in (("onset_min", "40"), ("peak_min", "12"), ("settled_min", "110")):
        form.fields[name].edit.setText(minutes)
    form.save.click()
    assert "comes before" in form.fields["peak_min"].complaint()
    form.fields["onset_min"].edit.setText("12")
    form.fields["peak_min"].edit.setText("40")
    form.fields["tolerability"].edit.setPlainText("Warm, heavy limbs")
    form.save.click()
    session = records(desk, patient_id).session(session_id)
    assert (session.peak_min, session.is_under_way, session.tolerability) == (40, False, "Warm, heavy limbs")
    tools.undo.undo()
    assert records(desk, patient_id).session(session_id).is_under_way
    again = open_form(form_names.END, patient_id, session_id)
    assert again.fields["peak_min"].edit.text() == "40"


def test_an_end_before_the_start_is_told_at_its_field(open_form, live):
    patient_id, session_id = live
    form = open_form(form_names.END, patient_id, session_id)
    form.fields["ended_at"].edit.setText("1 jan 2020 10:00")
    form.save.click()
    assert form.fields["ended_at"].complaint()


def test_a_session_is_taken_up_again_for_a_reason(open_form, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    session = records(desk, patient_id).sessions[0]
    form = open_form(form_names.AGAIN, patient_id, session.id)
    form.save.click()
    assert form.fields["reason"].complaint()
    form.reason.setPlainText("Ended by mistake")
    form.save.click()
    assert records(desk, patient_id).sessions[0].is_under_way


@pytest.mark.parametrize(
    ("effects", "fields"),
    [
        ((None, None, None), []),
        ((10, 40, 110), []),
        ((10, None, 5), ["settled_min"]),
        ((50, 40, 110), ["peak_min"]),
        ((None, 99_999, None), ["peak_min"]),
    ],
)
def test_effects_follow_each_other(effects, fields):
    assert [problem.field for problem in effect_problems(*effects)] == fields


# All forms, and the picture's geometry


def test_every_form_is_named_and_names_its_fields(open_form, desk, live):
    patient_id, session_id = live
    desk.do(sessions.record_reading, patient_id, Reading(pulse_bpm=72))
    reading_id = records(desk, patient_id).outside[0].id
    subjects = {form_names.AMEND: reading_id, form_names.IN_ERROR: form_names.about("reading", reading_id)}
    assert set(names_of_forms()) == set(FORMS)
    for name in FORMS:
        form = open_form(name, patient_id, subjects.get(name, session_id))
        assert name == form.FORM
        assert form.accessibleName()
        for child in form.findChildren(object):
            if hasattr(child, "focusPolicy") and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert child.accessibleName() or child.focusProxy() or child.objectName().startswith("qt_"), child


def lay_out(points, width=500.0):
    lanes = (("BP", "mmHg"), ("Pulse", "/min"), ("SpO₂", "%"), ("Dissoc.", "0–10"))
    inputs = VitalsInputs(points=tuple(points), origin="Dose", lanes=lanes)
    return vitals_drawing(inputs, VitalsRoom(width, 236.0, 62.0, 12.0), lambda text: 6.0 * len(text))


def test_nothing_lies_outside_the_picture_and_no_two_labels_on_each_other():
    points = [VitalsPoint(minute, 120 + minute, 80, 70, 97, minute % 11) for minute in range(-10, 120)]
    drawing = lay_out(points)
    values = [shape for shape in drawing.shapes if getattr(shape, "role", "") == "value.label"]
    spans = [(shape.x - 3 * len(shape.text), shape.x + 3 * len(shape.text), shape.y) for shape in values]
    lane = sorted((left, right) for left, right, y in spans if y < 60)
    assert all(left >= before for (_, before), (left, _) in pairwise(lane))
    for shape in drawing.shapes:
        for x, y in getattr(shape, "points", ()) or ((shape.x, shape.y),):
            assert 0 <= x <= 500
            assert 0 <= y <= 236


@pytest.mark.parametrize(
    "points",
    [
        [],
        [VitalsPoint(0)],
        [VitalsPoint(0, 120)],
        [VitalsPoint(5, None, 80, None, 50, 10)] * 2,
        [VitalsPoint(-(10**6), pulse=250), VitalsPoint(10**6, pulse=20)],
    ],
)
def test_any_readings_can_be_laid_out(points):
    assert lay_out(points).width == 500
