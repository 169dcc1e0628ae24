"""The places that were visited, to walk back and forward among them."""

from __future__ import annotations

from dataclasses import dataclass, field

from keta_desk.domain.ids import PatientId

Visit = tuple[str, PatientId | None]  # a place, and whose chart it shows


@dataclass(slots=True)
class History:
    """Where one is, where one was, and where one came back from."""

    here: Visit
    past: list[Visit] = field(default_factory=list)
    ahead: list[Visit] = field(default_factory=list)

    def go(self, visit: Visit) -> None:
        """Go somewhere; what lay ahead is forgotten."""
        if visit != self.here:
            self.past.append(self.here)
            self.ahead.clear()
        self.here = visit

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
