"""A dialog around one form: whose it is, the fields, what is wrong, and two ways out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.ui.actions import action
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.field import SENTENCE, UnitEdit
from keta_desk.ui.parts.page_area import FormArea
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.parts.veil import open_over

LEAST_W, ROOMY = 560, 720
MARGINS, CLOSE = (24, 20, 24, 20), (16, 12, 16, 12)
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
        inside = QWidget()
        whole, self.body = QVBoxLayout(inside), QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self.body)
        whole.addStretch()  # in a page that is higher than its fields they stand on top
        self.body.setSpacing(14)
        self.scroller = FormArea(inside)
        self.save = Button(save, role="primary", hint=self.tr("Enter"))
        self.cancel = Button(self.tr("Close"))
        self.save.clicked.connect(self.ask_to_save)
        action("form.save", self, self.ask_to_save)
        self.cancel.clicked.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(*MARGINS)
        page.setSpacing(14)
        self._page = page
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Label(title, "title", wrap=len(title) > SENTENCE))
        self._is_done, self._is_fitted, self._wide = False, False, LEAST_W
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)
        self.whose = Elided(whose, "second")
        self.whose.setVisible(bool(whose))
        head.addWidget(self.whose)
        page.addLayout(head)
        page.addWidget(self.banner)
        page.addWidget(self.scroller, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        self.note = Label("", "caption", wrap=True)
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        page.addLayout(buttons)

    def keep_wide(self, width: int) -> None:
        """Be so wide where there is room; words that need more make the dialog wider."""
        self._wide = width

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_fitted = False
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._soon.start(0)
        return super().event(event)

    @Slot()
    def _fit(self) -> None:
        """Be as high as all that is in it, or as the window, and grow with it; what finds no room scrolls."""
        if not self.isWindow():  # it stands in a page, whose layout gives it its room
            self._page.setContentsMargins(*CLOSE)
            return
        room, layout = self._room(), self.layout()
        if not self._is_fitted:
            margins = MARGINS if room.width() >= ROOMY else CLOSE
            self._page.setContentsMargins(*margins)
            wide = max(self._wide, self.scroller.wanted_width() + 2 * margins[0])
            self.resize(min(wide, room.width()), self.height())
        if layout is not None:
            layout.activate()
        high = min(self.sizeHint().height(), room.height() - AROUND)
        if high > self.height() or not self._is_fitted:
            self.resize(self.width(), high)
        self._is_fitted = True

    def _room(self) -> QSize:
        parent, room = self.parentWidget(), self.screen().availableSize()
        return room if parent is None else room.boundedTo(parent.window().size())

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
