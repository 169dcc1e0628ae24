"""A short course of treatment, charted through the use cases: series K1 of clinical-reference 11, shortened."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from keta_desk.domain.integration import IntegrationWork
from keta_desk.domain.plans import PlanTerms
from keta_desk.domain.titration import Decision, DoseSetting, Formulation, Molecule, Phase, Rung
from keta_desk.domain.vitals import Reading
from keta_desk.use_cases import evaluation, integration, outcomes, sessions, titration

PHQ9 = {19: (3, 3, 3, 2, 2, 2, 2, 2, 0), 16: (2, 2, 2, 2, 2, 2, 2, 2, 0), 13: (2, 2, 2, 2, 2, 1, 1, 1, 0)}


def terms(**other) -> PlanTerms:
    said = {
        "phase": Phase.INDUCTION,
        "indication": "Two adequate trials without response.",
        "is_off_label": True,
        "molecule": Molecule.RACEMIC,
        "formulation": Formulation.SL_RDT,
        "setting": DoseSetting.CLINIC,
        "start_dose_mg": Decimal(100),
        "ceiling_dose_mg": Decimal(300),
        "max_step_mg": Decimal(50),
        "min_interval": timedelta(hours=72),
        "planned_sessions": 3,
        "starts_on": date(2026, 10, 7),
        "review_on": date(2026, 11, 25),
        "goal_words": "Mornings that don\u2019t start with an apology.",
        "hold_rules": "Blood pressure is 140/90 or more, twice, 10 min apart\nSupport person can\u2019t be reached",
        "stop_rules": "SpO\u2082 falls under 94 %",
        "monitoring": "Blood pressure, pulse, SpO\u2082 before dosing and every 10 min.",
        "interval_text": "weekly",
    }
    return PlanTerms(**{**said, **other})


def ladder(*doses: int) -> list[Rung]:
    return [Rung(number=number, dose_mg=Decimal(mg)) for number, mg in enumerate(doses, start=1)]


def chart_course(desk, patient_id, clock, doses=((100, 19), (125, 16), (150, 13))) -> None:
    """Chart a plan and one session for each (dose in mg, PHQ-9 before it), four days apart."""
    desk.do(
        evaluation.add_problem, patient_id, title="Major depression, recurrent, severe", code="F33.2", role="primary"
    )
    desk.do(evaluation.add_allergy, patient_id, substance="Latex", reaction="Rash")
    desk.do(sessions.record_reading, patient_id, Reading(weight_g=80000, systolic_mmhg=128, diastolic_mmhg=82))
    desk.do(titration.keep_plan, patient_id, terms(), ladder(*(mg for mg, _ in doses)))
    for number, (mg, phq9) in enumerate(doses, start=1):
        desk.do(outcomes.fill_in, patient_id, "phq9", PHQ9[phq9])
        if number > 1:
            desk.do(
                titration.decide,
                patient_id,
                Decision.INCREASE,
                to_mg=Decimal(mg),
                reason="Well borne, still at 13 or more",
            )
        hold_session(desk, patient_id, clock, mg)
        clock.move(days=2)
        desk.do(
            integration.hold,
            patient_id,
            IntegrationWork(theme=f"Theme {number}", insight="A room with the window open"),
        )
        clock.move(days=2)


def hold_session(desk, patient_id, clock, mg):
    """Chart one session with a dose and three readings; returns its id."""
    session_id = desk.do(
        sessions.start,
        patient_id,
        setting=DoseSetting.CLINIC,
        planned_dose_mg=Decimal(mg),
        confirmed_because="Consent on paper",
    )
    for minutes, reading in (
        (0, Reading(systolic_mmhg=124, diastolic_mmhg=78, pulse_bpm=72, spo2_percent=98)),
        (40, Reading(systolic_mmhg=138, diastolic_mmhg=86, pulse_bpm=84, spo2_percent=97, dissociation=5)),
        (80, Reading(systolic_mmhg=126, diastolic_mmhg=80, pulse_bpm=74, spo2_percent=98, dissociation=1)),
    ):
        clock.move(minutes=minutes)
        desk.do(sessions.record_reading, patient_id, reading, session_id=session_id)
        if minutes == 0:
            desk.do(
                sessions.give_dose,
                session_id,
                mg=Decimal(mg),
                molecule=Molecule.RACEMIC,
                formulation=Formulation.SL_RDT,
            )
    desk.do(sessions.end, session_id, sessions.Effects(peak_min=40, settled_min=110, tolerability="Well borne"))
    return session_id
