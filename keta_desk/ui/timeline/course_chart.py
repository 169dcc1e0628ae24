"""The timeline of a course on screen: walked and spoken day by day, panned, zoomed, read out under the pointer.

The geometry is `domain.response_timeline`, as on paper. It is laid out once for a stretch and half its width on either
side and kept as a picture, so that panning pushes the picture along.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.domain.response_timeline import FOOT, HEAD, lines_needed, timeline_chart
from keta_desk.domain.response_timeline_values import (
    MINUTES,
    CourseInputs,
    Stretch,
    TimelineDrawing,
    TimelineShape,
    stretch_of,
)
from keta_desk.domain.response_values import ChartSize, Label, Line
from keta_desk.ui.parts.banner import announce
from keta_desk.ui.parts.chart_paint import label_width
from keta_desk.ui.parts.chart_timeline_paint import paint, paint_flag, ready
from keta_desk.ui.parts.chart_words import spoken_day
from keta_desk.ui.parts.walked_chart import NOWHERE, WalkedChart
from keta_desk.ui.theme import look
from keta_desk.ui.timeline import course_words

NEAR = 24  # pixels around a day in which the pointer means it
BEYOND, A_LITTLE = 0.5, 0.12
"""How much of the width is laid out on either side: much once time is pushed, little while it is zoomed."""
DRAGGED = 4
ZOOM = 1.25
PAN = 0.25
LEAST_SHARE = 0.72
"""Lanes may shrink to so much of the height they want before the page scrolls instead."""
READ_OUT_W, READ_OUT_MOST = 320, 12


@dataclass(slots=True)
class _Laid:
    """What is laid out and painted, and for what."""

    key: tuple[object, ...]
    origin: Stretch
    drawing: TimelineDrawing
    moving: QPixmap
    still: QPixmap
    axis: list[Label]
    days: list[float]


class CourseChart(WalkedChart):
    """Emits `walked` with the day gone to, and `stretched` once another stretch of time is shown by hand."""

    walked = Signal(object)  # date
    stretched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Timeline of the course"), parent)
        self._inputs = CourseInputs()
        self._limits = self._course = self._stretch = stretch_of((), date(2000, 1, 1))
        self._laid: _Laid | None = None
        self._words = course_words.drawn_words()
        self._hovered: date | None = None
        self._pressed_at: QPointF | None = None
        self._pressed_stretch: Stretch | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_inputs(self, inputs: CourseInputs, stretch: Stretch | None = None) -> None:
        """Show a course, whole or a stretch of it; the day one stands on stays if it is still there."""
        day = self.day()
        self._inputs, self._laid, self._hovered = inputs, None, None
        self._words = course_words.drawn_words()
        self._limits = stretch_of(inputs.days, inputs.today)
        self._course = stretch_of(inputs.course_days, inputs.today)
        self._stretch = stretch or self._course
        self.show_points(course_words.SpokenDays(inputs), course_words.summary(inputs))
        self.mark_day(day)
        self.updateGeometry()

    def stretch(self) -> Stretch:
        """Return the stretch of time that is shown."""
        return self._stretch

    def whole(self) -> Stretch:
        """Return the stretch of the whole course."""
        return self._course

    def show_stretch(self, stretch: Stretch) -> None:
        """Show another stretch of time; one does not get lost beyond the ends of the course."""
        self._stretch = stretch.kept_at(self._limits)
        self._hovered = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(680, round(lines_needed(self._inputs) * self._text()))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, max(round(LEAST_SHARE * lines_needed(self._inputs) * self._text()), 120))

    def _text(self) -> float:
        return float(look().font("micro").pixelSize())

    # Laying out

    def laid_out(self) -> _Laid:
        """Return what is painted, laid out anew only where time was zoomed, pushed too far, or the look changed."""
        ratio = self.devicePixelRatioF()
        key = (self._stretch.length, self.width(), self.height(), ratio, look(), self._text())
        laid = self._laid
        if laid is None or laid.key != key:
            laid = self._laid = self._lay_out(key, ratio, A_LITTLE)
        elif abs(self._shift(laid)) > laid.drawing.beyond:
            laid = self._laid = self._lay_out(key, ratio, BEYOND)
        return laid

    def _shift(self, laid: _Laid) -> float:
        """Return by how many pixels the picture is pushed to the left."""
        room = laid.drawing.right - laid.drawing.left
        return (self._stretch.first - laid.origin.first) / self._stretch.length * room

    def _lay_out(self, key: tuple[object, ...], ratio: float, beyond: float) -> _Laid:
        size = ChartSize(self.width(), self.height(), self._text())
        drawing = timeline_chart(self._inputs, self._stretch, size, self._words, measure=label_width, beyond=beyond)
        start, end = drawing.left - drawing.beyond, drawing.right + drawing.beyond
        across: list[TimelineShape] = []
        standing: list[TimelineShape] = []
        for shape in (shape for lane in drawing.lanes for shape in lane.still):
            if isinstance(shape, Line):
                across.append(Line(shape.role, ((start, shape.points[0][1]), (end, shape.points[-1][1]))))
            else:
                standing.append(shape)
        back = [shape for shape in drawing.axis if not isinstance(shape, Label)]
        axis = [shape for shape in drawing.axis if isinstance(shape, Label)]
        moving = [shape for lane in drawing.lanes for shape in lane.moving]
        behind = [shape for shape in moving if shape.role == "window"]
        rest = [shape for shape in moving if shape.role != "window"]
        picture = self._picture(end - start, ratio, (*behind, *across, *back, *rest), -start, opaque=True)
        names = self._picture(self.width(), ratio, standing, 0.0, opaque=False)
        return _Laid(key, self._stretch, drawing, picture, names, axis, [x for _, x in drawing.days])

    def _picture(
        self,
        wide: float,
        ratio: float,
        shapes: tuple[TimelineShape, ...] | list[TimelineShape],
        x: float,
        *,
        opaque: bool,
    ) -> QPixmap:
        picture = QPixmap(max(round(wide * ratio), 1), max(round(self.height() * ratio), 1))
        picture.setDevicePixelRatio(ratio)
        picture.fill(look().colour("surface") if opaque else Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(round(x * ratio) / ratio, 0)
        paint(painter, ready(shapes, ratio))
        painter.end()
        return picture

    # Walking

    def day(self) -> date | None:
        """Return the day one stands on, None before the first step."""
        return self._inputs.days[self.place()] if self.place() >= 0 else None

    def mark_day(self, day: date | None) -> None:
        """Stand on a day without saying so, and bring it into view; one without a point takes the mark away."""
        self.stand(self._inputs.days.index(day) if day in self._inputs.days else NOWHERE)
        self._bring_into_view()

    def stand(self, place: int) -> None:
        """Stand on a day; the read-out tells of it, no tool tip."""
        super().stand(place)
        self.setToolTip("")

    def go_to(self, place: int) -> None:
        """Go to a day, bring it into view, and tell which it is."""
        super().go_to(place)
        self._bring_into_view()
        self.walked.emit(self.day())

    def _bring_into_view(self) -> None:
        day = self.day()
        if day is not None and not self._stretch.has(day):
            self.show_stretch(self._stretch.moved(round((self._stretch.share(day) - 0.5) * self._stretch.length)))
            self.stretched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_shifted = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if is_shifted and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = -1 if key == Qt.Key.Key_Left else 1
            self._stretch_by_hand(self._stretch.moved(round(way * PAN * self._stretch.length)))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(ZOOM if key == Qt.Key.Key_Minus else 1 / ZOOM)
        elif key == Qt.Key.Key_0:
            self._stretch_by_hand(self._course)
        else:
            super().keyPressEvent(event)

    def zoom(self, factor: float, share: float | None = None) -> None:
        """Show a stretch `factor` times as long, around the day one stands on, or the middle."""
        day = self.day()
        if share is None:
            share = self._stretch.share(day) if day is not None and self._stretch.has(day) else 0.5
        self._stretch_by_hand(self._stretch.zoomed(factor, share))

    def _stretch_by_hand(self, stretch: Stretch) -> None:
        self.show_stretch(stretch)
        ends = (spoken_day(self._stretch.day_at(share), self._inputs.today) for share in (0.0, 1.0))
        announce(self, course_words.said("From {0} to {1}").format(*ends))
        self.stretched.emit()

    # The pointer

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if not turned or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the page scrolls
            return
        drawing = self.laid_out().drawing
        share = (event.position().x() - drawing.left) / (drawing.right - drawing.left)
        self.zoom(ZOOM ** (-turned / 120), min(max(share, 0.0), 1.0))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at, self._pressed_stretch = event.position(), self._stretch

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, before = self._pressed_at, self._pressed_stretch
        if at is None or before is None:
            self._hover(self.day_near(event.position().x()))
            return
        moved = event.position().x() - at.x()
        if abs(moved) >= DRAGGED or self.cursor().shape() == Qt.CursorShape.ClosedHandCursor:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            drawing = self.laid_out().drawing
            self.show_stretch(before.moved(round(-moved / (drawing.right - drawing.left) * before.length)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        was_dragged = self.cursor().shape() == Qt.CursorShape.ClosedHandCursor
        self._pressed_at = self._pressed_stretch = None
        self.unsetCursor()
        day = self.day_near(event.position().x())
        if was_dragged:
            self.stretched.emit()
        elif day is not None:
            self.go_to(self._inputs.days.index(day))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hover(self.day_near(event.position().x()))

    def day_near(self, x: float) -> date | None:
        """Return the day nearest to a place, None where there is none near."""
        laid = self.laid_out()
        at = x + self._shift(laid)
        place = bisect_left(laid.days, at)
        near = [one for one in (place - 1, place) if 0 <= one < len(laid.days) and abs(laid.days[one] - at) <= NEAR]
        best = min(near, key=lambda one: abs(laid.days[one] - at), default=None)
        return None if best is None else laid.drawing.days[best][0]

    def _hover(self, day: date | None) -> None:
        if day != self._hovered:
            self._hovered = day
            self.update()

    def read_out(self) -> tuple[str, ...]:
        """Return what is read out: the day under the pointer, or the one stood on, and its facts in sentences."""
        day = self._hovered if self._hovered is not None else self.day() if self.hasFocus() else None
        if day is None:
            return ()
        facts = [course_words.sentence(fact, self._inputs) for fact in self._inputs.by_day[day]]
        more = len(facts) - READ_OUT_MOST
        told = facts[:READ_OUT_MOST] + ([course_words.said("and {0} more").format(more)] if more > 0 else [])
        return (spoken_day(day, self._inputs.today), *told)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        laid = self.laid_out()
        drawing, ratio = laid.drawing, self.devicePixelRatioF()
        shift = round(self._shift(laid) * ratio) / ratio
        if drawing.lanes:
            self._paint_moving(painter, laid, shift)
            painter.drawPixmap(0, 0, laid.still)
            self._paint_cursor(painter, laid, shift)
        else:
            paint(painter, ready(drawing.axis, ratio))
        self.paint_focus(painter)

    def _paint_moving(self, painter: QPainter, laid: _Laid, shift: float) -> None:
        """Push the picture of the lanes along, and write the days whose words are whole."""
        drawing, ratio = laid.drawing, laid.moving.devicePixelRatio()
        seen = QRectF(drawing.left, 0, self.width() - drawing.left, self.height())
        source = QRectF((drawing.beyond + shift) * ratio, 0, seen.width() * ratio, seen.height() * ratio)
        painter.drawPixmap(seen, laid.moving, source)
        half = 3 * self._text()
        shown = [one for one in laid.axis if drawing.left - half / 3 < one.x - shift < self.width() - half / 2]
        days = [
            replace(one, x=one.x - shift) for one in shown if one.role != "today.label" or one.x - shift > drawing.left
        ]
        names = drawing.names_in_sight(shift)
        paint(painter, ready((*days, *names), ratio))

    def _paint_cursor(self, painter: QPainter, laid: _Laid, shift: float) -> None:
        """Paint the line of the day that is read out, its flag, and its facts in a box beside it."""
        told = self.read_out()
        day = self._hovered or self.day()
        if day is None:
            return
        where = dict(laid.drawing.days).get(day)
        if where is None or not laid.drawing.left <= where - shift <= laid.drawing.right:
            return
        x = where - shift
        painter.setPen(QPen(look().colour("focus"), 1.5))
        foot = self.height() - FOOT * self._text()
        painter.drawLine(QPointF(round(x) + 0.5, HEAD * self._text()), QPointF(round(x) + 0.5, foot))
        font = look().font("micro", strong=True)
        wide = QFontMetricsF(font).horizontalAdvance(spoken_day(day, self._inputs.today)) / 2 + 7
        at = min(max(x, wide), self.width() - wide)
        paint_flag(painter, spoken_day(day, self._inputs.today), at, font, "focus")
        if told:
            self._paint_read_out(painter, told[1:], x)

    def _paint_read_out(self, painter: QPainter, told: tuple[str, ...], x: float) -> None:
        font = look().font("caption")
        metrics, pad = QFontMetricsF(font), 10.0
        wide = min(max(metrics.horizontalAdvance(one) for one in told), READ_OUT_W) + 2 * pad
        high = len(told) * metrics.lineSpacing() + 1.4 * pad
        left = x + 10 if x + 10 + wide <= self.width() else max(x - 10 - wide, 0.0)
        box = QRectF(left, HEAD * self._text() + 4, wide, high)
        painter.setPen(QPen(look().colour("line_strong"), 1))
        painter.setBrush(look().colour("surface"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(font)
        painter.setPen(look().colour("ink"))
        for place, one in enumerate(told):
            words = metrics.elidedText(one, Qt.TextElideMode.ElideRight, wide - 2 * pad)
            y = box.top() + 0.7 * pad + place * metrics.lineSpacing() + metrics.ascent()
            painter.drawText(QPointF(left + pad, y), words)


def days_around(today: date, back: int, ahead: int = 14) -> Stretch:
    """Return so many days before today and a little ahead."""
    first = today.toordinal() - back
    return Stretch(first * MINUTES, (back + ahead + 1) * MINUTES)
