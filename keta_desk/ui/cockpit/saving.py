"""Saving from the cockpit: one entry after another in the lane, so that no key waits for a disk.

What is handed on is kept in its order. What could not be kept is handed back with what stood in its way; what still
waits when the window locks or closes is saved at once, so that nothing that was entered is lost.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from keta_desk.domain.problems import Trouble

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.ui.background import Lane, Steps


def _nothing(_value: object) -> None:
    """What is done where nobody asked for anything."""


@dataclass(slots=True)
class Entry:
    """One entry on its way: how it is saved, who hears that it was, and who hears that it was not."""

    save: Callable[[], Any]
    saved: Callable[[Any], None] = field(default=_nothing)
    refused: Callable[[Trouble], None] = field(default=_nothing)


class Saving(QObject):
    """Saves entries in their order. Emits `kept` after each, `refused` with what stood in the way of one."""

    kept = Signal()
    refused = Signal(object)  # Trouble

    def __init__(self, desk: Desk, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane = desk, lane
        self._waiting: list[Entry] = []
        self._under_way: Entry | None = None

    def keep(
        self,
        save: Callable[[], Any],
        *,
        saved: Callable[[Any], None] = _nothing,
        refused: Callable[[Trouble], None] = _nothing,
    ) -> None:
        """Save an entry after those that came before; `save` runs in another thread and touches no widget."""
        self._waiting.append(Entry(save, saved, refused))
        self._next()

    def is_busy(self) -> bool:
        """Say whether an entry is not on the disk yet."""
        return self._under_way is not None or bool(self._waiting)

    def finish(self) -> None:
        """Save at once what still waits: the window is about to lock or close."""
        waiting, self._waiting = self._waiting, []
        for entry in waiting:
            try:
                entry.saved(entry.save())
            except Trouble as trouble:
                self._tell_refused(entry, trouble)

    def _next(self) -> None:
        if self._under_way is not None or not self._waiting:
            return
        entry = self._under_way = self._waiting.pop(0)

        def job(_steps: Steps) -> Any:
            return entry.save()

        self._lane.start(self, job, self._take, self._fail, page=True)

    def _take(self, value: Any) -> None:
        entry, self._under_way = self._under_way, None
        if entry is not None:
            entry.saved(value)
        self.kept.emit()
        self._next()

    def _fail(self, error: Exception) -> None:
        entry, self._under_way = self._under_way, None
        if not isinstance(error, Trouble):
            raise error
        if entry is not None:
            self._tell_refused(entry, error)
        self._next()

    def _tell_refused(self, entry: Entry, trouble: Trouble) -> None:
        entry.refused(trouble)
        self.refused.emit(trouble)
