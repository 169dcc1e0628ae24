"""Typing in the paper sheet of a session: its parts in the order of the paper (capabilities N16, S19, S44)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QWidget

from keta_desk.domain.back_entry import (
    PaperDose,
    PaperEvent,
    PaperRow,
    PaperSheet,
    free_rows,
    look_in_minutes,
    read_dose,
    read_event,
    read_leaving,
    read_row,
)
from keta_desk.domain.ids import SessionId
from keta_desk.domain.problems import Problem, RuleBroken, Severity
from keta_desk.domain.quantities import kg_to_g, read_amount
from keta_desk.domain.readiness import criteria
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import live_session
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.drafted_form import ChartForm
from keta_desk.ui.errors import sentence
from keta_desk.ui.outcomes.score_words import signed
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import Complaint, Field, UnitEdit
from keta_desk.ui.parts.field_row import FieldRow
from keta_desk.ui.parts.inputs import edited, set_text, text_of
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions import form_names, paper_columns, session_words
from keta_desk.ui.sessions.paper_columns import YES, look_words, point_of_leaving
from keta_desk.ui.sessions.paper_table import PaperTable
from keta_desk.ui.sessions.session_forms import session_of
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import back_entry
from keta_desk.use_cases import live_session as live

WIDTH, DOSE_ROWS, EVENT_ROWS, IN_A_ROW = 1040, 3, 5, 4
BECAUSE, KG = "confirmed_because", "weight"


class BackEntryForm(ChartForm):
    """Keeps a whole sheet at once, marked as transcribed or reported. `subject` is the session."""

    FORM = form_names.BACK_ENTRY

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Enter the paper sheet"), words.said("Keep the sheet")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(WIDTH)
        self.entry = session_of(tools, chart, subject)
        if self.entry is None:
            raise Gone("record.gone")
        self.at_home = self.entry.setting == DoseSetting.HOME
        self.whose.setText(self.tr("{0} · {1}").format(self.whose.text(), session_words.title(self.entry)))
        self.tables: dict[str, PaperTable] = {}
        self.ready: dict[str, Segmented] = {}
        self.choices: dict[str, QWidget] = {}
        self._sure_of: dict[str, str] | None = None
        self._build()
        marked = self.tr("Kept as transcribed, measured when it says and entered now.")
        if self.at_home:
            marked = self.tr("Kept as reported: nobody of the practice was there.")
        self.note.setText(marked)
        self.take_up(self.fields["detail"].edit)

    # Building, part by part as on the paper

    def _build(self) -> None:
        self._part(self.tr("Before the dose"))
        before = {**paper_columns.asked_before(), KG: self.tr("Weight, kg")}
        self._add_fields(before)
        self._part(self.tr("Doses given"))
        self._add_kind()
        rows = {f"dose{number}": "" for number in range(1, DOSE_ROWS + 1)}
        self._table("dose", PaperTable(self.tr("Doses"), paper_columns.doses(at_home=self.at_home), rows))
        told = self.tr("Look-ins, minutes from the first dose") if self.at_home else ""
        self._part(told or self.tr("Observations, minutes from the first dose"))
        columns = paper_columns.observations(at_home=self.at_home)
        due = {f"row{number}": told for number, told in enumerate(self._due(), start=1)}
        self._table("row", PaperTable(self.tr("Observations"), columns, due, due=self.tr("Due, min")))
        self._part(self.tr("Events and actions"))
        rows = {f"event{number}": "" for number in range(1, EVENT_ROWS + 1)}
        self._table("event", PaperTable(self.tr("Events"), paper_columns.events(), rows))
        self._part(self.tr("Ready to leave"))
        self._add_ready()
        self._part(self.tr("Leaving"))
        self._add_fields(paper_columns.foot())
        self.because = Field(self.tr("&Reason to go on"), UnitEdit())
        self.body.addWidget(self.because)
        self.because.hide()
        self.fields[BECAUSE] = self.because
        for field in self.fields.values():
            if (signal := edited(field.edit)) is not None:
                signal.connect(self._touch)

    def _part(self, title: str) -> None:
        self.body.addWidget(Label(title, "section"))

    def _add_fields(self, named: Mapping[str, str]) -> None:
        for place, (name, label) in enumerate(named.items()):
            if place % IN_A_ROW == 0:
                row = FieldRow()
                self.body.addLayout(row)
            self.fields[name] = Field(label, UnitEdit())
            row.add(self.fields[name])

    def _add_kind(self) -> None:
        """Ask which medicine and route was given: they stand at the head of the paper, the plan's beside the field."""
        plan = self.chart.plan
        molecules = ((Molecule.RACEMIC, self.tr("Racemic ketamine")), (Molecule.ESKETAMINE, self.tr("Esketamine")))
        routes = [(one, session_words.route_words(one)) for one in Formulation]
        routes.sort(key=lambda one: plan is None or one[0] != plan.formulation)
        molecule = Segmented(self.tr("Molecule"), molecules)
        route = MenuChoice(self.tr("Route"), self.tr("Choose the route"), routes)
        told = self.tr("plan: {0}, {1}")
        note = ""
        if plan is not None:
            note = told.format(session_words.molecule_words(plan.molecule), session_words.route_words(plan.formulation))
        row = FieldRow()
        self.body.addLayout(row)
        for name, label, edit in (
            ("molecule", self.tr("&Molecule"), molecule),
            ("formulation", self.tr("R&oute"), route),
        ):
            self.fields[name] = Field(label, edit, note=note if name == "formulation" else "")
            row.add(self.fields[name])

    def _table(self, name: str, table: PaperTable) -> None:
        self.tables[name] = table
        table.touched.connect(self._touch)
        self.body.addWidget(table)

    def _add_ready(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        known = criteria(DoseSetting.HOME if self.at_home else DoseSetting.CLINIC)
        half = -(-len(known) // 2)
        for place, one in enumerate(known):
            column, row = divmod(place, half)
            choice = Segmented(point_of_leaving(one), paper_columns.yes_no())
            choice.chosen.connect(self._touch)
            self.ready[one] = choice
            grid.addWidget(Label(point_of_leaving(one), "second", wrap=True), row, 2 * column)
            grid.addWidget(choice, row, 2 * column + 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)

    def _due(self) -> tuple[str, ...]:
        """Return what stands in the first column of the paper: the minute of each look, then rows without one."""
        timeline = self.tools.desk.ask(live_session.of_session, SessionId(self.subject)).timeline
        minutes = timeline.minutes if timeline else ()
        if self.at_home:
            minutes = look_in_minutes(timeline)
        return (*(signed(minute) for minute in minutes), *([""] * free_rows(minutes)))

    @property
    def edits(self) -> dict[tuple[str, str], QWidget]:
        """The inputs of all tables, by row and column."""
        return {key: edit for table in self.tables.values() for key, edit in table.edits.items()}

    @property
    def complaints(self) -> dict[str, Complaint]:
        """What is said under each row."""
        return {row: one for table in self.tables.values() for row, one in table.complaints.items()}

    # What is typed

    def _touch(self, *_value: object) -> None:
        sender = self.sender()
        for field in self.fields.values():
            if field.edit is sender:
                field.complain("")
        self.keeper.touch()

    def state(self) -> dict[str, str]:
        """Return what is typed, by row and column or by the name of the field."""
        state = {name: text for name, field in self.fields.items() if (text := text_of(field.edit))}
        for table in self.tables.values():
            state |= table.state()
        return state | {f"ready.{name}": text for name, one in self.ready.items() if (text := text_of(one))}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Put what a draft kept into the sheet."""
        for name, field in self.fields.items():
            set_text(field.edit, str(state.get(name, "")))
        for table in self.tables.values():
            table.restore(state)
        for name, one in self.ready.items():
            set_text(one, str(state.get(f"ready.{name}", "")))
        self.because.setVisible(bool(state.get(BECAUSE)))

    def text(self, name: str) -> str:
        """Return what stands in a field."""
        return text_of(self.fields[name].edit)

    def read(self) -> tuple[PaperSheet, list[Problem]]:
        """Return what the sheet says, and what of it cannot be read."""
        started, zone = self._started, self.chart.zone
        found: list[Problem] = []
        rows: list[PaperRow] = []
        doses: list[PaperDose] = []
        events: list[PaperEvent] = []
        for row in self.tables["row"].complaints:
            one, problems = read_row(row, self._typed_row(row), started, zone)
            rows += [one] if one is not None else []
            found += problems
        for row in self.tables["dose"].complaints:
            typed, mark = self.tables["dose"].typed(row), QLocale().decimalPoint()
            dose, problems = read_dose(row, typed, started, zone, decimal_mark=mark)
            doses += [dose] if dose is not None else []
            found += problems
        for row in self.tables["event"].complaints:
            event, problems = read_event(row, self._typed_event(row), started, zone)
            events += [event] if event is not None else []
            found += problems
        foot = {name: self.text(name) for name in paper_columns.foot()}
        ready = {name: text == YES for name, one in self.ready.items() if (text := text_of(one))}
        leaving, problems = read_leaving(foot, ready, started, zone)
        rows += self._weight(found)
        sheet = PaperSheet(
            rows=rows, doses=doses, events=events, before=self._before(), leaving=leaving, by=self.text("by")
        )
        return sheet, [*found, *problems]

    @property
    def _started(self) -> datetime:
        return self.entry.started_at if self.entry else self.tools.desk.clock.now()

    def _typed_row(self, row: str) -> dict[str, str]:
        typed = self.tables["row"].typed(row)
        if self.at_home and (typed["awake"] or typed["calm"]):
            typed["words"] = look_words(typed["awake"], typed["calm"], typed["words"])
        return typed

    def _typed_event(self, row: str) -> dict[str, str]:
        """Return a row of the events; who wrote it stands with what was written."""
        typed = self.tables["event"].typed(row)
        by = typed.pop("by")
        if by and typed["words"]:
            typed["words"] = self.tr("{0} ({1})").format(typed["words"], by)
        return typed

    def _before(self) -> tuple[str, ...]:
        named = paper_columns.asked_before()
        return tuple(
            self.tr("{0}: {1}").format(label, self.text(name)) for name, label in named.items() if self.text(name)
        )

    def _weight(self, found: list[Problem]) -> list[PaperRow]:
        mark = QLocale().decimalPoint()
        read = read_amount(self.text(KG), units=("kg", "[lb_av]"), assumed_unit="kg", decimal_mark=mark, field=KG)
        found += [read.problem] if read.problem is not None else []
        if read.quantity is None:
            return []
        grams = kg_to_g(read.quantity.to("kg").value)
        return [PaperRow(row=KG, at=self._started, reading=Reading(weight_g=grams))]

    # Saving

    def take_back_words(self) -> None:
        """Take back what was said of the sheet."""
        super().take_back_words()
        for table in self.tables.values():
            table.take_back_words()

    def judge(self) -> None:
        """Judge what can't be read, each at its row or field.

        Raises:
            RuleBroken: something can't be read.
        """
        if found := self.read()[1]:
            raise RuleBroken(found)

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong, each finding under its row; what is unusual is asked about once, then kept."""
        is_asked = all(problem.severity is Severity.CONFIRM for problem in broken.problems)
        rows = self._say_at_rows(broken, "caution" if is_asked else "danger")
        rest = [problem for problem in broken.problems if problem.field not in rows]
        if rest:
            super().show_broken(RuleBroken(rest))
        if is_asked:
            for field in (one for one in self.fields.values() if one.complaint()):
                field.complain(field.complaint(), "caution")
            self._ask(broken)
        elif rows:
            table = next(one for one in self.tables.values() if rows[0] in one.complaints)
            table.first(rows[0]).setFocus()

    def _say_at_rows(self, broken: RuleBroken, state: str) -> list[str]:
        """Say what is found under its row; return the rows."""
        told: dict[str, list[str]] = {}
        for problem in broken.problems:
            if problem.field in self.complaints:
                told.setdefault(problem.field, []).append(sentence(problem))
        for row, sentences in told.items():
            self.complaints[row].say(" ".join(sentences), state)
        return list(told)

    def _ask(self, broken: RuleBroken) -> None:
        """Ask once about values that are unusual; what speaks against the plan or leaving wants a reason in words."""
        if all(problem.field.startswith("row") or problem.field == KG for problem in broken.problems):
            self._sure_of = self.state()
            self.banner.say(
                "check", self.tr("Is this what stands on the paper?"), self.tr("Save once more to keep it as it is.")
            )
            self.save.setFocus()
            return
        self.because.show()
        self.because.edit.setFocus()

    def record(self) -> Undoable:
        """Keep the sheet; undo takes every row of it back."""
        desk, why, session_id = self.tools.desk, undone(), SessionId(self.subject)
        molecule, route, said = self.text("molecule"), self.text("formulation"), self.state()
        because = said.pop(BECAUSE, "")
        is_sure = self._sure_of is not None and {**self._sure_of, BECAUSE: ""} == {**said, BECAUSE: ""}
        kept = self.do(
            back_entry.keep_sheet,
            session_id,
            self.read()[0],
            molecule=Molecule(molecule) if molecule else None,
            formulation=Formulation(route) if route else None,
            is_sure=is_sure,
            confirmed_because=because,
        )

        def undo() -> None:
            for entry_id in reversed(kept.entries):
                desk.do(live.take_back, entry_id, reason=why)
            if kept.was:
                desk.do(back_entry.set_back, session_id, kept.was, reason=why)

        return Undoable(self.tr("Sheet kept"), undo)
