"""One process that shows the workspace and does long work in its lane, for `lateness_rows`: prints how late it was."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent), str(ROOT / "tests")]

TICK_MS = 4
IDLE_S = 4.0
DOCUMENTS = 100
BUNDLES = 20
LOOKED_AT_S = 0.4
SAMPLE = ROOT / "resources" / "sample" / "importa-exempla.json"


class Probe:
    """Ticks in the GUI thread and keeps by how much each tick was late, in milliseconds.

    On a busy computer the thread itself waits for a processor. The system counts that wait, and it is left out where
    it is counted; `raw` says what the worst was with it.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.late: list[float] = []
        self.raw: list[float] = []
        self._last = self._began = time.perf_counter()
        self._waited = _waited_ms()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Begin anew."""
        self.late.clear()
        self.raw.clear()
        self._last = self._began = time.perf_counter()
        self._waited = _waited_ms()
        self._timer.start()

    def end(self) -> dict[str, float]:
        """Stop, and return the 99th percentile, the worst, how long it took and how many ticks there were."""
        self._timer.stop()
        ordered = sorted(self.late)
        return {
            "p99": ordered[int(len(ordered) * 0.99)],
            "most": ordered[-1],
            "raw": max(self.raw),
            "seconds": time.perf_counter() - self._began,
            "ticks": len(ordered),
        }

    def _tick(self) -> None:
        now, waited = time.perf_counter(), _waited_ms()
        late = max(0.0, (now - self._last) * 1000 - TICK_MS)
        self.raw.append(late)
        self.late.append(max(0.0, late - (waited - self._waited)))
        self._last, self._waited = now, waited


def _waited_ms() -> float:
    """Return how long this thread has waited for a processor, 0 where the system does not count it."""
    try:
        return int(Path(f"/proc/self/task/{os.getpid()}/schedstat").read_text().split()[1]) / 1e6
    except OSError:
        return 0.0


def main(job: str, vault: Path, passphrase: str) -> None:
    """Show the workspace, wait until every place is built, idle, do the job, and print what was measured."""
    from PySide6.QtCore import QTimer

    from keta_desk.bootstrap import doors
    from keta_desk.domain.record import Passphrase
    from keta_desk.ui import fonts
    from keta_desk.ui.application import make_application
    from keta_desk.ui.background import Lane
    from keta_desk.ui.workspace import Workspace

    app = make_application(theme_name="light")
    fonts.load_later()
    ways = doors()
    ways.prepare()  # as the program does while the unlock screen stands
    desk = ways.unlock(vault, Passphrase(passphrase))
    lane = Lane()
    page = Workspace(desk, lane, lock_after_min=15)
    page.resize(1440, 900)
    page.show()
    page.begin()
    page.go("patients")
    probe = Probe()
    told: dict[str, dict[str, float]] = {}

    def script() -> Iterator[Callable[[], bool]]:
        with tempfile.TemporaryDirectory() as scratch:
            yield _wait(3.0)
            probe.begin()
            yield _wait(IDLE_S)
            told["idle"] = probe.end()
            page.go(PLACES[job])
            yield _wait(1.0)
            probe.begin()
            yield JOBS[job](page, Path(scratch))
            told[job] = probe.end()

    steps = script()
    waiting = [next(steps)]

    def look() -> None:
        if waiting[0]():
            found = next(steps, None)
            if found is None:
                app.quit()
            else:
                waiting[0] = found

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(look)
    timer.start()
    app.exec()
    page.stop()
    lane.finish(wait_ms=5000)
    desk.close()
    print(json.dumps(told), flush=True)


def _wait(seconds: float) -> Callable[[], bool]:
    start = time.perf_counter()
    return lambda: time.perf_counter() - start > seconds


def _backup(page: Any, scratch: Path) -> Callable[[], bool]:
    """A backup into an empty folder, read back, from its own place."""
    ended: list[object] = []
    desk = page.tools.desk
    page.tools.lane.start(
        page, lambda steps: desk.back_up(scratch, cancelled=steps.stop), ended.append, ended.append, name="Backup"
    )
    return lambda: bool(ended)


def _documents(page: Any, scratch: Path) -> Callable[[], bool]:
    """A hundred plans into a folder, while the list is shown."""
    from keta_desk.domain.documents import DocumentKind
    from keta_desk.domain.people import Paper
    from keta_desk.queries import patients
    from keta_desk.ui.documents import leaving
    from keta_desk.ui.documents.many import make_all

    desk = page.tools.desk
    people = desk.ask(patients.find_names, now=desk.clock.now(), limit=200)
    whose = ([(line.id, line.chart_number) for line in people] * DOCUMENTS)[:DOCUMENTS]
    ended: list[object] = []

    def let_out(patient_id: Any, number: int, printed: Any) -> str:
        target = leaving.free_name(scratch, f"KD-{number:04}-{printed.file_name}")
        leaving.save(desk, patient_id, printed, Paper.A4, target)
        return str(target.name)

    page.tools.lane.start(
        page,
        lambda steps: make_all(desk, whose, DocumentKind.TREATMENT_PLAN, Paper.A4, let_out=let_out, steps=steps),
        ended.append,
        ended.append,
        name="Documents",
    )
    return lambda: bool(ended)


def _import(page: Any, scratch: Path) -> Callable[[], bool]:
    """Bundles of as many patients read, tried and brought in, in the place for it."""
    text = SAMPLE.read_text("utf-8")
    files = []
    for number in range(BUNDLES):
        told = text
        for old, new in (
            ("urn:uuid:7e57", f"urn:uuid:{number:04x}"),
            ('"Importa"', f'"Importa{number}"'),
            ("1984-02-29", f"19{40 + number}-03-01"),
            ("555-0142", f"555-01{number:02}"),
            ("SAMPLE-0001", f"SAMPLE-{number:04}"),
        ):
            told = told.replace(old, new)
        files.append(scratch / f"bundle-{number}.json")
        files[-1].write_text(told, "utf-8")
    view = page.ways.screen()
    view.take_files(files)
    looked: list[Any] = [_wait(LOOKED_AT_S), False]

    def over() -> bool:
        """Say whether all is in: a person looks at what was read before it is brought in."""
        if view.work.is_busy:
            looked[0] = _wait(LOOKED_AT_S)
        elif looked[0]():
            if looked[1]:
                return True
            looked[:] = _wait(LOOKED_AT_S), True
            view.bring_in()
        return False

    return over


PLACES = {"backup": "backup", "documents": "patients", "import": "import"}
JOBS = {"backup": _backup, "documents": _documents, "import": _import}

if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
