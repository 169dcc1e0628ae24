"""The frame of a wizard: the steps at the left, one decision at the right, and the ways on and back under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from keta_desk.ui.first_run.step_list import StepList
from keta_desk.ui.parts.banner import Banner, announce
from keta_desk.ui.parts.button import Button, Segmented
from keta_desk.ui.parts.card import rule
from keta_desk.ui.parts.mark import Mark
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.progress import Progress
from keta_desk.ui.parts.text import Label
from keta_desk.ui.theme import grown

SIDE_W, COLUMN_W, EDGE, CLOSE_EDGE, FOLDS_W = 300, 540, 40, 24, 900
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Step(QWidget):
    """One decision. `title` and `lead` say what it is about, `go_on` is what the button says.

    Emits `altered` when the button's words changed, `moved_on` to go on without the button.
    """

    title = ""
    lead = ""
    altered = Signal()
    moved_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(14)

    def go_on(self) -> str:
        """Return what the button says that leads on."""
        return self.tr("Continue")

    def begin(self) -> None:
        """Put the focus where one starts."""

    def is_sound(self) -> bool:
        """Say at the fields what is missing, and whether one may go on."""
        return True


class WizardFrame(QWidget):
    """Shows one step at a time. Emits `went_on` and `went_back`."""

    went_on = Signal()
    went_back = Signal()

    def __init__(self, title: str, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._names = tuple(names)
        self._step: Step | None = None
        self._links: list[QWidget] = []
        halves = QHBoxLayout(self)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addWidget(self._side(title))
        halves.addLayout(self._content(), 1)
        self.back.clicked.connect(self.went_back)
        self.on.clicked.connect(self.went_on)

    def _side(self, title: str) -> QWidget:
        self._beside = side = QWidget()
        side.setObjectName("sidebar")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(SIDE_W)
        self.steps = StepList(self._names)
        self.note = Label("", "caption", wrap=True)
        brand = QHBoxLayout()
        brand.setSpacing(11)
        brand.addWidget(Mark())
        brand.addWidget(Label("KetaDesk", "brand"), 1)
        rows = QVBoxLayout(side)
        rows.setContentsMargins(EDGE, 36, 28, 32)
        rows.setSpacing(0)
        rows.addLayout(brand)
        rows.addSpacing(44)
        rows.addWidget(Label(title, "section"))
        rows.addSpacing(14)
        rows.addWidget(self.steps)
        rows.addStretch(1)
        rows.addWidget(self.note)
        return side

    def _content(self) -> QVBoxLayout:
        self.count = Label("", "caption")
        self.title = Label("", "display", wrap=True)
        self.lead = Label("", "second", wrap=True)
        self.banner, self.progress = Banner(), Progress()
        self.progress.act_within(self)
        column = QWidget()
        column.setMaximumWidth(grown(COLUMN_W))
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget, after in ((self.count, 4), (self.title, 4), (self.lead, 22), (self.banner, 16)):
            self._column.addWidget(widget)
            self._column.addSpacing(after)
        self._slot = self._column.count()
        self._column.addSpacing(18)
        self._column.addWidget(self.progress)
        self._column.addStretch(1)
        page = QWidget()
        middle = QHBoxLayout(page)
        middle.setContentsMargins(EDGE, 72, EDGE, 24)
        middle.addStretch(1)
        middle.addWidget(column, 20)
        middle.addStretch(1)
        scroll = PageArea(page)
        scroll.setObjectName("paper")
        self._view = scroll
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(rule())
        whole.addLayout(self._foot())
        return whole

    def _foot(self) -> QHBoxLayout:
        self.back = Button(self.tr("Back"), icon="left")
        self.on = Button(self.tr("Continue"), role="primary", hint=self.tr("Enter"), big=True)
        self._link_row = QHBoxLayout()
        self._link_row.setSpacing(8)
        self._foot_row = foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addLayout(self._link_row)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.on)
        return foot

    def show_step(self, at: int, step: Step, *, can_go_back: bool) -> None:
        """Show a step; the one before stays as it was left."""
        if self._step is not None and self._step is not step:
            self._step.hide()
            self._column.removeWidget(self._step)
            self._step.setParent(None)
            self._step.altered.disconnect(self._show_words)
        if self._step is not step:
            self._column.insertWidget(self._slot, step)
            step.altered.connect(self._show_words)
        self._step = step
        self.steps.show_step(at)
        self.count.setText(self.tr("Step {0} of {1}").format(at + 1, len(self._names)))
        self.title.setText(step.title)
        self.lead.setText(step.lead)
        self.banner.hide()
        self.back.setVisible(can_go_back)
        self._show_words()
        step.show()
        self._order(step)
        self._view.verticalScrollBar().setValue(0)
        announce(self, f"{self.count.text()}. {step.title}")
        step.begin()

    def add_link(self, link: QWidget) -> None:
        """Put another way out at the left of the foot."""
        self._links.append(link)
        self._link_row.addWidget(link)

    def step(self) -> Step | None:
        """Return the step that is shown."""
        return self._step

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be changed while a step is being done."""
        for widget in (self.on, self.back, *([self._step] if self._step is not None else [])):
            widget.setEnabled(not busy)

    @Slot()
    def _show_words(self) -> None:
        if self._step is not None:
            self.on.setText(self._step.go_on())
            self.on.setAccessibleName(self._step.go_on())
            self.on.updateGeometry()

    def _order(self, step: Step) -> None:
        """Reading order: what the banner offers, the step in its own order, then on, and back."""
        last: QWidget = self.banner.action
        here = step.nextInFocusChain()
        while here is not None and step.isAncestorOf(here):
            last, here = here, here.nextInFocusChain()
        for widget in (self.progress.cancel, self.on, self.back, *self._links):
            QWidget.setTabOrder(last, widget)
            last = widget

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field leads on, and from a choice of the arrow keys, as it does from the button."""
        if event.key() in ENTER and _has_no_use_for_enter(self.window().focusWidget()) and self.on.isEnabled():
            if not event.isAutoRepeat():
                self.on.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= grown(FOLDS_W)
        self._beside.setVisible(is_wide)  # which step it is stands over its title as well
        edge = EDGE if is_wide else CLOSE_EDGE
        self._foot_row.setContentsMargins(edge, 14, edge, 14)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.steps.updateGeometry()


def _has_no_use_for_enter(widget: QWidget | None) -> bool:
    return isinstance(widget, QLineEdit) or (widget is not None and isinstance(widget.parentWidget(), Segmented))
