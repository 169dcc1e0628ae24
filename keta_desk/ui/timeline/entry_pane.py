"""One entry of the timeline in full: the whole text, what it said before, and who changed it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.queries.timeline_rows import EntryKind
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.struck import Struck
from keta_desk.ui.parts.text import Label
from keta_desk.ui.timeline import timeline_words
from keta_desk.ui.timeline.timeline_words import EntryShown

WIDTH = 340
MOST_LETTERS = 20_000
TITLE_LETTERS = 34


class EntryPane(Card):
    """Shows the entry that is chosen. Emits `open_asked` for the section it lies in."""

    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.setAccessibleName(self.tr("Entry"))
        self.setMinimumWidth(WIDTH - 24)
        self.setMaximumWidth(WIDTH)
        self.open = Button(self.tr("Open"), hint=self.tr("Enter"))
        self.open.clicked.connect(self.open_asked)
        inside = QWidget()
        self._told = QVBoxLayout(inside)
        self._told.setContentsMargins(0, 0, 6, 0)
        self._told.setSpacing(8)
        area = PageArea(inside)
        foot = QHBoxLayout()
        foot.addWidget(self.open)
        foot.addStretch(1)
        self.body.addWidget(area, 1)
        self.body.addLayout(foot)

    def show_entry(self, one: EntryShown | None, zone: ZoneInfo) -> None:
        """Show an entry, or nothing."""
        empty_layout(self._told)
        self.open.setVisible(one is not None)
        self.title.setText("" if one is None else one.what)
        if one is None:
            return
        self.open.setText(self._open_words(one.entry.kind))
        self.open.setAccessibleName(self.open.text())
        entry = one.entry
        when = timeline_words.full_moment(entry.at, zone, day_only=entry.is_day_only)
        told = self.tr("{0}, {1}").format(when, one.by) if one.by else when
        self._told.addWidget(Label(told, "caption", wrap=True))
        what, more = timeline_words.say(entry.kind, entry.said)
        if entry.in_error is None:
            if len(what) > TITLE_LETTERS:
                self._told.addWidget(Label(what, "strong", wrap=True))
            self._told.addWidget(Label(more[:MOST_LETTERS], wrap=True))
        else:
            self._add_struck(what, more, self.tr("Entered in error: {0}").format(entry.in_error), "danger")
        for was in reversed(entry.was):
            self._told.addWidget(rule())
            until = self._moment(was.until, zone)
            changed = self.tr("Said until {0}, changed by {1}").format(until, was.changed_by or self.tr("not recorded"))
            self._add_struck(*timeline_words.say(entry.kind, was.said), changed, "caption")
        if entry.amended_because:
            self._told.addWidget(Label(self.tr("Reason: {0}").format(entry.amended_because), "caption", wrap=True))
        self._told.addStretch(1)

    def _open_words(self, kind: EntryKind) -> str:
        names = {
            "sessions": self.tr("Open in Sessions"),
            "measures": self.tr("Open in Measures"),
            "integration": self.tr("Open in Integration"),
            "titration": self.tr("Open in Titration"),
            "documents": self.tr("Open in Documents"),
            "supply": self.tr("Open in Supply"),
        }
        return names.get(timeline_words.SECTIONS.get(kind, ""), self.tr("Open overview"))

    def _add_struck(self, what: str, more: str, why: str, role: str) -> None:
        whole = self.tr("{0}. {1}").format(what, more[:MOST_LETTERS]) if more else what
        self._told.addWidget(Struck(whole, spoken=self.tr("{0}: {1}").format(why, whole)))
        self._told.addWidget(Label(why, role, wrap=True))

    def _moment(self, moment: datetime, zone: ZoneInfo) -> str:
        return timeline_words.full_moment(moment, zone, day_only=False)
