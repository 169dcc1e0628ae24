"""Choices of this computer: taken over at once, with a way back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from keta_desk.settings import Settings, SettingsFile
from keta_desk.ui import actions
from keta_desk.ui.undo import Undoable, UndoStack


class Choices(QObject):
    """Changes the settings of this computer and offers to undo it. Emits `changed` whoever changed them."""

    changed = Signal()

    def __init__(self, file: SettingsFile, undo: UndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._undo = file, undo
        self._stop = file.listen(self._hear)

    @property
    def settings(self) -> Settings:
        """The settings as they stand."""
        return self._file.settings

    @property
    def is_kept(self) -> bool:
        """Whether the file took the last change; if not, it holds until KetaDesk is closed."""
        return self._file.is_kept

    @property
    def place(self) -> str:
        """Where the file is."""
        return str(self._file.path)

    def choose(self, done: str, **values: Any) -> None:
        """Take over `values`; `done` says in words what was done."""
        before = {name: getattr(self.settings, name) for name in values}
        if before != values:
            self._take(values)
            self._undo.offer(Undoable(done, lambda: self._take(before), lambda: self._take(values)))

    def stop(self) -> None:
        """Listen no more."""
        self._stop()

    def _take(self, values: Mapping[str, Any]) -> None:
        self._file.change(**values)
        if "keys" in values:
            actions.assign_all(self._file.settings.keys)

    def _hear(self, _settings: Settings) -> None:
        if isValid(self):
            self.changed.emit()
        else:  # its window was closed: the file outlives the pages that show it
            self._stop()
