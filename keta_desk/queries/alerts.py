"""Questions about alerts: what is open for a patient and in the practice, and what a filling-in is held against."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import Session

from keta_desk.domain.alerts import AlertLevel, Before, told
from keta_desk.domain.ids import PatientId
from keta_desk.domain.outcomes import Scored, baseline, points_better
from keta_desk.domain.outcomes_scale import Scale, ScoringRule
from keta_desk.domain.outcomes_scoring import score
from keta_desk.domain.problems import Problem
from keta_desk.queries import limits_profile, titration
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.integration import CheckInRow
from keta_desk.store.tables.outcomes import AdministrationRow, AlertRow

ADMINISTRATION = columns(AdministrationRow)
ALERT = columns(AlertRow)
CHECK_IN = columns(CheckInRow)
ITEM_9_OF, ITEM_9 = "phq9", 9
_URGENCY = list(AlertLevel)


@dataclass(slots=True)
class AlertLine:
    """One alert. `subject_id` is the filling-in that raised it; `closed_at` is None while it is open.

    While it is open, `disposition` is why it was put off, '' where it was not.
    """

    id: str
    version: int
    patient_id: str
    rule: str
    rule_version: str
    level: AlertLevel
    value: str
    subject_id: str
    raised_at: datetime
    acknowledged_at: datetime | None
    acknowledged_by: str
    contacted: str
    assessed: str
    agreed: str
    responsible: str
    disposition: str
    closed_at: datetime | None
    closed_by: str

    @property
    def problem(self) -> Problem:
        """What it says, as a finding with its sentence."""
        return told(self.value)

    @property
    def is_open(self) -> bool:
        """Whether nobody has closed it yet."""
        return self.closed_at is None

    @property
    def urgency(self) -> int:
        """Its place in the order of urgency, 0 for the most urgent."""
        return _URGENCY.index(self.level)


_FIELDS = (
    *(ALERT.id, ALERT.version, ALERT.patient_id, ALERT.rule, ALERT.rule_version, ALERT.level, ALERT.value),
    *(ALERT.subject_id, ALERT.raised_at, ALERT.acknowledged_at, ALERT.acknowledged_by, ALERT.contacted),
    *(ALERT.assessed, ALERT.agreed, ALERT.responsible, ALERT.disposition, ALERT.closed_at, ALERT.closed_by),
)
_STAND: ColumnElement[bool] = stands(AlertRow)
_OF_PATIENT = select(*_FIELDS).where(ALERT.patient_id == THIS_PATIENT, _STAND).order_by(ALERT.raised_at, ALERT.id)
_ABOUT = select(*_FIELDS).where(ALERT.subject_id == bindparam("subject_id"), _STAND)
_OPEN = select(*_FIELDS).where(ALERT.closed_at.is_(None), _STAND).order_by(ALERT.raised_at, ALERT.id)
_EARLIER = (
    select(ADMINISTRATION.at, ADMINISTRATION.answers, ADMINISTRATION.total_milli)
    .where(
        ADMINISTRATION.patient_id == THIS_PATIENT,
        ADMINISTRATION.scale == bindparam("scale"),
        ADMINISTRATION.at <= bindparam("until"),
        ADMINISTRATION.id != bindparam("but"),
        stands(AdministrationRow),
    )
    .order_by(ADMINISTRATION.at, ADMINISTRATION.created_at, ADMINISTRATION.id)
)
_ITEM_9_ASKED = (
    select(CHECK_IN.at, CHECK_IN.item9)
    .where(
        CHECK_IN.patient_id == THIS_PATIENT,
        CHECK_IN.item9.is_not(None),
        CHECK_IN.at <= bindparam("until"),
        CHECK_IN.id != bindparam("but"),
        stands(CheckInRow),
    )
    .order_by(CHECK_IN.at.desc(), CHECK_IN.id.desc())
    .limit(1)
)


def of_patient(session: Session, patient_id: PatientId) -> list[AlertLine]:
    """Return every alert of a patient, oldest first, the closed ones too."""
    return [_line(one) for one in lines(session, _OF_PATIENT, AlertLine, patient_id=patient_id)]


def about(session: Session, subject_id: str) -> list[AlertLine]:
    """Return the alerts that one filling-in raised, the most urgent first."""
    found = [_line(one) for one in lines(session, _ABOUT, AlertLine, subject_id=subject_id)]
    return sorted(found, key=lambda one: one.urgency)


def open_in_practice(session: Session) -> list[AlertLine]:
    """Return every open alert of every patient, the most urgent first, then the oldest."""
    return sorted((_line(one) for one in lines(session, _OPEN, AlertLine)), key=lambda one: one.urgency)


def before(session: Session, scale: Scale, patient_id: str, *, at: datetime, but: str = "") -> Before:
    """Return what a filling-in of `at` is held against, itself (`but`) left out.

    Before the first dose there is no baseline yet, and the best is the best so far; after it, the best since baseline.
    """
    given = {"patient_id": patient_id, "scale": scale.id, "until": at, "but": but}
    earlier = [
        (moment, answers, exact_total(scale, answers, milli))
        for moment, answers, milli in session.execute(_EARLIER, given).all()
    ]
    if not earlier:
        return Before()
    doses = titration.doses(session, PatientId(patient_id))
    base = None
    if doses:
        within = limits_profile.in_force(session).length("baseline-window")
        scored = [Scored(moment, total) for moment, _, total in earlier]
        base = baseline(scored, first_dose_at=doses[0].given_at, within=within)
    since = base.at if base is not None else earlier[0][0]
    totals = [total for moment, _, total in earlier if total is not None and moment >= since]
    return Before(
        previous=tuple(json.loads(earlier[-1][1])),
        previous_total=earlier[-1][2],
        baseline=None if base is None else base.total,
        best=max(totals, key=lambda total: points_better(scale, Decimal(0), total), default=None),
    )


def last_item_9(session: Session, patient_id: str, *, at: datetime, but: str = "") -> int | None:
    """Return the last answer to item 9 before a moment, of a check-in or of a PHQ-9; None where there was none."""
    given = {"patient_id": patient_id, "scale": ITEM_9_OF, "until": at, "but": but}
    asked = [(moment, int(item)) for moment, item in session.execute(_ITEM_9_ASKED, given).all()]
    for moment, answers, _ in session.execute(_EARLIER, given).all():
        told_then = json.loads(answers)
        if len(told_then) >= ITEM_9 and told_then[ITEM_9 - 1] is not None:
            asked.append((moment, int(told_then[ITEM_9 - 1])))
    return max(asked, key=lambda one: one[0])[1] if asked else None


def exact_total(scale: Scale, answers: str, total_milli: int | None) -> Decimal | None:
    """Return a total as exactly as it can be had: a mean is reckoned again, for thousandths would cut it short."""
    if total_milli is None:
        return None
    given = tuple(json.loads(answers))
    if scale.scoring is ScoringRule.MEAN and any(one is not None for one in given):
        return score(scale, given).total
    return Decimal(total_milli) / 1000


def _line(one: AlertLine) -> AlertLine:
    one.level = AlertLevel(one.level)
    return one
