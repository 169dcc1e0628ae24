"""Banners: note, done, check, stop. The title says what, the second line what next; at most one action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Label

_ICONS = {
    "note": ("info", "accent"),
    "done": ("check-circle", "ok"),
    "check": ("triangle", "caution"),
    "stop": ("octagon", "on_danger"),
}


class Banner(QFrame):
    """Hidden until it has something to say. Its one button emits `acted`, or `led` with the action it `leads` to."""

    acted = Signal()
    led = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._icon = IconLabel("info", "accent", 17)
        self._title = Label("", "strong", wrap=True)
        self._next = Label("", "second", wrap=True)
        self.action = Button("", name=self.tr("Banner action"))
        self.action.clicked.connect(self._follow)
        self._leads = ""
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._next)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 12, 9)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.action)
        self.hide()

    @Slot()
    def _follow(self) -> None:
        if self._leads:
            self.led.emit(self._leads)
        else:
            self.acted.emit()

    def say(self, kind: str, title: str, then: str = "", *, action: str = "", leads: str = "") -> None:
        """Show the banner as `note`, `done`, `check` or `stop`; a stop is announced at once."""
        self._leads = leads
        self.setProperty("kind", kind)
        self._icon.show_icon(*_ICONS[kind])
        self._title.setText(title)
        self._next.setText(then)
        self._next.setVisible(bool(then))
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(f"{title} {then}".strip())
        for widget in (self, self._title, self._next):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.show()
        announce(self, f"{title} {then}".strip(), urgent=kind == "stop")

    def show_words(self, kind: str, title: str, then: str = "", *, action: str = "") -> None:
        """Show other words of what was said already: they change by the second and are announced once."""
        if self.isHidden() or self.property("kind") != kind:
            self.say(kind, title, then, action=action)
            return
        self._title.setText(title)
        self._next.setText(then)
        self.setAccessibleName(f"{title} {then}".strip())

    def words(self) -> str:
        """Return what the banner says, '' when it is hidden."""
        return "" if self.isHidden() else f"{self._title.text()} {self._next.text()}".strip()


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say `words`: at once if urgent, else when it is done with what it says."""
    event = QAccessibleAnnouncementEvent(widget, words)
    manner = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manner.Assertive if urgent else manner.Polite)
    QAccessible.updateAccessibility(event)
