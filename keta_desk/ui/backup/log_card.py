"""The latest entries of the access log: when, what, whose hand. Charts by number, so that no name stands here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.patients import chart_label
from keta_desk.queries.audit import AuditLine
from keta_desk.ui import words
from keta_desk.ui.audit.audit_words import action_words, by_words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Elided, Label

SHOWN = 7
ROW_H = 29


class LogCard(Card):
    """Emits `check_asked` when the whole chain is to be checked, `more_asked` for older entries."""

    check_asked = Signal()
    more_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Access log"))
        self._mark = IconLabel("check-circle", "ok", 15)
        self._state = Label("", "caption")
        self.check = Button(self.tr("Check record"), role="quiet")
        self.check.clicked.connect(self.check_asked)
        self.head.addWidget(self.title, 1)
        for widget in (self._mark, self._state, self.check):
            self.head.addWidget(widget)
        self.body.addLayout(self.head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.more = Button(self.tr("Show older entries"), role="quiet")
        self.more.clicked.connect(self.more_asked)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self._said: list[str] = []
        self.words_of_check = ""
        self._mark.hide()

    def show_state(self, said: str, *, is_whole: bool | None) -> None:
        """Say how the chain was found; None while it was not looked at since unlocking."""
        self._state.setText(said)
        self._mark.setVisible(is_whole is not None)
        self._mark.show_icon("check-circle" if is_whole else "octagon", "ok" if is_whole else "danger")

    def show_lines(self, lines: Sequence[AuditLine], zone: ZoneInfo, now: datetime, *, is_all: bool) -> None:
        """Show entries, latest first."""
        empty_layout(self._rows)
        self._said = []
        today = now.astimezone(zone).date()
        for number, line in enumerate(lines):
            if number:
                self._rows.addWidget(rule())
            what = action_words(line)
            if line.chart_number is not None:
                what = self.tr("{0} · {1}").format(what, chart_label(line.chart_number))
            same_day = line.at.astimezone(zone).date() == today
            at = words.clock_time(line.at, zone) if same_day else words.near_moment(line.at, zone, today)
            self._add(at, what, by_words(line))
            self._said.append(f"{at} {what}")
        self.more.setVisible(not is_all)

    def _add(self, at: str, what: str, who: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        time = Label(at, "quiet")
        time.setFixedWidth(max(96, time.sizeHint().width()))
        row.addWidget(time)
        row.addWidget(Elided(what), 1)
        row.addWidget(Elided(who, "quiet"))
        line.setMinimumHeight(ROW_H)
        self._rows.addWidget(line)

    def words(self) -> str:
        """Return what the log says."""
        return "; ".join(self._said)
