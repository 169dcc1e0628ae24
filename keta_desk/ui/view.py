"""What the workspace needs of a place."""

from __future__ import annotations

from typing import Protocol

from keta_desk.ui.status_bar import Hint


class View(Protocol):
    """A place of the workspace, with the keys that the status bar names for it."""

    hints: tuple[Hint, ...]

    def begin(self) -> None:
        """Put the focus where one starts."""
        ...
