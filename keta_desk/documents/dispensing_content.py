"""What a dispensing receipt and the controlled-substance log say (clinical-reference P7, 8.9). Imports no ReportLab."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from keta_desk.documents.content import Clinic, Edition, PatientIdentity


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptContent:
    """One delivery on paper: what was sent, and what is filled in when it is received. '' is not recorded."""

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition

    drug: str = ""
    product: str = ""
    lot: str = ""
    use_by: date | None = None
    quantity: str = ""
    total: str = ""
    """The milligrams of the delivery: units times the strength of one."""

    prescription: str = ""
    dispensed: str = ""
    supplier: str = ""
    carrier: str = ""
    address: str = ""

    delivered: str = ""
    counted: str = ""
    signature: str = ""
    identity_document: str = ""
    action: str = ""
    storage: str = ""
    confirmed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One line of the log. `units`, `mg` and `balance` are texts with their sign, '' where nothing was kept."""

    at: datetime
    what: str
    patient: str
    chart_number: str
    address: str
    drug: str
    lot: str
    use_by: date | None = None
    units: str = ""
    mg: str = ""
    balance: str = ""
    by: str = ""
    note: str = ""
    is_over: bool = False
    """Whether it was taken back, or takes another back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogSum:
    """What moved of one product within the log, never added to another's. Texts with their unit."""

    drug: str
    lot: str
    dispensed: str = ""
    received: str = ""
    used: str = ""
    wasted: str = ""
    returned: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogContent:
    """The controlled-substance log of a practice over a range of days, the first and the last among them."""

    clinic: Clinic
    edition: Edition
    first: date
    last: date
    lines: tuple[LogLine, ...] = ()
    sums: tuple[LogSum, ...] = ()
