"""The latest entries of a chart: when, what, and who wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.queries.timeline import EntryLine
from keta_desk.ui import icons, words
from keta_desk.ui.integration.check_in_words import figures_words
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.theme import look

ROW_H, ICON = 33, 15
WHEN_W, BY_W = 112, 118
_ICONS = {
    "session": "session",
    "score": "outcomes",
    "integration": "leaf",
    "note": "note",
    "plan": "docs",
    "check-in": "phone",
}
_SCALES = {"phq9": "PHQ-9", "gad7": "GAD-7"}
_BY = {"patient": "patient", "clinician": "clinician", "import": "imported", "caregiver": "caregiver"}


@dataclass(frozen=True, slots=True)
class EntryWords:
    """One entry as it is read: the bold part says what, the rest says more."""

    when: str
    icon: str
    what: str
    more: str
    by: str


def entry_words(entry: EntryLine, zone: ZoneInfo, today: date) -> EntryWords:
    """Return the words of an entry; they fit one line each."""
    facts = entry.facts
    match entry.kind:
        case "session":
            amount = words.dose(int(facts[1])) if facts[1] else ""
            what = words.said("Session {0}").format(facts[0]) + (f", {amount}" if amount else "")
        case "score":
            what = f"{_SCALES.get(facts[0], facts[0].upper())} {facts[1]}".strip()
        case "integration":
            what = words.said("Integration {0}").format(facts[0])
        case "check-in":
            what = words.said("Check-in")
        case "plan":
            what = words.said("Treatment plan, version {0}").format(facts[0])
        case _:
            what = facts[1] or words.said("Note")
    more = entry.text or (facts[2] if entry.kind == "score" else "")
    if entry.kind == "check-in":
        figures = {name: int(value) for name, _, value in (fact.partition("=") for fact in facts[1:])}
        more = ". ".join(part for part in (figures_words(figures), entry.text) if part)
    day = entry.at.astimezone(zone).date()
    when = words.near_day(day, today)
    if day == today:
        when = f"{words.said('Today')} {words.clock_time(entry.at, zone)}"
    by = words.said(_BY[entry.by]) if entry.by in _BY else entry.by
    return EntryWords(when, _ICONS.get(entry.kind, "note"), f"{what}.", " ".join(more.split()), by)


def together(found: list[EntryWords]) -> list[EntryWords]:
    """Put scores of one day on one line, `PHQ-9 8, GAD-7 7.`: they were filled in on one sheet."""
    joined: list[EntryWords] = []
    for entry in found:
        before = joined[-1] if joined else None
        if (
            before
            and entry.icon == before.icon == _ICONS["score"]
            and (entry.when, entry.by) == (before.when, before.by)
        ):
            first, second = sorted((before.what, entry.what), key=lambda what: not what.startswith("PHQ-9"))
            joined[-1] = EntryWords(entry.when, entry.icon, f"{first.rstrip('.')}, {second}", "", entry.by)
        else:
            joined.append(entry)
    return joined


class EntryList(QWidget):
    """Paints entries, one line each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[EntryWords] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_entries(self, entries: list[EntryWords]) -> None:
        """Show other entries."""
        self._entries = entries
        self.setAccessibleName(self.tr("Latest entries"))
        self.setAccessibleDescription("; ".join(f"{e.when}: {e.what} {e.more}" for e in entries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, scaled(ROW_H) * max(len(self._entries), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, scaled(ROW_H) * max(len(self._entries), 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, entry in enumerate(self._entries):
            top = place * scaled(ROW_H)
            if place:
                painter.setPen(QPen(look().colour("line"), 1))
                painter.drawLine(0, top, self.width(), top)
            self._paint_entry(painter, QRect(0, top, self.width(), scaled(ROW_H)), entry)

    def _paint_entry(self, painter: QPainter, room: QRect, entry: EntryWords) -> None:
        row_h, when_w, by_w = scaled(ROW_H), scaled(WHEN_W), scaled(BY_W)
        draw_text(painter, QRect(0, room.y(), when_w - scaled(ICON) - 9, row_h), entry.when, "caption", "ink_3")
        drawn = icons.pixmap(entry.icon, look().colour("ink_2"), scaled(ICON), self.devicePixelRatioF())
        painter.drawPixmap(QPointF(when_w - scaled(ICON) - 11, room.y() + (row_h - scaled(ICON)) / 2), drawn)
        left, right = when_w, room.width() - by_w
        used = draw_text(painter, QRect(left, room.y(), right - left, row_h), entry.what, "body", "ink", strong=True)
        more = QRect(left + used + 5, room.y(), right - left - used - 12, row_h)
        draw_text(painter, more, entry.more, "body", "ink_2")
        width = min(QFontMetrics(look().font("caption")).horizontalAdvance(entry.by) + 2, by_w)
        draw_text(painter, QRect(room.width() - width, room.y(), width, row_h), entry.by, "caption", "ink_3")
