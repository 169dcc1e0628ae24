"""What tests of screens can count on: the tools that every screen of the workspace is handed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale

from keta_desk.desk import Desk
from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.changes import ChangeBell
from keta_desk.ui.undo import UndoStack
from keta_desk.ui.view import Tools

QLocale.setDefault(QLocale.c())  # tests read 14:05 and 52.5, wherever they run


@pytest.fixture
def tools(qapp: object, desk: Desk) -> Iterator[Tools]:
    """The tools of a screen on a fresh vault, with the shipped fonts and the light theme."""
    make_application(theme_name="light")
    fonts.load_later()
    lane, bell = Lane(), ChangeBell(desk)
    yield Tools(desk, bell, lane, UndoStack())
    lane.finish(wait_ms=10_000)
    bell.stop()


@pytest.fixture(autouse=True)
def _nothing_lingers(qapp: object) -> Iterator[None]:
    """Let go of the widgets of a test when it is over: a change of theme goes through every one there is."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
