"""Rows of fields that grow as they are asked for: commitments, stressors."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot

from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.field import Field


class GrowingRows(QObject):
    """All rows are there from the start, so that a draft finds them; those not asked for yet are out of sight.

    The fields of row 2 are named after `names` with `_2` behind them.
    """

    def __init__(self, form: EntryForm, names: Sequence[str], most: int, more: str) -> None:
        super().__init__(form)
        self._form, self._names, self._most = form, tuple(names), most
        self._shown = 1
        self.more = Button(more, icon="plus", role="quiet")

    def finish(self) -> None:
        """Add the button under the rows, once all of them are there."""
        self._form.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._show_another)
        self.show_filled()

    def parts(self, number: int) -> list[Field]:
        """Return the fields of a row."""
        return [self._form.fields[f"{name}_{number}"] for name in self._names]

    def numbers(self) -> range:
        """Return the numbers of the rows."""
        return range(1, self._most + 1)

    @Slot()
    def show_filled(self) -> None:
        """Show as many rows as hold something, and at least one."""
        filled = [row for row in self.numbers() if any(self._form.text(f"{name}_{row}") for name in self._names)]
        self._shown = max([self._shown, *filled])
        for number in self.numbers():
            for part in self.parts(number):
                part.setVisible(number <= self._shown)
        self.more.setVisible(self._shown < self._most)

    @Slot()
    def _show_another(self) -> None:
        self._shown = min(self._shown + 1, self._most)
        self.show_filled()
        self.parts(self._shown)[0].edit.setFocus()
