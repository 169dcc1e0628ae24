"""The effect curve: the expected course of one dose as a quiet hill (design, two signature elements).

It is a schematic and says so: no axis, no points, so that it is never taken for measured data. When it begins, peaks
and ends is what is published for the route (clinical-reference 3.1); a route without published times has no curve.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.domain.titration import Formulation
from keta_desk.reference import catalogue
from keta_desk.ui.theme import look

HILL_H = 52


@dataclass(frozen=True, slots=True)
class Course:
    """The expected course of a dose, in minutes after it."""

    onset_min: int
    peak_min: int
    settled_min: int

    def peak(self) -> tuple[float, float]:
        """Return from when to when it is expected to be strongest."""
        return self.peak_min * 0.75, self.peak_min * 1.4

    def end(self) -> float:
        """Return the last minute that is drawn."""
        return self.settled_min * 1.25


def course_of(formulation: str) -> Course | None:
    """Return the expected course of a route, None where none is published."""
    route = catalogue.routes().get(Formulation(formulation)) if formulation else None
    if route is None or route.onset_min is None or route.peak_min is None or route.duration_min is None:
        return None
    peak = sum(route.peak_min) // 2
    return Course(sum(route.onset_min) // 2, peak, max(route.duration_min[1], peak + 1))


class EffectCurve(QWidget):
    """The hill, with a line where the session is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course: Course | None = None
        self._now_min: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Expected course, a sketch"))
        self.hide()

    def show_course(self, course: Course | None, now_min: float | None) -> None:
        """Show a course; `now_min` is how long ago the dose was, None before it. It steps by the tenth of a minute."""
        step = None if now_min is None else round(now_min, 1)
        if (course, step) == (self._course, self._now_min):
            return
        self._course, self._now_min = course, step
        self.setVisible(course is not None)
        if course is None:
            return
        told = self.tr(
            "A sketch of the expected course, not a measurement: begins after about {0} min, strongest near {1} min,"
            " settled near {2} min."
        ).format(course.onset_min, course.peak_min, course.settled_min)
        if now_min is not None:
            told = self.tr("{0} Now {1} min after the dose.").format(told, int(now_min))
        self.setToolTip(told)
        self.setAccessibleDescription(told)
        self.update()

    def words(self) -> str:
        """Return what the sketch says of itself."""
        return self.accessibleDescription()

    def sizeHint(self) -> QSize:
        return QSize(320, HILL_H + QFontMetrics(look().font("micro")).height() + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._course is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hill = self._hill(self._course)
        painter.fillPath(hill, look().colour("window_tint"))
        now = self._x(min(self._now_min, self._course.end())) if self._now_min is not None else None
        if now is not None:
            painter.save()
            painter.setClipRect(QRectF(0, 0, now, HILL_H + 4))
            painter.fillPath(hill, look().colour("window_mid"))
            painter.restore()
        painter.setPen(QPen(look().colour("window"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(hill)
        if now is not None:
            painter.setPen(QPen(look().colour("ink"), 1.4))
            painter.drawLine(QPointF(now, 0), QPointF(now, HILL_H + 4))
        self._paint_phases(painter, self._course)

    def _x(self, minute: float) -> float:
        end = self._course.end() if self._course else 1.0
        return 2 + minute / end * (self.width() - 4)

    def _hill(self, course: Course) -> QPainterPath:
        base, top = float(HILL_H + 2), 4.0
        start, peak, end = self._x(course.onset_min * 0.4), self._x(course.peak_min), self._x(course.settled_min)
        path = QPainterPath(QPointF(2, base))
        path.lineTo(start, base)
        path.cubicTo(start + (peak - start) * 0.42, base, peak - (peak - start) * 0.42, top, peak, top)
        path.cubicTo(peak + (end - peak) * 0.30, top, peak + (end - peak) * 0.62, base, end, base)
        path.lineTo(self.width() - 2, base)
        return path

    def _paint_phases(self, painter: QPainter, course: Course) -> None:
        """Name the phases under the hill; the one it is in now stands out."""
        phases = (
            (self.tr("Held"), 0.0, course.onset_min * 0.6),
            (self.tr("Onset"), course.onset_min * 0.6, course.peak()[0]),
            (self.tr("Peak"), *course.peak()),
            (self.tr("Settling"), course.peak()[1], float(course.settled_min)),
            (self.tr("Recovery"), float(course.settled_min), course.end()),
        )
        taken = -4.0
        for words, begins, ends in phases:
            is_now = self._now_min is not None and begins <= self._now_min < ends
            painter.setFont(look().font("micro", strong=is_now))
            painter.setPen(look().colour("window" if is_now else "ink_3"))
            width = painter.fontMetrics().horizontalAdvance(words)
            x = min(max(0.0, (self._x(begins) + self._x(ends) - width) / 2), self.width() - float(width))
            if x > taken + 8 or is_now:
                painter.drawText(QPointF(x, HILL_H + 6 + painter.fontMetrics().ascent()), words)
                taken = x + width
