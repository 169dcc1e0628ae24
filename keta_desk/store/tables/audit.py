"""Tables that keep what was done: the audit chain, former states, and the vault's own facts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.store.tables.base import Base


class AuditRow(Base):
    """One entry of the chain: who did what to what, hashed onto the entry before it (security.md 8.1)."""

    __tablename__ = "audit"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[str] = mapped_column(String(27))
    actor: Mapped[str] = mapped_column(String(32))
    action: Mapped[str]
    object: Mapped[str] = mapped_column(String(32), index=True)
    detail: Mapped[str]
    prev: Mapped[str] = mapped_column(String(64))
    mac: Mapped[str] = mapped_column(String(64))


class FormerStateRow(Base):
    """What a row said before it was changed, as canonical JSON of the columns that changed."""

    __tablename__ = "former_state"

    table: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    replaced_at: Mapped[datetime]
    replaced_by: Mapped[str] = mapped_column(String(32))
    was: Mapped[str]


class MetaRow(Base):
    """A fact of the vault itself, not of anybody's record."""

    __tablename__ = "meta"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class DraftRow(Base):
    """What was typed into a form and not yet saved. Not part of the record, not audited."""

    __tablename__ = "draft"

    form: Mapped[str] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    clinician_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    saved_at: Mapped[datetime]
    state: Mapped[str]
