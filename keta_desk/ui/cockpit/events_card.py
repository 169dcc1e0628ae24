"""Events of a running session: one key adds one, and the patient's sign to pause stands under them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from keta_desk.ui.parts.button import PaintedButton
from keta_desk.ui.parts.card import Card, empty_layout, lean
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Label
from keta_desk.ui.theme import grown, look

HEIGHT, KEY_W, KEY_H, COLUMNS = 46, 18, 19, 3
TO_KEY, TO_WORDS, TO_EDGE = 8, 6, 4


class EventButton(PaintedButton):
    """One kind of event with its key."""

    def __init__(self, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._key = key
        self.setAccessibleDescription(self.tr("Key {0}").format(key) if key else "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(100, grown(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, focused = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.hasFocus()
        painter.setPen(QPen(look().colour("focus" if focused else "line_strong"), 2 if focused else 1))
        painter.setBrush(look().colour("selected" if self.isDown() else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box, 6, 6)
        wide, high = grown(KEY_W), grown(KEY_H)
        key = QRectF(TO_KEY + 0.5, (self.height() - high) / 2, wide, high)
        painter.setPen(QPen(look().colour("line_strong"), 1))
        painter.setBrush(look().colour("sunken"))
        painter.drawRoundedRect(key, 4, 4)
        painter.setFont(look().font("micro"))
        painter.setPen(look().colour("ink_2"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setFont(look().font("body"))
        painter.setPen(look().colour("ink" if self.isEnabled() else "disabled"))
        room = self._room()
        words = self.text() if self._fits(room.width()) else two_lines(self.text(), painter.fontMetrics(), room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _room(self) -> QRect:
        left = TO_KEY + grown(KEY_W) + TO_WORDS
        return QRect(left, 0, self.width() - left - TO_EDGE, self.height())

    def _fits(self, width: int) -> bool:
        return QFontMetrics(look().font("body")).horizontalAdvance(self.text()) <= width


def two_lines(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return words on two lines, each shortened where it is still too long; the first takes as many as it has room."""
    words = text.split()
    first = [words[0]] if words else []
    for place in range(2, len(words) + 1):
        if metrics.horizontalAdvance(" ".join(words[:place])) <= width:
            first = words[:place]
    parts = (" ".join(first), " ".join(words[len(first) :]))
    return "\n".join(metrics.elidedText(part, Qt.TextElideMode.ElideRight, width) for part in parts if part)


class EventsCard(Card):
    """Emits `happened` with the code of an event."""

    happened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._title(), parent)
        self.head.addWidget(Label(self.tr("one key adds, Ctrl Z undoes"), "caption"))
        self.title.setMinimumHeight(26)
        lean(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self.body.addLayout(self._grid)
        self.buttons: list[EventButton] = []
        self._signal = QFrame()
        self._signal.setObjectName("signal")
        row = QHBoxLayout(self._signal)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(8)
        self._words = Label("", "signal", wrap=True)
        row.addWidget(IconLabel("info", "accent", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.body.addWidget(self._signal)
        self.show_signal("")

    def _title(self) -> str:
        return self.tr("Events")

    def show_events(self, events: Sequence[tuple[str, str]]) -> None:
        """Offer events, each its code and its words; the first nine have a digit."""
        empty_layout(self._grid)
        self.buttons = []
        for place, (code, words) in enumerate(events):
            button = EventButton(str(place + 1) if place < 9 else "", words)
            button.clicked.connect(partial(self._tell, code))
            self.buttons.append(button)
            self._grid.addWidget(button, place // COLUMNS, place % COLUMNS)

    def _tell(self, code: str, _checked: bool = False) -> None:
        self.happened.emit(code)

    def press(self, place: int) -> None:
        """Add the event of a key."""
        if 0 <= place < len(self.buttons):
            self.buttons[place].click()

    def show_signal(self, words: str) -> None:
        """Show the sign by which the patient asks for a pause; '' where none was agreed."""
        self._words.setText(words)
        self._signal.setVisible(bool(words))
