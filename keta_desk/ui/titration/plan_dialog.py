"""The dialog of the plan: a first one, or a new version with the reason why it differs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from keta_desk.desk import Desk
from keta_desk.domain.ids import PatientId
from keta_desk.domain.plans import PlanTerms
from keta_desk.domain.problems import Problem, RuleBroken, Severity
from keta_desk.domain.titration import Rung
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.drafted_form import ChartForm, Told
from keta_desk.ui.drafts import Draft
from keta_desk.ui.errors import sentence, show_findings
from keta_desk.ui.parts.moment_edit import month_names, write_day
from keta_desk.ui.titration.plan_form import PlanForm
from keta_desk.ui.titration.plan_page import PlanPage
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, titration

WIDTH = 720


class PlanDialog(ChartForm):
    """Writes a plan, or a new version of it."""

    FORM = "titration.plan"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        plan = chart.plan
        title = words.said("Change plan") if plan else words.said("Treatment plan")
        save = words.said("Save new version") if plan else words.said("Save plan")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.form = PlanForm(
            self.today, QLocale().decimalPoint(), month_names(), limits=chart.limits, born=chart.person.birth_date
        )
        if plan is not None:
            days = [plan.starts_on, plan.review_on, *(rung.planned_on for rung in chart.rungs if rung.planned_on)]
            self.form.take(plan, chart.rungs, {day: write_day(day) for day in days})
            self.note.setText(self.tr("Version {0} stays as it was.").format(plan.number))
        self.page = PlanPage(self.form)
        self.fields = self.page.fields
        self.body.addWidget(self.page)
        self.keep_wide(WIDTH)
        self.page.changed.connect(self.keeper.touch)
        order = self.page.order()
        for first, second in pairwise([*order, self.cancel, self.save]):
            QWidget.setTabOrder(first, second)
        self.take_up(order[0])

    def state(self) -> dict[str, str]:
        """Return what is typed."""
        return self.form.state()

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a draft again."""
        self.form.restore(state)
        self.page.show_form()

    # Saving

    def judge(self) -> None:
        """Judge the plan.

        Raises:
            Told: something stands against it, which is said at its field.
        """
        if self._refused(self.form.problems()):
            raise Told

    def record(self) -> Undoable:
        """Save the plan as a new version; undo strikes it, so that the one before is in force again."""
        terms, rungs = self.form.read()
        plan = SavedPlan(self.tools.desk, self.chart.person.id, terms, tuple(rungs), *self._reasons())
        plan.save(self.draft)
        return Undoable(words.said("Plan saved"), plan.take_back, plan.save)

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what the record refuses, each finding at its field."""
        self._refused(broken.problems)

    def _reasons(self) -> tuple[str, str]:
        asked = any(problem.severity is Severity.CONFIRM for problem in self.form.problems())
        said = self.form.said
        return said["change_reason"].strip(), said["because"].strip() if asked else ""

    def _refused(self, found: Sequence[Problem]) -> bool:
        """Say what stands against saving; return whether anything does."""
        confirms = [problem for problem in found if problem.severity is Severity.CONFIRM]
        self.page.fields["because"].setVisible(bool(confirms))
        open_ones = [problem for problem in found if problem.severity is Severity.STOP]
        if not self.form.said["because"].strip():
            open_ones += confirms
        if not open_ones:
            return False
        ladder = [problem for problem in open_ones if problem.field.startswith("rung")]
        if ladder:
            told = [sentence(one) for one in ladder]
            self.page.ladder_complaint.say(" ".join(dict.fromkeys(told)), "danger")
        rest = [problem for problem in open_ones if problem not in ladder]
        if rest:
            show_findings(RuleBroken(rest), self.page.fields, self.banner)
        elif all(problem in confirms for problem in ladder):
            self.page.fields["because"].edit.setFocus()
        else:
            self._focus_rung(ladder[0])
        return True

    def _focus_rung(self, problem: Problem) -> None:
        number = problem.field.rpartition("_")[2]
        if number.isdecimal() and 0 < int(number) <= len(self.page.rungs):
            self.page.rungs[int(number) - 1].dose.setFocus()


@dataclass(slots=True)
class SavedPlan:
    """A version of the plan that was saved, with the ways back and forth: it is struck, never erased."""

    desk: Desk
    patient_id: PatientId
    terms: PlanTerms
    rungs: tuple[Rung, ...]
    change_reason: str
    because: str
    plan_id: str = ""

    def save(self, draft: Draft | None = None) -> None:
        """Save it, and forget the `draft` it came from in the same piece of work."""
        self.plan_id = (draft or self.desk).do(
            titration.keep_plan,
            self.patient_id,
            self.terms,
            self.rungs,
            change_reason=self.change_reason,
            confirmed_because=self.because,
        )

    def take_back(self) -> None:
        """Mark it, with its ladder, as entered in error: the version before is in force again."""
        reason = words.said("Undone right after it was saved")
        self.desk.do(corrections.enter_in_error, "plan", self.plan_id, reason=reason)
