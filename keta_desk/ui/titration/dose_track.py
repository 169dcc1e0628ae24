"""The track under the dose: past doses as rings, the one in question as a dot, the plan's ceiling as a stroke."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.ui.theme import look
from keta_desk.ui.titration.titration_words import mg, number
from keta_desk.ui.titration.track import Figure, end_of, figures, place

SIDE, LINE_Y, FIGURES_Y = 8, 14, 25


class DoseTrack(QWidget):
    """Shows where a dose lies between nothing, what was given, and the ceiling."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._past: tuple[Decimal, ...] = ()
        self._now, self._ceiling, self._is_entered = Decimal(0), Decimal(1), False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Doses so far and the plan's ceiling"))

    def sizeHint(self) -> QSize:
        return QSize(240, FIGURES_Y + QFontMetricsF(look().font("micro")).height().__ceil__() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def show_doses(self, past: Sequence[Decimal], now: Decimal | None, ceiling: Decimal, *, is_entered: bool) -> None:
        """Show the doses given, oldest first, and the one in question."""
        self._past = tuple(past)
        self._now, self._ceiling, self._is_entered = now or Decimal(0), ceiling, is_entered
        given = self.tr("given so far: {0}").format(", ".join(mg(dose) for dose in dict.fromkeys(past)))
        so_far = given if past else self.tr("nothing given so far")
        told = self.tr("{0} of at most {1}; {2}").format(mg(self._now), mg(ceiling), so_far)
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = float(SIDE), float(self.width() - SIDE)
        end = end_of(self._ceiling, (*self._past, self._now))

        def x(amount: Decimal) -> float:
            return place(amount, end, left, right)

        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(look().colour("line_strong"), 4, Qt.PenStyle.SolidLine, cap))
        painter.drawLine(QPointF(left, LINE_Y), QPointF(right, LINE_Y))
        if self._now > 0:
            painter.setPen(QPen(look().colour("accent"), 4, Qt.PenStyle.SolidLine, cap))
            painter.drawLine(QPointF(left, LINE_Y), QPointF(x(self._now), LINE_Y))
        painter.setPen(QPen(look().colour("danger"), 2))
        painter.drawLine(QPointF(x(self._ceiling), 4), QPointF(x(self._ceiling), 24))
        painter.setPen(QPen(look().colour("accent"), 1.5))
        painter.setBrush(look().colour("surface"))
        for dose in dict.fromkeys(self._past):
            painter.drawEllipse(QPointF(x(dose), LINE_Y), 3.2, 3.2)
        self._paint_now(painter, x(self._now))
        self._paint_figures(painter, [(amount, x(amount)) for amount in dict.fromkeys(self._past)], x(self._now), end)

    def _paint_now(self, painter: QPainter, x: float) -> None:
        """A dot where the dose is entered, a ring where it is only shown."""
        if self._now <= 0:
            return
        painter.setPen(QPen(look().colour("surface" if self._is_entered else "accent"), 2))
        painter.setBrush(look().colour("accent" if self._is_entered else "surface"))
        painter.drawEllipse(QPointF(x, LINE_Y), 6.5, 6.5)

    def _paint_figures(self, painter: QPainter, past: list[tuple[Decimal, float]], now_x: float, end: Decimal) -> None:
        strong, plain = QFontMetricsF(look().font("micro", strong=True)), QFontMetricsF(look().font("micro"))
        ceiling_x = place(self._ceiling, end, SIDE, self.width() - SIDE)
        wanted = [Figure(ceiling_x, self.tr("{0} max").format(number(self._ceiling)), "ceiling")]
        wanted += [Figure(now_x, number(self._now), "now")] if self._now > 0 else []
        ends = [past[-1], past[0], *past[1:-1]] if len(past) > 1 else past
        wanted += [Figure(x, number(amount), "past") for amount, x in ends if amount != self._now]
        room = figures(
            wanted, lambda text: max(strong.horizontalAdvance(text), plain.horizontalAdvance(text)), 0, self.width()
        )
        for figure in room:
            painter.setFont(look().font("micro", strong=figure.kind != "past"))
            painter.setPen(look().colour({"ceiling": "danger", "now": "ink"}.get(figure.kind, "ink_3")))
            at = QRectF(figure.x - 60, FIGURES_Y, 120, self.height() - FIGURES_Y)
            painter.drawText(at, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, figure.text)
