"""What the dose-response timeline is drawn from: every dated fact of one patient's course, and nothing made up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.notes import NoteKind
from keta_desk.domain.outcome_limits import in_force
from keta_desk.domain.outcomes import is_clinical
from keta_desk.domain.outcomes_scale import Scale
from keta_desk.domain.patients import Stage
from keta_desk.domain.quantities import ug_to_mg
from keta_desk.domain.response_line import response_at
from keta_desk.domain.response_timeline_values import CourseInputs, Fact, Series, Track, What
from keta_desk.domain.schedule import AppointmentKind, AppointmentState
from keta_desk.domain.titration import Formulation
from keta_desk.queries import check_ins
from keta_desk.queries.booked import coming
from keta_desk.queries.chart import Chart
from keta_desk.queries.check_ins import CheckInLine
from keta_desk.queries.former import of_rows
from keta_desk.queries.lines import THIS_PATIENT, columns, day_in, lines, stands
from keta_desk.queries.schedule import AppointmentLine
from keta_desk.queries.titration_course import coming_session, is_over
from keta_desk.reference import catalogue
from keta_desk.store.tables.consent import ConsentRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.sessions import ReadingRow

CONSENT = columns(ConsentRow)
PATIENT = columns(PatientRow)
READING = columns(ReadingRow)
LOOKS = frozenset({"phq9", "gad7", "pcl5", "wsas"})
"""The scales that have a colour of their own (design 6.1); each other is drawn as "other", in a lane of its own."""
FIRST_SCALES = ("phq9", "gad7")
_MISSED = frozenset({AppointmentState.CANCELLED, AppointmentState.NO_SHOW, AppointmentState.ABORTED})


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One consent that was signed, with its last day and when it was withdrawn."""

    title: str
    signed_at: datetime
    expires_on: date | None
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class PressureLine:
    """The blood pressures of one session, from the lowest to the highest."""

    session_id: str
    highest_systolic: int | None
    lowest_diastolic: int | None
    highest_diastolic: int | None


@dataclass(frozen=True, slots=True)
class MoveLine:
    """A stage of the care pathway and when it began."""

    stage: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CourseRest:
    """What the timeline needs and a chart does not hold."""

    moves: tuple[MoveLine, ...] = ()
    check_ins: tuple[CheckInLine, ...] = ()
    consents: tuple[ConsentLine, ...] = ()
    pressures: tuple[PressureLine, ...] = ()


_CONSENTS = (
    select(CONSENT.title, CONSENT.signed_at, CONSENT.expires_on, CONSENT.withdrawn_at)
    .where(CONSENT.patient_id == THIS_PATIENT, CONSENT.signed_at.is_not(None), stands(ConsentRow))
    .order_by(CONSENT.signed_at, CONSENT.id)
)
_PRESSURES = (
    select(
        READING.session_id,
        func.max(READING.systolic_mmhg),
        func.min(READING.diastolic_mmhg),
        func.max(READING.diastolic_mmhg),
    )
    .where(
        READING.patient_id == THIS_PATIENT,
        READING.session_id.is_not(None),
        READING.systolic_mmhg.is_not(None),
        stands(ReadingRow),
    )
    .group_by(READING.session_id)
)
_BEGAN = select(PATIENT.stage, PATIENT.created_at).where(PATIENT.id == THIS_PATIENT)


def rest_of(session: Session, patient_id: PatientId) -> CourseRest:
    """Return phases, consents and the span of blood pressure in each session."""
    return CourseRest(
        tuple(_moves(session, patient_id)),
        tuple(check_ins.of_patient(session, patient_id)),
        tuple(lines(session, _CONSENTS, ConsentLine, patient_id=patient_id)),
        tuple(lines(session, _PRESSURES, PressureLine, patient_id=patient_id)),
    )


def _moves(session: Session, patient_id: PatientId) -> Iterator[MoveLine]:
    row = session.execute(_BEGAN, {"patient_id": patient_id}).first()
    if row is None:
        return
    former = of_rows(session, PatientRow.__tablename__, [patient_id]).get(patient_id, [])
    moves = [one for one in former if "stage" in one.was]
    stages = [*(str(one.was["stage"]) for one in moves), row[0]]
    for stage, at in zip(stages, [row[1], *(one.replaced_at for one in moves)], strict=True):
        yield MoveLine(stage, at)


def inputs_of(chart: Chart, rest: CourseRest, today: date) -> CourseInputs:
    """Return the whole course as facts on days."""
    facts = (
        *_phases(rest, chart.zone),
        *_consents(rest, chart.zone),
        *_doses(chart, today),
        *_missed(chart, today),
        *_acute(chart, rest),
        *_talks(chart, today),
        *_scores(chart),
        *_check_ins(chart, rest, today),
        *_medicines(chart),
    )
    undated = tuple(line.name for line in chart.medications if line.started_on is None and line.is_current)
    return CourseInputs(facts=facts, series=tuple(_series(chart)), today=today, undated=undated)


def _phases(rest: CourseRest, zone: ZoneInfo) -> Iterator[Fact]:
    """Yield each stage from its day to the one before the next; of several on one day the last counts."""
    begun: dict[date, str] = {day_in(zone, move.at): move.stage for move in rest.moves}
    days = list(begun)
    for place, day in enumerate(days):
        until = days[place + 1] - timedelta(days=1) if place + 1 < len(days) else None
        if Stage(begun[day]) is Stage.DISCHARGED:
            until = day
        yield Fact(on=day, what=What.PHASE, name=begun[day], until=until)


def _consents(rest: CourseRest, zone: ZoneInfo) -> Iterator[Fact]:
    for line in rest.consents:
        withdrawn = day_in(zone, line.withdrawn_at) if line.withdrawn_at else None
        until = withdrawn or line.expires_on
        signed = day_in(zone, line.signed_at)
        yield Fact(on=signed, what=What.CONSENT, name=line.title, until=until)
        if until is not None:
            over = What.CONSENT_WITHDRAWN if withdrawn else What.CONSENT_OVER
            yield Fact(on=until, what=over, name=line.title, until=until)


def _doses(chart: Chart, today: date) -> Iterator[Fact]:
    for dose in chart.doses:
        day, way = day_in(chart.zone, dose.given_at), _way(dose.formulation)
        yield Fact(on=day, what=What.DOSE, name=dose.molecule, value=ug_to_mg(dose.dose_ug), way=way)
    yield from _ahead(chart, today)


def _way(formulation: str) -> str:
    return catalogue.routes()[Formulation(formulation)].short_words


def _ahead(chart: Chart, today: date) -> Iterator[Fact]:
    """Yield the dose that was decided for the coming session, on the day that is booked for it."""
    booked, plan = coming(chart, AppointmentKind.DOSING, today), chart.plan
    latest = max(chart.decisions, key=lambda line: line.number, default=None)
    number = coming_session(chart.sessions, {dose.session_id for dose in chart.doses})
    if not booked or plan is None or latest is None or latest.to_dose_ug is None or latest.effective_session < number:
        return
    day, mg = day_in(chart.zone, booked[0].starts_at), ug_to_mg(latest.to_dose_ug)
    yield Fact(on=day, what=What.PLANNED, name=plan.molecule, value=mg, way=_way(plan.formulation))


def _missed(chart: Chart, today: date) -> Iterator[Fact]:
    given = {day_in(chart.zone, dose.given_at) for dose in chart.doses}
    for line in chart.appointments:
        day = day_in(chart.zone, line.starts_at)
        is_missed = line.kind == AppointmentKind.DOSING and AppointmentState(line.state) in _MISSED
        if is_missed and day <= today and day not in given:
            yield Fact(on=day, what=What.MISSED, name=line.state)


def _acute(chart: Chart, rest: CourseRest) -> Iterator[Fact]:
    days = {dose.session_id: day_in(chart.zone, dose.given_at) for dose in reversed(chart.doses)}
    for line in chart.sessions:
        if line.peak_dissociation is not None:
            day = days.get(line.id, day_in(chart.zone, line.started_at))
            yield Fact(on=day, what=What.PEAK, value=Decimal(line.peak_dissociation))
    begun = {line.id: day_in(chart.zone, line.started_at) for line in chart.sessions}
    for one in rest.pressures:
        if one.session_id in begun and one.highest_systolic is not None:
            yield _pressure(days.get(one.session_id, begun[one.session_id]), one, chart.limits)
    for reading in chart.readings:
        if reading.session_id is None and reading.systolic_mmhg is not None:
            low = None if reading.diastolic_mmhg is None else Decimal(reading.diastolic_mmhg)
            day, high = day_in(chart.zone, reading.at), Decimal(reading.systolic_mmhg)
            yield Fact(on=day, what=What.HOME_PRESSURE, value=high, low=low)


def _pressure(day: date, one: PressureLine, limits: Limits) -> Fact:
    low = None if one.lowest_diastolic is None else Decimal(one.lowest_diastolic)
    over = is_over(one.highest_systolic, one.highest_diastolic, limits)
    return Fact(on=day, what=What.PRESSURE, value=Decimal(one.highest_systolic or 0), low=low, is_over=over)


def _talks(chart: Chart, today: date) -> Iterator[Fact]:
    """Yield integration and preparation, each with the day of its dose: the one before it, or the one after it."""
    days = {dose.session_id: day_in(chart.zone, dose.given_at) for dose in chart.doses}
    given = sorted(set(days.values()))
    for line in chart.integration:
        day = day_in(chart.zone, line.held_at)
        before = days.get(line.session_id or "") or max((one for one in given if one <= day), default=None)
        yield Fact(on=day, what=What.INTEGRATION, until=before)
    for booked in coming(chart, AppointmentKind.INTEGRATION, today):
        day = day_in(chart.zone, booked.starts_at)
        yield Fact(on=day, what=What.BOOKED, until=max((one for one in given if one <= day), default=None))
    prepared = {day_in(chart.zone, line.written_at) for line in chart.notes if line.kind == NoteKind.PREPARATION}
    prepared |= {day_in(chart.zone, line.starts_at) for line in _held(chart, AppointmentKind.PREPARATION)}
    for day in sorted(prepared):
        yield Fact(on=day, what=What.PREPARATION, until=min((one for one in given if one >= day), default=None))


def _held(chart: Chart, kind: AppointmentKind) -> list[AppointmentLine]:
    return [line for line in chart.appointments if line.kind == kind and line.state == AppointmentState.COMPLETED]


def _check_ins(chart: Chart, rest: CourseRest, today: date) -> Iterator[Fact]:
    """Yield each check-in by its mood, one without a mood as held, and what weighed with how much it did."""
    recorded = set()
    for line in rest.check_ins:
        day = day_in(chart.zone, line.at)
        recorded.add(day)
        yield Fact(on=day, what=What.CHECK_IN if line.mood is None else What.MOOD, value=_decimal(line.mood))
        for one in line.stressors:
            yield Fact(on=day, what=What.STRESSOR, note=one.what, value=_decimal(one.strength))
    for booked in _held(chart, AppointmentKind.CHECK_IN):
        day = day_in(chart.zone, booked.starts_at)
        if day <= today and day not in recorded:
            yield Fact(on=day, what=What.CHECK_IN)


def _decimal(figure: int | None) -> Decimal | None:
    return None if figure is None else Decimal(figure)


def _scores(chart: Chart) -> Iterator[Fact]:
    names = {scale.id: scale.name for scale in catalogue.scales().values()}
    for line in sorted(chart.scores, key=lambda one: _reading_order(one.scale)):
        if line.total is not None:
            day, name = day_in(chart.zone, line.at), names.get(line.scale, line.scale)
            yield Fact(on=day, what=What.SCORE, name=name, value=line.total, is_prorated=line.is_prorated)


def _reading_order(scale_id: str) -> tuple[int, str]:
    return (FIRST_SCALES.index(scale_id) if scale_id in FIRST_SCALES else len(FIRST_SCALES), scale_id)


def _series(chart: Chart) -> Iterator[Series]:
    """Yield each scale with its thresholds by the rules in force (clinical-reference 7.1), the main ones first."""
    scales = catalogue.scales()
    filled = {line.scale for line in chart.scores if line.total is not None}
    for scale_id in sorted(filled & set(scales), key=_reading_order):
        yield _one_series(chart, scales[scale_id])


def _one_series(chart: Chart, shipped: Scale) -> Series:
    scale = in_force(shipped, chart.limits)
    base = chart.baseline(scale.id)
    total = None if base is None else base.total
    meaning = scale.meaning
    bound = meaning.remission_below if meaning.remission_below is not None else meaning.remission_to
    counts = total is not None and is_clinical(scale, total)
    is_outcome = bound is not None or meaning.reliable_change is not None or meaning.minimal_important is not None
    return Series(
        name=scale.name,
        look=scale.id if scale.id in LOOKS else "other",
        highest=scale.highest,
        response=response_at(scale, total) if total is not None and is_outcome else None,
        remission=bound if counts else None,
        is_remission_below=meaning.remission_below is not None,
        higher_is_worse=scale.higher_is_worse,
    )


def _medicines(chart: Chart) -> Iterator[Fact]:
    for line in chart.medications:
        if line.started_on is not None:
            until = line.stopped_on
            yield Fact(on=line.started_on, what=What.STARTED, name=line.name, note=line.dose_text, until=until)
        if line.stopped_on is not None:
            yield Fact(on=line.stopped_on, what=What.STOPPED, name=line.name, until=line.stopped_on)


def has_course(inputs: CourseInputs) -> bool:
    """Say whether there is anything to see on a time axis: a phase and a consent alone are no course."""
    return any(fact.track not in (Track.PHASES, Track.CONSENT) for fact in inputs.facts)
