"""What a screen of the workspace is: what it is handed, and what the workspace asks of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from keta_desk.domain.ids import PatientId

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.queries.chart import Chart
    from keta_desk.settings import SettingsFile
    from keta_desk.ui.background import Lane
    from keta_desk.ui.changes import ChangeBell
    from keta_desk.ui.undo import UndoStack

Hint = tuple[str, str]
"""Keys such as `Ctrl P`, and what they do."""
Memory = Mapping[str, Any]
"""What a screen is to look like when one comes back: scroll, filter, selection, as plain JSON."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What every screen of the workspace is handed."""

    desk: Desk
    bell: ChangeBell
    lane: Lane
    undo: UndoStack
    settings: SettingsFile | None = None


class Screen(QWidget):
    """What places and sections have in common; each overrides what it has something to say to."""

    hints: tuple[Hint, ...] = ()
    """The four most useful keys, for the status bar: `("Ctrl Enter", "record")`."""

    form_asked = Signal(str, str)
    """Asks the workspace to open a form: its name, and the id of what it is about or ''."""

    hints_changed = Signal()
    """Says that the keys are others now, though one is on the same screen."""

    session_asked = Signal(object)
    """Asks for the session of a patient that runs (PatientId), or of anybody (None)."""

    def show_visit(self, patient_id: PatientId | None, section: str) -> None:
        """Show what a visit names: a patient, and a section of the chart; '' and None for screens without."""

    def begin(self) -> None:
        """Put the focus where one starts."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def seek(self) -> bool:
        """Put the focus where words are sought on this screen; False if nothing is sought here."""
        return False

    def remember(self) -> Memory:
        """Return what is needed to come back to the very same view."""
        return {}

    def recall(self, memory: Memory) -> None:
        """Come back to what was remembered; what is gone meanwhile is passed over."""

    def keep_now(self) -> None:
        """Keep the drafts of forms that stand on this screen: it is left, locked or closed."""

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through, in reading order."""
        return (self,)


class Place(Screen):
    """A place of the sidebar."""


class ChartSection(Screen):
    """One section of the chart. The head with the patient's name, birth date and number stands above it."""

    chart_wanted = Signal(str, str)
    """Asks for another section of the same chart: its id, and the id of an entry or ''."""

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show a chart: when the section is opened, and after each change to it."""
        raise NotImplementedError

    def show_entry(self, row_id: str) -> None:
        """Choose an entry of this section."""
