"""What every test of a screen needs."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(items):
    """The offscreen platform says at every window that it cannot propagate size hints; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))
