"""What a screen says: every text on it with whose it is, which of them no catalogue has, and which are cut.

A pseudo-language stands in for a translation: each text of the catalogue comes back accented, a third longer, between
« and ». What is then on screen outside of those marks is data of the record, or a text that nobody can translate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QRect, QRectF, Qt, QTranslator
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)
from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.store.tables.base import Base
from keta_desk.store.tables.patients import MedicationRow
from keta_desk.ui.parts.text import Elided

ACCENTED = str.maketrans("aeiounysclrtzdgAEIOUNYSCLRTZDG", "åéîöüñýšçłřťžďğÅÉÎÖÜÑÝŠÇŁŘŤŽĎĞ")
OPEN, CLOSE = "«", "»"
ROWS, COLUMNS, TOP = 30, 12, QModelIndex()
SOME, SHORT, LONG = 3, 60, 240
SLACK = 1
"""Pixels by which rounding may differ."""

_FIELD = re.compile(r"(\{[^{}]*\}|%n|%1)")
_MARKED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_CUT_OFF = re.compile(f"{OPEN}.*", re.DOTALL)
_BEGUN = re.compile(f"^[^{OPEN}{CLOSE}]*{CLOSE}")  # the second half of a sentence in two parts
_MNEMONIC = re.compile(r"&(?=\S)")


class Pseudo(QTranslator):
    """Turns every text it is asked for into the pseudo-language, and remembers which it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _about: str | None = None, _count: int = -1) -> str | None:
        if source == "QT_LAYOUT_DIRECTION" or not source.strip():
            return None
        self.asked.add((context, source))
        return pseudo(source)


def pseudo(text: str) -> str:
    """Return a text in the pseudo-language: what is filled in later stays as it is."""
    parts = _FIELD.split(text)
    said = "".join(part if _FIELD.fullmatch(part) else part.translate(ACCENTED) for part in parts)
    letters = sum(len(part) for part in parts if not _FIELD.fullmatch(part))
    more = round(letters * 0.35) - 3
    return f"{OPEN}{said}{' ~~~~~' * (more // 6)}{' ' + '~' * (more % 6) if more % 6 > 0 else ''}{CLOSE}"


def unmarked(text: str) -> str:
    """Return what of a text is not in the pseudo-language."""
    left = _MNEMONIC.sub("", text)
    while (less := _MARKED.sub(" ", left)) != left:
        left = less
    return _BEGUN.sub(" ", _CUT_OFF.sub(" ", left))


# What is on screen


class Painted:
    """Notes every text that is painted from Python while it is worn, with the widget it is painted on."""

    def __init__(self) -> None:
        self.texts: set[tuple[str, str]] = set()
        self.cut: set[tuple[str, str]] = set()
        self._draw = QPainter.drawText

    def __enter__(self) -> Painted:
        draw = self._draw

        def noted(painter: QPainter, *given: Any) -> Any:
            self._note(painter, given)
            return draw(painter, *given)

        QPainter.drawText = noted
        return self

    def __exit__(self, *_: object) -> None:
        QPainter.drawText = self._draw

    def _note(self, painter: QPainter, given: tuple[Any, ...]) -> None:
        whose = type(painter.device()).__name__
        for text in (one for one in given if isinstance(one, str) and one.strip()):
            self.texts.add((whose, text))
            wraps = any(isinstance(one, int) and one & Qt.TextFlag.TextWordWrap for one in map(_flag, given))
            if isinstance(given[0], QRect | QRectF) and not wraps:
                needed = painter.fontMetrics().horizontalAdvance(_MNEMONIC.sub("", text.split("\n")[0]))
                if needed > given[0].width() + 2 * SLACK:
                    self.cut.add((f"{whose} painted {given[0].width():.0f} < {needed}", text))
                inked = painter.fontMetrics().capHeight() + painter.fontMetrics().descent()
                if inked > given[0].height() + SLACK:
                    self.cut.add((f"{whose} painted {given[0].height():.0f} high < {inked}", text))


def _flag(given: object) -> int:
    return int(getattr(given, "value", given)) if isinstance(given, Qt.TextFlag | Qt.AlignmentFlag | int) else 0


def shown_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (whose it is, text) for everything that a widget and what is in it say to eyes and to a screen reader."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget is root or widget.isVisibleTo(root):
            whose = _named(widget)
            for text in (*_own_texts(widget), *_spoken(widget)):
                if text and text.strip():
                    yield whose, text


def _named(widget: QWidget) -> str:
    above = [type(one).__name__ for one in _chain(widget)][:3]
    return " in ".join(above)


def _chain(widget: QWidget) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def _spoken(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    yield widget.statusTip()
    if widget.isWindow():
        yield widget.windowTitle()


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QProgressBar():
            yield widget.text() if widget.isTextVisible() else ""
        case QHeaderView():
            return
        case QAbstractItemView():
            yield from _model_texts(widget.model())


def _model_texts(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    rows, columns = (
        min(model.rowCount(TOP), ROWS),
        1 if isinstance(model, QAbstractListModel) else min(model.columnCount(TOP), COLUMNS),
    )
    for column in range(columns):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            yield _string(model.headerData(column, Qt.Orientation.Horizontal, role))
            for row in range(rows):
                yield _string(model.index(row, column).data(role))


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""


def action_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (name, text) for the actions of a widget and what is in it."""
    for action in root.findChildren(QAction):
        for text in (action.text(), action.toolTip()):
            if text.strip():
                yield f"QAction {action.objectName()}", text


# What of it is data


class Known:
    """What the record says, and the words no language changes: keys, units, names of scales and formats."""

    PLAIN = frozenset(
        re.findall(
            r"\S+",
            """mg kg g mmhg min h y d s ml mb gb kb km cm lb mcg µg a to r x v o₂ spo bp bpm phq gad pcl wsas moaas kd
            ctrl alt shift enter return esc tab del space home end pgup pgdown pgdn left right up down f am pm
            jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun
            january february march april june july august september october november december
            monday tuesday wednesday thursday friday saturday sunday
            ketadesk keta fhir json pdf icd sha utc europe london""",
        )
    )

    def __init__(self, session: Session, texts: frozenset[str] = frozenset(), more: tuple[str, ...] = ()) -> None:
        kept: list[str] = list(more)
        for table in Base.metadata.sorted_tables:
            for row in session.execute(select(table)):
                kept += [value for value in row if isinstance(value, str)]
        taken = select(MedicationRow.dose_text, MedicationRow.frequency)
        kept += [" ".join(row) for row in session.execute(taken)]  # said in one breath
        self._whole = {_plain(part) for value in kept for part in (value, *value.split(" · "))}
        self._all = " | ".join(" ".join(_words(value)) for value in self._whole)
        self._short = {word for value in self._whole if len(value) < SHORT for word in _words(value)}
        self._texts = {_plain(text) for text in texts} - self._whole

    def foreign(self, text: str) -> str:
        """Return the part of a text that is neither data nor translated; '' for none."""
        plain = _plain(unmarked(text))
        if plain in self._whole or (len(plain) > LONG and any(plain in one for one in self._whole)):
            return ""
        line = _words(plain)  # of data that was wrapped, whose last word may stand alone behind a mark
        if len(line) > SOME and plain not in self._texts and f" {' '.join(line)} " in f" {self._all} ":
            return ""
        for part in re.split(r"[·,;:()\n\u2028|“”’\"]| {2,}|\. ", unmarked(text)):
            if self._is_foreign(part):
                return part.strip()
        return ""

    def _is_foreign(self, part: str) -> bool:
        plain = re.sub(r"… \+\d+$", "…", _plain(part))
        words = _words(plain)
        if all(len(word) < 2 or word in self.PLAIN for word in words) or plain in self._whole or _INITIALS.match(part):
            return False
        if plain in self._texts:
            return True
        if plain.endswith("…"):
            return " ".join(words) not in self._all and " ".join(words[:-1]) not in self._all
        if len(words) > 1:
            return f" {' '.join(words)} " not in f" {self._all} "
        return words[0] not in self._short and plain.strip(" .") not in self._whole


_INITIALS = re.compile(r"\s*[A-Z]{1,3}\s*$")


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.casefold())


def _plain(text: str) -> str:
    return " ".join(text.replace("\u200b", "").replace("\u00ad", "").split()).casefold()


# What is cut


def cut_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (what is wrong, text) for each label and button whose words do not fit."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.width() <= 1:
            continue
        if isinstance(widget, QLabel) and widget.text().strip() and not isinstance(widget, Elided):
            yield from _cut_label(widget)
        elif (
            isinstance(widget, QAbstractButton)
            and widget.text().strip()
            and widget.width() + SLACK < widget.minimumSizeHint().width()
        ):
            yield f"{_named(widget)} {widget.width()} < {widget.minimumSizeHint().width()}", widget.text()
        if isinstance(widget, QLineEdit) and widget.height() + SLACK < widget.minimumSizeHint().height():
            yield (
                f"{_named(widget)} {widget.height()} high < {widget.minimumSizeHint().height()}",
                widget.accessibleName(),
            )
        if _says_something(widget) and (clipped := _clipped(widget, root)):
            yield f"{_named(widget)} is clipped by {clipped}", getattr(widget, "text", lambda: "")()


def _says_something(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | QLineEdit) and bool(
        widget.text().strip() or widget.accessibleName()
    )


def _cut_label(label: QLabel) -> Iterator[tuple[str, str]]:
    room, metrics = label.contentsRect(), label.fontMetrics()
    if label.wordWrap():
        words = _MNEMONIC.sub("", label.text())
        needed = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), int(Qt.TextFlag.TextWordWrap), words)
        if needed.height() > room.height() + metrics.leading() + 2:
            yield f"{_named(label)} {room.height()} high < {needed.height()}", label.text()
        longest = max(metrics.horizontalAdvance(word) for word in label.text().split())
        if longest > room.width() + SLACK:
            yield f"{_named(label)} {room.width()} < longest word {longest}", label.text()
        return
    width = max(metrics.horizontalAdvance(_MNEMONIC.sub("", line)) for line in label.text().split("\n"))
    if width > room.width() + SLACK:
        yield f"{_named(label)} {room.width()} < {width}", label.text()
    if metrics.height() > room.height() + 3:
        yield f"{_named(label)} {room.height()} high < {metrics.height()}", label.text()


def _clipped(widget: QWidget, root: QWidget) -> str:
    """Name the ancestor that hides a part of a widget for good; what can be scrolled to is not hidden."""
    area, parent = widget.rect(), widget
    while parent is not root and (above := parent.parentWidget()) is not None:
        area = area.translated(parent.pos())
        scroller = above.parentWidget()
        if isinstance(scroller, QAbstractScrollArea) and scroller.viewport() is above:
            if scroller.horizontalScrollBar().maximum() == 0 and area.right() > above.width() + SLACK:
                return f"{type(scroller).__name__} {above.width()} wide < {area.right()}"
            return ""
        if area.right() > above.width() + SLACK or area.left() < -SLACK:
            return f"{type(above).__name__} {above.width()} wide, {area.left()} to {area.right()}"
        if area.bottom() > above.height() + SLACK:
            return f"{type(above).__name__} {above.height()} high, to {area.bottom()}"
        parent = above
    return ""


@contextmanager
def speaking(translator: QTranslator) -> Iterator[None]:
    """Let the application speak through a translator for a while."""
    app = QApplication.instance()
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
