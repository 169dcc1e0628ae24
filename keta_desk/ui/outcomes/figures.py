"""The figures at the head of the measures: for each scale the latest total, its band, and what it means."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from keta_desk.ui import words
from keta_desk.ui.outcomes.score_words import change_words, how_words, standing_chips, total_words
from keta_desk.ui.outcomes.standing import Standing, series_look
from keta_desk.ui.outcomes.trend_chart import paint_mark
from keta_desk.ui.parts.button import PaintedButton
from keta_desk.ui.parts.chip import chip_width, paint_chip
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.theme import look

HEIGHT, PAD = 104, 18
MOST_ACROSS, LEAST_W = 4, 220
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Figure(PaintedButton):
    """One scale: its name, the latest total with its band, the change since the baseline. Chosen when pressed."""

    stepped = Signal(int)

    def __init__(self, standing: Standing, zone: ZoneInfo, today: date, parent: QWidget | None = None) -> None:
        super().__init__(standing.scale.name, parent)
        self.standing = standing
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        latest = standing.latest
        self._total = plain_total(standing)
        self._band = self._band_words()
        self._change = change_words(standing) or self._why_no_change()
        self._when = ""
        if latest is not None:
            day = words.near_day(latest.at.astimezone(zone).date(), today)
            self._when = words.said("{0}, {1}").format(day, how_words(latest))
        self._chips = standing_chips(standing)
        self.setToolTip(self._version_words())
        chips = (chip.text for chip in self._chips)
        told = (self._total, self._band, self._change, *chips, self._when, self._version_words())
        self.setAccessibleDescription(". ".join(part for part in (words.said(standing.scale.measures), *told) if part))

    def _band_words(self) -> str:
        latest = self.standing.latest
        if latest is None:
            return words.said("not filled in yet")
        if not self.standing.scale.has_total:
            return words.said("risk, incomplete") if not latest.band else words.said("risk")
        if latest.total is None:
            return words.said("too much left blank for a total")
        return words.said("prorated, {0}").format(latest.band) if latest.is_prorated else latest.band

    def _version_words(self) -> str:
        """Say which list of bands the word comes from, for whoever asks."""
        latest = self.standing.latest
        if latest is None or latest.total is None:
            return ""
        return words.said("Bands version {0}").format(self.standing.scale.bands_version)

    def _why_no_change(self) -> str:
        if not self.standing.scale.has_total:
            return words.said("A level, never a sum")
        if self.standing.is_baseline_missing:
            return words.said("Baseline missing: change can\u2019t be told")
        return words.said("This is the baseline")

    def sizeHint(self) -> QSize:
        return QSize(420, scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, scaled(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _STEPS.get(Qt.Key(event.key()), 0):
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        room = self.rect().adjusted(PAD, 10, -PAD, -8)
        used = self._paint_name(painter, QRect(room.x(), room.y(), room.width(), scaled(22)))
        if self._chips:
            at = room.x() + used + 12
            paint_chip(painter, QRect(at, room.y(), max(room.right() - at, 40), scaled(22)), self._chips[0])
        is_number = self.standing.latest is not None
        font = look().font("numeral" if is_number else "section")
        painter.setFont(font)
        painter.setPen(look().colour("ink" if self.standing.latest else "ink_3"))
        width = QFontMetrics(font).horizontalAdvance(self._total)
        painter.drawText(
            QRect(room.x(), room.y() + scaled(26), width + 2, scaled(38)), Qt.AlignmentFlag.AlignVCenter, self._total
        )
        left = room.x() + width + 14
        beside = QRect(left, room.y() + scaled(27), room.right() - left, scaled(19))
        draw_text(painter, beside, self._band, "body", "ink", strong=True)
        is_open = self.standing.scale.has_total and self.standing.is_baseline_missing and is_number
        beside.translate(0, scaled(19))
        draw_text(painter, beside, self._change, "caption", "caution" if is_open else "ink_2")
        foot = QRect(room.x(), room.bottom() - scaled(17), room.width(), scaled(17))
        draw_text(painter, foot, self._when, "caption", "ink_3")

    def _paint_ground(self, painter: QPainter) -> None:
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("accent_tint" if self.isChecked() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 7, 7)
        if self.hasFocus():
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 7, 7)

    def _paint_name(self, painter: QPainter, room: QRect) -> int:
        """Paint the marker of the series, the name and what the scale measures; return the width they took."""
        paint_mark(painter, f"{series_look(self.standing.scale.id)}.mark", QPointF(room.x() + 5, room.center().y()), 9)
        room = room.adjusted(18, 0, 0, 0)
        named = draw_text(painter, room, self.standing.scale.name, "body", "ink", strong=True)
        chip = chip_width(self._chips[0]) + 12 if self._chips else 0
        rest = room.adjusted(named + 8, 0, -chip, 0)
        told = (
            draw_text(painter, rest, words.said(self.standing.scale.measures), "caption", "ink_3")
            if rest.width() > 60
            else 0
        )
        return 18 + named + 8 + told


def plain_total(standing: Standing) -> str:
    """Return the latest total for the numeral, `not recorded` where there is none."""
    latest = standing.latest
    if latest is not None and not standing.scale.has_total:
        return words.said(latest.band) if latest.band else words.said("open")
    if latest is None or latest.total is None:
        return words.said("not recorded") if latest is None else words.said("no total")
    return total_words(latest).split()[0]


class Figures(QWidget):
    """One figure for each scale; the arrow keys go from one to the next. Emits `chosen` with the id of a scale."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._across = 0
        self._group = QButtonGroup(self)
        self.figures: dict[str, Figure] = {}

    def show_standings(self, found: list[Standing], scale_id: str, zone: ZoneInfo, today: date) -> None:
        """Show every scale, one of them chosen; the figure that has the focus keeps it."""
        had = next((name for name, one in self.figures.items() if one.hasFocus()), "")
        for figure in self.figures.values():
            self._group.removeButton(figure)
            self._grid.removeWidget(figure)
            figure.hide()
            figure.deleteLater()
        self.figures = {one.scale.id: Figure(one, zone, today) for one in found}
        for name, figure in self.figures.items():
            figure.setAutoExclusive(True)
            self._group.addButton(figure)
            figure.setChecked(name == scale_id)
            figure.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == scale_id else Qt.FocusPolicy.ClickFocus)
            figure.clicked.connect(self._choose)
            figure.stepped.connect(self.step)
        self._place(self._room())
        if had in self.figures:
            self.figures[scale_id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _room(self) -> int:
        """Return how many figures stand side by side: as many as there is room for, four at most."""
        return max(1, min(len(self.figures), MOST_ACROSS, self.width() // scaled(LEAST_W) or 1))

    def _place(self, across: int) -> None:
        self._across = across
        for place, figure in enumerate(self.figures.values()):
            self._grid.addWidget(figure, place // across, place % across)
        for column in range(MOST_ACROSS):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the room of one figure across: with less room they stand one under the other."""
        return QSize(LEAST_W, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.figures and self._room() != self._across:
            self._place(self._room())

    def shown(self) -> Figure | None:
        """Return the figure of the chosen scale."""
        return next((one for one in self.figures.values() if one.isChecked()), None)

    def step(self, by: int) -> None:
        """Choose the next scale or the one before, round and round."""
        names = list(self.figures)
        at = next((place for place, name in enumerate(names) if self.figures[name].isChecked()), 0)
        if names:
            self.chosen.emit(names[(at + by) % len(names)])

    def _choose(self) -> None:
        if (figure := self.shown()) is not None:
            self.chosen.emit(figure.standing.scale.id)
