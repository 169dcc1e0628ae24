"""The bell: news of commits, brought into the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from keta_desk.domain.changes import Changes

if TYPE_CHECKING:
    from keta_desk.desk import Desk


class ChangeBell(QObject):
    """Rings with the `Changes` of every commit. Connect it to a bound `@Slot` of a QObject, never to a lambda.

    A commit of a job in the lane is announced in the lane's thread; since the receiver's thread decides where its
    slot runs, a view is rung in the GUI thread all the same.
    """

    rang = Signal(object)  # Changes

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop_listening = desk.listen(self._hear)

    def _hear(self, changes: Changes) -> None:
        self.rang.emit(changes)

    def stop(self) -> None:
        """Listen no more; safe to call twice."""
        self._stop_listening()
        self._stop_listening = _nothing


def _nothing() -> None:
    """Stand in for a listener already removed."""
