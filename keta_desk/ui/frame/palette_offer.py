"""Fills the command palette: what can be run now, who can be found, who was seen last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import chart_label
from keta_desk.queries import patients
from keta_desk.queries.patients import PatientLine
from keta_desk.ui.actions import ACTS, available, hint, words_of
from keta_desk.ui.frame.palette_items import Item, fitting
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.moment_edit import write_day

if TYPE_CHECKING:
    from keta_desk.desk import Desk

MOST_PATIENTS = 8
OF_A_CHART = ("chart.", "print", "document.")
NOT_OFFERED = frozenset({"palette", "next-pane", "previous-pane", "go.back", "go.forward", "list.preview"})


class PaletteOffer:
    """What the palette offers in a window: `open_chart` opens a patient's chart, `elsewhere` in its own window."""

    def __init__(
        self,
        desk: Desk,
        window: QWidget,
        *,
        open_chart: Callable[[PatientId], object],
        elsewhere: Callable[[PatientId], object],
    ) -> None:
        self._desk, self._window = desk, window
        self._open, self._elsewhere = open_chart, elsewhere

    def items(self, typed: str, *, whose: str, recent: Sequence[PatientId], entries: Sequence[Item] = ()) -> list[Item]:
        """Return what fits: the current patient's actions first, then patients, then the rest.

        `whose` is the name of the patient whose chart is shown, '' outside a chart; with nothing typed the patients
        seen last are listed. `entries` are what can be entered into that chart, offered once something is typed.
        """
        here: list[Item] = []
        others: list[Item] = []
        for made in available(self._window):
            name = made.objectName()
            if name in NOT_OFFERED:
                continue
            is_here = bool(whose) and name.startswith(OF_A_CHART)
            group = whose if is_here else QCoreApplication.translate("Palette", "Actions")
            item = Item(group, words_of(name), made.trigger, ACTS[name].icon, hint(name))
            (here if is_here else others).append(item)
        people = self._recent(recent) if not typed.strip() else self._found(typed)
        here += [] if not typed.strip() else entries
        return [*fitting(typed, here, also=whose), *people, *fitting(typed, others)]

    def _found(self, typed: str) -> list[Item]:
        lines = self._desk.ask(patients.find_names, typed, now=self._desk.clock.now(), limit=MOST_PATIENTS)
        group = QCoreApplication.translate("Palette", "Patients")
        return [marked for line in lines for marked in _marked(typed, self._person(line, group))]

    def _recent(self, recent: Sequence[PatientId]) -> list[Item]:
        group = QCoreApplication.translate("Palette", "Seen last")
        lines = self._desk.ask(patients.named, list(recent), now=self._desk.clock.now())
        return [self._person(line, group) for line in lines]

    def _person(self, line: PatientLine, group: str) -> Item:
        about = privacy.about(f"{write_day(line.birth_date)}   {chart_label(line.chart_number)}")
        return Item(
            group,
            privacy.name(line.name, line.chart_number),
            lambda: self._open(line.id),
            "user",
            about,
            elsewhere=lambda: self._elsewhere(line.id),
        )


def _marked(typed: str, item: Item) -> list[Item]:
    """Mark what was typed where it is part of the name; found by number or birth date it stays unmarked."""
    return fitting(typed, [item]) or [item]
