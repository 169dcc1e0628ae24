"""What the list of one scale says of each filling-in. No Qt."""

from __future__ import annotations

from collections.abc import Mapping

from keta_desk.domain.outcomes_scale import SafetyItem
from keta_desk.queries.chart import Chart
from keta_desk.queries.outcomes import ScoreLine
from keta_desk.ui import words
from keta_desk.ui.outcomes.score_list import ScoreRow
from keta_desk.ui.outcomes.standing import Standing, day_of
from keta_desk.ui.outcomes.was import Was
from keta_desk.ui.parts.moment_edit import write_day


def rows_of(chart: Chart, standing: Standing, was: Mapping[str, tuple[Was, ...]]) -> list[ScoreRow]:
    """Return a row for each filling-in of a scale, latest first."""
    return [_row(chart, standing, line, was.get(line.id, ())) for line in reversed(standing.lines)]


def _row(chart: Chart, standing: Standing, line: ScoreLine, was: tuple[Was, ...]) -> ScoreRow:
    base, on = standing.baseline, day_of(chart, line)
    is_baseline = base is not None and base.id == line.id
    comparable = base is not None and base.total is not None and line.total is not None and line.at > base.at
    change = (
        line.total - base.total if comparable and base and base.total is not None and line.total is not None else None
    )
    totals = tuple(one.total for one in was if one.total != line.total)
    return ScoreRow(line, on, write_day(on), change, is_baseline, _flag(standing, line), totals)


def _flag(standing: Standing, line: ScoreLine) -> str:
    """Return what to say of the items that are watched, '' where there is nothing to say."""
    return next((said for item in standing.scale.safety_items if (said := _said(item, line))), "")


def _said(item: SafetyItem, line: ScoreLine) -> str:
    answer = line.answers[item.number - 1] if item.number <= len(line.answers) else None
    if answer is None:
        return words.said("Item {0} not answered").format(item.number)
    return words.said("Item {0}: {1}").format(item.number, answer) if answer >= item.review_from else ""
