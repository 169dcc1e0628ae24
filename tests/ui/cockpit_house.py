"""A window with a session that runs, for the tests of the cockpit."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from keta_desk.domain.dose_check import DosePart
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.ui.background import Lane
from keta_desk.ui.workspace import Workspace
from keta_desk.use_cases import live_session, sessions, titration
from tests.use_cases.courses import ladder, terms

WHY = "Charted on paper so far"


def begin(desk, patient_id, *, setting=DoseSetting.CLINIC, plan=True):
    """Start a session of a patient and return its id."""
    if plan:
        desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125, 150))
    return desk.do(sessions.start, patient_id, setting=setting, planned_dose_mg=Decimal(100), confirmed_because=WHY)


def dose(desk, session_id, mg=100, **more):
    """Give a dose in a running session."""
    return desk.do(
        live_session.give_dose,
        session_id,
        mg=Decimal(mg),
        molecule=Molecule.RACEMIC,
        formulation=Formulation.SL_RDT,
        part=more.pop("part", DosePart.FULL),
        read_back_mg=Decimal(mg),
        confirmed_because=WHY,
        **more,
    )


def vitals(desk, session_id, systolic=126, diastolic=80, pulse=72, spo2=98, **more):
    """Keep a reading of a running session."""
    reading = Reading(systolic_mmhg=systolic, diastolic_mmhg=diastolic, pulse_bpm=pulse, spo2_percent=spo2, **more)
    return desk.do(live_session.keep_reading, session_id, reading, is_sure=True)


class Window:
    """A workspace on a desk, driven by keys."""

    def __init__(self, qtbot, desk, size=(1440, 900)):
        self.qtbot, self.desk = qtbot, desk
        self.lane = Lane()
        self.page = Workspace(desk, self.lane, lock_after_min=5)
        self.page.resize(*size)
        qtbot.addWidget(self.page)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.page)
        self.page.begin()

    @property
    def cockpit(self):
        return self.page.ways.place("session")

    def press(self, *keys):
        """Press keys where the focus is, as a keyboard would: shortcuts first."""
        single = [each for key in keys for each in (key if isinstance(key, str) else (key,))]
        for key in single:
            self.wake()
            target = QApplication.focusWidget() or self.page
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            elif isinstance(key, tuple):
                QTest.keyClick(target, key[0], key[1])
            else:
                QTest.keyClick(target, key)

    def settle(self):
        """Wait until everything that was entered is on the disk and shown."""
        self.qtbot.waitUntil(lambda: not self.cockpit.entering.saving.is_busy() and not self.lane.is_busy())

    def wake(self):
        """Be the active window again: the offscreen platform leaves none active once a closed form's menus are gone."""
        if QApplication.activeWindow() is None:
            self.page.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.page)
            if not self.cockpit.bench.is_open():
                self.cockpit.go_home()

    def log(self):
        """Return what the log says, the latest first."""
        return [row.words for row in self.cockpit.page.log.list.rows()]

    def close(self):
        self.lane.finish(wait_ms=10_000)
        self.page.stop()


CTRL = Qt.KeyboardModifier.ControlModifier
