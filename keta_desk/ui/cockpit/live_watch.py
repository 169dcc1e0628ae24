"""The session that runs, watched from every screen of a window: what is known of it, the time, what is due.

Nothing here depends on the cockpit being shown: leaving it stops no timer.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from keta_desk.domain.black_box import Finding
from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.observation import Slot as Look
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Gone
from keta_desk.domain.session_log import LONGEST
from keta_desk.queries import live_session, practice
from keta_desk.queries.live_session import LiveSession
from keta_desk.ui.background import Steps
from keta_desk.ui.cockpit.due import Due, due_of
from keta_desk.ui.guard.timers import Timers, timers_of
from keta_desk.ui.view import Tools
from keta_desk.use_cases.live_session import note_gap

SECOND_MS = 1000
WHOLE_MS = 700


class LiveWatch(QObject):
    """Emits `changed` with news of the session, `ticked` each second, `alarmed` with a colour when eyes are wanted."""

    changed = Signal()
    ticked = Signal()
    alarmed = Signal(str)

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._clock = tools.desk.clock
        self.live: LiveSession | None = None
        self.due: Due | None = None
        self._chosen: PatientId | None = None
        self.slots: tuple[Look, ...] = ()
        self._wall, self._mono = self._clock.now(), self._clock.monotonic_s()
        self._told = ""
        self._seen_alerts: frozenset[str] = frozenset()
        self._noted: datetime | None = None
        self.zone = tools.desk.ask(practice.zone)
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.tick)
        self._whole = QTimer(self)
        self._whole.setSingleShot(True)
        self._whole.setInterval(WHOLE_MS)
        self._whole.timeout.connect(self._make_whole)
        tools.bell.rang.connect(self._hear)
        self.refresh()

    def choose(self, patient_id: PatientId | None) -> None:
        """Watch the running session of a patient, where one window shows one of several."""
        if patient_id is not None and patient_id != self._chosen:
            self._chosen = patient_id
            self.refresh()

    def moment(self) -> datetime:
        """Return the time by the seconds that never run backwards, from the last look at the clock on."""
        return self._wall + timedelta(seconds=self._clock.monotonic_s() - self._mono)

    @Slot()
    def refresh(self) -> None:
        """Ask again what is known of the session that runs."""
        self._whole.stop()
        if self._tools.desk.is_open:
            self._look_at_clock()
            self._take(self._found())

    @Slot()
    def _follow(self) -> None:
        """Ask for what was entered into the session that runs, at once; the rest is asked again a moment later."""
        if not self._tools.desk.is_open:
            return
        try:
            more = None if self.live is None else self._tools.desk.ask(live_session.with_entries, self.live)
        except Gone:
            more = None
        if more is None:
            self.refresh()
        else:
            self._look_at_clock()
            self._take(more)
            self._whole.start()

    @Slot()
    def _make_whole(self) -> None:
        """Ask again for all that is known; where nothing else changed nothing is shown anew."""
        if self._tools.desk.is_open and self._found() != self.live:
            self.refresh()

    def _look_at_clock(self) -> None:
        self._wall, self._mono = self._clock.now(), self._clock.monotonic_s()

    def _take(self, live: LiveSession | None) -> None:
        was = self.session_id()
        self.live = live
        if self.live is not None:
            self._wall = self.live.session_time(self._clock)
            if not self._second.isActive():
                self._second.start()
        else:
            self._second.stop()
        if was != self.session_id():
            self._told, self._seen_alerts = "", frozenset()
        self._reckon()
        self._note_finding()
        self.changed.emit()
        self._look_at_alerts()

    def _found(self) -> LiveSession | None:
        try:
            running = self._tools.desk.ask(live_session.running)
            lately = [one for one in running if self._wall - one.started_at < LONGEST]
            mine = [one for one in running if one.patient_id == self._chosen] or lately
            return self._tools.desk.ask(live_session.of_session, mine[0].id) if mine else None
        except Gone:
            return None

    def session_id(self) -> SessionId:
        """Return the id of the session that is watched, '' for none."""
        return SessionId("") if self.live is None else self.live.sitting.id

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touch(Topic.SCHEDULE, Topic.OUTCOME, Topic.PATIENT):
            self.refresh()
        elif self.live is not None and changes.touch(Topic.SESSION, patient=self.live.sitting.patient_id):
            self._follow()
        elif changes.touch(Topic.SESSION):
            self.refresh()

    @Slot()
    def tick(self) -> None:
        """A second passed: reckon what is due."""
        if self.live is None:
            return
        self._reckon()
        self._note_finding()
        self.ticked.emit()

    def finding(self) -> Finding | None:
        """Say what lies between the last entry and now that nobody noted yet: a gap, or a clock that jumped."""
        return None if self.live is None else self.live.finding(self._clock)

    def _note_finding(self) -> None:
        """Have a gap or a jump noted at once; what cannot be kept now is noted with the next entry."""
        desk, finding = self._tools.desk, self.finding()
        if finding is None or finding.since == self._noted or desk.read_only_because:
            return
        self._noted = finding.since
        session_id = self.session_id()

        def note(_steps: Steps) -> None:
            if desk.is_open:
                desk.do(note_gap, session_id)

        self._tools.lane.start(self, note, self._heed, self._fail, page=True)

    def _heed(self, _nothing: None) -> None:
        """It was noted: the bell has told of it."""

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.changed.emit()

    def _reckon(self) -> None:
        live, now = self.live, self.moment()
        self.slots = () if live is None else live.slots_at(now)
        tolerance = live.timeline.tolerance_min if live is not None and live.timeline is not None else 0
        self.due = due_of(self.slots, now, tolerance)
        due = self.due
        told = "" if due is None or live is None or not due.is_due else f"{due.minute}:{due.state}"
        if told and told != self._told and not self.is_paused():
            self.alarmed.emit(due.state if due is not None else "caution")
        self._told = told

    def _look_at_alerts(self) -> None:
        live = self.live
        if live is None:
            return
        unseen = frozenset(one.id for one in live.alerts if one.acknowledged_at is None)
        if unseen - self._seen_alerts:
            self.alarmed.emit("danger")
        self._seen_alerts |= unseen

    def is_paused(self) -> bool:
        """Say whether the countdowns are held."""
        return self.live is not None and self.live.timers_paused_at is not None

    def elapsed_s(self) -> float | None:
        """Return how long ago the first dose was, None before it."""
        if self.live is None or self.live.dosed_at is None:
            return None
        return (self.moment() - self.live.dosed_at).total_seconds()

    def timers(self) -> Timers | None:
        """Return what goes on under the lock, None while nothing runs."""
        live = self.live
        if live is None:
            return None
        coming = tuple(one.due_at for one in self.slots if one.due_at is not None and not one.is_done)
        return timers_of(live.dosed_at, tuple(one for one in coming if one > self.moment() - timedelta(minutes=10)))

    def stop(self) -> None:
        """Watch no more: the vault closes."""
        self._whole.stop()
        self._second.stop()
