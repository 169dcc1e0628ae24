"""Where doses lie on the line from nothing to beyond the ceiling, and which of their figures have room. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

BEYOND = Decimal("1.17")  # the line goes on a little behind the ceiling
Width = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure under the line: its middle, and what it is (`past`, `now`, `ceiling`)."""

    x: float
    text: str
    kind: str


def end_of(ceiling: Decimal, doses: Iterable[Decimal]) -> Decimal:
    """Return the amount at the right end: beyond the ceiling, and beyond every dose."""
    return max(ceiling, *doses) * BEYOND if (doses := tuple(doses)) else ceiling * BEYOND


def place(amount: Decimal, end: Decimal, left: float, right: float) -> float:
    """Return where an amount lies between `left` and `right`."""
    return left + float(amount / end) * (right - left)


def figures(wanted: Sequence[Figure], width: Width, left: float, right: float, *, apart: float = 6.0) -> list[Figure]:
    """Return the figures that have room, each moved inside the line's ends; the first wanted come first."""
    kept: list[tuple[float, float, Figure]] = []
    for figure in wanted:
        wide = width(figure.text)
        middle = max(left + wide / 2, min(figure.x, right - wide / 2))
        start, stop = middle - wide / 2, middle + wide / 2
        if all(stop + apart <= other_start or other_stop + apart <= start for other_start, other_stop, _ in kept):
            kept.append((start, stop, Figure(middle, figure.text, figure.kind)))
    return [figure for _, _, figure in sorted(kept, key=lambda one: one[0])]
