"""The words of the timeline in the language of the record: what is printed. The screen has its own."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from keta_desk.domain.quantities import plain
from keta_desk.domain.response_lanes import MONTHS
from keta_desk.domain.response_timeline_lanes import SIGNS
from keta_desk.domain.response_timeline_values import CourseInputs, TimelineWords, Track, What

TRACKS = {
    Track.PHASES: "Phase",
    Track.CONSENT: "Consent",
    Track.DOSES: "Dose, mg",
    Track.PEAKS: "Peak, 0 to 10",
    Track.PRESSURE: "Pressure, mmHg",
    Track.TALKS: "Integration",
    Track.SCORES: "Scores",
    Track.MOOD: "Mood, 0 to 10",
    Track.EVENTS: "Medicines",
}
STAGES = {
    "evaluation": "Evaluation",
    "preparation": "Preparation",
    "induction": "Induction",
    "consolidation": "Consolidation",
    "maintenance": "Maintenance",
    "taper": "Taper",
    "paused": "Paused",
    "discharged": "Discharged",
}
MISSED = {"cancelled": "cancelled", "no_show": "not come", "aborted": "broken off"}
MOLECULES = {"racemic": "Racemic", "esketamine": "Esketamine"}


def short_day(day: date, with_year: bool) -> str:
    """Write a day on the axis: "4 Nov", with its year where the axis is long."""
    return f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if with_year else "")


def printed_words(today: date | None = None) -> TimelineWords:
    """Return the words of the drawing as they are printed: on paper the line of today names its day."""
    return TimelineWords(
        tracks=TRACKS,
        molecules=MOLECULES,
        stages=STAGES,
        missed=MISSED,
        way=str,
        day=short_day,
        number=_number,
        dose_of="mg",
        response="{0} response \u2264 {1}",
        response_from="{0} response \u2265 {1}",
        remission="{0} remission < {1}",
        remission_to="{0} remission \u2264 {1}",
        remission_over="{0} remission > {1}",
        today="Today" if today is None else short_day(today, True),
        nothing="Nothing recorded yet",
    )


def _number(value: Decimal) -> str:
    return plain(value)


def scale_caution(inputs: CourseInputs) -> str:
    """Say what must not be compared: two molecules, or one by two routes; '' where nothing of the kind is drawn."""
    if len(inputs.molecules) > 1:
        return "Racemic ketamine and esketamine are drawn on scales of their own: their milligrams can't be compared."
    if len(inputs.ways) > 1:
        return "Milligrams by one route are not milligrams by another."
    return ""


def caption(inputs: CourseInputs) -> str:
    """Say what the marks of the printed timeline mean, as far as they are on it."""
    has = {fact.what for fact in inputs.facts}
    ways = ", ".join(f"{SIGNS[place % len(SIGNS)]} {way}" for place, way in enumerate(inputs.ways))
    said = [f"Under the dose bars, told apart by their filling: {ways}."] if len(inputs.ways) > 1 else []
    said += [scale_caution(inputs)]
    parts = (
        (What.PLANNED in has, "Dashed bar: planned."),
        (What.MISSED in has, "Cross: booked and not given."),
        (What.PRESSURE in has, "Pressure: from the lowest diastolic to the highest systolic of the session."),
        (any(fact.is_over for fact in inputs.facts), "Triangle: over a limit of the practice."),
        (What.HOME_PRESSURE in has, "Hollow bar: measured outside of a session."),
        (What.INTEGRATION in has, "Dot: integration held, its line as long as the delay after the dose."),
        (What.BOOKED in has, "Ring: booked."),
        (What.PREPARATION in has, "Triangle over it: preparation, its line as long as the time to the dose."),
        (any(fact.is_prorated for fact in inputs.facts), "Struck marker: prorated, since answers are missing."),
        (What.STOPPED in has, "Cross at the end of a medicine: stopped."),
        (bool(inputs.undated), f"Not dated, so not drawn: {', '.join(inputs.undated)}."),
    )
    return " ".join(words for words in (*said, *(words for shown, words in parts if shown)) if words)
