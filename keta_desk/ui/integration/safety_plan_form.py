"""The editor of the safety plan: six steps, one line each, saved as a new version (clinical-reference 8.6)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from keta_desk.domain.problems import Problem
from keta_desk.domain.safety_plan import SafetyPlan, Step, safety_plan_problems
from keta_desk.queries import safety_plan as questions
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.entry_form import Check, EntryForm
from keta_desk.ui.outcomes.plan_words import step_words
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit, edited
from keta_desk.ui.parts.moment_edit import DayEdit
from keta_desk.ui.parts.rating import RatingScale
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, safety_plan

WIDTH = 720
YES, NO = "yes", "no"


class SafetyPlanForm(EntryForm):
    """Writes the next version from the one in force; the rating and the day of the review are always asked anew."""

    FORM = "safety-plan"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title = words.said("Safety plan")
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Save safety plan"))
        self.keep_wide(WIDTH)
        self._last = tools.desk.ask(questions.in_force, chart.person.id)
        self.say(self.tr("One line for each thing, in the patient’s words. A step may be left open."))
        for place, step in enumerate(Step, start=1):
            label = self.tr("&{0} {1}").format(place, step_words(step))
            self.add(step.value, label, TextEdit(lines=3), note=self._note(step), check=self._check(step.value))
        self.add("reasons_for_living", self.tr("&Reasons for living"), TextEdit(lines=2))
        likely = self.tr("How likely the plan will be used, 0 to 10")
        self.add("likelihood", likely, RatingScale(likely), note=self.tr("asked anew with each version"))
        self.add("barriers", self.tr("What could stand in the &way"), TextEdit(lines=2))
        given = ((YES, self.tr("Given")), (NO, self.tr("Not given")))
        self.add(
            "copy_given", self.tr("Copy for the patient"), Segmented(self.tr("Copy for the patient"), given), stretch=0
        )
        reviewed = DayEdit(self.today, ahead=False)
        reviewed.setPlaceholderText(self.tr("today"))
        self.add("reviewed_on", self.tr("Re&viewed on"), reviewed, beside=True, check=self._day_problems)
        if self._last is not None:
            self.add("because", self.tr("Why &it is changed"), UnitEdit())
            self._carry(self._last)
            number = self._last.number
            self.note.setText(self.tr("Written on from version {0}, which stays as it was.").format(number))
        self.start(first=Step.WARNING_SIGNS.value)

    def _note(self, step: Step) -> str:
        notes = {
            Step.DISTRACTION: self.tr("names, places, telephone"),
            Step.HELP: self.tr("name and telephone"),
            Step.PROFESSIONALS: self.tr(
                "practice, after hours, nearest emergency department; 988 by call or text and 911 in the US"
            ),
            Step.ENVIRONMENT: self.tr("means of harm, and where ketamine is kept"),
        }
        return notes.get(step, "")

    def _carry(self, last: questions.SafetyPlanLine) -> None:
        texts = {step.value: "\n".join(last.steps.get(step, ())) for step in Step}
        texts |= {"reasons_for_living": last.reasons_for_living, "barriers": last.barriers}
        self.restore(texts)
        told = self.tr("from version {0}").format(last.number)
        for name, text in texts.items():
            if text.strip():  # marked until somebody goes over it (capabilities N9)
                self.fields[name].mark_origin(told)
                if (signal := edited(self.fields[name].edit)) is not None:
                    signal.connect(partial(self.fields[name].mark_origin, ""))

    def _plan(self) -> SafetyPlan:
        given = {YES: True, NO: False}.get(self.text("copy_given"))
        reviewed = self.fields["reviewed_on"].edit
        day = reviewed.day() if isinstance(reviewed, DayEdit) and not self._day_problems() else None
        steps = {step.value: tuple(self.text(step.value).splitlines()) for step in Step}
        return SafetyPlan(
            steps=steps,
            reasons_for_living=self.text("reasons_for_living"),
            likelihood=int(self.text("likelihood")) if self.text("likelihood") else None,
            barriers=self.text("barriers"),
            reviewed_on=day,
            copy_given=given,
        )

    def _check(self, name: str) -> Check:
        return lambda: [one for one in safety_plan_problems(self._plan(), today=self.today) if one.field == name]

    def _day_problems(self) -> list[Problem]:
        edit = self.fields["reviewed_on"].edit
        try:
            day = edit.day() if isinstance(edit, DayEdit) else None
        except (ValueError, OverflowError):
            facts = {"text": self.text("reviewed_on")[:60]}
            return [Problem("entry.day-unreadable", field="reviewed_on", facts=facts)]
        found = safety_plan_problems(SafetyPlan(steps={Step.COPING: ("x",)}, reviewed_on=day), today=self.today)
        return [one for one in found if one.field == "reviewed_on"]

    def record(self) -> Undoable:
        """Save the version; undo marks it as entered in error, and the one before it is in force again."""
        desk, seen = self.tools.desk, self._last.number if self._last is not None else 0
        because = self.text("because") if self._last is not None else ""
        plan_id = self.do(safety_plan.keep, self.chart.person.id, self._plan(), because=because, seen=seen)
        reason = undone()
        return Undoable(
            self.tr("Safety plan saved"),
            lambda: desk.do(corrections.enter_in_error, "safety_plan", plan_id, reason=reason),
        )
