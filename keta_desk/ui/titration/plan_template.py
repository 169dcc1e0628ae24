"""The choice of a published protocol to begin a plan from: what was done in it, and where that is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from keta_desk.domain.protocols import Protocol
from keta_desk.reference.protocols import caveat, protocols
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.text import Label
from keta_desk.ui.words import said


class TemplateChoice(QWidget):
    """Emits `chosen` with the id of a protocol, '' for none."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        offers = [(one.id, self.tr("{0} {1}").format(one.id, said(one.name))) for one in protocols().values()]
        name = self.tr("Begin from a published protocol")
        self.choice = MenuChoice(name, self.tr("No protocol"), [("", self.tr("No protocol")), *offers])
        self.choice.chosen.connect(self.chosen)
        self.about = QFrame()
        self.about.setObjectName("well")
        inside = QVBoxLayout(self.about)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.setSpacing(3)
        self.steps, self.result = Label("", "strong", wrap=True), Label("", "", wrap=True)
        self.source, self.caveat = Label("", "caption", wrap=True), Label(said(caveat()), "caution", wrap=True)
        for label in (self.steps, self.result, self.source, self.caveat):
            inside.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Field(name, self.choice))
        column.addWidget(self.about)
        self.show_protocol(None)

    def show_protocol(self, protocol: Protocol | None) -> None:
        """Show what was done in a protocol, or nothing."""
        self.choice.choose(protocol.id if protocol else "")
        self.about.setVisible(protocol is not None)
        if protocol is None:
            return
        self.steps.setText(said(protocol.steps))
        self.result.setText(self.tr("Reported: {0}").format(said(protocol.result)))
        source = said(protocol.source)
        second_hand = self.tr("{0}; from a secondary source, not checked in the publication").format(source)
        self.source.setText(source if protocol.was_checked else second_hand)
