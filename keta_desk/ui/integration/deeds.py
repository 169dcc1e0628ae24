"""What a card between two sessions does at once, and the way back from it; each is a use case. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from keta_desk.queries import cards as questions
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.integration.between_rows import AGAIN, PRACTISE
from keta_desk.use_cases import cards

if TYPE_CHECKING:
    from keta_desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Done:
    """A deed in words, how it is done, and how it is undone."""

    words: str
    do: Callable[[], object]
    undo: Callable[[], object]


def deed_of(desk: Desk, chart: Chart, asked: str, about: str) -> Done:
    """Return what a card asks for: practised today, brought back no more, taken up again."""
    today = desk.clock.now().astimezone(chart.zone).date()
    if asked == PRACTISE:
        found = desk.ask(questions.of_patient, chart.person.id).skills
        before = next((one.last_practised_on for one in found if one.id == about), None)
        return Done(
            words.said("Practised today"),
            lambda: desk.do(cards.practise, about, on=today),
            lambda: desk.do(cards.practise, about, on=before),
        )
    table, _, row_id = about.partition(":")
    ends, again = (None, today) if asked == AGAIN else (today, None)
    return Done(
        words.said("Taken up again") if asked == AGAIN else words.said("Ended"),
        lambda: desk.do(cards.end, table, row_id, ended_on=ends),
        lambda: desk.do(cards.end, table, row_id, ended_on=again),
    )
