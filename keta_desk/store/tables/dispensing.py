"""Tables of what left the practice for the patient's home: prescriptions, deliveries, and the stock that is there."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import ChartRow, chart_args


class PrescriptionRow(ChartRow):
    """One prescription as it was written (clinical-reference 1.2 P7). Quantities are whole dispensing units."""

    __tablename__ = "prescription"
    __table_args__ = chart_args("prescription", "patient_id", "issued_on")
    topic = Topic.DISPENSING

    plan_id: Mapped[str | None] = mapped_column(ForeignKey("plan.id"))
    issued_on: Mapped[date]
    prescriber: Mapped[str]
    registration: Mapped[str] = mapped_column(default="")
    molecule: Mapped[str]
    formulation: Mapped[str]
    strength_ug: Mapped[int]
    quantity: Mapped[int]
    days_supply: Mapped[int | None]
    refills: Mapped[int] = mapped_column(default=0)
    directions: Mapped[str]
    pharmacy: Mapped[str] = mapped_column(default="")
    ended_on: Mapped[date | None]
    ended_because: Mapped[str] = mapped_column(default="")
    confirmed_because: Mapped[str] = mapped_column(default="")


class DispensingRow(ChartRow):
    """One delivery or hand-over, with its lot and how its receipt was shown (clinical-reference 1.2 P7, 8.9)."""

    __tablename__ = "dispensing"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="something_dispensed"),
        Index("ix_dispensing_by_day", "dispensed_at", "status"),
        *chart_args("dispensing", "patient_id", "dispensed_at"),
    )
    topic = Topic.DISPENSING

    prescription_id: Mapped[str | None] = mapped_column(ForeignKey("prescription.id"), index=True)
    dispensed_at: Mapped[datetime]
    dispensed_by: Mapped[str]
    supplier: Mapped[str] = mapped_column(default="")
    product: Mapped[str]
    molecule: Mapped[str]
    formulation: Mapped[str]
    strength_ug: Mapped[int]
    lot: Mapped[str]
    expires_on: Mapped[date | None]
    quantity: Mapped[int]
    carrier: Mapped[str] = mapped_column(default="")
    tracking: Mapped[str] = mapped_column(default="")
    shipped_at: Mapped[datetime | None]
    delivered_at: Mapped[datetime | None]
    recipient: Mapped[str] = mapped_column(default="")
    identity_document: Mapped[str] = mapped_column(default="")
    identity_checked: Mapped[bool | None]
    adult_signature: Mapped[str] = mapped_column(default="")
    not_obtained_action: Mapped[str] = mapped_column(default="")
    receipt_confirmed_at: Mapped[datetime | None]
    count_verified: Mapped[int | None]
    storage_confirmed: Mapped[bool | None]
    confirmed_because: Mapped[str] = mapped_column(default="")


class StockEntryRow(ChartRow):
    """One movement of the stock at a patient's home. Append-only: a wrong one is taken back by a counter-entry.

    `change` is in whole or parted dispensing units, in thousandths; a count leaves it at nothing and says `counted`.
    """

    __tablename__ = "stock_entry"
    __table_args__ = (
        Index("ix_stock_entry_by_day", "at", "status"),
        *chart_args("stock_entry", "patient_id", "at"),
    )
    topic = Topic.DISPENSING

    kind: Mapped[str]
    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(String(32))
    dispensing_id: Mapped[str | None] = mapped_column(ForeignKey("dispensing.id"), index=True)
    session_id: Mapped[str | None] = mapped_column(ForeignKey("dosing_session.id"), index=True)
    dose_id: Mapped[str | None] = mapped_column(ForeignKey("dose_given.id"), index=True)
    counters_id: Mapped[str | None] = mapped_column(ForeignKey("stock_entry.id"), index=True)
    molecule: Mapped[str]
    formulation: Mapped[str]
    strength_ug: Mapped[int]
    lot: Mapped[str] = mapped_column(default="")
    change_milli: Mapped[int]
    counted_milli: Mapped[int | None]
    manner: Mapped[str] = mapped_column(default="")
    witness: Mapped[str] = mapped_column(default="")
    second_witness: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")


class PdmpCheckRow(ChartRow):
    """One look into a prescription monitoring programme (capabilities S45). Nothing is asserted about the law."""

    __tablename__ = "pdmp_check"
    topic = Topic.DISPENSING

    checked_at: Mapped[datetime]
    checked_by: Mapped[str]
    programme: Mapped[str] = mapped_column(default="")
    finding: Mapped[str]
    details: Mapped[str] = mapped_column(default="")
