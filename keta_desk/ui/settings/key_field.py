"""A field that takes a key: press it, then press the key that is wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from keta_desk.ui.parts.banner import announce
from keta_desk.ui.parts.button import Button

MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
MOVES_AROUND = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
    }
)
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class KeyField(Button):
    """Shows the keys of an action.

    Emits `taken` with the key that was pressed for it, '' to take its keys away, and `refused` with a key that is
    needed to move around.
    """

    _is_listening = False  # Qt asks `event` while the button is being made
    taken = Signal(str)
    refused = Signal(str)

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__("", name=what, parent=parent)
        self._what, self._keys = what, ""
        self.clicked.connect(self.listen)

    @property
    def is_listening(self) -> bool:
        """Whether the next key is taken."""
        return self._is_listening

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show the keys of the action."""
        separator = f" {self.tr('or')} "
        self._keys = separator.join(written(key) for key in keys) or self.tr("No key")
        if not self._is_listening:
            self.setText(self._keys)
        self.setAccessibleName(self.tr("{0}: {1}").format(self._what, self._keys))

    def listen(self) -> None:
        """Take the next key."""
        self._is_listening = True
        self.setText(self.tr("Press the new key"))
        announce(self, self.tr("Press the new key. Escape keeps {0}, Delete takes it away.").format(self._keys))

    def leave(self) -> None:
        """Take no key."""
        self._is_listening = False
        self.setText(self._keys)

    def event(self, event: QEvent) -> bool:
        if self._is_listening and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or the action that has the key now would run
            return True
        if self._is_listening and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._take(event)  # before Tab moves the focus
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._is_listening:
            self.leave()
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in MODIFIERS or not key:
            return
        self.leave()
        if key == Qt.Key.Key_Escape:
            return
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and modifiers == NO_MODIFIER:
            self.taken.emit("")
        elif key in MOVES_AROUND and modifiers in (NO_MODIFIER, SHIFT):
            self.refused.emit(pressed(key, modifiers))
        else:
            self.taken.emit(pressed(key, modifiers))


def pressed(key: int, modifiers: Qt.KeyboardModifier) -> str:
    """Return a key as actions name it. With a sign such as `?` Shift is how it is typed, not a part of it."""
    sign = chr(key) if 0x20 < key < 0x10FFFF else ""
    if sign and not sign.isalnum() and modifiers == SHIFT:
        modifiers = NO_MODIFIER
    return QKeySequence(key | modifiers.value).toString(QKeySequence.SequenceFormat.PortableText)


def written(key: str) -> str:
    """Return a key as this system writes it: `Ctrl+N`, on a Mac `⌘N`."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
