"""A table of a paper sheet to be typed in: rows as they stand on the paper, what is wrong said under each row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QWidget

from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import Complaint, UnitEdit
from keta_desk.ui.parts.inputs import set_text, text_of
from keta_desk.ui.parts.text import Label

AROUND = 26


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """One column: `widest` is the longest that is written in it, '' for words; `choices` make it a choice."""

    name: str
    head: str
    widest: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    offered: tuple[str, ...] = field(default=(), repr=False)


class PaperTable(QWidget):
    """Rows of inputs under their heads; the first column is what the paper prints. Emits `touched` when typed into."""

    touched = Signal()

    def __init__(
        self,
        title: str,
        columns: Sequence[PaperColumn],
        rows: Mapping[str, str],
        *,
        due: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.names = tuple(column.name for column in columns)
        self.edits: dict[tuple[str, str], QWidget] = {}
        self.complaints: dict[str, Complaint] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        first = int(bool(due))
        for place, head in enumerate([due] * first + [column.head for column in columns]):
            grid.addWidget(Label(head, "caption"), 0, place)
        for number, (row, told) in enumerate(rows.items(), start=1):
            if due:
                grid.addWidget(Label(told, "second"), 2 * number - 1, 0)
            for place, column in enumerate(columns, start=first):
                edit = self._edit(row, column)
                edit.setAccessibleName(self.tr("{0}, row {1}, {2}").format(title, number, column.head))
                grid.addWidget(edit, 2 * number - 1, place)
            self.complaints[row] = Complaint()
            grid.addWidget(self.complaints[row], 2 * number, 0, 1, len(columns) + first)
        for place, column in enumerate(columns, start=first):
            grid.setColumnStretch(place, 0 if column.widest or column.choices else 1)

    def _edit(self, row: str, column: PaperColumn) -> QWidget:
        if column.choices:
            choice = Segmented(column.head, column.choices)
            choice.chosen.connect(partial(self._touch, row))
            self.edits[row, column.name] = choice
            return choice
        edit = UnitEdit()
        if column.widest:
            edit.setFixedWidth(edit.fontMetrics().horizontalAdvance(column.widest) + AROUND)
        if column.offered:
            offered = QCompleter(list(column.offered), edit)
            offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            offered.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            edit.setCompleter(offered)
        edit.textEdited.connect(partial(self._touch, row))
        self.edits[row, column.name] = edit
        return edit

    def _touch(self, row: str, _value: object) -> None:
        self.complaints[row].say("", "danger")
        self.touched.emit()

    def typed(self, row: str) -> dict[str, str]:
        """Return what stands in a row, by column."""
        return {name: text_of(self.edits[row, name]) for name in self.names}

    def state(self) -> dict[str, str]:
        """Return what is typed, by row and column; what is blank is left out."""
        return {f"{row}.{name}": text for (row, name), edit in self.edits.items() if (text := text_of(edit))}

    def restore(self, state: Mapping[str, object]) -> None:
        """Put what a draft kept into the rows."""
        for (row, name), edit in self.edits.items():
            set_text(edit, str(state.get(f"{row}.{name}", "")))

    def take_back_words(self) -> None:
        """Take back what was said of the rows."""
        for complaint in self.complaints.values():
            complaint.say("", "danger")

    def first(self, row: str) -> QWidget:
        """Return the first input of a row."""
        return self.edits[row, self.names[0]]
