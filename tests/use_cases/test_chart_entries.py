"""What is entered into a chart by hand: days in their order, names that fit, and the ways back."""

from __future__ import annotations

from datetime import date

import pytest

from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone, Stale
from keta_desk.queries import evaluation as questions
from keta_desk.queries import patients as people
from keta_desk.use_cases import evaluation, patients

TODAY = date(2026, 11, 18)


def refused(desk, use_case, *given, **named):
    with pytest.raises(RuleBroken) as broken:
        desk.do(use_case, *given, **named)
    return [(problem.code, problem.field) for problem in broken.value.problems]


def test_nothing_began_tomorrow_or_ended_before_it_began(desk, a_patient):
    patient_id = a_patient()
    ahead, early = date(2026, 11, 19), date(2026, 1, 1)
    assert refused(desk, evaluation.add_problem, patient_id, title="Insomnia", onset_on=ahead) == [
        ("entry.day-ahead", "onset_on")
    ]
    assert refused(desk, evaluation.add_medication, patient_id, name="Zinc", started_on=TODAY, stopped_on=early) == [
        ("entry.ends-before-start", "stopped_on")
    ]
    problem_id = desk.do(evaluation.add_problem, patient_id, title="Insomnia", onset_on=TODAY)
    assert refused(desk, evaluation.resolve_problem, problem_id, resolved_on=early, seen=1) == [
        ("entry.ends-before-start", "resolved_on")
    ]


def test_a_name_of_a_page_is_none(desk, a_patient):
    patient_id = a_patient()
    assert refused(desk, evaluation.add_allergy, patient_id, substance="x" * 501) == [("entry.name-long", "substance")]
    assert refused(desk, patients.keep_words, patient_id, "x" * 20_001, said_on=TODAY) == [("entry.text-long", "words")]


def test_a_problem_goes_on_that_was_resolved_too_early(desk, a_patient):
    patient_id = a_patient()
    problem_id = desk.do(evaluation.add_problem, patient_id, title="Insomnia")
    desk.do(evaluation.resolve_problem, problem_id, resolved_on=TODAY, seen=1)
    assert refused(desk, evaluation.reopen_problem, problem_id, reason=" ") == [("record.reason-missing", "reason")]
    desk.do(evaluation.reopen_problem, problem_id, reason="undone")
    (line,) = desk.ask(questions.problems, patient_id)
    assert (line.is_active, line.resolved_on) == (True, None)


def test_a_medicine_goes_on_that_was_stopped_by_mistake(desk, a_patient):
    patient_id = a_patient()
    medication_id = desk.do(evaluation.add_medication, patient_id, name="Zinc")
    desk.do(evaluation.stop_medication, medication_id, stopped_on=TODAY, reason="", seen=1)
    desk.do(evaluation.take_up_medication, medication_id, reason="undone")
    assert desk.ask(questions.medications, patient_id)[0].is_current
    with pytest.raises(Gone):
        desk.do(evaluation.take_up_medication, "nothing", reason="undone")


def test_none_known_is_taken_back_and_a_listed_allergy_stays_listed(desk, a_patient):
    patient_id = a_patient()
    desk.do(evaluation.ask_about_allergies, patient_id)
    desk.do(evaluation.unask_allergies, patient_id, reason="undone")
    assert desk.ask(people.person, patient_id).allergy_state == "not_asked"
    desk.do(evaluation.add_allergy, patient_id, substance="Latex")
    desk.do(evaluation.unask_allergies, patient_id, reason="undone")
    assert desk.ask(people.person, patient_id).allergy_state == "listed"


def test_the_patients_words_are_not_kept_over_newer_ones(desk, a_patient):
    patient_id = a_patient()
    desk.do(patients.keep_words, patient_id, "To wake up.", said_on=TODAY, seen=1)
    with pytest.raises(Stale):
        desk.do(patients.keep_words, patient_id, "Something else.", said_on=TODAY, seen=1)
