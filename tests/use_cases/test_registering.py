"""Patients as a clinician takes them into the record."""

from __future__ import annotations

from datetime import date

import pytest

from keta_desk.domain.patients import Person
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Stale
from keta_desk.queries import chart
from keta_desk.queries import patients as asked
from keta_desk.use_cases import patients


def test_a_registered_patient_is_found_by_either_name_chart_number_phone_or_birth_date(desk, a_patient, clock):
    patient_id = a_patient(family="Ordóñez", given="Inés María", phone="555 0199", born=date(1984, 3, 12))
    a_patient(family="Demo", given="Tomas", born=date(1990, 1, 1))

    def hits(text):
        return [line.id for line in desk.ask(asked.find, text, now=clock.now())]

    for text in (
        "ordonez",
        "maria ord",
        "kd-0001",
        "1 ines",
        "0199",
        "555-0199",
        "12/3/84",
        "1984-03-12",
        "12 mar 1984",
    ):
        assert hits(text) == [patient_id], text
    assert hits("nobody") == []
    assert len(hits("")) == 2


def test_the_next_chart_number_is_free(desk, a_patient):
    first, second = a_patient(), a_patient(family="Demo")
    assert desk.ask(asked.person, first).chart_number == 1
    assert desk.ask(asked.person, second).chart_number == 2


def test_a_patient_without_a_name_is_refused_and_nothing_is_written(desk, clock):
    with pytest.raises(RuleBroken) as refused:
        desk.do(patients.register, Person(family_name=" ", given_name="Ada", birth_date=date(1988, 3, 14)))
    assert refused.value.code == "patient.name-missing"
    assert desk.ask(asked.find, now=clock.now()) == []


def test_a_birth_date_in_the_future_is_refused(desk):
    with pytest.raises(RuleBroken) as refused:
        desk.do(patients.register, Person(family_name="Sample", given_name="Ada", birth_date=date(2027, 1, 1)))
    assert refused.value.code == "patient.born-in-future"


def test_amending_details_keeps_what_they_said_and_asks_for_a_reason(desk, a_patient):
    patient_id = a_patient()
    seen = desk.ask(asked.person, patient_id).version
    married = Person(family_name="Example", given_name="Ada", birth_date=date(1988, 3, 14))

    with pytest.raises(RuleBroken):
        desk.do(patients.amend_details, patient_id, married, reason=" ", seen=seen)
    desk.do(patients.amend_details, patient_id, married, reason="Married", seen=seen)

    person = desk.ask(asked.person, patient_id)
    assert (person.family_name, person.status) == ("Example", "amended")
    with pytest.raises(Stale):
        desk.do(patients.amend_details, patient_id, married, reason="again", seen=seen)


def test_opening_a_chart_is_audited(desk, a_patient):
    patient_id = a_patient()
    before = _audited(desk)
    desk.do(patients.open_chart, patient_id)
    assert _audited(desk) == [*before, ("patients.open_chart", patient_id)]
    assert desk.ask(chart.whole, patient_id).person.given_name == "Ada"


def _audited(desk):
    def rows(session):
        return [
            tuple(row) for row in session.connection().exec_driver_sql("SELECT action, object FROM audit ORDER BY seq")
        ]

    return desk.ask(rows)
