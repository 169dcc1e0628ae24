"""The sidebar: the practice, the places, pinned patients, and who is signed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keta_desk.domain.people import Clinic, Clinician
from keta_desk.ui.actions import hint
from keta_desk.ui.frame.pins import Pin
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.button import Button, PaintedButton
from keta_desk.ui.parts.card import empty_layout, rule, two_lines
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.mark import Mark
from keta_desk.ui.parts.nav_item import Initials, NavItem
from keta_desk.ui.parts.text import Elided, Label, draw_text
from keta_desk.ui.theme import look, size
from keta_desk.ui.words import said


@dataclass(frozen=True, slots=True)
class SidebarPlace:
    """A place of the sidebar; `act` is the name of the action that goes there."""

    id: str
    icon: str
    words: str
    act: str

    @property
    def key(self) -> str:
        """The last of the keys that go there, as small print: the digit of Ctrl 2."""
        return hint(self.act).rpartition(" ")[2]


def sidebar_places() -> tuple[tuple[SidebarPlace, ...], ...]:
    """Return the places in their groups, top to bottom."""
    return (
        (
            SidebarPlace("today", "today", said("Today"), "go.today"),
            SidebarPlace("patients", "patients", said("Patients"), "go.patients"),
            SidebarPlace("session", "session", said("Session"), "go.session"),
            SidebarPlace("documents", "docs", said("Documents"), "go.documents"),
        ),
        (
            SidebarPlace("backup", "shield", said("Backup & security"), "go.backup"),
            SidebarPlace("settings", "settings", said("Settings"), "go.settings"),
        ),
    )


class ChartLink(PaintedButton):
    """A pinned patient: a ring, the name, one word about it."""

    def __init__(self, name: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._about = about
        self.setAccessibleDescription(about)
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(180, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(look().colour("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().colour("ink_3"), 1.5))
        painter.drawEllipse(QPointF(12, 13), 3.2, 3.2)
        room = self.width() - 34
        draw_text(painter, QRect(26, 3, room, 18), self.text(), "caption", "ink", strong=True)
        draw_text(painter, QRect(26, 20, room, 16), self._about, "micro", "ink_3")


class Sidebar(QWidget):
    """Emits `went` with the id of a place, `opened` with the id of a patient, `lock_asked`."""

    went = Signal(str)
    opened = Signal(object)  # PatientId
    lock_asked = Signal()

    def __init__(self, clinic: Clinic, clinician: Clinician, places: tuple[tuple[SidebarPlace, ...], ...]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(size("sidebar_w"))
        self._items: dict[str, NavItem] = {}
        self._wordy: list[QWidget] = []
        self._has_pins = False
        self._pins: tuple[Pin, ...] = ()
        privacy.screen().changed.connect(self._show_names)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 16, 11, 10)
        column.setSpacing(0)
        column.addLayout(self._brand(clinic))
        column.addSpacing(16)
        for number, group in enumerate(places):
            if number:
                column.addSpacing(10)
                column.addWidget(rule())
                column.addSpacing(10)
            for place in group:
                column.addWidget(self._item(place))
        column.addSpacing(20)
        self._pinned = Label(self.tr("Pinned"), "label")
        self._pinned.setContentsMargins(8, 0, 0, 4)
        self._pinned.hide()
        column.addWidget(self._pinned)
        links = QWidget()
        self._wordy.append(links)
        self._links = QVBoxLayout(links)
        self._links.setContentsMargins(0, 0, 0, 0)
        self._links.setSpacing(0)
        column.addWidget(links)
        column.addStretch(1)
        column.addWidget(rule())
        column.addLayout(self._person(clinician))

    def _brand(self, clinic: Clinic) -> QVBoxLayout:
        both = QVBoxLayout()
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Mark())
        names = two_lines("KetaDesk", clinic.name or " ", role="brand")
        self._names_of_practice = names.findChildren(Elided)[1:]
        self._wordy.append(names)
        row.addWidget(names, 1)
        both.addLayout(row)
        if clinic.is_sample:
            chip = Chip(ChipWords(self.tr("Sample clinic, invented people"), "caution"))
            both.addSpacing(6)
            both.addWidget(chip)
            self._wordy.append(chip)
        return both

    def _item(self, place: SidebarPlace) -> NavItem:
        item = NavItem(place.icon, place.words, place.key)
        item.clicked.connect(lambda _checked=False: self.went.emit(place.id))
        self._items[place.id] = item
        return item

    def _person(self, clinician: Clinician) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(6, 10, 0, 2)
        row.setSpacing(9)
        self._initials = Initials(clinician.name)
        row.addWidget(self._initials)
        names = two_lines(clinician.name, clinician.role or " ", role="small-strong")
        self._names_of_person = names.findChildren(Elided)
        self._wordy.append(names)
        row.addWidget(names, 1)
        self._lock = lock = Button("", icon="lock", role="bare", name=self.tr("Lock now"))
        lock.setToolTip(self.tr("Lock now (Ctrl+L)"))
        lock.clicked.connect(self.lock_asked)
        row.addWidget(lock)
        return row

    def show_practice(self, clinic: Clinic, clinician: Clinician) -> None:
        """Show the names of the practice and of who works here, as they are called now."""
        shown = (clinic.name, clinician.name, clinician.role)
        for label, text in zip((*self._names_of_practice, *self._names_of_person), shown, strict=True):
            label.setText(text)
        self._initials.show_name(clinician.name)

    def show_place(self, place_id: str) -> None:
        """Mark the place that is shown, and have Tab and F6 come in there; Qt would do so once it had the focus."""
        if (shown := self._items.get(place_id)) is None:
            return
        shown.setChecked(True)
        for item in self._items.values():
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if item is shown else Qt.FocusPolicy.ClickFocus)

    def show_live(self, *, live: bool) -> None:
        """Mark the place of the session while one runs."""
        if "session" in self._items:
            self._items["session"].show_live(live=live, about=self.tr("A session is running"))

    def begin(self, place_id: str) -> None:
        """Put the focus on the place that is shown."""
        item = self._items.get(place_id) or next(iter(self._items.values()))
        item.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_pinned(self, pinned: Sequence[Pin]) -> None:
        """Show who is pinned."""
        self._pins = tuple(pinned)
        empty_layout(self._links)
        for pin in pinned:
            link = ChartLink(privacy.name(pin.name), pin.about)
            link.clicked.connect(lambda _checked=False, pin=pin: self.opened.emit(pin.patient_id))
            self._links.addWidget(link)
        self._has_pins = bool(pinned)
        self._pinned.setVisible(self._has_pins and self.width() > size("sidebar_collapsed_w"))

    @Slot()
    def _show_names(self) -> None:
        self.show_pinned(self._pins)

    def set_icons_only(self, *, narrow: bool) -> None:
        """Fold to icons on a narrow window."""
        for widget in self._wordy:
            widget.setVisible(not narrow)
        self._pinned.setVisible(not narrow and self._has_pins)
        self._lock.setVisible(not narrow)
        self.setFixedWidth(size("sidebar_collapsed_w" if narrow else "sidebar_w"))
