"""What the commands are handed by the roof: the doors into a vault, the window, and the pictures of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from keta_desk.domain.problems import Trouble

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.domain.clock import Clock
    from keta_desk.doors import Doors


class OpenDoors(Protocol):
    """Makes the ways into a vault for a clock; None is the clock of this computer."""

    def __call__(self, clock: Clock | None = None) -> Doors: ...


class OpenWindow(Protocol):
    """Opens the window and returns the exit status once it is closed."""

    def __call__(self, vault: Path | None, *, locked: bool = False) -> int: ...


@dataclass(frozen=True, slots=True)
class Shot:
    """How the pictures of the screens are to be taken."""

    out: Path
    themes: tuple[str, ...]
    size: tuple[int, int]
    scale: int


class TakePictures(Protocol):
    """Goes through the screens of an open vault, offscreen, and returns the pictures it took."""

    def __call__(self, desk: Desk, shot: Shot) -> list[Path]: ...


class NoWindow(Trouble):
    """Qt cannot be loaded here, or there is no display to show a window on."""


@contextmanager
def qt_loads() -> Iterator[None]:
    """Name the system library that Qt misses; anything else that cannot be imported is a fault of ours.

    Raises:
        NoWindow: a library is missing.
    """
    try:
        yield
    except ImportError as error:
        library, missing, _ = str(error).partition(": cannot open shared object file")
        if not missing:
            raise
        raise NoWindow("cli.qt-library", library=library) from error


@dataclass(frozen=True, slots=True)
class House:
    """The house as a command sees it."""

    doors: OpenDoors
    window: OpenWindow
    pictures: TakePictures
    cipher_version: Callable[[], str]

    def no_window_because(self) -> str:
        """Return the code of what stands in the way of a window here, or ''."""
        has_display = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
        return "cli.no-display" if sys.platform.startswith("linux") and not has_display else ""
