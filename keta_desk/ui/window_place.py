"""Where the window was: kept in the settings of this computer, and never restored to where no screen is."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

FRAME_H = 36  # what a title bar takes, in logical pixels: the status bar has to stay on the screen
USUAL = QSize(1440, 900)
MAXIMIZED = "max"
_KEPT = re.compile(r"(-?\d{1,5}) (-?\d{1,5}) (\d{1,5}) (\d{1,5})( max)?")


def of(window: QMainWindow) -> str:
    """Return where a window is, `40 60 1440 900`, and whether it fills its screen."""
    place = window.normalGeometry() if window.isMaximized() or window.isFullScreen() else window.geometry()
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
    window.setGeometry(clamped(wanted, screen.availableGeometry(), window.minimumSize()))
    if found.group(5):
        window.showMaximized()


def clamped(wanted: QRect, room: QRect, least: QSize) -> QRect:
    """Return `wanted`, no larger than `room` and no smaller than `least`, moved to where all of it can be seen."""
    inside = room.adjusted(0, FRAME_H, 0, 0)
    size = wanted.size().boundedTo(inside.size()).expandedTo(least)
    x = max(inside.left(), min(wanted.x(), inside.right() + 1 - size.width()))
    y = max(inside.top(), min(wanted.y(), inside.bottom() + 1 - size.height()))
    return QRect(x, y, size.width(), size.height())
