"""The limits of the practice: the example that ships, what was changed of it, and what a label keeps from loosening.

Thresholds are settings of the clinic with the example's values as defaults (clinical-reference 2.3, 12). A profile is
signed by an owner before the first dose, and its version is kept with every use. What a product label fixes can be
made stricter, never looser.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType

from keta_desk.domain.eligibility import Latitude
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.quantities import plain
from keta_desk.domain.titration import DoseLimits
from keta_desk.domain.vitals import Level, Span, VitalLimit, field_name, shown

YES_NO = "{boolean}"
LARGEST = Decimal(10_000)
_UNITS_OF_TIME = {"min": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_MAY_BE_NOTHING = frozenset({YES_NO, "h"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One number that the practice may set: its UCUM unit, and whether the label or policy is behind it.

    `stricter` names the direction, "lower" or "higher", in which a label lets it be moved.
    """

    id: str
    value: Decimal
    unit: str
    basis: str
    source: str
    stricter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """One profile of limits. `version_label` goes into whatever was judged by it."""

    id: str
    version: str
    name: str
    is_signed: bool
    plausible: Mapping[str, Span]
    vitals: tuple[VitalLimit, ...]
    doses: DoseLimits
    settings: Mapping[str, Setting]
    sources: Mapping[str, str]
    """Where each limit on a vital and each span of what is plausible comes from, by its id or its field."""
    fixed: frozenset[str] = field(default_factory=frozenset)
    """The limits and settings that a label fixes, by their id."""

    @property
    def version_label(self) -> str:
        """The profile and its version, as kept with every use."""
        return f"{self.id}/{self.version}"

    def length(self, setting: str) -> timedelta:
        """Return a setting that is a stretch of time. Raises `KeyError` if there is none of that id."""
        return length(self.settings[setting])

    def number(self, setting: str) -> int:
        """Return a setting that is a whole number. Raises `KeyError` if there is none of that id."""
        return int(self.settings[setting].value)

    def allows(self, setting: str) -> bool:
        """Return a setting that is yes or no. Raises `KeyError` if there is none of that id."""
        return self.settings[setting].value != 0

    def values(self) -> dict[str, Decimal]:
        """Return every value that the practice may set, by its id."""
        vitals = {limit.id: Decimal(limit.value) for limit in self.vitals}
        return vitals | {name: setting.value for name, setting in self.settings.items()}

    @property
    def latitude(self) -> Latitude:
        """What the practice allows itself where eligibility is judged."""
        return Latitude(
            allow_override=self.allows("allow-override"),
            allow_home_after_review=self.allows("allow-home-after-review"),
            emergency_minutes=self.number("emergency-care-within"),
        )


@dataclass(frozen=True, slots=True)
class LimitChange:
    """One value that differs between two profiles."""

    id: str
    before: Decimal
    after: Decimal


def length(setting: Setting) -> timedelta:
    """Return a setting that is a stretch of time. Raises `KeyError` for any other unit."""
    return _UNITS_OF_TIME[setting.unit] * int(setting.value)


def dose_limits(settings: Mapping[str, Setting], version: str) -> DoseLimits:
    """Return the part of a profile that the dose rules ask for. Raises `KeyError` where a setting is missing."""
    return DoseLimits(
        version=version,
        step_guard_percent=settings["step-guard"].value,
        esketamine_min_interval=length(settings["esketamine-min-interval"]),
        esketamine_per_week=int(settings["esketamine-per-week"].value),
        weight_valid=length(settings["weight-valid"]),
        no_increase_adverse_event_grade=int(settings["no-increase-adverse-event-grade"].value),
        no_increase_distress=int(settings["no-increase-distress"].value),
        no_increase_moaas=int(settings["no-increase-moaas"].value),
    )


def merged(
    example: Limits,
    changed: Mapping[str, Decimal],
    *,
    profile_id: str,
    version: str,
    name: str = "",
    is_signed: bool = True,
) -> Limits:
    """Return the example with the practice's own values in it; an id not known any more is passed over."""
    settings = {
        one.id: replace(one, value=changed[one.id]) if one.id in changed else one for one in example.settings.values()
    }
    return replace(
        example,
        id=profile_id,
        version=version,
        name=name,
        is_signed=is_signed,
        vitals=tuple(
            replace(limit, value=int(changed[limit.id])) if limit.id in changed else limit for limit in example.vitals
        ),
        settings=MappingProxyType(settings),
        doses=dose_limits(settings, f"{profile_id}/{version}"),
    )


def differences(before: Limits, after: Limits) -> tuple[LimitChange, ...]:
    """Return what differs between two profiles, in the order of the later one."""
    earlier = before.values()
    return tuple(
        LimitChange(name, earlier[name], value)
        for name, value in after.values().items()
        if name in earlier and earlier[name] != value
    )


def changed_only(example: Limits, wanted: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """Return what of the wanted values differs from the example: that alone is kept."""
    as_shipped = example.values()
    return {name: value for name, value in wanted.items() if as_shipped.get(name) != value}


def change_problems(example: Limits, changed: Mapping[str, Decimal]) -> list[Problem]:
    """Say which values cannot be set: not known, out of reach, looser than a label, or against another limit."""
    found = [
        problem
        for name, value in sorted(changed.items())
        if (problem := _value_problem(example, name, value)) is not None
    ]
    if found:
        return found
    return _order_problems(merged(example, changed, profile_id="new", version="").vitals)


def signed_problems(limits: Limits, *, already_given: bool) -> list[Problem]:
    """Say that nobody has signed the limits: no dose before (clinical-reference 2.3). One that was given is a fact."""
    if limits.is_signed:
        return []
    return [Problem("limits.unsigned", Severity.CONFIRM if already_given else Severity.STOP, field="mg")]


def _value_problem(example: Limits, name: str, value: Decimal) -> Problem | None:
    limit = next((one for one in example.vitals if one.id == name), None)
    if limit is not None:
        return _vital_problem(example, limit, value)
    setting = example.settings.get(name)
    if setting is None:
        return Problem("limits.unknown", field=name, facts={"name": name[:40]})
    if not _can_be(setting, value):
        return Problem("limits.not-a-value", field=name, facts={"value": _shown(value)})
    return _floor_problem(example, name, setting.value, value, is_lower_stricter=setting.stricter == "lower")


def _vital_problem(example: Limits, limit: VitalLimit, value: Decimal) -> Problem | None:
    span = example.plausible[limit.field]
    if not value.is_finite() or value != value.to_integral_value() or not span.low <= value <= span.high:
        facts = {"value": _shown(value), "low": shown(limit.field, span.low), "high": shown(limit.field, span.high)}
        return Problem("limits.out-of-span", field=limit.id, facts={"what": field_name(limit.field), **facts})
    return _floor_problem(example, limit.id, Decimal(limit.value), value, is_lower_stricter=limit.is_high)


def _floor_problem(
    example: Limits, name: str, fixed: Decimal, value: Decimal, *, is_lower_stricter: bool
) -> Problem | None:
    is_looser = value > fixed if is_lower_stricter else value < fixed
    if name in example.fixed and is_looser:
        return Problem("limits.label", field=name, facts={"value": _shown(value), "label": _shown(fixed)})
    return None


def _can_be(setting: Setting, value: Decimal) -> bool:
    if not value.is_finite() or not 0 <= value <= LARGEST:
        return False
    if setting.unit == YES_NO:
        return value in {0, 1}
    if value == 0 and setting.unit not in _MAY_BE_NOTHING:
        return False
    return setting.unit == "%" or value == value.to_integral_value()


def _order_problems(vitals: Iterable[VitalLimit]) -> list[Problem]:
    """A graver level is never reached before a lighter one: a hold below the warning would hide the warning."""
    gravity = list(Level)
    groups: dict[tuple[str, str, bool], list[VitalLimit]] = {}
    for limit in vitals:
        groups.setdefault((limit.field, limit.moment, limit.is_high), []).append(limit)
    found = []
    for limits in groups.values():
        for light, grave in pairwise(sorted(limits, key=lambda one: gravity.index(one.level))):
            is_before = grave.value < light.value if grave.is_high else grave.value > light.value
            if is_before:
                facts = {"value": shown(grave.field, grave.value), "other": shown(light.field, light.value)}
                found.append(Problem("limits.order", field=grave.id, facts=facts))
    return found


def _shown(value: Decimal) -> str:
    return plain(value) if value.is_finite() else str(value)
