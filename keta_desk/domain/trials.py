"""What was tried before, and how many adequate antidepressant trials that makes (reference P2, capabilities S2).

The reference gives no dose or duration from which a trial is adequate, so no rule judges it: the clinician says so,
with a reason. The count tells what it is based on, and never counts a trial that nobody judged.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from keta_desk.domain.problems import Problem


class TrialKind(StrEnum):
    """What was tried. Only antidepressants count towards treatment resistance (clinical-reference 2.2 E36)."""

    ANTIDEPRESSANT = "antidepressant"
    OTHER_MEDICINE = "other_medicine"
    PSYCHOTHERAPY = "psychotherapy"
    NEUROSTIMULATION = "neurostimulation"
    OTHER = "other"


class TrialResponse(StrEnum):
    """What came of it (clinical-reference 1.2 P2)."""

    NONE = "none"
    PARTIAL = "partial"
    FULL = "full"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One trial, as the count looks at it."""

    kind: TrialKind
    name: str
    is_adequate: bool | None = None
    response: TrialResponse = TrialResponse.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialCount:
    """How many adequate antidepressant trials there were, and by name what that is based on."""

    adequate: tuple[str, ...] = ()
    not_adequate: tuple[str, ...] = ()
    not_judged: tuple[str, ...] = ()
    not_counted: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """How many were judged adequate."""
        return len(self.adequate)

    def is_fewer_than(self, wanted: int) -> bool | None:
        """Say whether there were fewer; None while trials that were not judged could make the difference.

        A table in which no antidepressant stands says nothing: nobody may have asked.
        """
        if self.number >= wanted:
            return False
        told = self.number + len(self.not_adequate) + len(self.not_judged)
        return True if told and self.number + len(self.not_judged) < wanted else None


def count(trials: Iterable[Trial]) -> TrialCount:
    """Count the adequate antidepressant trials."""
    listed = list(trials)
    counted = [one for one in listed if one.kind is TrialKind.ANTIDEPRESSANT]
    return TrialCount(
        adequate=tuple(one.name for one in counted if one.is_adequate),
        not_adequate=tuple(one.name for one in counted if one.is_adequate is False),
        not_judged=tuple(one.name for one in counted if one.is_adequate is None),
        not_counted=tuple(one.name for one in listed if one.kind is not TrialKind.ANTIDEPRESSANT),
    )


LONGEST_WEEKS = 2600


def trial_problems(*, weeks: int | None, is_adequate: bool | None, because: str) -> list[Problem]:
    """Say what is wrong with a trial: an adequacy that was judged has its reason, and weeks can be weeks."""
    found = []
    if weeks is not None and not 0 < weeks <= LONGEST_WEEKS:
        found.append(Problem("trial.weeks", field="weeks", facts={"most": str(LONGEST_WEEKS)}))
    if is_adequate is not None and not because.strip():
        found.append(Problem("trial.adequate-because", field="adequate_because"))
    return found
