"""The limits the practice works by: the profile it signed, or the example that nobody has signed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.limits_profile import Limits, merged
from keta_desk.queries.lines import columns, lines
from keta_desk.reference import catalogue
from keta_desk.store.tables.practice import LimitsProfileRow

PROFILE, NAME = "practice", "Signed profile of the practice"
LIMITS_PROFILE = columns(LimitsProfileRow)


@dataclass(slots=True)
class ProfileLine:
    """One version of the profile: what differs from the example, why, who signed it and when."""

    number: int
    example_version: str
    changed: str
    reason: str
    signed_at: datetime
    signed_by: str

    def values(self) -> dict[str, Decimal]:
        """Return what differs from the example, by its id."""
        return changed_values(self.changed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """The profile in force with every version before it, the latest first, and whether it is to be reviewed."""

    limits: Limits
    example: Limits
    history: tuple[ProfileLine, ...]

    @property
    def number(self) -> int:
        """The number of the latest version, 0 where nobody has signed one."""
        return self.history[0].number if self.history else 0


_PROFILES = select(*[LIMITS_PROFILE[name] for name in ProfileLine.__slots__]).order_by(LIMITS_PROFILE.number.desc())
_LATEST = (
    select(LIMITS_PROFILE.number, LIMITS_PROFILE.example_version, LIMITS_PROFILE.changed)
    .order_by(LIMITS_PROFILE.number.desc())
    .limit(1)
)


def in_force(session: Session) -> Limits:
    """Return the limits in force, with the version that is kept with every use.

    A profile that was signed against an earlier example goes on holding, and counts as unsigned until it is reviewed.
    """
    latest = session.execute(_LATEST).first()
    if latest is None:
        return catalogue.limits()
    return _profile(latest.number, latest.example_version, latest.changed)


def signed(session: Session) -> Signed:
    """Return the profile in force with its history."""
    history = tuple(lines(session, _PROFILES, ProfileLine))
    return Signed(limits=in_force(session), example=catalogue.limits(), history=history)


def changed_values(changed: str) -> dict[str, Decimal]:
    """Return what a kept profile changes of the example."""
    return {name: Decimal(value) for name, value in json.loads(changed).items()}


@lru_cache(maxsize=8)
def _profile(number: int, example_version: str, changed: str) -> Limits:
    example = catalogue.limits()
    return merged(
        example,
        changed_values(changed),
        profile_id=PROFILE,
        version=str(number),
        name=NAME,
        is_signed=example_version == example.version_label,
    )
