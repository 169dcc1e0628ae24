"""One fresh process that opens a window, for `window_rows`: prints what it measured as JSON and ends.

`python window_child.py bare` or `python window_child.py ours VAULT`; T0 in the environment is when it was started.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

T0 = float(os.environ["T0"])
SAID: dict[str, float] = {}
TYPING_MS = 1500  # nobody types a passphrase faster


def say_and_end() -> None:
    """Print what was measured, with the memory that this process holds now, and end at once."""
    held = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    SAID["mb"] = int(held.split()[1]) / 1024
    print(json.dumps(SAID), flush=True)
    os._exit(0)


def bare() -> None:
    """Paint an empty window with one field."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and watched is window and "painted" not in SAID:
                SAID["painted"] = time.time() - T0
                QTimer.singleShot(500, say_and_end)
            return False

    app = QApplication([])
    window = QWidget()
    QVBoxLayout(window).addWidget(QLineEdit())
    window.resize(1440, 900)
    watch = Watch()
    window.installEventFilter(watch)
    window.show()
    app.exec()


def ours(vault: str) -> None:
    """Paint the unlock screen, type the passphrase, and wait for the list."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from keta_desk.bootstrap import run
    from keta_desk.ui import application

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() != QEvent.Type.Paint:
                return False
            name = type(watched).__name__
            if name == "UnlockView" and "painted" not in SAID:
                SAID["painted"] = time.time() - T0
                QTimer.singleShot(TYPING_MS, lambda: unlock(watched))
            if "asked" in SAID and name == "PatientListView" and "list" not in SAID:
                SAID["list"] = time.time() - SAID.pop("asked")
                QTimer.singleShot(1500, say_and_end)
            return False

    def unlock(view: object) -> None:
        from large_clinic import PASSPHRASE

        view.secret.setText(PASSPHRASE.text)  # type: ignore[attr-defined]
        SAID["kdf"] = stretching(vault)
        SAID["asked"] = time.time()
        view.button.click()  # type: ignore[attr-defined]

    make = application.make_application

    def watched_application(*given: object, **named: object) -> object:
        app = make(*given, **named)  # type: ignore[arg-type]
        app.installEventFilter(watch)
        return app

    watch = Watch()
    application.make_application = watched_application  # type: ignore[assignment]
    run([vault])


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
