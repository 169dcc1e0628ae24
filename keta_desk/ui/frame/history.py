"""The places that were visited, to walk back and forward among them, each as it was left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Self

from keta_desk.domain.ids import PatientId
from keta_desk.ui.view import Memory

LONGEST = 200


class Visit(NamedTuple):
    """A place, whose chart it shows, and which section of it."""

    place: str
    patient_id: PatientId | None = None
    section: str = ""


@dataclass(slots=True)
class History:
    """Where one is, where one was, and where one came back from. `kept` says how each visit was left."""

    here: Visit
    past: list[Visit] = field(default_factory=list)
    ahead: list[Visit] = field(default_factory=list)
    kept: dict[Visit, Memory] = field(default_factory=dict)

    def leave(self, memory: Memory) -> None:
        """Remember how the visit that is shown looks."""
        self.kept[self.here] = memory

    def go(self, visit: Visit) -> None:
        """Go somewhere; what lay ahead is forgotten."""
        if visit != self.here:
            self.past = [*self.past, self.here][-LONGEST:]
            self.ahead.clear()
        self.here = visit

    def memory(self) -> Memory:
        """Return how the visit that is shown was left the last time."""
        return self.kept.get(self.here, {})

    def plain(self, longest: int) -> dict[str, Any]:
        """Return the way here as plain JSON: the last `longest` visits, each with how it was left."""
        walked = [*self.past[-longest:], self.here]
        return {"walked": [[*visit, dict(self.kept.get(visit, {}))] for visit in walked]}

    @classmethod
    def of(cls, plain: Mapping[str, Any], fits: Callable[[Visit], bool]) -> Self | None:
        """Return the way that `plain` tells, without the visits that do not fit; None if the last one is among them."""
        told = plain.get("walked", [])
        walked = [(Visit(str(place), whose or None, str(section)), kept) for place, whose, section, kept in told]
        still = [(visit, kept) for visit, kept in walked if fits(visit)]
        if not still or still[-1] != walked[-1]:
            return None
        return cls(still[-1][0], [visit for visit, _ in still[:-1]], kept=dict(still))

    def back(self) -> bool:
        """Go back; False if nothing came before."""
        return self._walk(self.past, self.ahead)

    def forward(self) -> bool:
        """Go forward again; False if nothing lies ahead."""
        return self._walk(self.ahead, self.past)

    def _walk(self, towards: list[Visit], away: list[Visit]) -> bool:
        if not towards:
            return False
        away.append(self.here)
        self.here = towards.pop()
        return True
