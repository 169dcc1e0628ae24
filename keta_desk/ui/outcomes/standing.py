"""Where a patient stands on each scale: latest total, baseline, change, and what is still to be written. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from keta_desk.domain.outcomes import (
    Band,
    ReliableChange,
    Response,
    Scale,
    band_of,
    is_clinical,
    is_remission,
    needs_note,
    note_title,
    percent_change,
    reliable_change,
    response,
)
from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import mg_shown, ug_to_mg
from keta_desk.domain.response_line import response_at
from keta_desk.domain.score_trend import DoseDay, Threshold, TrendInputs, TrendPoint, TrendSeries, WatchedAnswer
from keta_desk.queries.chart import Chart
from keta_desk.queries.outcomes import ScoreLine
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

    def band(self, line: ScoreLine) -> Band | None:
        """Return the band of a total, by the version in force."""
        return None if line.total is None else band_of(self.scale, line.total)


@dataclass(frozen=True, slots=True)
class OpenFinding:
    """A filling-in whose safety item was answered and for which no note stands; `put_off` if a reason was given."""

    scale: Scale
    line: ScoreLine
    problem: Problem
    put_off: str


def standings(chart: Chart) -> list[Standing]:
    """Return every scale of the record, in the order of their files with the depression scale first."""
    first = chart.doses[0].given_at if chart.doses else None
    found = []
    for scale in sorted(catalogue.scales().values(), key=lambda one: (one.id != "phq9", one.id)):
        filled_in = tuple(line for line in chart.scores if line.scale == scale.id)
        found.append(Standing(scale, filled_in, chart.before_treatment(scale.id), first))
    return found


def baseline_days() -> int:
    """Return how many days before the first dose a baseline may lie (clinical-reference 7.1)."""
    return catalogue.limits().length("baseline-window").days


def finding_of(standing: Standing, line: ScoreLine) -> Problem | None:
    """Return the gravest safety finding of a filling-in, None if it raises none."""
    before = [one for one in standing.lines if one.at < line.at]
    return needs_note(standing.scale, line.answers, before[-1].answers if before else None)


def open_findings(chart: Chart, found: list[Standing]) -> list[OpenFinding]:
    """Return the latest filling-in of each scale where it raises a finding and no note says what was done."""
    opened = []
    for standing in found:
        line = standing.latest
        problem = finding_of(standing, line) if line is not None else None
        if line is None or problem is None:
            continue
        on = day_of(chart, line)
        titles = {note.title: note.body for note in chart.notes if note.written_at >= line.at}
        if note_title(standing.scale, on) not in titles:
            put_off = titles.get(note_title(standing.scale, on, is_put_off=True), "")
            opened.append(OpenFinding(standing.scale, line, problem, put_off))
    return opened


def day_of(chart: Chart, line: ScoreLine) -> date:
    """Return the day on which a scale was filled in, in the clinic's zone."""
    return line.at.astimezone(chart.zone).date()


def trend_of(chart: Chart, found: list[Standing], chosen: Standing, today: date) -> TrendInputs:
    """Return what the trend draws: every scale, and the thresholds of the chosen one."""
    series = tuple(
        TrendSeries(
            series_look(one.scale.id),
            one.scale.name,
            one.scale.highest,
            tuple(TrendPoint(day_of(chart, line), line.total or Decimal(0), line.is_prorated) for line in one.scored),
        )
        for one in found
        if one.scored
    )
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
        rule = at_most if scale.higher_is_worse else at_least
        said = rule.format(scale.name, words.number(begins), words.number(base.total))
        found.append(Threshold("response", begins, said, words.said("response")))
    if is_clinical(scale, base.total):
        under, over = words.said("{0} remission < {1}"), words.said("{0} remission > {1}")
        rule = (under if scale.higher_is_worse else over).format(scale.name, words.number(scale.remission_below))
        found.append(Threshold("remission", scale.remission_below, rule, words.said("remission")))
    return found
