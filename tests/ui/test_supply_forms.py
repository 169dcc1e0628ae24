"""The forms of a supply: what is saved, what is refused and where, what is kept as a draft, what undo takes back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from keta_desk.domain.record import DiskFull, Gone
from keta_desk.queries import chart as charts
from keta_desk.queries import dispensing as supplies
from keta_desk.ui.dispensing import form_names, supply_words
from keta_desk.ui.dispensing.forms import FORMS
from keta_desk.ui.dispensing.forms import form_names as names_of_forms
from keta_desk.ui.parts.inputs import set_text
from keta_desk.use_cases import dispensing
from keta_desk.use_cases import dispensing_stock as stock
from tests.use_cases.supplies import X77, delivery, dose_at_home, home_plan, supplied

PRESCRIBED = {
    "prescriber": "Dr Mara Fixture",
    "issued_on": "2 Nov 2026",
    "molecule": "racemic",
    "formulation": "sl_rdt",
    "strength": "100 mg",
    "quantity": "12",
    "days_supply": "42",
    "refills": "2",
    "directions": "As the plan says",
}
SENT = {
    "dispensed_at": "17 Nov 2026 10:00",
    "dispensed_by": "P. Sample",
    "product": "Ketamine RDT",
    "molecule": "racemic",
    "formulation": "sl_rdt",
    "strength": "100 mg",
    "lot": "X78",
    "quantity": "12",
}
ARRIVED = {
    "delivered_at": "17 Nov 2026 16:00",
    "count_verified": "12",
    "adult_signature": "obtained",
    "recipient": "Ada Sample",
    "identity_checked": "yes",
    "identity_document": "passport",
}


@pytest.fixture
def at_home(desk, a_patient):
    """A patient with 12 tablets of one lot at home."""
    patient_id = a_patient()
    supplied(desk, patient_id)
    return patient_id


@pytest.fixture
def open_form(qtbot, tools):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def opened(name, patient_id, subject="", **typed):
        form = FORMS[name](tools, tools.desk.ask(charts.whole, patient_id), subject, window)
        form.open()
        for field, text in typed.items():
            set_text(form.fields[field].edit, text)
            if field == "molecule":
                form.molecule.chosen.emit(form.molecule.value())
        return form

    return opened


def supply(desk, patient_id):
    return desk.ask(supplies.of_patient, patient_id)


def complaints(form) -> dict[str, str]:
    return {name: field.complaint() for name, field in form.fields.items() if field.complaint()}


def test_a_prescription_is_recorded_as_it_was_written_and_undone(open_form, tools, desk, a_patient):
    patient_id = a_patient()
    form = open_form(form_names.PRESCRIBE, patient_id, **PRESCRIBED)
    form.save_form()
    assert "No decision about eligibility stands" in form.banner.words()
    assert "No treatment plan is in force" in form.banner.words() and supply(desk, patient_id).prescriptions == ()
    set_text(form.because.edit, "Screened and planned on paper")
    form.save_form()
    (one,) = supply(desk, patient_id).prescriptions
    assert (one.strength_ug, one.quantity, one.refills, one.formulation) == (100_000, 12, 2, "sl_rdt")
    tools.undo.undo()
    assert supply(desk, patient_id).prescriptions == ()


def test_an_empty_prescription_says_at_each_field_what_is_missing(open_form, a_patient):
    form = open_form(form_names.PRESCRIBE, a_patient())
    form.save_form()
    wanted = {"prescriber", "issued_on", "molecule", "formulation", "strength", "quantity", "directions"}
    assert set(complaints(form)) == wanted


def test_six_refills_ask_for_the_reason_and_are_then_kept(open_form, desk, a_patient):
    patient_id = a_patient()
    form = open_form(form_names.PRESCRIBE, patient_id, **{**PRESCRIBED, "refills": "6"})
    form.save_form()
    assert "6 refills" in complaints(form)["refills"]
    assert form.because.isVisibleTo(form)
    set_text(form.because.edit, "As the clinic wrote it")
    form.save_form()
    assert supply(desk, patient_id).prescriptions[0].confirmed_because == "As the clinic wrote it"


@pytest.mark.parametrize(
    ("field", "text"),
    [("issued_on", "31 Feb"), ("issued_on", "1 Dec 2026"), ("issued_on", "1 Jan 1950"), ("strength", "100"),
     ("strength", "100 ml"), ("strength", "1.000,5 mg"), ("quantity", "12.5"), ("quantity", "0")],
)  # fmt: skip
def test_what_is_no_day_no_amount_or_of_another_unit_is_said_at_its_field(open_form, desk, a_patient, field, text):
    patient_id = a_patient()
    form = open_form(form_names.PRESCRIBE, patient_id, **{**PRESCRIBED, field: text})
    form.save_form()
    assert set(complaints(form)) == {field}
    assert supply(desk, patient_id).prescriptions == ()


def test_what_was_typed_into_a_delivery_comes_back_with_its_form(open_form, a_patient):
    patient_id = a_patient()
    form = open_form(form_names.DISPENSE, patient_id, **SENT)
    form.reject()
    again = open_form(form_names.DISPENSE, patient_id)
    assert {name: again.text(name) for name in SENT} == SENT


def test_a_delivery_of_another_molecule_than_prescribed_asks_for_the_reason(open_form, desk, at_home):
    written = supply(desk, at_home).prescriptions[0].id
    other = {**SENT, "molecule": "esketamine", "formulation": "in_esketamine"}
    form = open_form(form_names.DISPENSE, at_home, written, **other)
    form.save_form()
    assert "esketamine" in complaints(form)["molecule"]
    assert form.because.isVisibleTo(form)


def test_a_receipt_that_was_not_obtained_needs_what_was_done(open_form, desk, a_patient, tools):
    patient_id = a_patient()
    sent = desk.do(dispensing.dispense, patient_id, delivery())
    form = open_form(form_names.RECEIPT, patient_id, sent, adult_signature="not_obtained", identity_checked="no")
    form.save_form()
    assert set(complaints(form)) == {"not_obtained_action"}
    set_text(form.fields["not_obtained_action"].edit, "Returned to the pharmacy, patient called")
    form.save_form()
    assert supply(desk, patient_id).ledger == ()
    again = open_form(form_names.RECEIPT, patient_id, sent, **{**ARRIVED, "not_obtained_action": ""})
    again.save_form()
    assert supply(desk, patient_id).at_home[0].expected_milli == 12_000
    tools.undo.undo()
    assert supply(desk, patient_id).deliveries[0].not_obtained_action == "Returned to the pharmacy, patient called"
    assert supply(desk, patient_id).at_home == ()


def test_a_receipt_somebody_changed_meanwhile_is_shown_beside(open_form, desk, at_home):
    sent = supply(desk, at_home).deliveries[0].id
    form = open_form(form_names.RECEIPT, at_home, sent, recipient="Ben Sample")
    desk.do(dispensing.take_back_receipt, sent, dispensing.ReceiptTold(), reason="Other parcel")
    form.save_form()
    assert form.versions.isVisibleTo(form)
    assert form.text("recipient") == "Ben Sample"


def test_a_count_is_made_without_seeing_what_is_expected_and_undone_by_a_counter_entry(open_form, tools, desk, at_home):
    form = open_form(form_names.COUNT, at_home, supply_words.product_key(X77), units="9.5", manner="shown on video")
    assert "12" not in form.fields["product"].edit.text().replace("Nov", "")
    form.save_form()
    assert supply(desk, at_home).discrepancies()[0].open_milli == -2_500
    tools.undo.undo()
    assert supply(desk, at_home).discrepancies() == ()
    assert [line.entry.kind for line in supply(desk, at_home).ledger][-1] == "counter"


def test_parted_units_are_read_with_the_comma_of_the_computer(open_form, desk, at_home):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        form = open_form(form_names.COUNT, at_home, units="9,5")
        form.save_form()
    finally:
        QLocale.setDefault(before)
    assert supply(desk, at_home).at_home[0].last_count.counted_milli == 9_500


def test_waste_without_witnesses_asks_for_the_reason(open_form, desk, at_home):
    form = open_form(form_names.MOVE, at_home, kind="wasted", units="0.5", manner="Flushed")
    form.save_form()
    assert set(complaints(form)) == {"witness"}
    set_text(form.because.edit, "Nobody else was there")
    form.save_form()
    assert supply(desk, at_home).ledger[-1].entry.reason == "Nobody else was there"


def test_an_empty_entry_says_what_is_missing(open_form, at_home):
    form = open_form(form_names.MOVE, at_home)
    form.save_form()
    assert "kind" in complaints(form)


def test_what_is_at_home_already_is_booked_with_how_it_is_known(open_form, desk, a_patient):
    patient_id = a_patient()
    typed = {name: SENT[name] for name in ("molecule", "formulation", "strength", "lot")}
    form = open_form(form_names.OPENING, patient_id, **typed, units="4", reason="Counted at the first visit")
    form.save_form()
    assert supply(desk, patient_id).at_home[0].expected_milli == 4_000


def test_an_entry_is_taken_back_with_a_reason(open_form, desk, at_home):
    entry_id = desk.do(stock.count_stock, at_home, X77, milli=1000)
    form = open_form(form_names.TAKE_BACK, at_home, entry_id)
    form.save_form()
    assert set(complaints(form)) == {"reason"}
    set_text(form.fields["reason"].edit, "Other patient")
    form.save_form()
    assert supply(desk, at_home).discrepancies() == ()


def test_a_difference_is_settled_with_what_is_known(open_form, tools, desk, at_home):
    desk.do(stock.count_stock, at_home, X77, milli=10_000)
    form = open_form(form_names.SETTLE, at_home, supply_words.product_key(X77), reason="Two were never found")
    form.save_form()
    assert supply(desk, at_home).discrepancies() == ()
    tools.undo.undo()
    assert supply(desk, at_home).discrepancies() != ()


def test_a_form_about_what_is_gone_says_so(open_form, at_home):
    for name in (form_names.TAKE_BACK, form_names.SETTLE, form_names.DRAW, form_names.RECEIPT, form_names.END):
        with pytest.raises(Gone):
            open_form(name, at_home, "0" * 32)


def test_a_dose_of_an_unknown_lot_is_drawn_from_the_lot_that_is_named(open_form, desk, at_home):
    home_plan(desk, at_home)
    _, dose_id = dose_at_home(desk, at_home, lot="Z9")
    form = open_form(form_names.DRAW, at_home, dose_id)
    form.save_form()
    assert (supply(desk, at_home).not_drawn, supply(desk, at_home).at_home[0].expected_milli) == ((), 11_000)


def test_a_prescription_is_ended_and_goes_on_by_undo(open_form, tools, desk, at_home):
    written = supply(desk, at_home).prescriptions[0].id
    form = open_form(form_names.END, at_home, written, reason="Strength changed")
    form.save_form()
    assert supply(desk, at_home).prescriptions[0].ended_because == "Strength changed"
    tools.undo.undo()
    assert supply(desk, at_home).prescriptions[0].ended_on is None


def test_a_programme_check_is_recorded_with_its_finding_and_undone(open_form, tools, desk, a_patient):
    patient_id = a_patient()
    form = open_form(form_names.PDMP, patient_id, checked_by="Dr Mara Fixture", finding="to_talk_about")
    form.save_form()
    assert set(complaints(form)) == {"details"}
    set_text(form.fields["details"].edit, "Second prescriber in October")
    form.save_form()
    assert supply(desk, patient_id).checks[0].finding == "to_talk_about"
    tools.undo.undo()
    assert supply(desk, patient_id).checks == ()


def test_a_full_disk_keeps_what_was_typed(open_form, desk, a_patient, monkeypatch):
    form = open_form(form_names.PRESCRIBE, a_patient(), **PRESCRIBED)

    def full(*_given, **_named):
        raise DiskFull("disk.full", place="here")

    monkeypatch.setattr(type(desk), "do", full)
    form.save_form()
    assert form.banner.words()
    assert form.text("directions") == "As the plan says"
    monkeypatch.undo()
    form.stop_keeping()


def test_a_huge_text_is_refused_at_its_field(open_form, a_patient):
    form = open_form(form_names.PRESCRIBE, a_patient(), **{**PRESCRIBED, "directions": "x" * 50_000})
    form.save_form()
    assert set(complaints(form)) == {"directions"}


def test_every_form_that_may_leave_a_draft_behind_has_a_name():
    about_one = {form_names.END, form_names.RECEIPT, form_names.TAKE_BACK, form_names.SETTLE, form_names.DRAW}
    assert set(names_of_forms()) == set(FORMS) - about_one


def test_the_moment_of_a_count_is_kept_as_it_was_typed(open_form, desk, at_home):
    form = open_form(form_names.COUNT, at_home, units="12", at="17 Nov 2026 9:30")
    form.save_form()
    assert supply(desk, at_home).ledger[-1].entry.at == datetime(2026, 11, 17, 9, 30, tzinfo=UTC)
