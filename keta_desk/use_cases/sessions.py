"""Changes within a dosing session: start, dose, readings, end. Each is kept at once."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, Severity, refuse
from keta_desk.domain.quantities import g_to_kg, mg_to_ug
from keta_desk.domain.record import Gone, Source
from keta_desk.domain.titration import DoseInQuestion, DoseSetting, Formulation, Molecule, WeightOnDay
from keta_desk.domain.titration_rules import dose_problems
from keta_desk.domain.vitals import Moment, Reading, limit_problems, reading_problems
from keta_desk.queries import practice, sessions, titration
from keta_desk.queries.plan_limits import given_doses, limits_of
from keta_desk.reference import catalogue
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow, ReadingRow
from keta_desk.store.work import Work


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
) -> SessionId:
    """Start a dosing session and return its id; sessions of a patient are numbered from 1.

    Raises:
        Gone: there is no such patient.
    """
    work.must_exist(PatientRow, patient_id)
    plan = titration.plan(work.session, patient_id)
    row = DosingSessionRow(
        patient_id=patient_id,
        plan_id=plan.id if plan else None,
        number=len(sessions.of_patient(work.session, patient_id)) + 1,
        setting=setting,
        intention=intention,
        planned_dose_ug=None if planned_dose_mg is None else mg_to_ug(planned_dose_mg),
        started_at=started_at or work.now,
        supervisor=supervisor,
        support_person=support_person,
    )
    return SessionId(work.add(row).id)


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
    held = work.get(DosingSessionRow, session_id)
    patient_id = PatientId(held.patient_id)
    plan = titration.plan(work.session, patient_id)
    if plan is None:
        raise Gone("plan.none")
    moment = at or work.now
    problems = dose_problems(
        DoseInQuestion(mg=mg, molecule=molecule, formulation=formulation, at=moment),
        limits_of(plan),
        catalogue.limits().doses,
        zone=practice.zone(work.session).key,
        given=given_doses([dose for dose in titration.doses(work.session, patient_id) if dose.session_id != held.id]),
        weight=_weight(work, patient_id),
        already_given=already_given,
    )
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
    return work.add(row).id


def record_reading(
    work: Work,
    patient_id: PatientId,
    reading: Reading,
    *,
    at: datetime | None = None,
    session_id: SessionId | None = None,
    source: Source = Source.CLINICIAN,
    method: str = "",
    confirmed_because: str = "",
) -> str:
    """Record one set of vitals and ratings; blank fields stay blank. Returns its id.

    Raises:
        RuleBroken: a value cannot be one, or crosses a limit before dosing and `confirmed_because` is empty.
        Gone: there is no such patient or session.
    """
    refuse(_reading_problems(work, reading, session_id), confirmed_because=confirmed_because)
    work.must_exist(PatientRow, patient_id)
    row = ReadingRow(
        patient_id=patient_id,
        session_id=session_id,
        at=at or work.now,
        source=source,
        method=method,
        confirmed_because=confirmed_because,
        **asdict(reading),
    )
    return work.add(row).id


def amend_reading(work: Work, reading_id: str, reading: Reading, *, reason: str, seen: int) -> None:
    """Put a reading right; what it said before is kept.

    Raises:
        RuleBroken: a value cannot be one, or no reason was given.
        Gone: there is no such reading.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse([*reading_problems(reading, catalogue.limits().plausible), *reason_problems(reason)])
    row = work.get(ReadingRow, reading_id, seen=seen)
    for name, value in asdict(reading).items():
        setattr(row, name, value)
    work.amend(row, reason=reason)


def end(work: Work, session_id: SessionId, effects: Effects, *, ended_at: datetime | None = None) -> None:
    """End a dosing session and record how it went.

    Raises:
        RuleBroken: it would end before it started.
        Gone: there is no such session.
    """
    row = work.get(DosingSessionRow, session_id)
    moment = ended_at or work.now
    refuse([Problem("session.ends-before-start", field="ended_at")] if moment < row.started_at else [])
    row.ended_at = moment
    for name, value in asdict(effects).items():
        setattr(row, name, value)


def _reading_problems(work: Work, reading: Reading, session_id: SessionId | None) -> list[Problem]:
    impossible = reading_problems(reading, catalogue.limits().plausible)
    if impossible or session_id is None:
        return impossible
    work.must_exist(DosingSessionRow, session_id)
    dosed = bool(sessions.doses_in(work.session, session_id))
    crossed = limit_problems(reading, catalogue.limits().vitals, Moment.DURING if dosed else Moment.BEFORE)
    # what is measured is recorded whatever it is; a crossed limit asks to be seen, never to be left out
    return [
        Problem(problem.code, min(problem.severity, Severity.CONFIRM, key=_weight_of), problem.facts, problem.field)
        for problem in crossed
    ]


def _weight_of(severity: Severity) -> int:
    return [Severity.NOTE, Severity.CONFIRM, Severity.STOP].index(severity)


def _weight(work: Work, patient_id: PatientId) -> WeightOnDay | None:
    found = sessions.weight(work.session, patient_id)
    if found is None:
        return None
    day: date = found[1].astimezone(ZoneInfo(practice.zone(work.session).key)).date()
    return WeightOnDay(kg=g_to_kg(found[0]), on=day)
