"""Somebody who presses any key and clicks anywhere in the window, by chance but legally, and who notices harm.

Legal is what a person can do with keys and a mouse in the program's own windows: the system's own dialogs for files
and printers are closed again at once, and the last step, the lock, goes the way it goes in earnest.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from sqlalchemy import text
from sqlalchemy.orm import Session

from keta_desk.ui.actions import ACTS, keys_of
from keta_desk.ui.cockpit.view import CockpitView
from keta_desk.ui.drafted_form import DraftedForm
from keta_desk.ui.frame.forms import form_names
from keta_desk.ui.main_window import MainWindow
from keta_desk.ui.titration import decision_card
from keta_desk.ui.titration.decision_card import DecisionCard
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
ASKED = (
    "Sample",
    "ada sam",
    "14/3/1988",
    "KD-0003",
    "no such thing",
    "phq",
    "close day",
    "hide",
    "titration",
    "in error",
    "session",
)
STEPS = {  # what is done, and how often
    **{"action": 28, "key": 24, "click": 20, "type": 14, "ask": 6, "fill": 6},
    **{"wheel": 3, "resize": 0.6, "lock": 0.15},
}
ONE_KEY = frozenset({"action", "key", "lock"})  # one key either changes what is typed or leaves it
Left = tuple[str, dict[str, Any]]
"""What stands typed and not saved: the name of its form, and its plain state."""


@dataclass
class Walker:
    """Does `step` again and again. `unlock` opens a window anew where one was locked."""

    window: MainWindow
    chance: Random
    unlock: Callable[[MainWindow], MainWindow]
    done: Counter[str] = field(default_factory=Counter)
    filled: Counter[str] = field(default_factory=Counter)
    """The forms in which something was typed, and at how many steps it stood there."""

    def step(self) -> None:
        """Take one step, and let the program answer it."""
        kind = self.chance.choices(tuple(STEPS), tuple(STEPS.values()))[0]
        self.done[kind] += 1
        before, reach = self._typed(), self.page.tools.desk.ask(_reach)
        getattr(self, f"_{kind}")()
        self._let_it_answer()
        if self.window.workspace() is None:  # it was locked, by a key, a button or the walk itself
            self.done["unlock"] += 1
            self.window = self.unlock(self.window)
        self._look_for_lost_drafts(before, reach, kind)

    def _let_it_answer(self) -> None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        self._close_what_is_the_systems()

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
        self._write(self.chance.choice((*TYPED, *TYPED_MORE)))

    def _write(self, typed: str) -> None:
        focus = self._focus()
        if not isinstance(focus, QLineEdit | QPlainTextEdit):
            return
        if typed.isascii():
            QTest.keyClicks(focus, typed)
        else:  # as an input method hands it over
            commit = QInputMethodEvent()
            commit.setCommitString(typed)
            QApplication.sendEvent(focus, commit)

    def _ask(self) -> None:
        """Ask the palette for a patient, an action or an entry, and take what it offers, or not."""
        QTest.keySequence(self._focus(), QKeySequence(keys_of("palette")[0]))
        self._let_it_answer()
        self._write(self.chance.choice((*ASKED, *form_names().values())))
        for _ in range(self.chance.choice((0, 0, 0, 1, 2))):
            QTest.keyClick(self._focus(), Qt.Key.Key_Down)
        QTest.keyClick(self._focus(), Qt.Key.Key_Return if self.chance.random() < 0.85 else Qt.Key.Key_Escape)

    def _fill(self) -> None:
        """Go through a few fields one after the other, answer each, and perhaps save."""
        for _ in range(self.chance.randint(1, 8)):
            if self.window.workspace() is None:
                return
            focus = self._focus()
            if isinstance(focus, QLineEdit | QPlainTextEdit):
                self._write(self.chance.choice(TYPED))
            else:
                QTest.keyClick(focus, self.chance.choice((Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_1)))
            QTest.keyClick(self._focus(), Qt.Key.Key_Tab)
        if self.chance.random() < 0.4:
            QTest.keyClick(self._focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

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

    def _typed(self) -> list[Left]:
        """Return what stands typed and not saved, in the form that is open and in the one of the section."""
        form = self.page.form()
        found: list[Left] = []
        if form is not None and form.isVisible() and not form.is_blank():
            found.append((form.FORM, dict(form.kept())))
        if (form := self._in_cockpit()) is not None and form.isVisible() and not form.is_blank():
            found.append((form.FORM, dict(form.kept())))
        for card in self.page.findChildren(DecisionCard):
            if card.isVisible() and not card.form.is_blank():
                found.append((decision_card.FORM, {"reason": card.form.reason, "because": card.form.because}))
        self.filled.update(name for name, _ in found)
        return found

    def _look_for_lost_drafts(self, before: list[Left], reach: int, kind: str) -> None:
        """What stood typed and stands there no more was either saved, or is left as a draft."""
        still = {name for name, _ in self._typed()}
        desk = self.page.tools.desk
        for name, state in before:
            if name in still or self._shown(name) or desk.ask(_reach) > reach:
                continue  # it is there, or was emptied by hand, or saved
            kept = desk.ask(_drafts_of, name)
            is_whole = any(state.items() <= one.items() for one in kept) if kind in ONE_KEY else bool(kept)
            assert is_whole, f"{kind}: {state} of {name} is neither saved nor a draft; kept is {kept}"

    def _in_cockpit(self) -> DraftedForm | None:
        """Return the form that is open beside the clock of a running session."""
        cockpit = self.page.findChild(CockpitView)
        return None if cockpit is None else cockpit.bench.form

    def _shown(self, name: str) -> bool:
        """Say whether a form is still open: then what stood in it was taken out by hand."""
        form = self.page.form()
        cards = [card for card in self.page.findChildren(DecisionCard) if card.isVisible()]
        beside = self._in_cockpit()
        if beside is not None and name == beside.FORM:
            return True
        return (form is not None and name == form.FORM) or (name == decision_card.FORM and bool(cards))


def _drafts_of(session: Session, form: str) -> list[dict[str, Any]]:
    kept = session.execute(text("select state from draft where form = :form"), {"form": form})
    return [json.loads(state) for state in kept.scalars()]


def _reach(session: Session) -> int:
    return session.execute(text("select coalesce(max(seq), 0) from audit")).scalar_one()
