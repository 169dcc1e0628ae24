"""The page after something broke: what happened in plain words, and a report that names nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.text import Label


class CrashPage(QWidget):
    """Shows the redacted report; emits `closed` when the clinician goes on to the unlock screen."""

    closed = Signal()

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = Card()
        card.setMaximumWidth(720)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("octagon", "danger", 20))
        head.addWidget(
            Label(self.tr("KetaDesk met a fault of its own and stopped this screen"), "section", wrap=True), 1
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report of the fault"))
        self.report.setMinimumHeight(260)
        self.go_on = Button(self.tr("Back to unlock"), role="primary")
        self.copy = Button(self.tr("Copy report"))
        self.go_on.clicked.connect(self.closed)
        self.copy.clicked.connect(self._copy)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.go_on)
        card.body.setSpacing(12)
        card.body.addLayout(head)
        words = self.tr(
            "What was saved is in the practice file, and what was typed is kept as a draft. "
            "The report below holds places in the program only, nothing about a patient."
        )
        card.body.addWidget(Label(words, "second", wrap=True))
        card.body.addWidget(self.report)
        card.body.addLayout(buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 20)
        middle.addStretch(1)
        inside, around = QWidget(), QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(PageArea(inside))
        page = QVBoxLayout(inside)
        page.setContentsMargins(24, 24, 24, 24)
        page.addStretch(1)
        page.addLayout(middle)
        page.addStretch(2)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
