"""Going places: every place is made when it is first needed, and found again as it was left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from keta_desk.domain.ids import PatientId
from keta_desk.ui.frame.history import History, Visit
from keta_desk.ui.view import Screen

KEPT_VISITS = 20
MOST_SEEN = 6


class Navigator(QObject):
    """Shows one visit at a time in `stack`. Emits `made` for each screen once it exists, `arrived` with a visit."""

    made = Signal(object)  # Screen
    arrived = Signal(object)  # Visit

    def __init__(self, makers: Mapping[str, Callable[[], Screen]], at_first: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._makers = makers
        self._places: dict[str, Screen] = {}
        self._history = History(at_first)
        self.stack = QStackedWidget()

    @property
    def here(self) -> Visit:
        """The place that is shown, and whose chart it is."""
        return self._history.here

    def place(self, name: str) -> Screen:
        """Return a place, made if it was not needed before."""
        if name not in self._places:
            self._places[name] = screen = self._makers[name]()
            self.stack.addWidget(screen)
            self.made.emit(screen)
        return self._places[name]

    def make_next(self) -> bool:
        """Make one place that was not needed yet; False when all are there."""
        missing = next((name for name in self._makers if name not in self._places), None)
        if missing is not None:
            self.place(missing)
        return missing is not None

    def names(self) -> tuple[str, ...]:
        """Return the names of all places."""
        return tuple(self._makers)

    def knows(self, name: str) -> bool:
        """Say whether there is such a place."""
        return name in self._makers

    def screen(self) -> Screen:
        """Return the screen that is shown."""
        return self.place(self.here.place)

    def visit(self, visit: Visit) -> None:
        """Go to a visit; where one was can be gone back to, as it was left."""
        self._leave()
        self._history.go(visit)
        self.show_here()

    @Slot()
    def back(self) -> None:
        """Go back to what was shown before."""
        self._leave()
        if self._history.back():
            self.show_here()

    @Slot()
    def forward(self) -> None:
        """Go forward again."""
        self._leave()
        if self._history.forward():
            self.show_here()

    def show_here(self) -> None:
        """Show where one is, as it was left the last time."""
        visit, screen = self.here, self.screen()
        self.stack.setCurrentWidget(screen)
        screen.show_visit(visit.patient_id, visit.section)
        self.arrived.emit(visit)
        screen.begin()
        screen.recall(self._history.memory())

    def seen(self) -> list[PatientId]:
        """Return whose charts were shown, the latest first, without the one that is shown now."""
        found = [visit.patient_id for visit in reversed(self._history.past) if visit.patient_id is not None]
        return [one for one in dict.fromkeys(found) if one != self.here.patient_id][:MOST_SEEN]

    def way(self) -> dict[str, Any]:
        """Return the way here as plain JSON, each visit as it was left."""
        self._leave()
        return self._history.plain(KEPT_VISITS)

    def come_back(self, way: Mapping[str, Any], is_there: Callable[[PatientId], bool]) -> bool:
        """Go where `way` led, and be able to walk back along it; False if that place or its patient is gone."""

        def fits(visit: Visit) -> bool:
            if visit.patient_id is None:
                return self.knows(visit.place) and visit.place != "chart"
            return self.knows(visit.place) and is_there(visit.patient_id)

        history = History.of(way, fits)
        if history is None:
            return False
        self._history = history
        self.show_here()
        return True

    def chart_of(self) -> PatientId | None:
        """Return whose chart is shown, None outside a chart."""
        return self.here.patient_id if self.here.place == "chart" else None

    def _leave(self) -> None:
        screen = self.screen()
        screen.keep_now()
        self._history.leave(screen.remember())


def next_pane(panes: tuple[QWidget, ...], step: int) -> int:
    """Return the place of the pane `step` after the one that has the focus."""
    focus = panes[0].window().focusWidget()
    within = (n for n, pane in enumerate(panes) if focus is not None and (pane is focus or pane.isAncestorOf(focus)))
    return (next(within, 0) + step) % len(panes)


def focus_first(pane: QWidget) -> bool:
    """Put the focus on the first thing of a pane that takes it; False if nothing does."""
    at: QWidget | None = pane
    for _ in range(1000):
        if at is not None and (at is pane or pane.isAncestorOf(at)) and _takes_tab(at):
            at.setFocus()
            return True
        at = at.nextInFocusChain() if at is not None else None
        if at is pane:
            break
    return False


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
