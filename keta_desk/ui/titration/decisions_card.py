"""The card of decisions: each with what was known at that moment and, beside it, what came of it (capabilities N12)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from keta_desk.queries.dose_decisions import DecisionTold
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.rows_model import Column, RowsModel
from keta_desk.ui.parts.rows_table import RowsTable, scaled
from keta_desk.ui.parts.text import Label
from keta_desk.ui.titration import decision_told
from keta_desk.ui.words import said

ROW_H, MOST_ROWS = 29, 6
SHARES = (24, 70, 170, 200, 240)


class DecisionsCard(Card):
    """Hidden while nothing was decided. The row that is chosen is told whole under the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addLayout(self.head)
        self.title.setText(self.tr("Decisions"))
        self.head.addWidget(self.title, 1)
        self.head.addWidget(Label(self.tr("what was known, and what came of it"), "caption"))
        columns = (
            Column[DecisionTold]("#", lambda one: str(one.line.number)),
            Column[DecisionTold](said("Date"), lambda one: write_day(one.on, year=False)),
            Column[DecisionTold](said("Decision"), decision_told.decision),
            Column[DecisionTold](said("Known then"), decision_told.known),
            Column[DecisionTold](said("What came of it"), decision_told.later),
        )
        self._rows = RowsModel[DecisionTold](columns, self)
        self.table = RowsTable(self._rows, shares=SHARES, row_h=ROW_H)
        self.table.setAccessibleName(self.tr("Decisions about doses"))
        self.table.setAccessibleDescription(self.tr("Latest first. The one chosen is told whole below."))
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.table.fitted.connect(self._fit)
        self._whole = QFormLayout()
        self._whole.setHorizontalSpacing(16)
        self._whole.setVerticalSpacing(4)
        self.body.addWidget(self.table)
        self.body.addLayout(self._whole)

    def show_decisions(self, decisions: Sequence[DecisionTold]) -> None:
        """Show every decision, latest first; the one chosen stays chosen."""
        chosen = self.chosen()
        self._rows.show(decisions)
        self.setVisible(bool(decisions))
        self._fit()
        ids = [one.line.id for one in decisions]
        if chosen is not None and chosen.line.id in ids:
            self.table.selectRow(ids.index(chosen.line.id))
        self._tell()

    def chosen(self) -> DecisionTold | None:
        """Return the decision that is chosen."""
        place = self.table.row()
        return self._rows.rows()[place] if 0 <= place < self._rows.rowCount() else None

    def told(self) -> list[tuple[str, str]]:
        """Return what is told of the one that is chosen."""
        one = self.chosen()
        return decision_told.whole(one) if one is not None else []

    @Slot()
    def _fit(self) -> None:
        shown = min(max(self._rows.rowCount(), 1), MOST_ROWS)
        self.table.setFixedHeight(self.table.horizontalHeader().height() + shown * scaled(ROW_H) + 2)

    @Slot()
    def _tell(self) -> None:
        while self._whole.rowCount():
            self._whole.removeRow(0)
        for name, text in self.told():
            self._whole.addRow(Label(name, "quiet"), Label(" ".join(text.split()), wrap=True))
