"""Amounts with a unit: typed, never spun. The wheel does nothing, and a blank is a value."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator, QWheelEvent
from PySide6.QtWidgets import QWidget

from keta_desk.ui.parts.field import UnitEdit


class AmountEdit(UnitEdit):
    """Takes digits, and one point or comma where `places` allows decimals; `domain.quantities` reads it."""

    def __init__(self, unit: str, *, places: int = 0, digits: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(unit, parent)
        tail = rf"([.,]\d{{0,{places}}})?" if places else ""
        self.setValidator(QRegularExpressionValidator(QRegularExpression(rf"\d{{0,{digits}}}{tail}"), self))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # whoever scrolls the page must not change a dose
