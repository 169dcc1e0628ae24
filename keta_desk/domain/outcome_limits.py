"""What of the meaning of scores the practice sets: thresholds that the sheet calls policy, or that trials chose apart.

They are settings of the profile of limits with the sheet's defaults (clinical-reference 6.5, 6.6, 7.1, 12); the scale's
own file holds what is established.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.outcomes_scale import Scale

MEANINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "phq9": {"phq9-relapse-from": ("relapse_from",), "phq9-relapse-rise": ("relapse_rise",)},
        "madrs": {"madrs-remission-to": ("remission_to",), "madrs-relapse-from": ("relapse_from",)},
        "pcl5": {
            "pcl5-response": ("response_percent",),
            "pcl5-reliable-change": ("reliable_change",),
            "pcl5-remission-to": ("remission_to", "non_clinical_to"),
        },
    }
)
"""Of each scale the settings, and what of its meaning each of them is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseLimits:
    """When response has lasted, how close two scores of a relapse lie, and what counts as loss (7.1)."""

    sustained_days: int
    relapse_days: int
    loss_percent: int


def in_force(scale: Scale, limits: Limits) -> Scale:
    """Return a scale with the practice's thresholds in its meaning."""
    changed: dict[str, Any] = {
        name: int(limits.settings[setting].value) if name == "response_percent" else limits.settings[setting].value
        for setting, names in MEANINGS.get(scale.id, {}).items()
        for name in names
    }
    return replace(scale, meaning=replace(scale.meaning, **changed)) if changed else scale


def course_limits(limits: Limits) -> CourseLimits:
    """Return the practice's limits of a course."""
    return CourseLimits(
        sustained_days=limits.length("response-sustained").days,
        relapse_days=limits.length("relapse-within").days,
        loss_percent=limits.number("response-lost"),
    )
