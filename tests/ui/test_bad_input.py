"""What can't be is told at its field and on saving by the same rule, and what was typed stays (issue: bad input)."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from keta_desk.domain.outcomes_scale import Answers
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart as charts
from keta_desk.ui.evaluation import forms as evaluation_forms
from keta_desk.ui.sessions import form_names
from keta_desk.ui.sessions import forms as session_forms
from keta_desk.use_cases import evaluating, evaluation, outcomes, sessions, titration
from keta_desk.use_cases.evaluating import TrialTold
from tests.use_cases.courses import ladder, terms

FORMS = {**evaluation_forms.FORMS, **session_forms.FORMS}
UNBORN = datetime(1980, 1, 1, 9, tzinfo=UTC)
AHEAD = datetime(2026, 11, 19, 9, tzinfo=UTC)


@pytest.fixture
def patient_id(desk, a_patient):
    """Born 14 March 1988, under a plan."""
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    return patient_id


@pytest.fixture
def open_form(qtbot, tools, patient_id):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def opened(name, subject=""):
        form = FORMS[name](tools, tools.desk.ask(charts.whole, patient_id), subject, window)
        form.open()
        return form

    return opened


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def kept(desk, patient_id):
    """Count what could have been kept."""
    chart = desk.ask(charts.whole, patient_id)
    whole = (chart.readings, chart.doses, chart.problems, chart.medications, chart.sessions, chart.screening.trials)
    return [len(part) for part in whole]


BAD = [
    # out of range
    ("weight-add", "weight_g", "800", "outside"),
    ("trial-add", "weeks", "0", "weeks"),
    # wrong unit, and none where one is needed
    ("weight-add", "weight_g", "68 mg", "unit"),
    (form_names.DOSE, "dose_mg", "150 kg", "unit"),
    (form_names.DOSE, "dose_mg", "150", "no unit"),
    (form_names.START, "planned_dose", "150 mmHg", "unit"),
    # comma and point: two readings are never guessed between
    ("weight-add", "weight_g", "1,234.5", ""),
    (form_names.DOSE, "dose_mg", "1.234,5 mg", ""),
    # yet to come
    ("medication-add", "started_on", "19 Nov 2026", "still to come"),
    ("problem-add", "onset_on", "1 Jan 2027", "still to come"),
    ("trial-add", "started_on", "20 Nov 2026", "still to come"),
    ("weight-add", "at", "19 Nov 2026 09:00", "still to come"),
    # before the patient was born
    ("medication-add", "started_on", "13 Mar 1988", "before the patient was born"),
    ("problem-add", "onset_on", "1 Jan 1950", "before the patient was born"),
    ("trial-add", "stopped_on", "13 Mar 1988", "before the patient was born"),
    ("weight-add", "at", "1 Mar 1988 09:00", "before the patient was born"),
    (form_names.DOSE, "given_at", "1 Mar 1988 09:00", "before the patient was born"),
    # no day at all
    ("medication-add", "started_on", "31.2.2026", ""),
]


@pytest.mark.parametrize(("name", "field", "text", "said"), BAD)
def test_what_cannot_be_is_told_at_its_field_and_on_saving_alike_and_stays_as_typed(
    open_form, desk, patient_id, name, field, text, said
):
    subject = ""
    if name == form_names.DOSE:
        subject = desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="On paper")
    form = open_form(name, subject)
    before = kept(desk, patient_id)
    edit = form.fields[field].edit
    edit.setText(text)
    edit.textEdited.emit(text)
    edit.left.emit()
    left = form.fields[field].complaint()
    assert left and said in left
    form.save.click()
    assert form.fields[field].complaint() == left
    assert (edit.text(), kept(desk, patient_id)) == (text, before)
    assert form.state()[field] == text


def test_the_comma_is_the_mark_where_the_computer_writes_it_and_never_a_thousand(german, open_form, desk, patient_id):
    form = open_form("weight-add")
    edit = form.fields["weight_g"].edit
    edit.setText("68.500,5")
    edit.left.emit()
    assert form.fields["weight_g"].complaint()
    edit.setText("68,5")
    form.save.click()
    assert desk.ask(charts.whole, patient_id).weight_g == 68_500


@pytest.mark.parametrize(
    ("what", "code"),
    [
        (lambda: (outcomes.fill_in, "phq9", (4, 0, 0, 0, 0, 0, 0, 0, 0)), "outcome.answer-out-of-range"),
        (lambda: (outcomes.fill_in, "phq9", (0,) * 7), "outcome"),  # the seven answers of a GAD-7
        (lambda: (outcomes.fill_in, "gad7", (0,) * 9), "outcome"),  # the nine of a PHQ-9
    ],
)
def test_answers_out_of_range_or_of_another_scale_are_kept_by_no_door(desk, patient_id, what, code):
    use_case, scale, answers = what()
    with pytest.raises((RuleBroken, ValueError)) as broken:
        given: Answers = answers
        desk.do(use_case, patient_id, scale, given)
    assert code in str(broken.value) or isinstance(broken.value, ValueError)
    assert desk.ask(charts.whole, patient_id).scores == []


@pytest.mark.parametrize(("at", "word"), [(AHEAD, "not-yet|ahead"), (UNBORN, "before-birth")])
def test_a_moment_ahead_or_before_the_birth_is_refused_by_every_use_case(desk, patient_id, at, word):
    dose = {"mg": Decimal(100), "molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}
    session_id = desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="On paper")
    told = TrialTold(name="Sertraline", kind="antidepressant", response="none", started_on=at.date())
    before = kept(desk, patient_id)
    for use_case, given, named in (
        (sessions.record_reading, (patient_id, Reading(pulse_bpm=70)), {"at": at}),
        (sessions.start, (patient_id,), {"setting": "clinic", "started_at": at, "confirmed_because": "On paper"}),
        (sessions.give_dose, (session_id,), {**dose, "at": at, "already_given": True, "confirmed_because": "x"}),
        (outcomes.fill_in, (patient_id, "phq9", (0,) * 9), {"at": at}),
        (evaluation.add_problem, (patient_id,), {"title": "Asthma", "onset_on": at.date()}),
        (evaluation.add_medication, (patient_id,), {"name": "Sertraline", "started_on": at.date()}),
        (evaluating.add_trial, (patient_id, told), {}),
    ):
        with pytest.raises(RuleBroken, match=word):
            desk.do(use_case, *given, **named)
    assert kept(desk, patient_id) == before


def test_the_same_entry_twice_is_told_and_a_changed_one_is_kept(desk, patient_id):
    desk.do(evaluation.add_allergy, patient_id, substance="Latex")
    with pytest.raises(RuleBroken, match=r"allergy.twice"):
        desk.do(evaluation.add_allergy, patient_id, substance=" latex ")
    desk.do(evaluation.add_problem, patient_id, title="Asthma", code="J45")
    with pytest.raises(RuleBroken, match=r"problem.twice"):
        desk.do(evaluation.add_problem, patient_id, title="asthma", code="J45")
    taken = {"name": "Sertraline", "dose_text": "50 mg", "frequency": "mornings"}
    desk.do(evaluation.add_medication, patient_id, **taken)
    with pytest.raises(RuleBroken, match=r"medication.twice"):
        desk.do(evaluation.add_medication, patient_id, **{**taken, "name": "SERTRALINE"})
    desk.do(evaluation.add_medication, patient_id, **{**taken, "frequency": "evenings"})
    assert len(desk.ask(charts.whole, patient_id).medications) == 2


def test_a_scale_filled_in_twice_at_one_moment_asks_why_and_is_then_kept(desk, patient_id, clock):
    desk.do(outcomes.fill_in, patient_id, "phq9", (1,) * 9, at=clock.now())
    with pytest.raises(RuleBroken, match=r"outcome.twice"):
        desk.do(outcomes.fill_in, patient_id, "phq9", (2,) * 9, at=clock.now())
    desk.do(outcomes.fill_in, patient_id, "gad7", (1,) * 7, at=clock.now())  # another scale is no duplicate
    desk.do(outcomes.fill_in, patient_id, "phq9", (2,) * 9, at=clock.now(), confirmed_because="Two sheets handed in")
    assert len(desk.ask(charts.whole, patient_id).scores) == 3
