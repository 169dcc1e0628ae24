"""The keyboard: every action with its keys, to be given others; what two actions share is named and can be swapped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from keta_desk.settings import Keys
from keta_desk.ui import actions
from keta_desk.ui.parts.banner import announce
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.flow import FlowLayout
from keta_desk.ui.settings.choices import Choices
from keta_desk.ui.settings.key_field import KeyField, written
from keta_desk.ui.settings.row import Group, SettingRow
from keta_desk.ui.words import said

FIELD_W = 190


class KeyRow(SettingRow):
    """One action. Emits `taken` with its name and the key wanted, `swap_asked` with its name, `reset_asked`."""

    taken = Signal(str, str)
    swap_asked = Signal(str)
    reset_asked = Signal(str)

    def __init__(self, name: str) -> None:
        self.action = name
        what = actions.words_of(name)
        self.field = KeyField(what)
        self.field.setMinimumWidth(FIELD_W)
        self.reset: Button | None = None
        super().__init__(what, self.field, also=name.replace(".", " "))
        self._offer: QWidget | None = None
        self._says_shared = False
        self.field.taken.connect(lambda key: self.taken.emit(name, key))
        self.field.refused.connect(self._refuse)
        self.show_keys()

    def _make_offer(self) -> QWidget:
        """Make the two ways out of a key that is taken; few rows ever need them."""
        self.swap = Button(self.tr("Swap the keys"))
        self.keep = Button(self.tr("Keep as it was"), role="quiet")
        self.swap.clicked.connect(lambda _checked=False: self.swap_asked.emit(self.action))
        self.keep.clicked.connect(lambda _checked=False: self.settle())
        offer = QWidget(self)
        row = QHBoxLayout(offer)
        row.setContentsMargins(21, 4, 0, 2)
        row.setSpacing(10)
        row.addWidget(self.swap)
        row.addWidget(self.keep)
        row.addStretch(1)
        self.add_below(offer)
        return offer

    @property
    def is_asking(self) -> bool:
        """Whether it is being asked if two keys are to be swapped."""
        return self._offer is not None and not self._offer.isHidden()

    def show_keys(self) -> None:
        """Show the keys as they stand; a key that another action has too is told."""
        keys = actions.keys_of(self.action)
        self.field.show_keys(keys)
        self._show_reset(wanted=self.action in actions.reassigned())
        shared = next((key for key in keys if actions.in_the_way(key, self.action)), "")
        if not self.is_asking and (shared or self._says_shared):
            self._says_shared = bool(shared)
            self.complain(self._shared(shared) if shared else "", "caution")

    def _show_reset(self, *, wanted: bool) -> None:
        if self.reset is None and wanted:
            name = said("Give “{0}” its own keys again").format(self.title.text())
            self.reset = Button("", icon="undo", role="bare", name=name, parent=self)
            self.reset.setToolTip(name)
            self.reset.clicked.connect(lambda _checked=False: self.reset_asked.emit(self.action))
            self.line.insertWidget(1, self.reset, 0, Qt.AlignmentFlag.AlignTop)
            QWidget.setTabOrder(self.reset, self.field)
        if self.reset is not None:
            self.reset.setVisible(wanted)

    def _shared(self, key: str) -> str:
        other = actions.in_the_way(key, self.action) or ""
        return self.tr("“{0}” has {1} too: the key does neither.").format(actions.words_of(other), written(key))

    def ask_swap(self, key: str, other: str) -> None:
        """Name the action that has the wanted key, and offer to swap."""
        words = self.tr("{0} is the key of “{1}”.").format(written(key), actions.words_of(other))
        self.complain(words, "caution")
        self._offer = self._offer or self._make_offer()
        self._offer.show()
        self.swap.setAccessibleDescription(words)
        self.swap.setFocus()
        announce(self.field, words)

    def settle(self) -> None:
        """Take back what was asked."""
        if self._offer is not None and self.is_asking:
            had_focus = self.swap.hasFocus() or self.keep.hasFocus()
            self._offer.hide()
            if had_focus:
                self.field.setFocus()
        self.complain("")
        self.show_keys()

    def _refuse(self, key: str) -> None:
        words = self.tr("{0} moves around in every screen. Take another key.").format(written(key))
        self.complain(words, "caution")
        announce(self.field, words)


class KeysGroup(Group):
    """All actions with their keys. Emits `card_asked` with `print` or `save`."""

    card_asked = Signal(str)

    def __init__(self, choices: Choices) -> None:
        about = said("Press a key field, then the key you want. Letters alone act while you are not typing.")
        super().__init__("keyboard", said("Keyboard"), about=about, folded=said("Show keys"))
        self._choices = choices
        self._wanted: dict[str, str] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show_choices)
        actions.keymap().changed.connect(self._later)
        self.body.addWidget(self._foot())
        self.show_fold()
        self.show_choices()

    def _foot(self) -> QWidget:
        self.print = Button(self.tr("Print key card…"), icon="print")
        self.save = Button(self.tr("Save key card…"), icon="export")
        self.reset = Button(self.tr("Reset all keys"), role="quiet")
        self.print.clicked.connect(lambda _checked=False: self.card_asked.emit("print"))
        self.save.clicked.connect(lambda _checked=False: self.card_asked.emit("save"))
        self.reset.clicked.connect(self._reset_all)
        foot = QWidget()
        row, card = QHBoxLayout(foot), FlowLayout(gap=10, line_gap=6)
        row.setContentsMargins(0, 10, 0, 2)
        row.setSpacing(10)
        card.addWidget(self.print)
        card.addWidget(self.save)
        row.addLayout(card, 1)
        row.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        return foot

    def show_fold(self) -> None:
        """Say what the button would do."""
        self.fold.setText(self.tr("Hide keys") if self.is_open() else self.tr("Show keys"))
        self.fold.setAccessibleName(self.fold.text())

    def make_rows(self) -> Iterator[SettingRow]:
        """Make a row of each action."""
        for name in actions.ACTS:
            row = KeyRow(name)
            row.taken.connect(self._take)
            row.swap_asked.connect(self._swap)
            row.reset_asked.connect(self._reset)
            yield row

    def key_rows(self) -> dict[str, KeyRow]:
        """Return the rows by the name of their action."""
        return {row.action: row for row in self.rows if isinstance(row, KeyRow)}

    @Slot()
    def _later(self) -> None:
        self._soon.start(0)  # the keys change one by one; they are shown once

    @Slot()
    def show_choices(self) -> None:
        """Show the keys as they stand."""
        for row in self.key_rows().values():
            row.show_keys()
        self.reset.setEnabled(bool(actions.reassigned()))
        self.reset.setToolTip("" if actions.reassigned() else self.tr("Every action has its own keys."))

    # What is pressed

    @Slot(str, str)
    def _take(self, name: str, key: str) -> None:
        other = actions.in_the_way(key, name) if key else None
        if other is None:
            self._change(name, {name: [key] if key else []})
            return
        self._wanted[name] = key
        self.key_rows()[name].ask_swap(key, other)

    @Slot(str)
    def _swap(self, name: str) -> None:
        """Give each of two actions the key of the other."""
        key = self._wanted.pop(name, "")
        other = actions.in_the_way(key, name)
        if other is None:
            self._change(name, {name: [key]})
            return
        given = list(actions.keys_of(name)[:1])
        theirs = [one for one in actions.keys_of(other) if not _is_same(one, key)]
        self._change(name, {name: [key], other: [*given, *theirs]})

    @Slot(str)
    def _reset(self, name: str) -> None:
        keys = {one: list(given) for one, given in self._now().items() if one != name}
        self._choices.choose(self._done(name), keys=keys)
        self._settle(name)
        self.key_rows()[name].field.setFocus()

    @Slot()
    def _reset_all(self) -> None:
        self._choices.choose(self.tr("All keys reset"), keys={})

    def _change(self, name: str, changed: Mapping[str, list[str]]) -> None:
        keys = self._now() | dict(changed)
        own = {one for one, given in keys.items() if one in actions.ACTS and tuple(given) == actions.ACTS[one].keys}
        self._choices.choose(self._done(name), keys={one: given for one, given in keys.items() if one not in own})
        self._settle(name)

    def _settle(self, name: str) -> None:
        if (row := self.key_rows().get(name)) is not None:
            row.settle()

    def _now(self) -> Keys:
        """Return what was changed: of this program's actions as they stand, of others as the file says."""
        others = {name: keys for name, keys in self._choices.settings.keys.items() if name not in actions.ACTS}
        return others | {name: list(keys) for name, keys in actions.reassigned().items()}

    def _done(self, name: str) -> str:
        return self.tr("Key of “{0}” changed").format(actions.words_of(name))


def _is_same(one: str, other: str) -> bool:
    return written(one) == written(other)
