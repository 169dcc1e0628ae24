"""The chart's section "Titration": the course with its steps at the left, the next dose at the right."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.patients import Stage
from keta_desk.domain.quantities import ug_to_mg
from keta_desk.domain.titration import Decision
from keta_desk.queries import dose_decisions, titration_course
from keta_desk.queries.chart import Chart
from keta_desk.queries.dose_decisions import paused_by
from keta_desk.queries.lines import day_in
from keta_desk.ui.actions import action
from keta_desk.ui.parts.course_frame import Range
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.titration.decision_card import DecisionCard
from keta_desk.ui.titration.decisions_card import DecisionsCard
from keta_desk.ui.titration.inputs import titration_inputs
from keta_desk.ui.titration.next_dose import next_dose_of
from keta_desk.ui.titration.plan_dialog import PlanDialog
from keta_desk.ui.titration.response_card import ResponseCard
from keta_desk.ui.titration.steps_card import StepsCard
from keta_desk.ui.titration.titration_words import mg, paused_words
from keta_desk.ui.view import ChartSection, Memory, Tools

SIDE_BY_SIDE_W = 1140  # less would cut the table of steps
CARD_W, GAP = 334, 14
WIDEST = 16777215  # what Qt takes for no limit


class TitrationSection(ChartSection):
    """Shows the titration of one patient, and takes the decision about the next dose."""

    hints = (("- +", "dose"), ("R H I", "decision"), ("Ctrl Enter", "record"), ("← →", "step through chart"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = tools.desk
        self._patient_id = ""
        self._is_wide = True
        self.response, self.steps, self.next = ResponseCard(), StepsCard(), DecisionCard(tools)
        self.decisions = DecisionsCard()
        self._build()
        self._connect()
        self._add_actions()

    def _build(self) -> None:
        inside = QWidget()
        self._course = QVBoxLayout(inside)
        self._course.setContentsMargins(0, 0, 0, 0)
        self._course.setSpacing(GAP)
        self._course.addWidget(self.response, 1)
        self._course.addWidget(self.steps)
        self._course.addWidget(self.decisions)
        self.area = PageArea(inside)
        self._page = QHBoxLayout(self)
        self._page.setContentsMargins(24, 16, 24, 22)
        self._page.setSpacing(GAP)
        self._page.addWidget(self.area, 1)
        self._place(wide=True)
        order: tuple[QWidget, ...] = (
            self.response.plan,
            self.response.consent,
            self.response.as_table,
            *self.response.range.findChildren(QWidget),
            self.response.chart,
            self.response.table,
            self.steps.table,
            self.decisions.table,
            *self.next.fields.in_order(),
            self.next.none.action,
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _place(self, *, wide: bool) -> None:
        """Set the next dose beside the course, as high as the window, or under it where two columns do not fit."""
        self._is_wide = wide
        self._page.removeWidget(self.next)
        self._course.removeWidget(self.next)
        if wide:
            self._page.addWidget(self.next)
        else:
            self._course.addWidget(self.next)
        self.next.fold.stand_open(is_open=not wide)
        beside = max(CARD_W, self.next.minimumSizeHint().width())  # long words are not cut for the sake of the chart
        self.next.setMinimumWidth(beside if wide else 0)
        self.next.setMaximumWidth(beside if wide else WIDEST)

    def _make_room(self) -> None:
        """Let course and steps fill the window; the decisions stand below and are scrolled to."""
        room = self.area.height() - self.steps.sizeHint().height() - GAP
        self.response.setMinimumHeight(max(0, room) if self._is_wide and not self.decisions.isHidden() else 0)

    def _connect(self) -> None:
        self.response.walked.connect(self.steps.choose_day)
        self.steps.chosen.connect(self.response.chart.mark_day)
        self.steps.opened.connect(self._open_session)
        self.next.plan_asked.connect(self._ask_plan)
        self.response.plan.clicked.connect(partial(self.chart_wanted.emit, "plan", ""))
        self.response.consent.clicked.connect(partial(self.chart_wanted.emit, "consent", ""))

    def _add_actions(self) -> None:
        for name, run in (
            ("titration.reduce", lambda: self.next.choose(Decision.DECREASE)),
            ("titration.hold", lambda: self.next.choose(Decision.HOLD)),
            ("titration.increase", lambda: self.next.choose(Decision.INCREASE)),
            ("titration.other", self.next.offer_others),
            ("titration.raise", lambda: self.next.step_dose(1)),
            ("titration.lower", lambda: self.next.step_dose(-1)),
            ("titration.record", self.next.record),
            ("titration.plan", self._ask_plan),
            ("chart.table", self.response.turn),
        ):
            action(name, self, run)

    # Showing

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show one patient's titration; another patient's begins at the top."""
        known = self._desk.ask(titration_course.borne, chart.person.id)
        today = day_in(chart.zone, now)
        is_other = chart.person.id != self._patient_id
        self._patient_id = chart.person.id
        self.response.show_inputs(titration_inputs(chart, known, today), today, _standing(self, chart))
        self.steps.show_steps(
            titration_course.steps(chart, known), self.tr("No doses yet. Each one given stands here.")
        )
        self.next.show_next(chart, next_dose_of(chart, known, now))
        self.decisions.show_decisions(dose_decisions.told(chart, known))
        self._make_room()
        if is_other:
            self.area.verticalScrollBar().setValue(0)
            self.response.chart.mark_day(None)
            self.steps.choose_session("")

    def show_entry(self, row_id: str) -> None:
        """Choose the step of a session."""
        self.steps.choose_session(row_id)
        self.steps.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _open_session(self, session_id: str) -> None:
        self.chart_wanted.emit("sessions", session_id)

    @Slot()
    def _ask_plan(self) -> None:
        if not self._desk.read_only_because:
            self.form_asked.emit(PlanDialog.FORM, "")

    # A screen among screens

    def begin(self) -> None:
        """Put the focus on the chart: arrow keys walk its points, single letters decide."""
        self.response.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> Memory:
        """Remember the part of the course, the day and the step one stood on, and how far the page was scrolled."""
        day = self.response.chart.day()
        return {
            "range": self.response.shown().value,
            "day": day.isoformat() if day else "",
            "step": self.steps.session_id(),
            "table": self.response.as_table.isChecked(),
            "scroll": self.area.verticalScrollBar().value(),
        }

    def recall(self, memory: Memory) -> None:
        """Come back to what was remembered."""
        if memory.get("range") in set(Range):
            self.response.show_range(Range(memory["range"]))
        day = str(memory.get("day", ""))
        self.response.chart.mark_day(date.fromisoformat(day) if day else None)
        self.steps.choose_session(str(memory.get("step", "")))
        self.response.as_table.setChecked(bool(memory.get("table")))
        self.area.verticalScrollBar().setValue(int(memory.get("scroll", 0)))

    def keep_now(self) -> None:
        """Keep the decision that is being typed."""
        self.next.keep_now()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the course, the steps and the next dose."""
        return (self.response, self.steps, self.decisions, self.next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= scaled(SIDE_BY_SIDE_W)
        if wide != self._is_wide:
            self._place(wide=wide)
        self._make_room()


def _standing(section: TitrationSection, chart: Chart) -> str:
    """Say what is to be said before the first dose, and of a course that stands still."""
    stage = Stage(chart.person.stage)
    if (still := paused_by(chart.decisions)) is not None and stage is not Stage.DISCHARGED:
        on = write_day(day_in(chart.zone, still.decided_at), year=False)
        return paused_words(still.decision).format(on, still.reason)
    if not chart.doses:
        if chart.plan is None:
            return section.tr("No doses yet, and no plan.")
        return section.tr("No doses yet. The plan starts at {0}.").format(mg(ug_to_mg(chart.plan.start_dose_ug)))
    if stage is Stage.PAUSED:
        return section.tr("Care is paused. The course is shown as it stands.")
    if stage is Stage.DISCHARGED:
        return section.tr("Discharged. The course is kept as it was.")
    return ""
