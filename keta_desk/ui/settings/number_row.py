"""A whole number of minutes, seconds or days: typed, taken over when the field is left."""

from __future__ import annotations

from PySide6.QtCore import Signal

from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.banner import announce
from keta_desk.ui.settings.row import TextRow


class NumberRow(TextRow):
    """Emits `chosen` with the number once it lies within `least` and `most`; else says what they are."""

    WIDTH = 110

    chosen = Signal(int)

    def __init__(self, title: str, unit: str, span: tuple[int, int], *, note: str = "", also: str = "") -> None:
        super().__init__(title, note=note, also=also, edit=AmountEdit(unit, digits=4))
        self._span = span
        self.entered.connect(self._take)

    def show_number(self, number: int) -> None:
        """Show what the setting is."""
        self.show_text(str(number))

    def _take(self, text: str) -> None:
        least, most = self._span
        if text.isdecimal() and least <= int(text) <= most:
            self.complain("")
            self._shown = str(int(text))
            self.edit.setText(self._shown)
            self.chosen.emit(int(text))
        else:
            said = self.tr("A whole number from {0} to {1}.").format(least, most)
            self.complain(said)
            announce(self.edit, said)
