"""Raises what ran out as alerts of their own, which are acknowledged and closed like every other (6.17, DUE)."""

from __future__ import annotations

from keta_desk.domain.alerts_record import of_lapsed
from keta_desk.queries import due_tasks
from keta_desk.store.tables.outcomes import AlertRow
from keta_desk.store.work import Work


def raise_due(work: Work) -> int:
    """Raise an alert for each consent, screening, plan and scale that ran out, once; return how many were raised."""
    found = due_tasks.untold(work.session, now=work.now)
    for one in found:
        raised = of_lapsed(one)
        work.add(
            AlertRow(
                patient_id=one.patient_id,
                rule=raised.rule,
                rule_version=raised.version,
                level=raised.level.value,
                value=raised.value,
                subject=one.subject,
                subject_id=one.subject_id,
                raised_at=work.now,
            )
        )
    work.concerns("", alerts=len(found))
    return len(found)
