"""Finds what is drawn in a face that is not ours: a glyph that Source Sans and Source Serif lack looks like a stranger.

`fallback_glyphs(widget)` is for every test that has a screen before it; it looks at what is visible.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

OURS = ("Source Sans Pro", "Source Serif Pro", "Courier", "Courier Prime")
MOST_ROWS = 40


def fallback_glyphs(widget: QWidget) -> list[str]:
    """Return a line for each visible text of which a part would be drawn in another face: the part, face and text."""
    found = []
    for text, font, where in visible_texts(widget):
        for part, face in strange_runs(text, font):
            found.append(f"{part!r} in {face}: {text[:60]!r} ({where})")
    return sorted(set(found))


def visible_texts(widget: QWidget) -> Iterator[tuple[str, QFont, str]]:
    """Yield every text that is shown on a widget and its children, with its font and whose it is."""
    for child in (widget, *widget.findChildren(QWidget)):
        if not child.isVisibleTo(widget) and child is not widget:
            continue
        for text in _texts(child):
            if text.strip():
                yield text, child.font(), type(child).__name__


def _texts(child: QWidget) -> Iterator[str]:
    match child:
        case QLabel() | QAbstractButton():
            yield child.text()
        case QLineEdit():
            yield child.text() if child.echoMode() == QLineEdit.EchoMode.Normal else ""
            yield child.placeholderText()
        case QPlainTextEdit():
            yield child.toPlainText()
            yield child.placeholderText()
        case QComboBox():
            yield from (child.itemText(place) for place in range(child.count()))
        case QGroupBox():
            yield child.title()
        case QTabBar():
            yield from (child.tabText(place) for place in range(child.count()))
        case QAbstractItemView():
            yield from _cells(child.model())
    yield _own(child)


def _own(child: QWidget) -> str:
    """Return what a painted widget says of itself: what it paints, a screen reader hears."""
    is_painted = type(child).__module__.startswith("keta_desk") and type(child).paintEvent is not QWidget.paintEvent
    return child.accessibleName() if is_painted else ""


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    for row in range(min(model.rowCount(), MOST_ROWS)):
        for column in range(model.columnCount()):
            told = model.index(row, column).data()
            yield told if isinstance(told, str) else ""


def strange_runs(text: str, font: QFont) -> list[tuple[str, str]]:
    """Return (part, face) of what Qt would draw of `text` in a face that is not ours."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(100_000)
    layout.endLayout()
    strange = []
    for run in layout.glyphRuns():
        face = run.rawFont().familyName()
        if not face.startswith(OURS):
            places = run.stringIndexes()
            strange.append(("".join(text[place] for place in places if place < len(text)) or text, face))
    return strange
