"""The card that says in one sentence how the record stands, with three figures beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keta_desk.ui import icons
from keta_desk.ui.backup.age import Truth
from keta_desk.ui.parts.card import upright
from keta_desk.ui.parts.head_row import HeadRow
from keta_desk.ui.parts.text import Label
from keta_desk.ui.theme import grown, look

TILE, ICON, WORDS_W = 56, 26, 220
_ICONS = {"ok": "shield", "caution": "triangle", "danger": "octagon"}


class _Tile(QWidget):
    """An icon on its tint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = "ok"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(grown(TILE), grown(TILE))

    def show_state(self, state: str) -> None:
        """Show another state."""
        self._state = state
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour(f"{self._state}_tint"))
        painter.drawRoundedRect(self.rect(), 10, 10)
        side = grown(ICON)
        drawn = icons.pixmap(_ICONS[self._state], look().colour(self._state), side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - side) / 2, (self.height() - side) / 2), drawn)


class TruthCard(QFrame):
    """One sentence of truth and what it rests on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._tile = _Tile()
        self.title = Label("", "title", wrap=True)
        self.more = Label("", "second", wrap=True)
        self._figures = [(Label("", "title"), Label("", "caption")) for _ in range(3)]
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.more)
        words.addStretch(1)
        row = HeadRow(gap=18, title_w=WORDS_W)
        row.setContentsMargins(22, 18, 18, 18)
        self.setLayout(row)
        row.addWidget(self._tile)
        row.addLayout(words, 1)
        for figure, under in self._figures:
            beside, column = QHBoxLayout(), QVBoxLayout()
            beside.setSpacing(18)
            beside.addWidget(upright())
            beside.addLayout(column)
            column.setSpacing(0)
            column.addStretch(1)
            column.addWidget(figure)
            column.addWidget(under)
            column.addStretch(1)
            row.addLayout(beside)

    def show_truth(self, truth: Truth, figures: Sequence[tuple[str, str]]) -> None:
        """Say how things stand, with three figures and what each is."""
        self._tile.show_state(truth.state)
        self.title.setText(truth.title)
        self.more.setText(truth.more)
        for (figure, under), (number, what) in zip(self._figures, figures, strict=True):
            figure.setText(number)
            under.setText(what)
        self.setAccessibleName(self.words())

    def words(self) -> str:
        """Return what the card says."""
        figures = [f"{number.text()} {what.text()}" for number, what in self._figures]
        return ". ".join([self.title.text(), self.more.text(), *figures])
