"""The supply sheet of a chart: what is at home and how it came there, from the prescription to the last count."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.ids import PatientId
from keta_desk.domain.problems import Trouble
from keta_desk.queries import dispensing
from keta_desk.queries.chart import Chart
from keta_desk.queries.dispensing import LedgerLine, Supply
from keta_desk.ui import words
from keta_desk.ui.actions import action
from keta_desk.ui.dispensing import form_names, supply_words
from keta_desk.ui.dispensing.ledger_table import LedgerTable
from keta_desk.ui.dispensing.receipt_saving import ReceiptSaving
from keta_desk.ui.dispensing.supply_cards import HomeCard, SupplyCard, check_rows, delivery_rows, prescription_rows
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sheet import Sheet
from keta_desk.ui.view import Memory, Tools

SIDE_BY_SIDE_W = 1120
NO_SUPPLY = Supply((), (), (), (), (), ())


class SupplySheet(Sheet):
    """Shows prescriptions, deliveries, the home stock and programme checks; every change opens a form."""

    hints = (("N", "delivery"), ("↑ ↓", "ledger"), ("Del", "take back"), ("Esc", "overview"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Supply"), parent)
        self._tools = tools
        self._patient_id = ""
        self.supply = NO_SUPPLY
        self._build()
        self._connect()
        self._set_tab_order()

    def _build(self) -> None:
        self.banner, self.told = Banner(), Banner()
        self.saving = ReceiptSaving(self._tools, self)
        self.opening = Button(self.tr("Stock at home already…"), icon="plus", role="quiet")
        self.deliver = Button(self.tr("Record a delivery"), icon="plus", role="primary")
        self.beside.addWidget(self.opening)
        self.beside.addWidget(self.deliver)
        self.home = HomeCard()
        self.ledger_card = Card(self.tr("Ledger of the home stock"))
        self.take_back = Button(self.tr("Take back…"), icon="undo", role="quiet")
        self.ledger_card.head.addWidget(self.take_back)
        self.table = LedgerTable()
        self.quiet = Label(self.tr("No movement is booked yet."), "quiet", wrap=True)
        self.ledger_card.body.addWidget(self.table)
        self.ledger_card.body.addWidget(self.quiet)
        self.prescriptions = SupplyCard(
            self.tr("Prescriptions"),
            self.tr("Prescription…"),
            form_names.PRESCRIBE,
            self.tr("No prescription is recorded. It is recorded as it was written."),
        )
        self.deliveries = SupplyCard(
            self.tr("Deliveries"),
            self.tr("Delivery…"),
            form_names.DISPENSE,
            self.tr("No delivery is recorded. What is sent or handed over stands here with its receipt."),
        )
        self.checks = SupplyCard(
            self.tr("Prescription monitoring checks"),
            self.tr("Check…"),
            form_names.PDMP,
            self.tr("No check is recorded. The finding is kept as it was read."),
        )
        inside = QWidget()
        inside.setObjectName("page")
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(14)
        self._body.addWidget(_column(self.home, self.ledger_card), 56)
        self._body.addWidget(_column(self.prescriptions, self.deliveries, self.checks), 44)
        self.area = PageArea(inside)
        self.empty = EmptyState("drop")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.area)
        self._stack.addWidget(self.empty)
        self.page.addWidget(self.told)
        self.page.addWidget(self.banner)
        self.page.addWidget(self._stack, 1)

    def _connect(self) -> None:
        for card in self._cards():
            if isinstance(card, SupplyCard):
                card.asked.connect(self._ask)
        self.saving.saved.connect(self._say_saved)
        self.saving.refused.connect(self._say_refused)
        self.deliver.clicked.connect(self._deliver)
        self.opening.clicked.connect(self._open_stock)
        self.empty.acted.connect(self._prescribe)
        self.banner.acted.connect(self._settle)
        self.take_back.clicked.connect(self._take_back)
        self.table.entered.connect(self._take_back)
        self.table.removed.connect(self._take_back)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        action("chart.new", self, self._deliver)

    def _cards(self) -> tuple[Card, ...]:
        return (self.home, self.ledger_card, self.prescriptions, self.deliveries, self.checks)

    def _set_tab_order(self) -> None:
        order = (
            *(self.back, self.opening, self.deliver, self.banner.action, self.empty.action, self.home.add),
            *(self.take_back, self.table, self.prescriptions.add, self.deliveries.add, self.checks.add),
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    # What is shown

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show a patient's supply; another patient's begins at the top."""
        held = self.focusWidget().objectName() if self.focusWidget() is not None else ""
        desk = self._tools.desk
        self.supply = desk.ask(dispensing.of_patient, chart.person.id)
        shut = sentence(Trouble(desk.read_only_because)) if desk.read_only_because else ""
        today = now.astimezone(chart.zone).date()
        self.home.show_supply(self.supply, today, chart.zone, shut)
        self.prescriptions.show_rows(prescription_rows(self.supply), shut)
        self.deliveries.show_rows(delivery_rows(self.supply, chart.zone), shut)
        self.checks.show_rows(check_rows(self.supply, chart.zone), shut)
        self.table.show_ledger(self.supply.ledger, chart.zone, chart.names)
        self.table.setVisible(bool(self.supply.ledger))
        self.quiet.setVisible(not self.supply.ledger)
        self._shut(shut)
        self._say_difference()
        self._allow()
        if chart.person.id != self._patient_id:
            self._patient_id = chart.person.id
            self.told.hide()
            self.area.verticalScrollBar().setValue(0)
        elif ":" in held:
            self._hold_on_to(held)

    def _hold_on_to(self, name: str) -> None:
        """Give the focus back to the button that had it, where its entry is still there."""
        found: QWidget | None = self.findChild(QWidget, name)
        (found or self.deliver).setFocus(Qt.FocusReason.OtherFocusReason)

    def _shut(self, shut: str) -> None:
        for button in (self.deliver, self.opening):
            button.setEnabled(not shut)
            button.setToolTip(shut)
            button.setAccessibleDescription(shut)
        self._stack.setCurrentIndex(int(self.supply.is_empty))
        if self.supply.is_empty:
            self.empty.say(
                self.tr("No prescription, delivery or home stock is recorded"),
                self.tr("A supply begins with the prescription; the first receipt fills the home stock."),
                action="" if shut else self.tr("Record a prescription"),
            )

    def _say_difference(self) -> None:
        """Say that a count differs, or that more was taken than is known to have come."""
        found = self.supply.discrepancies()
        if not found:
            self.banner.hide()
            return
        first = found[0]
        name = supply_words.product_words(first.product)
        if first.open_milli:
            differs = supply_words.difference_words(first.open_milli, first.product.formulation)
            said = self.tr("The count differs: {0}").format(differs)
            may = "" if self._tools.desk.read_only_because else self.tr("Settle the difference…")
        else:
            said, may = self.tr("More was taken than is known to have come"), ""
        if self.banner.words() != f"{said} {name}":
            self.banner.say("check", said, name, action=may)

    @Slot()
    def _allow(self) -> None:
        """Let only be taken back what can be, and say why of the rest."""
        line, why = self.table.chosen(), ""
        if self._tools.desk.read_only_because:
            why = sentence(Trouble(self._tools.desk.read_only_because))
        elif line is None:
            why = self.tr("Choose an entry of the ledger first")
        elif not self._may_be_taken_back(line):
            why = self.tr("This entry can't be taken back")
        self.take_back.setEnabled(not why)
        self.take_back.setToolTip(why)
        self.take_back.setAccessibleDescription(why)

    @staticmethod
    def _may_be_taken_back(line: LedgerLine) -> bool:
        of_receipt = line.entry.dispensing_id is not None
        return not line.is_over and not of_receipt

    # What can be done

    @Slot(str, str)
    def _ask(self, form: str, subject: str) -> None:
        """Ask for a form, or where the receipt of a delivery is to be saved."""
        if form == form_names.RECEIPT_PDF:
            self.saving.ask(PatientId(self._patient_id), subject)
        else:
            self.form_asked.emit(form, subject)

    @Slot(str)
    def _say_saved(self, path: str) -> None:
        self.told.say("done", self.tr("Receipt saved"), path)

    @Slot(object)
    def _say_refused(self, trouble: Trouble) -> None:
        self.told.say("stop", self.tr("The receipt was not saved"), sentence(trouble))

    @Slot()
    def _deliver(self) -> None:
        if self.deliver.isEnabled():
            self.form_asked.emit(form_names.DISPENSE, "")

    @Slot()
    def _open_stock(self) -> None:
        self.form_asked.emit(form_names.OPENING, "")

    @Slot()
    def _prescribe(self) -> None:
        self.form_asked.emit(form_names.PRESCRIBE, "")

    @Slot()
    def _settle(self) -> None:
        found = self.supply.discrepancies()
        if found and found[0].open_milli:
            self.form_asked.emit(form_names.SETTLE, supply_words.product_key(found[0].product))

    @Slot()
    def _take_back(self) -> None:
        """Take the chosen movement back; one that came with a receipt is put right at the receipt."""
        line = self.table.chosen()
        if line is None or self._tools.desk.read_only_because:
            return
        if self._may_be_taken_back(line):
            self.form_asked.emit(form_names.TAKE_BACK, line.entry.id)
        elif line.entry.dispensing_id is not None and not line.is_over:
            self.form_asked.emit(form_names.RECEIPT, line.entry.dispensing_id)

    # A sheet among sheets

    def show_entry(self, row_id: str) -> None:
        """Choose a movement of the ledger, or bring the entry of a card into view."""
        if self.table.choose(row_id):
            self.area.ensureWidgetVisible(self.table)
            return
        found: QWidget | None = self.findChild(QWidget, f"entry:{row_id}")
        if found is not None:
            self.area.ensureWidgetVisible(found)

    def begin(self) -> None:
        """Put the focus on what comes next: the first step, or the delivery."""
        start = self.empty.action if self.supply.is_empty else self.deliver
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> Memory:
        """Remember what is chosen and how far the page is scrolled."""
        line = self.table.chosen()
        return {"entry": line.entry.id if line else "", "scroll": self.area.verticalScrollBar().value()}

    def recall(self, memory: Memory) -> None:
        """Choose the same again and scroll there."""
        self.table.choose(str(memory.get("entry", "")))
        scroll = memory.get("scroll", 0)
        self.area.verticalScrollBar().setValue(scroll if isinstance(scroll, int) else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= scaled(SIDE_BY_SIDE_W)
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)


def _column(*cards: QWidget) -> QWidget:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return inside
