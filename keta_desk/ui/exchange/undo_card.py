"""Taking an import back: with a reason, or why it cannot be taken back as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import RuleBroken
from keta_desk.queries.import_undo import InTheWay
from keta_desk.ui.errors import sentence
from keta_desk.ui.exchange import import_words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Label


class UndoCard(Card):
    """Emits `asked` with the reason."""

    asked = Signal(str)

    def __init__(
        self, in_the_way: InTheWay | None, *, read_only: str = "", begins_chart: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.body.addWidget(Label(self.tr("Undo this import"), "section"))
        self.field: Field | None = None
        if read_only:
            self._say(read_only)
        elif in_the_way is not None:
            self._explain(in_the_way)
        else:
            self._offer(begins_chart=begins_chart)

    def _offer(self, *, begins_chart: bool) -> None:
        told = (
            self.tr("All it brought is marked as entered in error and stays legible, the chart it began included.")
            if begins_chart
            else self.tr("All it brought is marked as entered in error and stays legible. The rest of the chart stays.")
        )
        self.body.addWidget(Label(told, "second", wrap=True))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("wrong person, wrong file…"))
        self.reason.returnPressed.connect(self.ask)
        self.field = Field(self.tr("&Reason"), self.reason)
        self.button = Button(self.tr("Undo this import"), icon="undo", role="danger")
        self.button.clicked.connect(self.ask)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        beside = QVBoxLayout()
        beside.addSpacing(self.field.label.sizeHint().height() + 5)
        beside.addWidget(self.button)
        beside.addStretch(1)
        row.addLayout(beside)
        self.body.addLayout(row)

    def _explain(self, in_the_way: InTheWay) -> None:
        self._say(sentence(RuleBroken([in_the_way.problem])))
        if in_the_way.touched:
            words = self.tr("Signed or amended since: {0}.").format(import_words.counts_words(in_the_way.touched))
            self.body.addWidget(Label(words, "second", wrap=True))
        if in_the_way.others:
            words = self.tr("Entered in the chart beside it: {0}.").format(import_words.counts_words(in_the_way.others))
            self.body.addWidget(Label(words, "second", wrap=True))

    def _say(self, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("triangle", "caution", 15), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(words, wrap=True), 1)
        self.body.addLayout(row)

    @Slot()
    def ask(self) -> None:
        """Ask for the import to be undone, once there is a reason."""
        if self.field is None:
            return
        found = reason_problems(self.reason.text())
        self.field.complain(sentence(RuleBroken(found)) if found else "")
        if found:
            self.reason.setFocus()
        else:
            self.asked.emit(self.reason.text().strip())
