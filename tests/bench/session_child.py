"""One process that shows the cockpit of a running session, for `session_rows`: prints what keys and frames took.

A key is timed from its press until its entry is durable and its line of the log is painted, while backups run in the
window's own lane. A frame is one second of a scripted hour: what is due is reckoned, and what changed is painted.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent), str(ROOT / "tests")]

HOUR_S, PAUSE_MS = 3600, 150
KEYS = ("3", "6", "1")  # events: one key, one entry
READINGS_EVERY_S, RATINGS_EVERY_S = 600, 180


class MovedClock:
    """A clock that a script moves; time that really passes counts too."""

    def __init__(self) -> None:
        self._ahead, self._began = 0.0, time.monotonic()
        self._wall = datetime.now(UTC)

    def now(self) -> datetime:
        """Return the moment."""
        return self._wall + timedelta(seconds=self.monotonic_s())

    def monotonic_s(self) -> float:
        """Return seconds that never run backwards."""
        return time.monotonic() - self._began + self._ahead

    def run(self) -> str:
        """Return the name of this run."""
        return "bench"

    def move(self, seconds: float) -> None:
        """Let time pass."""
        self._ahead += seconds


class Bench:
    """The window with its running session, and what is timed in it."""

    def __init__(self, vault: Path, passphrase: str) -> None:
        from keta_desk.bootstrap import doors
        from keta_desk.domain.record import Passphrase
        from keta_desk.ui import fonts
        from keta_desk.ui.application import make_application
        from keta_desk.ui.background import Lane
        from keta_desk.ui.workspace import Workspace

        self.app = make_application(theme_name="light")
        fonts.load_later()
        self.clock = MovedClock()
        self.desk = doors(self.clock).unlock(vault, Passphrase(passphrase))
        self.session_id = _begin(self.desk)
        self.lane = Lane()
        self.page = Workspace(self.desk, self.lane, lock_after_min=15)
        self.page.resize(1440, 900)
        self.page.show()
        self.page.begin()
        self.page.go("session")
        self.cockpit: Any = self.page.ways.place("session")
        self.backups = 0

    def wait(self, milliseconds: int) -> None:
        """Let the window do what it has to."""
        from PySide6.QtTest import QTest

        QTest.qWait(milliseconds)

    def keep_backing_up(self, scratch: Path) -> None:
        """Make one backup after the other in the lane."""

        def again(done: object) -> None:
            self.backups += int(not isinstance(done, Exception))
            if not self._is_over:
                self.keep_backing_up(scratch)

        self._is_over = False
        folder = Path(tempfile.mkdtemp(dir=scratch))
        self._steps = self.lane.start(
            self.page, lambda steps: self.desk.back_up(folder, cancelled=steps.stop), again, again, name="Backup"
        )

    def stop_backing_up(self) -> None:
        """Ask the backup to stop, and wait until it has."""
        self._is_over = True
        self._steps.cancel()
        while self.lane.is_busy():
            self.wait(20)

    def press(self, key: str) -> float:
        """Press a key; return after how many milliseconds its entry was on the disk and its line was painted."""
        from PySide6.QtCore import QEventLoop, QTimer
        from PySide6.QtTest import QTest

        log, loop = self.cockpit.page.log.list, QEventLoop()
        before = {row.id for row in log.rows()}
        painted = _Painted(log, before, loop)
        log.viewport().installEventFilter(painted)
        began = time.perf_counter()
        QTest.keyClick(self.app.focusWidget(), key)
        QTimer.singleShot(5000, loop.quit)
        loop.exec()
        log.viewport().removeEventFilter(painted)
        return (painted.at - began) * 1000

    def hour(self) -> list[float]:
        """Let an hour pass second by second, with vitals and ratings on the way; return what each frame took, in ms."""
        frames, watch = [], self.page.watch
        for second in range(1, HOUR_S + 1):
            self.clock.move(1)
            if second % READINGS_EVERY_S == 0:
                _read(self.desk, self.session_id, second)
            elif second % RATINGS_EVERY_S == 0:
                _rate(self.desk, self.session_id, second)
            began = time.perf_counter()
            watch.tick()
            self.app.processEvents()
            frames.append((time.perf_counter() - began) * 1000)
        return frames

    def close(self) -> None:
        """End the session and close the window."""
        from keta_desk.use_cases import sessions

        self.page.stop()
        self.lane.finish(wait_ms=5000)
        self.desk.do(sessions.end, self.session_id, sessions.Effects())
        self.desk.close()


def _painted_type() -> type:
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Painted(QObject):
        """Leaves the loop once a line that was not there before was painted."""

        def __init__(self, log: Any, before: set[str], loop: Any) -> None:
            super().__init__()
            self._log, self._before, self._loop, self.at = log, before, loop, float("inf")

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and any(row.id not in self._before for row in self._log.rows()):
                QTimer.singleShot(0, self._arrive)  # once this frame is painted
            return False

        def _arrive(self) -> None:
            self.at = min(self.at, time.perf_counter())
            self._loop.quit()

    return Painted


def _Painted(log: Any, before: set[str], loop: Any) -> Any:
    return _painted_type()(log, before, loop)


def _begin(desk: Any) -> str:
    from keta_desk.domain.ids import PatientId
    from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
    from keta_desk.use_cases import live_session, sessions, titration
    from tests.use_cases.courses import ladder, terms

    patient_id, why = PatientId(f"{1:032x}"), "Measured"
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100), change_reason=why, confirmed_because=why)
    session_id = desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because=why)
    desk.do(
        live_session.give_dose,
        session_id,
        mg=Decimal(100),
        molecule=Molecule.RACEMIC,
        formulation=Formulation.SL_RDT,
        read_back_mg=Decimal(100),
        already_given=True,
        confirmed_because=why,
    )
    return str(session_id)


def _read(desk: Any, session_id: Any, step: int) -> None:
    from keta_desk.domain.vitals import Reading
    from keta_desk.use_cases import live_session

    reading = Reading(systolic_mmhg=120 + step % 20, diastolic_mmhg=80, pulse_bpm=72, spo2_percent=97)
    desk.do(live_session.keep_reading, session_id, reading, is_sure=True)


def _rate(desk: Any, session_id: Any, step: int) -> None:
    from keta_desk.use_cases import live_session

    desk.do(live_session.keep_rating, session_id, "dissociation", step // RATINGS_EVERY_S % 11)


def main(vault: Path, passphrase: str, presses: int) -> None:
    """Show the cockpit, press keys while backups run, let the hour pass, and print what was measured."""
    bench = Bench(vault, passphrase)
    bench.wait(3000)
    told: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for key in KEYS:
            bench.press(key)  # warms up
        told["idle"] = [_pressed(bench, number) for number in range(presses // 3)]
        bench.keep_backing_up(Path(scratch))
        bench.wait(300)
        told["presses"] = [_pressed(bench, number) for number in range(presses)]
        bench.stop_backing_up()
        told["backups"] = bench.backups
    bench.wait(300)
    told["frames"] = bench.hour()
    bench.close()
    print(json.dumps(told), flush=True)


def _pressed(bench: Bench, number: int) -> float:
    took = bench.press(KEYS[number % len(KEYS)])
    bench.wait(PAUSE_MS)
    return took


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
