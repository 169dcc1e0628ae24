"""One process that shows the workspace and does long work in its lane, for `lateness_rows`: prints how late it was."""

from __future__ import annotations

import json
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
BUNDLES = ROOT.parent / "shared" / "data" / "fhir-r4"


class Probe:
    """Ticks in the GUI thread and keeps by how much each tick was late, in milliseconds."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.late: list[float] = []
        self._last = self._began = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Begin anew."""
        self.late.clear()
        self._last = self._began = time.perf_counter()
        self._timer.start()

    def end(self) -> dict[str, float]:
        """Stop, and return the 99th percentile, the worst, how long it took and how many ticks there were."""
        self._timer.stop()
        ordered = sorted(self.late)
        return {
            "p99": ordered[int(len(ordered) * 0.99)],
            "most": ordered[-1],
            "seconds": time.perf_counter() - self._began,
            "ticks": len(ordered),
        }

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - TICK_MS))
        self._last = now


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
    desk = doors().unlock(vault, Passphrase(passphrase))
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
    page.go("backup")
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


def _import(page: Any, _scratch: Path) -> Callable[[], bool]:
    """The real bundles read, tried and brought in, in the place for it; our own sample where there are none."""
    page.go("import")
    view = page.ways.screen()
    files = sorted(BUNDLES.glob("*.json")) or [ROOT / "resources" / "sample" / "importa-exempla.json"]
    view.take_files(files)
    begun = [False]

    def over() -> bool:
        if view.work.is_busy:
            return False
        if not begun[0]:
            begun[0] = True
            view.bring_in()
            return False
        return True

    return over


JOBS = {"backup": _backup, "documents": _documents, "import": _import}

if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
