"""Fields that understand what is typed and say at once what they understood, inside their border at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from keta_desk.ui.parts.field import UnitEdit

EDGE, GAP = 10, 12


class ReadBackEdit(UnitEdit):
    """A subclass says what it understood; what is shown beside the typing is told to a screen reader as well.

    Nothing moves while one types: the words stand in the field itself, and give way where it is too narrow.
    """

    def __init__(self, *, beside: int = 0, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._beside, self._said = beside, ""
        self._unit.setText("")
        self._unit.hide()
        self.setTextMargins(0, 0, beside, 0)
        self.textChanged.connect(self._say)
        self.left.connect(self.settle)

    def understood(self) -> str:
        """Return what was understood in words, '' for a blank and for what was not understood."""
        raise NotImplementedError

    def read_back(self) -> str:
        """Return the words of the read-back as they stand now."""
        return self._said

    @Slot()
    def _say(self) -> None:
        said = self.understood()
        self._said = said
        self._unit.setText("" if said == self.text() else said)
        self.place_unit()
        if not self.property("state"):
            self.setAccessibleDescription(said)

    def place_unit(self) -> None:
        """Set what was understood to the right end of the line, where there is room for it."""
        width, typed = self._unit.sizeHint().width(), self.fontMetrics().horizontalAdvance(self.text())
        room = self.width() - self._beside - 2 * EDGE - GAP - typed
        self._unit.setVisible(bool(self._unit.text()) and room >= width)
        self._unit.setGeometry(self.width() - self._beside - width - EDGE, 0, width, self.height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()  # a field that takes what it is given signals nothing if the text is as it was

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.place_unit()
