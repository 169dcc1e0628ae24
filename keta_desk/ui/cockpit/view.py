"""The cockpit: the session that runs, on one screen. It shows the value of the session and hands on what is entered."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.ids import PatientId
from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.session_log import EventCode
from keta_desk.domain.vitals import Moment
from keta_desk.queries import practice
from keta_desk.queries.live_session import LiveSession
from keta_desk.reference import catalogue
from keta_desk.ui.actions import action
from keta_desk.ui.appearance import of_program
from keta_desk.ui.cockpit import log_lines, shown, words
from keta_desk.ui.cockpit.away import Away, away, away_words
from keta_desk.ui.cockpit.before_page import BeforePage
from keta_desk.ui.cockpit.before_rows import before_rows, planned_words
from keta_desk.ui.cockpit.bench import Bench
from keta_desk.ui.cockpit.clock_card import BLANK, minutes
from keta_desk.ui.cockpit.due import rhythm_of
from keta_desk.ui.cockpit.emergency_panel import EmergencyPanel
from keta_desk.ui.cockpit.entering import Entering
from keta_desk.ui.cockpit.head import CockpitHead
from keta_desk.ui.cockpit.live_watch import LiveWatch
from keta_desk.ui.cockpit.opening import Opening
from keta_desk.ui.cockpit.page import CockpitPage
from keta_desk.ui.outcomes.alert_words import short_words
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.page_area import RoomArea
from keta_desk.ui.view import Memory, Place, Tools

EVENT_KEYS = 8


class CockpitView(Place):
    """Shows the running session. Emits `chart_asked` with a patient and a section, `place_asked` with a place."""

    hints = (("V", "vitals"), ("D A S N", "ratings"), ("1–8", "events"), ("F12", "emergency steps"))
    chart_asked = Signal(object, str)  # PatientId, section
    place_asked = Signal(str)

    def __init__(self, tools: Tools, watch: LiveWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self.watch = tools, watch
        self._limits: Limits | None = None
        self._names: dict[str, str] = {one.id: one.name for one in tools.desk.ask(practice.staff).values()}
        self._build()
        self.entering = Entering(tools, watch, self.page, self.note, self)
        self.opening = Opening(tools, watch, self.bench, self.note, self)
        self._connect()
        self._add_actions()
        self._set_tab_order()
        self.show_session()

    def _build(self) -> None:
        self.head = CockpitHead()
        self.alarm, self.away, self.note = Banner(), Banner(), Banner()
        self._was_away: Away | None = None
        self.page = CockpitPage(catalogue.limits())
        self.before = BeforePage()
        self.page.lanes.add_page(self.before)
        self.bench = Bench(self.page.side)
        self.steps = EmergencyPanel()
        self.page.side.addWidget(self.steps)
        self.empty = EmptyState("session")
        self.area = RoomArea(self.page)
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(1, 1)  # what is not shown takes no room from the head
        self._stack.addWidget(self.area)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self.alarm, self.away, self.note):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.page.events.show_events([(one, words.event_words(one)) for one in words.EVENTS])

    def _connect(self) -> None:
        page, entering, opening = self.page, self.entering, self.opening
        self.watch.changed.connect(self.show_session)
        self.watch.ticked.connect(self.show_time)
        self.head.dim_asked.connect(self._dim)
        self.head.pause_asked.connect(entering.toggle_pause)
        self.head.emergency_asked.connect(self.toggle_steps)
        self.steps.left.connect(self.toggle_steps)
        self.steps.help_asked.connect(opening.help)
        self.steps.texts_asked.connect(partial(self.place_asked.emit, "settings"))
        self.empty.acted.connect(partial(self.place_asked.emit, "today"))
        self.alarm.acted.connect(entering.acknowledge)
        self.away.acted.connect(self._say_clock_was_set)
        self.bench.left.connect(self.go_home)
        self.before.opened.connect(self._open_point)
        self.before.dose_asked.connect(opening.dose)
        page.log.opened.connect(opening.entry)
        page.vitals.full_asked.connect(opening.observation)
        page.discharge.opened.connect(opening.discharge)
        page.ratings.cadss_asked.connect(opening.cadss)
        for signal in (page.log.left, page.ratings.left, entering.done):
            signal.connect(self.go_home)

    def _add_actions(self) -> None:
        page, entering, opening = self.page, self.entering, self.opening
        runs = {
            "vitals": page.vitals.begin,
            **{name: partial(page.ratings.begin, name) for name in page.ratings.scales},
            **{f"event-{key}": partial(page.events.press, key - 1) for key in range(1, EVENT_KEYS + 1)},
            "cadss": opening.cadss,
            "observation": opening.observation,
            "aldrete": opening.aldrete,
            "dose": opening.dose,
            "taken": opening.taken,
            "harm": opening.harm,
            "help": opening.help,
            "missed": opening.missed,
            "release": opening.discharge,
            "close": opening.close,
            "rems": opening.rems,
            "acknowledge": entering.acknowledge,
        }
        for name, run in runs.items():
            action(f"cockpit.{name}", self, partial(self._act, run))
        for name, run in (
            ("pause", entering.toggle_pause),
            ("emergency", self.toggle_steps),
            ("time", page.clock.speak),
            ("table", page.lanes.turn),
        ):
            action(f"cockpit.{name}", self, run)
        action("cockpit.well", page.lanes.chart, partial(entering.happened, EventCode.LOOK_IN))

    def _set_tab_order(self) -> None:
        page = self.page
        order: tuple[QWidget, ...] = (
            *self.head.buttons(),
            *(self.alarm.action, self.away.action, self.note.action),
            *(self.before.list, self.before.dose),
            *(page.lanes.chart, page.lanes.table),
            *(page.log.line, page.log.list, page.discharge.open, page.discharge.list),
            *(page.vitals.full, *(field.edit for field in page.vitals.row.every().values()), page.vitals.save),
            page.ratings.cadss,
            *page.ratings.scales.values(),
            *page.events.buttons,
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _act(self, run: object) -> None:
        """Run what a single key does, unless one is at work in a form: there the letters are the form's."""
        if self.watch.live is None or self.bench.has_focus() or not callable(run):
            return
        run()
        if (focus := self.window().focusWidget()) is not None and self.page.isAncestorOf(focus):
            self.area.ensureWidgetVisible(focus)

    # What is shown

    @Slot()
    def show_session(self) -> None:
        """Show the session as it stands, or that none runs."""
        live = self.watch.live
        self._stack.setCurrentWidget(self.area if live is not None else self.empty)
        self.head.setVisible(live is not None)
        if live is None:
            self.bench.close_form()
            self.alarm.hide()
            self.away.hide()
            what, when = self.tr("No session is running"), self.tr("It is started in the chart, under Sessions.")
            self.empty.say(what, when, action=self.tr("Go to Today"))
            return
        if self._limits != live.limits:
            self._limits = live.limits
            self.page.vitals.check.use(live.limits)
        who = live.patient.person.name
        self.head.show_person(who, shown.facts(live), shown.chips(live), self.opening.window())
        self.head.show_paused(is_paused=self.watch.is_paused())
        self._show_cards(live)
        self._show_alarm(live)
        self._show_away(live)
        self.show_time()

    def _show_cards(self, live: LiveSession) -> None:
        page, now, zone = self.page, self.watch.moment(), self.watch.zone
        page.clock.show_dose(shown.doses_line(live, zone))
        lanes = page.lanes
        lanes.chart.show_inputs(shown.lanes(live, now, lanes.chart.names()), shown.spoken(live), shown.summary(live))
        lanes.table.show_readings(shown.entries(live), zone, dosed_at=live.dosed_at, limits=live.limits)
        if live.dosed_at is None:
            lanes.show_page(self.before)
            rows = before_rows(live, self.opening.before(), zone)
            self.before.show_points(rows, intention=live.patient.intention, planned=planned_words(live))
        elif lanes.pages.currentWidget() is self.before:
            lanes.show_page(lanes.chart)
        page.log.show_rows(log_lines.log(live, zone, self._names))
        moment = Moment.DURING if live.dosed_at is not None else Moment.BEFORE
        page.vitals.show_last(shown.last_reading(live), moment)
        page.events.show_signal(shown.signal(live))

    def _show_alarm(self, live: LiveSession) -> None:
        """Show every alert that nobody has seen, the gravest first: what is acknowledged has been read."""
        unseen = sorted((one for one in live.alerts if one.acknowledged_at is None), key=lambda one: one.urgency)
        if not unseen:
            self.alarm.hide()
            return
        grave = any(one.level in ("urgent", "critical", "alert") for one in unseen)
        then = self.tr("F12 shows the practice's steps. K says that it was seen.")
        said = "; ".join(short_words(one) for one in unseen)
        self.alarm.say("stop" if grave else "check", said, then, action=self.tr("Acknowledge"))

    def _show_away(self, live: LiveSession) -> None:
        """Say that the program was away or the clock jumped, until something is entered after it."""
        was, self._was_away = self._was_away, away(live, self.watch.finding())
        one = self._was_away
        if one is None:
            self.away.hide()
        elif one != was or self.away.isHidden():
            asked = self.tr("The clock was set") if one.may_be_set else ""
            self.away.say("note", *away_words(one, self.watch.zone), action=asked)

    @Slot()
    def show_time(self) -> None:
        """Show what a second changes: the clock, the countdown, the line of now, what can be left by now."""
        live, page, now = self.watch.live, self.page, self.watch.moment()
        if live is None:
            return
        elapsed = self.watch.elapsed_s()
        page.clock.show_time(elapsed)
        minute = None if elapsed is None else elapsed / 60
        without = self.tr("No course is published for this route.")
        page.clock.show_course(shown.course(live), minute, without)
        if minute is not None:
            page.lanes.chart.step(minute)
        self._show_due(live)
        page.ratings.show_ratings(*shown.ratings(live, now))
        page.discharge.show_rows(shown.gate(live, now, self.watch.zone))

    def _show_due(self, live: LiveSession) -> None:
        clock, due = self.page.clock, self.watch.due
        if live.dosed_at is None:
            clock.show_next(title=self.tr("Next vitals"), shown=BLANK, share=0, rhythm=self.tr("counted from the dose"))
        elif self.watch.is_paused():
            told = self.tr("F7 lets them go on")
            clock.show_next(title=self.tr("Timers paused"), shown=BLANK, share=0, rhythm=told, state="caution")
        elif due is None:
            clock.show_next(title=self.tr("Next vitals"), shown=BLANK, share=1, rhythm=self.tr("no slot is left"))
        else:
            title = self.tr("Next vitals") if not due.is_due else self.tr("Vitals overdue")
            rhythm = self.tr("for +{0} min").format(due.minute) if due.is_due else self._rhythm(due.minute)
            if due.missed:
                title = self.tr("{0}, {1} missed").format(title, due.missed)
            clock.show_next(title=title, shown=minutes(due.left_s), share=due.share, rhythm=rhythm, state=due.state)

    def _rhythm(self, minute: int) -> str:
        found = rhythm_of(self.watch.slots)
        if found is not None and found[1] > minute:
            return self.tr("every {0} min until +{1}").format(*found)
        return self.tr("at {0:+d} min").format(minute)

    # What is pressed

    @Slot()
    def _dim(self) -> None:
        appearance = of_program()
        if appearance is not None:
            appearance.toggle_dim()
            self.head.show_dim(is_dim=appearance.is_dim)

    @Slot()
    def toggle_steps(self) -> None:
        """Show the practice's emergency steps beside the clock, or the entries again."""
        side = self.page.side
        if self.watch.live is None:
            return
        if side.currentWidget() is self.steps:
            side.setCurrentWidget(self.bench if self.bench.is_open() else self.page.entries)
            self.go_home()
            return
        self.steps.show_steps(*self.opening.emergency_steps())
        side.setCurrentWidget(self.steps)
        self.steps.begin()
        self.entering.happened(EventCode.STEPS_OPENED)

    @Slot()
    def _say_clock_was_set(self) -> None:
        if self._was_away is not None:
            self.entering.clock_was_set(self._was_away.entry_id)

    @Slot(str)
    def _open_point(self, point: str) -> None:
        """Deal with a point of the checklist before the dose: here where it is entered here, else in the chart."""
        live = self.watch.live
        if live is None:
            return
        if point == "vitals":
            self.page.vitals.begin()
        elif point == "dose":
            self.opening.dose()
        else:
            section = {"consent": "consent", "screening": "screening"}.get(point, "sessions")
            self.chart_asked.emit(live.sitting.patient_id, section)

    @Slot()
    def go_home(self) -> None:
        """Put the focus where single keys act."""
        if self.page.side.currentWidget() is self.steps or not self.isVisible():
            return
        lanes = self.page.lanes
        home = self.before.list if lanes.pages.currentWidget() is self.before else lanes.chart
        home.setFocus(Qt.FocusReason.OtherFocusReason)

    # A screen among screens

    def show_visit(self, patient_id: PatientId | None, section: str) -> None:
        """Show the running session, of a patient where one is named."""
        self.watch.choose(patient_id)
        self.show_session()

    def take_up(self, form: str, part: str) -> None:
        """Open a form about the session or a part of it, as it was left; '' is the row of vitals."""
        if form:
            self.opening.open(form, part)
        else:
            self.page.vitals.begin()

    def begin(self) -> None:
        """Put the focus where single keys act, or on the way out."""
        if self.watch.live is None:
            self.empty.action.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.bench.is_open():
            self.go_home()

    def seek(self) -> bool:
        """Write a line: the slash that seeks elsewhere writes here."""
        if self.watch.live is None:
            return False
        self.page.log.begin()
        return True

    def remember(self) -> Memory:
        """Remember nothing: the session shows where it stands."""
        return {}

    def keep_now(self) -> None:
        """Save what still waits, and keep the draft of the form that is open."""
        self.entering.finish()
        self.bench.keep_now()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the head, the lanes, log and discharge, and what is entered."""
        return (self.head, self.page.lanes, self.page.log, self.page.discharge, self.page.side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.page.arrange(self.width())
