"""What may be seen and copied: names of others while the patient sees the monitor, and the clipboard afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from keta_desk.queries import today
from keta_desk.ui.background import Lane
from keta_desk.ui.frame import pins
from keta_desk.ui.guard import privacy
from keta_desk.ui.guard.clipboard import LEAVE_OUT, ClipboardWatch
from keta_desk.ui.today.close_day import CloseDayDialog
from keta_desk.ui.workspace import Workspace
from keta_desk.use_cases import outcomes
from tests.ui.fallback import visible_texts


@pytest.fixture
def screen():
    made = privacy.screen()
    yield made
    made.hide_names(False)


def test_one_key_turns_names_into_initials_and_back(qtbot, screen):
    assert privacy.name("Sample, Ada", 12) == "Sample, Ada"
    with qtbot.waitSignal(screen.changed):
        screen.toggle()
    assert privacy.name("Sample, Ada", 12) == "A. S. · KD-0012"
    assert privacy.about("born 14 Mar 1988") == ""
    screen.toggle()
    assert privacy.about("born 14 Mar 1988") == "born 14 Mar 1988"


def test_hiding_what_is_hidden_tells_nobody(qtbot, screen):
    screen.hide_names(True)
    with qtbot.assertNotEmitted(screen.changed):
        screen.hide_names(True)


@pytest.mark.parametrize(
    ("full", "short"),
    [("Sample, Ada", "A. S."), ("van der Berg, Émile Jan", "É. J. V. D. B."), ("Sample", "S."), ("", ""), (", ", ""),
     ("O'Hara, 9lives", "O."), ("名, 前", "前. 名."), ("x" * 5000, "X.")],
)  # fmt: skip
def test_initials_of_any_name(full, short):
    assert privacy.initials(full) == short


@pytest.mark.parametrize("place", ["today", "patients"])
def test_with_the_privacy_key_nobodys_name_is_on_a_place_that_shows_several_people(
    qtbot, tools, desk, a_patient, screen, place
):
    family = "Namewell"
    pinned = a_patient(family=family)
    pins.toggle(desk, pinned)
    lane = Lane()
    page = Workspace(desk, lane)
    qtbot.addWidget(page)
    page.resize(1440, 900)
    page.show()
    page.go(place)
    page.patients.refresh()

    def named():
        return [text for text, _, _ in visible_texts(page) if family in text]

    assert named()
    screen.toggle()
    assert named() == []
    qtbot.waitUntil(lambda: any("A. N." in text for text, _, _ in visible_texts(page)))
    screen.toggle()
    qtbot.waitUntil(lambda: bool(named()))
    lane.finish(wait_ms=10_000)
    page.stop()


@pytest.fixture
def clipboard(qtbot):
    found = QGuiApplication.clipboard()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def watch(clipboard):
    ours = {"is": True}
    made = ClipboardWatch(lambda: ours["is"])
    made.ours = ours
    made.clear_after(30)
    yield made
    made._timer.stop()
    made.deleteLater()


def test_what_was_copied_here_is_gone_after_the_wait(watch, clipboard):
    watch.put("Sample, Ada")
    assert clipboard.text() == "Sample, Ada"
    assert (watch._timer.isActive(), watch._timer.interval()) == (True, 30_000)
    watch._timer.timeout.emit()
    assert clipboard.text() == ""
    assert not watch.is_waiting


def test_a_copy_by_keys_from_a_field_waits_too_and_asks_histories_to_leave_it_out(watch, clipboard):
    clipboard.setText("144/90 84 97")
    assert watch.is_waiting
    assert clipboard.text() == "144/90 84 97"
    assert all(clipboard.mimeData().hasFormat(kind) for kind, _ in LEAVE_OUT)


def test_what_another_program_copied_meanwhile_is_left_alone(watch, clipboard):
    watch.put("Sample, Ada")
    watch.ours["is"] = False
    clipboard.setText("a shopping list")
    watch.clear()
    assert clipboard.text() == "a shopping list"


def test_locking_clears_at_once_and_twice_does_no_harm(watch, clipboard):
    watch.put("Sample, Ada")
    watch.clear()
    watch.clear()
    assert clipboard.text() == ""


def test_the_watch_keeps_no_words(watch):
    watch.put("Sample, Ada")
    assert "Ada" not in repr(vars(watch))


def test_names_hidden_while_the_day_is_closed_are_hidden_there_too(qtbot, tools, desk, a_patient, screen):
    desk.do(outcomes.fill_in, a_patient(family="Namewell"), "phq9", (1, 1, 1, 1, 1, 1, 1, 1, 2))
    day = desk.ask(today.of, now=desk.clock.now(), clinician_id=desk.clinician.id, forms=())
    ground = QWidget()
    qtbot.addWidget(ground)
    dialog = CloseDayDialog(tools, day, {}, None, ground)
    dialog.open()

    def named():
        return [text for text, _, _ in visible_texts(dialog) if "Namewell" in text]

    assert named()
    screen.toggle()
    assert named() == []
    screen.toggle()
    qtbot.waitUntil(lambda: bool(named()))
