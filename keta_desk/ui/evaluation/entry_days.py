"""Days as the forms of a chart read them."""

from __future__ import annotations

from datetime import date

from keta_desk.domain.chart_entries import past_day_problems
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.ui.parts.moment_edit import DayEdit


def day_in(edit: DayEdit, field: str) -> date | None:
    """Return the day in a field, None for a blank.

    Raises:
        RuleBroken: it is no day.
    """
    try:
        return edit.day()
    except (ValueError, OverflowError) as error:
        facts = {"text": edit.text().strip()[:60]}
        raise RuleBroken([Problem("entry.day-unreadable", field=field, facts=facts)]) from error


def past_day(edit: DayEdit, field: str, today: date, born: date | None = None) -> list[Problem]:
    """Return what is wrong with a day on which something happened."""
    try:
        return past_day_problems(day_in(edit, field), today=today, field=field, born=born)
    except RuleBroken as broken:
        return list(broken.problems)
