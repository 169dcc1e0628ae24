"""The first step of a measure's dialog: the sheet, when and how it was filled in, and why it is put right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from keta_desk.domain.outcomes_scale import Mode, Scale, ScoringRule, moment_problems, twice_problems
from keta_desk.domain.problems import Problem, RuleBroken, Severity, refuse
from keta_desk.queries.chart import Chart
from keta_desk.queries.wordings import WordingLine
from keta_desk.ui import words
from keta_desk.ui.errors import show_findings
from keta_desk.ui.outcomes.answer_form import YES, AnswerForm
from keta_desk.ui.outcomes.sheet import AnswerSheet
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import CheckBox, Segmented
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.field_row import FieldRow
from keta_desk.ui.parts.moment_edit import DayEdit
from keta_desk.ui.parts.text import Label


class SheetPage(QWidget):
    """Emits `changed` when something is entered. What is entered goes into the form at once."""

    changed = Signal()

    def __init__(
        self,
        form: AnswerForm,
        before: Sequence[int | None],
        chart: Chart,
        now: datetime,
        *,
        is_amended: bool = False,
        wording: WordingLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._chart, self._now = form, chart, now
        self._is_amended = is_amended
        self.language = "" if wording is None else wording.language
        self._credit = form.scale.credit if wording is None else wording.credit
        self.sheet = AnswerSheet(form, before, is_amended=is_amended, wording=wording)
        self.by_total = CheckBox(self.tr("Total only"))
        self.context = Field(_context_label(form.scale), QLineEdit())
        self._day = DayEdit(now.astimezone(chart.zone).date())
        self.when = Field(words.said("Filled in &on"), self._day)
        self.when.setFixedWidth(156)
        self._day.setPlaceholderText(words.said("unchanged") if is_amended else words.said("now, or a day"))
        modes = [
            (Mode.CLINIC.value, self.tr("In clinic")),
            (Mode.HOME.value, self.tr("At home")),
            (Mode.PHONE.value, self.tr("By phone")),
            (Mode.PAPER.value, self.tr("On paper")),
        ]
        self.mode = Segmented(self.tr("How"), modes)
        self.by = Field(self.tr("&Administered by"), QLineEdit())
        self.by.setVisible(form.scale.by_interview)
        why = self.tr("&Reason for the change") if is_amended else self.tr("&Reason to go on")
        self.reason = Field(why, QLineEdit())
        self.is_error = CheckBox(self.tr("Entered in error: it is not counted any more"))
        self._build()
        self._connect()

    def _build(self) -> None:
        row = FieldRow(gap=12)
        for part in (self.when, Field(self.tr("How"), self.mode), self.by_total):
            row.add(part, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.context)
        column.addWidget(self.sheet, 1)
        self.context.setVisible(bool(self._form.scale.context))
        may_choose = self._form.scale.has_total and self._form.scale.scoring is not ScoringRule.TOTAL_ONLY
        self.by_total.setVisible(may_choose and not self._is_amended)
        column.addLayout(row)
        column.addWidget(self.by)
        column.addWidget(self.reason)
        column.addWidget(self.is_error)
        self.reason.setVisible(self._is_amended)
        self.is_error.setVisible(self._is_amended)
        if not self.language and self._form.scale.items:
            column.addWidget(Label(_topics_words(self._form.scale), "caption", wrap=True))
        column.addWidget(Label(self._credit, "micro", wrap=True))

    def _connect(self) -> None:
        self.sheet.changed.connect(self.changed)
        self.sheet.finished.connect(self._leave_rows)
        self._day.textEdited.connect(self._read)
        self._day.left.connect(self._check_day)
        self.mode.chosen.connect(self._read)
        self.by_edit.textEdited.connect(self._read)
        self.reason_edit.textEdited.connect(self._read)
        self.is_error.toggled.connect(self._read)
        self.context_edit.textEdited.connect(self._read)
        self.by_total.clicked.connect(self._turn)

    @property
    def reason_edit(self) -> QLineEdit:
        """Where the reason is typed."""
        edit = self.reason.edit
        assert isinstance(edit, QLineEdit)  # noqa: S101 - made so above
        return edit

    @property
    def by_edit(self) -> QLineEdit:
        """Where it is typed who asked and rated."""
        edit = self.by.edit
        assert isinstance(edit, QLineEdit)  # noqa: S101 - made so above
        return edit

    @property
    def context_edit(self) -> QLineEdit:
        """Where it is typed what the scale is about."""
        edit = self.context.edit
        assert isinstance(edit, QLineEdit)  # noqa: S101 - made so above
        return edit

    def show_form(self) -> None:
        """Show what the form holds."""
        self.sheet.show_form()
        self.context_edit.setText(self._form.context)
        self.by_total.setChecked(bool(self._form.is_total))
        self._day.setText(self._form.when)
        self.mode.choose(self._form.mode if self._form.mode in list(Mode) else None)
        self.by_edit.setText(self._form.administered_by)
        self.reason_edit.setText(self._form.reason)
        self.reason.setVisible(self._is_amended or bool(self._form.reason))
        self.is_error.setChecked(bool(self._form.is_error))

    def moment(self) -> datetime | None:
        """Return when the scale was filled in; None where that is left blank, which means now.

        Of a day without a time its beginning is meant, so that a sheet of the day of a dose counts as before it
        (clinical-reference 7.1).

        Raises:
            RuleBroken: the day can't be read, or is yet to come.
        """
        try:
            day = self._day.day()
        except (ValueError, OverflowError):
            raise RuleBroken([Problem("outcome.day-unreadable", field="at")]) from None
        if day is None:
            return None
        at = datetime.combine(day, time(), self._chart.zone)
        refuse(moment_problems(at, self._now, born=self._chart.person.birth_date, zone=self._chart.zone))
        return at

    def show_broken(self, broken: RuleBroken, banner: Banner) -> None:
        """Say what is wrong: an answer at its row, the rest at its field."""
        answers = [one for one in broken.problems if one.field == "answers" or one.field.startswith("item_")]
        if answers:
            self.sheet.complain(answers[0])
        else:
            fields = {"at": self.when, "reason": self.reason, "context": self.context, "total": self.sheet.total_field}
            show_findings(broken, fields, banner)
            self._ask_why(broken)

    def _ask_why(self, broken: RuleBroken) -> None:
        """Where a reason would do, ask for it in place."""
        if all(one.severity is Severity.CONFIRM for one in broken.problems):
            self.when.complain(self.when.complaint(), "caution")
            self.reason.show()
            self.reason_edit.setFocus()

    def order(self) -> list[QWidget]:
        """Return what Tab goes through."""
        about = [self.context_edit, *self.sheet.order()]
        how = [*self.mode.findChildren(QWidget), self.by_total, self.by_edit]
        return [*about, self._day, *how, self.reason_edit, self.is_error]

    @Slot()
    def _read(self) -> None:
        self._form.when, self._form.mode = self._day.text(), str(self.mode.value() or "")
        self._form.reason = self.reason_edit.text()
        self._form.context = self.context_edit.text()
        self._form.administered_by = self.by_edit.text()
        self.context.complain("")
        self._form.is_error = "yes" if self.is_error.isChecked() else ""
        self.when.complain("")
        self.reason.complain("")
        self.changed.emit()

    @Slot(bool)
    def _turn(self, is_total: bool) -> None:
        """Ask for the total in place of the answers, or for the answers again; what was entered stays."""
        self._form.is_total = YES if is_total else ""
        self.sheet.show_form()
        self.sheet.begin()
        self.changed.emit()

    @Slot()
    def _check_day(self) -> None:
        self._form.when = self._day.text()
        try:
            at = self.moment()
            if at is not None and not self._is_amended:
                known = {line.at for line in self._chart.scores if line.scale == self._form.scale.id}
                refuse(twice_problems(at, known), confirmed_because=self._form.reason)
        except RuleBroken as broken:
            show_findings(broken, {"at": self.when}, Banner(self), focus=False)
            self._ask_why(broken)

    @Slot()
    def _leave_rows(self) -> None:
        self._day.setFocus(Qt.FocusReason.TabFocusReason)


def _topics_words(scale: Scale) -> str:
    """Say that what is shown are topics of our own; a scale of our own has no other words."""
    if scale.credit.startswith("KetaDesk"):
        return ""
    said = words.said("Topics in KetaDesk\u2019s words. The official wording of {0} is loaded in Settings.")
    return said.format(scale.name)


def _context_label(scale: Scale) -> str:
    """Return what is to be named before the answers, such as the event that a PCL-5 is about."""
    if scale.context == "index-event":
        return words.said("&Event it is about, and whether criterion A is confirmed")
    return words.said("&What it is about")
