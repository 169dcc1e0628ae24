"""Changes within a dosing session: start, dose, readings, end. Each is kept at once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal

from keta_desk.domain.chart_entries import past_moment_problems
from keta_desk.domain.consents import Agreement, start_problems
from keta_desk.domain.eligibility import Answer
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.quantities import mg_to_ug
from keta_desk.domain.record import Source
from keta_desk.domain.session_log import (
    SLACK,
    UNTOLD,
    EntryKind,
    Manner,
    Watch,
    first_problems,
    usual_manner,
    watch_problems,
)
from keta_desk.domain.sessions import effect_problems
from keta_desk.domain.titration import DoseInQuestion, DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading, reading_problems
from keta_desk.queries import consents, limits_profile, practice, screening_gate, sessions, start_gate, titration
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.session_care import PreparationRow
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow, ReadingRow
from keta_desk.store.work import Work
from keta_desk.use_cases.black_box import BlackBox
from keta_desk.use_cases.dispensing_stock import draw_on_home_stock
from keta_desk.use_cases.dose_giving import problems_of_dose
from keta_desk.use_cases.preparation import prepared_for
from keta_desk.use_cases.record_alarms import alarm_of_reading
from keta_desk.use_cases.short_screening import keep_with_session


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """How a session went, in minutes after the first dose; None is "not recorded"."""

    onset_min: int | None = None
    peak_min: int | None = None
    settled_min: int | None = None
    tolerability: str = ""


def start(
    work: Work,
    patient_id: PatientId,
    *,
    setting: DoseSetting,
    intention: str = "",
    planned_dose_mg: Decimal | None = None,
    supervisor: str = "",
    support_person: str = "",
    started_at: datetime | None = None,
    patient_location: str = "",
    licence_state: str = "",
    watch: Watch = UNTOLD,
    short: Mapping[str, Answer] | None = None,
    confirmed_because: str = "",
) -> SessionId:
    """Start a dosing session and return its id.

    Its number is never given twice; charts count those that stand by their start. The preparation held ahead becomes
    its own, with its intention where none is given, and so do the answers to the `short` questions kept on its day.

    Raises:
        RuleBroken: consent, screening, the short questions, who watches a first session, how that one ended, or the
            day itself stand against it and `confirmed_because` is empty; or an answer or the moment cannot be one.
        Gone: there is no such patient.
    """
    refuse([*_when_problems(work, patient_id, started_at, "started_at"), *watch_problems(watch)])
    moment = started_at or work.now
    gate = screening_gate.before_session(work.session, patient_id, now=work.now, at=moment, answers=short)
    plan, prepared = titration.plan(work.session, patient_id), prepared_for(work, patient_id, at=moment)
    row = DosingSessionRow(
        patient_id=patient_id,
        plan_id=plan.id if plan else None,
        number=sessions.next_number(work.session, patient_id),
        setting=setting,
        intention=intention or (prepared.intention if prepared else ""),
        planned_dose_ug=None if planned_dose_mg is None else mg_to_ug(planned_dose_mg),
        started_at=moment,
        supervisor=supervisor,
        support_person=support_person,
        limits_version=limits_profile.in_force(work.session).version_label,
        patient_location=patient_location.strip(),
        licence_state=licence_state.strip(),
        **asdict(watch),
    )
    held = start_gate.problems(work.session, patient_id, json.loads(prepared.checklist) if prepared else {})
    refuse(against := [*_against(work, row, gate, watch), *held], confirmed_because=confirmed_because)
    row.started_because = confirmed_because.strip() if against else ""
    work.add(row)
    return _take_along(work, row, prepared, gate)


def give_dose(
    work: Work,
    session_id: SessionId,
    *,
    mg: Decimal | None,
    molecule: Molecule | None,
    formulation: Formulation | None,
    at: datetime | None = None,
    product: str = "",
    lot: str = "",
    method: str = "",
    already_given: bool = False,
    confirmed_because: str = "",
) -> str:
    """Record a dose given, a fact that is only ever marked as entered in error; return its id.

    Raises:
        RuleBroken: amount, molecule or route is missing; the plan forbids the dose; or something about it is to
            be confirmed and `confirmed_because` is empty.
        Gone: there is no such session, or the patient has no plan.
    """
    sitting = work.get(DosingSessionRow, session_id)
    patient_id = PatientId(sitting.patient_id)
    moment = at or work.now
    dose = DoseInQuestion(mg=mg, molecule=molecule, formulation=formulation, at=moment)
    problems = problems_of_dose(work, patient_id, session_id, dose, already_given=already_given)
    refuse(problems, confirmed_because=confirmed_because)
    row = DoseGivenRow(
        patient_id=patient_id,
        session_id=session_id,
        given_at=moment,
        molecule=molecule,
        formulation=formulation,
        dose_ug=mg_to_ug(mg or Decimal(0)),
        product=product,
        lot=lot,
        method=method,
        confirmed_because=confirmed_because,
    )
    dose_id = work.add(row).id
    if sitting.setting == DoseSetting.HOME:
        draw_on_home_stock(work, row)
    return dose_id


def record_reading(
    work: Work,
    patient_id: PatientId,
    reading: Reading,
    *,
    at: datetime | None = None,
    session_id: SessionId | None = None,
    source: Source = Source.CLINICIAN,
    method: str = "",
) -> str:
    """Record one set of vitals and ratings; blank fields stay blank. Returns its id.

    A limit that is crossed never keeps a reading out of the record: it raises an alert with it (clinical-reference
    6.17), and the screen says so.

    Raises:
        RuleBroken: a value cannot be one, nothing was recorded, or its moment lies ahead or before the birth.
        Gone: there is no such patient, or no such session of this patient.
    """
    plausible = limits_profile.in_force(work.session).plausible
    refuse([*reading_problems(reading, plausible), *_when_problems(work, patient_id, at, "at")])
    manner = "" if session_id is None else _manner_in(work, patient_id, session_id, source)
    row = ReadingRow(
        patient_id=patient_id,
        session_id=session_id,
        at=at or work.now,
        source=source,
        method=method,
        manner=manner,
        **asdict(reading),
    )
    work.add(row)
    alarm_of_reading(work, row)
    return row.id


def amend_reading(work: Work, reading_id: str, reading: Reading, *, reason: str, seen: int) -> None:
    """Put a reading right; what it said before is kept.

    Raises:
        RuleBroken: a value cannot be one, or no reason was given.
        Gone: there is no such reading.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse([*reading_problems(reading, limits_profile.in_force(work.session).plausible), *reason_problems(reason)])
    row = work.get(ReadingRow, reading_id, seen=seen)
    for name, value in asdict(reading).items():
        setattr(row, name, value)
    work.amend(row, reason=reason)
    alarm_of_reading(work, row)


def end(work: Work, session_id: SessionId, effects: Effects, *, ended_at: datetime | None = None) -> None:
    """End a dosing session and record how it went.

    Raises:
        RuleBroken: it would end before it started or only later, or its effects cannot follow each other so.
        Gone: there is no such session.
    """
    box = BlackBox(work, session_id)
    row, moment = box.sitting, ended_at or box.now
    found = [Problem("session.ends-before-start", field="ended_at")] if moment < row.started_at else []
    found += [Problem("session.moment-ahead", field="ended_at")] if moment > box.now + SLACK else []
    refuse([*found, *effect_problems(effects.onset_min, effects.peak_min, effects.settled_min)])
    row.ended_at = moment
    for name, value in asdict(effects).items():
        setattr(row, name, value)
    box.keep(EntryKind.ENDED, moment)


def take_up_again(work: Work, session_id: SessionId, *, reason: str) -> None:
    """Go on with a session that was ended too early; how it went stays recorded until it is ended again.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such session.
    """
    refuse(reason_problems(reason))
    box = BlackBox(work, session_id)
    box.sitting.ended_at = None
    box.keep(EntryKind.REOPENED, box.now, words=reason)
    work.reason = reason


def _against(work: Work, row: DosingSessionRow, gate: screening_gate.Gate, watch: Watch) -> list[Problem]:
    """Return what a session would be started in spite of: consent, screening, and nobody named for a first one."""
    patient_id = PatientId(row.patient_id)
    consent = start_problems(consents.state_on(work.session, patient_id, Agreement.TREATMENT, at=row.started_at))
    is_first = not titration.doses(work.session, patient_id)
    return [*consent, *gate.problems, *(first_problems(row.supervisor, watch) if is_first else [])]


def _manner_in(work: Work, patient_id: PatientId, session_id: SessionId, source: Source) -> str:
    """Say whose eyes a reading of a session comes from: at home nobody of the practice observed it (S19)."""
    work.must_exist(DosingSessionRow, session_id, patient_id=patient_id)
    row = work.get(DosingSessionRow, session_id)
    return usual_manner(row.setting, row.supervision) if source is Source.CLINICIAN else Manner.REPORTED


def _take_along(
    work: Work, row: DosingSessionRow, prepared: PreparationRow | None, gate: screening_gate.Gate
) -> SessionId:
    """Have a session keep its preparation, the short answers it starts on, and the first entry of its black box."""
    session_id = SessionId(row.id)
    if prepared is not None:
        prepared.session_id = row.id
    if gate.answers:
        keep_with_session(work, PatientId(row.patient_id), gate, session_id=row.id, at=row.started_at)
    BlackBox(work, session_id).keep(EntryKind.STARTED, row.started_at, words=row.started_because)
    return session_id


def _when_problems(work: Work, patient_id: PatientId, at: datetime | None, field: str) -> list[Problem]:
    """Say whether a moment that was named lies ahead, or before the patient was born."""
    born = work.get(PatientRow, patient_id).birth_date
    if at is None:
        return []
    return past_moment_problems(at, now=work.now, born=born, zone=practice.zone(work.session), field=field)
