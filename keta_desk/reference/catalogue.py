"""The facts of `resources/`, read once, checked and typed.

Everything here cites its source in its file. A file that is broken stops the start with file, key and reason
(`BrokenFile`), since nothing may be reckoned from half a table.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from keta_desk.domain.dosing import Bioavailability, Route
from keta_desk.domain.evidence import About, Statement
from keta_desk.domain.limits_profile import Limits, Setting, dose_limits
from keta_desk.domain.observation import Timeline
from keta_desk.domain.outcomes_scale import Scale
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Crossing, Level, Moment, Span, VitalLimit
from keta_desk.paths import resources
from keta_desk.reference.adverse_terms import adverse_terms
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.reference.files import BrokenFile, read
from keta_desk.reference.interaction_file import interactions
from keta_desk.reference.practice_texts import examples
from keta_desk.reference.protocols import protocols
from keta_desk.reference.scale_files import read_scale
from keta_desk.reference.words import sentences


@cache
def scales() -> Mapping[str, Scale]:
    """Return every scale by its id, in the order of their files."""
    files = sorted((resources() / "scales").glob("*.toml"))
    return MappingProxyType({path.stem: read_scale(path) for path in files})


@cache
def routes() -> Mapping[Formulation, Route]:
    """Return what is known of each way of giving ketamine (clinical-reference 3.1)."""
    path = resources() / "reference" / "routes.toml"
    found = {Formulation(one["formulation"]): _route(one) for one in read(path, "routes")["routes"]}
    for formulation in Formulation:
        if formulation not in found:
            raise BrokenFile(path, "routes", f"{formulation} is missing")
    return MappingProxyType(found)


@cache
def estimate_caveat() -> str:
    """Return what must stand beside every estimated systemic dose, on screen and on paper (clinical-reference 3.3)."""
    caveat: str = read(resources() / "reference" / "routes.toml", "routes")["caveat"]
    return caveat


@cache
def statements() -> tuple[Statement, ...]:
    """Return what is to be said of label and evidence on a plan, each with its source (clinical-reference 3.2, 8.1)."""
    return tuple(_statement(one) for one in read(resources() / "reference" / "evidence.toml", "evidence")["statements"])


@cache
def limits() -> Limits:
    """Return the example profile of limits, which nobody has signed (clinical-reference 12)."""
    return limits_from(resources() / "reference" / "limits.toml")


def limits_from(path: Path) -> Limits:
    """Return the profile of limits that a file holds.

    Raises:
        BrokenFile: names the file, the key and the reason.
    """
    content = read(path, "limits")
    settings = {one["id"]: Setting(**{**one, "value": Decimal(one["value"])}) for one in content["settings"]}
    try:
        doses = dose_limits(settings, f"{content['id']}/{content['version']}")
    except KeyError as error:
        raise BrokenFile(path, "settings", f"{error.args[0]} is missing") from error
    return Limits(
        id=content["id"],
        version=content["version"],
        name=content["name"],
        is_signed=content["signed"],
        plausible=MappingProxyType(
            {one["field"]: Span(low=one["low"], high=one["high"]) for one in content["plausible"]}
        ),
        vitals=tuple(_vital_limit(one) for one in content["vitals"]),
        doses=doses,
        settings=MappingProxyType(settings),
        sources=MappingProxyType(
            {one["field"]: one["source"] for one in content["plausible"]}
            | {one["id"]: one["source"] for one in content["vitals"]}
        ),
        fixed=frozenset(one["id"] for one in [*content["vitals"], *content["settings"]] if one["basis"] == "label"),
    )


@cache
def timelines() -> tuple[Timeline, ...]:
    """Return every observation timeline."""
    content = read(resources() / "reference" / "observation.toml", "observation")
    return tuple(_timeline(one) for one in content["timelines"])


def timeline(formulation: Formulation, setting: DoseSetting) -> Timeline | None:
    """Return the timeline for a form given in a setting; None where the practice has none."""
    fitting = (one for one in timelines() if formulation in one.formulations and setting in one.settings)
    return next(fitting, None)


def check_all() -> None:
    """Read everything once, so that a broken file is found at the start and not in the middle of a session.

    Raises:
        BrokenFile: names the file, the key and the reason.
    """
    for part in (
        scales,
        routes,
        estimate_caveat,
        statements,
        limits,
        timelines,
        interactions,
        eligibility,
        protocols,
        examples,
        adverse_terms,
        sentences,
    ):
        part()


def _route(one: Mapping[str, Any]) -> Route:
    share = one.get("share")
    return Route(
        formulation=Formulation(one["formulation"]),
        words=one["words"],
        short_words=one["short_words"],
        molecules=tuple(Molecule(name) for name in one["molecules"]),
        bioavailability=Bioavailability(**{key: Decimal(value) for key, value in share.items()}) if share else None,
        onset_min=_span(one.get("onset_min")),
        peak_min=_span(one.get("peak_min")),
        duration_min=_span(one.get("duration_min")),
        source=one["source"],
    )


def _span(minutes: list[int] | None) -> tuple[int, int] | None:
    return (minutes[0], minutes[1]) if minutes else None


def _statement(one: Mapping[str, Any]) -> Statement:
    return Statement(
        about=About(one["about"]),
        says=one["says"],
        source=one["source"],
        molecules=tuple(Molecule(name) for name in one.get("molecules", ())),
        codes=tuple(one.get("codes", ())),
        titles=tuple(one.get("titles", ())),
    )


def _vital_limit(one: Mapping[str, Any]) -> VitalLimit:
    return VitalLimit(
        id=one["id"],
        field=one["field"],
        moment=Moment(one["moment"]),
        crossing=Crossing(one["crossing"]),
        value=one["value"],
        level=Level(one["level"]),
    )


def _timeline(one: Mapping[str, Any]) -> Timeline:
    return Timeline(
        id=one["id"],
        formulations=tuple(Formulation(name) for name in one["formulations"]),
        settings=tuple(DoseSetting(name) for name in one["settings"]),
        minutes=tuple(one["minutes"]),
        tolerance_min=one["tolerance_min"],
        observe_min=one["observe_min"],
        is_label_fixed=one["label_fixed"],
        next_day_check_in=one.get("next_day_check_in", False),
        source=one["source"],
    )
