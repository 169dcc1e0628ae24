"""Amounts with a unit: typed, never spun. The wheel does nothing, and a blank is a value."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale, QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from keta_desk.ui.parts.field import UnitEdit


def read_amount(text: str) -> Decimal | None:
    """Return what was typed as a number, None for a blank; a comma serves as well as a point.

    Raises:
        ValueError: the text is not a number.
    """
    typed = text.strip().replace("\u2009", "").replace("\u00a0", "").replace(",", ".")
    if not typed:
        return None
    try:
        return Decimal(typed)
    except InvalidOperation as error:
        raise ValueError from error


def write_amount(amount: Decimal | int | None) -> str:
    """Return an amount as it is typed in this locale, '' for None."""
    if amount is None:
        return ""
    return format(amount, "f").replace(".", QLocale().decimalPoint())


class AmountEdit(UnitEdit):
    """Takes digits, and one point or comma where `places` allows decimals."""

    def __init__(self, unit: str, *, places: int = 0, digits: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(unit, parent)
        tail = rf"([.,]\d{{0,{places}}})?" if places else ""
        self.setValidator(QRegularExpressionValidator(QRegularExpression(rf"\d{{0,{digits}}}{tail}"), self))

    def amount(self) -> Decimal | None:
        """Return what is entered, None for a blank."""
        return read_amount(self.text())

    def show_amount(self, amount: Decimal | int | None) -> None:
        """Enter an amount."""
        self.setText(write_amount(amount))
