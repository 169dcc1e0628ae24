"""Where the window was: kept in the settings of this computer, and never restored to where no screen is."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

FRAME_H = 36  # what a title bar takes, in logical pixels: the status bar has to stay on the screen
USUAL = QSize(1440, 900)
MAXIMIZED = "max"
_KEPT = re.compile(r"(-?\d{1,5}) (-?\d{1,5}) (\d{1,5}) (\d{1,5})( max)?")


def of(window: QMainWindow) -> str:
    """Return where a window is with its title bar, how large it is without, and whether it fills its screen.

    `40 60 1440 900`: put to where its inside was, it would slip by a title bar each time.
    """
    if window.isMaximized() or window.isFullScreen():
        place = window.normalGeometry()
        place.moveTop(place.top() - FRAME_H)
    else:
        place = QRect(window.pos(), window.size())
    said = f"{place.x()} {place.y()} {place.width()} {place.height()}"
    return f"{said} {MAXIMIZED}" if window.isMaximized() else said


def put(window: QMainWindow, kept: str) -> None:
    """Put a window to where it was, as far as there is a screen; without a place it gets the usual size."""
    found = _KEPT.fullmatch(kept)
    if found is None:
        room = window.screen().availableSize() - QSize(0, FRAME_H)
        window.resize(USUAL.boundedTo(room).expandedTo(window.minimumSize()))
        return
    wanted = QRect(*(int(number) for number in found.groups()[:4]))
    screen = QGuiApplication.screenAt(wanted.center()) or window.screen()
    inside = clamped(wanted.translated(0, FRAME_H), screen.availableGeometry(), window.minimumSize())
    window.resize(inside.size())
    window.move(inside.topLeft() - QPoint(0, FRAME_H))
    if found.group(5):
        window.showMaximized()


def clamped(wanted: QRect, room: QRect, least: QSize) -> QRect:
    """Return `wanted`, no larger than `room` and no smaller than `least`, moved to where all of it can be seen."""
    inside = room.adjusted(0, FRAME_H, 0, 0)
    size = wanted.size().boundedTo(inside.size()).expandedTo(least)
    x = max(inside.left(), min(wanted.x(), inside.right() + 1 - size.width()))
    y = max(inside.top(), min(wanted.y(), inside.bottom() + 1 - size.height()))
    return QRect(x, y, size.width(), size.height())
