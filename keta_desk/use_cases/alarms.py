"""What a filling-in sets off: its alerts are raised in the transaction that keeps it (clinical-reference 6.17)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from keta_desk.domain.alerts import Before, Raised, raised
from keta_desk.domain.alerts_record import CHECK_IN, of_urges
from keta_desk.queries import alerts
from keta_desk.reference import catalogue
from keta_desk.store.tables.base import ChartRow
from keta_desk.store.tables.integration import CheckInRow
from keta_desk.store.tables.outcomes import AdministrationRow, AlertRow
from keta_desk.store.work import Work


def raise_alarm(row: AdministrationRow, work: Work) -> list[str]:
    """Raise what a filling-in gives alarm about, and return the ids; nothing is raised twice for the same answers.

    An amendment raises what is new, and leaves open what was raised before: only a person closes an alert.
    """
    scale = catalogue.scales()[row.scale]
    before = alerts.before(work.session, scale, row.patient_id, at=row.at, but=row.id)
    total = alerts.exact_total(scale, row.answers, row.total_milli)
    return _raise_new(row, raised(scale, tuple(json.loads(row.answers)), total, before), work)


def raise_check_in_alarm(row: CheckInRow, work: Work) -> list[str]:
    """Raise what a check-in gives alarm about: strong urges, and item 9 as the PHQ-9 does; return the ids.

    Item 9 is held against the last answer to it before, be it of a check-in or of a PHQ-9.
    """
    urges = list(of_urges(row.urges))
    if row.item9 is None:
        return _raise_new(row, urges, work)
    scale = catalogue.scales()[alerts.ITEM_9_OF]
    blank = (None,) * (alerts.ITEM_9 - 1)
    last = alerts.last_item_9(work.session, row.patient_id, at=row.at, but=row.id)
    before = Before() if last is None else Before(previous=(*blank, last))
    found = raised(scale, (*blank, row.item9), None, before)
    told = [replace(one, facts={**one.facts, "about": CHECK_IN}) for one in found]
    return _raise_new(row, [*told, *urges], work)


def _raise_new(row: ChartRow, found: Iterable[Raised], work: Work) -> list[str]:
    known = {(one.rule, one.value) for one in alerts.about(work.session, row.id)}
    return [
        work.add(
            AlertRow(
                patient_id=row.patient_id,
                rule=one.rule,
                rule_version=one.version,
                level=one.level.value,
                value=one.value,
                subject=row.__tablename__,
                subject_id=row.id,
                raised_at=work.now,
            )
        ).id
        for one in found
        if (one.rule, one.value) not in known
    ]
