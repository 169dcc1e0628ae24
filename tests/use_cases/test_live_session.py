"""A dosing session while it runs: each key is one row and one entry of the black box, and every one can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from keta_desk.domain.dose_check import DosePart, HowTaken
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.session_log import EventCode, Manner
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import live_session as live
from keta_desk.use_cases import live_session, sessions, titration
from tests.use_cases.courses import ladder, terms

DOSE = {
    "mg": Decimal(100),
    "molecule": Molecule.RACEMIC,
    "formulation": Formulation.SL_RDT,
    "read_back_mg": Decimal(100),
    "checked_by": "Lena Sample",
}


@pytest.fixture
def sitting(desk, a_patient, clock):
    """A session that was started, with a plan, before its dose."""
    patient_id = a_patient()
    desk.do(sessions.record_reading, patient_id, Reading(weight_g=80000))
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125))
    return desk.do(
        sessions.start, patient_id, setting=DoseSetting.CLINIC, planned_dose_mg=Decimal(100), confirmed_because="Paper"
    )


def test_what_is_kept_by_one_key_stands_in_the_log_at_its_minute(desk, clock, sitting):
    desk.do(live_session.keep_reading, sitting, Reading(systolic_mmhg=124, diastolic_mmhg=78, pulse_bpm=72))
    clock.move(minutes=10)
    desk.do(live_session.give_dose, sitting, **DOSE)
    clock.move(minutes=30)
    desk.do(live_session.keep_rating, sitting, "dissociation", 5)
    desk.do(live_session.keep_event, sitting, EventCode.TEARFUL)
    line = desk.do(live_session.keep_line, sitting, "Eye mask on, second playlist.")

    told = desk.ask(live.of_session, sitting)
    assert [(one.event.kind, one.minute) for one in told.log] == [
        *(("reading", -10), ("dose", 0), ("rating", 30), ("event", 30), ("line", 30))
    ]
    assert told.course().peak_dissociation.value == 5

    desk.do(live_session.take_back, line, reason="Not hers")
    assert [one.is_in_error for one in desk.ask(live.of_session, sitting).log][-2:] == [True, False]
