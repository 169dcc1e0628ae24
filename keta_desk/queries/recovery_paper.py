"""The recovery sheet of a vault, laid out from memory: the key itself is kept nowhere."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from keta_desk.domain.record import RecoveryKey
from keta_desk.queries import practice


def sheet(session: Session, recovery: RecoveryKey, vault_id: str, now: datetime) -> bytes:
    """Return the PDF of the sheet, dated in the clinic's zone. The caller puts the bytes where the vault is not."""
    from keta_desk.documents.content import Paper
    from keta_desk.documents.recovery_sheet import recovery_sheet

    clinic = practice.clinic(session)
    made_on = now.astimezone(ZoneInfo(clinic.zone)).date()
    return recovery_sheet(recovery.text, vault_id, clinic.name, made_on, Paper(clinic.paper)).pdf
