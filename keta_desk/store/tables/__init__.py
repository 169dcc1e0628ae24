"""Tables of the vault, one module per stairwell. All are known together, for they refer to each other."""

from keta_desk.store.tables import (
    audit,
    documents,
    exchange,
    integration,
    outcomes,
    patients,
    practice,
    schedule,
    sessions,
    titration,
)

__all__ = [
    "audit",
    "documents",
    "exchange",
    "integration",
    "outcomes",
    "patients",
    "practice",
    "schedule",
    "sessions",
    "titration",
]
