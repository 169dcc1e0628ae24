"""The dose as large figures between minus and plus; typing begins a dose of one's own.

What is shown is not what is entered: the plan's dose stands in grey until a key or a click makes it one's own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import ENTER, Button
from keta_desk.ui.parts.card import upright
from keta_desk.ui.parts.field import repolish
from keta_desk.ui.parts.text import Label

HEIGHT = 48
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}


class DoseStepper(QFrame):
    """Emits `stepped` with +1 or -1, and `typed` with the text of a dose. The wheel does nothing."""

    SPOKEN_AS = QAccessible.Role.SpinBox

    stepped = Signal(int)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_typing = False
        self.setObjectName("stepper")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(HEIGHT)
        self.setAccessibleName(self.tr("Dose in milligrams"))
        self.minus = Button("", icon="minus", role="bare", name=self.tr("Lower dose"))
        self.plus = Button("", icon="plus", role="bare", name=self.tr("Raise dose"))
        for button, way in ((self.minus, -1), (self.plus, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys and plus and minus do the same
            button.setFixedSize(46, HEIGHT - 4)
            button.clicked.connect(lambda _checked=False, way=way: self.stepped.emit(way))
        self._figure = Label("", "dose")
        self._unit = Label(self.tr("mg"), "dose-unit")
        self.edit = AmountEdit("mg", places=3)
        self.edit.setProperty("cell", True)
        self.edit.setAccessibleName(self.tr("Dose in milligrams"))
        self.edit.left.connect(self.take)
        self.edit.installEventFilter(self)
        self._middle = QStackedWidget()
        self._middle.addWidget(self._shown())
        self._middle.addWidget(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        row.addWidget(self.minus)
        row.addWidget(upright())
        row.addWidget(self._middle, 1)
        row.addWidget(upright())
        row.addWidget(self.plus)

    def _shown(self) -> QWidget:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(5)
        row.addStretch(1)
        row.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addStretch(1)
        return middle

    def show_dose(self, figure: str, *, is_entered: bool, state: str, told: str) -> None:
        """Show a dose; `state` is '', `caution` or `danger`, `told` what assistive technology is told of it."""
        self._figure.setText(figure or "\u2013")
        self._figure.setProperty("t", "dose" if is_entered else "dose-shown")
        self._unit.setVisible(bool(figure))
        self.setProperty("state", state)
        self.setAccessibleDescription(told)
        for widget in (self, self._figure):
            repolish(widget)

    def figure(self) -> str:
        """Return the figures that are shown, '' for none."""
        return self._figure.text().strip("\u2013")

    def begin_typing(self, text: str = "") -> None:
        """Let a dose be typed."""
        self.edit.setText(text)
        self._is_typing = True
        self._middle.setCurrentWidget(self.edit)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_typing(self) -> bool:
        """Say whether a dose is being typed."""
        return self._is_typing

    @Slot()
    def take(self) -> None:
        """Take the dose that is being typed, if one is."""
        if self.is_typing():
            self._close_edit()
            self.typed.emit(self.edit.text())

    def _close_edit(self) -> None:
        self._is_typing = False  # before the edit hides, which it takes for being left
        had_focus = self.edit.hasFocus()
        self._middle.setCurrentIndex(0)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._close_edit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text()
        if not self.isEnabled():
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif text.isdecimal() and text.isascii():
            self.begin_typing(text)
        elif key in ENTER:
            self.begin_typing(self.figure())
            self.edit.selectAll()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.begin_typing(self.figure())
        self.edit.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        repolish(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        repolish(self)
