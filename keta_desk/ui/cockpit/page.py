"""How the cockpit is laid out: the clock over the lanes, log and discharge below, entries at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.limits_profile import Limits
from keta_desk.ui.cockpit.clock_card import ClockCard
from keta_desk.ui.cockpit.discharge_card import DischargeCard
from keta_desk.ui.cockpit.events_card import EventsCard
from keta_desk.ui.cockpit.lanes_card import LanesCard
from keta_desk.ui.cockpit.log_card import LogCard
from keta_desk.ui.cockpit.ratings_card import RatingsCard
from keta_desk.ui.cockpit.vitals_card import VitalsEntry
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.theme import grown

BESIDE = 1040
"""In a page narrower than this what is entered moves under what is shown (design, 11)."""
MARGIN, EDGE, GAP, CARD_GAP, COLUMN_W, CLOCK_H = 20, 8, 13, 9, 388, 112


class _Shown(QWidget):
    """What is shown, down to what it must have: as height for width Qt would ask for all that the charts wish."""

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is not None:
            parts = [item for at in range(layout.count()) if (item := layout.itemAt(at)) is not None]
            width = max(self.width(), least.width())
            high = [
                one.heightForWidth(width) if one.hasHeightForWidth() else one.minimumSize().height() for one in parts
            ]
            least.setHeight(sum(high) + layout.spacing() * (len(parts) - 1))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class CockpitPage(QWidget):
    """The cards of the cockpit. `side` shows the entries, or the one form that is open in their place."""

    def __init__(self, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock, self.lanes = ClockCard(), LanesCard()
        self.log, self.discharge = LogCard(), DischargeCard()
        self.vitals, self.ratings, self.events = VitalsEntry(limits), RatingsCard(), EventsCard()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(GAP)
        self._left = self._shown_column()
        self.side = QStackedWidget()
        self.entries = self._entries()
        self.side.addWidget(self.entries)
        self._body.addWidget(self._left, 1)
        self._body.addWidget(self.side)
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN, EDGE, MARGIN, EDGE)
        page.setSpacing(0)
        page.addLayout(self._body)

    def _shown_column(self) -> QWidget:
        inside = _Shown()
        column, foot = QVBoxLayout(inside), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        foot.setSpacing(GAP)
        self.clock.setMinimumHeight(grown(CLOCK_H))
        foot.addWidget(self.log, 5)
        foot.addWidget(self.discharge, 3)
        column.addWidget(self.clock)
        column.addWidget(self.lanes, 9)
        column.addLayout(foot, 5)
        return inside

    def _entries(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CARD_GAP)
        for card in (self.vitals, self.ratings, self.events):
            column.addWidget(card)
        column.addStretch(1)
        return inside

    def arrange(self, width: int) -> None:
        """Set what is entered beside what is shown, or under it in a narrow window."""
        beside = width >= scaled(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._body.direction() != way:
            self._body.setDirection(way)
        column = grown(COLUMN_W)
        self.side.setMinimumWidth(column if beside else 0)
        self.side.setMaximumWidth(column if beside else 16_777_215)
