"""What the dose-titration report says of a charted course (clinical-reference 8.3)."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from keta_desk.domain.adverse_events import AdverseEvent
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import Decision, DoseBasis, Formulation, Molecule, WeightBasis
from keta_desk.queries import chart as charts
from keta_desk.queries import titration_paper
from keta_desk.use_cases import corrections, documents, evaluation, session_harm, sessions, titration
from tests.documents.pages import words_of
from tests.use_cases.courses import chart_course, hold_session, ladder, terms

OVERRIDE = {"confirmed_because": "Partial effect, borne well three times", "second_reviewer": "Dr Ada Second"}


def report(desk, patient_id):
    return desk.ask(titration_paper.content, patient_id)


@pytest.fixture
def patient(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    return patient_id


def test_each_step_stands_with_its_totals_estimate_and_how_it_was_borne(desk, patient):
    steps = report(desk, patient).steps
    assert [(one.number, one.dose_mg, one.step_mg, one.days_since) for one in steps] == [
        (1, 100, None, None), (2, 125, 25, 4), (3, 150, 25, 4),
    ]  # fmt: skip
    last = steps[-1]
    assert (last.mg_per_kg, last.step_percent) == (Decimal("1.875"), 20)
    assert last.systemic_mg == (Decimal("36.00"), Decimal("45.00"), Decimal("48.00"))
    assert (last.month_mg, last.month_sessions, last.lifetime_mg, last.lifetime_sessions) == (375, 3, 375, 3)
    assert (last.pressure, last.rise, last.dissociation, last.tolerability) == ((138, 86), (14, 8), 5, "Well borne")
    assert (last.phq9, last.gad7, last.decision, last.decided_by) == (13, None, "Increase", "Dr Mara Fixture")


def test_overrides_stand_with_the_rule_the_reason_and_the_second_person(desk, patient, clock):
    desk.do(titration.decide, patient, Decision.INCREASE, to_mg=Decimal(250), reason="Hardly any effect", **OVERRIDE)
    hold_session(desk, patient, clock, 150)
    told = report(desk, patient)
    latest = told.decisions[-1]
    assert latest.words == "Increase, 150\u00a0mg to 250\u00a0mg"
    assert len(latest.spoke_against) == 2 and "the plan allows up to" in latest.spoke_against[0]
    assert (latest.override, latest.second_reviewer) == tuple(OVERRIDE.values())
    assert "150\u00a0mg on" in latest.later and "Well borne" in latest.later
    assert told.decision.endswith("Hardly any effect (Dr Mara Fixture)")


def test_other_decisions_and_a_course_that_stands_still_are_told(desk, patient):
    desk.do(titration.decide, patient, Decision.CHANGE_INTERVAL, reason="Response", to_interval=timedelta(days=14))
    route = {"to_formulation": Formulation.IV_INFUSION, "to_molecule": Molecule.RACEMIC}
    desk.do(titration.decide, patient, Decision.CHANGE_ROUTE, reason="Taste", **route)
    desk.do(titration.decide, patient, Decision.PAUSE, reason="Away")
    told = report(desk, patient)
    assert [one.words for one in told.decisions[-3:]] == [
        "Other interval: every 14 days",
        "Other route: Racemic ketamine, intravenous infusion",
        "Pause",
    ]
    assert "stands still" in told.decision


def test_molecules_never_join_in_a_total_or_a_step(desk, patient, clock):
    spray = {"molecule": Molecule.ESKETAMINE, "formulation": Formulation.IN_ESKETAMINE, "already_given": True}
    clock.move(days=7)
    session_id = desk.do(sessions.start, patient, setting="clinic", confirmed_because="Charted on paper so far")
    because = "Given elsewhere as a nasal spray"
    desk.do(sessions.give_dose, session_id, mg=Decimal(56), **spray, lot="L-9", confirmed_because=because)
    last = report(desk, patient).steps[-1]
    assert (last.kind, last.batch, last.step_mg) == ("Esketamine, esketamine nasal spray", "L-9", None)
    assert (last.lifetime_mg, last.lifetime_sessions, last.confirmed_because) == (56, 1, because)


def test_what_was_entered_in_error_is_not_reported(desk, patient):
    known = report(desk, patient)
    held = desk.ask(
        lambda session: session.connection().exec_driver_sql("SELECT id FROM dosing_session").scalars().all()
    )
    desk.do(corrections.enter_in_error, "dosing_session", held[0], reason="Never held")
    assert len(report(desk, patient).steps) == len(known.steps) - 1


def test_interactions_are_told_with_their_source_and_whether_somebody_looked(desk, patient):
    desk.do(evaluation.add_medication, patient, name="Oxycodone")
    desk.do(evaluation.add_medication, patient, name="Ashwagandha")
    told = report(desk, patient)
    assert told.interactions[0].startswith("Oxycodone: major.") and "not looked at" in told.interactions[0]
    assert told.interactions[-1] == "Not in the list: Ashwagandha."
    assert "not a purchased" in told.interactions_caveat


def test_without_plan_and_dose_there_is_nothing_to_report(desk, a_patient):
    with pytest.raises(Gone):
        report(desk, a_patient())


def test_a_plan_without_a_dose_is_reported_with_its_next_steps(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125))
    told = report(desk, patient_id)
    assert [(one.number, one.dose_mg) for one in told.ahead] == [(1, 100), (2, 125)]
    assert told.decision == "No decision is recorded yet."
    printed = desk.do(documents.print_document, patient_id, DocumentKind.TITRATION_REPORT)
    assert printed.file_name.startswith("dose-titration-report") and printed.page_count >= 1


def test_a_plan_by_weight_says_in_the_report_on_which_weight_and_how_heavy(desk, a_patient):
    patient_id = a_patient()
    by_weight = terms(dose_basis=DoseBasis.MG_PER_KG, weight_basis=WeightBasis.ADJUSTED, weight_kg=Decimal("91.9"))
    desk.do(titration.keep_plan, patient_id, by_weight, ladder(100))
    said = dict(report(desk, patient_id).plan)["Dose by weight"]
    assert said.replace("\u00a0", " ") == "reckoned by adjusted weight, 91.9 kg (1.09 mg/kg)"


def test_the_adverse_event_of_the_worst_grade_stands_with_the_dose_it_followed(desk, patient):
    sessions_held = [one.id for one in desk.ask(charts.whole, patient).sessions]
    at = desk.ask(charts.whole, patient).doses[1].given_at
    for term, grade in (("Headache", None), ("Nausea", 2), ("Dizziness", 1)):
        desk.do(session_harm.record_adverse_event, sessions_held[1], AdverseEvent(term=term, began_at=at, grade=grade))
    assert [one.worst_event for one in report(desk, patient).steps] == ["", "Nausea, grade 2", ""]
    told = " ".join(words_of(desk.do(documents.preview, patient, DocumentKind.TITRATION_REPORT).pdf))
    assert "grade 2" in told.replace("\u00a0", " ") and "none recorded" in told
