"""Changes to alerts: seen, put off with a reason, closed by a person (clinical-reference 6.17)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from keta_desk.domain.alerts import disposition_problems, put_off_problems
from keta_desk.domain.problems import Problem, RuleBroken, refuse
from keta_desk.store.tables.outcomes import AlertRow
from keta_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposition:
    """What was done about an alert: who was contacted, what was assessed, agreed, who follows up, what came of it."""

    disposition: str
    contacted: str = ""
    assessed: str = ""
    agreed: str = ""
    responsible: str = ""


def acknowledge(work: Work, alert_ids: Sequence[str], *, because: str = "") -> None:
    """Say that alerts were seen; they stay open. `because` is why nothing is written about them yet.

    Raises:
        RuleBroken: an immediate alert is not put off, whatever the reason.
        Gone: there is no such alert.
    """
    rows = [work.get(AlertRow, alert_id) for alert_id in alert_ids]
    if because:
        refuse(put_off_problems({row.rule for row in rows}, because))
    for row in rows:
        row.acknowledged_at, row.acknowledged_by = work.now, work.clinician_id
        if because:
            row.disposition = because


def close(work: Work, alert_ids: Sequence[str], done: Disposition) -> None:
    """Close alerts with what was done about them; one text stands for all that one filling-in raised.

    Raises:
        RuleBroken: something is still to be written, or an alert is closed already.
        Gone: there is no such alert.
    """
    rows = [work.get(AlertRow, alert_id) for alert_id in alert_ids]
    told = asdict(done)
    refuse(disposition_problems({row.rule for row in rows}, told))
    if any(row.closed_at is not None for row in rows):
        raise RuleBroken([Problem("alert.closed-already")])
    for row in rows:
        for name, text in told.items():
            setattr(row, name, text.strip())
        if row.acknowledged_at is None:
            row.acknowledged_at, row.acknowledged_by = work.now, work.clinician_id
        row.closed_at, row.closed_by = work.now, work.clinician_id
