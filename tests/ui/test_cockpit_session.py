"""A whole session by keys alone: from Today over the start, the dose and the release to its end.

Nothing is clicked, focused or called here: each key goes where a keyboard's would, to the menu that is open or to the
widget that has the focus. The rest only looks.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from keta_desk.domain.eligibility import Reply
from keta_desk.domain.schedule import AppointmentKind, WallTime
from keta_desk.domain.session_log import EntryKind
from keta_desk.queries import chart as charts
from keta_desk.queries import live_session as questions
from keta_desk.queries import screening
from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.workspace import Workspace
from keta_desk.use_cases import schedule, titration
from tests.ui.cockpit_house import CTRL, Window, begin
from tests.use_cases.courses import ladder, terms

ENTER, TAB, SPACE, DOWN, RIGHT = (
    *(Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Right),
)


class Keyboard:
    """A window and a keyboard: keys are pressed, all else is only looked at."""

    def __init__(self, qtbot, desk):
        self._qtbot, self.desk, self._lane = qtbot, desk, Lane()
        self.page = Workspace(desk, self._lane, lock_after_min=5)
        self.page.resize(1440, 900)
        qtbot.addWidget(self.page)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.page)
        self.page.begin()

    def press(self, *keys):
        """Press keys one after another, each once what the one before set going has come to rest."""
        for key in (each for given in keys for each in (given if isinstance(given, str) else (given,))):
            target = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
            assert target is not None, "no window has the keyboard"
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            elif isinstance(key, tuple):
                QTest.keyClick(target, *key)
            else:
                QTest.keyClick(target, key)
            self._rest()

    def tab_to(self, name, most=60):
        """Press Tab until what has the focus is called so."""
        for _ in range(most):
            if self.focused().startswith(name):
                return
            self.press(TAB)
        raise AssertionError(f"Tab comes to no {name}, last to {self.focused()!r}")

    def focused(self):
        """Return what a screen reader calls the widget that has the focus."""
        focus = QApplication.focusWidget()
        return "" if focus is None else focus.accessibleName() or getattr(focus, "text", str)()

    def choose(self, name, place):
        """Open a choice and take the one at a place, counted from 1."""
        self.tab_to(name)
        self.press(SPACE, *[DOWN] * place, ENTER)

    def cockpit(self):
        return self.page.ways.place("session")

    def form(self):
        return self.cockpit().bench.form

    def told(self):
        """Return what stands in the way of the form that is open, for a failure that explains itself."""
        return self.form().banner.words() if self.form() else ""

    def _rest(self):
        def rests():
            saving = self.cockpit().entering.saving
            return not self._lane.is_busy() and not (saving is not None and saving.is_busy())

        self._qtbot.waitUntil(rests)
        self._front()

    def _front(self):
        """Have the window in front be the active one, as a desktop does; the offscreen platform has no such hand."""
        open_now = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        front = open_now[-1] if open_now else self.page
        if QApplication.activePopupWidget() is None and QApplication.activeWindow() is not front:
            front.activateWindow()
            self._qtbot.waitUntil(lambda: QApplication.activeWindow() is front)

    def close(self):
        self._lane.finish(wait_ms=10_000)
        self.page.stop()


def start(keys):
    """From Today with two keys to the sheet before the session, and through the form that starts it."""
    keys.press(DOWN, ENTER)
    assert keys.page.where().section == "before"
    keys.press(ENTER)
    keys.tab_to("Where")
    keys.press(SPACE)
    keys.tab_to("Planned dose")
    keys.press("100 mg")
    keys.tab_to("Supervised by")
    keys.press("Lena Sample")
    keys.tab_to("How it is watched")
    keys.press(SPACE)
    while keys.focused() != "Detail of what changed":  # each question on what changed: no
        if keys.focused().endswith("?: Yes"):
            keys.press(SPACE, RIGHT)
        keys.press(TAB)
    keys.tab_to("Start session")
    keys.press(ENTER)
    if keys.page.where().place != "session":  # no screening was decided yet: it is asked why
        keys.press("Decided on paper", ENTER)
    assert keys.page.where().place == "session", keys.focused()


def give(keys):
    """The dose: typed, read back, checked by two."""
    keys.press((ENTER, CTRL))
    keys.press("100 mg", TAB, "100 mg")
    keys.tab_to("Molecule")
    keys.press(SPACE)
    keys.choose("Route", 1)
    keys.tab_to("Checked by a second person")
    keys.press("Lee Second", TAB, "N2614", ENTER)
    if keys.form() is not None:  # a first dose may have to be confirmed
        keys.press("As planned today", ENTER)
    assert keys.form() is None, keys.told()


def look(keys, row, **ratings):
    """Vitals, then ratings by letter and digit."""
    keys.press("v", row, ENTER)
    for letter, digit in ratings.items():
        keys.press(letter, digit)


def release(keys):
    """Every criterion that is asked is met; the patient leaves with somebody."""
    keys.press("r")
    keys.tab_to("Oriented")
    while keys.focused() != "Leaves with":
        if keys.focused() in [box.text() for name, box in keys.form().boxes.items() if name.startswith("met-")]:
            keys.press(SPACE)
        keys.press(TAB)
    keys.press("Jo Sample")
    keys.tab_to("Release the patient now")
    keys.press(SPACE)
    keys.tab_to("Save")
    keys.press(ENTER)
    assert keys.form() is None, keys.told()


def close(keys):
    """Rest and close: blank stays not recorded."""
    keys.press("x")
    keys.tab_to("Intensity")
    keys.press("7")
    keys.tab_to("Close session")
    keys.press(ENTER)


def test_a_session_is_driven_by_keys_alone_from_today_to_its_end(qtbot, qapp, desk, a_patient, clock):
    make_application(theme_name="light")
    fonts.load_later()
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125, 150))
    for hour, kind in ((10, AppointmentKind.REVIEW), (13, AppointmentKind.DOSING)):
        at = WallTime(f"2026-11-18T{hour}:00", "Europe/London")
        desk.do(schedule.book, patient_id, kind, at, confirmed_because="Prepared elsewhere")
    keys = Keyboard(qtbot, desk)
    start(keys)
    session_id = keys.page.watch.session_id()

    def live():
        return desk.ask(questions.of_session, session_id)

    assert live().sitting.supervision == "in_person"
    look(keys, "126/80 72 98")
    clock.move(minutes=10)
    give(keys)
    (dose,) = live().given
    assert (dose.dose_ug, dose.checked_by, dose.lot) == (100_000, "Lee Second", "N2614")
    for minutes, row in ((15, "138/84 80 98"), (15, "144/88 84 97"), (10, "140/86 82 97"), (20, "130/82 78 98")):
        clock.move(minutes=minutes)
        look(keys, row, d="4")
    keys.press("/", "Quiet, eyes closed.", ENTER, "6")
    for minutes in (30, 31):
        clock.move(minutes=minutes)
        look(keys, "128/80 74 98", d="0", s="5", n="0", a="0")
    release(keys)
    assert (live().sitting.released_at, live().sitting.accompanied_by) == (clock.now(), "Jo Sample")
    close(keys)

    told = live()
    assert told.sitting.ended_at == clock.now()
    assert desk.ask(questions.running) == []
    assert len([one for one in told.log if one.event.kind == EntryKind.READING]) == 7
    assert {(one.event.code, one.event.value) for one in told.log if one.event.kind == EntryKind.RATING} == {
        *(("dissociation", 4), ("dissociation", 0), ("moaas", 5), ("nausea", 0), ("anxiety", 0)),
    }
    assert [one.event.kind for one in told.log][-2:] == [EntryKind.RELEASED, EntryKind.ENDED]
    asked = screening.asked_before(desk.ask(charts.whole, patient_id), session_id)
    assert {one.reply for one in asked.answers().values()} == {Reply.NO}
    keys.close()


def test_tab_goes_through_a_form_beside_the_clock_to_its_buttons_and_only_then_on(qtbot, qapp, desk, a_patient):
    make_application(theme_name="light")
    begin(desk, a_patient())
    keys = Keyboard(qtbot, desk)
    keys.press("w")
    passed = [keys.focused()]
    while not passed[-1].startswith("Save"):
        keys.press(TAB)
        passed.append(keys.focused())
    assert passed[0].startswith("What was done")
    assert passed[-3:] == ["After how long", "Close", "Save"]
    keys.close()


def test_a_session_that_runs_is_come_back_to_after_the_program_was_killed(qtbot, qapp, desk, a_patient, clock):
    make_application(theme_name="light")
    session_id = begin(desk, a_patient())
    window = Window(qtbot, desk)
    assert window.page.where().place == "session"
    assert window.page.watch.session_id() == session_id
    window.close()


def test_under_the_lock_the_timers_go_on_without_a_name(qtbot, qapp, desk, a_patient, clock):
    from keta_desk.ui.guard import timers
    from tests.ui.cockpit_house import dose

    make_application(theme_name="light")
    session_id = begin(desk, a_patient())
    dose(desk, session_id)
    clock.move(minutes=7)
    window = Window(qtbot, desk)
    timers.leave(window.page.watch.timers())
    strip = timers.TimersStrip(clock, timers.found())
    qtbot.addWidget(strip)
    strip.show()
    assert "00:07:00" in strip.words()
    assert "Sample" not in strip.words()
    clock.move(minutes=5)
    strip.tick()
    assert "Vitals are due" in strip.words()
    timers.leave(None)
    assert timers.found() is None
    window.close()
