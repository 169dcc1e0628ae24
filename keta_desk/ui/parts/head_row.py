"""The row at the head of a card or a page: a title that takes what is left, and what belongs to it at the right.

Where the window is too narrow for both, what stands at the right begins a line of its own under the title.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

from keta_desk.ui.parts.flow import FlowLayout
from keta_desk.ui.theme import grown

TITLE_W, LINE_GAP, ANYWHERE = 150, 6, Qt.AlignmentFlag(0)
"""A title that would be left with less than this, and less than its words, has the line to itself."""


class HeadRow(QVBoxLayout):
    """Filled like a box from left to right; what has a stretch takes the room that is left."""

    def __init__(self, *, gap: int = 8, title_w: int = TITLE_W) -> None:
        super().__init__()
        self._gap, self._title_w, self._is_folded = gap, title_w, False
        self._first, self._under = QHBoxLayout(), FlowLayout(gap=gap, line_gap=LINE_GAP)
        self._first.setSpacing(gap)
        self.setSpacing(LINE_GAP)
        super().addLayout(self._first)
        super().addLayout(self._under)

    def addWidget(self, widget: QWidget, /, stretch: int | None = None, alignment: Qt.AlignmentFlag = ANYWHERE) -> None:
        """Put a widget at the end."""
        if self._is_folded and not stretch:
            self._under.addWidget(widget)
        else:
            self._first.addWidget(widget, stretch or 0, alignment)

    def insertWidget(self, place: int, widget: QWidget, stretch: int = 0) -> None:  # type: ignore[override]
        """Put a widget at a place of the first line."""
        self._first.insertWidget(place, widget, stretch)

    def addLayout(self, layout: QLayout, stretch: int | None = None) -> None:
        """Put a layout at the end."""
        self._first.addLayout(layout, stretch or 0)

    def minimumSize(self) -> QSize:
        """Return the least size: one part need not be beside the other, so it is as wide as the widest."""
        least, around = super().minimumSize(), self.contentsMargins()
        widest = max((item.minimumSize().width() for item, _ in self._shown()), default=0)
        return QSize(widest + around.left() + around.right(), least.height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if self._has_to_fold() != self._is_folded:
            self._turn()  # at once: a page that is shown for the first time was never seen folded
            super().setGeometry(rect)

    def _shown(self) -> list[tuple[QLayoutItem, int]]:
        first = [(self._first.itemAt(place), self._first.stretch(place)) for place in range(self._first.count())]
        under = [(self._under.itemAt(place), 0) for place in range(self._under.count())]
        return [(item, stretch) for item, stretch in (*first, *under) if item is not None and not item.isEmpty()]

    def _has_to_fold(self) -> bool:
        wanted = [self._least(item) if stretch else item.sizeHint().width() for item, stretch in self._shown()]
        return len(wanted) > 1 and sum(wanted) + self._gap * (len(wanted) - 1) > self.contentsRect().width()

    def _least(self, title: QLayoutItem) -> int:
        """Return the least width of a title: words that can be shortened or wrapped do with less than they ask for."""
        return max(min(title.sizeHint().width(), grown(self._title_w)), title.minimumSize().width())

    def _turn(self) -> None:
        """Set what stands after the title under it, or beside it again."""
        self._is_folded = not self._is_folded
        stays = max((place for place in range(self._first.count()) if self._first.stretch(place)), default=0) + 1
        before, at = (self._first, stays) if self._is_folded else (self._under, 0)
        while (item := before.takeAt(at)) is not None:
            if (widget := item.widget()) is not None:
                (self._under if self._is_folded else self._first).addWidget(widget)
            elif (layout := item.layout()) is not None:
                (self._under if self._is_folded else self._first).addLayout(layout)
        self.invalidate()
