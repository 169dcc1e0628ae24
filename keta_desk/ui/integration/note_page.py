"""The fields of an integration note, with what the patient set out with and how the session went quoted above."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from keta_desk.domain.integration import CommitmentState
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.queries.chart import Chart
from keta_desk.queries.sessions import SessionLine
from keta_desk.ui import words
from keta_desk.ui.errors import sentence
from keta_desk.ui.integration.note_form import NoteForm
from keta_desk.ui.integration.note_words import field_words, peak_words
from keta_desk.ui.parts.button import CheckBox, Segmented
from keta_desk.ui.parts.field import Field, UnitEdit
from keta_desk.ui.parts.moment_edit import DayEdit, month_names, write_day
from keta_desk.ui.parts.text import Label, Voice

LONG = ("insight", "what_changed")
LONG_H = 62


class NotePage(QWidget):
    """Emits `changed` when something is typed. What is typed goes into the form at once."""

    changed = Signal()

    def __init__(
        self,
        form: NoteForm,
        chart: Chart,
        session: SessionLine | None,
        now: datetime,
        *,
        is_amended: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._chart, self._now, self._is_amended = form, chart, now, is_amended
        today = now.astimezone(chart.zone).date()
        self.edits: dict[str, QLineEdit | QPlainTextEdit] = {
            "day": DayEdit(today),
            "clock": UnitEdit(),
            "theme": QLineEdit(),
            "insight": _text(),
            "trigger": QLineEdit(),
            "pattern": QLineEdit(),
            "commitment": QLineEdit(),
            "due": DayEdit(today),
            "what_changed": _text(),
            "modality": _ways(),
            "reason": QLineEdit(),
        }
        self.edits["day"].setPlaceholderText(self.tr("today"))
        self.edits["clock"].setPlaceholderText(self.tr("now, or 16:00"))
        states = [
            (CommitmentState.OPEN.value, self.tr("Open")),
            (CommitmentState.DONE.value, self.tr("Done")),
            (CommitmentState.NOT_DONE.value, self.tr("Not done")),
        ]
        self.state = Segmented(field_words("commitment_state"), states)
        self.is_private = CheckBox(self.tr("Not shared with the patient"))
        self.is_error = CheckBox(self.tr("Entered in error: it is not counted any more"))
        self.fields = self._fields()
        self._build(session)
        self._connect()

    def _fields(self) -> dict[str, Field]:
        labels = {
            "day": self.tr("&Held on"),
            "clock": self.tr("&At"),
            "theme": self.tr("&Theme"),
            "insight": self.tr("&Insight and meaning"),
            "trigger": self.tr("Tri&gger"),
            "pattern": self.tr("&Pattern"),
            "commitment": self.tr("&Commitment until the next time"),
            "due": self.tr("&Due"),
            "what_changed": self.tr("&What has changed"),
            "modality": self.tr("Wa&y of working"),
            "reason": self.tr("&Reason for the change"),
        }
        return {name: Field(label, self.edits[name]) for name, label in labels.items()}

    def _build(self, session: SessionLine | None) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        if session is not None:
            column.addWidget(_quote(session, self._chart))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        for name, row, at, span in (
            ("day", 0, 0, 2),
            ("clock", 0, 2, 2),
            ("modality", 0, 4, 2),
            ("theme", 1, 0, 6),
            ("insight", 2, 0, 6),
            ("trigger", 3, 0, 3),
            ("pattern", 3, 3, 3),
            ("commitment", 4, 0, 4),
            ("due", 4, 4, 2),
            ("what_changed", 6, 0, 6),
            ("reason", 8, 0, 6),
        ):
            grid.addWidget(self.fields[name], row, at, 1, span, Qt.AlignmentFlag.AlignTop)
        for at in range(6):
            grid.setColumnStretch(at, 1)
        state = Field(field_words("commitment_state"), self.state)
        state.setVisible(self._is_amended)  # what is agreed on now is open
        grid.addWidget(state, 5, 0, 1, 3)
        grid.addWidget(self.is_private, 7, 0, 1, 6)
        grid.addWidget(self.is_error, 9, 0, 1, 6)
        column.addLayout(grid)
        for name in ("day", "clock"):
            self.fields[name].setVisible(not self._is_amended)
        self.fields["reason"].setVisible(self._is_amended)
        self.is_error.setVisible(self._is_amended)

    def _connect(self) -> None:
        for edit in self.edits.values():
            edit.textChanged.connect(self._read)
        for name in ("day", "clock", "due"):
            edit = self.edits[name]
            if isinstance(edit, UnitEdit):
                edit.left.connect(self._check)
        self.state.chosen.connect(self._read)
        self.is_private.toggled.connect(self._read)
        self.is_error.toggled.connect(self._read)

    def show_form(self) -> None:
        """Show what the form holds."""
        kept = self._form.state_of()
        self.state.choose(self._form.state or None)
        self.is_private.setChecked(bool(self._form.is_private))
        self.is_error.setChecked(bool(self._form.is_error))
        for name, edit in self.edits.items():
            if isinstance(edit, QPlainTextEdit):
                edit.setPlainText(kept[name])
            else:
                edit.setText(kept[name])
        self._form.restore(kept)

    def begin(self) -> None:
        """Put the focus where one starts."""
        self.edits["theme"].setFocus(Qt.FocusReason.TabFocusReason)

    def order(self) -> list[QWidget]:
        """Return what Tab goes through."""
        names = ("day", "clock", "modality", "theme", "insight", "trigger", "pattern", "commitment", "due")
        found: list[QWidget] = [self.edits[name] for name in names]
        found += self.state.findChildren(QWidget)
        return [*found, self.edits["what_changed"], self.is_private, self.edits["reason"], self.is_error]

    @Slot()
    def _read(self) -> None:
        for name, edit in self.edits.items():
            typed = edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text()
            if typed != getattr(self._form, name):
                self.fields[name].complain("")
            setattr(self._form, name, typed)
        self._form.state = str(self.state.value() or "")
        self._form.is_private = "yes" if self.is_private.isChecked() else ""
        self._form.is_error = "yes" if self.is_error.isChecked() else ""
        self.changed.emit()

    @Slot()
    def _check(self) -> None:
        """Say what is wrong with a day or a time once its field is left."""
        months, today = month_names(), self._now.astimezone(self._chart.zone).date()
        found: list[Problem] = []
        try:
            self._form.held_at(self._now, self._chart.zone, months)
        except RuleBroken as broken:
            found += broken.problems
        try:
            self._form.content(today, months)
        except RuleBroken as broken:
            found += broken.problems
        for problem in found:
            edit = self.edits.get(problem.field)
            if edit is self.sender() and problem.code != "integration.time-missing":
                self.fields[problem.field].complain(sentence(problem))


def _text() -> QPlainTextEdit:
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(LONG_H)
    return edit


def _ways() -> QLineEdit:
    """Return the field for the way of working: what is usual is offered, anything may be typed."""
    edit = QLineEdit()
    usual = [
        words.said("talk"),
        words.said("journaling"),
        words.said("somatic"),
        words.said("mindfulness"),
        words.said("art"),
        words.said("other"),
    ]
    offered = QCompleter(usual, edit)
    offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    offered.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    edit.setCompleter(offered)
    return edit


def _quote(session: SessionLine, chart: Chart) -> QFrame:
    """Return the intention of the session before, in the patient's words, and its peaks."""
    well = QFrame()
    well.setObjectName("well")
    column = QVBoxLayout(well)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(4)
    on = write_day(session.started_at.astimezone(chart.zone).date())
    column.addWidget(Label(words.said("Session {0}, {1}").format(session.number, on), "small-strong"))
    if session.intention.strip():
        column.addWidget(Voice(f"\u201c{session.intention.strip()}\u201d"))
    else:
        column.addWidget(Label(words.said("Intention not recorded"), "quiet"))
    peaks = peak_words(session)
    column.addWidget(Label(peaks[:1].upper() + peaks[1:], "caption", wrap=True))
    return well
