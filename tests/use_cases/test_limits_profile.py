"""The practice's own limits: signed with the passphrase, kept by version, and no first dose before."""

from __future__ import annotations

import shutil
from datetime import date
from decimal import Decimal

import pytest

from keta_desk.domain.patients import Person
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Passphrase, Stale, WrongKey
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.doors import NewPractice
from keta_desk.queries import limits_profile
from keta_desk.use_cases import patients, practice, sessions, titration
from tests.conftest import PASSPHRASE
from tests.use_cases.courses import ladder, terms

HOLD = {"bp-before-hold-systolic": Decimal(150)}
GIVEN = {"mg": Decimal(100), "molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}


def test_a_signed_profile_is_in_force_with_its_version(desk):
    assert desk.ask(limits_profile.in_force).version_label == "practice/1"
    number = desk.sign_limits(PASSPHRASE, HOLD, reason="Agreed in the meeting of 18 November", seen=1)

    own = desk.ask(limits_profile.in_force)
    assert (number, own.version_label, own.is_signed) == (2, "practice/2", True)
    assert next(one.value for one in own.vitals if one.id == "bp-before-hold-systolic") == 150
    first, second = reversed(desk.ask(limits_profile.signed).history)
    assert (first.number, first.values()) == (1, {})
    assert (second.values(), second.reason) == (HOLD, "Agreed in the meeting of 18 November")
    assert second.signed_by == desk.clinician.id


def test_the_wrong_passphrase_signs_nothing(desk):
    with pytest.raises(WrongKey):
        desk.sign_limits(Passphrase("four loud gulls"), HOLD, reason="Why", seen=1)
    assert desk.ask(limits_profile.in_force).version_label == "practice/1"


def test_a_later_version_needs_its_reason_and_the_version_it_was_based_on(desk):
    with pytest.raises(RuleBroken, match=r"limits.reason-missing"):
        desk.do(practice.sign_limits, HOLD, reason=" ", seen=1)
    with pytest.raises(Stale):
        desk.do(practice.sign_limits, HOLD, reason="Why", seen=0)


def test_nothing_looser_than_the_label_is_ever_signed(desk):
    with pytest.raises(RuleBroken, match=r"limits.label"):
        desk.do(practice.sign_limits, {"bp-before-warn-systolic": Decimal(150)}, reason="Why", seen=1)


@pytest.fixture
def unsigned(ways, tmp_path):
    """A practice that has signed no limits, with a patient and a plan."""
    new = NewPractice(clinic_name="Southmere", user_name="Dr Nora Fixture", passphrase=PASSPHRASE)
    desk, _ = ways.create(tmp_path / "Southmere.keta", new)
    yield desk
    desk.close()
    shutil.rmtree(tmp_path / "Southmere.keta")


def started(desk):
    """Start a session of somebody with a plan; no consent is needed for what is shown here."""
    person = Person(family_name="Sample", given_name="Ada", birth_date=date(1988, 3, 14))
    patient_id = desk.do(patients.register, person)
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125))
    return desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Consent is on paper")


def test_no_first_dose_while_nobody_has_signed_the_limits(unsigned):
    session_id = started(unsigned)
    assert unsigned.ask(limits_profile.in_force).is_signed is False
    with pytest.raises(RuleBroken, match=r"limits.unsigned"):
        unsigned.do(sessions.give_dose, session_id, **GIVEN, confirmed_because="Agreed")
    unsigned.do(practice.sign_limits, {}, seen=0)
    assert unsigned.do(sessions.give_dose, session_id, **GIVEN, confirmed_because="Weighed on paper")


def test_a_dose_that_was_given_is_a_fact_and_is_kept_with_a_reason(unsigned):
    session_id = started(unsigned)
    with pytest.raises(RuleBroken, match=r"limits.unsigned"):
        unsigned.do(sessions.give_dose, session_id, **GIVEN, already_given=True)
    assert unsigned.do(
        sessions.give_dose, session_id, **GIVEN, already_given=True, confirmed_because="Taken at home yesterday"
    )
