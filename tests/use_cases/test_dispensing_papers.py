"""The papers of a supply: the receipt with room to sign, and the log over all patients (clinical-reference P7, 8.9)."""

from __future__ import annotations

import io
import re
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from pypdf import PdfReader

from keta_desk.documents.dispensing import controlled_log, dispensing_receipt
from keta_desk.domain.dispensing_stock import StockKind
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.ids import PatientId
from keta_desk.domain.people import Paper as Letter
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import Formulation, Molecule
from keta_desk.queries import dispensing_paper, documents
from keta_desk.use_cases import corrections, dispensing, dispensing_papers
from keta_desk.use_cases import dispensing_stock as stock
from keta_desk.use_cases import documents as papers
from tests.use_cases.courses import hold_session
from tests.use_cases.supplies import X77, delivery, dose_at_home, home_plan, prescribed, supplied

RECEIPT = DocumentKind.DISPENSING_RECEIPT
FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)
WITNESSED = {"manner": "Flushed", "witness": "Rui Example", "second_witness": "Mara Fixture"}


def words_of(pdf: bytes) -> str:
    pages = PdfReader(io.BytesIO(pdf)).pages
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pages)).replace("\u00a0", " ")


def log(desk, first=FIRST, last=LAST):
    return desk.ask(dispensing_paper.log, first, last)


def test_a_receipt_says_what_was_sent_and_has_room_for_what_was_not_recorded(desk, a_patient):
    patient_id = a_patient(address="3 Invented Street, Sampleton")
    written = prescribed(desk, patient_id)
    sent = desk.do(dispensing.dispense, patient_id, delivery(), prescription_id=written)
    made = desk.do(papers.print_document, patient_id, RECEIPT, which=sent)
    told = words_of(made.pdf)
    for words in (
        "Racemic ketamine 100 mg, rapidly dissolving sublingual tablet",
        "X77, 31 Jan 2027",
        "12 tablets, 1200 mg in all",
        "Example Parcel, EP 000 111",
        "3 Invented Street, Sampleton",
        "Identity document seen: its kind, not its number",
        "Adult who receives it: name in print and signature",
        "It verifies no carrier and says nothing about the law.",
    ):
        assert words in told
    assert made.page_count == 1
    assert "Obtained" not in told
    filed = desk.ask(documents.of_patient, patient_id)
    assert [(line.kind, line.fingerprint) for line in filed] == [("dispensing-receipt", made.fingerprint)]


def test_a_receipt_that_was_recorded_is_printed_as_it_was_recorded(desk, a_patient):
    patient_id = a_patient()
    _, sent = supplied(desk, patient_id)
    told = words_of(desk.do(papers.print_document, patient_id, RECEIPT, which=sent, paper=Letter.LETTER).pdf)
    assert "Obtained from Ada Sample" in told
    assert "driving licence" in told
    assert "6 Nov 2026 15:00" in told


def test_the_same_receipt_gives_the_same_bytes(desk, a_patient):
    patient_id = a_patient()
    _, sent = supplied(desk, patient_id)
    told = desk.ask(dispensing_paper.receipt, patient_id, sent)
    assert dispensing_receipt(told).pdf == dispensing_receipt(told).pdf


def test_a_delivery_of_nobody_or_in_error_has_no_receipt(desk, a_patient):
    patient_id = a_patient()
    _, sent = supplied(desk, patient_id)
    with pytest.raises(Gone):
        desk.ask(dispensing_paper.receipt, patient_id, "0" * 32)
    with pytest.raises(Gone):
        desk.ask(dispensing_paper.receipt, PatientId("0" * 32), sent)
    desk.do(corrections.enter_in_error, "dispensing", sent, reason="Other patient")
    with pytest.raises(Gone):
        desk.do(papers.print_document, patient_id, RECEIPT, which=sent)


def test_the_log_lists_every_patient_with_address_lot_units_milligrams_and_balance(desk, a_patient):
    ada = a_patient(address="3 Invented Street, Sampleton")
    ben = a_patient(given="Ben")
    supplied(desk, ada)
    supplied(desk, ben, lot="Y1")
    found = log(desk).lines
    assert {(line.patient, line.what) for line in found} == {
        ("Sample, Ada", "Dispensed"),
        ("Sample, Ada", "Received at home"),
        ("Sample, Ben", "Dispensed"),
        ("Sample, Ben", "Received at home"),
    }
    sent, arrived = (line for line in found if line.patient == "Sample, Ada")
    assert (sent.address, sent.lot, sent.units, sent.mg) == ("3 Invented Street, Sampleton", "X77", "12", "1200")
    assert (sent.by, sent.use_by) == ("P. Sample, pharmacist", date(2027, 1, 31))
    assert (arrived.units, arrived.mg, arrived.balance) == ("+12", "+1200", "12")


def test_the_log_tells_of_uses_waste_with_witnesses_counts_and_counter_entries(desk, a_patient, clock):
    patient_id = a_patient()
    supplied(desk, patient_id)
    home_plan(desk, patient_id)
    dose_at_home(desk, patient_id, 150)
    clock.move(minutes=5)
    entry_id = desk.do(stock.move_stock, patient_id, X77, kind=StockKind.WASTED, milli=500, **WITNESSED)
    clock.move(minutes=5)
    desk.do(stock.count_stock, patient_id, X77, milli=9_000)
    clock.move(minutes=5)
    desk.do(stock.take_back_movement, entry_id, reason="Other lot")
    used, wasted, counted, back = log(desk).lines[2:]
    assert (used.what, used.units, used.mg, used.balance) == ("Used at home", "\u22121.5", "\u2212150", "10.5")
    assert wasted.note == "Taken back. Flushed. Witnessed by Rui Example, Mara Fixture"
    assert (counted.units, counted.mg) == ("= 9", "")
    assert counted.note == "Discrepancy \u22121.5 against what was expected"
    assert (back.what, back.units, back.note) == ("Counter-entry", "+0.5", "Other lot")


def test_what_was_taken_back_is_in_no_sum_and_two_molecules_have_a_line_each(desk, a_patient):
    patient_id = a_patient()
    supplied(desk, patient_id)
    entry_id = desk.do(stock.move_stock, patient_id, X77, kind=StockKind.WASTED, milli=500, **WITNESSED)
    desk.do(stock.take_back_movement, entry_id, reason="Other lot")
    spray = {"molecule": Molecule.ESKETAMINE, "formulation": Formulation.IN_ESKETAMINE, "strength_mg": Decimal(28)}
    desk.do(dispensing.dispense, patient_id, delivery(lot="E1", quantity=4, **spray))
    sums = log(desk).sums
    assert [(one.drug[:5], one.dispensed, one.wasted) for one in sums] == [
        ("Esket", "4\u00a0sprays", "0\u00a0sprays"),
        ("Racem", "12\u00a0tablets", "0\u00a0tablets"),
    ]


def test_a_dose_given_in_the_clinic_stands_in_the_log_without_a_balance(desk, a_patient, clock):
    patient_id = a_patient()
    home_plan(desk, patient_id)
    hold_session(desk, patient_id, clock, 100)
    (line,) = log(desk).lines
    assert (line.what, line.mg, line.balance) == ("Given in the clinic", "100", "not kept")


def test_the_log_begins_and_ends_with_whole_days_of_the_clinic(desk, a_patient):
    patient_id = a_patient()
    for hour in (0, 23):
        at = datetime(2026, 11, 10, hour, 59, tzinfo=UTC)
        desk.do(dispensing.dispense, patient_id, delivery(dispensed_at=at, lot=f"L{hour}"))
    day = date(2026, 11, 10)
    assert len(log(desk, day, day).lines) == 2
    assert log(desk, date(2026, 11, 11), LAST).lines == ()


def test_the_log_is_laid_across_and_an_empty_one_says_so(desk):
    made = desk.do(dispensing_papers.print_log, first=FIRST, last=LAST)
    (page,) = PdfReader(io.BytesIO(made.pdf)).pages
    assert page.mediabox.width > page.mediabox.height
    assert "None recorded" in words_of(made.pdf)
    assert "Sample" not in made.file_name


def test_a_log_that_ends_before_it_begins_is_refused(desk):
    with pytest.raises(RuleBroken) as refused:
        desk.do(dispensing_papers.print_log, first=LAST, last=FIRST)
    assert refused.value.code == "log.range-backwards"


def test_a_long_log_repeats_its_heads_on_every_page(desk, a_patient):
    patient_id = a_patient(address="3 Invented Street " * 10)
    for number in range(40):
        desk.do(dispensing.dispense, patient_id, delivery(lot=f"L{number}"))
    made = controlled_log(log(desk))
    heads = [page.extract_text().count("Witnesses and notes") for page in PdfReader(io.BytesIO(made.pdf)).pages]
    assert made.page_count > 3
    assert heads[:3] == [1, 1, 1]
