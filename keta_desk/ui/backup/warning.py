"""What is wrong with a place for backups: the weightiest thing, in its own sentence, with the one action that helps."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.backups import BackupPlace
from keta_desk.domain.problems import Severity, Trouble
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner

LOOK, BACK_UP, CHOOSE = "look", "back-up", "choose"
_REMEDIES = {
    "backup.no-such-folder": LOOK,
    "backup.newest-not-there": BACK_UP,
    "backup.stale-copy": BACK_UP,
}
_WEIGHTS = (Severity.STOP, Severity.CONFIRM, Severity.NOTE)


class PlaceWarning(Banner):
    """Emits `remedied` with what is to be done: LOOK, BACK_UP or CHOOSE."""

    remedied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remedy = LOOK
        self.acted.connect(self._act)

    def show_places(self, places: Sequence[BackupPlace], chosen: Path | None, *, has_backup: bool) -> None:
        """Say what is wrong; the place that backups go to comes before those they went to once."""
        worst = _worst(places, chosen)
        if worst is not None and worst.problem is not None:
            problem = worst.problem
            told, _, then = sentence(Trouble(problem.code, **problem.facts)).partition(". ")
            kind = "note" if problem.severity is Severity.NOTE else "check"
            self._warn(kind, told.rstrip("."), then, _REMEDIES.get(problem.code, CHOOSE))
        elif not has_backup:
            then = self.tr("If this computer is lost now, the record is lost with it.")
            self._warn("stop", self.tr("No backup yet"), then, BACK_UP)
        else:
            self.hide()

    def _warn(self, kind: str, title: str, then: str, remedy: str) -> None:
        self._remedy = remedy
        if self.words() == f"{title} {then}".strip():
            return  # a screen reader heard it
        words = {
            LOOK: self.tr("Look again"),
            BACK_UP: self.tr("Back up now"),
            CHOOSE: self.tr("Choose folder…"),
        }
        self.say(kind, title, then, action=words[remedy])

    @Slot()
    def _act(self) -> None:
        self.remedied.emit(self._remedy)


def _worst(places: Sequence[BackupPlace], chosen: Path | None) -> BackupPlace | None:
    first = chosen.resolve() if chosen else None

    def weight(place: BackupPlace) -> tuple[bool, int]:
        severity = place.problem.severity if place.problem else Severity.NOTE
        return place.folder.resolve() != first, _WEIGHTS.index(severity)

    return min((place for place in places if place.problem is not None), key=weight, default=None)
