"""Tables of the vault, one module per stairwell. All are known together, for they refer to each other."""

from keta_desk.store.tables import (
    audit,
    consent,
    dispensing,
    documents,
    evaluation,
    exchange,
    integration,
    outcomes,
    patients,
    practice,
    schedule,
    session_care,
    sessions,
    titration,
)

__all__ = [
    "audit",
    "consent",
    "dispensing",
    "documents",
    "evaluation",
    "exchange",
    "integration",
    "outcomes",
    "patients",
    "practice",
    "schedule",
    "session_care",
    "sessions",
    "titration",
]
