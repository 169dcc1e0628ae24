"""The trend of the scales on screen: paints what `domain.score_trend` laid out, and speaks its days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from keta_desk.domain.response_values import Box, ChartSize, Drawing, Label, Line, Mark
from keta_desk.domain.score_trend import TrendInputs, nearest_day, score_trend
from keta_desk.ui.outcomes.score_words import spoken_day, trend_sentence
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.walked_chart import NOWHERE, WalkedChart
from keta_desk.ui.theme import look, tokens

_LINES = {  # role: (colour, width, dash in pixels)
    "axis.line": ("line_strong", 1.0, ()),
    "grid": ("grid", 1.0, ()),
    "response.line": ("field_border", 1.0, (4, 3)),
    "remission.line": ("ok", 1.0, (4, 3)),
    "reliable.line": ("accent", 1.0, (1, 3)),
    "today.line": ("ink", 1.0, ()),
    "item9.stem": ("c_item9", 1.6, ()),
}
FLAG_H = 17


class TrendChart(WalkedChart):
    """What is walked are the days; Enter or a click chooses one. Emits `day_chosen`."""

    day_chosen = Signal(object)  # date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Trend of the measures"), parent)
        self.setMinimumHeight(200)
        self.setMinimumWidth(300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._days: Sequence[date] = ()
        self.show_inputs(TrendInputs())

    def show_inputs(self, inputs: TrendInputs) -> None:
        """Show something else; the day one had walked to stays if it is still there."""
        before = self.day()
        self._inputs, self._days = inputs, inputs.days()
        spoken = [spoken_day(inputs, day) for day in self._days]
        self.show_points(spoken, trend_sentence(inputs), at=self._place_of(before))

    def day(self) -> date | None:
        """Return the day one stands on, None before the first step."""
        return self._days[self.place()] if self.place() >= 0 else None

    def walk_to(self, day: date) -> None:
        """Mark a day without speaking of it."""
        self.stand(self._place_of(day))

    def _place_of(self, day: date | None) -> int:
        return self._days.index(day) if day in self._days else NOWHERE

    def sizeHint(self) -> QSize:
        return QSize(680, 264)

    def drawing(self) -> Drawing:
        """Return the trend as it is laid out for the present size."""
        inputs = replace(self._inputs, chosen=self.day())
        return score_trend(inputs, self._room(), measure=_measure, day_words=_axis_day)

    def _room(self) -> ChartSize:
        return ChartSize(self.width(), self.height(), look().font("micro").pixelSize())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.day() is not None:
            self.day_chosen.emit(self.day())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = nearest_day(self._inputs, event.position().x(), self._room(), _measure)
        self.stand(self._place_of(day))
        if day is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self.spoken(), self)
            self.day_chosen.emit(day)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, self.drawing())
        self.paint_focus(painter)


def paint(painter: QPainter, drawing: Drawing) -> None:
    """Paint every shape, back to front."""
    for shape in drawing.shapes:
        match shape:
            case Box():
                _paint_box(painter, shape)
            case Line():
                _paint_line(painter, shape)
            case Mark():
                paint_mark(painter, shape.role, QPointF(shape.x, shape.y), shape.size)
            case Label():
                _paint_label(painter, shape)


def _paint_box(painter: QPainter, box: Box) -> None:
    at = QRectF(box.x, box.y, box.width, box.height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour("selected" if box.role == "chosen" else "c_bar"))
    painter.drawRoundedRect(at, 2, 2)


def _paint_line(painter: QPainter, line: Line) -> None:
    name = line.role.partition(".")[0]
    if line.role in _LINES:
        colour, width, dash = _LINES[line.role]
    else:
        colour, width, dash = f"c_{name}", float(tokens()["stroke"]["chart_line"]), series_dash(name)
    pen = QPen(look().colour(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        pen.setDashPattern([part / width for part in dash])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    is_straight = line.role in _LINES
    points = [QPointF(round(x) + 0.5, round(y) + 0.5) if is_straight else QPointF(x, y) for x, y in line.points]
    painter.drawPolyline(QPolygonF(points))


def series_dash(name: str) -> tuple[int, ...]:
    """Return the dash of a series in pixels, () for a solid line."""
    dash = tokens()["chart"]["series"][name]["dash"]
    return () if dash == "solid" else tuple(int(part) for part in dash.split())


def paint_mark(painter: QPainter, role: str, at: QPointF, size: float) -> None:
    """Paint the marker of a series; a prorated total is drawn lightly, an open answer hollow and grey."""
    name, _, kind = role.partition(".")
    colour = look().colour("ink_3" if kind == "open" else f"c_{name}")
    pen = QPen(colour, 1.8)
    if kind == "prorated":
        pen.setDashPattern([1.2, 1.2])
    painter.setPen(pen)
    painter.setBrush(colour if name == "item9" and kind == "mark" else look().colour("surface"))
    half, x, y = size / 2, at.x(), at.y()
    match tokens()["chart"]["series"][name]["marker"]:
        case "square":
            painter.drawRect(QRectF(x - half * 0.9, y - half * 0.9, size * 0.9, size * 0.9))
        case "triangle":
            corners = [QPointF(x, y - half), QPointF(x + half, y + half), QPointF(x - half, y + half)]
            painter.drawPolygon(QPolygonF(corners))
        case "diamond":
            painter.drawPolygon(
                QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])
            )
        case "plus":
            painter.drawLine(QPointF(x - half, y), QPointF(x + half, y))
            painter.drawLine(QPointF(x, y - half), QPointF(x, y + half))
        case "bar":
            painter.drawRect(QRectF(x - half * 0.4, y - half, size * 0.4, size))
        case _:
            painter.drawEllipse(at, half, half)


def _paint_label(painter: QPainter, label: Label) -> None:
    painter.setFont(_font(label.size, strong=label.strong))
    width = painter.fontMetrics().horizontalAdvance(label.text)
    x = label.x - {"start": 0.0, "middle": width / 2, "end": float(width)}[label.anchor]
    if label.role == "today.label":
        flag = QRectF(x - 6, label.y - FLAG_H + 4, width + 12, FLAG_H)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("ink"))
        painter.drawRoundedRect(flag, 4, 4)
        painter.setPen(look().colour("surface"))
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, label.text)
        return
    if label.role in ("threshold.label", "dose.label"):
        height = painter.fontMetrics().height()
        painter.fillRect(QRectF(x - 2, label.y - height * 0.78, width + 4, height), look().colour("surface"))
    name, _, kind = label.role.partition(".")
    is_series = kind == "label" and name in tokens()["chart"]["series"]
    painter.setPen(look().colour(f"c_{name}" if is_series else "ink" if label.strong else "ink_3"))
    painter.drawText(QPointF(x, label.y), label.text)


def _font(pixels: float, *, strong: bool) -> QFont:
    font = QFont(look().font("micro", strong=strong))
    font.setPixelSize(round(pixels))
    return font


def _measure(text: str, pixels: float, strong: bool) -> float:
    return QFontMetricsF(_font(pixels, strong=strong)).horizontalAdvance(text)


def _axis_day(day: date, with_year: bool) -> str:
    return write_day(day, year=with_year)
