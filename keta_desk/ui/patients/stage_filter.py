"""The filters over the patient list: one for those under care, one for each stage that anybody stands at."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from keta_desk.domain.patients import Stage
from keta_desk.ui import words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.flow import FlowLayout


class StageFilter(QWidget):
    """Emits `chosen` with a stage, or None for everybody under care."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stage of care"))
        self._group = QButtonGroup(self)
        self._buttons: dict[Stage | None, Button] = {}
        row = FlowLayout(self)
        for number, stage in enumerate((None, *Stage)):
            button = Button(words.stage_words(stage) if stage else self.tr("Active"), role="filter")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(stage is None)
            self._group.addButton(button, number)
            self._buttons[stage] = button
            row.addWidget(button)
        self._group.idClicked.connect(self._choose)

    def stage(self) -> Stage | None:
        """Return what is chosen; None is everybody under care."""
        return next((stage for stage, button in self._buttons.items() if button.isChecked()), None)

    def choose(self, stage: Stage | None) -> None:
        """Choose without telling anybody."""
        self._buttons[stage].setChecked(True)

    def show_counts(self, counts: dict[Stage, int]) -> int:
        """Show how many stand at each stage; stages without anybody step back. Returns how many are under care."""
        active = sum(count for stage, count in counts.items() if stage is not Stage.DISCHARGED)
        for stage, button in self._buttons.items():
            count = active if stage is None else counts.get(stage, 0)
            button.show_hint(str(count))
            button.setAccessibleName(f"{button.text()}, {count}")
            button.setVisible(stage is None or count > 0 or button.isChecked())
        return active

    def _choose(self, _number: int) -> None:
        self.chosen.emit(self.stage())
