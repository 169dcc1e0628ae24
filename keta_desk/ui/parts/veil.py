"""What lies over a window while a form is open: it keeps hands off the screen, and lets the window be closed.

A dialog that is modal to Qt would do the first, but then Qt swallows the window's own close button: whoever presses it
sees nothing happen. Under the veil the window closes, and the form keeps its draft.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from keta_desk.ui.theme import look

SHADE = 46  # of 255

_SWALLOWED = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease),
        *(QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel, QEvent.Type.ContextMenu, QEvent.Type.TouchBegin),
    }
)
_LEADS_BACK = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


def open_over(dialog: QDialog) -> None:
    """Open a dialog over the window of its parent; without one it simply opens."""
    parent = dialog.parentWidget()
    if parent is None:
        QDialog.open(dialog)
        return
    dialog.setModal(False)
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.setResult(0)
    Veil(parent.window(), dialog).cover()
    dialog.show()
    dialog.activateWindow()


class Veil(QWidget):
    """Covers a window until its dialog is closed; then the focus goes back to where it was."""

    def __init__(self, window: QWidget, dialog: QDialog) -> None:
        super().__init__(window)
        self._ground, self._dialog = window, dialog
        self._before = window.focusWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        window.installEventFilter(self)
        dialog.finished.connect(self.lift)
        dialog.destroyed.connect(self.deleteLater)

    def cover(self) -> None:
        """Lie over the window, and take its keys."""
        self.setGeometry(self._ground.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def lift(self) -> None:
        """Go, and give the focus back."""
        self._ground.removeEventFilter(self)
        self.hide()
        if self._before is not None and isValid(self._before) and self._ground.isAncestorOf(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and self.isVisible():  # by Qt: our own attributes go first when a window does
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self._ground.rect())
            elif event.type() == QEvent.Type.WindowActivate:
                QTimer.singleShot(0, self._lead_back)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut of the window counts while the form is open
            return True
        if event.type() in _SWALLOWED:
            if event.type() in _LEADS_BACK:
                self._lead_back()
            event.accept()
            return True
        return super().event(event)

    @Slot()
    def _lead_back(self) -> None:
        if self._dialog.isVisible():
            self._dialog.raise_()
            self._dialog.activateWindow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        shade = QColor(look().colour("ink" if not look().is_dark else "canvas"))
        shade.setAlpha(SHADE)
        QPainter(self).fillRect(self.rect(), shade)
