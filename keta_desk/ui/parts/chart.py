"""The dose-response chart on screen: what `domain.response_chart` laid out, walked and spoken point by point.

The same geometry is printed by `documents`, so screen and paper cannot differ in what they say.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.domain.response_chart import response_chart
from keta_desk.domain.response_values import ChartInputs, ChartSize, Drawing, Lane, Naming
from keta_desk.ui.parts.chart_paint import flag_height, measured, paint
from keta_desk.ui.parts.chart_words import spoken_day, spoken_points, summary
from keta_desk.ui.parts.walked_chart import NOWHERE, WalkedChart
from keta_desk.ui.theme import look

LEAST_H = 244
NEAR = 24  # pixels around a day in which a click means it


class ResponseChart(WalkedChart):
    """Paints `inputs` in the lanes given.

    Emits `walked` with the day that was gone to, by key or by mouse.
    """

    walked = Signal(object)  # date

    def __init__(
        self,
        inputs: ChartInputs,
        lanes: Sequence[Lane] = (),
        parent: QWidget | None = None,
        *,
        naming: Naming = Naming.RIGHT,
    ) -> None:
        super().__init__(self.tr("Dose and response chart"), parent)
        self._lanes, self._naming = tuple(lanes) or None, naming
        self.setMinimumHeight(LEAST_H)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_inputs(inputs)

    def show_inputs(self, inputs: ChartInputs) -> None:
        """Show something else."""
        self._inputs, self._days = inputs, inputs.days()
        self.show_points(spoken_points(inputs), summary(inputs))

    def sizeHint(self) -> QSize:
        return QSize(680, 260)

    def drawing(self) -> Drawing:
        """Return the chart as it is laid out for the present size."""
        room = ChartSize(self.width(), self.height() - flag_height(), look().font("micro").pixelSize(), self._naming)
        return response_chart(self._inputs, room, lanes=self._lanes, measure=measured)

    # Walking

    def day(self) -> date | None:
        """Return the day one stands on, None before the first step."""
        return self._days[self.place()] if self.place() >= 0 else None

    def mark_day(self, day: date | None) -> None:
        """Stand on a day without saying so; one without a point takes the mark away."""
        self.stand(self._days.index(day) if day in self._days else NOWHERE)

    def go_to(self, place: int) -> None:
        """Go to a point, and tell which day it is of."""
        super().go_to(place)
        self.walked.emit(self.day())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        x = event.position().x()
        places = [abs(at - x) for _, at in self.drawing().days]
        if places and min(places) <= NEAR:
            self.go_to(places.index(min(places)))

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, flag_height())
        drawing = self.drawing()
        self._paint_cursor(painter, drawing)
        paint(painter, drawing, self._inputs)
        painter.translate(0, -flag_height())
        self._paint_flag(painter, drawing)
        self.paint_focus(painter)

    def _cursor_x(self, drawing: Drawing) -> float | None:
        day = self.day()
        return None if day is None else dict(drawing.days).get(day)

    def _paint_cursor(self, painter: QPainter, drawing: Drawing) -> None:
        x = self._cursor_x(drawing)
        if x is not None:
            painter.setPen(QPen(look().colour("focus"), 1.5))
            painter.drawLine(QPointF(round(x) + 0.5, 0), QPointF(round(x) + 0.5, self._foot()))

    def _foot(self) -> float:
        """Return where the lanes end and the days begin, below the flag."""
        return self.height() - flag_height() - 1.6 * look().font("micro").pixelSize()

    def _paint_flag(self, painter: QPainter, drawing: Drawing) -> None:
        """Write the day one stands on over its line, as the flag of today is written."""
        x, day = self._cursor_x(drawing), self.day()
        if x is None or day is None or day == self._inputs.today:
            return
        font = look().font("micro", strong=True)
        words = spoken_day(day, self._inputs.today)
        wide = QFontMetricsF(font).horizontalAdvance(words) + 12
        left = max(0.0, min(x - wide / 2, self.width() - wide))
        flag = QRectF(left, 0, wide, flag_height() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("focus"))
        painter.drawRoundedRect(flag, 4, 4)
        painter.setFont(font)
        painter.setPen(look().colour("surface"))
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, words)
