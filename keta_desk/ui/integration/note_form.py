"""What is typed into an integration note: its texts, what they mean, and what is wrong with them. No Qt."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from keta_desk.domain.integration import CommitmentState, IntegrationWork, integration_problems
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.ui.parts.days import read_day

TEXTS = ("theme", "insight", "trigger", "pattern", "commitment", "what_changed", "modality")
KEPT = (*TEXTS, "due", "state", "is_private", "day", "clock", "reason", "is_error")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm)?$", re.IGNORECASE)


def read_clock(text: str) -> time | None:
    """Return a time of day as it is usually typed, `9:30`, `0930`, `4 pm`; None for a blank.

    Raises:
        ValueError: the text is no time of day.
    """
    typed = text.strip().lower()
    if not typed:
        return None
    found = _CLOCK.match(typed)
    if found is None:
        raise ValueError(text)
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            raise ValueError(text)
        hour = hour % 12 + (12 if found[3] == "pm" else 0)
    return time(hour, minute)


@dataclass(slots=True)
class NoteForm:
    """The texts of the form. A blank day and time mean now; `is_private` is set where it is not to be shared."""

    theme: str = ""
    insight: str = ""
    trigger: str = ""
    pattern: str = ""
    commitment: str = ""
    what_changed: str = ""
    modality: str = ""
    due: str = ""
    state: str = ""
    is_private: str = ""
    day: str = ""
    clock: str = ""
    reason: str = ""
    is_error: str = ""

    def state_of(self) -> dict[str, str]:
        """Return what a draft keeps."""
        return {name: getattr(self, name) for name in KEPT}

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again."""
        for name in KEPT:
            setattr(self, name, str(state.get(name, "")))

    def take(self, content: IntegrationWork, due: str) -> None:
        """Take over what the record says; `due` is the day of the commitment as it is typed."""
        for name in TEXTS:
            setattr(self, name, getattr(content, name))
        self.due, self.state = due, content.commitment_state
        self.is_private = "" if content.share_with_patient else "yes"

    def is_blank(self) -> bool:
        """Say whether nothing at all was typed."""
        return not any(getattr(self, name).strip() for name in KEPT)

    def content(self, today: date, months: Sequence[str]) -> IntegrationWork:
        """Return the note that was typed.

        Raises:
            RuleBroken: it has no theme, or the day of the commitment can't be read.
        """
        found: list[Problem] = []
        due = None
        try:
            due = read_day(self.due, today=today, months=months)
        except (ValueError, OverflowError):
            found.append(Problem("integration.day-unreadable", field="due"))
        state = self.state or (CommitmentState.OPEN.value if self.commitment.strip() else "")
        texts = {name: getattr(self, name).strip() for name in TEXTS}
        work = IntegrationWork(
            **texts, commitment_due=due, commitment_state=state, share_with_patient=not self.is_private
        )
        found = [*integration_problems(work), *found]
        if found:
            raise RuleBroken(found)
        return work

    def held_at(self, now: datetime, zone: ZoneInfo, months: Sequence[str]) -> datetime:
        """Return when it was held: now where day and time are blank.

        Raises:
            RuleBroken: day or time can't be read, the time of an earlier day is missing, or it is yet to come.
        """
        today = now.astimezone(zone).date()
        try:
            day = read_day(self.day, today=today, months=months)
        except (ValueError, OverflowError):
            raise RuleBroken([Problem("integration.day-unreadable", field="day")]) from None
        try:
            clock = read_clock(self.clock)
        except ValueError:
            raise RuleBroken([Problem("integration.time-unreadable", field="clock")]) from None
        if clock is None:
            if day is None or day == today:
                return now
            raise RuleBroken([Problem("integration.time-missing", field="clock")])
        at = datetime.combine(day or today, clock, zone)
        if at > now:
            raise RuleBroken([Problem("integration.not-yet", field="day")])
        return at
