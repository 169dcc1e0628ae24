"""Step 6: how KetaDesk looks on this computer, and when it locks. Each choice counts at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.settings import TEXT_SIZES, SettingsFile, Theme
from keta_desk.ui.first_run.frame import Step
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.text import Label

LOCK_AFTER_MIN = (2, 5, 10, 15)


class ComputerStep(Step):
    """Theme, size of text, time until lock."""

    def __init__(self, file: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.title = self.tr("This computer")
        self.lead = self.tr("These belong to this computer, not to the practice. Settings has them all.")
        self.theme = Segmented(
            self.tr("Theme"),
            (
                (Theme.SYSTEM, self.tr("System")),
                (Theme.LIGHT, self.tr("Light")),
                (Theme.DARK, self.tr("Dark")),
            ),
        )
        percent = self.tr("{0}\u00a0%")
        self.text_size = Segmented(self.tr("Text size"), [(size, percent.format(size)) for size in TEXT_SIZES])
        minutes = self.tr("{0} min")
        self.lock = Segmented(self.tr("Lock after"), [(count, minutes.format(count)) for count in LOCK_AFTER_MIN])
        notes = (
            (self.theme, self.tr("Theme"), self.tr("System follows the desktop, also when it turns dark.")),
            (self.text_size, self.tr("Text size"), self.tr("On top of what the desktop enlarges.")),
            (self.lock, self.tr("Lock after"), self.tr("Without a key or the mouse; a minute before, you are warned.")),
        )
        for control, title, note in notes:
            rows = QVBoxLayout()
            rows.setSpacing(5)
            rows.addWidget(Label(title, "label"))
            rows.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
            rows.addWidget(Label(note, "caption", wrap=True))
            self.rows.addLayout(rows)
        self.theme.chosen.connect(lambda value: self._file.change(theme=value))
        self.text_size.chosen.connect(lambda value: self._file.change(text_size_percent=value))
        self.lock.chosen.connect(lambda value: self._file.change(lock_after_min=value))

    def begin(self) -> None:
        kept = self._file.settings
        self.theme.choose(kept.theme if kept.theme != Theme.DIM else Theme.DARK)
        self.text_size.choose(kept.text_size_percent)
        self.lock.choose(min(LOCK_AFTER_MIN, key=lambda minutes: abs(minutes - kept.lock_after_min)))
        self.theme.setFocus(Qt.FocusReason.OtherFocusReason)
