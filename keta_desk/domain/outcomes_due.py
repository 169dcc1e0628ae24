"""Which scales are usual for a patient, and which are due (clinical-reference 1.2 P3, 6.1; the rhythm is policy)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from keta_desk.domain.outcomes_scale import Scale
from keta_desk.domain.patients import Stage

EVERYBODY = "*"
LATER_DAYS = 28
_EARLY = frozenset({Stage.PREPARATION, Stage.INDUCTION})


@dataclass(frozen=True, slots=True)
class Due:
    """A scale for one patient: whether it is usual, when it was last filled in, and whether it is due."""

    scale: Scale
    is_usual: bool
    last_at: datetime | None
    is_due: bool


def due(scales: Iterable[Scale], codes: Iterable[str], last: Mapping[str, datetime], *, now: datetime) -> list[Due]:
    """Return every scale for a patient: due ones first, then usual ones, then the rest, each in their order.

    Args:
        scales: every scale there is.
        codes: the codes of the patient's diagnoses.
        last: when each scale was last filled in, by its id.
        now: the moment that "due" is told for.
    """
    known = list(codes)
    found = []
    for scale in scales:
        is_usual = _is_usual(scale, known) or scale.id in last
        since = last.get(scale.id)
        is_over = since is None or (scale.every_days > 0 and now - since >= timedelta(days=scale.every_days))
        found.append(Due(scale, is_usual, since, is_usual and is_over and (since is None or scale.every_days > 0)))
    return sorted(found, key=lambda one: (not one.is_due, not one.is_usual, one.scale.name.casefold()))


def days_between(scale: Scale, stage: Stage) -> int | None:
    """Return after how many days a scale is due again in a stage of care; None for one without a rhythm.

    The rhythm of the file is that of the induction; later four weeks are usual (clinical-reference 6.1, policy).
    """
    if not scale.every_days:
        return None
    return scale.every_days if stage in _EARLY else max(scale.every_days, LATER_DAYS)


def _is_usual(scale: Scale, codes: list[str]) -> bool:
    return any(begin == EVERYBODY or any(code.startswith(begin) for code in codes) for begin in scale.usual_for)
