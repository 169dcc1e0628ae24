"""A pytest plugin: no thread but the one of the window loads Qt or a module with widgets.

Loaded by `tests/conftest.py`. What happens else is told in `keta_desk/ui/warm_up.py`.
"""

from __future__ import annotations

import sys
import threading

OF_THE_WINDOW = ("PySide6", "keta_desk.ui")


class WidgetsInAThread(RuntimeError):
    """A job wanted to load what makes classes of Qt."""


def _watch(event: str, arguments: tuple) -> None:
    if event != "import" or threading.current_thread() is threading.main_thread():
        return
    if str(arguments[0]).startswith(OF_THE_WINDOW):
        raise WidgetsInAThread(str(arguments[0]))


def pytest_configure() -> None:
    """Set the watch once per process; an audit hook cannot be taken off again, which is what is wanted here."""
    if not getattr(sys, "_ketadesk_watches_widgets", False):
        sys.addaudithook(_watch)
        sys._ketadesk_watches_widgets = True  # type: ignore[attr-defined]
