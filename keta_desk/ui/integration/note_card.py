"""One integration session read in full, and what it said before it was put right."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from keta_desk.queries.former import Former
from keta_desk.queries.integration import CommitmentLine, IntegrationLine
from keta_desk.ui import words
from keta_desk.ui.actions import hint
from keta_desk.ui.integration.note_words import FIELDS, after_words, agreed_words, field_words
from keta_desk.ui.integration.standing import Held
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.text import Label

LONGEST_WORD, BREAK = 40, "\u200b"
SHOWN = frozenset(FIELDS) | {"share_with_patient"}


class NoteCard(Card):
    """Shows one session; blank parts are left out, since each is optional but the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Integration"), parent)
        self.shared = Chip(ChipWords(words.said("Shared with the patient"), "fact", "user"))
        self.amend = Button(self.tr("Amend\u2026"), icon="pen", role="quiet", hint=hint("chart.edit"))
        self.head.addWidget(self.shared)
        self.head.addWidget(self.amend)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def show_note(self, held: Held, by: str, former: Sequence[Former], agreed: Sequence[CommitmentLine] = ()) -> None:
        """Show a session with who held it, what was agreed on in it, and what changed since it was first recorded."""
        line = held.line
        self.title.setText(self.tr("Integration {0}").format(held.number))
        self.shared.say(shared_chip(line))
        _clear(self._grid)
        when = self.tr("{0}, {1}").format(write_day(held.on, weekday=True), after_words(held))
        self._add(self.tr("Held"), self.tr("{0}, {1}").format(when, by) if by else when)
        for name in FIELDS:
            if text := str(getattr(line, name)).strip():
                self._add(field_words(name), text)
        for one in agreed:
            self._add(self.tr("Agreed on"), agreed_words(one))
        self._add_former(former, line.status_reason or "")

    def _add_former(self, former: Sequence[Former], reason: str) -> None:
        """Show what each part said before, struck through, and why it was changed."""
        changes = [
            (name, was) for one in former for name, was in one.was.items() if name in SHOWN and was not in ("", None)
        ]
        if not changes:
            return
        for name, was in changes:
            self._add(self.tr("{0}, before").format(field_words(name)), _said(name, was), struck=True)
        if reason:
            self._add(self.tr("Changed because"), reason)

    def _add(self, name: str, text: str, *, struck: bool = False) -> None:
        row = self._grid.rowCount()
        label, value = (
            Label(name, "quiet"),
            Label(breakable(text.strip()), "strong" if name == field_words("theme") else "", wrap=True),
        )
        label.setMinimumWidth(128)
        if struck:
            font = QFont(value.font())
            font.setStrikeOut(True)
            value.setFont(font)
            value.setAccessibleName(self.tr("struck: {0}").format(text))
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(value, row, 1)

    def told(self) -> list[str]:
        """Return what the card says, label and text in turn."""
        found = (self._grid.itemAt(place) for place in range(self._grid.count()))
        widgets = [item.widget() for item in found if item is not None]
        return [widget.text().replace(BREAK, "") for widget in widgets if isinstance(widget, Label)]


def breakable(text: str) -> str:
    """Return a text whose words can all be wrapped: one without end would widen the card past the window."""
    parts = re.split(r"(\s+)", text)
    return "".join(part if len(part) <= LONGEST_WORD else BREAK.join(_cut(part)) for part in parts)


def _cut(word: str) -> list[str]:
    return [word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD)]


def shared_chip(line: IntegrationLine) -> ChipWords:
    """Return the chip that says who may read a note."""
    if line.is_apart:
        return ChipWords(words.said("Psychotherapy note, kept apart"), "fact", "lock")
    told = words.said("Shared with the patient") if line.share_with_patient else words.said("Not shared")
    return ChipWords(told, "fact", "user" if line.share_with_patient else "lock")


def _said(name: str, was: object) -> str:
    if name == "share_with_patient":
        return words.said("yes") if was else words.said("no")
    return str(was)


def _clear(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
