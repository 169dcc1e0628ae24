"""The clipboard: what was copied here does not stay there (security.md 9).

What one copies in KetaDesk is taken off the clipboard after some seconds and at lock, unless something else was copied
meanwhile. Histories of the clipboard are asked to leave it out; not every one of them listens.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

AFTER_S = 30
LEAVE_OUT = (
    ("x-kde-passwordManagerHint", b"secret"),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"\0\0\0\0"),
    ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', b"\0\0\0\0"),
)


class ClipboardWatch(QObject):
    """Notes what is copied here and clears it. It keeps a fingerprint of it, never the words."""

    def __init__(self, owns: Callable[[], bool] | None = None, parent: QObject | None = None) -> None:
        """Watch the clipboard; `owns` says whether what lies there was put there by this program."""
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._owns = owns or self._clipboard.ownsClipboard
        self._ours = b""
        self._is_marking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_S * 1000)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._look)

    def clear_after(self, seconds: int) -> None:
        """Clear after so many seconds from now on; what lies there already waits as long as it was told to."""
        self._timer.setInterval(seconds * 1000)

    def put(self, text: str) -> None:
        """Put words on the clipboard, for a while."""
        data = QMimeData()
        data.setText(text)
        self._mark(data)
        self._note()

    @property
    def is_waiting(self) -> bool:
        """Whether something of ours is to be cleared."""
        return bool(self._ours)

    @Slot()
    def clear(self) -> None:
        """Clear what we put there; what somebody else put there is left alone."""
        self._timer.stop()
        ours, self._ours = self._ours, b""
        if ours and (self._owns() or _fingerprint(self._clipboard) == ours):
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    @Slot()
    def _look(self) -> None:
        """Take note of a copy made here (from a field, by keys); one made elsewhere ends the wait."""
        if self._is_marking:
            return
        found = self._clipboard.mimeData()
        if found is None or not found.formats() or not self._owns():
            self._timer.stop()
            self._ours = b""
            return
        if found.hasText() and not found.hasFormat(LEAVE_OUT[0][0]):
            data = QMimeData()
            for kind in found.formats():
                data.setData(kind, found.data(kind))
            data.setText(found.text())
            self._mark(data)
        self._note()

    def _mark(self, data: QMimeData) -> None:
        for kind, value in LEAVE_OUT:
            data.setData(kind, value)
        self._is_marking = True
        self._clipboard.setMimeData(data)
        self._is_marking = False

    def _note(self) -> None:
        self._ours = _fingerprint(self._clipboard)
        self._timer.start()


def _fingerprint(clipboard: QClipboard) -> bytes:
    return hashlib.sha256(clipboard.text().encode("utf-8", "surrogatepass")).digest()


@cache
def watch() -> ClipboardWatch:
    """Return the program's watch; there is none before the first call, which needs the application."""
    return ClipboardWatch(parent=QGuiApplication.instance())


def put(text: str) -> None:
    """Put words on the clipboard, for a while."""
    watch().put(text)


def clear() -> None:
    """Clear what was copied here: at lock, and when the program ends."""
    watch().clear()
