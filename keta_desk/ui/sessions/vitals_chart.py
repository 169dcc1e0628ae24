"""The vitals of a session as a picture: paints what `vitals_geometry` laid out, and speaks its points."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.domain.response_values import Box, Drawing, Label, Line, Mark, Shape
from keta_desk.domain.vitals import Reading
from keta_desk.queries.session_records import SessionEntry
from keta_desk.ui.parts.walked_chart import WalkedChart
from keta_desk.ui.sessions import session_words
from keta_desk.ui.sessions.vitals_geometry import (
    VitalsInputs,
    VitalsPoint,
    VitalsRoom,
    vitals_drawing,
)
from keta_desk.ui.theme import look

HEIGHT, LEFT = 236, 62
_LINES = {  # role: (colour, width, dash in pixels)
    "axis.line": ("line_strong", 1.0, ()),
    "grid": ("grid", 1.0, ()),
    "dose.line": ("accent", 1.5, ()),
    "bp.bar": ("c_bp", 2.0, ()),
    "bp.cap": ("c_bp", 2.0, ()),
    "pulse.line": ("c_hr", 1.6, ()),
    "spo2.line": ("c_spo2", 1.6, (2, 3)),
    "dissociation.line": ("c_diss", 1.6, ()),
    "sedation.line": ("c_sed", 1.6, ()),
    "ghost.line": ("ink_3", 1.2, (2, 4)),
    "limit.line": ("danger_line", 1.0, (5, 3)),
    "settled.line": ("line_strong", 1.0, (3, 3)),
    "lane.line": ("line", 1.0, ()),
    "now.line": ("ink", 1.5, ()),
}
_STRAIGHT = frozenset(
    {
        *("axis.line", "grid", "dose.line", "bp.bar", "bp.cap", "limit.line", "settled.line", "lane.line", "now.line"),
        "sedation.line",
    }
)
_MARKS = {"pulse": "c_hr", "spo2": "c_spo2", "dissociation": "c_diss", "sedation": "c_sed"}
_INKS = {
    **dict.fromkeys(("value.label", "lane.name"), "ink"),
    "peak.label": "window",
    "limit.label": "danger",
    "now.label": "surface",
}


class VitalsChart(WalkedChart):
    """Four lanes over the minutes since the dose; what is walked are the readings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Vitals chart"), parent)
        self._inputs = VitalsInputs(points=(), origin="", lanes=self._lanes())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _lanes(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("BP"), self.tr("mmHg")),
            (self.tr("Pulse"), self.tr("/min")),
            (self.tr("SpO₂"), self.tr("%")),
            (self.tr("Dissoc."), self.tr("0–10")),
        )

    def show_session(self, entry: SessionEntry) -> None:
        """Show the readings of a session that count."""
        start = entry.dosed_at or entry.started_at
        taken = [one for one in entry.standing() if _is_drawn(one.reading)]
        self._inputs = VitalsInputs(
            points=tuple(_point((one.at - start).total_seconds() / 60, one.reading) for one in taken),
            origin=self.tr("Dose") if entry.dosed_at else self.tr("Start"),
            lanes=self._lanes(),
            has_dose=entry.dosed_at is not None,
        )
        spoken = self.tr("{0} minutes: {1}")
        points = [
            spoken.format(session_words.minutes_since(one.at, start), session_words.reading_words(one.reading))
            for one in taken
        ]
        self.show_points(points, self._summary(entry, len(points)))
        self.setVisible(bool(taken))

    def _summary(self, entry: SessionEntry, readings: int) -> str:
        top = entry.peak_pressure()
        missing = session_words.not_recorded()
        high = missing if top is None else f"{top[0]}/{'?' if top[1] is None else top[1]}"
        told = self.tr(
            "{0} readings. Highest pressure {1}, highest pulse {2}, lowest oxygen saturation {3},"
            " peak dissociation {4}."
        )
        values = (entry.peak("pulse_bpm"), entry.lowest("spo2_percent"), entry.peak("dissociation"))
        return told.format(readings, high, *(missing if one is None else one for one in values))

    def sizeHint(self) -> QSize:
        return QSize(420, round(HEIGHT * max(look().text_percent, 100) / 100))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def drawing(self) -> Drawing:
        """Return the chart as it is laid out for the present size."""
        font = look().font("micro")
        left = LEFT * font.pixelSize() / 12
        room = VitalsRoom(self.width(), self.height(), left, font.pixelSize())
        return vitals_drawing(self._inputs, room, QFontMetricsF(font).horizontalAdvance)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in self.drawing().shapes:
            paint_shape(painter, shape)
        self.paint_focus(painter)


def paint_shape(painter: QPainter, shape: Shape) -> None:
    """Paint one shape of a chart of vitals."""
    match shape:
        case Line(role="dissociation.area"):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().mix("c_diss", 0.2))
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in shape.points]))
        case Line():
            _paint_line(painter, shape)
        case Mark():
            _paint_mark(painter, shape)
        case Label():
            _paint_label(painter, shape)
        case Box():
            _paint_box(painter, shape)


def _is_drawn(reading: Reading) -> bool:
    drawn = (reading.systolic_mmhg, reading.diastolic_mmhg, reading.pulse_bpm, reading.spo2_percent)
    return any(value is not None for value in (*drawn, reading.dissociation))


def _point(minute: float, reading: Reading) -> VitalsPoint:
    return VitalsPoint(
        minute,
        reading.systolic_mmhg,
        reading.diastolic_mmhg,
        reading.pulse_bpm,
        reading.spo2_percent,
        reading.dissociation,
    )


def _paint_line(painter: QPainter, line: Line) -> None:
    colour, width, dash = _LINES[line.role]
    pen = QPen(look().colour(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([part / width for part in dash])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    straight = line.role in _STRAIGHT
    painter.drawPolyline(QPolygonF([_half(x, y) if straight else QPointF(x, y) for x, y in line.points]))


def _half(x: float, y: float) -> QPointF:
    return QPointF(round(x) + 0.5, round(y) + 0.5)


def _paint_mark(painter: QPainter, mark: Mark) -> None:
    name = mark.role.partition(".")[0]
    middle, half = QPointF(mark.x, mark.y), mark.size / 2
    painter.setPen(QPen(look().colour(_MARKS[name]), 1.6))
    painter.setBrush(look().colour("surface"))
    if name == "pulse":
        painter.drawEllipse(middle, half, half)
    elif name == "sedation":
        painter.setBrush(look().colour("c_sed"))
        painter.drawRect(QRectF(mark.x - half, mark.y - half, mark.size, mark.size))
    else:
        painter.drawPolygon(QPolygonF([middle + corner for corner in _corners(name, half)]))


def _corners(name: str, half: float) -> Sequence[QPointF]:
    if name == "spo2":
        return QPointF(0, -half), QPointF(half, half * 0.8), QPointF(-half, half * 0.8)
    return QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)


def _paint_label(painter: QPainter, label: Label) -> None:
    painter.setFont(look().font("micro", strong=label.strong))
    width = painter.fontMetrics().horizontalAdvance(label.text)
    x = label.x - {"start": 0.0, "middle": width / 2, "end": float(width)}[label.anchor]
    painter.setPen(look().colour(_INKS.get(label.role, "ink_3")))
    painter.drawText(QPointF(x, label.y), label.text)


def _paint_box(painter: QPainter, box: Box) -> None:
    room = QRectF(box.x, box.y, box.width, box.height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour("window_tint" if box.role == "peak.box" else "ink"))
    if box.role == "peak.box":
        painter.drawRect(room)
    else:
        painter.drawRoundedRect(room, 4, 4)
