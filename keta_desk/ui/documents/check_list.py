"""What is to be known before a document is printed: each check with its word and icon."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.documents import Printed
from keta_desk.ui.parts.card import empty_layout
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Label
from keta_desk.ui.words import counted

SHOWN_PLACES = 4


class CheckList(QWidget):
    """Shows the checks of one rendered document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(10)
        self._said: list[str] = []

    def show_printed(self, printed: Printed | None, paper: str) -> None:
        """Show what was found, or nothing while there is no document."""
        empty_layout(self._rows)
        self._said = []
        if printed is None:
            return
        self._add("ok", self.tr("Identifiers on every page"), self.tr("Name, birth date, KD number"))
        pages = counted(printed.page_count, "1 page", "{0} pages")
        self._add("ok", f"{pages}, {paper}", self.tr("Prints in black and white"))
        if printed.undrawable:
            places = [f"{place}: {letters}" for place, letters in printed.undrawable[:SHOWN_PLACES]]
            more = len(printed.undrawable) - SHOWN_PLACES
            places += [self.tr("and {0} more").format(more)] if more > 0 else []
            self._add("caution", self.tr("Letters the fonts can't draw"), "\n".join(places))
        else:
            self._add("ok", self.tr("Every letter can be drawn"), self.tr("Names and notes print as typed"))
        self._add("accent", self.tr("Fingerprint {0}").format(printed.fingerprint), self.tr("Stands on every page"))

    def _add(self, state: str, what: str, more: str) -> None:
        self._said.append(f"{what}: {more}")
        icon = {"ok": "check-circle", "caution": "triangle", "accent": "info"}[state]
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(IconLabel(icon, state, 17), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(what, "strong", wrap=True))
        column.addWidget(Label(more, "caption", wrap=True))
        row.addLayout(column, 1)
        self._rows.addLayout(row)

    def words(self) -> str:
        """Return what the list says."""
        return "; ".join(self._said)
