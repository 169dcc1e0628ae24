"""The bar at the top of a place: its title, a quiet word beside it, and what can be done at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.ui.parts.head_row import HeadRow
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.theme import size


class PageHead(QWidget):
    """Add what belongs at the right with `add`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.title = Label(title, "title")
        self.beside = Elided("", "quiet")
        self._row = HeadRow(gap=12)
        self._row.setContentsMargins(24, 6, 24, 6)
        self.setLayout(self._row)
        self._row.addWidget(self.title)
        self._row.addWidget(self.beside, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()  # the size of text was changed

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return QSize(wanted.width(), max(wanted.height(), size("topbar_h")))

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), size("topbar_h"))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right."""
        self._row.addWidget(widget)
