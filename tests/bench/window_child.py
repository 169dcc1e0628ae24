"""One fresh process that opens a window, for `window_rows`: prints what it measured as JSON and ends.

`python window_child.py bare` or `python window_child.py ours VAULT`; T0 in the environment is when it was started.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

T0 = float(os.environ["T0"])
SAID: dict[str, float] = {}
TYPING_MS = 1500  # nobody types a passphrase faster
SETTLING_MS = 2500  # until every place is built, and what is idle is idle


def say_and_end() -> None:
    """Print what was measured, with the memory that this process holds now, and end at once."""
    held = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    SAID["mb"] = int(held.split()[1]) / 1024
    print(json.dumps(SAID), flush=True)
    os._exit(0)


def bare() -> None:
    """Paint an empty window with one field."""
    from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

    app = QApplication([])
    window = QWidget()
    QVBoxLayout(window).addWidget(QLineEdit())
    window.resize(1440, 900)

    def painted() -> None:
        SAID["painted"] = time.time() - T0
        _after(SETTLING_MS, say_and_end)

    once_painted(window, painted)
    window.show()
    app.exec()


def ours(vault: str) -> None:
    """Paint the unlock screen, type the passphrase, wait for the first place, and go on to the list at once."""
    from keta_desk.bootstrap import run
    from keta_desk.ui import main_window

    main_window.MainWindow = _watched(main_window.MainWindow, vault)  # type: ignore[misc]
    run([vault])


def _watched(window: type[Any], vault: str) -> type[Any]:
    """Return the window as it is, which tells when its first screen, the first place and the list are painted."""

    class Watched(window):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            once_painted(self.unlock_view, self._type)

        def _type(self) -> None:
            SAID["painted"] = time.time() - T0
            _after(TYPING_MS, self._unlock)

        def _unlock(self) -> None:
            from large_clinic import PASSPHRASE

            self.unlock_view.secret.setText(PASSPHRASE.text)
            SAID["kdf"] = stretching(vault)
            SAID["asked"], SAID["worked"] = time.time(), time.thread_time()
            self.unlock_view.button.click()

        def show_desk(self, desk: Any) -> None:
            super().show_desk(desk)
            once_painted(self.workspace().ways.screen(), self._go_on)

        def _go_on(self) -> None:
            SAID["place"] = time.time() - SAID["asked"]
            SAID["place_work"] = time.thread_time() - SAID["worked"]
            self.workspace().go("patients")
            once_painted(self.workspace().patients, self._stay)

        def _stay(self) -> None:
            SAID["list"] = time.time() - SAID.pop("asked")
            SAID["list_work"] = time.thread_time() - SAID.pop("worked")
            _after(SETTLING_MS, say_and_end)

    return Watched


def once_painted(widget: Any, then: Callable[[], None]) -> None:
    """Call `then` once everything that was to be painted with a widget stands on the screen."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                # Painting goes on to the children; what is posted comes after all of it, and before any timer.
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
            return False

        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                then()
            return super().event(event)

    widget.installEventFilter(Watch(widget))


def _after(moment_ms: int, then: Callable[[], None]) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(moment_ms, then)


def stretching(vault: str) -> float:
    """Return what Argon2id alone takes with the vault's own cost."""
    from large_clinic import PASSPHRASE

    from keta_desk.store import header, keys

    slot = next(slot for slot in header.read(Path(vault)).slots if slot.kind == header.PASSPHRASE)
    start = time.perf_counter()
    keys.stretched(PASSPHRASE.text, b"0" * 16, slot.cost)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).parent)]
    bare() if sys.argv[1] == "bare" else ours(sys.argv[2])
