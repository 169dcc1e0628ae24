"""Loads what the workspace needs while the first screen stands: rules in the lane, widgets here, one after the other.

Classes of widgets are made in the GUI thread alone, and so are their modules loaded: PySide 6.11 keeps what it knows of
its classes in one table, which Qt reads without Python's lock. A class made in another thread moves that table under
Qt's hands, and the program ends there and then.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules, walk_packages
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

import keta_desk.ui
from keta_desk.ui.background import Lane, Steps, uncollected

if TYPE_CHECKING:
    from keta_desk.doors import Doors

RULES = ("keta_desk.domain", "keta_desk.queries", "keta_desk.use_cases", "keta_desk.exchange")
NOT_NOW = frozenset({"first_run", "unlock", "shots", "shots_script", "main_window", "application"})
"""What is there already, or is not for the workspace."""
FIRST, LAST = "parts", "workspace"
HOLDS_OTHERS = frozenset({"frame", "chart_view", "other_window", "cockpit", "entering", "opening"})


class WarmUp(QObject):
    """Begins once the first screen is painted. Emits `is_warm` when all is loaded."""

    is_warm = Signal()

    def __init__(self, lane: Lane, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._doors = lane, doors
        self._left: deque[str] = deque()
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._load_one)

    def begin(self) -> None:
        """Load all that knows no widgets in the lane, then the rest."""
        doors = self._doors

        def load(_steps: Steps) -> None:
            with uncollected():
                for module in rules():
                    import_module(module)
                doors.prepare()

        self._lane.start(self, load, self._go_on, _raise)

    def _go_on(self, _loaded: None) -> None:
        self._left.extend(widgets())
        self._next.start()

    @Slot()
    def _load_one(self) -> None:
        """Load one module; the window answers before the next."""
        if self._left:
            with uncollected():
                import_module(self._left.popleft())
            return
        self._next.stop()
        self.is_warm.emit()


def rules() -> Iterator[str]:
    """Return the modules that the screens rest on; none of them knows Qt."""
    for package in RULES:
        for found in iter_modules(import_module(package).__path__, f"{package}."):
            yield found.name


def widgets() -> list[str]:
    """Return the modules of the workspace, those first that others are made of: each is a few milliseconds then."""
    prefix = f"{keta_desk.ui.__name__}."
    found = [one.name for one in walk_packages(keta_desk.ui.__path__, prefix)]
    return sorted((one for one in found if one.split(".")[2] not in NOT_NOW), key=_turn)


def _turn(module: str) -> tuple[int, int, str]:
    """Return when a module is loaded: parts, places and sections, what holds them together, the whole."""
    _, _, *rooms = module.split(".")
    holds = 1 + len(HOLDS_OTHERS & {*rooms})
    return {FIRST: 0, LAST: 9}.get(rooms[0], holds), -len(rooms), module


def _raise(error: Exception) -> None:
    raise error
