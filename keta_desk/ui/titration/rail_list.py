"""The guardrails one under the other: icon, name, numbers, and the sentence of what a rule finds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.ui.parts.field import repolish
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Label
from keta_desk.ui.titration.rails import Rail
from keta_desk.ui.words import said

_SIGNS = {
    "ok": ("check-circle", "ok"),
    "note": ("info", "accent"),
    "check": ("triangle", "caution"),
    "stop": ("octagon", "danger"),
}


def state_word(state: str) -> str:
    """Return how a rail stands in a word: the icon and its colour are never alone."""
    return {"ok": said("OK"), "note": said("Note"), "check": said("Check"), "stop": said("Stop")}[state]


class RailRow(QWidget):
    """One guardrail."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("info", "accent", 17)
        self._name, self._numbers = Label("", "strong"), Label("", "caption", wrap=True)
        self._finds = Label("", "caution", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._name, self._numbers, self._finds):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_rail(self, rail: Rail) -> None:
        """Show how a guardrail stands."""
        self._icon.show_icon(*_SIGNS[rail.state])
        self._name.setText(rail.name)
        self._numbers.setText(rail.numbers)
        self._finds.setText(rail.finds)
        self._finds.setVisible(bool(rail.finds))
        role = "danger" if rail.state == "stop" else "caution"
        if self._finds.property("t") != role:
            self._finds.setProperty("t", role)
            repolish(self._finds)
        self.setToolTip(rail.hint)
        told = said("{0}, {1}: {2}").format(rail.name, state_word(rail.state), rail.numbers)
        self.setAccessibleName(" ".join(filter(None, (told, rail.finds))))
        self.setAccessibleDescription(rail.hint)


class RailList(QWidget):
    """Keeps its rows from one press of a key to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RailRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_rails(self, rails: Sequence[Rail]) -> None:
        """Show how the guardrails stand."""
        while len(self._rows) < len(rails):
            row = RailRow()
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            if place < len(rails):
                row.show_rail(rails[place])
            row.setVisible(place < len(rails))

    def words(self) -> list[str]:
        """Return what each row that is shown tells."""
        return [row.accessibleName() for row in self._rows if not row.isHidden()]
