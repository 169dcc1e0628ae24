"""Interactions in the record: found in the list, looked at with a reason, asked about again when they weigh more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from keta_desk.domain.interactions import Weight
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import interactions
from keta_desk.use_cases import corrections, evaluation, titration
from keta_desk.use_cases import interactions as looking
from tests.use_cases.courses import ladder, terms


@pytest.fixture
def patient(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    return patient_id


def add(desk, patient_id, name, dose="", often="", **more):
    return desk.do(evaluation.add_medication, patient_id, name=name, dose_text=dose, frequency=often, **more)


def test_only_what_is_taken_now_is_looked_up_supplements_too(desk, patient):
    add(desk, patient, "St John's wort", is_supplement=True)
    add(desk, patient, "Oxycodone", stopped_on=date(2026, 11, 1))
    add(desk, patient, "Ashwagandha", is_supplement=True)
    known = desk.ask(interactions.of_patient, patient)
    assert [(one.match.taken.name, one.match.weight) for one in known.found] == [("St John's wort", Weight.MAJOR)]
    assert (known.unlisted, known.count) == (("Ashwagandha",), 2)
    assert "not a purchased" in known.caveat


def test_a_major_one_is_open_until_somebody_looks_at_it(desk, patient):
    medicine = add(desk, patient, "Oxycodone")
    assert [one.subject for one in desk.ask(interactions.of_patient, patient).open] == [f"{medicine}/opioids"]
    with pytest.raises(RuleBroken):
        desk.do(looking.acknowledge, medicine, "opioids", reason=" ")
    review = desk.do(looking.acknowledge, medicine, "opioids", reason="Lowest dose, oximetry, agreed with prescriber")
    known = desk.ask(interactions.of_patient, patient)
    assert (known.open, known.found[0].review.reason) == ((), "Lowest dose, oximetry, agreed with prescriber")
    desk.do(corrections.enter_in_error, "interaction_review", review, reason="Other patient")
    assert len(desk.ask(interactions.of_patient, patient).open) == 1


def test_what_comes_to_weigh_more_is_asked_about_again(desk, patient):
    medicine = add(desk, patient, "Lorazepam", "0.5 mg", "once daily")
    desk.do(looking.acknowledge, medicine, "benzodiazepines", reason="Low dose, clinic only")
    assert desk.ask(interactions.of_patient, patient).found[0].review is not None
    at_home = replace(terms(), setting=DoseSetting.HOME)
    desk.do(titration.keep_plan, patient, at_home, ladder(100), change_reason="From now on at home")
    (found,) = desk.ask(interactions.of_patient, patient).found
    assert (found.match.weight, found.review, found.is_open) == (Weight.MAJOR, None, True)


def test_what_the_reference_does_not_name_cannot_be_acknowledged(desk, patient):
    medicine = add(desk, patient, "Ashwagandha")
    with pytest.raises(Gone):
        desk.do(looking.acknowledge, medicine, "opioids", reason="x")


def test_the_list_of_the_day_names_what_is_held(desk, patient):
    add(desk, patient, "Adderall")
    add(desk, patient, "Sertraline")
    held = desk.ask(interactions.of_patient, patient).held
    assert [(one.taken.name, one.interaction.hold) for one in held] == [("Adderall", "skip on the day")]
