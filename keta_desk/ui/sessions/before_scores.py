"""Scores as one looks at them before a session: item 9 over time, then each scale with its change and its baseline."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from keta_desk.queries.before_session import BeforeSession, ItemNine, ScoreNow
from keta_desk.ui import words
from keta_desk.ui.outcomes.score_words import signed, total_words
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.sessions import session_words
from keta_desk.ui.theme import grown, look

CELL_W, CELL_H, GAP, UNKNOWN = 46, 26, 4, "\u2013"


class ItemNineStrip(QWidget):
    """One cell for each answer to item 9, the latest at the right; what was not answered is no nought."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[int | None, date]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Item 9 of the PHQ-9, the latest first"))

    def show_answers(self, answers: tuple[ItemNine, ...], zone: ZoneInfo) -> None:
        """Show answers that come the latest first."""
        self._shown = [(one.answer, one.at.astimezone(zone).date()) for one in reversed(answers)]
        each = self.tr("{0} on {1}")
        told = [
            each.format(session_words.not_recorded() if answer is None else answer, write_day(day))
            for answer, day in reversed(self._shown)
        ]
        self.setAccessibleDescription("; ".join(told))
        self.setToolTip(self.accessibleDescription())
        self.setVisible(bool(self._shown))
        self.update()

    def sizeHint(self) -> QSize:
        wide = (grown(CELL_W) + GAP) * max(len(self._shown), 1)
        return QSize(wide, grown(CELL_H) + QFontMetrics(look().font("micro")).height() + 3)

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(CELL_W), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = grown(CELL_W), grown(CELL_H)
        room = max(1, (self.width() + GAP) // (wide + GAP))  # the latest stay where there is no room for all
        for place, (answer, day) in enumerate(self._shown[-room:]):
            box = QRectF(place * (wide + GAP) + 0.5, 0.5, wide - 1, high - 1)
            alarms = answer is None or answer > 0
            painter.setPen(QPen(look().colour("danger" if alarms else "line_strong"), 1))
            painter.setBrush(look().colour("danger_tint" if alarms else "surface"))
            painter.drawRoundedRect(box, 5, 5)
            painter.setPen(look().colour("danger" if alarms else "ink"))
            painter.setFont(look().font("strong"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, UNKNOWN if answer is None else str(answer))
            painter.setPen(look().colour("ink_3"))
            painter.setFont(look().font("micro"))
            under = QRectF(box.x() - GAP / 2, high + 2, wide + GAP - 1, self.height() - high - 2)
            painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, write_day(day, year=False))


class BeforeScores(Card):
    """The scores before a session: what changes first, what was filled in once under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Scores and item 9"), parent)
        self.none = Label(self.tr("No scale was filled in yet."), "quiet", wrap=True)
        self.item_nine_name = Label(self.tr("Item 9 of the PHQ-9"), "caption")
        self.item_nine = ItemNineStrip()
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(14)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(3, 1)
        for part in (self.none, self.item_nine_name, self.item_nine):
            self.body.addWidget(part)
        self.body.addLayout(self._rows)

    def show_scores(self, found: BeforeSession, zone: ZoneInfo) -> None:
        """Show what there is."""
        self.none.setVisible(not found.scores)
        self.item_nine_name.setVisible(bool(found.item_nine))
        self.item_nine.show_answers(found.item_nine, zone)
        empty_layout(self._rows)
        for place, one in enumerate(sorted(found.scores, key=lambda score: score.change is None)):
            if place:
                self._rows.addWidget(rule(), 2 * place - 1, 0, 1, 5)
            self._add(2 * place, one, zone)

    def _add(self, row: int, one: ScoreNow, zone: ZoneInfo) -> None:
        baseline = ""
        if one.baseline is not None and one.change is not None:
            baseline = self.tr("baseline {0}").format(words.number(one.baseline))
        total, day = Label(total_words(one.line), "strong"), one.line.at.astimezone(zone).date()
        total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        cells = Label(one.name), total, Elided(self._change(one), "second"), Elided(baseline, "second")
        for column, cell in enumerate((*cells, Label(write_day(day), "caption"))):
            self._rows.addWidget(cell, row, column)

    def _change(self, one: ScoreNow) -> str:
        if one.change is None:
            return self.tr("for the first time")
        return self.tr("{0} since the time before").format(signed(one.change)) if one.change else self.tr("no change")
