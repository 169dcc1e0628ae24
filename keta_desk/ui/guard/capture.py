"""Keeps a window out of screenshots and recordings, where the system lets a program ask for that.

Only Windows does. It also hides the window from screen magnifiers and remote help, so it is off unless the setting
`hide_from_capture` asks for it. Written from Microsoft's description of SetWindowDisplayAffinity, and not yet run.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget

SHOWN, LEFT_OUT = 0x0, 0x11


def leave_out(window: QWidget, *, wanted: bool) -> bool:
    """Ask the system to leave a window out of what is captured, or to show it again; return whether it does."""
    if sys.platform == "win32":
        import ctypes

        affinity = LEFT_OUT if wanted else SHOWN
        return bool(ctypes.windll.user32.SetWindowDisplayAffinity(int(window.winId()), affinity))
    return False
