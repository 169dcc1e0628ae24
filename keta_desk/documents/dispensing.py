"""The dispensing receipt and the controlled-substance log on paper (clinical-reference P7, 8.9; design 12).

Both say what was recorded. Neither verifies a carrier, and neither says whether the law was kept (capabilities S10).
"""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from keta_desk.documents import words
from keta_desk.documents.content import Paper, Rendered, Signature, document_id
from keta_desk.documents.dispensing_content import LogContent, LogLine, LogSum, ReceiptContent
from keta_desk.documents.layout import PageFrame, para, render, typeset
from keta_desk.documents.parts import (
    about_section,
    facts,
    heading_block,
    section,
    signature_section,
    subtitle,
)
from keta_desk.documents.tables import Column, RuleTable

__all__ = ["LogContent", "LogLine", "LogSum", "ReceiptContent", "controlled_log", "dispensing_receipt"]

RECEIPT, LOG = "Dispensing receipt", "Controlled-substance log"
HAND_H = 25.0
"""Points a row needs to be filled in by hand."""

SAYS = "This page records what was seen or told. It verifies no carrier and says nothing about the law."
SIGNING = (
    Signature(name="", role="Adult who receives it: name in print and signature"),
    Signature(name="", role="Who hands it over: name in print and signature"),
)


def dispensing_receipt(content: ReceiptContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the receipt of one delivery: what was recorded is printed, what was not has room to be written."""
    return render(RECEIPT, content, paper, lambda frame: _receipt(content, frame))


def _receipt(content: ReceiptContent, frame: PageFrame) -> list[Flowable]:
    width = frame.text_width
    sent = (
        ("What", content.drug),
        ("Product on the label", content.product),
        ("Lot, use by", _joined(content.lot, words.day(content.use_by) if content.use_by else "use by not recorded")),
        ("Quantity", _joined(content.quantity, content.total)),
        ("Prescription", content.prescription),
        ("Dispensed", content.dispensed),
        ("From", content.supplier),
        ("Carrier, tracking", content.carrier),
        ("Sent to", content.address),
    )
    arrived = (
        ("Delivered on, at", content.delivered),
        ("Units counted on arrival", content.counted),
        ("Adult signature", content.signature),
        ("Identity document seen: its kind, not its number", content.identity_document),
        ("Not obtained: what was done", content.action),
        ("Locked storage", content.storage),
        ("Receipt confirmed by the patient", content.confirmed),
    )
    return [
        *heading_block(RECEIPT, subtitle(content.dispensed, content.edition, versioned=False), content.patient, frame),
        *section("What was dispensed", [facts(sent, width)], width),
        *section("On receipt", [_to_fill_in(arrived, width)], width),
        Spacer(width, 4),
        para(SAYS, "small"),
        *signature_section(SIGNING, width),
        *about_section(content.edition, width, frame.identity),
    ]


def _to_fill_in(pairs: tuple[tuple[str, str], ...], width: float) -> RuleTable:
    """Set names with what was recorded of each, or with room to write it."""
    columns = (Column("", 40, strong=True), Column("", 60))
    return RuleTable(columns, pairs, width, head=False, least=HAND_H)


def controlled_log(content: LogContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the log, on paper laid across: every entry of the range, then what moved of each product."""
    identity = document_id(content)
    period = _period(content)
    frame = PageFrame(
        paper=paper,
        clinic=content.clinic,
        footer_who=(content.clinic.name or "Practice", f" · {period}"),
        footer_what=f"{LOG} · {identity}",
        identity=identity,
        confidential="Confidential: names patients",
        landscape=True,
    )
    dated = content.edition.as_of
    pdf, pages = typeset(
        _log(content, frame, period), frame, title=f"{LOG}, {period}", author=content.clinic.name, dated=dated
    )
    days = f"{content.first:%Y%m%d}-{content.last:%Y%m%d}"
    name = f"controlled-substance-log-{days}-{identity.replace(' ', '')}.pdf"
    return Rendered(pdf=pdf, page_count=pages, document_id=identity, file_name=name)


def _period(content: LogContent) -> str:
    return f"{words.long_day(content.first)} to {words.long_day(content.last)}"


def _log(content: LogContent, frame: PageFrame, period: str) -> list[Flowable]:
    width = frame.text_width
    as_of = content.edition.as_of
    stood = f" From the record as it stood on {words.moment(as_of)}." if as_of else ""
    return [
        Spacer(width, 4 * mm),
        para(LOG, "title"),
        para(period, "subtitle"),
        *section("Entries", [_lines(content, width)] if content.lines else [para("None recorded")], width),
        *section("What moved, product by product", _sums(content, width), width),
        *section(
            "About this log",
            [
                para(
                    "One unit is a tablet, troche, spray, piece or mL, as the form says. "
                    "Entries are never changed: one that was booked wrongly is taken back by a counter-entry, and both "
                    "are listed. The balance is what is expected at that patient's home after the entry; doses given "
                    f"in the clinic keep no balance here. {SAYS}{stood}",
                    "small",
                )
            ],
            width,
        ),
        *signature_section((Signature(name="", role="Looked through by"),), width),
    ]


def _lines(content: LogContent, width: float) -> RuleTable:
    heads = (
        Column("When", 22),
        Column("Entry", 27, strong=True),
        Column("Patient and address", 42),
        Column("Drug, form, strength", 42),
        Column("Lot, use by", 24),
        Column("Units", 12, right=True),
        Column("mg", 16, right=True),
        Column("Balance", 16, right=True),
        Column("", 3),
        Column("By", 28),
        Column("Witnesses and notes", 48),
    )
    rows = [
        (
            words.moment(line.at),
            line.what,
            _joined(f"{line.patient}, {line.chart_number}", line.address or "address not recorded"),
            line.drug,
            _joined(line.lot or "not recorded", words.day(line.use_by) if line.use_by else ""),
            line.units,
            line.mg,
            line.balance,
            "",
            line.by,
            line.note,
        )
        for line in content.lines
    ]
    return RuleTable(heads, rows, width)


def _sums(content: LogContent, width: float) -> list[Flowable]:
    if not content.sums:
        return [para("Nothing moved")]
    heads = (
        Column("Product", 80, strong=True),
        Column("Lot", 30),
        Column("Dispensed", 26, right=True),
        Column("Received at home", 30, right=True),
        Column("Used", 26, right=True),
        Column("Wasted", 26, right=True),
        Column("Returned", 26, right=True),
    )
    rows = [
        (one.drug, one.lot or "not recorded", one.dispensed, one.received, one.used, one.wasted, one.returned)
        for one in content.sums
    ]
    return [RuleTable(heads, rows, width)]


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part.strip())
