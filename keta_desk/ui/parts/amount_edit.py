"""Amounts with a unit: typed, never spun. The wheel does nothing, and a blank is a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QLocale, QRegularExpression, QTimer, Signal
from PySide6.QtGui import QRegularExpressionValidator, QWheelEvent
from PySide6.QtWidgets import QWidget

from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import Typed, read_amount, read_whole
from keta_desk.ui.parts.field import UnitEdit

_ROW = re.compile(r"\d\s*[/\s]\s*\d")


class AmountEdit(UnitEdit):
    """Takes digits, points and commas; `domain.quantities` reads them as this computer writes numbers.

    What is too much is taken and left to be told: a digit, a decimal or a mark dropped in silence would make 1205 a
    weight of 120, and 8.4 a pulse of 84. `check` is the domain's own rule for what was entered, so that leaving the
    field and saving judge alike. Emits `several` with the text of a row of numbers that was pasted or dropped here.
    """

    several = Signal(str)

    def __init__(
        self,
        unit: str,
        *,
        places: int = 0,
        digits: int = 6,
        check: Callable[[Decimal | None], Sequence[Problem]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(unit, parent)
        self._places, self._check = places, check
        self.setValidator(_Digits(QRegularExpression(rf"[\d.,]{{0,{digits + places + 3}}}"), self))

    def typed(self, *, field: str = "") -> Typed:
        """Return what was entered: an amount without its unit, a blank, or what is wrong with it."""
        if not self._places:
            return read_whole(self.text(), field=field)
        return read_amount(
            self.text(), units=("1",), assumed_unit="1", decimal_mark=QLocale().decimalPoint(), field=field
        )

    def value(self) -> Decimal | None:
        """Return the amount entered, None for a blank and for what is no amount."""
        quantity = self.typed().quantity
        return quantity.value if quantity is not None else None

    def problems(self, *, field: str = "") -> list[Problem]:
        """Return what is wrong with what was entered, at `field`."""
        typed = self.typed(field=field)
        if typed.problem is not None:
            return [typed.problem]
        if self._check is None:
            return []
        return [replace(one, field=field) if field else one for one in self._check(self.value())]

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
