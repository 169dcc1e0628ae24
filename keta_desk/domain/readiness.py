"""Whether a patient is ready to leave (clinical-reference 5.6): each criterion from the record, or asked.

A criterion is met, or its exception is written down. Nothing here releases anybody; a person does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from keta_desk.domain.observation import minute_of
from keta_desk.domain.problems import Problem
from keta_desk.domain.session_course import AWAKE, SETTLED, Measured, before_dose, in_order, is_near
from keta_desk.domain.titration import DoseSetting, Molecule
from keta_desk.domain.vitals import Reading, VitalLimit, is_urgent_pressure

RECENT = timedelta(minutes=30)
"""How old a value may be that speaks for leaving. Policy: as long as nobody may have vomited."""
PULSE, SPO2, NAUSEA = (50, 110), 94, 3
LABEL_OBSERVE_MIN = 120
"""Esketamine: at least two hours from the first device, by its label."""
ALDRETE_PASS = 9


class Criterion(StrEnum):
    """One point that has to be so before the patient leaves."""

    AWAKE = "awake"
    ORIENTED = "oriented"
    PRESSURE = "pressure"
    PULSE = "pulse"
    OXYGEN = "oxygen"
    GAIT = "gait"
    NAUSEA = "nausea"
    DISSOCIATION = "dissociation"
    SAFETY = "safety"
    OBSERVED = "observed"
    ESCORT = "escort"
    INSTRUCTIONS = "instructions"
    NEXT_CONTACT = "next_contact"
    SUPPORT_CONFIRMS = "support_confirms"
    REACHABLE = "reachable"
    NO_DRIVING = "no_driving"


AT_HOME = frozenset({Criterion.SUPPORT_CONFIRMS, Criterion.REACHABLE, Criterion.NO_DRIVING})


class CriterionState(StrEnum):
    """How a criterion stands; `ASKED` waits for an answer, `MEASURED` for a value."""

    MET = "met"
    NOT_MET = "not_met"
    EXCEPTION = "exception"
    ASKED = "asked"
    MEASURED = "measured"


@dataclass(frozen=True, slots=True)
class Answered:
    """What a person said about a criterion, the latest of it."""

    criterion: str
    at: datetime
    is_met: bool
    value: str
    exception: str
    by_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionNow:
    """A criterion as it stands: the value it was judged by, and when that was measured or said."""

    criterion: Criterion
    state: CriterionState
    value: str = ""
    at: datetime | None = None
    exception: str = ""
    by_id: str = ""
    is_computed: bool = False

    @property
    def is_settled(self) -> bool:
        """Whether it stands in nobody's way."""
        return self.state in (CriterionState.MET, CriterionState.EXCEPTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingFacts:
    """What the record knows that speaks for or against leaving."""

    setting: str
    molecules: frozenset[str]
    dosed_at: datetime | None
    observe_min: int
    readings: Sequence[Measured]
    on_oxygen: frozenset[str] = frozenset()
    vomited_at: Sequence[datetime] = ()
    next_contact_at: datetime | None = None
    limits: Sequence[VitalLimit] = ()
    answers: Sequence[Answered] = ()


@dataclass(frozen=True, slots=True)
class Aldrete:
    """The five parts of the modified Aldrete score, 0 to 2 each (clinical-reference 5.6)."""

    activity: int
    respiration: int
    circulation: int
    consciousness: int
    oxygen: int

    @property
    def parts(self) -> tuple[int, int, int, int, int]:
        """The parts in their order."""
        return (self.activity, self.respiration, self.circulation, self.consciousness, self.oxygen)

    @property
    def total(self) -> int:
        """The sum: 2 + 2 + 1 + 2 + 2 = 9."""
        return sum(self.parts)

    @property
    def is_passed(self) -> bool:
        """Whether it is 9 or more."""
        return self.total >= ALDRETE_PASS

    def problems(self) -> list[Problem]:
        """Say whether a part is beyond its ends."""
        return [] if all(0 <= part <= 2 for part in self.parts) else [Problem("aldrete.parts", field="activity")]


def needed_minutes(molecules: Iterable[str], observe_min: int) -> int:
    """Return how long the patient is observed at least: with esketamine never less than its label says."""
    return max(observe_min, LABEL_OBSERVE_MIN) if Molecule.ESKETAMINE in molecules else observe_min


def criteria(setting: str) -> tuple[Criterion, ...]:
    """Return what is to be so in a setting."""
    return tuple(one for one in Criterion if one not in AT_HOME or setting == DoseSetting.HOME)


def readiness(facts: LeavingFacts, now: datetime) -> tuple[CriterionNow, ...]:
    """Return how every criterion stands `now`."""
    latest = _latest(facts.answers)
    known = {one.criterion: one for one in _computed(facts, now)}
    return tuple(_settled(one, known.get(one), latest.get(one)) for one in criteria(facts.setting))


def release_problems(facts: LeavingFacts, now: datetime) -> list[Problem]:
    """Say what keeps the patient: every criterion that is neither met nor excepted; a label's time has no exception."""
    found = []
    for one in readiness(facts, now):
        if one.criterion is Criterion.OBSERVED and Molecule.ESKETAMINE in facts.molecules:
            if one.state is not CriterionState.MET:
                minutes = 0 if facts.dosed_at is None else max(0, minute_of(now, facts.dosed_at))
                needed = needed_minutes(facts.molecules, facts.observe_min)
                told = {"minutes": str(minutes), "needed": str(needed)}
                found.append(Problem("session.label-time", facts=told, field=one.criterion))
        elif not one.is_settled:
            found.append(Problem("session.not-ready", facts={"criterion": one.criterion}, field=one.criterion))
    return found


def _settled(criterion: Criterion, known: CriterionNow | None, said: Answered | None) -> CriterionNow:
    """Weigh what was measured against what was said: an exception excuses only what was known when it was written."""
    if known is not None and known.state is CriterionState.MET:
        return known
    if said is not None and said.exception and (known is None or known.at is None or said.at >= known.at):
        return _of_answer(criterion, said, CriterionState.EXCEPTION)
    if known is not None and known.state is CriterionState.NOT_MET:
        return known
    if said is not None:
        return _of_answer(criterion, said, CriterionState.MET if said.is_met else CriterionState.NOT_MET)
    return known or CriterionNow(criterion=criterion, state=CriterionState.ASKED)


def _of_answer(criterion: Criterion, said: Answered, state: CriterionState) -> CriterionNow:
    return CriterionNow(
        criterion=criterion, state=state, value=said.value, at=said.at, exception=said.exception, by_id=said.by_id
    )


def _latest(answers: Sequence[Answered]) -> Mapping[str, Answered]:
    return {one.criterion: one for one in sorted(answers, key=lambda one: one.at)}


def _computed(facts: LeavingFacts, now: datetime) -> Iterator[CriterionNow]:
    """Yield what the record tells; of readings only those after the dose and not too old."""
    placed = in_order(facts.readings)
    since = now - RECENT if facts.dosed_at is None else max(now - RECENT, facts.dosed_at)
    recent = [one for one in placed if one.at >= since]
    before = None if facts.dosed_at is None else before_dose(placed, facts.dosed_at)
    yield _of_value(Criterion.AWAKE, recent, "moaas", lambda value: value >= AWAKE)
    yield _pressure(facts, recent, before)
    yield _of_value(Criterion.PULSE, recent, "pulse_bpm", lambda value: PULSE[0] <= value <= PULSE[1])
    yield _oxygen(facts, recent, before)
    yield _nausea(facts, recent, now)
    yield _of_value(Criterion.DISSOCIATION, recent, "dissociation", lambda value: value <= SETTLED)
    yield _observed(facts, now)
    if facts.next_contact_at is not None:
        yield _now(Criterion.NEXT_CONTACT, "", facts.next_contact_at, is_met=True)


def _now(criterion: Criterion, value: str, at: datetime | None, *, is_met: bool) -> CriterionNow:
    state = CriterionState.MET if is_met else CriterionState.NOT_MET
    return CriterionNow(criterion=criterion, state=state, value=value, at=at, is_computed=True)


def _unmeasured(criterion: Criterion) -> CriterionNow:
    return CriterionNow(criterion=criterion, state=CriterionState.MEASURED, is_computed=True)


def _last(recent: Sequence[Measured], *names: str) -> tuple[Measured, tuple[int, ...]] | None:
    """Return the latest reading in which all of these were recorded, with their values."""
    for one in reversed(recent):
        values = tuple(getattr(one.reading, name) for name in names)
        if None not in values:
            return one, values
    return None


def _of_value(
    criterion: Criterion, recent: Sequence[Measured], name: str, is_good: Callable[[int], bool]
) -> CriterionNow:
    found = _last(recent, name)
    if found is None:
        return _unmeasured(criterion)
    one, (value,) = found
    return _now(criterion, str(value), one.at, is_met=is_good(value))


def _pressure(facts: LeavingFacts, recent: Sequence[Measured], before: Measured | None) -> CriterionNow:
    """Judge the last pressure: near the one before the dose, and below every urgent limit; without one it is asked."""
    found = _last(recent, "systolic_mmhg", "diastolic_mmhg")
    if found is None:
        return _unmeasured(Criterion.PRESSURE)
    one, (systolic, diastolic) = found
    value = f"{systolic}/{diastolic}"
    if _is_urgent(facts.limits, one.reading):
        return _now(Criterion.PRESSURE, value, one.at, is_met=False)
    if before is None:
        return CriterionNow(criterion=Criterion.PRESSURE, state=CriterionState.ASKED, value=value, at=one.at)
    return _now(Criterion.PRESSURE, value, one.at, is_met=is_near(systolic, diastolic, before.reading))


def _is_urgent(limits: Iterable[VitalLimit], reading: Reading) -> bool:
    return bool(is_urgent_pressure(reading.systolic_mmhg, reading.diastolic_mmhg, tuple(limits)))


def _oxygen(facts: LeavingFacts, recent: Sequence[Measured], before: Measured | None) -> CriterionNow:
    """Judge the last saturation: 94 percent or what it was before the dose, without oxygen."""
    found = _last(recent, "spo2_percent")
    if found is None:
        return _unmeasured(Criterion.OXYGEN)
    one, (value,) = found
    earlier = before.reading.spo2_percent if before and before.id not in facts.on_oxygen else None
    is_enough = value >= SPO2 or (earlier is not None and value >= earlier)
    return _now(Criterion.OXYGEN, str(value), one.at, is_met=is_enough and one.id not in facts.on_oxygen)


def _nausea(facts: LeavingFacts, recent: Sequence[Measured], now: datetime) -> CriterionNow:
    """Judge nausea by its last rating, and whether nobody vomited lately."""
    vomited = [at for at in facts.vomited_at if at >= now - RECENT]
    known = _of_value(Criterion.NAUSEA, recent, "nausea", lambda value: value <= NAUSEA)
    return _now(Criterion.NAUSEA, known.value, max(vomited), is_met=False) if vomited else known


def _observed(facts: LeavingFacts, now: datetime) -> CriterionNow:
    """Judge how long the patient was observed; where nothing was given there is nothing to wait for."""
    if facts.dosed_at is None:
        return _now(Criterion.OBSERVED, "", None, is_met=True)
    minutes = minute_of(now, facts.dosed_at)
    is_long = minutes >= needed_minutes(facts.molecules, facts.observe_min)
    return _now(Criterion.OBSERVED, str(max(0, minutes)), None, is_met=is_long)
