"""The timeline of a course in the words and figures of the screen: its lanes, each day as it is spoken, its table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import overload

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.patients import Stage
from keta_desk.domain.response_timeline_values import CourseInputs, Fact, TimelineWords, Track, What
from keta_desk.ui import translation, words
from keta_desk.ui.parts.chart_words import spoken_day


def said(text: str) -> str:
    """Return a text of the timeline in the language of the screen."""
    return QCoreApplication.translate("Course", text)


def drawn_words() -> TimelineWords:
    """Return the words of the drawing."""
    return TimelineWords(
        tracks={
            Track.PHASES: said("Phase"),
            Track.CONSENT: said("Consent"),
            Track.DOSES: said("Dose, mg"),
            Track.PEAKS: said("Peak, 0 to 10"),
            Track.PRESSURE: said("Pressure, mmHg"),
            Track.TALKS: said("Integration"),
            Track.SCORES: said("Scores"),
            Track.MOOD: said("Mood, 0 to 10"),
            Track.EVENTS: said("Medicines"),
        },
        molecules=molecules(),
        stages={str(stage): words.stage_words(stage) for stage in Stage},
        missed=missed(),
        way=way_words,
        day=_axis_day,
        number=cache(words.number),
        dose_of=said("mg"),
        response=said("{0} response ≤ {1}"),
        response_from=said("{0} response ≥ {1}"),
        remission=said("{0} remission < {1}"),
        remission_to=said("{0} remission ≤ {1}"),
        remission_over=said("{0} remission > {1}"),
        today=said("Today"),
        nothing=said("Nothing recorded yet"),
    )


def molecules() -> dict[str, str]:
    """Return what was given, by its molecule."""
    return {"racemic": said("Racemic ketamine"), "esketamine": said("Esketamine")}


def missed() -> dict[str, str]:
    """Return what became of a dose that was booked and not given."""
    return {"cancelled": said("cancelled"), "no_show": said("not come"), "aborted": said("broken off")}


def _axis_day(day: date, with_year: bool) -> str:
    return translation.day_words(day.year, day.month, day.day, "MMM yyyy" if with_year and day.day == 1 else "d MMM")


def sentence(fact: Fact, inputs: CourseInputs) -> str:
    """Say one fact of a day: `200 milligrams, sublingual`, `PHQ-9 14`, `Sertraline 50 mg started`."""
    return _SAYS[fact.what](fact, inputs)


def _number(value: Decimal | None) -> str:
    return words.number(value or Decimal(0))


def way_words(way: str) -> str:
    """Return a route in short words."""
    return words.said(way) if way else ""


def _dose(fact: Fact, inputs: CourseInputs) -> str:
    is_planned = fact.what is What.PLANNED
    told = said("{0} milligrams planned") if is_planned else said("{0} milligrams")
    molecule = molecules().get(fact.name, fact.name) if len(inputs.molecules) > 1 else ""
    return _listed([told.format(_number(fact.value)), molecule, way_words(fact.way)])


def _listed(parts: Sequence[str]) -> str:
    return ", ".join(part for part in parts if part)


def _missed(fact: Fact, _inputs: CourseInputs) -> str:
    return said("dose booked, {0}").format(missed().get(fact.name, fact.name))


def _peak(fact: Fact, _inputs: CourseInputs) -> str:
    return said("peak {0} of 10").format(_number(fact.value))


def _pressure(fact: Fact, _inputs: CourseInputs) -> str:
    if fact.low is None:
        told = said("systolic pressure up to {0}").format(_number(fact.value))
    else:
        told = said("blood pressure between {0} and {1}").format(_number(fact.low), _number(fact.value))
    return _listed([told, said("limit crossed") if fact.is_over else ""])


def _home_pressure(fact: Fact, _inputs: CourseInputs) -> str:
    if fact.low is None:
        return said("systolic pressure {0} outside of a session").format(_number(fact.value))
    pattern = said("blood pressure {0} over {1} outside of a session")
    return pattern.format(_number(fact.value), _number(fact.low))


def _talk(fact: Fact, inputs: CourseInputs) -> str:
    is_held = fact.what is What.INTEGRATION
    if fact.until is None:
        return said("integration held") if is_held else said("integration booked")
    after = said("integration held, day {0} after the dose of {1}")
    pattern = after if is_held else said("integration booked, day {0} after the dose of {1}")
    return pattern.format((fact.on - fact.until).days, spoken_day(fact.until, inputs.today))


def _preparation(fact: Fact, inputs: CourseInputs) -> str:
    if fact.until is None:
        return said("preparation")
    days = (fact.until - fact.on).days
    return said("preparation, {0} days before the dose of {1}").format(days, spoken_day(fact.until, inputs.today))


def _score(fact: Fact, _inputs: CourseInputs) -> str:
    pattern = said("{0} {1} prorated") if fact.is_prorated else said("{0} {1}")
    return pattern.format(fact.name, _number(fact.value))


def _phase(fact: Fact, _inputs: CourseInputs) -> str:
    known = {str(stage): words.stage_words(stage) for stage in Stage}
    return said("{0} began").format(known.get(fact.name, fact.name))


def _consent(fact: Fact, inputs: CourseInputs) -> str:
    if fact.until is None:
        return said("{0} signed").format(fact.name)
    return said("{0} signed, until {1}").format(fact.name, spoken_day(fact.until, inputs.today))


def _name(fact: Fact) -> str:
    return f"{fact.name} {fact.note}".rstrip()


_SAYS: Mapping[What, Callable[[Fact, CourseInputs], str]] = {
    What.PHASE: _phase,
    What.CONSENT: _consent,
    What.CONSENT_OVER: lambda fact, _: said("{0} ends").format(_name(fact)),
    What.CONSENT_WITHDRAWN: lambda fact, _: said("{0} withdrawn").format(_name(fact)),
    What.DOSE: _dose,
    What.PLANNED: _dose,
    What.MISSED: _missed,
    What.PEAK: _peak,
    What.PRESSURE: _pressure,
    What.HOME_PRESSURE: _home_pressure,
    What.INTEGRATION: _talk,
    What.BOOKED: _talk,
    What.PREPARATION: _preparation,
    What.SCORE: _score,
    What.MOOD: lambda fact, _: said("mood {0} of 10").format(_number(fact.value)),
    What.CHECK_IN: lambda _fact, _: said("check-in held"),
    What.STRESSOR: lambda fact, _: said("stressor: {0}").format(fact.note or fact.name),
    What.STARTED: lambda fact, _: said("{0} started").format(_name(fact)),
    What.STOPPED: lambda fact, _: said("{0} stopped").format(_name(fact)),
    What.LIFE_EVENT: lambda fact, _: said("life event: {0}").format(_name(fact)),
}


class SpokenDays(Sequence[str]):
    """Each day as it is spoken, put into words when it is asked for: `21 October, 200 milligrams, PHQ-9 14`."""

    def __init__(self, inputs: CourseInputs) -> None:
        self._inputs = inputs

    def __len__(self) -> int:
        return len(self._inputs.days)

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        day = self._inputs.days[place]
        facts = self._inputs.by_day[day]
        return _listed([spoken_day(day, self._inputs.today), *(sentence(fact, self._inputs) for fact in facts)])


def summary(inputs: CourseInputs) -> str:
    """Say in one sentence what the timeline shows, and what on it must not be compared."""
    if not inputs.days:
        return said("Nothing recorded yet")
    doses = sum(fact.what is What.DOSE for fact in inputs.facts)
    given = words.counted(doses, "1 dose", "{0} doses")
    first, last = (spoken_day(inputs.course_days[place], inputs.today) for place in (0, -1))
    told = said("{0} between {1} and {2}").format(given, first, last)
    for part in (*_last_totals(inputs), caution(inputs)):
        told = said("{0}; {1}").format(told, part) if part else told
    return told


def _last_totals(inputs: CourseInputs) -> list[str]:
    totals: dict[str, list[Fact]] = {}
    for fact in inputs.ordered:
        if fact.what is What.SCORE:
            totals.setdefault(fact.name, []).append(fact)
    told = []
    for name, facts in totals.items():
        first, last = _number(facts[0].value), _number(facts[-1].value)
        told.append(
            said("{0} from {1} to {2}").format(name, first, last)
            if len(facts) > 1
            else said("{0} {1}").format(name, first)
        )
    return told


def caution(inputs: CourseInputs) -> str:
    """Say what must not be compared: two molecules, or one by two routes; '' where nothing of the kind is drawn."""
    if len(inputs.molecules) > 1:
        return said("Racemic ketamine and esketamine have scales of their own: their milligrams can’t be compared")
    if len(inputs.ways) > 1:
        return said("Milligrams by one route are not milligrams by another")
    return ""


def undated(inputs: CourseInputs) -> str:
    """Name the medicines that have no day and are therefore not drawn; '' where there are none."""
    return said("Not dated, so not drawn: {0}").format(", ".join(inputs.undated)) if inputs.undated else ""


SHARES = (20, 18, 62)


def table_heads() -> tuple[str, ...]:
    """Return the heads of the table twin."""
    return said("Date"), said("Of what"), said("What was recorded")


def table_rows(inputs: CourseInputs) -> list[tuple[str, ...]]:
    """Return a row for each fact by day: what is on the chart stands here, and nothing else."""
    tracks = {
        **drawn_words().tracks,
        Track.DOSES: said("Dose"),
        Track.PEAKS: said("Peak"),
        Track.PRESSURE: said("Blood pressure"),
        Track.MOOD: said("Check-ins"),
    }
    return [
        (spoken_day(fact.on, None), tracks[fact.track], _capital(sentence(fact, inputs))) for fact in inputs.ordered
    ]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
