"""Hears that the computer goes to sleep or its screen is locked, where the desktop tells: then KetaDesk locks too.

On Linux logind and the screen savers tell it on D-Bus. Elsewhere, and where there is no bus, the clock that jumps is
noticed once the computer wakes (`idle`). Imported only after unlocking.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot

LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class SuspendWatch(QObject):
    """Emits `left` when the computer is about to sleep, or when its screen was locked."""

    left = Signal()

    def begin(self) -> bool:
        """Start listening; return whether anybody can tell."""
        if not sys.platform.startswith("linux"):
            return False
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return False
        slot, told = SLOT("_hear(bool)"), False
        system = QDBusConnection.systemBus()
        if system.isConnected():
            told = system.connect(*LOGIND, self, slot)  # type: ignore[call-overload]  # text it takes, bytes it does not
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            for name in SCREEN_SAVERS:  # no service and no path stand for any: desktops do not agree on them
                heard = session.connect("", "", name, "ActiveChanged", self, slot)  # type: ignore[call-overload]
                told = heard or told
        return told

    @Slot(bool)
    def _hear(self, leaves: bool) -> None:
        """The same signals say when one is back, which needs nothing."""
        if leaves:
            self.left.emit()
