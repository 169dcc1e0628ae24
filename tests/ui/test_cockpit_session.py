"""A whole session by keys alone: from the vitals before the dose to the release, and what the record holds of it."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt

from keta_desk.domain.session_log import EntryKind
from keta_desk.queries import live_session as questions
from keta_desk.queries import session_records
from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from tests.ui.cockpit_house import CTRL, Window, begin

ENTER, TAB, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Down
ALT = Qt.KeyboardModifier.AltModifier


def test_a_session_is_driven_by_keys_from_the_start_to_its_end(qtbot, qapp, desk, a_patient, clock):
    make_application(theme_name="light")
    fonts.load_later()
    patient_id = a_patient()
    session_id = begin(desk, patient_id)
    window = Window(qtbot, desk)
    bench, page = window.cockpit.bench, window.cockpit.page

    def live():
        return desk.ask(questions.of_session, session_id)

    assert window.page.where().place == "session", "a session that runs is where one begins"
    window.press("v", "126/80 72 98", ENTER)
    window.settle()
    window.press((ENTER, CTRL))
    assert bench.is_open()
    window.press("100 mg", TAB, "100 mg", TAB)
    window.press(SPACE, TAB)  # racemic
    bench.form.route.choose("sl_rdt")  # the menu is a window of its own, which the offscreen platform gives no focus
    bench.form.second.setFocus()
    window.press("Lee Second", TAB, "N2614", ENTER)
    if bench.is_open():  # the practice signed its limits, and a first dose may have to be confirmed
        window.press("As planned today", ENTER)
    assert not bench.is_open(), bench.form.banner.words() if bench.form else ""
    assert live().given[0].dose_ug == 100_000
    assert live().given[0].checked_by == "Lee Second"
    assert page.clock.time.text() == "00:00:00"
    for minute, row in ((15, "138/84 80 98"), (15, "144/88 84 97"), (10, "140/86 82 97"), (20, "130/82 78 98")):
        clock.move(minutes=minute)
        window.page.watch.tick()
        window.press("v", row, ENTER)
        window.settle()
        window.press("d", "4")
        window.settle()
    window.press("/", "Quiet, eyes closed.", ENTER)
    window.settle()
    for minute in (30, 31):
        clock.move(minutes=minute)
        window.page.watch.tick()
        window.press("v", "128/80 74 98", ENTER)
        window.settle()
        for letter, digit in (("d", "0"), ("s", "5"), ("n", "0"), ("a", "0")):
            window.press(letter, digit)
            window.settle()
    window.press("r")
    assert bench.is_open(), (window.cockpit.note.words(), repr(window.page.focusWidget()), window.log()[:8])
    assert bench.is_open()
    for box in list(bench.form.boxes.values()):
        if box is not bench.form.left:
            window.wake()
            box.setFocus()
            qtbot.waitUntil(box.hasFocus)
            window.press(SPACE)
            assert box.isChecked(), (box.text(), repr(window.page.focusWidget()))
    bench.form.fields["accompanied_by"].edit.setFocus()
    window.press("Jo Sample")
    assert bench.form.text("accompanied_by") == "Jo Sample"
    window.press(ENTER)
    assert not bench.is_open(), bench.form.banner.words() if bench.form else ""
    assert live().sitting.released_at is not None
    assert live().sitting.accompanied_by == "Jo Sample"
    window.press("x", "12", TAB, "40", TAB, "95", ENTER)
    assert not bench.is_open(), bench.form.banner.words() if bench.form else ""
    entry = desk.ask(session_records.of_patient, patient_id).session(session_id)
    assert (entry.onset_min, entry.peak_min, entry.settled_min) == (12, 40, 95)
    assert entry.ended_at is not None
    kinds = {one.event.kind for one in live().log}
    assert {EntryKind.DOSE, EntryKind.READING, EntryKind.RATING, EntryKind.LINE, EntryKind.RELEASED} <= kinds
    assert window.page.watch.live is None
    assert not window.page.sidebar._items["session"].is_live()
    assert Decimal(live().given[0].dose_ug) == 100_000
    window.close()


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
