"""The toast: what was just done, for eight seconds, with the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from keta_desk.ui.actions import hint
from keta_desk.ui.parts.banner import announce
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Label

SHOWN_MS = 8000
ABOVE_FOOT = 16
LEAST_W = 340


class Toast(QFrame):
    """Lies at the foot of its parent, in the middle. Waits while the pointer or the focus is on it."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget, *, foot: int = 0) -> None:
        super().__init__(parent)
        self._ground, self._foot = parent, foot
        self.setObjectName("toast")
        self.setAccessibleName(self.tr("Notice"))
        self._icon = IconLabel("check", "surface", 16)
        self._words = Label("", "toast")
        self.undo = Button(self.tr("Undo"), role="toast", hint=hint("undo"))
        self.undo.clicked.connect(self._undo)
        self.undo.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 6, 5)
        row.setSpacing(11)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, words: str, *, can_undo: bool) -> None:
        """Show what was done."""
        self._words.setText(words)
        self.undo.setVisible(can_undo)
        self.undo.setAccessibleName(self.tr("Undo: {0}").format(words))
        self.setMinimumHeight(44)
        self._lie()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, words)

    def words(self) -> str:
        """Return what the toast says, '' when it is hidden."""
        return "" if self.isHidden() else self._words.text()

    @Slot()
    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def _lie(self) -> None:
        ground, height = self._ground, max(self.sizeHint().height(), 44)
        width = min(max(LEAST_W, self.sizeHint().width()), ground.width() - 32)
        top = ground.height() - self._foot - ABOVE_FOOT - height
        self.setGeometry((ground.width() - width) // 2, top, width, height)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._wait_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.undo and event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif watched is self.undo and event.type() == QEvent.Type.FocusOut:
            self._wait_on()
        elif watched is self._ground and event.type() == QEvent.Type.Resize and self.isVisible():
            self._lie()
        return super().eventFilter(watched, event)

    def _wait_on(self) -> None:
        if self.isVisible() and not self.underMouse() and not self.undo.hasFocus():
            self._timer.start()
