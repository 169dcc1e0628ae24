"""Amounts with a unit: typed, never spun. The wheel does nothing, and a blank is a value."""

from __future__ import annotations

import re

from PySide6.QtCore import QRegularExpression, QTimer, Signal
from PySide6.QtGui import QRegularExpressionValidator, QWheelEvent
from PySide6.QtWidgets import QWidget

from keta_desk.ui.parts.field import UnitEdit

_ROW = re.compile(r"\d\s*[/\s]\s*\d")


class AmountEdit(UnitEdit):
    """Takes digits, and one point or comma where `places` allows decimals; `domain.quantities` reads it.

    A digit too many is taken and left to be told: dropped in silence it would make 1205 a weight of 120.
    Emits `several` with the text of a row of numbers that was pasted or dropped here.
    """

    several = Signal(str)

    def __init__(self, unit: str, *, places: int = 0, digits: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(unit, parent)
        tail = rf"([.,]\d{{0,{places}}})?" if places else ""
        self.setValidator(_Digits(QRegularExpression(rf"\d{{0,{digits}}}{tail}"), self))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # whoever scrolls the page must not change a dose


class _Digits(QRegularExpressionValidator):
    """Hands a row of numbers on to its field, by whatever way it came: key, menu, middle button, drag."""

    def __init__(self, pattern: QRegularExpression, edit: AmountEdit) -> None:
        super().__init__(pattern, edit)
        self._edit = edit

    def validate(self, text: str, at: int) -> object:
        judged = super().validate(text, at)
        if judged[0] == self.State.Invalid and _ROW.search(text):  # type: ignore[index]  # PySide gives a tuple here
            QTimer.singleShot(0, self._edit, lambda: self._edit.several.emit(text))
        return judged
