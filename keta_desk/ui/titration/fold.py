"""A part of a card that scrolls in itself where the card has the height of the window, and else stands open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from keta_desk.ui.parts.field import Field

LEAST_H = 160


class Fold(QScrollArea):
    """Keeps what has the focus in view; `follow` when something was said of it, which stands under it."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        self._inside = inside
        inside.setObjectName("page")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_focus)

    def follow(self) -> None:
        """Bring the field that has the focus into view with all that is said of it, once that has its place."""
        self._soon.start(0)

    @Slot()
    def _show_focus(self) -> None:
        focus = self._inside.focusWidget()
        at: QWidget | None = focus
        while at is not None and at is not self._inside and not isinstance(at, Field):
            at = at.parentWidget()
        if focus is not None:
            self.ensureWidgetVisible(at if isinstance(at, Field) else focus, 0, 4)

    def stand_open(self, *, is_open: bool) -> None:
        """Take all the height that is needed, or as much as there is."""
        self._is_open = is_open
        self.updateGeometry()

    def _wanted(self) -> int:
        layout = self._inside.layout()
        width = self.viewport().width()
        if layout is not None and layout.hasHeightForWidth():
            return max(layout.totalHeightForWidth(width), layout.totalMinimumHeightForWidth(width))
        return self._inside.sizeHint().height()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted())

    def minimumSizeHint(self) -> QSize:
        across = self._inside.minimumSizeHint().width()
        if self._is_open:
            return QSize(across, self._wanted())
        return QSize(across + self.verticalScrollBar().sizeHint().width(), LEAST_H)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._is_open:
            self.updateGeometry()
        return super().eventFilter(watched, event)
