"""Diagnoses and problems: added with their code where there is one, and resolved."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from keta_desk.domain.chart_entries import order_problems, title_problems
from keta_desk.domain.problems import Problem
from keta_desk.queries import evaluation as questions
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.evaluation.entry_days import day_in, past_day
from keta_desk.ui.evaluation.synonyms import usual_names
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.code_pick import CodePick, Pick
from keta_desk.ui.parts.moment_edit import DayEdit, write_day
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, evaluation

FOUND = 30
PRIMARY, COMORBID = "primary", "comorbid"


class AddProblem(EntryForm):
    """Adds a diagnosis: typed by code, by name or by a usual short name; what has no code stands as it is typed."""

    FORM = "problem-add"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Add diagnosis or problem"), words.said("Add")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.what = CodePick(self._find)
        self.what.setPlaceholderText(self.tr("F33, depression, PTSD"))
        self.role = Segmented(self.tr("Role"), ((PRIMARY, self.tr("Treated here")), (COMORBID, self.tr("Beside it"))))
        self.onset = DayEdit(self.today, ahead=False)
        self.onset.setPlaceholderText(self.tr("not recorded"))
        self.add("title", self.tr("&Diagnosis or problem"), self.what, check=self._title_problems)
        self.add("role", self.tr("&Role"), self.role)
        self.add("onset_on", self.tr("&Began on"), self.onset, beside=True, check=self._onset_problems)
        self.note.setText(self.tr("Codes are ICD-10-CM. Without a code it is kept as typed."))
        self.start()

    def _find(self, text: str) -> list[Pick]:
        wanted, also = usual_names(text)
        found = self.tools.desk.ask(questions.find_codes, wanted, limit=FOUND)
        return [Pick(line.code, line.title, also) for line in found]

    def _title_problems(self) -> list[Problem]:
        pick = self.what.pick()
        return title_problems(pick.name if pick else "", missing="problem.title-missing", field="title")

    def _onset_problems(self) -> list[Problem]:
        return past_day(self.onset, "onset_on", self.today, self.chart.person.birth_date)

    def record(self) -> Undoable:
        """Add it; undo marks it as entered in error."""
        pick, desk, reason = self.what.pick(), self.tools.desk, undone()
        role, onset = str(self.role.value() or ""), day_in(self.onset, "onset_on")
        title, code = (pick.name, pick.code) if pick else ("", "")
        patient_id = self.chart.person.id
        problem_id = self.do(evaluation.add_problem, patient_id, title=title, code=code, role=role, onset_on=onset)
        return Undoable(
            self.tr("Diagnosis added"),
            lambda: desk.do(corrections.enter_in_error, "problem", problem_id, reason=reason),
        )


class ResolveProblem(EntryForm):
    """Marks a problem as resolved, with the day."""

    FORM = "problem-resolve"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self.problem = standing(chart.problems, subject)
        title = words.said("Resolve {0}").format(self.problem.title)
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Mark as resolved"))
        self.on = DayEdit(self.today, ahead=False)
        self.on.setPlaceholderText(self.tr("today"))
        if self.problem.onset_on:
            self.say(self.tr("Began on {0}.").format(write_day(self.problem.onset_on)))
        self.add("resolved_on", self.tr("&Resolved on"), self.on, check=self._day_problems)
        self.note.setText(self.tr("Blank is today."))
        self.start(seen=self.problem.version)

    def _day_problems(self) -> list[Problem]:
        if found := past_day(self.on, "resolved_on", self.today):
            return found
        return order_problems(self.problem.onset_on, self._day(), field="resolved_on")

    def _day(self) -> date:
        return day_in(self.on, "resolved_on") or self.today

    def record(self) -> Undoable:
        """Resolve it; undo makes it active again."""
        desk, problem_id, reason = self.tools.desk, self.subject, undone()
        self.do(evaluation.resolve_problem, problem_id, resolved_on=self._day(), seen=self.seen)
        return Undoable(
            self.tr("Problem resolved"), lambda: desk.do(evaluation.reopen_problem, problem_id, reason=reason)
        )
