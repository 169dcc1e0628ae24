"""Amounts typed with their unit, `150 lb`, `0,5 mg/kg`, and doses that are read back in words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QLocale
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import (
    NO_BREAK_SPACE,
    Quantity,
    Typed,
    mg_shown,
    number_in_words,
    plain,
    read_amount,
    rounded,
    unit_shown,
)
from keta_desk.ui.parts.read_back import ReadBackEdit

SPELLED_BELOW = 1_000_000
PER_KG = "mg/kg"


class QuantityEdit(ReadBackEdit):
    """Takes an amount with one of `units`; `shown` is the unit it is read back in, `assumed` the one left out.

    `check` is the domain's own rule, so that leaving the field and saving judge alike.
    """

    def __init__(
        self,
        units: Collection[str],
        *,
        shown: str,
        assumed: str = "",
        check: Callable[[Quantity | None], Sequence[Problem]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._units, self._shown, self._assumed, self._check = units, shown, assumed, check
        super().__init__(parent=parent)

    def typed(self, *, field: str = "") -> Typed:
        """Return what was entered: an amount, a blank, or what is wrong with it."""
        mark = QLocale().decimalPoint()
        return read_amount(self.text(), units=self._units, assumed_unit=self._assumed, decimal_mark=mark, field=field)

    def amount(self) -> Quantity | None:
        """Return the amount in the unit it is read back in, None for a blank and for what is no amount."""
        quantity = self.typed().quantity
        return quantity.to(self._shown) if quantity is not None else None

    def problems(self, *, field: str = "") -> list[Problem]:
        """Return what is wrong with what was entered, at `field`."""
        typed = self.typed(field=field)
        if typed.problem is not None:
            return [typed.problem]
        if self._check is None:
            return []
        return [replace(one, field=field) if field else one for one in self._check(self.amount())]

    def understood(self) -> str:
        """Return the amount in the unit that is kept."""
        amount = self.amount()
        if amount is None:
            return ""
        return number(rounded(amount.value, 1)) + NO_BREAK_SPACE + unit_shown(amount.unit)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # whoever scrolls the page must not change an amount


class DoseEdit(QuantityEdit):
    """Takes a dose with its unit, `250 mg` or `0,5 mg/kg`; by weight it is reckoned for the weight it is given.

    `spoken` is the line to be read back before it is recorded: a tenfold slip that hides in digits is heard in words.
    """

    def __init__(self, *, weight_kg: Decimal | None = None, parent: QWidget | None = None) -> None:
        self._weight_kg = weight_kg
        super().__init__(("mg", "ug", PER_KG) if weight_kg else ("mg", "ug"), shown="mg", parent=parent)
        self.setPlaceholderText(self.tr("with unit"))

    def amount(self) -> Quantity | None:
        """Return the dose in mg, None for a blank and for what is no dose."""
        quantity = self.typed().quantity
        if quantity is not None and quantity.unit == PER_KG:
            return Quantity(quantity.value * self._weight_kg, "mg") if self._weight_kg else None
        return quantity.to("mg") if quantity is not None else None

    def understood(self) -> str:
        """Return the dose in mg, with the weight it was reckoned for."""
        amount, quantity = self.amount(), self.typed().quantity
        if amount is None or quantity is None:
            return ""
        said = mg_shown(amount.value, decimal_mark=QLocale().decimalPoint())
        if quantity.unit != PER_KG or self._weight_kg is None:
            return said
        return self.tr("{0} at {1}\u00a0kg").format(said, number(self._weight_kg))

    def spoken(self) -> str:
        """Return the dose in figures and in words, '' for a blank and for what is no dose."""
        amount = self.amount()
        if amount is None or not 0 <= amount.value < SPELLED_BELOW:
            return ""
        mg = rounded(amount.value, 3).normalize() + 0
        unit = self.tr("milligram") if mg == 1 else self.tr("milligrams")
        return self.tr("{0}\u00a0mg: {1} {2}").format(number(mg), number_in_words(mg), unit)


def number(value: Decimal) -> str:
    """Return a number as this computer writes it, without zeros at its end."""
    return plain(value).replace(".", QLocale().decimalPoint())
