"""What the timeline lists: months, and under each its entries, filtered by kind and by words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from keta_desk.domain.patients import folded
from keta_desk.queries.timeline_rows import EntryKind, TimelineEntry
from keta_desk.ui.parts.rows_model import ROW_ROLE, TOP
from keta_desk.ui.timeline.timeline_words import EntryShown, month_words, shown, spoken

Index = QModelIndex | QPersistentModelIndex


class Sort(StrEnum):
    """The filters of the timeline: kinds that belong together."""

    ALL = "all"
    SESSIONS = "sessions"
    READINGS = "readings"
    MEASURES = "measures"
    INTEGRATION = "integration"
    NOTES = "notes"
    PLAN = "plan"
    HEALTH = "health"
    DOCUMENTS = "documents"
    PATHWAY = "pathway"
    SUPPLY = "supply"


KINDS: dict[Sort, Set[EntryKind]] = {
    Sort.ALL: frozenset(EntryKind),
    Sort.SESSIONS: frozenset({EntryKind.SESSION}),
    Sort.READINGS: frozenset({EntryKind.READING}),
    Sort.MEASURES: frozenset({EntryKind.SCORE}),
    Sort.INTEGRATION: frozenset(
        {
            *(EntryKind.INTEGRATION, EntryKind.CHECK_IN, EntryKind.COMMITMENT, EntryKind.JOURNAL),
            *(EntryKind.SAFETY_PLAN, EntryKind.TRIGGER, EntryKind.PATTERN, EntryKind.SKILL),
        }
    ),
    Sort.NOTES: frozenset({EntryKind.NOTE}),
    Sort.PLAN: frozenset({EntryKind.PLAN, EntryKind.DECISION, EntryKind.ITEM, EntryKind.MARKER, EntryKind.RATING}),
    Sort.HEALTH: frozenset({EntryKind.PROBLEM, EntryKind.ALLERGY, EntryKind.MEDICATION}),
    Sort.DOCUMENTS: frozenset({EntryKind.DOCUMENT}),
    Sort.PATHWAY: frozenset({EntryKind.STAGE, EntryKind.CONSENT, EntryKind.APPOINTMENT, EntryKind.VISIT}),
    Sort.SUPPLY: frozenset({EntryKind.PRESCRIPTION, EntryKind.DELIVERY, EntryKind.STOCK, EntryKind.PDMP}),
}


@dataclass(frozen=True, slots=True)
class Month:
    """The head of a month, with how many entries stand under it."""

    words: str
    count: int


class TimelineModel(QAbstractListModel):
    """Lists months and entries. It never reads the store: whoever owns it hands it the entries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[EntryShown] = []
        self._months: list[date] = []
        self._sort, self._words = Sort.ALL, ""
        self.rows: list[Month | EntryShown] = []

    def show_entries(self, entries: Iterable[TimelineEntry], zone: ZoneInfo) -> None:
        """Show other entries, the latest first."""
        self._entries = [shown(entry, zone) for entry in entries]
        self._months = [one.entry.at.astimezone(zone).date().replace(day=1) for one in self._entries]
        self._renew()

    def sift(self, sort: Sort, words: str) -> None:
        """Show only entries of a sort in which every one of `words` is found."""
        if (sort, words) != (self._sort, self._words):
            self._sort, self._words = sort, words
            self._renew()

    def counts(self) -> dict[Sort, int]:
        """Return how many entries of each sort hold the words that are sought."""
        kinds = Counter(one.entry.kind for one in self._entries if self._holds(one))
        return {sort: sum(kinds[kind] for kind in members) for sort, members in KINDS.items()}

    def is_empty(self) -> bool:
        """Say whether there is no entry at all, whatever is sought."""
        return not self._entries

    def place_of(self, row_id: str, at: str = "") -> int:
        """Return the place of an entry, -1 if it is not shown; `at` tells the two ends of one entry apart."""
        places = [
            place
            for place, row in enumerate(self.rows)
            if isinstance(row, EntryShown) and row.entry.row_id == row_id and at in ("", row.entry.at.isoformat())
        ]
        return places[0] if places else -1

    def _holds(self, one: EntryShown) -> bool:
        return all(word in one.sought for word in folded(self._words).split())

    def _renew(self) -> None:
        self.beginResetModel()
        members = KINDS[self._sort]
        found = [
            (month, one)
            for month, one in zip(self._months, self._entries, strict=True)
            if one.entry.kind in members and self._holds(one)
        ]
        sizes = Counter(month for month, _ in found)
        self.rows, before = [], None
        for month, one in found:
            if month != before:
                self.rows.append(Month(month_words(month), sizes[month]))
                before = month
            self.rows.append(one)
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words if isinstance(row, Month) else spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Month):
            return Qt.ItemFlag.NoItemFlags  # the head of a month is passed over by the arrow keys
        return super().flags(index)


def special_rows(rows: Sequence[Month | EntryShown]) -> list[tuple[int, Month | EntryShown]]:
    """Return the rows that are not as high as most: heads of months, and entries with a former wording."""
    return [(place, row) for place, row in enumerate(rows) if isinstance(row, Month) or row.was or row.is_struck]
