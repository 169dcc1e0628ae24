"""Typing in the paper sheet of a session: one row for each look, in the order of the paper (capabilities N16)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from keta_desk.domain.back_entry import COLUMNS, PaperRow, read_row
from keta_desk.domain.ids import SessionId
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import live_session
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.drafted_form import ChartForm
from keta_desk.ui.errors import sentence
from keta_desk.ui.outcomes.score_words import signed
from keta_desk.ui.parts.field import Complaint, UnitEdit
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions import form_names, session_words
from keta_desk.ui.sessions.session_forms import session_of
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import back_entry
from keta_desk.use_cases import live_session as live

WIDTH, FREE_ROWS, AROUND = 940, 4, 26
WIDEST = {"time": "00:00", "pressure": "000/000"}
NAMES = ("time", "pressure", *COLUMNS, "words")


class BackEntryForm(ChartForm):
    """Keeps a whole sheet at once, marked as transcribed. `subject` is the session."""

    FORM = form_names.BACK_ENTRY

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Enter the paper sheet"), words.said("Keep the sheet")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(WIDTH)
        self.entry = session_of(tools, chart, subject)
        if self.entry is None:
            raise Gone("record.gone")
        self.whose.setText(self.tr("{0} · {1}").format(self.whose.text(), session_words.title(self.entry)))
        self.edits: dict[tuple[str, str], UnitEdit] = {}
        self.complaints: dict[str, Complaint] = {}
        self._by = UnitEdit()
        self._by.setAccessibleName(self.tr("Who wrote the sheet"))
        self._by.setPlaceholderText(self.tr("Who wrote the sheet"))
        self._build()
        marked = self.tr("Kept as reported: nobody of the practice was there.")
        if self.entry.setting != DoseSetting.HOME:
            marked = self.tr("Kept as transcribed, measured when it says and entered now.")
        self.note.setText(marked)
        self.take_up(self.edits["row1", "time"])

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        for column, head in enumerate((self.tr("Due, min"), *self._heads())):
            grid.addWidget(Label(head, "caption"), 0, column)
        for number, due in enumerate(self._due(), start=1):
            name = f"row{number}"
            grid.addWidget(Label(due, "second"), 2 * number - 1, 0)
            for column, field in enumerate(NAMES, start=1):
                grid.addWidget(self._edit(name, field, number), 2 * number - 1, column)
            self.complaints[name] = Complaint()
            grid.addWidget(self.complaints[name], 2 * number, 0, 1, len(NAMES) + 1)
        grid.setColumnStretch(len(NAMES), 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._by)
        self._by.textEdited.connect(self.keeper.touch)

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Time"),
            self.tr("BP"),
            self.tr("Pulse"),
            self.tr("SpO₂"),
            self.tr("Resp."),
            self.tr("MOAA/S"),
            self.tr("Diss."),
            self.tr("Anx."),
            self.tr("Naus."),
            self.tr("What happened"),
        )

    def _due(self) -> tuple[str, ...]:
        """Return what stands in the first column of the paper: the minute of each look, then rows without one."""
        found = self.tools.desk.ask(live_session.of_session, SessionId(self.subject))
        minutes = found.timeline.minutes if found.timeline else ()
        return (*(signed(minute) for minute in minutes), *([""] * FREE_ROWS))

    def _edit(self, row: str, field: str, number: int) -> UnitEdit:
        edit = UnitEdit()
        head = dict(zip(NAMES, self._heads(), strict=True))[field]
        edit.setAccessibleName(self.tr("Row {0}, {1}").format(number, head))
        if field != "words":
            edit.setFixedWidth(edit.fontMetrics().horizontalAdvance(WIDEST.get(field, "100")) + AROUND)
        edit.textEdited.connect(partial(self._touch, row))
        edit.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.edits[row, field] = edit
        return edit

    def _touch(self, row: str, _text: str) -> None:
        self.complaints[row].say("", "danger")
        self.keeper.touch()

    # What is typed

    def state(self) -> dict[str, str]:
        """Return what is typed, by row and column."""
        typed = {f"{row}.{field}": edit.text().strip() for (row, field), edit in self.edits.items()}
        return {**{name: text for name, text in typed.items() if text}, "by": self._by.text().strip()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Put what a draft kept into the rows."""
        for (row, field), edit in self.edits.items():
            edit.setText(str(state.get(f"{row}.{field}", "")))
        self._by.setText(str(state.get("by", "")))

    def read(self) -> tuple[list[PaperRow], list[Problem]]:
        """Return the rows that say something, and what of them cannot be read."""
        rows, found = [], []
        started = self.entry.started_at if self.entry else self.tools.desk.clock.now()
        for row in self.complaints:
            typed = {field: self.edits[row, field].text() for field in NAMES}
            one, problems = read_row(row, typed, started, self.chart.zone)
            found += problems
            rows += [one] if one is not None else []
        return rows, found

    # Saving

    def take_back_words(self) -> None:
        """Take back what was said of the rows."""
        super().take_back_words()
        for complaint in self.complaints.values():
            complaint.say("", "danger")

    def judge(self) -> None:
        """Judge what can't be read, each at its row.

        Raises:
            RuleBroken: something can't be read.
        """
        if found := self.read()[1]:
            raise RuleBroken(found)

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong, each finding under its row."""
        at_rows = [problem for problem in broken.problems if problem.field in self.complaints]
        for problem in reversed(at_rows):
            self.complaints[problem.field].say(sentence(problem), "danger")
        if at_rows:
            self.edits[at_rows[0].field, "time"].setFocus()
        else:
            super().show_broken(broken)

    def record(self) -> Undoable:
        """Keep the sheet; undo takes every row of it back."""
        desk, why = self.tools.desk, undone()
        kept = self.do(back_entry.keep_sheet, SessionId(self.subject), self.read()[0], by=self._by.text())

        def undo() -> None:
            for entry_id in reversed(kept):
                desk.do(live.take_back, entry_id, reason=why)

        return Undoable(self.tr("Sheet kept"), undo)
