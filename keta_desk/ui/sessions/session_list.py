"""The list of a patient's dosing sessions, the latest first, and the readings taken outside of any."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QItemSelection, QModelIndex, QObject, QPersistentModelIndex, QRect, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from keta_desk.queries.session_records import SessionEntry, SessionRecords
from keta_desk.ui import words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.chip import paint_chip
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.rows_model import ROW_ROLE, Column, RowsModel
from keta_desk.ui.parts.rows_table import RowsTable, scaled
from keta_desk.ui.parts.struck import draw_struck
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.sessions import session_words
from keta_desk.ui.theme import look

OUTSIDE = "outside"
ROW_H = 50
SHARES = (138, 94, 68, 44, 68, 60, 102)
FIRST_PAD, PAD = 11, 3
WHAT, DOSE, STATE = 0, 1, 6


@dataclass(frozen=True, slots=True)
class ListedSession:
    """One line of the list: a session, or the readings outside of any (`entry` is None)."""

    id: str
    entry: SessionEntry | None
    readings: int


def listed(records: SessionRecords) -> list[ListedSession]:
    """Return the lines of the list, the latest session first."""
    found = [ListedSession(one.id, one, len(one.readings)) for one in reversed(records.sessions)]
    if records.outside:
        found.append(ListedSession(OUTSIDE, None, len(records.outside)))
    return found


class SessionWords(QObject):
    """What a line of the list says: the first line of each cell, and the second where it has one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = ZoneInfo("UTC")

    def columns(self) -> tuple[Column[ListedSession], ...]:
        """Return the columns of the list."""
        return (
            Column(self.tr("Session"), self.what, lambda one: self._both(self.what(one), self.about(one))),
            Column(self.tr("Dose"), self.dose, lambda one: self._both(self.dose(one), self.route(one))),
            Column(self.tr("Length"), _of(session_words.duration)),
            Column(self.tr("Diss."), _of(lambda entry: session_words.number(entry.peak("dissociation")))),
            Column(self.tr("Peak BP"), _of(_pressure)),
            Column(self.tr("Nausea"), _of(lambda entry: session_words.number(entry.peak("nausea")))),
            Column(self.tr("State"), _of(lambda entry: session_words.state_chip(entry).text)),
        )

    def what(self, one: ListedSession) -> str:
        """Return what the line is called."""
        if one.entry is None:
            return self.tr("Outside sessions")
        return self.tr("Session") if one.entry.is_in_error else session_words.title(one.entry)

    def about(self, one: ListedSession) -> str:
        """Return when and where."""
        if one.entry is None:
            return self.tr("Readings: {0}").format(one.readings)
        day = write_day(one.entry.started_at.astimezone(self.zone).date())
        return self.tr("{0}, {1}").format(day, session_words.setting_words(one.entry.setting))

    def dose(self, one: ListedSession) -> str:
        """Return what was given."""
        if one.entry is None:
            return ""
        given = one.entry.doses if one.entry.is_in_error else one.entry.given
        return session_words.doses_shown(given) or self.tr("none given")

    def route(self, one: ListedSession) -> str:
        """Return how it was given, or what was planned while nothing was."""
        if one.entry is None:
            return ""
        given = one.entry.doses if one.entry.is_in_error else one.entry.given
        if given:
            return session_words.routes_shown(given)
        planned = words.dose(one.entry.planned_dose_ug)
        return self.tr("planned {0}").format(planned) if planned else ""

    def _both(self, first: str, second: str) -> str:
        return ", ".join(one for one in (first, second) if one)


def _of(told: Callable[[SessionEntry], str]) -> Callable[[ListedSession], str]:
    return lambda one: "" if one.entry is None else told(one.entry)


def _pressure(entry: SessionEntry) -> str:
    top = entry.peak_pressure()
    return "" if top is None else f"{top[0]}/{'?' if top[1] is None else top[1]}"


class _SessionDelegate(QStyledItemDelegate):
    """Paints a cell: a strong line over a quiet one, a chip for the state, all struck if it was in error."""

    def __init__(self, told: SessionWords, parent: QObject) -> None:
        super().__init__(parent)
        self._told = told

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one: ListedSession = index.data(ROW_ROLE)
        room: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_row_ground(painter, room, is_chosen=chosen, option=option)
        left = FIRST_PAD if index.column() == WHAT else PAD
        inside = room.adjusted(left, 0, -6, 0)
        if index.column() == STATE:
            if one.entry is not None:
                paint_chip(painter, inside, session_words.state_chip(one.entry))
        elif index.column() in (WHAT, DOSE):
            second = self._told.about(one) if index.column() == WHAT else self._told.route(one)
            self._paint_two(painter, inside, one, (str(index.data()), second))
        else:
            self._paint_words(painter, inside, one, str(index.data()), strong=False)
        painter.restore()

    def _paint_two(self, painter: QPainter, room: QRect, one: ListedSession, said: tuple[str, str]) -> None:
        half = room.height() // 2
        first = QRect(room.x(), room.y() + 4, room.width(), half - 4)
        if not said[1]:
            first = room
        self._paint_words(painter, first, one, said[0], strong=True)
        draw_text(painter, QRect(room.x(), room.y() + half, room.width(), half - 5), said[1], "caption", "ink_3")

    def _paint_words(self, painter: QPainter, room: QRect, one: ListedSession, text: str, *, strong: bool) -> None:
        if one.entry is not None and one.entry.is_in_error:
            draw_struck(painter, room, text, "body", strong=strong)
        else:
            draw_text(painter, room, text, "body", "ink" if strong else "ink_2", strong=strong)


def paint_row_ground(painter: QPainter, room: QRect, *, is_chosen: bool, option: QStyleOptionViewItem) -> None:
    """Paint what lies under a cell: the colour of the row and the hairline below it."""
    if is_chosen:
        painter.fillRect(room, look().colour("selected"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(room, look().colour("hover"))
    painter.setPen(QPen(look().colour("line"), 1))
    painter.drawLine(room.left(), room.bottom(), room.right(), room.bottom())


class SessionList(Card):
    """Emits `chosen` with the id of a session or `OUTSIDE`, `entered` when Enter asks to go to its record."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Dosing sessions"), parent)
        self.start = Button(self.tr("Start session"), icon="plus", role="primary")
        self.head.addWidget(self.start)
        self._told = SessionWords(self)
        self._model = RowsModel[ListedSession](self._told.columns(), self)
        self.table = RowsTable(self._model, _SessionDelegate(self._told, self), shares=SHARES, row_h=ROW_H)
        self.table.setObjectName("record")
        self.table.setAccessibleName(self.tr("Dosing sessions"))
        self.body.setContentsMargins(12, 11, 12, 8)
        self.title.setContentsMargins(6, 0, 0, 0)
        self.body.addWidget(self.table)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.table.entered.connect(self._enter)

    def show_records(self, records: SessionRecords, zone: ZoneInfo) -> None:
        """Show other sessions; what was chosen stays chosen, else the latest is."""
        before = self.chosen_id()
        self._told.zone = zone
        self.table.selectionModel().blockSignals(True)
        self._model.show(listed(records))
        self.table.selectionModel().blockSignals(False)
        self.choose(before or "")

    def height_of_rows(self, rows: int) -> int:
        """Return how high the card is that shows `rows` rows."""
        return scaled(ROW_H) * rows + self.table.horizontalHeader().height() + self.start.sizeHint().height() + 36

    def chosen_id(self) -> str:
        """Return what is chosen, '' for nothing."""
        place = self.table.row()
        rows = self._model.rows()
        return rows[place].id if 0 <= place < len(rows) else ""

    def forget(self) -> None:
        """Choose nothing: another patient's sessions follow."""
        self._model.show(())

    def choose(self, session_id: str) -> None:
        """Choose a session, the first of the list if there is no such one."""
        rows = self._model.rows()
        if not rows:
            return
        place = next((at for at, one in enumerate(rows) if one.id == session_id), 0)
        self.table.selectRow(place)
        self.table.scrollTo(self._model.index(place, 0))

    @Slot(QItemSelection, QItemSelection)
    def _choose(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        if self.chosen_id():
            self.chosen.emit(self.chosen_id())

    @Slot(int)
    def _enter(self, _place: int) -> None:
        self.entered.emit()
