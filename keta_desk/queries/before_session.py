"""What is looked at before a session: scores with their change, item 9, the last dose, what is new, what is open.

It gathers the record and advises nothing (capabilities 5.3, job 3).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.alerts_record import Lapses
from keta_desk.domain.consents import Agreement, start_problems
from keta_desk.domain.ids import PatientId
from keta_desk.domain.preparation import open_points
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.response_values import ChartInputs
from keta_desk.queries import consents, integration, paper_parts, preparation, screening, screening_gate, start_gate
from keta_desk.queries.alerts import ITEM_9, ITEM_9_OF
from keta_desk.queries.chart import Chart
from keta_desk.queries.evaluation import MedicationLine
from keta_desk.queries.lines import THIS_PATIENT, columns, day_in, stands
from keta_desk.queries.outcomes import ScoreLine
from keta_desk.queries.preparation import PreparationLine
from keta_desk.queries.screening import ShortScreen
from keta_desk.queries.sessions import SessionLine
from keta_desk.queries.titration import DoseLine
from keta_desk.reference import catalogue
from keta_desk.store.tables.patients import MedicationRow

MEDICATION = columns(MedicationRow)
ITEM_9_SHOWN = 6
"""How many answers to item 9 are shown, the latest first."""

_KEPT_AT = select(MEDICATION.id, MEDICATION.created_at).where(
    MEDICATION.patient_id == THIS_PATIENT, stands(MedicationRow)
)


@dataclass(frozen=True, slots=True)
class ScoreNow:
    """The last total of a scale, with the one before it and the baseline where there are such."""

    scale: str
    name: str
    line: ScoreLine
    before: Decimal | None
    baseline: Decimal | None

    @property
    def change(self) -> Decimal | None:
        """The points since the time before; None without one."""
        return None if self.before is None or self.line.total is None else self.line.total - self.before


@dataclass(frozen=True, slots=True)
class ItemNine:
    """One answer to the item on thoughts of death or self-harm, 0 to 3; None was not answered."""

    at: datetime
    answer: int | None


@dataclass(frozen=True, slots=True)
class BeforeSession:
    """What the sheet before a session shows. `last` is the session before, with what was given in it."""

    scores: tuple[ScoreNow, ...]
    item_nine: tuple[ItemNine, ...]
    last: SessionLine | None
    given: tuple[DoseLine, ...]
    prepared: PreparationLine | None
    new_medicines: tuple[MedicationLine, ...]
    stopped_medicines: tuple[MedicationLine, ...]
    loops: tuple[Problem, ...]
    course: ChartInputs
    short: ShortScreen

    @property
    def is_asked(self) -> bool:
        """Whether what changed was asked on this day."""
        return self.short.asked_at is not None


@dataclass(frozen=True, slots=True)
class BeforeDose:
    """What was done before the dose of a session that runs: when what changed was asked, and its preparation."""

    asked_at: datetime | None
    prepared: PreparationLine | None


def of_running(session: Session, chart: Chart, session_id: str, now: datetime) -> BeforeDose:
    """Return what a session that runs took along; what was asked since its start counts for it too."""
    asked = screening.asked_before(chart, session_id)
    return BeforeDose(
        asked_at=asked.at if asked else screening.short_of(chart, now).asked_at,
        prepared=preparation.latest(session, chart.person.id, session_id=session_id),
    )


def of(session: Session, chart: Chart, now: datetime) -> BeforeSession:
    """Return what is to be seen before a session of a patient that starts now.

    Raises:
        Gone: there is no such patient any more.
    """
    person = chart.person.id
    last = chart.sessions[-1] if chart.sessions else None
    gate = screening_gate.before_session(session, person, now=now)
    prepared = preparation.latest(session, person)
    held = start_gate.problems(session, person, prepared.checklist if prepared else {})
    new, stopped = _medicines(session, chart, last)
    return BeforeSession(
        scores=tuple(scores(chart)),
        item_nine=tuple(item_nine(chart))[:ITEM_9_SHOWN],
        last=last,
        given=tuple(dose for dose in chart.doses if last is not None and dose.session_id == last.id),
        prepared=prepared,
        new_medicines=new,
        stopped_medicines=stopped,
        loops=(*gate.problems, *held, *_of_preparation(prepared), *_left_open(session, chart, now)),
        course=replace(paper_parts.course(chart), today=day_in(chart.zone, now)),
        short=gate.short,
    )


def scores(chart: Chart) -> Iterator[ScoreNow]:
    """Yield the last filling-in of each scale that has one, those with a safety item first."""
    for scale in sorted(catalogue.scales().values(), key=lambda one: not one.safety_items):
        filled = [line for line in chart.scores if line.scale == scale.id]
        if not filled:
            continue
        totals = [line.total for line in filled[:-1] if line.total is not None]
        base = chart.baseline(scale.id)
        yield ScoreNow(scale.id, scale.name, filled[-1], totals[-1] if totals else None, base.total if base else None)


def item_nine(chart: Chart) -> Iterator[ItemNine]:
    """Yield each answer to item 9 of the PHQ-9, the latest first."""
    for line in reversed(chart.scores):
        if line.scale == ITEM_9_OF and len(line.answers) >= ITEM_9:
            yield ItemNine(line.at, line.answers[ITEM_9 - 1])


def _medicines(
    session: Session, chart: Chart, last: SessionLine | None
) -> tuple[tuple[MedicationLine, ...], tuple[MedicationLine, ...]]:
    """Return what was begun and what was stopped since the last session; a day that is not known counts as kept."""
    if last is None:
        return (), ()
    since = day_in(chart.zone, last.started_at)
    kept: dict[str, datetime] = {row[0]: row[1] for row in session.execute(_KEPT_AT, {"patient_id": chart.person.id})}

    def is_new(one: MedicationLine) -> bool:
        if one.started_on is not None:
            return one.started_on >= since
        return one.id in kept and kept[one.id] > last.started_at

    new = tuple(one for one in chart.medications if one.is_current and is_new(one))
    return new, tuple(one for one in chart.medications if one.stopped_on is not None and one.stopped_on >= since)


def _left_open(session: Session, chart: Chart, now: datetime) -> Iterator[Problem]:
    """Yield what the record leaves open: alerts, consent, the last session, its integration, what was agreed."""
    yield from (one.problem for one in chart.alerts if one.is_open and one.problem.code != Lapses.CONSENT)
    yield from start_problems(consents.state_on(session, chart.person.id, Agreement.TREATMENT, at=now))
    last = chart.sessions[-1] if chart.sessions else None
    if last is not None and last.ended_at is None:
        yield _loop("before.unfinished", number=str(last.number))
    if last is not None and not any(line.session_id == last.id for line in chart.integration):
        yield _loop("before.no-integration", number=str(last.number))
    for one in integration.open_commitments(session, PatientId(chart.person.id)):
        yield _commitment(one.what, one.due_on)


def _of_preparation(prepared: PreparationLine | None) -> Iterator[Problem]:
    if prepared is None:
        yield _loop("before.unprepared")
    elif prepared.is_waived:
        yield _loop("before.waived", text=prepared.waived_because)
    elif points := open_points(prepared.checklist):
        yield _loop("before.points-open", count=str(len(points)))


def _commitment(what: str, due: date | None) -> Problem:
    if due is None:
        return _loop("before.commitment", text=what)
    return _loop("before.commitment-due", text=what, day=due.isoformat())


def _loop(code: str, **facts: str) -> Problem:
    return Problem(code, Severity.NOTE, facts)
