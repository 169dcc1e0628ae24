"""What opens over any place: the palette, the sheet of keys, the closing of the day."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.ids import PatientId
from keta_desk.queries import patients, today
from keta_desk.ui.frame.forms import form_names
from keta_desk.ui.frame.keys_sheet import KeysSheet
from keta_desk.ui.frame.navigator import Navigator
from keta_desk.ui.frame.palette import Palette
from keta_desk.ui.frame.palette_items import Item
from keta_desk.ui.frame.palette_offer import PaletteOffer
from keta_desk.ui.patients import chart_menu
from keta_desk.ui.patients.chart_view import ChartView
from keta_desk.ui.today.close_day import CloseDayDialog
from keta_desk.ui.view import Tools


class Overlays(QObject):
    """Opens overlays over `over`. Emits what they ask for: a chart here or in its own window, the lock, a place."""

    chart_asked = Signal(object)  # PatientId
    window_asked = Signal(object)  # PatientId
    lock_asked = Signal()
    form_asked = Signal(str, str)
    backup_place_asked = Signal()

    def __init__(self, tools: Tools, ways: Navigator, over: QWidget) -> None:
        super().__init__(over)
        self._tools, self._ways, self._over = tools, ways, over
        self.open: QWidget | None = None

    @Slot()
    def show_palette(self) -> None:
        """Open the command palette."""
        offer = PaletteOffer(
            self._tools.desk, self._over.window(), open_chart=self.chart_asked.emit, elsewhere=self.window_asked.emit
        )
        whose, recent = self._whose(), self._ways.seen()
        entries = self._entries(whose)
        palette = Palette(lambda typed: offer.items(typed, whose=whose, recent=recent, entries=entries), self._over)
        self._keep(palette)
        palette.open()

    @Slot()
    def show_keys(self) -> None:
        """Open the sheet of keys."""
        sheet = KeysSheet(self._over)
        self._keep(sheet)
        sheet.open()

    @Slot()
    def ask_close_day(self) -> None:
        """Open the closing of the day: what is left open, a verified backup, the lock."""
        desk, names = self._tools.desk, form_names()
        day = desk.ask(today.of, now=desk.clock.now(), clinician_id=desk.clinician.id, forms=tuple(names))
        dialog = CloseDayDialog(self._tools, day, names, self.backup_folder(), self._over)
        dialog.lock_asked.connect(self.lock_asked)
        dialog.folder_asked.connect(self.backup_place_asked)
        dialog.finished.connect(dialog.deleteLater)
        self._keep(dialog)
        dialog.open()

    def backup_folder(self) -> Path | None:
        """Return where backups go, None while no place was chosen."""
        kept = self._tools.settings.settings.backup_folder if self._tools.settings else ""
        return Path(kept) if kept else None

    def _entries(self, whose: str) -> list[Item]:
        screen = self._ways.screen()
        if not isinstance(screen, ChartView) or screen.chart is None:
            return []
        return [
            Item(whose, ": ".join(part for part in (entry.group, entry.words) if part), partial(self._ask_form, entry))
            for entry in chart_menu.entries(screen.chart)
        ]

    def _ask_form(self, entry: chart_menu.Entry) -> None:
        self.form_asked.emit(entry.form, entry.subject)

    def _whose(self) -> str:
        patient_id: PatientId | None = self._ways.chart_of()
        person = self._tools.desk.ask(patients.person, patient_id) if patient_id is not None else None
        return person.name if person is not None else ""

    def _keep(self, overlay: QWidget) -> None:
        self.open = overlay
        overlay.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self.open = None
