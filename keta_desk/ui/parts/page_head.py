"""The bar at the top of a place: its title, a quiet word beside it, and what can be done at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.theme import size


class PageHead(QWidget):
    """Add what belongs at the right with `add`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(size("topbar_h"))
        self.title = Label(title, "title")
        self.beside = Elided("", "quiet")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.title)
        self._row.addWidget(self.beside, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.height() != size("topbar_h"):
            self.setFixedHeight(size("topbar_h"))  # the size of text was changed

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right."""
        self._row.addWidget(widget)
