"""What on a screen has no room: what lies over its neighbours, is squeezed, or cannot be scrolled to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLayout,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QSplitterHandle,
    QStackedLayout,
    QStackedWidget,
    QWidget,
)

from keta_desk.ui.parts.toast import Toast
from keta_desk.ui.parts.veil import Veil

SLACK = 1
LAID_OVER = (Toast, Veil, QScrollBar, QSplitterHandle)
"""What lies over others because it is meant to."""

LEAST_SEEN = 64
"""A pane that scrolls shows at least so many pixels of what it holds, or all of it."""


def crowded(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (what is wrong, where) for each widget that has no room."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget is not root and (not widget.isVisibleTo(root) or widget.window() is not root.window()):
            continue
        yield from _overlapping(widget)
        yield from _squeezed(widget)
        yield from _unseen(widget)


def named(widget: QWidget) -> str:
    """Return a widget by its class and what it says, with those it stands in."""
    said = getattr(widget, "text", lambda: "")() or widget.accessibleName() or widget.objectName()
    above, chain = widget.parentWidget(), []
    while above is not None and len(chain) < 3:
        chain.append(type(above).__name__)
        above = above.parentWidget()
    return f"{type(widget).__name__} {str(said)[:30]!r} in {' in '.join(chain)}"


def _overlapping(parent: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(parent, QStackedWidget | QAbstractScrollArea):
        return
    shown = [
        child
        for child in parent.children()
        if isinstance(child, QWidget)
        and child.isVisible()
        and not child.isWindow()
        and not isinstance(child, LAID_OVER)
        and not child.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        and min(child.width(), child.height()) > SLACK
    ]
    for one, other in combinations(shown, 2):
        both = one.geometry().intersected(other.geometry())
        if min(both.width(), both.height()) > SLACK:
            yield f"{both.width()} x {both.height()} laid over {named(other)}", named(one)


def _squeezed(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a layout gave less than it can do with."""
    above = widget.parentWidget()
    layout = above.layout() if above is not None else None
    if layout is None or isinstance(layout, QStackedLayout) or not _holds(layout, widget):
        return
    least = _least(widget)
    if widget.width() + SLACK < least[0]:
        yield f"{widget.width()} wide < {least[0]}", named(widget)
    if widget.height() + 2 * SLACK < least[1]:
        yield f"{widget.height()} high < {least[1]}", named(widget)


def _least(widget: QWidget) -> tuple[int, int]:
    hint, fixed, policy = widget.minimumSizeHint(), widget.minimumSize(), widget.sizePolicy()
    ignored = QSizePolicy.Policy.Ignored
    width = 0 if policy.horizontalPolicy() == ignored else hint.width()
    height = 0 if policy.verticalPolicy() == ignored else hint.height()
    if widget.hasHeightForWidth():
        height = min(height, widget.heightForWidth(widget.width()))
    return fixed.width() or min(width, widget.maximumWidth()), fixed.height() or min(height, widget.maximumHeight())


def _holds(layout: QLayout, widget: QWidget) -> bool:
    return any(
        item.widget() is widget or (item.layout() is not None and _holds(item.layout(), widget))
        for item in (layout.itemAt(at) for at in range(layout.count()))
    )


def _unseen(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield areas that scroll in a slit, and what they hold that cannot be scrolled to."""
    if not isinstance(widget, QAbstractScrollArea):
        return
    port, down = widget.viewport(), widget.verticalScrollBar()
    if down.maximum() > 0 and port.height() < LEAST_SEEN and down.maximum() + port.height() > LEAST_SEEN:
        yield f"shows {port.height()} of {down.maximum() + port.height()}", named(widget)
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is None:
        return
    if inside.width() > port.width() + SLACK:
        yield f"{inside.width()} wide in {port.width()}: nobody is to scroll to both sides", named(widget)
    if down.maximum() == 0 and inside.height() > port.height() + SLACK:
        yield f"{inside.height()} high in {port.height()}", named(widget)
