"""What is entered by keys: vitals, ratings, events, lines. Each is handed to the lane and shown once it is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from keta_desk.domain.problems import RuleBroken, Severity, Trouble
from keta_desk.domain.session_log import EventCode
from keta_desk.domain.vitals import Reading
from keta_desk.ui.cockpit import log_lines, words
from keta_desk.ui.cockpit.live_watch import LiveWatch
from keta_desk.ui.cockpit.page import CockpitPage
from keta_desk.ui.cockpit.saving import Saving
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner, announce
from keta_desk.ui.sessions.reading_form import at_form_field
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import live_session


class Entering(QObject):
    """Hands on what is entered in the order in which it was entered. Emits `done` when the keys are free again."""

    done = Signal()

    def __init__(
        self, tools: Tools, watch: LiveWatch, page: CockpitPage, banner: Banner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tools, self._watch, self._page, self._banner = tools, watch, page, banner
        self._sure_of: Reading | None = None
        self._is_other = False
        self.saving = Saving(tools.desk, tools.lane, self)
        page.vitals.entered.connect(self.vitals)
        page.vitals.refused.connect(self._refuse_paste)
        page.ratings.rated.connect(self.rating)
        page.events.happened.connect(self._press)
        page.log.written.connect(self.line)
        page.log.left.connect(self._forget_other)

    # Vitals

    @Slot(object)
    def vitals(self, reading: Reading) -> None:
        """Keep a reading. What is unusual is asked about once; entered again, it is kept as it is."""
        session_id = self._watch.session_id()
        if not session_id:
            return
        texts, is_sure = self._page.vitals.texts(), reading == self._sure_of
        self._sure_of = None
        self._page.vitals.clear()
        desk = self._tools.desk
        self._keep(
            partial(desk.do, live_session.keep_reading, session_id, reading, is_sure=is_sure),
            self.tr("Vitals saved"),
            refused=partial(self._put_vitals_back, reading, texts),
        )
        self.done.emit()

    def _put_vitals_back(self, reading: Reading, texts: dict[str, str], trouble: Trouble) -> None:
        vitals = self._page.vitals
        vitals.put_back(texts)
        if not isinstance(trouble, RuleBroken):
            self._tell(log_lines.short_words(reading), trouble)
            return
        for problem in trouble.problems:
            vitals.row.complain_at(at_form_field(problem))
        if all(problem.severity is Severity.CONFIRM for problem in trouble.problems):
            self._sure_of = reading
            told = [sentence(problem) for problem in trouble.problems]
            self._banner.say("check", " ".join(told), self.tr("Enter once more keeps it as it is."))
        vitals.begin_at_end()

    @Slot()
    def _refuse_paste(self) -> None:
        then = self.tr("A row looks like 144/90 84 97: pressure, pulse, SpO₂.")
        self._banner.say("note", self.tr("What was pasted is no row of vitals"), then)

    # Ratings, events, lines

    @Slot(str, int)
    def rating(self, name: str, value: int) -> None:
        """Keep one rating."""
        if session_id := self._watch.session_id():
            save = partial(self._tools.desk.do, live_session.keep_rating, session_id, name, value)
            what = log_lines.short_words(Reading(**{name: value}))
            self._keep(save, self.tr("Rating saved"), refused=partial(self._tell, what))

    @Slot(str)
    def _press(self, code: str) -> None:
        if code == EventCode.OTHER:
            self._is_other = True
            self._page.log.begin()
        else:
            self.happened(EventCode(code))

    def happened(self, code: EventCode, said: str = "") -> None:
        """Keep an event."""
        if session_id := self._watch.session_id():
            do, what = self._tools.desk.do, said or words.event_words(code)
            save = partial(do, live_session.keep_event, session_id, code, words=said)
            self._keep(save, self.tr("Logged: {0}").format(what), refused=partial(self._tell, what))

    @Slot(str)
    def line(self, said: str) -> None:
        """Keep a line of the log; after the key for another event it is that event."""
        session_id, log = self._watch.session_id(), self._page.log
        if not session_id:
            return
        log.clear()
        do, is_other = self._tools.desk.do, self._is_other
        self._forget_other()
        save = partial(do, live_session.keep_line, session_id, said)
        if is_other:
            save = partial(do, live_session.keep_event, session_id, EventCode.OTHER, words=said)
        self._keep(save, self.tr("Line saved"), refused=partial(self._put_line_back, said))
        log.line.hide()
        self.done.emit()

    def _put_line_back(self, said: str, trouble: Trouble) -> None:
        self._page.log.put_back(said)
        self._tell(said, trouble)

    @Slot()
    def _forget_other(self) -> None:
        self._is_other = False

    # Timers and alerts

    @Slot()
    def toggle_pause(self) -> None:
        """Hold the countdowns, or let them go on; the clock since the dose is never held."""
        if session_id := self._watch.session_id():
            case = live_session.resume_timers if self._watch.is_paused() else live_session.pause_timers
            self.saving.keep(partial(self._tools.desk.do, case, session_id), refused=partial(self._tell, ""))

    @Slot()
    def acknowledge(self) -> None:
        """Say of every alert that is shown that it was seen; they stay open until they are dealt with."""
        live = self._watch.live
        if live is None:
            return
        for one in live.alerts:
            if one.acknowledged_at is None:
                do = partial(self._tools.desk.do, live_session.acknowledge_alert, live.sitting.id, one.id)
                self.saving.keep(do, refused=partial(self._tell, ""))
        self.done.emit()

    def clock_was_set(self, entry_id: str) -> None:
        """Say of a jump ahead that the clock was set and nobody slept."""
        self.saving.keep(
            partial(self._tools.desk.do, live_session.say_clock_was_set, entry_id), refused=partial(self._tell, "")
        )
        self.done.emit()

    # Saving

    def _keep(self, save: Callable[[], str], told: str, *, refused: Callable[[Trouble], None]) -> None:
        if not self.saving.is_busy():  # what the entry before met with is still to be read
            self._banner.hide()
        self.saving.keep(save, saved=partial(self._offer, told), refused=refused)

    def _offer(self, told: str, entry_id: str) -> None:
        desk, reason = self._tools.desk, undone()
        announce(self._page, told)
        self._tools.undo.offer(Undoable(told, lambda: desk.do(live_session.take_back, entry_id, reason=reason)))

    def _tell(self, what: str, trouble: Trouble) -> None:
        """Say what stood in the way, and of what: it may stand in no field any more."""
        not_kept = self.tr("Not kept: {0}").format(what) if what else ""
        self._banner.say("stop", sentence(trouble), not_kept)

    def finish(self) -> None:
        """Take what is being rated as given, and save at once what still waits."""
        for scale in self._page.ratings.scales.values():
            scale.settle()
        self.saving.finish()
