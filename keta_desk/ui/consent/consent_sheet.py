"""The sheet of consent: how each agreement stands, what was presented word for word, and what was given before."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.domain.consents import Agreement
from keta_desk.domain.problems import Trouble
from keta_desk.queries import consents as questions
from keta_desk.queries.chart import Chart
from keta_desk.queries.consents import AgreementStanding
from keta_desk.ui.consent import consent_words, form_names
from keta_desk.ui.consent.agreement_card import AgreementCard
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout
from keta_desk.ui.parts.flow import FlowLayout
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.sheet import Sheet
from keta_desk.ui.view import Memory, Tools
from keta_desk.ui.words import said


class ConsentSheet(Sheet):
    """Shows one patient's consents; forms present, sign and withdraw."""

    hints = (("Tab", "next"), ("Enter", "press"), ("Esc", "overview"), ("F6", "next pane"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(said("Consent and disclosure"), parent)
        self._desk = tools.desk
        self.cards: dict[Agreement, AgreementCard] = {}
        self.offers: list[Button] = []
        self._patient_id = ""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        column.addLayout(self._column)
        self.more = Card(self.tr("Present something else"))
        offers = QWidget()
        self._offers = FlowLayout(offers, gap=10)
        self.more.body.addWidget(offers)
        column.addWidget(self.more)
        column.addStretch(1)
        self.area = PageArea(inside)
        self.page.addWidget(self.area, 1)

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show how one patient's agreements stand; another patient's begin at the top, their texts put away."""
        is_other, self._patient_id = chart.person.id != self._patient_id, chart.person.id
        opened = set() if is_other else {kind for kind, card in self.cards.items() if card.is_open()}
        empty_layout(self._column)
        self.cards = {}
        why = sentence(Trouble(self._desk.read_only_because)) if self._desk.read_only_because else ""
        for standing in self._desk.ask(questions.standings, chart.person.id, at=now):
            card = self._card(standing, chart)
            card.forbid(why)
            if standing.agreement in opened:
                card.toggle_text()
        self._offer([kind for kind in Agreement if kind not in self.cards], why)
        self._set_order()
        if is_other:
            self.area.verticalScrollBar().setValue(0)

    def _card(self, standing: AgreementStanding, chart: Chart) -> AgreementCard:
        now_id = standing.consent.id if standing.consent else ""
        earlier = [one for one in chart.consents if one.kind == standing.agreement and one.id != now_id]
        card = AgreementCard(standing, earlier[::-1], chart, self._read)
        card.asked.connect(self.form_asked)
        self.cards[standing.agreement] = card
        self._column.addWidget(card)
        return card

    def _read(self, consent_id: str) -> str:
        presented = self._desk.ask(questions.presented, consent_id)
        return "" if presented is None else presented.body

    def _offer(self, kinds: list[Agreement], why: str) -> None:
        empty_layout(self._offers)
        self.offers = []
        for kind in kinds:
            button = Button(self.tr("{0}…").format(consent_words.agreement_words(kind)), icon="plus")
            button.setEnabled(not why)
            button.setToolTip(why)
            button.clicked.connect(partial(self.form_asked.emit, form_names.RECORD, kind.value))
            self._offers.addWidget(button)
            self.offers.append(button)
        self.more.setVisible(bool(kinds))

    def _set_order(self) -> None:
        before: QWidget = self.back
        for widget in (*(button for card in self.cards.values() for button in card.buttons()), *self.offers):
            QWidget.setTabOrder(before, widget)
            before = widget

    def begin(self) -> None:
        """Put the focus on what can be done first."""
        first = next((button for card in self.cards.values() for button in card.buttons()), self.back)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> Memory:
        """Remember how far the page was scrolled."""
        return {"scroll": self.area.verticalScrollBar().value()}

    def recall(self, memory: Memory) -> None:
        """Scroll there again."""
        self.area.verticalScrollBar().setValue(int(memory.get("scroll", 0)))
