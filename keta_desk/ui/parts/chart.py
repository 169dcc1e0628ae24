"""The dose-response chart on screen: paints what `domain.response_chart` laid out, and speaks its points.

The same geometry is printed by `documents`, so screen and paper cannot differ in what they say.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.domain.response_chart import response_chart
from keta_desk.domain.response_values import Box, ChartInputs, ChartSize, Drawing, Label, Lane, Line, Mark, Shape
from keta_desk.domain.response_words import spoken_points, summary_sentence
from keta_desk.ui.parts.banner import announce
from keta_desk.ui.theme import look, tokens

TOP = 18  # room above the drawing for the flag of today
_LINES = {  # role: (colour, width, dash in pixels)
    "axis.line": ("line_strong", 1.0, ()),
    "grid": ("grid", 1.0, ()),
    "response.line": ("line_strong", 1.0, (3, 3)),
    "remission.line": ("line_strong", 1.0, (3, 3)),
    "today.line": ("ink", 1.0, ()),
    "integration.join": ("window_mid", 1.5, ()),
}
_TEXTS = {  # role: colour; what is not named here is a caption
    "dose.label": "ink",
    "acute.label": "ink",
    "phq9.label": "c_phq9",
    "gad7.label": "c_gad7",
}
_NAMED = {"response.line": "response", "remission.line": "remission < 5"}


class ResponseChart(QWidget):
    """Paints `inputs` in the lanes given; the arrow keys walk its points and have them spoken."""

    def __init__(self, inputs: ChartInputs, lanes: Sequence[Lane] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes = tuple(lanes) or None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(244)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Dose and response chart"))
        self.show_inputs(inputs)

    def show_inputs(self, inputs: ChartInputs) -> None:
        """Show something else."""
        self._inputs, self._points, self._at = inputs, spoken_points(inputs), -1
        self.setAccessibleDescription(summary_sentence(inputs))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(680, 260)

    def drawing(self) -> Drawing:
        """Return the chart as it is laid out for the present size."""
        room = ChartSize(self.width(), self.height() - TOP, look().font("micro").pixelSize())
        return response_chart(self._inputs, room, lanes=self._lanes, measure=_measure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step or not self._points:
            super().keyPressEvent(event)
            return
        self._at = max(0, min(len(self._points) - 1, self._at + step))
        self.setToolTip(self._points[self._at])
        announce(self, self._points[self._at])

    def spoken(self) -> str:
        """Return the point that was spoken last, '' for none."""
        return self._points[self._at] if self._at >= 0 else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, TOP)
        paint(painter, self.drawing())
        if self.hasFocus():
            painter.translate(0, -TOP)
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


def paint(painter: QPainter, drawing: Drawing) -> None:
    """Paint every shape, back to front."""
    for shape in _today_behind(drawing):
        match shape:
            case Box():
                _paint_box(painter, shape)
            case Line():
                _paint_line(painter, shape)
            case Mark():
                _paint_mark(painter, shape)
            case Label():
                _paint_label(painter, shape)


def _today_behind(drawing: Drawing) -> list[Shape]:
    """Paint the line of today right after the shaded windows, so that it strikes through no label."""
    windows = [shape for shape in drawing.shapes if shape.role == "window"]
    today = [shape for shape in drawing.shapes if shape.role == "today.line"]
    return [*windows, *today, *(shape for shape in drawing.shapes if shape.role not in ("window", "today.line"))]


def _paint_box(painter: QPainter, box: Box) -> None:
    at = QRectF(box.x, box.y, box.width, box.height)
    painter.setPen(Qt.PenStyle.NoPen)
    match box.role:
        case "window":
            fade = QLinearGradient(at.left(), 0, at.right(), 0)
            fade.setColorAt(0, look().mix("window", tokens()["chart"]["dose"]["window_peak_alpha"]))
            fade.setColorAt(1, look().mix("window", 0.04))
            painter.fillRect(at, fade)
        case "dose.planned":
            pen = QPen(look().colour("c_planned"), 1.5)
            pen.setDashPattern([2.4, 1.8])
            painter.setPen(pen)
            painter.setBrush(look().colour("surface"))
            painter.drawRoundedRect(at, 2, 2)
        case "integration.window":
            painter.setPen(QPen(look().colour("window_mid"), 1))
            painter.setBrush(look().colour("window_tint"))
            painter.drawRoundedRect(at.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        case _:
            painter.setBrush(look().colour("c_diss" if box.role == "acute.bar" else "c_bar"))
            painter.drawRoundedRect(at, 2, 2)


def _paint_line(painter: QPainter, line: Line) -> None:
    name = line.role.partition(".")[0]
    if line.role in _LINES:
        colour, width, dash = _LINES[line.role]
    else:
        series = tokens()["chart"]["series"][name]
        colour, width = f"c_{name}", float(tokens()["stroke"]["chart_line"])
        dash = () if series["dash"] == "solid" else tuple(int(part) for part in series["dash"].split())
    pen = QPen(look().colour(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        pen.setDashPattern([part / width for part in dash])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    is_straight = line.role in _LINES and line.role != "integration.join"
    points = [QPointF(round(x) + 0.5, round(y) + 0.5) if is_straight else QPointF(x, y) for x, y in line.points]
    painter.drawPolyline(QPolygonF(points))
    if line.role in _NAMED:
        painter.setFont(look().font("micro"))
        painter.setPen(look().colour("ink_3"))
        painter.drawText(points[0] + QPointF(5, -4), _NAMED[line.role])


def _paint_mark(painter: QPainter, mark: Mark) -> None:
    name, _, kind = mark.role.partition(".")
    half, middle = mark.size / 2, QPointF(mark.x, mark.y)
    if name == "integration":
        painter.setPen(QPen(look().colour("window"), 1.6))
        painter.setBrush(look().colour("window" if kind == "held" else "surface"))
        painter.drawEllipse(middle, half, half)
        return
    painter.setPen(QPen(look().colour(f"c_{name}"), 1.8))
    painter.setBrush(look().colour("surface"))
    if tokens()["chart"]["series"][name]["marker"] == "square":
        painter.drawRect(QRectF(mark.x - half * 0.9, mark.y - half * 0.9, mark.size * 0.9, mark.size * 0.9))
    else:
        painter.drawEllipse(middle, half, half)


def _paint_label(painter: QPainter, label: Label) -> None:
    painter.setFont(_font(label.size, strong=label.strong))
    width = painter.fontMetrics().horizontalAdvance(label.text)
    x = label.x - {"start": 0.0, "middle": width / 2, "end": float(width)}[label.anchor]
    if label.role == "today.label":
        flag = QRectF(x - 6, label.y - TOP, width + 12, TOP - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("ink"))
        painter.drawRoundedRect(flag, 4, 4)
        painter.setPen(look().colour("surface"))
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, label.text)
        return
    if label.role == "dose.label":
        ground = QRectF(x - 2, label.y - painter.fontMetrics().ascent(), width + 4, painter.fontMetrics().height() - 1)
        painter.fillRect(ground, look().colour("surface"))
    painter.setPen(look().colour(_TEXTS.get(label.role, "ink_3")))
    painter.drawText(QPointF(x, label.y), label.text)


def _font(pixels: float, *, strong: bool) -> QFont:
    font = QFont(look().font("micro", strong=strong))
    font.setPixelSize(round(pixels))
    return font


def _measure(text: str, pixels: float, strong: bool) -> float:
    return QFontMetricsF(_font(pixels, strong=strong)).horizontalAdvance(text)
