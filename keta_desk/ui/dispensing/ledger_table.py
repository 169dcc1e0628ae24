"""The home stock as a ledger: every movement with the balance after it; what was taken back is struck, and legible."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from keta_desk.queries.dispensing import LedgerLine
from keta_desk.ui import icons
from keta_desk.ui.dispensing import supply_words
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.rows_model import ROW_ROLE, Column, RowsModel
from keta_desk.ui.parts.rows_table import RowsTable, scaled
from keta_desk.ui.parts.struck import draw_struck
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.sessions.session_list import paint_row_ground
from keta_desk.ui.theme import grown, look

ROW_H = 32
SHARES = (106, 100, 64, 60, 74, 220)
WHAT, CHANGE, BALANCE = 1, 3, 4
MOST_ROWS = 12
EN_SPACE = "\u2002"  # keeps a heading at the right of its column off the next
RIGHT = Qt.AlignmentFlag.AlignRight


class LedgerWords(QObject):
    """What a line of the ledger says, given the clinic's zone and the names of its people."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = ZoneInfo("UTC")
        self.staff: Mapping[str, str] = {}

    def columns(self) -> tuple[Column[LedgerLine], ...]:
        """Return the columns of the ledger."""
        return (
            Column(self.tr("Day"), self.day, self.spoken),
            Column(self.tr("What"), lambda one: supply_words.kind_words(one.entry.kind)),
            Column(self.tr("Lot"), lambda one: one.entry.lot),
            Column(self.tr("Change") + EN_SPACE, self.change, align=RIGHT),
            Column(self.tr("Balance") + EN_SPACE, lambda one: supply_words.number(one.balance_milli), align=RIGHT),
            Column(self.tr("By, and how"), self.note),
        )

    def day(self, one: LedgerLine) -> str:
        """Return the day of a movement."""
        return write_day(one.entry.at.astimezone(self.zone).date())

    def change(self, one: LedgerLine) -> str:
        """Return what a movement changed; a count says what was counted."""
        if one.entry.counted_milli is not None:
            return self.tr("= {0}").format(supply_words.number(one.entry.counted_milli))
        return supply_words.number(one.entry.change_milli, signed=True)

    def note(self, one: LedgerLine) -> str:
        """Return who booked it and what belongs to it."""
        by = self.staff.get(one.entry.by_id, "")
        return ". ".join(part for part in (by, supply_words.ledger_note(one)) if part)

    def spoken(self, one: LedgerLine) -> str:
        """Return the whole line in words, for a screen reader and the tool tip."""
        entry = one.entry
        product = supply_words.product_words(entry.product)
        kind = supply_words.kind_words(entry.kind)
        if entry.counted_milli is not None:
            amount = supply_words.units(entry.counted_milli, entry.formulation)
        else:
            amount = supply_words.units(entry.change_milli, entry.formulation, signed=True)
        balance = supply_words.units(one.balance_milli, entry.formulation)
        told = self.tr("{0}, {1}, {2}, {3}. Balance {4}. {5}").format(
            supply_words.moment(entry.at, self.zone), kind, amount, product, balance, self.note(one)
        )
        return self.tr("Taken back: {0}").format(told) if one.countered_by is not None else told

    @staticmethod
    def is_marked(one: LedgerLine) -> bool:
        """Say whether the line is to be looked at: a count that differs, or a balance below nothing."""
        differs = one.counted is not None and one.counted.open_milli != 0
        return (differs or one.balance_milli < 0) and not one.is_over


class _LedgerDelegate(QStyledItemDelegate):
    """Paints a cell; what was taken back is struck, what is to be looked at has a triangle."""

    def __init__(self, told: LedgerWords, parent: QObject) -> None:
        super().__init__(parent)
        self._told = told

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one: LedgerLine = index.data(ROW_ROLE)
        room: QRect = option.rect
        painter.save()
        paint_row_ground(painter, room, is_chosen=bool(option.state & QStyle.StateFlag.State_Selected), option=option)
        inside, text = room.adjusted(3, 0, -14 if index.column() in (CHANGE, BALANCE) else -8, 0), str(index.data())
        if index.column() == WHAT and self._told.is_marked(one):
            mark = icons.pixmap("triangle", look().colour("caution"), grown(13), painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(inside.x(), inside.center().y() - grown(13) // 2), mark)
            inside = inside.adjusted(grown(13) + 4, 0, 0, 0)
        if index.column() in (CHANGE, BALANCE):
            painter.setFont(look().font("body", strong=index.column() == BALANCE))
            inside.setLeft(max(inside.left(), inside.right() - painter.fontMetrics().horizontalAdvance(text)))
        if one.countered_by is not None and index.column() != BALANCE:
            draw_struck(painter, inside, text, "body")
        else:
            quiet = index.column() > BALANCE or one.is_over
            colour = "ink_3" if quiet else "ink"
            role = "caption" if index.column() > BALANCE else "body"
            draw_text(painter, inside, text, role, colour, strong=index.column() == BALANCE)
        painter.restore()


class LedgerTable(RowsTable):
    """The movements, latest first; as high as they are, up to a screenful."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.told = LedgerWords()
        self.lines = RowsModel(self.told.columns(), self.told, tip=self.told.spoken)
        super().__init__(self.lines, None, shares=SHARES, row_h=ROW_H, parent=parent)
        self.told.setParent(self)
        self.setItemDelegate(_LedgerDelegate(self.told, self))
        self.setAccessibleName(self.tr("Ledger of the home stock"))
        self.fitted.connect(self._fit)

    def show_ledger(self, ledger: Sequence[LedgerLine], zone: ZoneInfo, staff: Mapping[str, str]) -> None:
        """Show other movements; the one that was chosen stays chosen."""
        before = self.chosen()
        self.told.zone, self.told.staff = zone, staff
        self.lines.show(list(reversed(ledger)))
        self._fit()
        if before is not None:
            self.choose(before.entry.id)

    @Slot()
    def _fit(self) -> None:
        rows = min(self.lines.rowCount(), MOST_ROWS)
        self.setFixedHeight(scaled(ROW_H) * max(rows, 1) + self.horizontalHeader().height() + 2)

    def chosen(self) -> LedgerLine | None:
        """Return the movement that is chosen."""
        place, rows = self.row(), self.lines.rows()
        return rows[place] if 0 <= place < len(rows) else None

    def choose(self, row_id: str) -> bool:
        """Choose a movement; say whether it is there."""
        for place, line in enumerate(self.lines.rows()):
            if line.entry.id == row_id:
                self.selectRow(place)
                self.scrollTo(self.lines.index(place, 0))
                return True
        return False
