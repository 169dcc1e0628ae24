"""A field: its label above, what is entered, and below it one sentence when something is wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from keta_desk.ui.parts.banner import announce
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.theme import grown, look

_ICONS = {"danger": "octagon", "caution": "triangle"}
SENTENCE, EYE = 40, 32
"""A label of more letters is a sentence, which goes on in the next line."""


class Complaint(QWidget):
    """One sentence of inline validation with its icon; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("octagon", "danger", 14)
        self._words = Label("", "danger", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, words: str, state: str) -> None:
        """Say what is wrong as danger or caution; '' hides the line."""
        self._words.setText(words)
        self._words.setProperty("t", state)
        self._icon.show_icon(_ICONS[state], state)
        repolish(self._words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """Return what is said, '' for nothing."""
        return "" if self.isHidden() else self._words.text()


class Field(QWidget):
    """Joins a label with a mnemonic, an input and the sentence of inline validation.

    A row of narrow fields gives them one `complaint` to share, which stands under the row.
    """

    def __init__(
        self,
        label: str,
        edit: QWidget,
        *,
        note: str = "",
        complaint: Complaint | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = edit
        self.label = Label(label, "label", wrap=len(label) > SENTENCE)
        self.label.setBuddy(edit)
        if not edit.accessibleName():
            edit.setAccessibleName(label.replace("&", ""))
        self._says = ""
        self._complaint = complaint or Complaint()
        self._note = Label(note, "caption", wrap=True)
        self._note.setVisible(bool(note))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self._origin: Label | None = None
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self.label, 1)
        column.addLayout(self._head)
        column.addWidget(edit)
        if complaint is None:
            column.addWidget(self._complaint)
        column.addWidget(self._note)

    def show_note(self, words: str, *, middle: bool = False) -> None:
        """Say something else under the field; '' says nothing."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        if middle:
            self._note.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def complain(self, words: str, state: str = "danger") -> None:
        """Say what is wrong; '' takes it back. `state` is danger or caution."""
        if not words and not self._says:
            return
        if words or self._complaint.words() == self._says:
            self._complaint.say(words, state)
        self._says = words
        self.edit.setAccessibleDescription(words)
        mark(self.edit, state if words else "")
        if words:
            announce(self.edit, words)

    def mark_origin(self, words: str) -> None:
        """Say beside the label where the value came from; '' says nothing."""
        if words or self._origin is not None:
            if self._origin is None:
                self._origin = Elided("", "caution")
                self._head.addWidget(self._origin)
            self._origin.setText(words)
            self._origin.setVisible(bool(words))

    def origin(self) -> str:
        """Return where the value came from, '' where nothing is said of it."""
        return "" if self._origin is None else self._origin.text()

    def complaint(self) -> str:
        """Return what is said of the field, '' for nothing."""
        return self._says


def mark(edit: QWidget, state: str) -> None:
    """Give an input the border of `state`: danger, caution or ''."""
    edit.setProperty("state", state)
    repolish(edit)


def repolish(widget: QWidget) -> None:
    """Have the style sheet look at a widget again after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class UnitEdit(QLineEdit):
    """A line with its unit at the right, inside the border. A blank line is a value: not recorded."""

    left = Signal()  # the field lost focus: the time to say what is wrong

    def __init__(self, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = Label(unit, "quiet", parent=self)
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        width = QFontMetrics(look().font("body")).horizontalAdvance(unit)
        self.setTextMargins(0, 0, width + 6 if unit else 0, 0)
        self.editingFinished.connect(self.left)

    def settle(self) -> None:
        """Show what is entered as it was understood; asked for when the field is left and before its form is saved."""

    def place_unit(self) -> None:
        """Set the unit to the right end of the line."""
        hint = self._unit.sizeHint()
        self._unit.setGeometry(self.width() - hint.width() - 10, 0, hint.width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_unit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the unit has other words, or another size of text
            self.place_unit()
        return super().event(event)


class SecretEdit(QLineEdit):
    """A line for a passphrase: hidden until the eye is pressed; tells when Caps Lock seems to be on."""

    caps_lock = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("big", True)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.eye = Button("", icon="eye", role="bare", name=self.tr("Show what is typed"), parent=self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show_typed)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)

    def _show_typed(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.setAccessibleName(self.tr("Hide what is typed") if shown else self.tr("Show what is typed"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = min(grown(EYE), self.height() - 2)
        self.eye.setMinimumHeight(0)  # the style sheet's, for a button that stands by itself
        self.eye.setGeometry(self.width() - side - 6, (self.height() - side) // 2, side, side)
        self.setTextMargins(0, 0, side + 6, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.isalpha() and letter.upper() != letter.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(letter.isupper() != shifted)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock.emit(False)
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.eye.setEnabled(self.isEnabled())
