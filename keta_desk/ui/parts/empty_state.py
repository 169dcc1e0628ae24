"""What a place shows while there is nothing in it: one sentence what will be here, one when, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Label


class EmptyState(QWidget):
    """Emits `acted` when its button is pressed."""

    acted = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = Label("", "strong", wrap=True)
        self._when = Label("", "quiet", wrap=True)
        self.action = Button("", icon="plus", name=self.tr("First step"))
        self.action.clicked.connect(self.acted)
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self._what, self._when):
            label.setAlignment(middle)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(IconLabel(icon, "ink_3", 26), 0, middle)
        column.addWidget(self._what)
        column.addWidget(self._when)
        column.addSpacing(6)
        column.addWidget(self.action, 0, middle)
        column.addStretch(2)

    def say(self, what: str, when: str = "", *, action: str = "") -> None:
        """Say what will be here, when, and what the button does."""
        self._what.setText(what)
        self._when.setText(when)
        self._when.setVisible(bool(when))
        self.action.setText(action)
        self.action.setAccessibleName(action or self.tr("First step"))
        self.action.setVisible(bool(action))
