"""Tables of the practice: the clinic and its people."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import Base, Row


class ClinicRow(Row):
    """The one clinic whose vault this is; its letterhead and its zone."""

    __tablename__ = "clinic"
    topic = Topic.PRACTICE

    name: Mapped[str]
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    zone: Mapped[str]
    paper: Mapped[str]
    is_sample: Mapped[bool] = mapped_column(default=False)


class ClinicianRow(Row):
    """A person who signs in; the id is the `user` of their slot in the vault's header."""

    __tablename__ = "clinician"
    topic = Topic.PRACTICE

    name: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    credential: Mapped[str] = mapped_column(default="")


class LimitsProfileRow(Row):
    """One version of the limits the practice works by: what differs from the example, and who signed it."""

    __tablename__ = "limits_profile"
    topic = Topic.PRACTICE

    number: Mapped[int] = mapped_column(unique=True)
    example_version: Mapped[str]
    changed: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    signed_at: Mapped[datetime]
    signed_by: Mapped[str] = mapped_column(String(32))


class CodeRow(Base):
    """One ICD-10-CM code: reference data, filled once, never part of anybody's record."""

    __tablename__ = "icd10cm_code"

    code: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    folded: Mapped[str]
    billable: Mapped[bool]
