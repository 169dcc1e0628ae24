"""A supply on the timeline: prescriptions, deliveries, counts, checks; what a delivery or dose tells is told once."""

from __future__ import annotations

from datetime import date

from keta_desk.domain.dispensing import PdmpFinding
from keta_desk.queries import timeline
from keta_desk.queries.timeline_rows import EntryKind
from keta_desk.ui.timeline import timeline_words
from keta_desk.use_cases import corrections, dispensing
from keta_desk.use_cases import dispensing_stock as stock
from tests.use_cases.supplies import X77, dose_at_home, home_plan, supplied

SUPPLY = {EntryKind.PRESCRIPTION, EntryKind.DELIVERY, EntryKind.STOCK, EntryKind.PDMP}


def said(desk, patient_id) -> list[tuple[str, str]]:
    found = [entry for entry in desk.ask(timeline.of_patient, patient_id) if entry.kind in SUPPLY]
    return [timeline_words.say(entry.kind, entry.said) for entry in found]


def test_every_entry_of_a_supply_is_told_once_and_latest_first(desk, a_patient):
    patient_id = a_patient()
    written, _ = supplied(desk, patient_id)
    home_plan(desk, patient_id)
    dose_at_home(desk, patient_id)
    desk.do(stock.count_stock, patient_id, X77, milli=9_500, manner="shown on video")
    check = {"finding": PdmpFinding.NOTHING_UNEXPECTED, "checked_by": "Dr Mara Fixture", "programme": "Sample State"}
    desk.do(dispensing.record_pdmp_check, patient_id, at=None, **check)
    desk.do(dispensing.end_prescription, written, ended_on=date(2026, 11, 10), reason="Strength changed", seen=1)
    drug = "Racemic ketamine 100\u00a0mg, rapidly dissolving sublingual tablet"
    assert set(said(desk, patient_id)) == {
        ("Prescription monitoring check: Nothing unexpected", "Sample State"),
        ("Home stock, counted: 9.5\u00a0tablets", f"{drug}, lot X77. shown on video"),
        (f"Prescription ended: {drug}", "Strength changed"),
        (f"Dispensed: 12\u00a0tablets, {drug}", "lot X77. adult signature obtained"),
        (
            f"Prescription: {drug}",
            "12\u00a0tablets. One or two tablets under the tongue on a treatment day, as the plan says",
        ),
    }


def test_a_delivery_entered_in_error_stays_legible_with_its_reason(desk, a_patient):
    patient_id = a_patient()
    _, sent = supplied(desk, patient_id)
    desk.do(corrections.enter_in_error, "dispensing", sent, reason="Other patient")
    (entry,) = [one for one in desk.ask(timeline.of_patient, patient_id) if one.kind is EntryKind.DELIVERY]
    assert entry.in_error == "Other patient"
