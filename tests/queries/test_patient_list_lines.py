"""The patient list: who is found by what, and what stands beside each name."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from keta_desk.domain.integration import IntegrationWork
from keta_desk.domain.patients import Stage
from keta_desk.domain.schedule import AppointmentKind, AppointmentState, WallTime
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.queries import patients as asked
from keta_desk.queries import practice
from keta_desk.use_cases import corrections, integration, outcomes, schedule, sessions, titration
from tests.use_cases.courses import PHQ9, hold_session, ladder, terms

HEBREW = "\u200f\u05db\u05d4\u05df\u200f"
ZERO = (0, 0, 0, 0, 0, 0, 0, 0, 0)
SL = {"molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}
IM = {"molecule": Molecule.RACEMIC, "formulation": Formulation.IM_INJECTION}


@pytest.fixture
def names(desk, clock):
    def found(text="", **more):
        return [line.name for line in desk.ask(asked.find, text, now=clock.now(), **more)]

    return found


@pytest.fixture
def line(desk, clock):
    def found():
        (one,) = desk.ask(asked.find, now=clock.now())
        return one

    return found


# ---- finding


def test_words_of_a_name_are_found_in_any_order_with_or_without_their_accents(a_patient, names):
    a_patient(family="Núñez-O’Brien", given="María José")
    a_patient(family="Łukasiewicz", given="Jørgen")
    a_patient(family="Straße", given="Æsa")
    a_patient(family=HEBREW, given="א")
    a_patient(family="O", given="X")
    assert names("jose nunez") == ["Núñez-O’Brien, María José"]
    assert names("obrien maria") == ["Núñez-O’Brien, María José"]
    assert names("o'brien") == ["Núñez-O’Brien, María José"]
    assert names("brien") == ["Núñez-O’Brien, María José"]
    assert names("lukas jorg") == ["Łukasiewicz, Jørgen"]
    assert names("STRASSE aesa") == ["Straße, Æsa"]
    assert names(HEBREW.strip("\u200f")) == [f"{HEBREW}, א"]
    assert names("x o") == ["O, X"]
    assert names("jose lukas") == []


@pytest.mark.parametrize(
    "text", ["3/12/1931", "12.3.1931", "1931-03-12", "12 March 1931", "march 12, 31", "Ada 12/3/31"]
)
def test_a_birth_date_before_1970_is_found_in_any_usual_format(a_patient, names, text):
    a_patient(family="Sample", given="Ada", born=date(1931, 3, 12))
    a_patient(family="Demo", given="Ada", born=date(1931, 3, 13))
    assert names(text) == ["Sample, Ada"]


@pytest.mark.parametrize(
    "text", ["555 555 0142", "(555) 555-0142", "+1 555 555 0142", "5550142", "0142", "0555 555 0142"]
)
def test_a_phone_is_found_by_its_digits_with_or_without_what_goes_before(a_patient, names, text):
    a_patient(family="Sample", given="Ada", phone="+1 555 555 0142")
    a_patient(family="Demo", given="Tom", phone="+1 555 555 0143")
    assert names(text) == ["Sample, Ada"]


def test_those_discharged_are_hidden_until_they_are_looked_for(a_patient, names):
    a_patient(family="Sample", stage=Stage.DISCHARGED)
    a_patient(family="Demo", stage=Stage.INDUCTION)
    assert names() == ["Demo, Ada"]
    assert names("  ") == ["Demo, Ada"]
    assert names("sample") == ["Sample, Ada"]
    assert names(stage=Stage.DISCHARGED) == ["Sample, Ada"]
    assert names("ada", stage=Stage.INDUCTION) == ["Demo, Ada"]


def test_the_list_ends_at_its_limit_in_the_order_of_names(a_patient, names):
    for family in ("Czerny", "Élan", "Alder", "Ångström", "Brook"):
        a_patient(family=family)
    assert names(limit=3) == ["Alder, Ada", "Ångström, Ada", "Brook, Ada"]


@pytest.mark.parametrize("text", ["%", "_", "'; DROP TABLE patient; --", "\\", "kd-", "\u200f", "a" * 100_000, "\x00"])
def test_no_text_that_can_be_typed_breaks_the_search(a_patient, names, text):
    a_patient()
    assert names(text) in ([], ["Sample, Ada"])
    assert names() == ["Sample, Ada"]


def test_stages_are_counted_without_those_entered_in_error(desk, a_patient):
    a_patient(stage=Stage.TAPER)
    wrong = a_patient(stage=Stage.TAPER)
    desk.do(_mark_patient, wrong)
    assert desk.ask(asked.stage_counts)[Stage.TAPER] == 1
    assert desk.ask(practice.size)[0] == 1
    assert desk.ask(asked.by_chart_number, 2) is None
    assert desk.ask(asked.next_chart_number) == 3


def _mark_patient(work, patient_id):
    from keta_desk.store.tables.patients import PatientRow

    work.get(PatientRow, patient_id).status = "entered_in_error"


# ---- doses


def _open_session(desk, patient_id, *, ceiling=300):
    desk.do(titration.keep_plan, patient_id, terms(ceiling_dose_mg=Decimal(ceiling)), ladder(100))
    return desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Charted on paper so far")


def test_a_dose_put_right_at_the_same_minute_counts_once(desk, a_patient, line):
    session_id = _open_session(desk, a_patient())
    wrong = desk.do(sessions.give_dose, session_id, mg=Decimal(100), **SL)
    desk.do(corrections.enter_in_error, "dose_given", wrong, reason="Misread")
    desk.do(sessions.give_dose, session_id, mg=Decimal(50), **SL)
    assert line().last_dose_ug == 50_000


def test_two_tablets_at_the_same_minute_are_added_up_once(desk, a_patient, line):
    session_id = _open_session(desk, a_patient())
    desk.do(sessions.give_dose, session_id, mg=Decimal(50), **SL)
    desk.do(sessions.give_dose, session_id, mg=Decimal(50), **SL)
    assert line().last_dose_ug == 100_000


def test_of_two_forms_in_the_last_session_the_later_is_shown_and_not_their_sum(desk, a_patient, clock, line):
    session_id = _open_session(desk, a_patient())
    desk.do(sessions.give_dose, session_id, mg=Decimal(100), **SL)
    clock.move(minutes=20)
    desk.do(sessions.give_dose, session_id, mg=Decimal(40), **IM, confirmed_because="Spat out")
    assert line().last_dose_ug == 40_000


# ---- flags


def test_an_unanswered_item_9_is_never_taken_for_no(desk, a_patient, clock, line):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", (*ZERO[:8], 1))
    assert line().flag == "item9"
    clock.move(days=1)
    desk.do(outcomes.fill_in, patient_id, "phq9", (*ZERO[:8], None))
    assert line().flag == "item9_open"
    clock.move(days=1)
    desk.do(outcomes.fill_in, patient_id, "phq9", ZERO)
    assert line().flag == ""


@pytest.mark.parametrize(
    ("days_before", "answers", "flag"),
    [(1, PHQ9[13], "remission"), (31, PHQ9[13], ""), (1, (1, 1, 1, 1, 1, 1, 1, 1, 0), "")],
)
def test_remission_is_told_only_against_a_baseline_in_time_and_in_the_clinical_range(
    desk, a_patient, clock, line, days_before, answers, flag
):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", answers, at=clock.now() - timedelta(days=days_before))
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    hold_session(desk, patient_id, clock, 100)
    clock.move(days=2)
    desk.do(outcomes.fill_in, patient_id, "phq9", ZERO)
    assert line().flag == flag


def test_a_low_score_before_any_dose_is_no_remission(desk, a_patient, clock, line):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", PHQ9[19], at=clock.now() - timedelta(days=9))
    desk.do(outcomes.fill_in, patient_id, "phq9", ZERO)
    assert (line().flag, line().phq9) == ("", (19, 0))


def test_a_score_too_incomplete_to_reckon_is_left_out_of_the_curve(desk, a_patient, line):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", (2, None, None, None, 1, 1, 0, 0, 0))
    assert line().phq9 == ()


# ---- the integration window


def test_the_window_counts_the_clinics_days_and_asks_for_integration(desk, a_patient, clock, line):
    patient_id = a_patient(stage=Stage.INDUCTION)
    session_id = _open_session(desk, patient_id)
    assert line().flag == "live"
    clock.move(hours=14, minutes=38)
    desk.do(sessions.give_dose, session_id, mg=Decimal(100), **SL)
    clock.move(days=1)
    assert (line().window_day, line().flag, line().stage_note) == (1, "", "1 of 3")
    clock.move(days=3)
    assert line().flag == "no_integration"
    booked = desk.do(
        schedule.book, patient_id, AppointmentKind.INTEGRATION, WallTime("2026-11-24T09:00", "Europe/London")
    )
    assert (line().booked_days, line().next_kind, line().flag) == ((6,), "integration", "")
    desk.do(schedule.set_state, booked, AppointmentState.CANCELLED, reason="Patient ill")
    assert (line().booked_days, line().flag) == ((), "no_integration")
    desk.do(integration.hold, patient_id, IntegrationWork(theme="x"))
    assert (line().integration_days, line().flag) == ((4,), "")
    clock.move(days=11)
    assert (line().window_day, line().integration_days) == (None, (4,))
