"""Undo of what was saved and not signed: each step is a use case of its own, so the audit knows of it too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from keta_desk.domain.problems import Trouble

KEPT = 50


@dataclass(frozen=True, slots=True)
class Undoable:
    """Something that was done: `done` in words (`Reading saved`), and the ways back and forth."""

    done: str
    undo: Callable[[], object]
    redo: Callable[[], object] | None = None


def undone() -> str:
    """Return the reason that the audit keeps of an undo."""
    return QCoreApplication.translate("Undo", "Entered by mistake, undone")


class UndoStack(QObject):
    """Walks back and forth over what was done since the vault was unlocked.

    Emits `offered` with what was just done, `undone` and `redone` with its words, `refused` with the trouble that a
    use case had with going back: then that step is dropped, since what stands is newer. Emits `withdrawn` when a step
    was gone back by another way.
    """

    offered = Signal(object)  # Undoable
    withdrawn = Signal(object)  # Undoable
    undone = Signal(str)
    redone = Signal(str)
    refused = Signal(object)  # Trouble

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._past: list[Undoable] = []
        self._ahead: list[Undoable] = []

    def offer(self, done: Undoable) -> None:
        """Take note of something that was done; what lay ahead can't be done again."""
        self._past = [*self._past, done][-KEPT:]
        self._ahead.clear()
        self.offered.emit(done)

    def withdraw(self, done: Undoable) -> None:
        """Offer a step no more: it was gone back by another way."""
        if done in self._past:
            self._past.remove(done)
            self.withdrawn.emit(done)

    def can_undo(self) -> bool:
        """Say whether there is anything to undo."""
        return bool(self._past)

    def can_redo(self) -> bool:
        """Say whether there is anything to do again."""
        return bool(self._ahead)

    @Slot()
    def undo(self) -> None:
        """Undo what was done last."""
        if not self._past:
            return
        step = self._past.pop()
        if not self._tried(step.undo):
            return
        if step.redo is not None:
            self._ahead.append(step)
        self.undone.emit(step.done)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        if not self._ahead:
            return
        step = self._ahead.pop()
        if step.redo is None or not self._tried(step.redo):
            return
        self._past.append(step)
        self.redone.emit(step.done)

    def _tried(self, way: Callable[[], object]) -> bool:
        try:
            way()
        except Trouble as trouble:
            self.refused.emit(trouble)
            return False
        return True
