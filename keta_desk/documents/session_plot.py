"""The course of one session on paper: pressure as bars, pulse and SpO2 as lines, dissociation as columns. Black only.

Minutes run from the first dose. Nothing is drawn between readings but a line that joins them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reportlab.lib.colors import white
from reportlab.platypus import Flowable

from keta_desk.documents import words
from keta_desk.documents.fonts import SANS, SANS_BOLD
from keta_desk.documents.layout import GREY_RULE, INK, INK_2, draw_line, wide
from keta_desk.documents.session_content import Looked

TEXT_PT, LEFT_PT, RIGHT_PT, AXIS_PT, GAP_PT = 8.0, 62.0, 10.0, 14.0, 12.0
HEIGHTS = (74.0, 40.0, 34.0, 40.0)
MOST_TICKS = 12
STEPS = (10, 15, 20, 30, 60, 120, 240)


@dataclass(frozen=True, slots=True)
class _Lane:
    name: str
    unit: str
    of: Callable[[Looked], Sequence[int | None]]
    least: int
    most: int


LANES = (
    _Lane("BP", "mmHg", lambda one: (one.systolic, one.diastolic), 40, 180),
    _Lane("Pulse", "/min", lambda one: (one.pulse,), 40, 120),
    _Lane("SpO₂", "%", lambda one: (one.spo2,), 88, 100),
    _Lane("Dissociation", "0–10", lambda one: (one.dissociation,), 0, 10),
)


class SessionPlot(Flowable):
    """Draws readings in four lanes over the minutes since the first dose; lanes without a value are left out."""

    def __init__(self, readings: Sequence[Looked], width: float) -> None:
        super().__init__()
        self.readings = sorted(readings, key=lambda one: one.minute)
        kept = [
            (lane, high)
            for lane, high in zip(LANES, HEIGHTS, strict=True)
            if any(value is not None for one in readings for value in lane.of(one))
        ]
        self.lanes = kept
        self.width = width
        self.height = sum(high + GAP_PT for _, high in kept) + AXIS_PT
        minutes = [one.minute for one in self.readings] or [0]
        self.first, self.last = min(0, *minutes), max(10, *minutes)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the size; it was settled when the plot was made."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw lanes from the top down, then the minutes."""
        top = self.height
        for lane, high in self.lanes:
            self._lane(lane, top, high)
            top -= high + GAP_PT
        self._minutes(top + GAP_PT)

    def _x(self, minute: int) -> float:
        room = self.width - LEFT_PT - RIGHT_PT
        return LEFT_PT + room * (minute - self.first) / (self.last - self.first)

    def _lane(self, lane: _Lane, top: float, high: float) -> None:
        values = [value for one in self.readings for value in lane.of(one) if value is not None]
        least, most = min(lane.least, *values), max(lane.most, *values)

        def y(value: int) -> float:
            return top - high + high * (value - least) / (most - least)

        draw_line(self.canv, (0, top - TEXT_PT), [(lane.name, SANS_BOLD, INK)], TEXT_PT)
        draw_line(self.canv, (0, top - 2 * TEXT_PT - 2), [(lane.unit, SANS, INK_2)], TEXT_PT)
        self.canv.setStrokeColor(GREY_RULE)
        self.canv.setLineWidth(0.4)
        self.canv.line(LEFT_PT, top - high, self.width - RIGHT_PT, top - high)
        self.canv.setStrokeColor(INK)
        if lane is LANES[0]:
            self._bars(y)
        elif lane is LANES[3]:
            self._columns(y, top - high)
        else:
            self._joined(lane, y)

    def _bars(self, y: Callable[[int], float]) -> None:
        """Draw each pressure from diastolic to systolic, with both numbers."""
        self.canv.setLineWidth(1.4)
        for one in self.readings:
            x = self._x(one.minute)
            if one.systolic is not None and one.diastolic is not None:
                self.canv.line(x, y(one.diastolic), x, y(one.systolic))
            for value, below in ((one.systolic, False), (one.diastolic, True)):
                if value is not None:
                    self.canv.line(x - 3, y(value), x + 3, y(value))
                    self._number(x, y(value) + (-TEXT_PT if below else 3), value)

    def _columns(self, y: Callable[[int], float], floor: float) -> None:
        for one in self.readings:
            if one.dissociation is None:
                continue
            x = self._x(one.minute)
            self.canv.setFillColor(INK)
            self.canv.rect(x - 2.5, floor, 5, max(y(one.dissociation) - floor, 0.8), stroke=0, fill=1)
            self._number(x, y(one.dissociation) + 3, one.dissociation)

    def _joined(self, lane: _Lane, y: Callable[[int], float]) -> None:
        points = [(self._x(one.minute), value) for one in self.readings for value in lane.of(one) if value is not None]
        self.canv.setLineWidth(0.9)
        if lane is LANES[2]:
            self.canv.setDash(1.5, 2)
        for (x, value), (then_x, then) in pairwise(points):
            self.canv.line(x, y(value), then_x, y(then))
        self.canv.setDash()
        for x, value in points:
            self.canv.setFillColor(white)
            self.canv.circle(x, y(value), 1.9, stroke=1, fill=1)
            self._number(x, y(value) + 4, value)

    def _number(self, x: float, y: float, value: int) -> None:
        piece = [(str(value), SANS, INK)]
        draw_line(self.canv, (x - wide(piece, TEXT_PT) / 2, y), piece, TEXT_PT)

    def _minutes(self, floor: float) -> None:
        step = next((each for each in STEPS if (self.last - self.first) / each <= MOST_TICKS), STEPS[-1])
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(0.9)
        x = self._x(0)
        self.canv.line(x, floor, x, self.height)
        for minute in range(-(-self.first // step) * step, self.last + 1, step):
            said = words.from_dose(minute) if minute else "Dose"
            piece = [(said, SANS, INK_2)]
            at = min(max(self._x(minute) - wide(piece, TEXT_PT) / 2, 0), self.width - wide(piece, TEXT_PT))
            draw_line(self.canv, (at, floor - TEXT_PT - 3), piece, TEXT_PT)
