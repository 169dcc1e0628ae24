"""The dialog of the plan: a first one, or a new version with the reason why it differs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from keta_desk.desk import Desk
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import chart_label
from keta_desk.domain.plans import PlanTerms
from keta_desk.domain.problems import Problem, RuleBroken, Severity, Trouble
from keta_desk.domain.titration import Rung
from keta_desk.queries import notes as note_questions
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.errors import sentence, show_findings, show_trouble
from keta_desk.ui.parts.draft_keeper import DraftKeeper
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.parts.moment_edit import month_names, write_day
from keta_desk.ui.titration.fold import Fold
from keta_desk.ui.titration.plan_form import PlanForm
from keta_desk.ui.titration.plan_page import PlanPage
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, notes, titration

WIDTH, MARGIN = 720, 32  # of the dialog, and what of the window stays in view around it


class PlanDialog(FormDialog):
    """Writes a plan, or a new version of it. What is typed is kept as a draft until it is saved."""

    FORM = "titration.plan"

    def __init__(self, tools: Tools, chart: Chart, _subject: str, parent: QWidget | None = None) -> None:
        person = chart.person
        whose = f"{person.name} · {write_day(person.birth_date)} · {chart_label(person.chart_number)}"
        plan = chart.plan
        title = words.said("Change plan") if plan else words.said("Treatment plan")
        save = words.said("Save new version") if plan else words.said("Save plan")
        super().__init__(title, save=save, whose=whose, parent=parent)
        self._tools, self._desk, self._patient_id = tools, tools.desk, person.id
        today = tools.desk.clock.now().astimezone(chart.zone).date()
        self.form = PlanForm(today, QLocale().decimalPoint(), month_names())
        if plan is not None:
            days = [plan.starts_on, plan.review_on, *(rung.planned_on for rung in chart.rungs if rung.planned_on)]
            self.form.take(plan, chart.rungs, {day: write_day(day) for day in days})
            self.note.setText(self.tr("Version {0} stays as it was.").format(plan.number))
        self._blank = self.form.state()
        self.page = PlanPage(self.form)
        self.scroller = Fold(self.page)
        self.body.addWidget(self.scroller, 1)
        self.keeper = DraftKeeper(self.form.state, self._keep_draft, self)
        self.page.changed.connect(self._touched)
        self.save_asked.connect(self.save_plan)
        self._take_up_draft()
        for first, second in pairwise([*self.page.order(), self.cancel, self.save]):
            QWidget.setTabOrder(first, second)
        self.page.order()[0].setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent, room = self.parentWidget(), self.screen().availableGeometry().height()
        room = room if parent is None else min(room, parent.window().height())
        self.resize(max(self.width(), WIDTH), room - MARGIN)

    # Saving

    @Slot()
    def save_plan(self) -> None:
        """Save the plan as a new version; what is wrong is said at its field, what is typed stays."""
        self.banner.hide()
        try:
            found = self.form.problems()
            if self._refused(found):
                return
            terms, rungs = self.form.read()
            saved = SavedPlan(self._desk, self._patient_id, terms, tuple(rungs), *self._reasons(found))
            saved.save(out_of_draft=True)
        except RuleBroken as broken:
            self._refused(broken.problems)
        except Trouble as trouble:
            show_trouble(trouble, self.banner)
        else:
            self.keeper.forget()
            self.accept()
            self._tools.undo.offer(Undoable(words.said("Plan saved"), saved.take_back, saved.save))

    def _reasons(self, found: list[Problem]) -> tuple[str, str]:
        asked = any(problem.severity is Severity.CONFIRM for problem in found)
        said = self.form.said
        return said["change_reason"].strip(), said["because"].strip() if asked else ""

    def _refused(self, found: list[Problem] | tuple[Problem, ...]) -> bool:
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

    # Drafts

    @Slot()
    def _touched(self) -> None:
        self.keeper.touch()

    def keep_now(self) -> None:
        """Keep the draft at once: the window is about to lock."""
        self.keeper.keep_now()

    def stop_keeping(self) -> None:
        """Keep no more drafts: the vault closes."""
        self.keeper.forget()

    def reject(self) -> None:
        self.keeper.keep_now()
        super().reject()

    def _keep_draft(self, state: Mapping[str, str]) -> bool:
        if self._desk.read_only_because:
            return True
        if not self._desk.is_open:
            return False
        try:
            if dict(state) == self._blank:
                self._desk.do(notes.drop_draft, self.FORM, self._patient_id)
            else:
                self._desk.do(notes.keep_draft, self.FORM, self._patient_id, dict(state))
        except Trouble as trouble:  # what was typed stays in the form
            show_trouble(trouble, self.banner)
            return False
        return True

    def _take_up_draft(self) -> None:
        kept = self._desk.ask(note_questions.draft, self.FORM, self._patient_id, self._desk.clinician.id)
        if kept is None:
            return
        self.form.restore(kept)
        self.page.show_form()
        self.banner.say("note", self.tr("Taken up where you left"), self.tr("This plan is not saved yet."))


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

    def save(self, *, out_of_draft: bool = False) -> None:
        """Save it, and forget its draft in the same piece of work if it came from one."""
        keep = (
            notes.out_of_draft(titration.keep_plan, PlanDialog.FORM, self.patient_id)
            if out_of_draft
            else titration.keep_plan
        )
        self.plan_id = self.desk.do(
            keep,
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
