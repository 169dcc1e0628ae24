"""Settings: one column of groups, found by typing, taken over at once, with a way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.ids import PatientId
from keta_desk.settings import SettingsFile
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.page_head import PageHead
from keta_desk.ui.parts.search_edit import SearchEdit
from keta_desk.ui.settings.choices import Choices
from keta_desk.ui.settings.computer_groups import AppearanceGroup, BackupsGroup, LanguageGroup, LockingGroup
from keta_desk.ui.settings.jump import Jump
from keta_desk.ui.settings.key_card import KeyCard
from keta_desk.ui.settings.keys_group import KeysGroup
from keta_desk.ui.settings.limits_group import LimitsGroup
from keta_desk.ui.settings.practice_groups import PeopleGroup, PracticeGroup
from keta_desk.ui.settings.reference_groups import MeasuresGroup
from keta_desk.ui.settings.row import Group
from keta_desk.ui.settings.texts_group import TextsGroup
from keta_desk.ui.settings.wording_group import WordingGroup
from keta_desk.ui.theme import look
from keta_desk.ui.view import Memory, Place

if TYPE_CHECKING:
    from keta_desk.ui.view import Tools

PAGE_W, INDEX_W, SEARCH_W, ROOMY, NARROW = 760, 176, 260, 1000, 600
SEARCH_AFTER_MS = 80
ROWS_AT_ONCE, BREATH_MS = 4, 15


class SettingsView(Place):
    """Settings of the practice and of this computer."""

    hints = (("Ctrl F", "find a setting"), ("Ctrl Z", "undo"), ("F6", "next pane"), ("F1", "keys"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = tools.desk
        self._section = ""
        self.choices = Choices(tools.settings or SettingsFile.unkept(), tools.undo, self)
        self.practice, self.people = PracticeGroup(tools), PeopleGroup(tools)
        self.limits, self.measures = LimitsGroup(tools), MeasuresGroup()
        self.wordings = WordingGroup(tools)
        self.texts = TextsGroup(tools)
        self.appearance, self.language = AppearanceGroup(self.choices), LanguageGroup(self.choices)
        self.locking, self.backups = LockingGroup(self.choices, tools), BackupsGroup(self.choices)
        self.keyboard = KeysGroup(self.choices)
        self.groups: tuple[Group, ...] = (
            self.practice,
            self.people,
            self.limits,
            self.measures,
            self.wordings,
            self.texts,
            self.appearance,
            self.language,
            self.locking,
            self.backups,
            self.keyboard,
        )
        self.card = KeyCard(tools.desk, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SEARCH_AFTER_MS)
        self._ahead = QTimer(self)
        self._ahead.timeout.connect(self._make_ahead)
        self._build()
        self._connect()
        tools.bell.rang.connect(self._hear)

    def _build(self) -> None:
        self.head = PageHead(self.tr("Settings"))
        self.search = SearchEdit(self.tr("Find a setting"))
        self.search.setMinimumWidth(SEARCH_W)
        self.head.add(self.search)
        self.banner = Banner()
        self.empty = EmptyState("search")
        self.empty.action.setAccessibleName(self.tr("Show all settings"))
        self.empty.hide()
        self.page = QWidget()
        self.column = QVBoxLayout(self.page)
        self.column.setContentsMargins(24, 20, 24, 32)
        self.column.setSpacing(14)
        for part in (self.banner, *self.groups, self.empty):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.sheet = PageArea(self.page)
        self.sheet.setAccessibleName(self.tr("Settings"))
        self.index = self._index()
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.index)
        body.addWidget(self.sheet, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addLayout(body, 1)
        self._fit()

    def _index(self) -> QWidget:
        """Return the list of groups at the left, which scrolls to them."""
        index = QWidget()
        column = QVBoxLayout(index)
        column.setContentsMargins(16, 20, 0, 20)
        column.setSpacing(2)
        self._jumps: dict[str, Jump] = {}
        for group in self.groups:
            jump = Jump(group.name)
            jump.setAccessibleDescription(self.tr("Goes to this group"))
            jump.clicked.connect(partial(self.go_to, group.key))
            self._jumps[group.key] = jump
            column.addWidget(jump)
        column.addStretch(1)
        return index

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._later.start())
        self.search.returnPressed.connect(self._into_first)
        self._later.timeout.connect(self.search_now)
        self.empty.acted.connect(self.search.clear)
        self.keyboard.card_asked.connect(self.card.ask)
        self.card.told.connect(self._tell)
        for group in (self.appearance, self.locking, self.backups, self.language, self.keyboard):
            self.choices.changed.connect(group.show_choices)
        self.choices.changed.connect(self._say_kept)

    # Finding

    @Slot()
    def _make_ahead(self) -> None:
        """Make the rows of folded groups a few at a time, so that the first search is as quick as the next."""
        made = [self.limits.make_next() or self.keyboard.make_next() for _ in range(ROWS_AT_ONCE)]
        if not all(made):
            self._ahead.stop()

    @Slot()
    def search_now(self) -> None:
        """Show what has the words of the search."""
        self._later.stop()
        text = self.search.text().strip()
        found = [group.show_found(text) for group in self.groups]
        for group, is_found in zip(self.groups, found, strict=True):
            self._jumps[group.key].setEnabled(is_found)
        if not any(found):
            what = self.tr("No setting has “{0}”").format(text[:60])
            self.empty.say(what, self.tr("Search for less of the word."), action=self.tr("Show all settings"))
        self.empty.setVisible(not any(found))

    @Slot(str)
    def go_to(self, key: str, _checked: bool = False) -> None:
        """Scroll to a group and put the focus into it."""
        group = next(group for group in self.groups if group.key == key)
        if group.fold.isVisibleTo(group) and not group.is_open():
            group.fold.click()
        self.column.activate()
        self.sheet.verticalScrollBar().setValue(group.y() - 14)
        _focus_into(group)

    @Slot()
    def _into_first(self) -> None:
        self.search_now()
        first = next((group for group in self.groups if group.isVisibleTo(self.page)), None)
        if first is not None:
            _focus_into(first)

    # News

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touch(Topic.PRACTICE) and self._desk.is_open:
            self.practice.show_practice()
            self.people.show_people()
            self.limits.show_limits()
            self.wordings.show_wordings()
            self.texts.show_texts()

    @Slot()
    def _say_kept(self) -> None:
        if self.choices.is_kept:
            if self._says_not_kept:
                self.banner.hide()
        else:
            title = self.tr("These choices hold until KetaDesk is closed")
            then = self.tr("The file of settings could not be written: {0}").format(self.choices.place)
            self.banner.say("check", title, then)
        self._says_not_kept = not self.choices.is_kept

    _says_not_kept = False

    @Slot(str, str, str)
    def _tell(self, kind: str, what: str, then: str) -> None:
        self.banner.say(kind, what, then)
        self.sheet.verticalScrollBar().setValue(0)

    # The place

    def show_visit(self, _patient_id: PatientId | None, section: str) -> None:
        """Have the group shown that a visit names, '' for none."""
        self._section = section

    def begin(self) -> None:
        """Put the focus where one starts: into the group that is asked for, else where one searches."""
        if self._section:
            self.go_to(self._section)
        else:
            self.seek()
        self._ahead.start(BREATH_MS)

    def seek(self) -> bool:
        """Put the focus where one searches."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def remember(self) -> Memory:
        """Return what was searched for, how far it was scrolled, and what was unfolded."""
        opened = [group.key for group in self.groups if group.is_open()]
        return {"search": self.search.text(), "scroll": self.sheet.verticalScrollBar().value(), "open": opened}

    def recall(self, memory: Memory) -> None:
        """Come back to what was remembered."""
        opened = memory.get("open")
        for group in self.groups:
            if isinstance(opened, list) and group.key in opened and not group.is_open():
                group.open_rows()
        self.search.setText(str(memory.get("search", "")))
        self.search_now()
        scroll = memory.get("scroll")
        if isinstance(scroll, int):
            self.page.adjustSize()
            self.sheet.verticalScrollBar().setValue(scroll)

    def keep_now(self) -> None:
        """Take over what was typed and not yet left."""
        for group in self.groups:
            for row in group.texts():
                row.keep_now()
        self.texts.keep_now()

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        parts = (self.head, self.index, self.sheet)
        return tuple(part for part in parts if part.isVisibleTo(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the list of groups out on a narrow window, fold rows on a small one; keep lines short on a wide one."""
        text = look().text_percent / 100
        self.index.setVisible(self.width() >= ROOMY * text)
        self.index.setFixedWidth(round(INDEX_W * text))
        self.page.setMaximumWidth(round(PAGE_W * text) + 48)
        for group in self.groups:
            group.fold_rows(is_narrow=self.width() < NARROW * text)


def _focus_into(group: Group) -> None:
    """Put the focus on the first thing of a group that takes it."""
    for child in group.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled():
            child.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
