"""How one line of the patient list is painted: two lines of words, a chip, the window ribbon, the trend of PHQ-9."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from keta_desk.domain.patients import chart_label
from keta_desk.queries.patients import PatientLine
from keta_desk.ui import words
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.chip import paint_chip
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.ribbon import WindowDays, paint_ribbon
from keta_desk.ui.parts.rows_model import ROW_ROLE, Column
from keta_desk.ui.parts.sparkline import paint_sparkline
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.theme import look, size

COMFORTABLE_H = 54
SHARES = (156, 132, 74, 158, 146, 122, 130)  # how the columns share the width of the table
NONE = "\u2013"


def row_height() -> int:
    """Return how high a line is: two lines of words, or with compact rows one."""
    return size("row_h") if look().manner.is_compact else _grown(COMFORTABLE_H)


def _grown(length: int) -> int:
    return round(length * max(look().text_percent, 100) / 100)


class LineWords:
    """What a line says, given the day and the zone of the clinic."""

    def __init__(self, today: date, zone: ZoneInfo) -> None:
        self.today, self.zone = today, zone
        self._doubled: frozenset[str] = frozenset()

    def tell_apart(self, lines: Sequence[PatientLine]) -> None:
        """Note which names stand in the list more than once: those are told apart by the birth date."""
        counts = Counter(line.name.casefold() for line in lines)
        self._doubled = frozenset(name for name, count in counts.items() if count > 1)

    def name(self, line: PatientLine) -> str:
        """Return the name as it may be shown now."""
        return privacy.name(line.name, line.chart_number)

    def about(self, line: PatientLine) -> str:
        """Return chart number and age; nothing while names are hidden, for the number stands in place of the name."""
        number, age = chart_label(line.chart_number), words.age(line.birth_date, self.today)
        if line.name.casefold() not in self._doubled:
            return privacy.about(words.said("{0} · {1}").format(number, age))
        return privacy.about(words.said("{0} · born {1}").format(number, write_day(line.birth_date)))

    def who(self, line: PatientLine) -> str:
        """Return name, chart number and age as a screen reader says them."""
        return ", ".join(filter(None, (self.name(line), self.about(line))))

    def stage(self, line: PatientLine) -> str:
        """Return the stage of care."""
        return words.stage_chip(line.stage, line.stage_note).text

    def dose(self, line: PatientLine) -> str:
        """Return the last dose in mg."""
        return words.dose(line.last_dose_ug)

    def window(self, line: PatientLine) -> str:
        """Return the window in words."""
        found = window_of(line)
        return found.spoken() if found else ""

    def phq9(self, line: PatientLine) -> str:
        """Return the latest PHQ-9 and the baseline that it is held against."""
        return f"{line.phq9[-1]} {from_words(line)}" if line.phq9 else ""

    def next(self, line: PatientLine) -> str:
        """Return the next appointment."""
        return "" if line.next_kind is None else f"{words.kind_words(line.next_kind)}, {self.when(line)}"

    def when(self, line: PatientLine) -> str:
        """Return when the next appointment is."""
        return "" if line.next_at is None else words.near_moment(line.next_at, self.zone, self.today)

    def flag(self, line: PatientLine) -> str:
        """Return the flag in words."""
        chip = words.flag_chip(line.flag)
        return chip.text if chip else ""

    def columns(self) -> tuple[Column[PatientLine], ...]:
        """Return the columns of the list."""
        return (
            Column(words.said("Patient"), self.name, self.who),
            Column(words.said("Stage"), self.stage),
            Column(words.said("Last dose"), self.dose),
            Column(words.said("Integration window"), self.window),
            Column(words.said("PHQ-9"), self.phq9),
            Column(words.said("Next"), self.next),
            Column(words.said("Flag"), self.flag),
        )


def from_words(line: PatientLine) -> str:
    """Say what the last PHQ-9 is held against: the baseline of the chart; before any dose it is one itself."""
    if line.last_dose_on is None:
        return words.said("baseline")
    if len(line.phq9) == 1:
        return words.said("only one")
    return (
        words.said("no baseline") if line.phq9_baseline is None else words.said("from {0}").format(line.phq9_baseline)
    )


def window_of(line: PatientLine) -> WindowDays | None:
    """Return the integration window of a line while it is open."""
    if line.window_day is None:
        return None
    return WindowDays(line.window_day, line.integration_days, line.booked_days)


class LineDelegate(QStyledItemDelegate):
    """Paints every column; the model's texts are what a screen reader hears."""

    def __init__(self, said: LineWords, parent: QObject) -> None:
        super().__init__(parent)
        self.said = said
        self._paints: tuple[Callable[[QPainter, QRect, PatientLine], None], ...] = (
            self._name,
            self._stage,
            self._dose,
            self._window,
            self._phq9,
            self._next,
            self._flag,
        )

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: PatientLine = index.data(ROW_ROLE)
        painter.save()
        room = QRect(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, look().colour("selected"))
            if index.column() == 0:
                painter.fillRect(QRect(room.x(), room.y(), 3, room.height()), look().colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, look().colour("hover"))
        painter.setPen(QPen(look().colour("line"), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        inset = 12 if index.column() == 0 else 3
        self._paints[index.column()](painter, room.adjusted(inset, 0, -8, -1), line)
        painter.restore()

    def _two(self, painter: QPainter, room: QRect, first: str, second: str, *, strong: bool = False) -> None:
        if look().manner.is_compact:
            taken = draw_text(painter, room, first, "body", "ink", strong=strong) + 8
            draw_text(painter, room.adjusted(taken, 1, 0, 0), second, "micro", "ink_3")
            return
        middle, up, down = room.center().y() + 1, _grown(20), _grown(17)
        draw_text(painter, QRect(room.x(), middle - up + 1, room.width(), up), first, "body", "ink", strong=strong)
        draw_text(painter, QRect(room.x(), middle + 1, room.width(), down), second, "micro", "ink_3")

    def _name(self, painter: QPainter, room: QRect, line: PatientLine) -> None:
        self._two(painter, room, self.said.name(line), self.said.about(line), strong=True)

    def _stage(self, painter: QPainter, room: QRect, line: PatientLine) -> None:
        paint_chip(painter, room, words.stage_chip(line.stage, line.stage_note))

    def _dose(self, painter: QPainter, room: QRect, line: PatientLine) -> None:
        if line.last_dose_ug is None or line.last_dose_on is None:
            draw_text(painter, room, NONE, "body", "ink_3")
            return
        day = words.near_day(line.last_dose_on, self.said.today, weekday=False)
        self._two(painter, room, words.dose(line.last_dose_ug), day)

    def _window(self, painter: QPainter, room: QRect, line: PatientLine) -> None:
        window = window_of(line)
        if window is None:
            draw_text(painter, room, NONE, "body", "ink_3")
            return
        paint_ribbon(painter, QRectF(room.x(), room.center().y() - 9, 92, 21), window)
        text = words.said("Day {0}").format(window.day)
        draw_text(painter, QRect(room.x() + 98, room.y(), room.width() - 92, room.height()), text, "micro", "ink_2")

    def _phq9(self, painter: QPainter, room: QRect, line: PatientLine) -> None:
        if not line.phq9:
            draw_text(painter, room, NONE, "body", "ink_3")
            return
        x = room.x()
        if len(line.phq9) > 1:
            paint_sparkline(painter, QRectF(x, room.center().y() - 15, 56, 30), line.phq9)
            x += 64
        at = QRect(x, room.y(), room.right() - x, room.height())
        x += draw_text(painter, at, str(line.phq9[-1]), "body", "ink", strong=True) + 4
        draw_text(painter, QRect(x, room.y() + 1, room.right() - x, room.height()), from_words(line), "micro", "ink_3")

    def _next(self, painter: QPainter, room: QRect, line: PatientLine) -> None:
        if line.next_kind is None:
            draw_text(painter, room, NONE, "body", "ink_3")
            return
        self._two(painter, room, words.kind_words(line.next_kind), self.said.when(line))

    def _flag(self, painter: QPainter, room: QRect, line: PatientLine) -> None:
        if (chip := words.flag_chip(line.flag)) is not None:
            paint_chip(painter, room, chip)
