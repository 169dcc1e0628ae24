"""The forms about the preparation for a dose: kept or amended, point by point, and waived with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from keta_desk.domain.chart_entries import text_problems
from keta_desk.domain.consents import TextKind, parts_of
from keta_desk.domain.patients import ContactKind
from keta_desk.domain.preparation import TEXTS, PointGroup, Preparation, points_of
from keta_desk.domain.problems import Problem
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import consents
from keta_desk.queries import preparation as asked
from keta_desk.queries.chart import Chart
from keta_desk.queries.preparation import PreparationLine
from keta_desk.ui import words
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions import form_names, preparation_words
from keta_desk.ui.sessions.session_forms import ReasonForm
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, preparation

WIDTH = 760
YES, NO, UNASKED = "yes", "no", "not-asked"
FOOD_AND_DRINK = "Food and drink"
"""The heading of the practice's instructions under which stands what may be eaten and drunk, for each route."""


class PrepareForm(EntryForm):
    """Keeps what was prepared for the dose to come, or amends it. Each point is yes, no, or not asked."""

    FORM = form_names.PREPARE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self.line = _standing(tools, chart, subject)
        title = words.said("Amend preparation") if self.line else words.said("Prepare a dose")
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Save preparation"))
        self.keep_wide(WIDTH)
        self._text("intention", self.tr("I&ntention, in the patient's words"))
        self.fields["intention"].show_note(self.tr("A theme or an open question, not a target."))
        self._text("hopes", self.tr("&Hopes"))
        self._text("fears", self.tr("&Fears"), beside=True)
        self._points(PointGroup.SETTING)
        self._line("music", self.tr("M&usic"))
        self._points(PointGroup.DAY)
        self._line("fasting", self.tr("Food and &drink, as agreed"), note=_food_and_drink(tools, chart))
        self._line("transport", self.tr("Way ho&me"))
        self._points(PointGroup.SUPPORT)
        support = next((one for one in chart.contacts if one.kind == ContactKind.SUPPORT_PERSON), None)
        known = self.tr("known: {0}").format(support.name) if support else ""
        self._line("support_name", self.tr("Su&pport person"), note=known)
        reached = self.tr("known: {0}").format(support.phone) if support and support.phone else ""
        self._line("support_phone", self.tr("Telepho&ne"), note=reached, beside=True)
        plan = chart.plan
        if (plan is not None and plan.setting == DoseSetting.HOME) or _was_for_home(self.line):
            self._points(PointGroup.HOME)
        self._points(PointGroup.AGREED)
        self._line("touch_agreement", self.tr("What was agreed on &touch"))
        self._line("pause_signal", self.tr("Signal to pau&se"))
        self._text("remark", self.tr("R&emark"))
        if self.line is not None:
            self.add("reason", self.tr("&Reason"), TextEdit(lines=2))
            self.restore(_shown(self.line))
        self.start(seen=self.line.version if self.line else 0)

    def in_the_record(self) -> Mapping[str, str]:
        """Return what the record says now of the preparation that is amended."""
        line = _standing(self.tools, self.chart, self.subject)
        return {} if line is None else {**_shown(line), "seen": str(line.version)}

    def _text(self, name: str, label: str, *, beside: bool = False) -> None:
        self.add(name, label, TextEdit(lines=2), check=partial(self._too_long, name), beside=beside)

    def _line(self, name: str, label: str, *, note: str = "", beside: bool = False) -> None:
        self.add(name, label, UnitEdit(), note=note, check=partial(self._too_long, name), beside=beside)

    def _too_long(self, name: str) -> list[Problem]:
        return text_problems(self.text(name), field=name)

    def _points(self, group: PointGroup) -> None:
        self.body.addWidget(Label(preparation_words.group_words(group), "section"))
        replies = ((YES, self.tr("Yes")), (NO, self.tr("No")), (UNASKED, self.tr("Not asked")))
        for place, point in enumerate(points_of(group)):
            said = preparation_words.point_words(point)
            self.add(point, said, Segmented(said, replies), beside=bool(place % 2))

    def content(self) -> Preparation:
        """Return what is typed and chosen."""
        every = (point for group in PointGroup for point in points_of(group))
        points = {point: self.text(point) for point in every if point in self.fields}
        return Preparation(
            checklist={point: reply == YES for point, reply in points.items() if reply in (YES, NO)},
            **{name: self.text(name) for name in TEXTS},
        )

    def record(self) -> Undoable | None:
        """Keep it; undo marks a new one as entered in error."""
        desk, why = self.tools.desk, undone()
        if self.line is not None:
            self.do(preparation.amend, self.line.id, self.content(), reason=self.text("reason"), seen=self.seen)
            return None
        kept = self.do(preparation.prepare, self.chart.person.id, self.content())
        return Undoable(
            self.tr("Preparation saved"), lambda: desk.do(corrections.enter_in_error, "preparation", kept, reason=why)
        )


class WaiveForm(ReasonForm):
    """Records that the next dose is planned without a preparation, and why."""

    FORM = form_names.WAIVE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Plan the dose without preparation?"), words.said("Go without")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.cancel.setText(self.tr("Prepare first"))
        self.ask(self.tr("The reason stands on the sheet before the session and in the record."))

    def record(self) -> Undoable:
        """Waive it; undo marks the waiver as entered in error."""
        desk, why = self.tools.desk, undone()
        kept = self.do(preparation.waive, self.chart.person.id, because=self.text("reason"))
        return Undoable(
            self.tr("Preparation waived"), lambda: desk.do(corrections.enter_in_error, "preparation", kept, reason=why)
        )


def _standing(tools: Tools, chart: Chart, preparation_id: str) -> PreparationLine | None:
    found = tools.desk.ask(asked.of_patient, chart.person.id)
    return next((one for one in found if one.id == preparation_id), None)


def _was_for_home(line: PreparationLine | None) -> bool:
    return line is not None and any(point in line.checklist for point in points_of(PointGroup.HOME))


def _shown(line: PreparationLine) -> dict[str, str]:
    points = {point: YES if is_met else NO for point, is_met in line.checklist.items()}
    return {**points, **{name: getattr(line, name) for name in TEXTS}}


def _food_and_drink(tools: Tools, chart: Chart) -> str:
    """Return what the practice's instructions say for the route of the plan, '' without a plan or a text."""
    if chart.plan is None:
        return ""
    text = tools.desk.ask(consents.text_in_use, TextKind.INSTRUCTION, chart.plan.formulation)
    parts = dict(parts_of(text.body)) if text else {}
    return " ".join(parts.get(FOOD_AND_DRINK, ()))
