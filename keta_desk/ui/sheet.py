"""A sheet of the overview: one page of the chart that has no tab of its own, such as the screening sheet.

It stands under the overview (DESIGN 2): Esc or the button at its head leads back there.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.ui.actions import action, hint
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.head_row import HeadRow
from keta_desk.ui.parts.text import Label
from keta_desk.ui.view import ChartSection

MARGINS = (24, 14, 24, 22)


class Sheet(ChartSection):
    """The head with the way back and the name of the sheet; what it is about goes into `page`.

    `beside` is the row of the head, for the buttons of the sheet.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(self.tr("Overview"), icon="left", role="quiet", hint=hint("sheet.leave"))
        self.back.setAccessibleDescription(self.tr("Back to the overview of this chart"))
        self.title = Label(title, "title")
        self.beside = HeadRow(gap=10)
        self.beside.addWidget(self.back)
        self.beside.addWidget(self.title, 1)
        self.page = QVBoxLayout(self)
        self.page.setContentsMargins(*MARGINS)
        self.page.setSpacing(14)
        self.page.addLayout(self.beside)
        self.back.clicked.connect(self.leave)
        action("sheet.leave", self, self.leave)

    @Slot()
    def leave(self) -> None:
        """Go back to the overview."""
        self.keep_now()
        self.chart_wanted.emit("overview", "")

    def begin(self) -> None:
        """Put the focus on the way back; sheets with something to fill in put it there."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the sheet itself."""
        return (self,)
