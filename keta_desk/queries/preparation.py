"""Questions about the preparation for a dose, and about what patients meant to look at (clinical-reference P8, S14)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.preparation import Preparation
from keta_desk.domain.schedule import CLOSED, AppointmentKind
from keta_desk.queries import schedule, sessions
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.session_care import PreparationRow

PREPARATION = columns(PreparationRow)


@dataclass(frozen=True, slots=True)
class PreparationLine:
    """One preparation that stands; with a reason in `waived_because` there was none."""

    id: str
    version: int
    session_id: str | None
    held_at: datetime
    held_by: str
    intention: str
    hopes: str
    fears: str
    checklist_json: str
    support_name: str
    support_phone: str
    touch_agreement: str
    pause_signal: str
    music: str
    transport: str
    fasting: str
    remark: str
    waived_because: str
    status: str

    @property
    def checklist(self) -> Mapping[str, bool]:
        """Each point that was asked: yes or no."""
        asked: dict[str, bool] = json.loads(self.checklist_json)
        return asked

    @property
    def is_waived(self) -> bool:
        """Whether the dose is planned without a preparation."""
        return bool(self.waived_because)

    def content(self) -> Preparation:
        """Return what was prepared."""
        return Preparation(
            intention=self.intention,
            hopes=self.hopes,
            fears=self.fears,
            checklist=self.checklist,
            support_name=self.support_name,
            support_phone=self.support_phone,
            touch_agreement=self.touch_agreement,
            pause_signal=self.pause_signal,
            music=self.music,
            transport=self.transport,
            fasting=self.fasting,
            remark=self.remark,
        )


@dataclass(frozen=True, slots=True)
class IntentionLine:
    """What a patient meant to look at, in their words: with which session, None for the one to come."""

    said_at: datetime
    words: str
    session_number: int | None


_NAMES = (name.replace("_json", "") for name in PreparationLine.__slots__)
_PREPARATIONS = (
    select(*[PREPARATION[name] for name in _NAMES])
    .where(PREPARATION.patient_id == THIS_PATIENT, stands(PreparationRow))
    .order_by(PREPARATION.held_at.desc(), PREPARATION.created_at.desc(), PREPARATION.id.desc())
)


def of_patient(session: Session, patient_id: PatientId) -> list[PreparationLine]:
    """Return a patient's preparations that stand, latest first."""
    return lines(session, _PREPARATIONS, PreparationLine, patient_id=patient_id)


def latest(session: Session, patient_id: PatientId, *, session_id: str = "") -> PreparationLine | None:
    """Return the preparation of a dosing session; without a session the one for the dose to come, None for none.

    A preparation is for the next session that starts after it, and for no further one.
    """
    found = of_patient(session, patient_id)
    if session_id:
        return next((one for one in found if one.session_id == session_id), None)
    counted = {one.id for one in sessions.of_patient(session, patient_id)}
    return found[0] if found and found[0].session_id not in counted else None


def is_prepared(session: Session, patient_id: PatientId, *, before: datetime) -> bool:
    """Say whether a dose may be planned: a preparation for it stands, or is booked to be held before it."""
    if latest(session, patient_id) is not None:
        return True
    last = max((one.started_at for one in sessions.of_patient(session, patient_id)), default=None)
    return any(
        line.kind == AppointmentKind.PREPARATION
        and line.state not in CLOSED
        and line.starts_at < before
        and (last is None or line.starts_at > last)
        for line in schedule.of_patient(session, patient_id)
    )


def intentions(session: Session, patient_id: PatientId) -> list[IntentionLine]:
    """Return what the patient meant to look at, latest first; the same words about one session come once."""
    started = sessions.of_patient(session, patient_id)
    numbers = {one.id: one.number for one in started}
    found = {
        (one.session_id, one.intention.strip()): IntentionLine(
            one.held_at, one.intention.strip(), numbers.get(one.session_id or "")
        )
        for one in of_patient(session, patient_id)
    }
    for one in started:
        found.setdefault((one.id, one.intention.strip()), IntentionLine(one.started_at, one.intention, one.number))
    return sorted((one for one in found.values() if one.words.strip()), key=lambda one: one.said_at, reverse=True)
