"""The field one searches by: a glass before the words, the arrow keys for the list below, Esc to empty it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from keta_desk.ui.parts.icon_label import IconLabel

LONGEST, GLASS, LEFT, GAP = 200, 15, 10, 7
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchEdit(QLineEdit):
    """Emits `moved` with 1 or -1 when the list below is to move while the typing goes on."""

    moved = Signal(int)

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder or name)
        self.setMaxLength(LONGEST)
        self.setClearButtonEnabled(True)
        self._glass = IconLabel("search", "ink_3", GLASS, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._glass.resize(self._glass.sizeHint())  # as large as the words are
        self._glass.move(LEFT, (self.height() - self._glass.height()) // 2)
        self.setTextMargins(self._glass.width() + GAP, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _STEPS.get(Qt.Key(event.key()), 0):
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
