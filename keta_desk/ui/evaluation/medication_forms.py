"""Medicines and supplements: added as they are taken, and stopped with the reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from keta_desk.domain.chart_entries import order_problems, title_problems
from keta_desk.domain.problems import Problem
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.evaluation.entry_days import day_in, past_day
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.moment_edit import DayEdit, write_day
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, evaluation


class AddMedication(EntryForm):
    """Adds a medicine or supplement; its dose is kept as it was said."""

    FORM = "medication-add"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Add medicine"), words.said("Add medicine")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        dose, often, self.began = UnitEdit(), UnitEdit(), DayEdit(self.today, ahead=False)
        dose.setPlaceholderText(self.tr("50 mg"))
        often.setPlaceholderText(self.tr("once a day"))
        self.began.setPlaceholderText(self.tr("not recorded"))
        self.add("name", self.tr("&Medicine or supplement"), UnitEdit(), check=self._name_problems)
        self.add("dose_text", self.tr("&Dose as taken"), dose)
        self.add("frequency", self.tr("How &often"), often, beside=True)
        self.add("route", self.tr("&Route"), UnitEdit(), beside=True)
        self.add("started_on", self.tr("&Since"), self.began, check=self._day_problems)
        self.add("prescriber", self.tr("&Prescribed by"), UnitEdit(), beside=True)
        self.add_box("is_supplement", self.tr("A supplement, taken without prescription"))
        self.start()

    def _name_problems(self) -> list[Problem]:
        return title_problems(self.text("name"), missing="medication.name-missing", field="name")

    def _day_problems(self) -> list[Problem]:
        return past_day(self.began, "started_on", self.today, self.chart.person.birth_date)

    def record(self) -> Undoable:
        """Add it; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        medication_id = self.do(
            evaluation.add_medication,
            self.chart.person.id,
            name=self.text("name"),
            dose_text=self.text("dose_text"),
            route=self.text("route"),
            frequency=self.text("frequency"),
            is_supplement=self.boxes["is_supplement"].isChecked(),
            started_on=day_in(self.began, "started_on"),
            prescriber=self.text("prescriber"),
        )
        return Undoable(
            self.tr("Medicine added"),
            lambda: desk.do(corrections.enter_in_error, "medication", medication_id, reason=reason),
        )


class StopMedication(EntryForm):
    """Records that a medicine was stopped, when and why."""

    FORM = "medication-stop"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self.line = standing(chart.medications, subject)
        title = words.said("Stop {0}").format(self.line.name)
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Record as stopped"))
        self.on = DayEdit(self.today, ahead=False)
        self.on.setPlaceholderText(self.tr("today"))
        if self.line.started_on:
            self.say(self.tr("Taken since {0}.").format(write_day(self.line.started_on)))
        self.add("stopped_on", self.tr("&Stopped on"), self.on, check=self._day_problems)
        self.add("stop_reason", self.tr("&Why"), UnitEdit(), beside=True)
        self.note.setText(self.tr("A blank day is today."))
        self.start(seen=self.line.version)

    def _day(self) -> date:
        return day_in(self.on, "stopped_on") or self.today

    def _day_problems(self) -> list[Problem]:
        if found := past_day(self.on, "stopped_on", self.today):
            return found
        return order_problems(self.line.started_on, self._day(), field="stopped_on")

    def record(self) -> Undoable:
        """Stop it; undo lets it go on."""
        desk, medication_id, reason = self.tools.desk, self.subject, undone()
        why = self.text("stop_reason")
        self.do(evaluation.stop_medication, medication_id, stopped_on=self._day(), reason=why, seen=self.seen)
        return Undoable(
            self.tr("Medicine stopped"), lambda: desk.do(evaluation.take_up_medication, medication_id, reason=reason)
        )
