"""The practice's own steps in an emergency, in place of the entries and beside the running clock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.ui.actions import action, hint
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.text import Label


class EmergencyPanel(QFrame):
    """Shows the practice's words, or where to write them. Emits `left` when it is closed, `help_asked` for a record."""

    left = Signal()
    help_asked = Signal()
    texts_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = Label("", "lead", wrap=True)
        self.origin = Label("", "caption", wrap=True)
        self.write = Button(self.tr("Write the steps in Settings"), icon="settings")
        self.note = Button(self.tr("What was done…"), icon="hand", hint=hint("cockpit.help"), big=True)
        self.back = Button(self.tr("Close"), hint=hint("cockpit.emergency"), big=True)
        head, inside, foot = QHBoxLayout(), QWidget(), QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("octagon", "danger", 18))
        head.addWidget(Label(self.tr("Emergency steps"), "section"), 1)
        words = QVBoxLayout(inside)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(10)
        words.addWidget(self.body)
        words.addWidget(self.origin)
        words.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        foot.setSpacing(8)
        foot.addWidget(self.note)
        foot.addStretch(1)
        foot.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(PageArea(inside), 1)
        column.addLayout(foot)
        self.back.clicked.connect(self.left)
        self.note.clicked.connect(self.help_asked)
        self.write.clicked.connect(self.texts_asked)
        action("cockpit.leave", self, self.left.emit)

    def show_steps(self, steps: str, origin: str) -> None:
        """Show the steps, with where they come from; '' where the practice has written none."""
        none = self.tr("The practice has written no emergency steps. KetaDesk gives none of its own.")
        self.body.setText(steps or none)
        self.origin.setText(origin)
        self.origin.setVisible(bool(steps))
        self.write.setVisible(not steps)

    def begin(self) -> None:
        """Put the focus where one closes it, so that Enter and Esc lead back."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
