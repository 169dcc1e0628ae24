"""A chart is whole: everything that is kept, every former state, in an order that does not hang on chance."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from keta_desk.domain.chart_entries import LONGEST_TEXT, LONGEST_TITLE
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.integration import IntegrationWork
from keta_desk.domain.patients import ContactKind, Person
from keta_desk.domain.record import Gone
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart, notes, practice, timeline
from keta_desk.queries import patients as asked
from keta_desk.use_cases import (
    corrections,
    documents,
    evaluation,
    integration,
    outcomes,
    patients,
    sessions,
    titration,
)
from keta_desk.use_cases import notes as writing
from tests.use_cases.courses import PHQ9, chart_course, ladder, terms


def former(desk, table):
    found = desk.ask(
        lambda session: (
            session.connection()
            .exec_driver_sql('SELECT version, was FROM former_state WHERE "table" = ? ORDER BY version', (table,))
            .all()
        )
    )
    return [(version, json.loads(was)) for version, was in found]


def test_a_chart_that_is_not_there_is_gone(desk):
    with pytest.raises(Gone) as refused:
        desk.ask(chart.whole, "0" * 32)
    assert refused.value.code == "patient.gone"


def test_an_empty_chart_says_nothing_that_was_not_recorded(desk, a_patient):
    found = desk.ask(chart.whole, a_patient())
    assert (found.plan, found.weight_g, found.doses, found.scores, found.person.allergy_state) == (
        None,
        None,
        [],
        [],
        "not_asked",
    )
    assert found.baseline("phq9") is None
    assert found.before_treatment("phq9") is None


def test_a_chart_holds_all_that_was_entered(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    desk.do(evaluation.add_medication, patient_id, name="St John\u2019s wort", is_supplement=True)
    desk.do(patients.add_contact, patient_id, ContactKind.EMERGENCY, name="Jo Sample", phone="555 0177")
    desk.do(writing.write, patient_id, "psychotherapy", body="Kept apart")
    found = desk.ask(chart.whole, patient_id)
    counts = {
        name: len(getattr(found, name))
        for name in ("contacts", "problems", "allergies", "medications", "plans", "rungs", "doses", "decisions")
    }
    assert counts == {
        "contacts": 1,
        "problems": 1,
        "allergies": 1,
        "medications": 1,
        "plans": 1,
        "rungs": 3,
        "doses": 3,
        "decisions": 2,
    }
    assert (len(found.sessions), len(found.scores), len(found.integration), len(found.notes)) == (3, 3, 3, 1)
    assert found.names == {desk.clinician.id: "Dr Mara Fixture"}
    kinds = [entry.kind for entry in timeline.entries(found)]
    assert sorted(set(kinds)) == ["integration", "plan", "score", "session"]
    moments = [entry.at for entry in timeline.entries(found)]
    assert moments == sorted(moments, reverse=True)
    assert len(timeline.entries(found, limit=2)) == 2


def test_a_former_state_tells_blank_from_changed_and_keeps_every_version(desk, a_patient):
    patient_id = a_patient()
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=120, diastolic_mmhg=80))
    for version, values in enumerate(
        (Reading(systolic_mmhg=121, diastolic_mmhg=80, spo2_percent=97), Reading(systolic_mmhg=121)), start=1
    ):
        desk.do(sessions.amend_reading, reading_id, values, reason=f"Why {version}", seen=version)
    desk.do(corrections.enter_in_error, "reading", reading_id, reason="Other patient", seen=3)
    assert former(desk, "reading") == [
        (1, {"systolic_mmhg": 120, "spo2_percent": None, "status": "current", "status_reason": None}),
        (2, {"diastolic_mmhg": 80, "spo2_percent": 97, "status_reason": "Why 1"}),
        (3, {"status": "amended", "status_reason": "Why 2"}),
    ]


def test_an_amended_score_keeps_its_answers_and_total(desk, a_patient):
    patient_id = a_patient()
    row_id = desk.do(outcomes.fill_in, patient_id, "phq9", PHQ9[19])
    desk.do(outcomes.amend, row_id, PHQ9[13], reason="Read from the wrong sheet", seen=1)
    ((_, was),) = former(desk, "administration")
    assert (json.loads(was["answers"]), was["total_milli"], was["band"]) == (
        list(PHQ9[19]),
        19_000,
        "moderately severe",
    )
    detail = desk.ask(lambda session: session.connection().exec_driver_sql("SELECT detail FROM audit").all())[-1][0]
    assert json.loads(detail)["reason"] == "Read from the wrong sheet"


def test_the_draft_of_another_clinician_is_not_mine(desk, a_patient):
    patient_id = a_patient()
    desk.do(writing.keep_draft, "note", patient_id, {"body": "half"})
    mine = desk.ask(notes.draft, "note", patient_id, desk.clinician.id)
    assert mine == {"body": "half"}
    assert desk.ask(notes.draft, "note", patient_id, "f" * 16) is None
    assert "half" not in repr(desk.ask(chart.whole, patient_id))


def test_very_long_words_pass_through_every_form(desk, a_patient):
    name, text = "X" * 2000, ("Long words \u2019 " * 2000)[:LONGEST_TEXT]
    called = text[:LONGEST_TITLE]
    patient_id = a_patient(family=name, given="O\u2019")
    desk.do(writing.write, patient_id, "progress", title=text, body=text)
    desk.do(patients.keep_words, patient_id, text, said_on=date(2026, 11, 1))
    desk.do(evaluation.add_problem, patient_id, title=called)
    desk.do(evaluation.add_allergy, patient_id, substance=called)
    desk.do(evaluation.add_medication, patient_id, name=called, dose_text=called)
    desk.do(patients.add_contact, patient_id, ContactKind.SUPPORT_PERSON, name=called)
    desk.do(integration.hold, patient_id, IntegrationWork(theme=text, insight=text))
    desk.do(titration.keep_plan, patient_id, terms(rationale=text), ladder(100))
    found = desk.ask(chart.whole, patient_id)
    assert found.person.family_name == name
    assert found.notes[0].body == found.integration[0].theme == text
    assert found.problems[0].title == called
    person = Person(family_name=name + "X", given_name="Ada", birth_date=date(1988, 3, 14))
    with pytest.raises(Exception, match=r"patient\.name-long"):
        desk.do(patients.amend_details, patient_id, person, reason="x", seen=found.person.version)
    (line,) = desk.ask(asked.find, name, now=desk.clock.now())
    assert line.id == patient_id


def test_paper_is_not_made_of_a_patient_who_was_entered_in_error(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    desk.do(_mark_patient, patient_id)
    for kind in DocumentKind:
        for use_case in (documents.preview, documents.print_document):
            with pytest.raises(Gone) as refused:
                desk.do(use_case, patient_id, kind)
            assert refused.value.code == "record.in-error"


def _mark_patient(work, patient_id):
    from keta_desk.store.tables.patients import PatientRow

    work.get(PatientRow, patient_id).status = "entered_in_error"


def test_an_amended_birth_date_is_found_by_the_new_one_only(desk, a_patient, clock):
    patient_id = a_patient(born=date(1931, 3, 12))
    person = Person(family_name="Sample", given_name="Ada", birth_date=date(1913, 3, 12))
    desk.do(patients.amend_details, patient_id, person, reason="Digits swapped", seen=1)
    assert desk.ask(asked.find, "1931-03-12", now=clock.now()) == []
    assert [line.id for line in desk.ask(asked.find, "1913-03-12", now=clock.now())] == [patient_id]


def test_the_practice_knows_its_staff_its_zone_and_its_size(desk, a_patient):
    a_patient()
    assert [one.role for one in desk.ask(practice.staff).values()] == ["Psychiatrist"]
    assert desk.ask(practice.zone).key == "Europe/London"
    assert desk.ask(practice.size)[0] == 1
    assert desk.ask(practice.clinician, "nobody") is None


def test_scores_of_one_instant_stand_in_a_settled_order(desk, a_patient, clock):
    patient_id = a_patient()
    at = clock.now() - timedelta(days=1)
    ids = []
    for answers in (PHQ9[19], PHQ9[16], PHQ9[13]):
        again = "Another sheet of the same visit" if ids else ""
        ids.append(desk.do(outcomes.fill_in, patient_id, "phq9", answers, at=at, confirmed_because=again))
        clock.move(seconds=1)
    assert [line.id for line in desk.ask(chart.whole, patient_id).scores] == ids
