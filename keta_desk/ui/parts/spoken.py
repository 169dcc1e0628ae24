"""What assistive technology is told where Qt's own answer would be wrong or would end the program."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QScrollArea, QWidget


class _Voice(QAccessibleWidget):
    """Speaks for a widget that paints itself, in the role its class names: `SPOKEN_AS = QAccessible.Role.Chart`.

    Its value is what it says itself that it stands on, where it has something to say: `spoken()`.
    """

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._says = getattr(widget, "spoken", None)

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value and self._says is not None:
            return str(self._says())
        return str(super().text(kind))


class _ScrollAreaVoice(_Voice):
    """Answers None for a child that is not there.

    Qt 6.11's own answer reads past its list of children when a screen reader asks for a scroll bar that has gone
    since it counted, and the program ends there and then. An area that takes the focus is something to read.
    """

    def __init__(self, area: QScrollArea) -> None:
        is_read = area.focusPolicy() & Qt.FocusPolicy.TabFocus and not area.focusProxy()
        super().__init__(area, QAccessible.Role.Document if is_read else QAccessible.Role.Client)


def _voice_of(kind: str, made: QObject) -> QAccessibleInterface | None:
    """Return who speaks for an object as `kind`, the name of one of its classes; None leaves it to Qt."""
    if kind == "QScrollArea" and isinstance(made, QScrollArea):
        return _ScrollAreaVoice(made)
    role = getattr(made, "SPOKEN_AS", None)
    return _Voice(made, role) if role is not None and isinstance(made, QWidget) else None


@cache
def speak() -> None:
    """Answer assistive technology from now on, also for what is on the screen already."""
    QAccessible.installFactory(_voice_of)
    if not QAccessible.isActive():
        return
    for area in QApplication.allWidgets():
        if isinstance(area, QScrollArea):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(QAccessible.queryAccessibleInterface(area)))
