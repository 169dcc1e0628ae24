"""A text of the practice as it is read: headings over their lines, word for word."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.domain.consents import parts_of
from keta_desk.ui.parts.card import empty_layout
from keta_desk.ui.parts.text import Label


class TextPage(QWidget):
    """Shows one text; a screen reader hears it as one."""

    def __init__(self, body: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.show_text(body)

    def show_text(self, body: str) -> None:
        """Show another text."""
        empty_layout(self._column)
        for heading, lines in parts_of(body):
            if heading:
                self._column.addSpacing(6)
                self._column.addWidget(Label(heading, "strong", wrap=True))
            for line in lines:
                self._column.addWidget(Label(line, wrap=True))
        self.setAccessibleName(self.tr("The text as it is presented"))
        self.setAccessibleDescription(body[:4000])
