"""Asks for which days the controlled-substance log is wanted and where its PDF goes: paper of the practice."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from keta_desk.domain.people import Paper
from keta_desk.domain.problems import Problem, RuleBroken, Trouble
from keta_desk.queries import practice
from keta_desk.queries.lines import day_in
from keta_desk.ui import words
from keta_desk.ui.background import Steps
from keta_desk.ui.documents import leaving
from keta_desk.ui.errors import sentence
from keta_desk.ui.evaluation import entry_days
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.parts.moment_edit import DayEdit
from keta_desk.ui.view import Tools
from keta_desk.use_cases import dispensing_papers

FILE_NAME = "controlled-substance-log.pdf"


class LogDays(FormDialog):
    """Asks for the first and the last day; this month so far is proposed. Accepted only with a range that can be."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Controlled-substance log"), save=words.said("Save PDF…"), parent=parent)
        self.first, self.last = DayEdit(today, ahead=False), DayEdit(today, ahead=False)
        self.first.show_day(today.replace(day=1))
        self.last.show_day(today)
        self.fields = (Field(self.tr("&First day"), self.first), Field(self.tr("&Last day"), self.last))
        for field in self.fields:
            self.body.addWidget(field)
        self.note.setText(self.tr("The log names every patient, with address. It belongs in a safe place."))
        QWidget.setTabOrder(self.first, self.last)
        self.save_asked.connect(self._check)

    def range(self) -> tuple[date, date] | None:
        """Return the first and the last day, None while one is missing or they run backwards."""
        first, last = self.first.day(), self.last.day()
        return None if first is None or last is None or last < first else (first, last)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _check(self) -> None:
        if not all([_has_day(field, edit) for field, edit in zip(self.fields, (self.first, self.last), strict=True)]):
            return
        if self.range() is None:
            self.fields[1].complain(sentence(Problem("log.range-backwards")))
        else:
            self.accept()


def _has_day(field: Field, edit: DayEdit) -> bool:
    """Say whether a field holds a day; where it does not, say so at the field."""
    try:
        problem = None if entry_days.day_in(edit, "day") else Problem("log.day-missing")
    except RuleBroken as broken:
        problem = broken.problems[0]
    field.complain(sentence(problem) if problem else "")
    return problem is None


class LogSaving(QObject):
    """Makes the log in the lane. Emits `saved` with where it lies, `refused` with the trouble."""

    saved = Signal(str)
    refused = Signal(object)  # Trouble

    def __init__(self, tools: Tools, window: QWidget) -> None:
        super().__init__(window)
        self._tools, self._window = tools, window
        self.dialog: LogDays | None = None

    @Slot()
    def ask(self) -> None:
        """Ask for the days, then where to save it."""
        desk = self._tools.desk
        self.dialog = LogDays(day_in(desk.ask(practice.zone), desk.clock.now()), self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(self._ask_where)
        self.dialog.open()

    @Slot()
    def _ask_where(self) -> None:
        wanted = self.dialog.range() if self.dialog is not None else None
        self.dialog = None
        if wanted is None:
            return
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(self._window, self.tr("Save PDF"), place if Path(place).is_dir() else str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(FILE_NAME)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.save_to(*wanted, path))
        dialog.open()

    def save_to(self, first: date, last: date, path: str) -> None:
        """Make the log of these days and write it to `path`; the audit notes that it was made."""
        desk = self._tools.desk

        def job(_steps: Steps) -> str:
            paper: Paper = desk.ask(practice.clinic).paper
            made = desk.do(dispensing_papers.print_log, first=first, last=last, paper=paper)
            leaving.write(made.pdf, Path(path))
            return path

        self._tools.lane.start(self, job, self.saved.emit, self._refuse, page=True)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.refused.emit(error)
