"""Where a patient stands on each scale: latest total, baseline, change, and what is still to be written. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum

from keta_desk.domain.alerts import AlertLevel
from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.outcome_limits import course_limits, in_force
from keta_desk.domain.outcomes import (
    ReliableChange,
    Response,
    Scored,
    is_clinical,
    is_clinically_significant,
    is_important_improvement,
    is_remission,
    percent_change,
    reliable_change,
    response,
)
from keta_desk.domain.outcomes_course import loss_of_response, relapse, sustained_response
from keta_desk.domain.outcomes_scale import Band, Scale, band_of
from keta_desk.domain.quantities import mg_shown, ug_to_mg
from keta_desk.domain.response_line import response_at
from keta_desk.domain.score_trend import DoseDay, Threshold, TrendInputs, TrendPoint, TrendSeries, WatchedAnswer
from keta_desk.queries.alerts import AlertLine
from keta_desk.queries.chart import Chart
from keta_desk.queries.outcomes import ScoreLine
from keta_desk.queries.screening_rows import STAYS
from keta_desk.reference import catalogue
from keta_desk.ui import words
from keta_desk.ui.theme import tokens


@dataclass(frozen=True, slots=True)
class Standing:
    """One scale of one patient. `lines` are oldest first; `latest` is the last of them, scored or not."""

    scale: Scale
    lines: tuple[ScoreLine, ...]
    baseline: ScoreLine | None
    first_dose: datetime | None
    limits: Limits
    stays: tuple[datetime, ...] = ()
    """When stays in hospital began that the record knows: one after response is a relapse (7.1)."""
    attempts: tuple[datetime, ...] = ()
    """When the record knows of suicidal behaviour: after response it is a relapse too (7.1)."""

    @property
    def baseline_days(self) -> int:
        """How many days before the first dose a baseline may lie."""
        return baseline_days(self.limits)

    @property
    def latest(self) -> ScoreLine | None:
        """What was filled in last."""
        return self.lines[-1] if self.lines else None

    @property
    def scored(self) -> tuple[ScoreLine, ...]:
        """What came to a total."""
        return tuple(line for line in self.lines if line.total is not None)

    @property
    def is_baseline_missing(self) -> bool:
        """Whether change can't be told: nothing complete before the first dose, or nothing at all yet."""
        return self.baseline is None

    @property
    def pair(self) -> tuple[Decimal, Decimal] | None:
        """The baseline's total and the latest, where there are two that can be compared."""
        base, last = self.baseline, self.scored[-1] if self.scored else None
        if base is None or last is None or base.id == last.id or base.total is None or last.total is None:
            return None
        return base.total, last.total

    @property
    def change(self) -> Decimal | None:
        """By how many points the latest total differs from the baseline."""
        return None if self.pair is None else self.pair[1] - self.pair[0]

    @property
    def percent(self) -> Decimal | None:
        """By how many percent the burden grew: negative for improvement."""
        better = None if self.pair is None else percent_change(self.scale, *self.pair)
        return None if better is None else -better

    @property
    def response(self) -> Response | None:
        """Response, partial or none (clinical-reference 7.1)."""
        return None if self.pair is None else response(self.scale, *self.pair)

    @property
    def is_remission(self) -> bool:
        """Whether the latest total is in remission against this baseline (clinical-reference 7.1)."""
        return self.pair is not None and is_remission(self.scale, *self.pair)

    @property
    def is_worse(self) -> bool:
        """Whether it got worse by more than measuring twice explains (clinical-reference 7.1)."""
        return self.pair is not None and reliable_change(self.scale, *self.pair) is ReliableChange.DETERIORATED

    @property
    def reliable(self) -> ReliableChange | None:
        """Whether the change is reliable, and which way; None where nothing is established or to be compared."""
        return None if self.pair is None else reliable_change(self.scale, *self.pair)

    @property
    def is_important(self) -> bool:
        """Whether the improvement reaches the minimal important difference (clinical-reference 7.1)."""
        return self.pair is not None and is_important_improvement(self.scale, *self.pair)

    @property
    def is_significant(self) -> bool:
        """Whether the change is clinically significant (clinical-reference 7.1)."""
        return self.pair is not None and is_clinically_significant(self.scale, *self.pair)

    @property
    def course(self) -> Course:
        """What the scores since the first dose show as a course."""
        base = self.baseline.total if self.baseline is not None else None
        if base is None or self.first_dose is None:
            return Course(None, None, None)
        since = [Scored(line.at, line.total) for line in self.lines if line.at > self.first_dose]
        by = course_limits(self.limits)
        relapsed = relapse(self.scale, base, since, (*self.stays, *self.attempts), days=by.relapse_days)
        after = Setback.ATTEMPT if relapsed in self.attempts else Setback.STAY if relapsed in self.stays else None
        return Course(
            sustained_response(self.scale, base, since, days=by.sustained_days),
            relapsed,
            loss_of_response(self.scale, base, since, under_percent=by.loss_percent),
            after,
        )

    def band(self, line: ScoreLine) -> Band | None:
        """Return the band of a total, by the version in force."""
        return None if line.total is None else band_of(self.scale, line.total)

    def rank(self, line: ScoreLine) -> Decimal | None:
        """Return what a trend draws of a filling-in: its total, or how high its level of risk stands."""
        if self.scale.has_total:
            return line.total
        return next((band.low for band in self.scale.bands if band.label == line.band), None)


class Setback(StrEnum):
    """What after response is a relapse by itself (clinical-reference 7.1)."""

    STAY = "stay"
    ATTEMPT = "attempt"


@dataclass(frozen=True, slots=True)
class Course:
    """When response had lasted, when it relapsed, when it was lost (clinical-reference 7.1); None where it did not."""

    sustained: datetime | None
    relapsed: datetime | None
    lost: datetime | None
    by: Setback | None = None
    """What it relapsed by, where it was not by its scores."""


HALF = 50
ATTEMPT_CODE = "T14.91"
"""A suicide attempt; a history of one (Z91.51) has no day (clinical-reference 10.1)."""
SINCE_CONTACT, BEHAVIOUR = "cssrs-since", 6
"""The scale and its item that asks for behaviour since the last contact (clinical-reference 6.4)."""
MAIN = ("phq9", "gad7")
"""The scales that every patient is measured by, and whose missing baseline leads."""


def standings(chart: Chart) -> list[Standing]:
    """Return the scales that every patient is measured by and those filled in, depression first."""
    first = chart.doses[0].given_at if chart.doses else None
    filled = {line.scale for line in chart.scores}
    shown = [scale for scale in catalogue.scales().values() if scale.id in MAIN or scale.id in filled]
    found, stays = [], tuple(one.started_at for one in chart.visits if one.kind in STAYS)
    attempts = tuple(_attempts(chart))
    for scale in sorted(shown, key=lambda one: (one.id not in MAIN, one.id != "phq9", one.id)):
        filled_in = tuple(line for line in chart.scores if line.scale == scale.id)
        before = chart.before_treatment(scale.id)
        found.append(Standing(in_force(scale, chart.limits), filled_in, before, first, chart.limits, stays, attempts))
    return found


def _attempts(chart: Chart) -> Iterator[datetime]:
    """Yield when the record knows of suicidal behaviour.

    It does by an adverse event, by a diagnosis of an attempt with its day, and by the C-SSRS since the last contact.
    """
    yield from chart.suicidal_behaviour
    for problem in chart.problems:
        if problem.code.startswith(ATTEMPT_CODE) and problem.onset_on is not None:
            yield datetime.combine(problem.onset_on, time.min, tzinfo=chart.zone)
    for line in chart.scores:
        if line.scale == SINCE_CONTACT and line.answers[BEHAVIOUR - 1 : BEHAVIOUR] == (1,):
            yield line.at


def baseline_days(limits: Limits) -> int:
    """Return how many days before the first dose a baseline may lie (clinical-reference 7.1)."""
    return limits.length("baseline-window").days


def open_alerts(chart: Chart) -> list[AlertLine]:
    """Return the alerts of a patient that nobody has closed, the most urgent first."""
    return sorted((one for one in chart.alerts if one.is_open), key=lambda one: (one.urgency, one.raised_at))


def alarms(chart: Chart) -> list[AlertLine]:
    """Return the open alerts that are no mere task, the most urgent first: tasks stand on Today and in the measures."""
    return [one for one in open_alerts(chart) if one.level is not AlertLevel.TASK]


def day_of(chart: Chart, line: ScoreLine) -> date:
    """Return the day on which a scale was filled in, in the clinic's zone."""
    return line.at.astimezone(chart.zone).date()


def trend_of(chart: Chart, found: list[Standing], chosen: Standing, today: date) -> TrendInputs:
    """Return what the trend draws: the chosen scale with its thresholds, and beside it those of a like range."""
    drawn = [one for one in found if one is chosen or {one.scale.id, chosen.scale.id} <= set(MAIN)]
    series = tuple(one for one in (_series(chart, each) for each in drawn) if one.points)
    watched = tuple(_watched(chart, chosen))
    item = chosen.scale.safety_items[0].number if chosen.scale.safety_items else 0
    return TrendInputs(
        series=series,
        thresholds=tuple(_thresholds(chosen)),
        watched=watched,
        watched_name=words.said("Item {0}").format(item),
        watched_highest=chosen.scale.items[item - 1].highest if item else 3,
        doses=tuple(_doses(chart)),
        doses_name=words.said("Dose, mg"),
        today=today,
        today_name=words.said("Today"),
    )


def _series(chart: Chart, one: Standing) -> TrendSeries:
    ranked = [(line, one.rank(line)) for line in one.lines]
    points = (
        TrendPoint(day_of(chart, line), rank, line.is_prorated, "" if one.scale.has_total else line.band)
        for line, rank in ranked
        if rank is not None
    )
    return TrendSeries(series_look(one.scale.id), one.scale.name, one.scale.highest, tuple(points))


def series_look(scale_id: str) -> str:
    """Return the series of the palette that a scale is drawn in."""
    return scale_id if scale_id in tokens()["chart"]["series"] else "other"


def _watched(chart: Chart, standing: Standing) -> list[WatchedAnswer]:
    if not standing.scale.safety_items:
        return []
    at = standing.scale.safety_items[0].number - 1
    return [
        WatchedAnswer(day_of(chart, line), line.answers[at] if at < len(line.answers) else None)
        for line in standing.lines
    ]


def _doses(chart: Chart) -> list[DoseDay]:
    given = []
    for dose in chart.doses:
        mg = ug_to_mg(dose.dose_ug)
        given.append(DoseDay(dose.given_at.astimezone(chart.zone).date(), mg, mg_shown(mg).split("\u00a0")[0]))
    return given


def _thresholds(standing: Standing) -> list[Threshold]:
    """Return where response and remission begin, each with its rule (clinical-reference 7.1)."""
    base, scale = standing.baseline, standing.scale
    if base is None or base.total is None:
        return []
    found = []
    begins = response_at(scale, base.total)
    if begins is not None:
        at_most, at_least = words.said("{0} response ≤ {1}, half of {2}"), words.said("{0} response ≥ {1}, from {2}")
        share = scale.meaning.response_percent
        at_most = at_most if share == HALF else words.said("{0} response ≤ {1}, {3}\u00a0% under {2}")
        rule = at_most if scale.higher_is_worse else at_least
        said = rule.format(scale.name, words.number(begins), words.number(base.total), share)
        found.append(Threshold("response", begins, said, words.said("response")))
    found += _remission_threshold(scale, base.total)
    least = scale.meaning.reliable_change
    if least is not None:
        reliable = base.total - least if scale.higher_is_worse else base.total + least
        if scale.lowest <= reliable <= scale.highest:
            at_most, at_least = words.said("{0} reliable change ≤ {1}"), words.said("{0} reliable change ≥ {1}")
            rule = (at_most if scale.higher_is_worse else at_least).format(scale.name, words.number(reliable))
            found.append(Threshold("reliable", reliable, rule, words.said("reliable")))
    return found


def _remission_threshold(scale: Scale, base: Decimal) -> list[Threshold]:
    below, to = scale.meaning.remission_below, scale.meaning.remission_to
    value = below if below is not None else to
    if value is None or not is_clinical(scale, base):
        return []
    under, over = words.said("{0} remission < {1}"), words.said("{0} remission > {1}")
    rule = under if scale.higher_is_worse else over
    if below is None:
        rule = words.said("{0} remission ≤ {1}")
    return [Threshold("remission", value, rule.format(scale.name, words.number(value)), words.said("remission"))]
