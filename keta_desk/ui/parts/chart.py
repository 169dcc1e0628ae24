"""The dose-response chart on screen: what `domain.response_chart` laid out, walked and spoken point by point.

The same geometry is printed by `documents`, so screen and paper cannot differ in what they say.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from keta_desk.domain.response_chart import response_chart
from keta_desk.domain.response_values import ChartInputs, ChartSize, Drawing, Lane, Naming
from keta_desk.ui.parts.banner import announce
from keta_desk.ui.parts.chart_paint import TOP, measured, paint
from keta_desk.ui.parts.chart_words import spoken_day, spoken_points, summary
from keta_desk.ui.theme import look

LEAST_H = 244
NEAR = 24  # pixels around a day in which a click means it
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class ResponseChart(QWidget):
    """Paints `inputs` in the lanes given; the arrow keys walk its points and have them spoken.

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
        super().__init__(parent)
        _have_charts_told()
        self._lanes, self._naming = tuple(lanes) or None, naming
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(LEAST_H)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Dose and response chart"))
        self.show_inputs(inputs)

    def show_inputs(self, inputs: ChartInputs) -> None:
        """Show something else."""
        self._inputs, self._points, self._days, self._at = inputs, spoken_points(inputs), inputs.days(), -1
        self.setAccessibleDescription(summary(inputs))
        self.setToolTip("")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(680, 260)

    def drawing(self) -> Drawing:
        """Return the chart as it is laid out for the present size."""
        room = ChartSize(self.width(), self.height() - TOP, look().font("micro").pixelSize(), self._naming)
        return response_chart(self._inputs, room, lanes=self._lanes, measure=measured)

    # Walking

    def spoken(self) -> str:
        """Return the point that was spoken last, '' for none."""
        return self._points[self._at] if self._at >= 0 else ""

    def day(self) -> date | None:
        """Return the day one stands on, None before the first step."""
        return self._days[self._at] if self._at >= 0 else None

    def mark_day(self, day: date | None) -> None:
        """Stand on a day without saying so; one without a point takes the mark away."""
        self._at = self._days.index(day) if day in self._days else -1
        self.setToolTip(self.spoken())
        self.update()

    def _go_to(self, place: int) -> None:
        self._at = max(0, min(len(self._points) - 1, place))
        self.setToolTip(self._points[self._at])
        self.update()
        announce(self, self._points[self._at])
        self.walked.emit(self._days[self._at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._points or (key not in _STEPS and key not in _ENDS) or event.modifiers() & _HELD:
            super().keyPressEvent(event)
        elif key in _ENDS:
            self._go_to(len(self._points) - 1 if _ENDS[key] else 0)
        else:
            self._go_to(self._at + _STEPS[key])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        x = event.position().x()
        places = [abs(at - x) for _, at in self.drawing().days]
        if places and min(places) <= NEAR:
            self._go_to(places.index(min(places)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, TOP)
        drawing = self.drawing()
        self._paint_cursor(painter, drawing)
        paint(painter, drawing)
        painter.translate(0, -TOP)
        self._paint_flag(painter, drawing)
        if self.hasFocus():
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _cursor_x(self, drawing: Drawing) -> float | None:
        return dict(drawing.days).get(self._days[self._at]) if self._at >= 0 else None

    def _paint_cursor(self, painter: QPainter, drawing: Drawing) -> None:
        x = self._cursor_x(drawing)
        if x is not None:
            painter.setPen(QPen(look().colour("focus"), 1.5))
            painter.drawLine(QPointF(round(x) + 0.5, 0), QPointF(round(x) + 0.5, self._foot()))

    def _foot(self) -> float:
        """Return where the lanes end and the days begin, below TOP."""
        return self.height() - TOP - 1.6 * look().font("micro").pixelSize()

    def _paint_flag(self, painter: QPainter, drawing: Drawing) -> None:
        """Write the day one stands on over its line, as the flag of today is written."""
        x, day = self._cursor_x(drawing), self.day()
        if x is None or day is None or day == self._inputs.today:
            return
        font = look().font("micro", strong=True)
        words = spoken_day(day, self._inputs.today)
        wide = QFontMetricsF(font).horizontalAdvance(words) + 12
        left = max(0.0, min(x - wide / 2, self.width() - wide))
        flag = QRectF(left, 0, wide, TOP - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("focus"))
        painter.drawRoundedRect(flag, 4, 4)
        painter.setFont(font)
        painter.setPen(look().colour("surface"))
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, words)


_HELD = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class _ChartVoice(QAccessibleWidget):
    """What assistive technology is told of a chart: that it is one, what it shows, and the point one stands on."""

    def __init__(self, chart: ResponseChart) -> None:
        super().__init__(chart, QAccessible.Role.Chart, chart.accessibleName())
        self._chart = chart

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            return self._chart.spoken()
        if kind == QAccessible.Text.Name:
            return self._chart.accessibleName()
        return str(super().text(kind))


def _voice_of(_kind: str, made: QObject) -> QAccessibleInterface | None:
    return _ChartVoice(made) if isinstance(made, ResponseChart) else None


@cache
def _have_charts_told() -> None:
    QAccessible.installFactory(_voice_of)
