"""One agreement on the sheet of consent: how it stands, what is recorded of it, and the text word for word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout

from keta_desk.domain.consents import ConsentState
from keta_desk.queries.chart import Chart
from keta_desk.queries.consents import AgreementStanding, ConsentLine
from keta_desk.ui.consent import consent_words, form_names
from keta_desk.ui.consent.text_page import TextPage
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, rule
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.text import Label

NAME_W = 190


class AgreementCard(Card):
    """Emits `asked` with the name of a form and what it is about. `read` returns the words that were presented."""

    asked = Signal(str, str)

    def __init__(
        self,
        standing: AgreementStanding,
        earlier: Sequence[ConsentLine],
        chart: Chart,
        read: Callable[[str], str],
    ) -> None:
        super().__init__(consent_words.agreement_words(standing.agreement))
        self._standing, self._read = standing, read
        if standing.is_older_text:
            self.head.addWidget(Chip(ChipWords(self.tr("Newer text in use"), "caution", "info")))
        self.state = Chip(consent_words.state_chip(standing))
        self.head.addWidget(self.state)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, NAME_W)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._add_buttons()
        if standing.consent is None:
            nothing = self.tr("Nothing was presented yet. A session can start without consent only with a reason.")
            self.body.insertWidget(1, Label(nothing, "quiet", wrap=True))
        else:
            self._show(standing.consent, chart)
        self.text = TextPage()
        self.text.hide()
        self.body.addWidget(self.text)
        if earlier:
            self._add_earlier(earlier, chart)

    def _add_buttons(self) -> None:
        agreement, consent = self._standing.agreement, self._standing.consent
        self.present = Button(self.tr("Present and sign…"), icon="pen")
        self.present.clicked.connect(partial(self.asked.emit, form_names.RECORD, agreement.value))
        self.sign = Button(self.tr("Sign…"), icon="pen", role="primary")
        self.withdraw = Button(self.tr("Withdraw…"))
        self.open = Button(self.tr("Read the text"), role="quiet")
        self.open.clicked.connect(self.toggle_text)
        subject = consent.id if consent else ""
        self.sign.clicked.connect(partial(self.asked.emit, form_names.SIGN, subject))
        self.withdraw.clicked.connect(partial(self.asked.emit, form_names.WITHDRAW, subject))
        state = self._standing.state
        self.sign.setVisible(state is ConsentState.UNSIGNED)
        self.withdraw.setVisible(state.holds)
        self.open.setVisible(consent is not None)
        what = consent_words.agreement_words(agreement)
        for button in (self.present, self.sign, self.withdraw, self.open):
            button.setAccessibleDescription(what)
            self.head.addWidget(button)

    def buttons(self) -> list[Button]:
        """Return what can be pressed, in reading order."""
        return [one for one in (self.present, self.sign, self.withdraw, self.open) if not one.isHidden()]

    def forbid(self, why: str) -> None:
        """Let nothing be recorded, and say why; '' allows it."""
        for button in (self.present, self.sign, self.withdraw):
            button.setEnabled(not why)
            button.setToolTip(why)

    def _show(self, line: ConsentLine, chart: Chart) -> None:
        for row, (name, value) in enumerate(consent_words.facts(line, chart)):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(Label(name, "quiet"), row, 0, top)
            self._grid.addWidget(Label(value, wrap=True), row, 1, top)

    def _add_earlier(self, earlier: Sequence[ConsentLine], chart: Chart) -> None:
        self.body.addWidget(rule())
        self.body.addWidget(Label(self.tr("Earlier"), "label"))
        for line in earlier:
            told = "; ".join(self.tr("{0}: {1}").format(*fact) for fact in consent_words.facts(line, chart)[:3])
            if line.withdrawn_at is not None:
                told = self.tr("{0}; withdrawn: {1}").format(told, line.withdrawn_because)
            self.body.addWidget(Label(told, "second", wrap=True))

    def is_open(self) -> bool:
        """Say whether the text is shown."""
        return not self.text.isHidden()

    @Slot()
    def toggle_text(self) -> None:
        """Show the text that was presented, or put it away."""
        shown = not self.is_open()
        if shown and self._standing.consent is not None:
            self.text.show_text(self._read(self._standing.consent.id))
        self.text.setVisible(shown)
        self.open.setText(self.tr("Put the text away") if shown else self.tr("Read the text"))
        self.open.setAccessibleName(self.open.text())
