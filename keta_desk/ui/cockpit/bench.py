"""Where a form of the cockpit stands: in the right column, never over the clock."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from keta_desk.ui.actions import action
from keta_desk.ui.drafted_form import DraftedForm

LEAST_W, LEAST_H = 340, 360


def buttons_last(form: DraftedForm) -> None:
    """Have Tab come to a form's buttons after its fields: Qt set them first when the form became part of the page."""
    buttons = (form.cancel, form.save)
    fields = [
        one
        for one in form.findChildren(QWidget)
        if one.isVisibleTo(form) and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one not in buttons
    ]
    if fields:
        last = max(fields, key=lambda one: (one.mapTo(form, QPoint()).y(), one.mapTo(form, QPoint()).x()))
        QWidget.setTabOrder(last, form.cancel)
        QWidget.setTabOrder(form.cancel, form.save)


class Bench(QFrame):
    """Holds one form at a time as a part of the page. Emits `left` when it was saved or closed; Esc closes it.

    Closing keeps what was typed as a draft, as everywhere.
    """

    left = Signal()

    def __init__(self, side: QStackedWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bench")
        self._side, self._back = side, side.currentWidget()
        self.form: DraftedForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self)
        action("cockpit.leave", self, self.close_form)

    def open(self, form: DraftedForm) -> None:
        """Show a form in place of the entries; one that is open is closed, its draft kept."""
        self.close_form()
        form.setModal(False)
        form.setParent(self, Qt.WindowType.Widget)
        form.setAttribute(Qt.WidgetAttribute.WA_Moved)  # or a dialog would set itself to the middle of the screen
        form.finished.connect(self._gone)
        self.form = form
        self._column.addWidget(form)
        self._side.setCurrentWidget(self)
        form.show()
        form.begin()
        buttons_last(form)

    def hasHeightForWidth(self) -> bool:
        return False  # a long form scrolls, so that the page beside it stays as it is

    def sizeHint(self) -> QSize:
        return QSize(LEAST_W, LEAST_H)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_W, LEAST_H)

    def is_open(self) -> bool:
        """Say whether a form is open."""
        return self.form is not None

    def has_focus(self) -> bool:
        """Say whether one is at work in the form."""
        focus = self.window().focusWidget()
        return self.form is not None and focus is not None and self.form.isAncestorOf(focus)

    @Slot()
    def close_form(self) -> None:
        """Close the form that is open."""
        if self.form is not None:
            self.form.reject()

    def keep_now(self) -> None:
        """Keep the draft of the form that is open."""
        if self.form is not None:
            self.form.keep_now()

    def stop_keeping(self) -> None:
        """Keep no more drafts: the vault closes."""
        if self.form is not None:
            self.form.stop_keeping()

    @Slot()
    def _gone(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
        if self._back is not None:
            self._side.setCurrentWidget(self._back)
        self.left.emit()
