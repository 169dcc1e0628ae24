"""What a whole course of scores shows: sustained response, time to response, relapse, loss (clinical-reference 7.1).

Every function takes the scores after the first dose in any order and looks at complete ones only. Numbers marked as
policy in the sheet are arguments with its defaults.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_CEILING, Decimal
from itertools import pairwise

from keta_desk.domain.outcomes import Response, Scored, percent_change, points_better, response
from keta_desk.domain.outcomes_scale import Scale

SUSTAINED_DAYS, RELAPSE_DAYS, LOSS_PERCENT = 14, 15, 25
RELIABLE_Z = Decimal("1.96")


@dataclass(frozen=True, slots=True)
class FirstResponse:
    """The first assessment that met response; it set in somewhere after `after`, the assessment before it."""

    at: datetime
    after: datetime | None
    days: int
    """From the first dose."""


@dataclass(frozen=True, slots=True)
class Complete:
    """A score that came to a total."""

    at: datetime
    total: Decimal


def complete(scores: Iterable[Scored]) -> list[Complete]:
    """Return the scores that came to a total, oldest first."""
    return sorted((Complete(one.at, one.total) for one in scores if one.total is not None), key=lambda one: one.at)


def sustained_response(
    scale: Scale, baseline_total: Decimal, scores: Iterable[Scored], *, days: int = SUSTAINED_DAYS
) -> datetime | None:
    """Return when response had lasted: the second of two at least `days` apart with no non-response in between."""
    since: datetime | None = None
    for one in complete(scores):
        if not _responds(scale, baseline_total, one):
            since = None
        elif since is None:
            since = one.at
        elif one.at - since >= timedelta(days=days):
            return one.at
    return None


def first_response(
    scale: Scale, baseline_total: Decimal, scores: Iterable[Scored], *, first_dose_at: datetime
) -> FirstResponse | None:
    """Return the first assessment that met response, interval-censored by the one before it; None without any."""
    before: datetime | None = None
    for one in complete(scores):
        if _responds(scale, baseline_total, one):
            return FirstResponse(one.at, before, (one.at.date() - first_dose_at.date()).days)
        before = one.at
    return None


def relapse(
    scale: Scale,
    baseline_total: Decimal,
    scores: Iterable[Scored],
    events: Sequence[datetime] = (),
    *,
    days: int = RELAPSE_DAYS,
) -> datetime | None:
    """Return when it relapsed after response, None where it did not.

    The score reaches the scale's relapse value and lies as far above the best since response as it says, at two
    consecutive assessments no more than `days` apart, and the first of the pair is the date. `events` are
    hospitalisations and suicide attempts; one of them after response is a relapse by itself.
    """
    after = _since_response(scale, baseline_total, scores)
    found = [at for at in events if after and at > after[0].at]
    best: Decimal | None = None
    is_up = []
    for one in after:
        is_up.append(best is not None and _is_up(scale, best, one.total))
        best = one.total if best is None or points_better(scale, best, one.total) > 0 else best
    pairs = pairwise(zip(after, is_up, strict=True))
    found += [
        one.at
        for (one, first), (other, second) in pairs
        if first and second and other.at - one.at <= timedelta(days=days)
    ]
    return min(found, default=None)


def loss_of_response(
    scale: Scale, baseline_total: Decimal, scores: Iterable[Scored], *, under_percent: int = LOSS_PERCENT
) -> datetime | None:
    """Return the first assessment after response that is less than `under_percent` better than the baseline."""
    for one in _since_response(scale, baseline_total, scores):
        percent = percent_change(scale, baseline_total, one.total)
        if percent is not None and percent < under_percent:
            return one.at
    return None


def by_phase(scores: Iterable[Scored], phases: Sequence[tuple[datetime, str]]) -> dict[str, list[Complete]]:
    """Return complete scores by the phase they fall into; `phases` are their beginnings in order.

    Induction and maintenance are told apart and never pooled (7.1). What lies before the first phase is left out.
    """
    found: dict[str, list[Complete]] = {}
    for one in complete(scores):
        begun = [name for start, name in phases if start <= one.at]
        if begun:
            found.setdefault(begun[-1], []).append(one)
    return found


def se_difference(sd: Decimal, reliability: Decimal) -> Decimal:
    """Return the standard error of a difference, SD times root 2 times root (1 - r) (Jacobson and Truax 1991)."""
    return sd * Decimal(2).sqrt() * (1 - reliability).sqrt()


def reliable_change_index(baseline_total: Decimal, total: Decimal, *, sd: Decimal, reliability: Decimal) -> Decimal:
    """Return (B - X) / SEdiff; the change is reliable where it lies beyond 1.96 either way."""
    return (baseline_total - total) / se_difference(sd, reliability)


def reliable_points(sd: Decimal, reliability: Decimal) -> int:
    """Return the smallest whole number of points that is reliable."""
    exact = RELIABLE_Z * se_difference(sd, reliability)
    whole = int(exact.to_integral_value(ROUND_CEILING))
    return whole + 1 if exact == whole else whole


def _responds(scale: Scale, baseline_total: Decimal, one: Complete) -> bool:
    return response(scale, baseline_total, one.total) is Response.RESPONSE


def _since_response(scale: Scale, baseline_total: Decimal, scores: Iterable[Scored]) -> list[Complete]:
    """Return the scores from the first response on; none where there was no response."""
    scored = complete(scores)
    first = next((at for at, one in enumerate(scored) if _responds(scale, baseline_total, one)), len(scored))
    return scored[first:]


def _is_up(scale: Scale, best: Decimal, total: Decimal) -> bool:
    meaning = scale.meaning
    if meaning.relapse_from is None:
        return False
    return total >= meaning.relapse_from and -points_better(scale, best, total) >= meaning.relapse_rise
