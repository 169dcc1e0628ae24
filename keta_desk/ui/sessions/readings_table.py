"""The readings of a session as a table: what was measured, when, whose word it is, and what it said before.

An amended reading stands over what it said before, which is struck; one that was entered in error is struck with its
reason. Both stay legible: nothing of a record is ever erased (clinical-reference 0).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.vitals import Moment, Reading, VitalLimit, limit_problems
from keta_desk.queries.session_records import ReadingEntry
from keta_desk.ui import icons, words
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.rows_model import ROW_ROLE, Column, RowsModel
from keta_desk.ui.parts.rows_table import RowsTable, scaled
from keta_desk.ui.parts.struck import draw_struck
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.sessions import session_words
from keta_desk.ui.sessions.session_list import paint_row_ground
from keta_desk.ui.theme import grown, look

ROW_H = 32
SHARES = (74, 52, 84, 52, 48, 44, 96, 116)
PRESSURE, SOURCE = 2, 6
MOST_ROWS = 14


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """One line of the table: a reading as it stands, or what it said until `until`."""

    entry: ReadingEntry
    reading: Reading
    until: datetime | None = None

    @property
    def is_struck(self) -> bool:
        """Whether it counts no more."""
        return self.until is not None or self.entry.is_in_error


def reading_lines(readings: Sequence[ReadingEntry]) -> list[ReadingLine]:
    """Return the lines of the table: each reading with what it said before, the latest former state first."""
    found = []
    for entry in readings:
        found.append(ReadingLine(entry, entry.reading))
        found += [ReadingLine(entry, one.reading, one.until) for one in reversed(entry.before)]
    return found


def crossed_in_session(reading: Reading, limits: Sequence[VitalLimit], *, after_dose: bool) -> bool:
    """Say whether a reading crosses a limit of the practice that is more than a note."""
    moment = Moment.DURING if after_dose else Moment.BEFORE
    return bool(limit_problems(reading, limits, moment))


class ReadingWords(QObject):
    """What a line of the table says, given the clinic's zone and the moment of the dose."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = ZoneInfo("UTC")
        self.limits: Sequence[VitalLimit] = ()
        self.dosed_at: datetime | None = None
        self.with_day = False

    def columns(self) -> tuple[Column[ReadingLine], ...]:
        """Return the columns of the table."""
        return (
            Column(self.tr("Measured"), self.measured, self.spoken),
            Column(self.tr("Min"), self.minutes),
            Column(self.tr("BP"), lambda one: session_words.pressure(one.reading)),
            Column(self.tr("Pulse"), lambda one: session_words.number(one.reading.pulse_bpm)),
            Column(self.tr("SpO₂"), lambda one: session_words.number(one.reading.spo2_percent)),
            Column(self.tr("Diss."), lambda one: session_words.number(one.reading.dissociation)),
            Column(self.tr("Source"), self.source),
            Column(self.tr("Entered"), self.entered),
        )

    def measured(self, one: ReadingLine) -> str:
        """Return when it was measured; outside of a session with the day."""
        if one.until is not None:
            return self.tr("was")
        time = words.clock_time(one.entry.at, self.zone)
        if not self.with_day:
            return time
        return self.tr("{0} {1}").format(write_day(one.entry.at.astimezone(self.zone).date(), year=False), time)

    def minutes(self, one: ReadingLine) -> str:
        """Return the minutes since the dose."""
        return "" if one.until is not None else session_words.minutes_since(one.entry.at, self.dosed_at)

    def source(self, one: ReadingLine) -> str:
        """Return whose word it is, or why it counts no more."""
        if one.until is not None:
            return self.tr("amended")
        if one.entry.is_in_error:
            return self.tr("in error")
        return session_words.source_words(one.entry.source, one.entry.manner)

    def entered(self, one: ReadingLine) -> str:
        """Return when it was entered, or until when it stood so."""
        if one.until is not None:
            return self.tr("until {0}").format(self._moment(one.until, one))
        return self._moment(one.entry.entered_at, one)

    def _moment(self, moment: datetime, one: ReadingLine) -> str:
        local = moment.astimezone(self.zone)
        time = words.clock_time(moment, self.zone)
        if local.date() == one.entry.at.astimezone(self.zone).date():
            return time
        return self.tr("{0} {1}").format(write_day(local.date(), year=False), time)

    def spoken(self, one: ReadingLine) -> str:
        """Return the whole line in words, for a screen reader and the tool tip."""
        told = session_words.reading_words(one.reading)
        if one.until is not None:
            return self.tr("Before it was amended: {0}. Reason: {1}").format(told, one.entry.status_reason or "")
        line = self.tr("{0}, {1}").format(self.measured(one), told)
        if one.entry.is_in_error:
            return self.tr("Entered in error: {0}. Reason: {1}").format(line, one.entry.status_reason or "")
        if self.is_crossed(one):
            return self.tr("{0}. Outside the limits of the practice.").format(line)
        return line

    def is_crossed(self, one: ReadingLine) -> bool:
        """Say whether the line is to be looked at: it counts and crosses a limit."""
        after = self.dosed_at is not None and one.entry.at >= self.dosed_at
        return not one.is_struck and crossed_in_session(one.reading, self.limits, after_dose=after)


class _ReadingDelegate(QStyledItemDelegate):
    """Paints a cell; what counts no more is struck, what crosses a limit has a triangle before its pressure."""

    def __init__(self, told: ReadingWords, parent: QObject) -> None:
        super().__init__(parent)
        self._told = told

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one: ReadingLine = index.data(ROW_ROLE)
        room: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_row_ground(painter, room, is_chosen=chosen, option=option)
        inside = room.adjusted(3, 0, -4, 0)
        text, is_word = str(index.data()), index.column() == SOURCE or (index.column() == 0 and one.until is not None)
        if index.column() == PRESSURE and self._told.is_crossed(one):
            mark = icons.pixmap("triangle", look().colour("caution"), grown(13), painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(inside.x(), inside.center().y() - grown(13) // 2), mark)
            inside = inside.adjusted(grown(13) + 4, 0, 0, 0)
        if one.is_struck and not is_word:
            draw_struck(painter, inside, text, "body")
        else:
            quiet = is_word or index.column() > SOURCE or one.is_struck
            draw_text(painter, inside, text, "caption" if quiet else "body", "ink_3" if quiet else "ink")
        painter.restore()


class ReadingsTable(RowsTable):
    """The readings; as high as they are, up to a screenful."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.told = ReadingWords()
        self.lines = RowsModel(self.told.columns(), self.told, tip=self.told.spoken)
        super().__init__(self.lines, None, shares=SHARES, row_h=ROW_H, parent=parent)
        self.told.setParent(self)
        self.setItemDelegate(_ReadingDelegate(self.told, self))
        self.setAccessibleName(self.tr("Readings"))
        self.fitted.connect(self._fit)

    def show_readings(
        self,
        readings: Sequence[ReadingEntry],
        zone: ZoneInfo,
        *,
        dosed_at: datetime | None,
        limits: Limits,
        with_day: bool = False,
    ) -> None:
        """Show other readings; the one that was chosen stays chosen."""
        before = self.chosen()
        self.told.zone, self.told.dosed_at, self.told.with_day = zone, dosed_at, with_day
        self.told.limits = limits.vitals
        self.lines.show(reading_lines(readings))
        self._fit()
        if before is not None:
            self.choose(before.id)

    @Slot()
    def _fit(self) -> None:
        rows = min(self.lines.rowCount(), MOST_ROWS)
        self.setFixedHeight(scaled(ROW_H) * max(rows, 1) + self.horizontalHeader().height() + 2)

    def chosen(self) -> ReadingEntry | None:
        """Return the reading that is chosen."""
        place, rows = self.row(), self.lines.rows()
        return rows[place].entry if 0 <= place < len(rows) else None

    def choose(self, reading_id: str) -> bool:
        """Choose a reading; say whether it is there."""
        for place, line in enumerate(self.lines.rows()):
            if line.entry.id == reading_id:
                self.selectRow(place)
                self.scrollTo(self.lines.index(place, 0))
                return True
        return False
