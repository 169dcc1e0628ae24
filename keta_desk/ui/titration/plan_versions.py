"""Two versions of the plan side by side: what was, struck through, and what took its place, with the reason."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from keta_desk.domain.plan_parts import Change, changes
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in
from keta_desk.queries.titration import PlanLine, RungLine
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.struck import Struck
from keta_desk.ui.parts.text import Label
from keta_desk.ui.titration import plan_words
from keta_desk.ui.words import said

TOP = Qt.AlignmentFlag.AlignTop


class VersionsCard(Card):
    """Shows a version whole, or what it changed of an earlier one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(said("Treatment plan"), parent)
        self._chart: Chart | None = None
        self._ladders: Mapping[str, list[RungLine]] = {}
        self.version = MenuChoice(self.tr("Version shown"), self.tr("Version"))
        self.beside = MenuChoice(self.tr("Compared with"), self.tr("Whole"))
        self.change = Button(self.tr("Change plan…"), icon="pen")
        for choice in (self.version, self.beside):
            choice.chosen.connect(self._choose)
            self.head.addWidget(choice)
        self.head.addWidget(self.change)
        self.reason = Label("", "second", wrap=True)
        self.body.addWidget(self.reason)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, 190)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)

    def show_plans(self, chart: Chart, ladders: Mapping[str, list[RungLine]], *, anew: bool) -> None:
        """Show the plan in force; `anew` for another patient, whose latest version is set beside the one before."""
        had = 0 if self._chart is None else len(self._chart.plans)
        self._chart, self._ladders = chart, ladders
        numbers = [str(plan.number) for plan in chart.plans]
        self.version.offer([(number, self.tr("Version {0}").format(number)) for number in numbers])
        whole = ("", self.tr("Whole"))
        self.beside.offer([whole, *((number, self.tr("beside version {0}").format(number)) for number in numbers)])
        if anew or had != len(numbers):
            self.version.choose(numbers[0] if numbers else "")
            self.beside.choose(numbers[1] if len(numbers) > 1 else "")
        self.version.setVisible(len(numbers) > 1)
        self.beside.setVisible(len(numbers) > 1)
        self.change.setText(self.tr("Change plan…") if numbers else self.tr("Write plan…"))
        self.change.setAccessibleName(self.change.text())
        self._show()

    @Slot()
    def _choose(self) -> None:
        self._show()

    def found(self) -> list[Change]:
        """Return what is shown: each field with what it said before and says now."""
        after, before = self._plan(self.version.value()), self._plan(self.beside.value())
        if after is None:
            return []
        earlier = plan_words.told(before, self._ladders.get(before.id, [])) if before else {}
        return changes(earlier, plan_words.told(after, self._ladders.get(after.id, [])))

    def _plan(self, number: str) -> PlanLine | None:
        plans = self._chart.plans if self._chart else []
        return next((plan for plan in plans if str(plan.number) == number), None)

    def _show(self) -> None:
        empty_layout(self._grid)
        self.reason.setText(self._about())
        beside, found = self._plan(self.beside.value()), self.found()
        if beside is not None:
            for column, head in enumerate(
                (self.tr("What changed"), self.tr("Version {0}").format(beside.number), self.version.text())
            ):
                self._grid.addWidget(Label(head, "label"), 0, column)
        for row, one in enumerate(found, start=1):
            self._grid.addWidget(Label(one.field, "quiet", wrap=True), row, 0, TOP)
            nothing = self.tr("not recorded")
            if beside is None:
                self._grid.addWidget(Label(one.after, wrap=True), row, 1, 1, 2, TOP)
                continue
            spoken = self.tr("{0} said before: {1}").format(one.field, one.before or nothing)
            was = Struck(one.before, spoken=spoken) if one.before else Label(nothing, "quiet", wrap=True)
            self._grid.addWidget(was, row, 1, TOP)
            self._grid.addWidget(Label(one.after or nothing, "strong", wrap=True), row, 2, TOP)

    def _about(self) -> str:
        chart, plan = self._chart, self._plan(self.version.value())
        if chart is None or plan is None:
            return self.tr("No plan yet. The first one is written when evaluation has led to a decision.")
        day = write_day(day_in(chart.zone, plan.created_at))
        about = self.tr("Version {0} of {1}, {2}.").format(plan.number, day, chart.names.get(plan.created_by, ""))
        if not plan.change_reason:
            return about
        return self.tr("{0} Reason: {1}").format(about, plan.change_reason)
