"""The window ribbon: fourteen ticks, one for each day after the last dose (design, two signature elements)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.ui.theme import look

DAYS = 14


@dataclass(frozen=True, slots=True)
class WindowDays:
    """Where the integration window stands: `day` after the last dose, and days integration was held or is booked."""

    day: int
    held: Sequence[int] = ()
    booked: Sequence[int] = ()

    def is_open(self) -> bool:
        """Say whether the window is open: from the day of the dose to its fourteenth day."""
        return 0 <= self.day <= DAYS

    def spoken(self) -> str:
        """Return the ribbon in words, as a screen reader says it."""
        held, booked = len(self.held), len(self.booked)
        told = said("Integration window, day {0} of {1}, {2}, {3}")
        return told.format(
            self.day,
            DAYS,
            said("{0} held").format(held) if held else said("none held"),
            said("{0} booked").format(booked) if booked else said("none booked"),
        )


def said(text: str) -> str:
    """Return a text of the ribbon in the language of the screen."""
    return QCoreApplication.translate("Ribbon", text)


def paint_ribbon(painter: QPainter, at: QRectF, window: WindowDays) -> None:
    """Paint the ribbon into `at`: past days filled, today dark and taller, coming days outlined, dots below."""
    pitch = at.width() / DAYS
    width, tall = pitch - max(1.5, pitch * 0.22), at.height() - 8
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for day in range(1, DAYS + 1):
        x = at.x() + (day - 1) * pitch
        tick = QRectF(x, at.y() + 1, width, tall - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if day < window.day:
            painter.setBrush(look().colour("window_mid"))
        elif day == window.day:
            painter.setBrush(look().colour("window"))
            tick = QRectF(x, at.y(), width, tall)
        else:
            painter.setPen(QPen(look().colour("window_mid"), 1))
            painter.setBrush(look().colour("window_tint"))
            tick.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(tick, min(1.6, width / 4), min(1.6, width / 4))
    for days, is_held in ((window.booked, False), (window.held, True)):
        for day in days:
            if 1 <= day <= DAYS:
                _paint_dot(painter, QPointF(at.x() + (day - 1) * pitch + width / 2, at.bottom() - 3), is_held=is_held)
    painter.restore()


def _paint_dot(painter: QPainter, at: QPointF, *, is_held: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen if is_held else QPen(look().colour("window"), 1.2))
    painter.setBrush(look().colour("window" if is_held else "surface"))
    painter.drawEllipse(at, 2.2, 2.2)


class Ribbon(QWidget):
    """The ribbon as a widget."""

    def __init__(
        self, window: WindowDays, *, width: int = 144, height: int = 24, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._size = window, QSize(width, height)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(window.spoken())
        self.setToolTip(window.spoken())

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_ribbon(QPainter(self), QRectF(self.rect()), self._window)
