"""What ran out and was told to nobody yet: consent, screening, plan review, a scale (clinical-reference 6.17, DUE)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.domain.alerts import told
from keta_desk.domain.alerts_record import Lapsed, Lapses
from keta_desk.domain.consents import Agreement
from keta_desk.domain.outcomes_due import days_between
from keta_desk.domain.patients import Stage
from keta_desk.domain.titration import Phase
from keta_desk.queries import practice
from keta_desk.queries.lines import columns, day_in, stands
from keta_desk.reference import catalogue
from keta_desk.store.tables.consent import ConsentRow
from keta_desk.store.tables.evaluation import EligibilityDecisionRow
from keta_desk.store.tables.outcomes import AdministrationRow, AlertRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.titration import PlanRow

PATIENT, PLAN, CONSENT = columns(PatientRow), columns(PlanRow), columns(ConsentRow)
DECISION, ADMINISTRATION, ALERT = columns(EligibilityDecisionRow), columns(AdministrationRow), columns(AlertRow)
IN_CARE = (Stage.PREPARATION, Stage.INDUCTION, Stage.CONSOLIDATION, Stage.MAINTENANCE, Stage.TAPER)
"""Whoever is in none of these waits for nothing: evaluation has its own list, a pause and a discharge have an end."""

_IN_CARE = select(PATIENT.id, PATIENT.stage).where(
    PATIENT.stage.in_([stage.value for stage in IN_CARE]), stands(PatientRow)
)
_PLANS = select(PLAN.patient_id, PLAN.id, PLAN.review_on, PLAN.phase).where(stands(PlanRow)).order_by(PLAN.number)
_DECISIONS = (
    select(DECISION.patient_id, DECISION.id, DECISION.valid_until)
    .where(stands(EligibilityDecisionRow))
    .order_by(DECISION.decided_at, DECISION.id)
)
_CONSENTS = (
    select(CONSENT.patient_id, CONSENT.id, CONSENT.expires_on)
    .where(
        CONSENT.kind == Agreement.TREATMENT.value,
        CONSENT.signed_at.is_not(None),
        CONSENT.withdrawn_at.is_(None),
        stands(ConsentRow),
    )
    .order_by(CONSENT.expires_on.is_(None), CONSENT.expires_on, CONSENT.id)
)
_SCALES = (
    select(ADMINISTRATION.patient_id, ADMINISTRATION.scale, func.max(ADMINISTRATION.at))
    .where(stands(AdministrationRow))
    .group_by(ADMINISTRATION.patient_id, ADMINISTRATION.scale)
)
_FILLING_IN = select(ADMINISTRATION.id).where(
    ADMINISTRATION.patient_id == bindparam("patient_id"),
    ADMINISTRATION.scale == bindparam("scale"),
    ADMINISTRATION.at == bindparam("at"),
    stands(AdministrationRow),
)
_TOLD = select(ALERT.subject_id, ALERT.value).where(ALERT.rule == Lapses.RULE)
_SCALES_TOLD = (
    select(ADMINISTRATION.patient_id, ADMINISTRATION.scale, ADMINISTRATION.at)
    .join(AlertRow.__table__, ALERT.subject_id == ADMINISTRATION.id)
    .where(ALERT.rule == Lapses.RULE)
)
MOST = 500
"""Of how much is told at once, the longest overdue first: what is beyond that is told at the next look."""


def untold(session: Session, *, now: datetime) -> list[Lapsed]:
    """Return what ran out by `now` and no alert tells of, be it open or closed; each time it runs out it is told once.

    Of a scale that a patient in care was given, the last filling-in counts; one never given is no part of the rhythm.
    """
    today = day_in(practice.zone(session), now)
    stages = {patient_id: Stage(stage) for patient_id, stage in session.execute(_IN_CARE).all()}
    if not stages:
        return []
    told_of = {(subject_id, told(value).code) for subject_id, value in session.execute(_TOLD).all()}
    found = [*_plans(session, today), *_decisions(session, today), *_consents(session, today)]
    found = [one for one in found if one.patient_id in stages and (one.subject_id, one.code) not in told_of]
    found += _scales(session, stages, today, now)
    return sorted(found, key=lambda one: (one.on, one.patient_id, one.code, one.scale))[:MOST]


def _plans(session: Session, today: date) -> Iterator[Lapsed]:
    """Yield plans in force whose review is over; the highest number is in force."""
    in_force = {row[0]: row for row in session.execute(_PLANS).all()}
    for patient_id, plan_id, review_on, phase in in_force.values():
        if review_on < today and phase != Phase.ENDED:
            yield Lapsed(patient_id, Lapses.PLAN, review_on, PlanRow.__tablename__, plan_id)


def _decisions(session: Session, today: date) -> Iterator[Lapsed]:
    latest = {row[0]: row for row in session.execute(_DECISIONS).all()}
    for patient_id, decision_id, valid_until in latest.values():
        if valid_until < today:
            yield Lapsed(patient_id, Lapses.SCREENING, valid_until, EligibilityDecisionRow.__tablename__, decision_id)


def _consents(session: Session, today: date) -> Iterator[Lapsed]:
    """Yield consents to treatment that ran out where no other holds longer."""
    longest = {row[0]: row for row in session.execute(_CONSENTS).all()}
    for patient_id, consent_id, expires_on in longest.values():
        if expires_on is not None and expires_on < today:
            yield Lapsed(patient_id, Lapses.CONSENT, expires_on, ConsentRow.__tablename__, consent_id)


def _scales(session: Session, stages: dict[str, Stage], today: date, now: datetime) -> Iterator[Lapsed]:
    """Yield the scales whose last filling-in is too long ago and was not told of, the longest overdue first."""
    scales, told_of = catalogue.scales(), {tuple(row) for row in session.execute(_SCALES_TOLD).all()}
    late, zone = [], practice.zone(session)
    for patient_id, scale_id, at in session.execute(_SCALES).all():
        stage, scale = stages.get(patient_id), scales.get(scale_id)
        if stage is None or scale is None or (days := days_between(scale, stage)) is None:
            continue
        due_at = at + timedelta(days=days)
        if now > due_at and (patient_id, scale_id, at) not in told_of:
            late.append((due_at, patient_id, scale, at))
    for due_at, patient_id, scale, at in sorted(late, key=lambda one: one[:2])[:MOST]:
        given = {"patient_id": patient_id, "scale": scale.id, "at": at}
        subject = session.execute(_FILLING_IN, given).scalars().first() or ""
        due_on = min(day_in(zone, due_at), today)
        yield Lapsed(patient_id, Lapses.SCALE, due_on, AdministrationRow.__tablename__, subject, scale.name)
