"""The answers item by item as a card that folds: open where the window has the height for it, or where one asked."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from keta_desk.ui import words
from keta_desk.ui.outcomes.item_grid import ItemGrid
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card


class ItemCard(Card):
    """Holds the grid. Until it was folded or unfolded by hand, `fit` decides by the room there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Item by item"), parent)
        self.grid = ItemGrid()
        self.fold = Button(self.tr("Show"), icon="right", role="quiet")
        self.fold.setCheckable(True)
        self.head.addWidget(self.fold)
        self.body.addWidget(self.grid, 1)
        self._chosen: bool | None = None
        self.fold.clicked.connect(self._choose)
        self._stand(is_open=True)

    def title_it(self, title: str) -> None:
        """Say which scale the answers are of."""
        self.title.setText(title)
        self.fold.setAccessibleDescription(title)

    def fit(self, room: int) -> None:
        """Stand open if the whole grid fits into `room` pixels, unless one chose already."""
        if self._chosen is None:
            self._stand(is_open=self._needed() <= room)

    def chosen(self) -> bool | None:
        """Return whether one wants it open; None while nobody chose."""
        return self._chosen

    def choose(self, is_open: bool | None) -> None:
        """Take up what was chosen earlier."""
        self._chosen = is_open
        if is_open is not None:
            self._stand(is_open=is_open)

    def _needed(self) -> int:
        margins = self.body.contentsMargins()
        head = max(self.title.minimumHeight(), self.fold.sizeHint().height())
        return head + self.body.spacing() + self.grid.minimumHeight() + margins.top() + margins.bottom()

    @Slot(bool)
    def _choose(self, is_open: bool) -> None:
        self._chosen = is_open
        self._stand(is_open=is_open)

    def _stand(self, *, is_open: bool) -> None:
        self.fold.setChecked(is_open)
        self.fold.setText(self.tr("Hide") if is_open else self.tr("Show"))
        self.fold.setAccessibleName(self.fold.text())
        self.fold.show_icon("down" if is_open else "right")
        self.grid.setVisible(is_open)
        self.updateGeometry()
