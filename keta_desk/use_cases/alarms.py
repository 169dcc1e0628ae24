"""What a filling-in sets off: its alerts are raised in the transaction that keeps it (clinical-reference 6.17)."""

from __future__ import annotations

import json

from keta_desk.domain.alerts import raised
from keta_desk.queries import alerts
from keta_desk.reference import catalogue
from keta_desk.store.tables.outcomes import AdministrationRow, AlertRow
from keta_desk.store.work import Work

ADMINISTRATION = AdministrationRow.__tablename__


def raise_alarm(row: AdministrationRow, work: Work) -> list[str]:
    """Raise what a filling-in gives alarm about, and return the ids; nothing is raised twice for the same answers.

    An amendment raises what is new, and leaves open what was raised before: only a person closes an alert.
    """
    scale = catalogue.scales()[row.scale]
    before = alerts.before(work.session, scale, row.patient_id, at=row.at, but=row.id)
    total = alerts.exact_total(scale, row.answers, row.total_milli)
    known = {(one.rule, one.value) for one in alerts.about(work.session, row.id)}
    ids = []
    for one in raised(scale, tuple(json.loads(row.answers)), total, before):
        if (one.rule, one.value) not in known:
            ids.append(
                work.add(
                    AlertRow(
                        patient_id=row.patient_id,
                        rule=one.rule,
                        rule_version=one.version,
                        level=one.level.value,
                        value=one.value,
                        subject=ADMINISTRATION,
                        subject_id=row.id,
                        raised_at=work.now,
                    )
                ).id
            )
    return ids
