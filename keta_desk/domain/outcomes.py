"""What counts as a change of an outcome: baseline, response, remission, reliable change (clinical-reference 7.1).

Each definition here is about one total against its baseline; those about a whole course stand in
`domain/outcomes_course.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from keta_desk.domain.outcomes_scale import Scale


class Response(StrEnum):
    """How far a score came down from its baseline (clinical-reference 7.1)."""

    RESPONSE = "response"
    PARTIAL = "partial"
    NONE = "none"


class ReliableChange(StrEnum):
    """Whether a difference is larger than what measuring twice explains (clinical-reference 7.1)."""

    IMPROVED = "improved"
    UNCHANGED = "unchanged"
    DETERIORATED = "deteriorated"


@dataclass(frozen=True, slots=True)
class Scored:
    """A total and when it was taken; a total of None was not complete enough to score."""

    at: datetime
    total: Decimal | None


def baseline(administrations: Sequence[Scored], *, first_dose_at: datetime, within: timedelta) -> Scored | None:
    """Return the last scored administration up to the first dose and no older than `within`, or None (7.1)."""
    eligible = [
        one for one in administrations if one.total is not None and first_dose_at - within <= one.at <= first_dose_at
    ]
    return max(eligible, key=lambda one: one.at, default=None)


def points_better(scale: Scale, baseline_total: Decimal, total: Decimal) -> Decimal:
    """Return by how many points the score is better than its baseline; negative where it is worse."""
    return baseline_total - total if scale.higher_is_worse else total - baseline_total


def percent_change(scale: Scale, baseline_total: Decimal, total: Decimal) -> Decimal | None:
    """Return 100 (B - X) / B, positive for improvement; None where the baseline is 0 (clinical-reference 7.1).

    Scales on which more is better are turned round first.
    """
    burden = baseline_total if scale.higher_is_worse else scale.highest - baseline_total
    return 100 * points_better(scale, baseline_total, total) / burden if burden else None


def response(scale: Scale, baseline_total: Decimal, total: Decimal) -> Response | None:
    """Return the response: half or more is response, a quarter or more is partial; None where it is undefined.

    The scale's meaning may hold another share than half, such as 30 % for the PCL-5 (clinical-reference 6.5).
    """
    percent = percent_change(scale, baseline_total, total)
    if percent is None:
        return None
    if percent >= scale.meaning.response_percent:
        return Response.RESPONSE
    return Response.PARTIAL if percent >= 25 else Response.NONE


def is_clinical(scale: Scale, total: Decimal) -> bool:
    """Say whether a total lies in the clinical range, the threshold included.

    Where no threshold is established, that is whatever lies outside of remission.
    """
    if (threshold := scale.meaning.clinical_from) is None:
        return not is_below_remission(scale, total)
    return total >= threshold if scale.higher_is_worse else total <= threshold


def is_below_remission(scale: Scale, total: Decimal) -> bool:
    """Say whether a total alone lies in the range of remission."""
    below, to = scale.meaning.remission_below, scale.meaning.remission_to
    if scale.higher_is_worse:
        return (below is not None and total < below) or (to is not None and total <= to)
    return below is not None and total > below


def is_remission(scale: Scale, baseline_total: Decimal, total: Decimal) -> bool:
    """Say whether the score is in remission; it only counts if the baseline was in the clinical range (7.1).

    Where the scale has no universal value, the change must be reliable besides (PCL-5).
    """
    if not is_below_remission(scale, total) or not is_clinical(scale, baseline_total):
        return False
    is_reliable = reliable_change(scale, baseline_total, total) is ReliableChange.IMPROVED
    return is_reliable or not scale.meaning.is_remission_reliable


def is_any_improvement(scale: Scale, baseline_total: Decimal, total: Decimal) -> bool:
    """Say whether the score is better by a point or more (7.1)."""
    return points_better(scale, baseline_total, total) >= 1


def is_important_improvement(scale: Scale, baseline_total: Decimal, total: Decimal) -> bool:
    """Say whether the improvement reaches the minimal clinically important difference, where there is one (7.1)."""
    least = scale.meaning.minimal_important
    return least is not None and points_better(scale, baseline_total, total) >= least


def reliable_change(scale: Scale, baseline_total: Decimal, total: Decimal) -> ReliableChange | None:
    """Return whether the difference reaches the scale's reliable change, and which way (7.1); None without such."""
    if (least := scale.meaning.reliable_change) is None:
        return None
    better = points_better(scale, baseline_total, total)
    if abs(better) < least:
        return ReliableChange.UNCHANGED
    return ReliableChange.IMPROVED if better > 0 else ReliableChange.DETERIORATED


def is_clinically_significant(scale: Scale, baseline_total: Decimal, total: Decimal) -> bool:
    """Say whether the score improved reliably and crossed from the clinical into the other range (7.1)."""
    reliable = reliable_change(scale, baseline_total, total) is ReliableChange.IMPROVED
    to = scale.meaning.non_clinical_to
    has_crossed = total <= to if to is not None else not is_clinical(scale, total)
    return reliable and is_clinical(scale, baseline_total) and has_crossed
