"""Somebody who presses any key and clicks anywhere in the window, by chance but legally, and who notices harm.

Legal is what a person can do with keys and a mouse in the program's own windows: the system's own dialogs for files
and printers are closed again at once, and the last step, the lock, goes the way it goes in earnest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from sqlalchemy import text
from sqlalchemy.orm import Session

from keta_desk.ui.actions import ACTS, keys_of
from keta_desk.ui.main_window import MainWindow
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.workspace import Workspace

WIDGET_KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace, Qt.Key.Key_F10, Qt.Key.Key_Menu),
)
TYPED = (
    "144/90 84 97",
    "72",
    "1",
    "0",
    "9",
    "3,5",
    "250 mg",
    "18 nov",
    "+7",
    "31.02.2026",
    "Sample",
    "ab",
    "é",
    "ß",
    "漢",
)
TYPED_MORE = ("\u202eabc", "x" * 300, "KD-0003", "-", "1e9", " ", "14:30", "now", "DROP TABLE patient;", "<b>x</b>")
LEFT_OUT = frozenset({"lock", "full-screen"})


@dataclass
class Walker:
    """Does `step` again and again. `unlock` opens a window anew where one was locked."""

    window: MainWindow
    chance: Random
    unlock: Callable[[MainWindow], MainWindow]
    done: Counter[str] = field(default_factory=Counter)

    def walk(self, steps: int) -> None:
        """Take so many steps."""
        for number in range(steps):
            self.step(number)

    def step(self, number: int) -> None:
        """Take one step, and let the program answer it."""
        kind = self.chance.choices(
            ("action", "key", "click", "type", "wheel", "resize", "lock"), (30, 26, 22, 16, 3, 0.6, 0.15)
        )[0]
        self.done[kind] += 1
        before = self._typed()
        getattr(self, f"_{kind}")()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        self._close_what_is_the_systems()
        if self.window.workspace() is None:  # it was locked, by a key, a button or the walk itself
            self.done["unlock"] += 1
            self.window = self.unlock(self.window)
        self._look_for_lost_drafts(before, number)

    # What a person can do

    @property
    def page(self) -> Workspace:
        """The workspace that is open."""
        page = self.window.workspace()
        assert page is not None
        return page

    def _target(self) -> QWidget:
        """Return what takes the keys: the dialog on top, else the window."""
        top = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        return top or QApplication.activeWindow() or self.window  # a form is no modal dialog: a veil lies under it

    def _focus(self) -> QWidget:
        target = self._target()
        return target.focusWidget() or target

    def _action(self) -> None:
        name = self.chance.choice(sorted(set(ACTS) - LEFT_OUT))
        keys = keys_of(name)
        if keys:
            sequence = QKeySequence(self.chance.choice(keys))
            QTest.keySequence(self._focus(), sequence)

    def _key(self) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier if self.chance.random() < 0.15 else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self._focus(), self.chance.choice(WIDGET_KEYS), shift)

    def _type(self) -> None:
        focus = self._focus()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            typed = self.chance.choice((*TYPED, *TYPED_MORE))
            if typed.isascii():
                QTest.keyClicks(focus, typed)
            else:  # as an input method hands it over
                commit = QInputMethodEvent()
                commit.setCommitString(typed)
                QApplication.sendEvent(focus, commit)

    def _click(self) -> None:
        target = self._target()
        place = QPoint(self.chance.randrange(max(target.width(), 1)), self.chance.randrange(max(target.height(), 1)))
        inner = target.childAt(place) or target
        at = inner.mapFrom(target, place) if inner is not target else place
        if self.chance.random() < 0.08:
            QTest.mouseDClick(inner, Qt.MouseButton.LeftButton, pos=at)
        else:
            button = Qt.MouseButton.RightButton if self.chance.random() < 0.05 else Qt.MouseButton.LeftButton
            QTest.mouseClick(inner, button, pos=at)

    def _wheel(self) -> None:
        target = self._target()
        at = QPointF(target.width() / 2, target.height() / 2)
        inner = target.childAt(at.toPoint()) or target
        turned = QPoint(0, self.chance.choice((-360, -120, 120, 360)))
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        where = QPointF(inner.mapFrom(target, at.toPoint())) if inner is not target else at
        QApplication.sendEvent(
            inner, QWheelEvent(where, target.mapToGlobal(at), QPoint(), turned, none[0], none[1], none[2], False)
        )

    def _resize(self) -> None:
        self.window.resize(self.chance.randint(960, 1500), self.chance.randint(640, 1000))

    def _lock(self) -> None:
        self.window.lock()

    def _close_what_is_the_systems(self) -> None:
        for dialog in QApplication.topLevelWidgets():
            foreign = isinstance(dialog, QFileDialog) or type(dialog).__name__ in ("QPrintDialog", "QPageSetupDialog")
            if foreign and dialog.isVisible():
                dialog.close()

    # What must not happen

    def _typed(self) -> tuple[str, dict[str, object], int] | None:
        """Return what stands in the form that is open: its name, its plain state, and how far the audit reaches."""
        form = self.page.form()
        inner = getattr(form, "form", None)
        if not isinstance(form, FormDialog) or not form.isVisible() or inner is None or inner.is_blank():
            return None
        return form.FORM, dict(inner.state()), self.page.tools.desk.ask(_reach)

    def _look_for_lost_drafts(self, before: tuple[str, dict[str, object], int] | None, number: int) -> None:
        """A form that was open and is gone has either saved what was typed, or left it as a draft."""
        if before is None or self.page.form() is not None:
            return
        name, state, reach = before
        desk = self.page.tools.desk
        kept = desk.ask(_drafts_of, name)
        assert kept or desk.ask(_reach) > reach, f"step {number}: {state} of {name} is neither saved nor a draft"


def _drafts_of(session: Session, form: str) -> int:
    return session.execute(text("select count(*) from draft where form = :form"), {"form": form}).scalar_one()


def _reach(session: Session) -> int:
    return session.execute(text("select coalesce(max(seq), 0) from audit")).scalar_one()
