"""The forms of what stands beside the doses: an item beyond ketamine, a marker of progress, its rating."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.domain.plan_parts import (
    HIGHEST,
    LOWEST,
    OFFERED_MARKERS,
    ChosenBy,
    PlanItem,
    item_problems,
    marker_problems,
    rating_problems,
)
from keta_desk.domain.problems import Problem
from keta_desk.queries import plans as questions
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.moment_edit import DayEdit
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, plans


class ItemForm(EntryForm):
    """Adds an item to the plan beyond ketamine."""

    FORM = "plan.item"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        said = words.said("Item of the plan")
        super().__init__(tools, chart, subject, parent, title=said, save=words.said("Add item"))
        self.due = DayEdit(self.today, ahead=True)
        self.add("what", self.tr("&What"), UnitEdit(), check=self._problems)
        self.add("owner", self.tr("W&hose task"), UnitEdit(), note=self.tr("a name, or the patient"))
        self.add("due_on", self.tr("&By"), self.due, beside=True, check=self._due_problems)
        self.add("note", self.tr("&Note"), TextEdit())
        self.note.setText(self.tr("It stays open until it is done."))
        self.start()

    def _item(self) -> PlanItem:
        return PlanItem(what=self.text("what"), owner=self.text("owner"), due_on=self.due.day(), note=self.text("note"))

    def _due_problems(self) -> list[Problem]:
        try:
            self.due.day()
        except (ValueError, OverflowError):
            facts = {"text": self.due.text().strip()[:60]}
            return [Problem("entry.day-unreadable", field="due_on", facts=facts)]
        return []

    def _problems(self) -> list[Problem]:
        return item_problems(PlanItem(what=self.text("what"), note=self.text("note")))

    def record(self) -> Undoable:
        """Add it; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        item_id = self.do(plans.add_item, self.chart.person.id, self._item())
        return Undoable(
            self.tr("Item added"), lambda: desk.do(corrections.enter_in_error, "plan_item", item_id, reason=reason)
        )


class MarkerForm(EntryForm):
    """Adds a marker of progress beyond the scales."""

    FORM = "plan.marker"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        said = words.said("Marker of progress")
        super().__init__(tools, chart, subject, parent, title=said, save=words.said("Add marker"))
        self._taken = [one.name for one in tools.desk.ask(questions.markers, chart.person.id) if one.ended_on is None]
        offered = ", ".join(words.said(name) for name in OFFERED_MARKERS)
        self.chosen_by = Segmented(
            self.tr("Chosen by"),
            ((ChosenBy.PATIENT, self.tr("The patient")), (ChosenBy.PRACTICE, self.tr("The practice"))),
        )
        name_note = self.tr("for example: {0}").format(offered)
        self.add("name", self.tr("&What is rated"), UnitEdit(), note=name_note, check=self._problems)
        self.add("chosen_by", self.tr("&Chosen by"), self.chosen_by, check=self._chosen_problems)
        self.add("low_words", self.tr("What &1 means"), UnitEdit(), note=self.tr("in the patient’s words"))
        self.add("high_words", self.tr("What &5 means"), UnitEdit(), beside=True)
        self.start()

    def _problems(self) -> list[Problem]:
        return marker_problems(self.text("name"), self._taken)

    def _chosen_problems(self) -> list[Problem]:
        return [] if self.text("chosen_by") else [Problem("plan.choice-missing", field="chosen_by")]

    def record(self) -> Undoable:
        """Add it; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        marker_id = self.do(
            plans.add_marker,
            self.chart.person.id,
            self.text("name"),
            chosen_by=ChosenBy(self.text("chosen_by")),
            low_words=self.text("low_words"),
            high_words=self.text("high_words"),
        )
        return Undoable(
            self.tr("Marker added"), lambda: desk.do(corrections.enter_in_error, "marker", marker_id, reason=reason)
        )


class RatingForm(EntryForm):
    """Rates a marker on five points. Nothing is chosen beforehand."""

    FORM = "plan.rating"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        marker = standing(tools.desk.ask(questions.markers, chart.person.id), subject)
        title = words.said("Rate: {0}").format(marker.name)
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Save rating"))
        points = tuple((str(point), str(point)) for point in range(LOWEST, HIGHEST + 1))
        ends = [marker.low_words or self.tr("least"), marker.high_words or self.tr("most")]
        self.add(
            "points",
            self.tr("&Points"),
            Segmented(self.tr("Points"), points),
            note=self.tr("1: {0}; 5: {1}").format(*ends),
            check=self._problems,
        )
        self.add("moment", self.tr("A &moment that shows it"), TextEdit())
        self.start()

    def _points(self) -> int | None:
        return int(self.text("points")) if self.text("points") else None

    def _problems(self) -> list[Problem]:
        return rating_problems(self._points(), self.text("moment"))

    def record(self) -> Undoable:
        """Save it; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        rating_id = self.do(plans.rate_marker, self.subject, self._points(), moment=self.text("moment"))
        return Undoable(
            self.tr("Rating saved"),
            lambda: desk.do(corrections.enter_in_error, "marker_rating", rating_id, reason=reason),
        )
