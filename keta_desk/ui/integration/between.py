"""What stands between two sessions: check-ins, journal, triggers and patterns, practices, markers, safety plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.ui.integration.note_card import breakable
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.text import Label, Voice

MOST = 5
LONGEST = 400


@dataclass(frozen=True, slots=True)
class Deed:
    """Something a row offers: its word, and the form or the act with what it is about."""

    words: str
    name: str
    subject: str


@dataclass(frozen=True, slots=True)
class CardLine:
    """One entry of a card. `voice` are the patient's own words, set as such."""

    what: str
    about: str = ""
    voice: str = ""
    colour: str = "caption"
    deeds: tuple[Deed, ...] = field(default=())


class RowsCard(Card):
    """A card of entries with what can be done with each. Emits `asked` with a form or act and what it is about."""

    asked = Signal(str, str)

    def __init__(
        self, title: str, nothing: str, adds: Sequence[Deed], *, most: int = MOST, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._most = most
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._nothing = Label(nothing, "quiet", wrap=True)
        self.more = Label("", "caption")
        self.adds: list[Button] = []
        for deed in adds:
            button = self._button(deed, deed.words)
            button.setProperty("role", "quiet")
            self.adds.append(button)
            self.head.addWidget(button)
        self.deeds: list[Button] = []
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.more)
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[CardLine], *, because: str = "") -> None:
        """Show other entries; `because` is why nothing can be changed, '' where it can."""
        had_focus = next((place for place, one in enumerate(self.deeds) if one.hasFocus()), None)
        empty_layout(self._rows)
        self.deeds = []
        for place, row in enumerate(rows[: self._most]):
            if place:
                self._rows.addWidget(rule())
            self._rows.addLayout(self._shown(row))
        self._nothing.setVisible(not rows)
        self.more.setText(self.tr("and {0} more").format(len(rows) - self._most))
        self.more.setVisible(len(rows) > self._most)
        for button in (*self.adds, *self.deeds):
            button.setEnabled(not because)
            button.setToolTip(because)
            button.setAccessibleDescription(because)
        if had_focus is not None and self.deeds:
            self.deeds[min(had_focus, len(self.deeds) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown(self, row: CardLine) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(1)
        if row.voice:
            texts.addWidget(Voice(f"\u201c{_cut(row.voice)}\u201d"))
        if row.what:
            texts.addWidget(Label(breakable(_cut(row.what)), wrap=True))
        if row.about:
            texts.addWidget(Label(breakable(_cut(row.about)), row.colour, wrap=True))
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addLayout(texts, 1)
        for deed in row.deeds:
            button = self._button(deed, self.tr("{0}: {1}").format(deed.words, (row.what or row.voice)[:80]))
            self.deeds.append(button)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _button(self, deed: Deed, name: str) -> Button:
        button = Button(deed.words, role="quiet", name=name)
        button.setProperty("asks", deed.name)
        button.setProperty("about", deed.subject)
        button.clicked.connect(self._ask)
        return button

    @Slot()
    def _ask(self) -> None:
        button = self.sender()
        if button is not None:
            self.asked.emit(str(button.property("asks")), str(button.property("about")))


def _cut(text: str) -> str:
    one = " ".join(text.split())
    return one if len(one) <= LONGEST else f"{one[:LONGEST].rstrip()}\u2026"


class BetweenCards(QWidget):
    """The six cards in two columns, or one under the other where there is no room. Emits `asked` as each card does."""

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check_ins = RowsCard(
            self.tr("Check-ins"),
            self.tr("No check-in yet. One takes two minutes: mood, sleep, what weighs, item 9."),
            [Deed(self.tr("Check-in\u2026"), "check-in", "")],
        )
        self.journal = RowsCard(
            self.tr("Journal"),
            self.tr("No entry yet. What the patient said or wrote after a session stands here, in their words."),
            [Deed(self.tr("Add\u2026"), "journal", "")],
        )
        self.cards = RowsCard(
            self.tr("Triggers and patterns"),
            self.tr("No card yet. Each comes back at every integration: less, as before, or more."),
            [Deed(self.tr("Trigger\u2026"), "trigger", ""), Deed(self.tr("Pattern\u2026"), "pattern", "")],
        )
        self.skills = RowsCard(
            self.tr("Skills and practices"),
            self.tr("No practice yet. What carries the work on between sessions stands here."),
            [Deed(self.tr("Add\u2026"), "skill", "")],
        )
        self.markers = RowsCard(
            self.tr("Markers of progress"),
            self.tr("No marker yet. Patience, perspective, connection, interests, or the patient\u2019s own."),
            [Deed(self.tr("Add\u2026"), "plan.marker", "")],
        )
        self.plan = RowsCard(
            self.tr("Safety plan"),
            self.tr("No safety plan is recorded. It has six steps, in the patient\u2019s words."),
            [Deed(self.tr("Write\u2026"), "safety-plan", "")],
            most=7,
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self.place(is_narrow=False)
        for card in self.all():
            card.asked.connect(self.asked)

    def all(self) -> tuple[RowsCard, ...]:
        """Return the cards in reading order."""
        return self.check_ins, self.journal, self.cards, self.skills, self.markers, self.plan

    def place(self, *, is_narrow: bool) -> None:
        """Set the cards side by side, or one under the other."""
        for card in self.all():
            self._grid.removeWidget(card)
        for number, card in enumerate(self.all()):
            row, column = (number, 0) if is_narrow else divmod(number, 2)
            self._grid.addWidget(card, row, column)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if is_narrow else 1)

    def order(self) -> list[QWidget]:
        """Return what Tab goes through."""
        return [button for card in self.all() for button in (*card.adds, *card.deeds)]
