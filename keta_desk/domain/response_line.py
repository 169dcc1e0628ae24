"""Where response begins: the total at which every chart draws its line, and the figure every screen and paper names."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keta_desk.domain.outcomes_scale import Scale


def response_at(scale: Scale, baseline_total: Decimal) -> Decimal | None:
    """Return the last whole total that is half or more better than the baseline (clinical-reference 7.1).

    The scale's meaning may hold another share than half. From a PHQ-9 of 17 that is 8, for 9 is less than half. None
    where the baseline leaves nothing to get better.
    """
    burden = baseline_total if scale.higher_is_worse else scale.highest - baseline_total
    if not burden:
        return None
    better = burden * scale.meaning.response_percent / 100
    begins = baseline_total - better if scale.higher_is_worse else baseline_total + better
    return begins.to_integral_value(ROUND_FLOOR if scale.higher_is_worse else ROUND_CEILING)
