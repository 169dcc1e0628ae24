"""The monitoring form of esketamine: what a session knows for it, and what is asked besides (clinical-reference 5.7).

It is printed as an aid to filing; nothing is sent anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from keta_desk.domain.chart_entries import LONGEST_TEXT
from keta_desk.domain.observation import LABEL_POINT, minute_of
from keta_desk.domain.problems import Problem
from keta_desk.domain.readiness import LABEL_OBSERVE_MIN
from keta_desk.domain.session_course import Measured, SessionCourse, in_order, mean_pressure

REPORT_WITHIN_DAYS = 7
YES_NO = (
    "first_treatment",
    "enrolled",
    "benzodiazepine",
    "sedative",
    "psychostimulant",
    "maoi",
    "opioid",
    "vitals_acceptable_before",
    "vitals_acceptable_after",
    "respiratory_depression",
    "serious_event",
)
TEXTS = ("provider_name", "provider_phone", "provider_email", "serious_event_words")
MINUTES = ("ready_min",)
"""What is asked besides what the session knows. A question that is not answered is left out, never "no"."""


@dataclass(frozen=True, slots=True)
class RemsPressure:
    """A pressure for the form, with the minute at which it was measured."""

    minute: int
    systolic_mmhg: int
    diastolic_mmhg: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RemsFacts:
    """What the session knows. Minutes count from the first device; None is not recorded."""

    total_min: int | None
    before: RemsPressure | None
    at_forty: RemsPressure | None
    at_end: RemsPressure | None
    was_sedated: bool | None
    sedation_onset_min: int | None
    sedation_over_min: int | None
    was_dissociated: bool | None
    dissociation_onset_min: int | None
    dissociation_over_min: int | None

    @property
    def is_long_enough(self) -> bool:
        """Whether monitoring took the two hours that the label fixes."""
        return self.total_min is not None and self.total_min >= LABEL_OBSERVE_MIN


def rems_facts(
    readings: Iterable[Measured], course: SessionCourse, *, dosed_at: datetime, ended_at: datetime | None
) -> RemsFacts:
    """Return what the session knows for the form; monitoring ends when the patient is released."""
    taken = [one for one in in_order(readings) if mean_pressure(one.reading) is not None]
    after = [one for one in taken if one.at > dosed_at and (ended_at is None or one.at <= ended_at)]
    first, last = LABEL_POINT
    near = [one for one in after if first <= minute_of(one.at, dosed_at) <= last]
    forty = min(near, key=lambda one: abs(minute_of(one.at, dosed_at) - 40), default=None)
    return RemsFacts(
        total_min=None if ended_at is None else minute_of(ended_at, dosed_at),
        before=_pressure(course.before, dosed_at),
        at_forty=_pressure(forty, dosed_at),
        at_end=_pressure(after[-1] if after else None, dosed_at),
        was_sedated=None if course.lowest_moaas is None else course.sedated_min is not None,
        sedation_onset_min=course.sedated_min,
        sedation_over_min=course.awake_min,
        was_dissociated=None if course.peak_dissociation is None else course.dissociated_min is not None,
        dissociation_onset_min=course.dissociated_min,
        dissociation_over_min=course.settled_min,
    )


def answer_problems(answers: Mapping[str, object]) -> list[Problem]:
    """Say which answers can't be one of the form."""
    found = []
    for name, value in answers.items():
        if name in YES_NO:
            is_one = isinstance(value, bool)
        elif name in TEXTS:
            is_one = isinstance(value, str) and len(value) <= LONGEST_TEXT
        else:
            is_one = name in MINUTES and type(value) is int and value >= 0
        if not is_one:
            found.append(Problem("rems.answer", field=name))
    return found


def _pressure(one: Measured | None, dosed_at: datetime) -> RemsPressure | None:
    if one is None or one.reading.systolic_mmhg is None or one.reading.diastolic_mmhg is None:
        return None
    return RemsPressure(minute_of(one.at, dosed_at), one.reading.systolic_mmhg, one.reading.diastolic_mmhg)
