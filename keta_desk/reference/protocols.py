"""The published protocols of `resources/reference/protocols.toml`, read once and checked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import Any

from keta_desk.domain.protocols import Protocol, ProtocolStretch
from keta_desk.domain.titration import DoseBasis, DoseSetting, Formulation, Molecule
from keta_desk.paths import resources
from keta_desk.reference.files import read

_AMOUNTS = ("first_mg", "step_mg", "ceiling_mg", "first_mg_per_kg", "step_mg_per_kg", "ceiling_mg_per_kg")


@cache
def protocols() -> Mapping[str, Protocol]:
    """Return every protocol by its id, T1 to T21.

    Raises:
        BrokenFile: the file does not fit its schema.
    """
    return MappingProxyType({one["id"]: _protocol(one) for one in _file()["protocols"]})


@cache
def caveat() -> str:
    """Return what must stand beside every protocol."""
    return str(_file()["caveat"])


def _file() -> dict[str, Any]:
    return read(resources() / "reference" / "protocols.toml", "protocols")


def _protocol(one: Mapping[str, Any]) -> Protocol:
    hours = one.get("min_interval_h")
    return Protocol(
        id=one["id"],
        name=one["name"],
        molecule=Molecule(one["molecule"]),
        formulations=tuple(Formulation(name) for name in one["formulations"]),
        setting=DoseSetting(one["setting"]) if "setting" in one else None,
        dose_basis=DoseBasis(one["dose_basis"]),
        steps=one["steps"],
        rhythm=one["rhythm"],
        result=one["result"],
        source=one["source"],
        was_checked=one["tag"] == "verified",
        sessions=one.get("sessions"),
        min_interval=timedelta(hours=hours) if hours else None,
        stretches=tuple(
            ProtocolStretch(
                sessions=part.get("sessions"), days_a_week=part["days_a_week"], every_weeks=part["every_weeks"]
            )
            for part in one.get("stretches", ())
        ),
        **{name: Decimal(one[name]) for name in _AMOUNTS if name in one},
    )
