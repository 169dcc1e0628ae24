"""The supply sheet of a chart: what a clinician sees of prescriptions, deliveries and what is at home."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from keta_desk.domain.dispensing_stock import StockKind
from keta_desk.queries import chart as charts
from keta_desk.queries import documents
from keta_desk.queries.dispensing import AtHome
from keta_desk.ui.dispensing import form_names, supply_words
from keta_desk.ui.dispensing.ledger_table import LedgerWords
from keta_desk.ui.dispensing.stock_picture import StockPicture
from keta_desk.ui.dispensing.supply_sheet import SupplySheet
from keta_desk.use_cases import dispensing
from keta_desk.use_cases import dispensing_stock as stock
from tests.use_cases.supplies import X77, delivery, supplied

WITNESSED = {"manner": "Flushed", "witness": "Rui Example", "second_witness": "Mara Fixture"}


@pytest.fixture
def sheet(qtbot, tools):
    made = SupplySheet(tools)
    qtbot.addWidget(made)
    made.resize(1228, 800)
    return made


@pytest.fixture
def at_home(desk, a_patient):
    patient_id = a_patient()
    supplied(desk, patient_id)
    return patient_id


@pytest.fixture
def show(sheet, desk, clock):
    def shown(patient_id):
        sheet.show_chart(desk.ask(charts.whole, patient_id), clock.now())
        sheet.show()
        return sheet

    return shown


def words_of(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_an_empty_supply_says_what_fills_it_and_begins_with_the_prescription(show, a_patient, qtbot):
    sheet = show(a_patient())
    assert "begins with the prescription" in words_of(sheet.empty)
    with qtbot.waitSignal(sheet.form_asked) as asked:
        sheet.empty.action.click()
    assert asked.args == [form_names.PRESCRIBE, ""]


def test_what_is_at_home_stands_with_its_sums_its_lot_and_its_count(show, at_home, desk):
    desk.do(stock.move_stock, at_home, X77, kind=StockKind.WASTED, milli=500, **WITNESSED)
    told = words_of(show(at_home).home)
    assert "11.5\u00a0tablets expected" in told
    assert "lot X77" in told
    assert "use by 31 Jan 2027" in told
    assert "Received 12, used 0, wasted 0.5, returned 0" in told
    assert "Not counted yet" in told


def test_two_molecules_stand_apart(show, at_home, desk):
    other = replace(X77, molecule="esketamine", formulation="in_esketamine", strength_ug=28_000, lot="E1")
    desk.do(stock.move_stock, at_home, other, kind=StockKind.RECEIVED, milli=4000, reason="Counted")
    told = words_of(show(at_home).home)
    assert "4\u00a0sprays expected" in told
    assert "12\u00a0tablets expected" in told


def test_a_count_that_differs_is_said_in_the_banner_with_the_way_to_settle_it(show, at_home, desk, qtbot):
    desk.do(stock.count_stock, at_home, X77, milli=10_000)
    sheet = show(at_home)
    assert "2\u00a0tablets fewer than expected" in sheet.banner.words()
    with qtbot.waitSignal(sheet.form_asked) as asked:
        sheet.banner.action.click()
    assert asked.args == [form_names.SETTLE, supply_words.product_key(X77)]


def test_a_delivery_says_how_its_receipt_stands(show, a_patient, desk, qtbot):
    patient_id = a_patient()
    sent = desk.do(dispensing.dispense, patient_id, delivery())
    sheet = show(patient_id)
    button = sheet.deliveries.findChild(QPushButton, f"{form_names.RECEIPT}:{sent}")
    with qtbot.waitSignal(sheet.form_asked) as asked:
        button.click()
    assert asked.args == [form_names.RECEIPT, sent]
    line = sheet.supply.deliveries[0]
    assert supply_words.receipt_chip(line).text == "Receipt not recorded"
    obtained = replace(line, adult_signature="obtained", delivered_at=line.dispensed_at, identity_checked=True)
    said = [
        supply_words.receipt_chip(one).text
        for one in (
            obtained,
            replace(obtained, delivered_at=None),
            replace(obtained, adult_signature="not_obtained"),
            replace(obtained, identity_checked=False),
            replace(obtained, count_verified=3),
        )
    ]
    assert said == [
        "Signed, identity seen",
        "Not delivered",
        "Signature not obtained",
        "Identity check not obtained",
        "Count differs",
    ]


def test_the_ledger_runs_from_the_latest_with_its_balance_and_strikes_what_was_taken_back(show, at_home, desk, clock):
    clock.move(minutes=5)
    entry_id = desk.do(stock.move_stock, at_home, X77, kind=StockKind.WASTED, milli=500, **WITNESSED)
    clock.move(minutes=5)
    desk.do(stock.take_back_movement, entry_id, reason="Other lot")
    sheet = show(at_home)
    model = sheet.table.model()
    rows = [[model.index(row, column).data() for column in (1, 3, 4)] for row in range(model.rowCount())]
    assert rows == [["Taken back", "+0.5", "12"], ["Wasted", "\u22120.5", "11.5"], ["Received", "+12", "12"]]
    sheet.show_entry(entry_id)
    spoken = sheet.table.told.spoken(sheet.table.chosen())
    assert spoken.startswith("Taken back: 18 Nov 2026")
    assert "witnessed by Rui Example, Mara Fixture" in spoken
    assert not sheet.take_back.isEnabled()


def test_an_entry_is_taken_back_by_del_and_one_of_a_receipt_leads_to_the_receipt(show, at_home, desk, qtbot):
    entry_id = desk.do(stock.count_stock, at_home, X77, milli=12_000)
    sheet = show(at_home)
    sheet.table.choose(entry_id)
    with qtbot.waitSignal(sheet.form_asked) as asked:
        qtbot.keyClick(sheet.table, Qt.Key.Key_Return)
    assert asked.args == [form_names.TAKE_BACK, entry_id]
    sheet.table.selectRow(1)
    with qtbot.waitSignal(sheet.form_asked) as asked:
        sheet.table.removed.emit(1)
    assert asked.args == [form_names.RECEIPT, sheet.supply.deliveries[0].id]


def test_a_receipt_is_saved_as_pdf_and_listed_once_the_disk_has_it(show, at_home, desk, qtbot, tmp_path):
    sheet = show(at_home)
    target = tmp_path / "receipt.pdf"
    with qtbot.waitSignal(sheet.saving.saved):
        sheet.saving.save_to(at_home, sheet.supply.deliveries[0].id, str(target))
    assert target.read_bytes().startswith(b"%PDF-")
    assert "Receipt saved" in sheet.told.words()
    assert [line.kind for line in desk.ask(documents.of_patient, at_home)] == ["dispensing-receipt"]


def test_a_receipt_that_cannot_be_written_is_said_and_not_listed(show, at_home, desk, qtbot, tmp_path):
    sheet = show(at_home)
    with qtbot.waitSignal(sheet.saving.refused):
        sheet.saving.save_to(at_home, sheet.supply.deliveries[0].id, str(tmp_path / "nowhere" / "receipt.pdf"))
    assert "The receipt was not saved" in sheet.told.words()
    assert desk.ask(documents.of_patient, at_home) == []


def test_the_button_of_a_delivery_asks_where_its_receipt_is_to_lie(show, at_home, qtbot, monkeypatch):
    sheet = show(at_home)
    asked = []
    monkeypatch.setattr(sheet.saving, "ask", lambda *told: asked.append(told))
    sent = sheet.supply.deliveries[0].id
    sheet.deliveries.findChild(QPushButton, f"{form_names.RECEIPT_PDF}:{sent}").click()
    assert asked == [(at_home, sent)]


def test_every_button_says_by_name_what_it_is_about(show, at_home):
    sheet = show(at_home)
    names = [button.accessibleName() for button in sheet.findChildren(QPushButton) if button.isVisibleTo(sheet)]
    assert all(names)
    assert "Receipt of the delivery of 4 Nov 2026" in names
    assert "Prescription of 2 Nov 2026 entered in error" in names


def test_a_vault_open_for_reading_shows_everything_and_changes_nothing(show, sheet, at_home, desk, monkeypatch):
    monkeypatch.setattr(type(desk), "read_only_because", "vault.newer-entries-missing")
    show(at_home)
    assert not sheet.deliver.isEnabled()
    assert sheet.deliver.accessibleDescription()
    assert sheet.deliveries.findChildren(QPushButton, f"{form_names.RECEIPT}:{sheet.supply.deliveries[0].id}") == []
    assert "12\u00a0tablets expected" in words_of(sheet.home)


def test_the_focus_stays_on_the_button_of_an_entry_when_the_sheet_is_shown_anew(show, at_home, qtbot):
    sheet = show(at_home)
    name = f"{form_names.COUNT}:{supply_words.product_key(X77)}"
    sheet.home.findChild(QPushButton, name).setFocus()
    show(at_home)
    assert sheet.focusWidget().objectName() == name


def test_many_deliveries_show_the_latest_and_the_rest_when_asked(show, a_patient, desk):
    patient_id = a_patient()
    for number in range(8):
        desk.do(dispensing.dispense, patient_id, delivery(lot=f"L{number}"))
    sheet = show(patient_id)
    assert len(sheet.deliveries.findChildren(QWidget, "rule")) == 5
    sheet.deliveries.more.click()
    assert len(sheet.deliveries.findChildren(QWidget, "rule")) >= 7


def test_the_sheet_stands_in_one_column_where_two_do_not_fit(show, at_home, qtbot):
    sheet = show(at_home)

    def left() -> int:
        return sheet.prescriptions.mapTo(sheet, sheet.prescriptions.rect().topLeft()).x()

    qtbot.waitUntil(lambda: left() > 400)
    sheet.resize(900, 800)
    qtbot.waitUntil(lambda: left() < 100)


def home(expected: int, received: int = 12_000, formulation: str = "sl_rdt") -> AtHome:
    product = replace(X77, formulation=formulation)
    return AtHome(product, expected, received, received - expected, 0, 0, None, None)


def test_the_picture_fills_a_mark_for_each_unit_there_and_part_of_one_that_is_parted(qtbot, tools):
    for value, filled in ((home(2_500, 4_000), [1, 1, 0.5, 0]), (home(-500, 2_000), [0, 0]), (home(0, 0), [])):
        picture = StockPicture(value)
        qtbot.addWidget(picture)
        picture.grab()
        assert picture.filled() == filled
    assert StockPicture(home(5_000, formulation="oral_solution")).is_bar()
    assert StockPicture(home(100_000, 100_000)).is_bar()


def test_words_of_a_count_say_what_it_came_to(desk, at_home, show):
    desk.do(stock.count_stock, at_home, X77, milli=12_000)
    sheet = show(at_home)
    assert "Counted 18 Nov 2026: as expected" in words_of(sheet.home)
    assert not LedgerWords.is_marked(sheet.supply.ledger[-1])


def test_product_keys_come_back_as_the_product_and_anything_else_as_none():
    strange = replace(X77, lot="A|B|C")
    assert supply_words.product_of(supply_words.product_key(strange)) == strange
    assert [supply_words.product_of(key) for key in ("", "x", "a|b|c|d")] == [None, None, None]
