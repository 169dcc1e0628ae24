"""The ratings of a running session: a letter goes to one, a digit gives it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keta_desk.ui.actions import hint
from keta_desk.ui.cockpit.scale import LiveScale
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, lean
from keta_desk.ui.parts.text import Label
from keta_desk.ui.theme import grown, look

RATINGS = ("dissociation", "anxiety", "moaas", "nausea")
MOST = {"moaas": 5}


class LastMark(QWidget):
    """The outline that means "rated last", for the legend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(grown(14), grown(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().colour("ink_2"), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4, 4)


class RatingsCard(Card):
    """Emits `rated` with the name of a rating and its value, `left` when one is done with it."""

    rated = Signal(str, int)
    left = Signal()
    cadss_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._title(), parent)
        self.cadss = Button(self.tr("CADSS-6"), role="quiet", hint=hint("cockpit.cadss"))
        self.cadss.setToolTip(self.tr("Six items of a scale of dissociation: numbers only, total 0 to 24"))
        self.cadss.clicked.connect(self.cadss_asked)
        self.head.addWidget(self.cadss)
        self._mark, self._legend = LastMark(), Label("", "caption")
        self.head.addWidget(self._mark)
        self.head.addWidget(self._legend)
        self.scales: dict[str, LiveScale] = {}
        lean(self)
        self.body.setSpacing(4)
        for name, words, falls in self._named():
            scale = LiveScale(words, highest=MOST.get(name, 10), is_falling=falls)
            scale.given.connect(partial(self.rated.emit, name))
            scale.left.connect(self.left)
            self.scales[name] = scale
            self.body.addLayout(self._row(name, words, scale))
        self.show_ratings({}, {}, "")

    def _title(self) -> str:
        return self.tr("Ratings")

    def _named(self) -> tuple[tuple[str, str, bool], ...]:
        return (
            ("dissociation", self.tr("Dissociation"), False),
            ("anxiety", self.tr("Anxiety"), False),
            ("moaas", self.tr("Sedation, MOAA/S"), True),
            ("nausea", self.tr("Nausea"), False),
        )

    def _row(self, name: str, words: str, scale: LiveScale) -> QVBoxLayout:
        row, head = QVBoxLayout(), QHBoxLayout()
        row.setSpacing(2)
        label = Label(words, "label")
        label.setBuddy(scale)
        head.setSpacing(8)
        head.addWidget(label, 1)
        if name not in MOST:
            ends = Label(self.tr("none to extreme"), "micro")
            ends.setToolTip(
                self.tr("0 to 10: none, mild, moderate, strong, extreme. Our own rating, not a tested scale.")
            )
            head.addWidget(ends, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(Label(hint(f"cockpit.{name}"), "key"), 0, Qt.AlignmentFlag.AlignBottom)
        row.addLayout(head)
        row.addWidget(scale)
        return row

    def show_ratings(self, now: Mapping[str, int], last: Mapping[str, int], when: str) -> None:
        """Fill what was rated for now, outline what was rated last; `when` says when that was, '' for never."""
        for name, scale in self.scales.items():
            scale.show_rating(now.get(name), last.get(name))
        self._legend.setText(when)
        for widget in (self._mark, self._legend):
            widget.setVisible(bool(when))

    def begin(self, name: str) -> None:
        """Put the focus on one rating."""
        self.scales[name].setFocus(Qt.FocusReason.ShortcutFocusReason)
