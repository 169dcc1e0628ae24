"""A choice among many, in a menu under a button: the arrow keys and letters choose, Esc leaves it as it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from keta_desk.ui.parts.button import Button


class MenuChoice(Button):
    """Shows what is chosen, or what there is to choose. Emits `chosen` with the value."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        nothing: str,
        choices: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
        *,
        role: str = "",
    ) -> None:
        super().__init__(nothing, icon="down", role=role, parent=parent)
        self._name, self._nothing, self._value = name, nothing, ""
        self._choices: list[tuple[str, str]] = []
        self.choices = QMenu(self)  # not QPushButton's own menu, which would paint an arrow of its own
        self.choices.setAccessibleName(name)
        self.clicked.connect(self._open)
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices, each a value and its words; what was chosen stays so if it is among them."""
        self._choices = list(choices)
        self.choices.clear()
        for value, words in self._choices:
            self.choices.addAction(words).triggered.connect(partial(self._choose, value))
        self.choose(self._value if self._value in dict(self._choices) else "")

    def value(self) -> str:
        """Return what is chosen, '' for nothing."""
        return self._value

    def words_of(self, value: str) -> str:
        """Return the words of a choice, '' if there is none."""
        return dict(self._choices).get(value, "")

    def choose(self, value: str) -> None:
        """Choose without telling anybody."""
        words = dict(self._choices).get(value)
        self._value = value if words is not None else ""
        self.setText(self._nothing if words is None else words)
        self.setAccessibleName(self.tr("{0}: {1}").format(self._name, self.text()))
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._open()
        else:
            super().keyPressEvent(event)

    def _choose(self, value: str, _checked: bool = False) -> None:
        self.choose(value)
        self.chosen.emit(value)

    def _open(self) -> None:
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height())))
