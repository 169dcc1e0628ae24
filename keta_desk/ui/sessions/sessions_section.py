"""The Sessions section of a chart: the list of dosing sessions, and the record of the one that is chosen."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.notes import NoteKind
from keta_desk.domain.problems import Trouble
from keta_desk.queries import preparation, session_records
from keta_desk.queries.chart import Chart
from keta_desk.queries.notes import NoteLine
from keta_desk.queries.session_records import SessionEntry, SessionRecords
from keta_desk.ui import words
from keta_desk.ui.actions import action
from keta_desk.ui.errors import sentence
from keta_desk.ui.evaluation.screening_names import SHORT
from keta_desk.ui.evaluation.screening_words import before_words
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.sessions import form_names, session_words
from keta_desk.ui.sessions.effect_curve import EffectCurve, course_of
from keta_desk.ui.sessions.preparation_card import PreparationCard
from keta_desk.ui.sessions.record_cards import EffectsCard, TimesCard, VitalsCard, allow
from keta_desk.ui.sessions.session_list import OUTSIDE, SessionList
from keta_desk.ui.view import ChartSection, Memory, Tools

BESIDE = 1180
"""From this width on the record stands beside the list, below it under the list."""
LIST_ROWS, RECORD_H = 4, 180
NO_LIMIT = 16777215


class SessionsSection(ChartSection):
    """Shows a patient's dosing sessions; every entry opens a form of the workspace."""

    hints = (("↑ ↓", "session"), ("V", "vitals"), ("Enter", "record"), ("Del", "in error"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._chart: Chart | None = None
        self._now = tools.desk.clock.now()
        self.records = SessionRecords((), ())
        self._told_of = ("", "")
        self._build()
        self._connect()
        self._set_tab_order()

    def _build(self) -> None:
        self.banner = Banner()
        self.preparation = PreparationCard()
        self.list = SessionList()
        self.times, self.vitals, self.effects = TimesCard(), VitalsCard(), EffectsCard()
        self.record = PageArea(_column(self.times, self.vitals, self.effects))
        both = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(14)
        self._body.addWidget(self.list, 51)
        self._body.addWidget(self.record, 49)
        self.empty = EmptyState("session")
        self.curve = EffectCurve()
        self._stack = QStackedWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(_column(self.empty, self.curve))
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 16, 24, 16)
        page.setSpacing(12)
        page.addWidget(self.banner)
        page.addWidget(self.preparation)
        page.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.banner.acted.connect(self.go_on)
        self.preparation.asked.connect(self.form_asked)
        self.empty.acted.connect(self.start_session)
        self.list.start.clicked.connect(self.start_session)
        self.list.chosen.connect(self._show_record)
        self.list.entered.connect(self._enter_record)
        self.list.table.removed.connect(self._session_in_error)
        self.list.table.fitted.connect(self._arrange)
        self.times.asked.connect(self._ask_of_session)
        self.times.dose_in_error.connect(self._dose_in_error)
        self.vitals.record.clicked.connect(self.record_vitals)
        self.vitals.amend.clicked.connect(self.amend_reading)
        self.vitals.in_error.clicked.connect(self._reading_in_error)
        self.vitals.table.entered.connect(self.amend_reading)
        self.vitals.table.removed.connect(self._reading_in_error)
        for name, run in (
            ("session.start", self.start_session),
            ("session.dose", self.give_dose),
            ("session.end", self.end_session),
        ):
            action(name, self, run)

    def _set_tab_order(self) -> None:
        order = (
            self.banner.action,
            *self.preparation.buttons(),
            self.list.start,
            self.list.table,
            *self.times.buttons(),
            *self.vitals.buttons(),
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    # What is shown

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show a chart's sessions; what was chosen stays chosen."""
        if self._chart is not None and self._chart.person.id != chart.person.id:
            self.list.forget()
        self._chart, self._now = chart, now
        self.records = self._tools.desk.ask(session_records.of_patient, chart.person.id)
        ahead = self._tools.desk.ask(preparation.latest, chart.person.id)
        self.preparation.show_preparation(ahead, chart.zone)
        is_empty = not self.records.sessions and not self.records.outside
        self._stack.setCurrentIndex(int(is_empty))
        if is_empty:
            self._say_empty(chart)
        else:
            self.list.show_records(self.records, chart.zone)
            self._show_record()
        self._say_unfinished(chart, now)
        self._allow()

    def _say_empty(self, chart: Chart) -> None:
        plan = chart.plan
        then = self.tr("The first one needs a treatment plan before a dose can be given.")
        if plan is not None:
            then = self.tr("The plan starts at {0}.").format(words.dose(plan.start_dose_ug))
        shut = bool(self._tools.desk.read_only_because)
        self.empty.say(self.tr("No session yet"), then, action="" if shut else self.tr("Start session"))
        self.curve.show_course(course_of(plan.formulation) if plan else None, None)

    def _say_unfinished(self, chart: Chart, now: datetime) -> None:
        """Offer to go on with a session that was started and not ended."""
        under_way = self.records.under_way()
        if under_way is None:
            self.banner.hide()
            return
        started = session_words.moment_words(under_way.started_at, chart.zone, now)
        then = self.tr("Started {0}. No dose is recorded yet.").format(started)
        if under_way.dosed_at is not None:
            minutes = session_words.minutes_since(now, under_way.dosed_at)
            dose = session_words.doses_shown(under_way.given)
            then = self.tr("Started {0}. {1} given, {2} min.").format(started, dose, minutes)
        if self.banner.isHidden() or self._told_of != (under_way.id, then):
            self._told_of = (under_way.id, then)
            title = self.tr("{0} is not ended").format(session_words.title(under_way))
            self.banner.say("check", title, then, action=self.tr("Go on where you left"))

    def _allow(self) -> None:
        """Let only be pressed what can be done now, and say why of the rest."""
        closed = ""
        if self._tools.desk.read_only_because:
            closed = sentence(Trouble(self._tools.desk.read_only_because))
        live = self.records.under_way()
        busy = self.tr("{0} is not ended").format(session_words.title(live)) if live else ""
        allow(self.list.start, closed or busy)
        for button in (*self.preparation.buttons(), *self.times.buttons(), self.vitals.record):
            if isinstance(button, Button):
                allow(button, closed)
        if live is not None and not closed:
            allow(self.times.dose, "" if self._chart and self._chart.plan else self.tr("A dose needs a treatment plan"))
        self.vitals.shut(closed)

    @Slot()
    def _show_record(self) -> None:
        chart = self._chart
        if chart is None:
            return
        entry = self.chosen()
        self.times.setVisible(entry is not None)
        self.effects.setVisible(entry is not None)
        if entry is None:
            self.vitals.show_outside(self.records.outside, chart.zone, chart.limits)
            return
        self.times.show_session(entry, chart.zone, self._now, chart.plan.formulation if chart.plan else "")
        can_ask = entry.is_under_way and not entry.doses
        self.times.show_screening(before_words(chart, entry.id), can_ask=can_ask)
        prepared = self._tools.desk.ask(preparation.latest, chart.person.id, session_id=entry.id)
        self.times.show_preparation(prepared)
        self.vitals.show_session(entry, chart.zone, chart.limits)
        self.effects.show_session(entry, _notes_of(chart, entry), chart.zone)
        self._allow()

    def chosen(self) -> SessionEntry | None:
        """Return the session whose record is shown; None for the readings outside of any."""
        return self.records.session(self.list.chosen_id())

    def show_entry(self, row_id: str) -> None:
        """Choose a session, or the session of a reading and the reading in it."""
        reading = self.records.reading(row_id)
        if reading is None:
            self.list.choose(row_id)
            return
        self.list.choose(reading.session_id or OUTSIDE)
        self.vitals.table.choose(row_id)
        self.record.ensureWidgetVisible(self.vitals.table)

    # What can be done

    @Slot()
    def start_session(self) -> None:
        """Start a session, unless one is under way."""
        if self.list.start.isEnabled():
            self.form_asked.emit(form_names.START, "")

    @Slot()
    def give_dose(self) -> None:
        """Record a dose of the session under way."""
        live = self.records.under_way()
        if live is not None and self._chart is not None and self._chart.plan is not None:
            self.form_asked.emit(form_names.DOSE, live.id)

    @Slot()
    def end_session(self) -> None:
        """End the session under way."""
        live = self.records.under_way()
        if live is not None:
            self.form_asked.emit(form_names.END, live.id)

    @Slot()
    def record_vitals(self) -> None:
        """Record a reading: of the session that is shown, else outside of any."""
        entry = self.chosen()
        self.form_asked.emit(form_names.VITALS, entry.id if entry is not None and entry.is_under_way else "")

    @Slot()
    def amend_reading(self) -> None:
        """Put the chosen reading right."""
        chosen = self.vitals.table.chosen()
        if chosen is not None and not chosen.is_in_error and not self._tools.desk.read_only_because:
            self.form_asked.emit(form_names.AMEND, chosen.id)

    @Slot()
    def go_on(self) -> None:
        """Go on where one left: in the cockpit of the session."""
        live = self.records.under_way()
        if live is None:
            return
        self.list.choose(live.id)
        if self._chart is not None:
            self.session_asked.emit(self._chart.person.id)

    @Slot(str)
    def _ask_of_session(self, what: str) -> None:
        entry = self.chosen()
        if entry is None:
            return
        forms = {
            "dose": (form_names.DOSE, entry.id),
            "end": (form_names.END, entry.id),
            "again": (form_names.AGAIN, entry.id),
            "changed": (SHORT, entry.id),
            "sheet": (form_names.BACK_ENTRY, entry.id),
            "in-error": (form_names.IN_ERROR, form_names.about("dosing_session", entry.id)),
        }
        self.form_asked.emit(*forms[what])

    @Slot()
    def _session_in_error(self) -> None:
        entry = self.chosen()
        if entry is not None and not entry.is_in_error:
            self._ask_of_session("in-error")

    @Slot(str)
    def _dose_in_error(self, dose_id: str) -> None:
        self.form_asked.emit(form_names.IN_ERROR, form_names.about("dose_given", dose_id))

    @Slot()
    def _reading_in_error(self) -> None:
        chosen = self.vitals.table.chosen()
        if chosen is not None and not chosen.is_in_error:
            self.form_asked.emit(form_names.IN_ERROR, form_names.about("reading", chosen.id))

    @Slot()
    def _enter_record(self) -> None:
        entry = self.chosen()
        target = self.vitals.table if self.vitals.table.isVisibleTo(self) else self.times.in_error
        if entry is not None and entry.is_under_way:
            target = self.times.end if entry.given else self.times.dose
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # A section among sections

    def begin(self) -> None:
        """Put the focus on the list, or on the first step where there is none."""
        start = self.empty.action if self._stack.currentIndex() else self.list.table
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> Memory:
        """Remember what is chosen and how far the record is scrolled."""
        reading = self.vitals.table.chosen()
        return {
            "session": self.list.chosen_id(),
            "reading": reading.id if reading else "",
            "scroll": self.record.verticalScrollBar().value(),
        }

    def recall(self, memory: Memory) -> None:
        """Choose the same again and scroll there."""
        self.list.choose(str(memory.get("session", "")))
        self.vitals.table.choose(str(memory.get("reading", "")))
        scroll = memory.get("scroll", 0)
        self.record.verticalScrollBar().setValue(scroll if isinstance(scroll, int) else 0)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the list and the record."""
        return (self,) if self._stack.currentIndex() else (self.list, self.record)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        beside = self.width() >= scaled(BESIDE)
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.list.setMaximumHeight(NO_LIMIT if beside else self.list.height_of_rows(LIST_ROWS))
        self.list.setMinimumHeight(self.list.height_of_rows(2))
        self.record.setMinimumHeight(scaled(RECORD_H))


def _column(*widgets: QWidget) -> QWidget:
    inside = QWidget()
    inside.setObjectName("page")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return inside


def _notes_of(chart: Chart, entry: SessionEntry) -> list[NoteLine]:
    """Return the session notes that were written on the session's day, earliest first."""
    day = entry.started_at.astimezone(chart.zone).date()
    found = [
        note
        for note in chart.notes
        if note.kind == NoteKind.SESSION and note.written_at.astimezone(chart.zone).date() == day
    ]
    return sorted(found, key=lambda note: note.written_at)
