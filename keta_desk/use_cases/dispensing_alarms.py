"""What a supply gives alarm about: a stock that differs, a refill that comes early (USE, clinical-reference 6.17)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from keta_desk.domain.alerts import RULES_VERSION, Raised
from keta_desk.domain.dispensing_stock import units_text
from keta_desk.store.tables.dispensing import DispensingRow, StockEntryRow
from keta_desk.store.tables.outcomes import AlertRow

if TYPE_CHECKING:
    from keta_desk.store.work import Work

ABOUT = "home stock"


def alarm_of_count(within: Work, row: StockEntryRow, *, expected_milli: int) -> None:
    """Raise USE where a count differs from what is expected. Only a person closes it."""
    counted = row.counted_milli
    if counted is not None and counted != expected_milli:
        facts = {"counted": units_text(counted), "expected": units_text(expected_milli), "lot": row.lot}
        _raise(within, row, "alert.stock-differs", facts)


def alarm_of_balance(within: Work, row: StockEntryRow, *, balance_milli: int) -> None:
    """Raise USE where more was taken than is known to have come."""
    if balance_milli < 0:
        _raise(within, row, "alert.stock-below-nothing", {"missing": units_text(-balance_milli), "lot": row.lot})


def alarm_of_arrival(within: Work, row: DispensingRow) -> None:
    """Raise USE where other units were counted on arrival than dispensed."""
    counted = row.count_verified
    if counted is not None and counted != row.quantity:
        facts = {"counted": str(counted), "expected": str(row.quantity), "lot": row.lot}
        _raise(within, row, "alert.stock-differs", facts)


def alarm_of_refill(within: Work, row: DispensingRow, *, days_early: int) -> None:
    """Raise USE where a refill comes before the supply given so far would have lasted."""
    if days_early > 0:
        _raise(within, row, "alert.refill-early", {"days": str(days_early), "lot": row.lot})


def _raise(within: Work, row: StockEntryRow | DispensingRow, code: str, facts: Mapping[str, str]) -> None:
    found = Raised("USE", code, {"about": ABOUT, **facts}, RULES_VERSION)
    within.add(
        AlertRow(
            patient_id=row.patient_id,
            rule=found.rule,
            rule_version=found.version,
            level=found.level.value,
            value=found.value,
            subject=row.__tablename__,
            subject_id=row.id,
            raised_at=within.now,
        )
    )
