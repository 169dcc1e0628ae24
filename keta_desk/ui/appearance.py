"""Keeps the look in step with the settings of this computer, with the desktop, and with a room that was dimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from keta_desk.settings import Contrast, Density, Settings, Theme
from keta_desk.ui import theme

if TYPE_CHECKING:
    from keta_desk.settings import SettingsFile


def shade_of(chosen: str) -> str:
    """Return the theme to wear; `system` follows the desktop, and a desktop that says nothing counts as light."""
    if chosen != Theme.SYSTEM:
        return str(chosen)
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def manner_of(settings: Settings) -> theme.Manner:
    """Return the manner that was chosen, and where the choice is the system's, the system's."""
    return theme.Manner(
        text_percent=settings.text_size_percent,
        is_stark=settings.contrast == Contrast.ON or (settings.contrast == Contrast.SYSTEM and system_is_stark()),
        is_still=settings.reduce_motion or system_is_still(),
        is_compact=settings.density == Density.COMPACT,
    )


def system_is_stark() -> bool:
    """Say whether the desktop asks for more contrast (Qt 6.10 and newer tell)."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def system_is_still() -> bool:
    """Say whether the desktop asks for less motion; where this Qt cannot tell, only the setting counts."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    told = getattr(accessibility(), "motionPreference", None) if accessibility is not None else None
    return told is not None and getattr(told(), "name", "") == "ReducedMotion"


class Appearance(QObject):
    """Dresses the application whenever something about the look changes. One per program; emits `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent or app)
        self._app, self._file = app, file
        self._is_dim = False
        self._stop = file.listen(self._hear)
        _Program.appearance = self
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.dress)
        accessibility = getattr(hints, "accessibility", None)
        for name in ("contrastPreferenceChanged", "motionPreferenceChanged"):
            told = getattr(accessibility(), name, None) if accessibility is not None else None
            if told is not None:
                told.connect(self.dress)
        self.dress()

    @property
    def is_dim(self) -> bool:
        """Whether the room was dimmed, whatever theme was chosen."""
        return self._is_dim

    @Slot()
    def toggle_dim(self) -> None:
        """Dim the room, or end it: the theme that was chosen comes back."""
        self._is_dim = not self._is_dim
        self.dress()

    @Slot()
    def dress(self) -> None:
        """Wear what is wanted now, unless it is worn already."""
        kept = self._file.settings
        name, manner = "dim" if self._is_dim else shade_of(kept.theme), manner_of(kept)
        worn = theme.look()
        if self._app.styleSheet() and (worn.name, worn.manner) == (name, manner):
            return
        theme.wear(self._app, name, manner=manner)
        self.changed.emit()

    def stop(self) -> None:
        """Follow nothing any more."""
        self._stop()
        if _Program.appearance is self:
            _Program.appearance = None
        self._app.styleHints().colorSchemeChanged.disconnect(self.dress)

    def _hear(self, _settings: Settings) -> None:
        self.dress()


class _Program:
    """Holds the one appearance, as the look itself is held."""

    appearance: Appearance | None = None


def of_program() -> Appearance | None:
    """Return what dresses the program; None where nothing does, as in a test of one screen."""
    return _Program.appearance
