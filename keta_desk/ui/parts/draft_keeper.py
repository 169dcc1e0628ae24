"""Keeps what is typed but not yet saved: 1.5 seconds after the last key, and at lock."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Slot

WAIT_MS = 1500
State = Mapping[str, str]


class DraftKeeper(QObject):
    """Writes a form's plain state away when the typing pauses. Give it two functions: read the state, write it.

    Writing returns whether the state was kept: what was not is tried again at the next pause and at lock.
    """

    def __init__(self, read: Callable[[], State], write: Callable[[State], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._write = read, write
        self._kept: State = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.keep_now)

    @Slot()
    def touch(self) -> None:
        """Say that a key was pressed; the wait begins anew."""
        self._timer.start()

    @Slot()
    def keep_now(self) -> None:
        """Keep at once what differs from what was kept last."""
        self._timer.stop()
        state = dict(self._read())
        if state != self._kept and self._write(state):
            self._kept = state

    def forget(self) -> None:
        """Stop waiting: the form was saved or emptied, and its draft is no longer needed."""
        self._timer.stop()
        self._kept = {}
