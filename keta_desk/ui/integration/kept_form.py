"""Forms of one entry each that add it, or put one right where their subject is the id of one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, refuse
from keta_desk.ui import words
from keta_desk.ui.entry_form import SEEN, EntryForm
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import YES
from keta_desk.ui.parts.moment_edit import DayEdit
from keta_desk.ui.undo import Undoable, undone
from keta_desk.use_cases import corrections

REASON, IN_ERROR = "reason", "is_error"
SHOWN_TEXT = 60


class KeptForm(EntryForm):
    """A subclass adds its fields, calls `finish`, and says how its content is added and amended.

    What was put right or marked as entered in error can be undone: it says again what it said, as a new entry where
    the old one counts no more.
    """

    TABLE = ""
    line_id = ""

    # What a subclass says

    def content(self) -> Any:
        """Return what was typed, as the use cases take it; two that say the same are equal."""
        raise NotImplementedError

    def put_in(self, content: Any, *, again: bool = False) -> str:
        """Add it and return the id; `again` where it is done outside of the form, by undoing."""
        raise NotImplementedError

    def put_right(self, content: Any, reason: str, seen: int, *, again: bool = False) -> None:
        """Put the entry right."""
        raise NotImplementedError

    def said_now(self) -> tuple[int, Any, Mapping[str, str]]:
        """Return version and content of the entry as the record has it, and its texts for the fields."""
        raise NotImplementedError

    def takes_more_along(self) -> bool:
        """Say whether something hangs on the entry that a new one in its place would not bring back."""
        return False

    # What they share

    @property
    def is_amending(self) -> bool:
        """Whether an entry is put right."""
        return bool(self.line_id)

    def finish(self, *, first: str = "") -> None:
        """Add what an amendment asks for besides, and begin."""
        seen = 0
        if self.is_amending:
            self.add(REASON, words.said("Reason for the chan&ge"), UnitEdit())
            self.add_box(IN_ERROR, words.said("Entered in error: it is not counted any more"))
            seen, self._was, _ = self.said_now()
            self.restore(self.in_the_record())
            self.note.setText(words.said("What it said before stays legible."))
        self.start(seen=seen, first=first)

    def in_the_record(self) -> Mapping[str, str]:
        """Return what the record says of the entry now."""
        if not self.is_amending or REASON not in self.fields:
            return {}
        version, _, texts = self.said_now()
        return {**texts, SEEN: str(version)}

    def record(self) -> Undoable | None:
        """Save it."""
        desk = self.tools.desk
        if not self.is_amending:
            row_id = self.put_in(self.content())
            return Undoable(
                words.said("Saved"), lambda: desk.do(corrections.enter_in_error, self.TABLE, row_id, reason=undone())
            )
        reason, was, seen = self.text(REASON), self._was, self.seen
        refuse(reason_problems(reason))
        if self.boxes[IN_ERROR].isChecked():
            is_last = self.takes_more_along()
            self.do(corrections.enter_in_error, self.TABLE, self.line_id, reason=reason, seen=seen)
            if is_last:
                return None
            return Undoable(words.said("Marked as entered in error"), lambda: self.put_in(was, again=True))
        now = self.content()
        if now == was:
            raise RuleBroken([Problem("integration.unchanged", field=REASON)])
        self.put_right(now, reason, seen)
        return Undoable(words.said("Amended"), lambda: self.put_right(was, undone(), seen + 1, again=True))

    def day_problems(self, name: str) -> list[Problem]:
        """Say that the day of a field can't be read."""
        edit = self.fields[name].edit
        if not isinstance(edit, DayEdit):
            return []
        try:
            edit.day()
        except (ValueError, OverflowError):
            return [Problem("entry.day-unreadable", field=name, facts={"text": edit.text().strip()[:SHOWN_TEXT]})]
        return []

    def day_of(self, name: str) -> date | None:
        """Return the day of a field, None for a blank or for what is no day."""
        edit = self.fields[name].edit
        return edit.day() if isinstance(edit, DayEdit) and not self.day_problems(name) else None

    def whole_number(self, name: str) -> int | None:
        """Return the rating of a field, None for none."""
        return int(self.text(name)) if self.text(name) else None


def box_text(is_set: bool | None) -> str:
    """Return the state of a check box as a draft holds it."""
    return YES if is_set else ""
