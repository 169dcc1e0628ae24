"""A dialog around one form: whose it is, the fields, what is wrong, and two ways out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.ui.actions import action
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.parts.veil import open_over

LEAST_W, SIDES = 560, 48
AROUND = 32  # what of the window stays in view around a dialog that takes all the room it needs


class FormDialog(QDialog):
    """Opened with `open()`, never with `exec()`. Emits `save_asked`; whoever saves calls `accept`.

    Closing keeps what was typed as a draft, so that no question needs asking.
    """

    FORM = ""  # the name its draft is kept under
    save_asked = Signal()

    def __init__(self, title: str, *, save: str, whose: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KetaDesk")
        self.setAccessibleName(title)
        self.setModal(True)
        self.banner = Banner()
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        self.save = Button(save, role="primary", hint=self.tr("Enter"))
        self.cancel = Button(self.tr("Close"))
        self.save.clicked.connect(self.ask_to_save)
        action("form.save", self, self.ask_to_save)
        self.cancel.clicked.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 20)
        page.setSpacing(14)
        self._page = page
        self.keep_wide(LEAST_W)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Label(title, "title"))
        self._is_done, self._wide = False, 0
        self.whose = Elided(whose, "second")
        self.whose.setVisible(bool(whose))
        head.addWidget(self.whose)
        page.addLayout(head)
        page.addWidget(self.banner)
        page.addLayout(self.body)
        page.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        self.note = Label("", "caption", wrap=True)
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        page.addLayout(buttons)

    def keep_wide(self, width: int) -> None:
        """Be at least so wide; words that need more make the dialog wider."""
        self._page.addStrut(width - SIDES)

    def take_room(self, width: int) -> None:
        """Be so wide, and as high as all that is in it, or as the window: for a form whose page scrolls."""
        self._wide = width

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wide:
            parent, room = self.parentWidget(), self.screen().availableGeometry().height()
            room = room if parent is None else min(room, parent.window().height())
            self.resize(max(self.width(), self._wide), min(self.sizeHint().height(), room - AROUND))

    @Slot()
    def ask_to_save(self) -> None:
        """Have each field take what was typed as it understood it, then ask to save; a form is saved once."""
        if self._is_done:
            return
        for edit in self.findChildren(UnitEdit):
            edit.settle()
        self.save_asked.emit()

    def done(self, result: int) -> None:
        self._is_done = self._is_done or result == int(QDialog.DialogCode.Accepted)
        super().done(result)

    def open(self) -> None:
        """Open over the window, which can be closed meanwhile: then the draft is kept."""
        open_over(self)

    def keep_now(self) -> None:
        """Keep what is typed as a draft at once: the window locks or closes."""

    def stop_keeping(self) -> None:
        """Keep no more drafts: the vault closes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Save):
            self.ask_to_save()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), Button):
            if not event.isAutoRepeat():
                self.ask_to_save()
            return
        super().keyPressEvent(event)
