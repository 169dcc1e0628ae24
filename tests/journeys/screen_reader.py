"""Walks a screen as somebody does who hears it: Tab through everything, F6 through the panes, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.journeys.real_desktop import Element, RealDesktop

NOTHING_SAID = frozenset({"filler", "panel", "unknown", "frame", "layered pane", "viewport"})
HOLDS_ONE_STOP = frozenset({"table", "tree table", "tree", "list", "combo box", "spin button", "page tab list"})
"""Inside these the arrow keys move: Tab stops at the whole."""
MOVED_TO_BY_ARROWS = frozenset({"table cell", "list item", "tree item"})
ONE_OF_SEVERAL = "radio button"
LONGEST = 250
FEWEST_PANES = 2
"""The sidebar, and what the screen holds."""
SIDEBAR_W = 213
WAIT_S = 20.0
SILENCE_S = 0.6


@dataclass(frozen=True)
class Walk:
    """What was found on one screen: its elements, the stops of Tab in order, the panes of F6 where it has some."""

    name: str
    elements: tuple[Element, ...]
    stops: tuple[Element, ...]
    panes: tuple[Element, ...] | None
    trap: str = ""

    def wrong(self) -> list[str]:
        """Return what a person who hears the screen would stumble over, in words; nothing is as it should be."""
        return [
            *self._unsaid(),
            *([self.trap] if self.trap else []),
            *self._not_reached(),
            *self._out_of_order(),
            *self._not_gone_through(),
        ]

    def focusable(self) -> tuple[Element, ...]:
        """Return what can have the focus now."""
        return tuple(one for one in self.elements if one.is_("FOCUSABLE", "ENABLED"))

    def _unsaid(self) -> Iterator[str]:
        for one in {one.id: one for one in (*self.focusable(), *self.stops)}.values():
            if not one.name.strip():
                yield f"a {one.role} at {one.box} has no name"
            if one.role in NOTHING_SAID:
                yield f"{one.name!r} says of itself only that it is a {one.role}"

    def _not_reached(self) -> Iterator[str]:
        reached = {one.id for one in self.stops}
        rivals = {_parent(one) for one in self.elements if one.id in reached and one.role == ONE_OF_SEVERAL}
        for one in self.focusable():
            is_rival = one.role == ONE_OF_SEVERAL and _parent(one) in rivals
            if one.id not in reached and not is_rival and not self._is_inside(one):
                yield f"Tab never comes to the {one.role} {one.name!r}"

    def _not_gone_through(self) -> Iterator[str]:
        if self.panes is not None and len(self.panes) < FEWEST_PANES:
            yield f"F6 comes to {[one.name for one in self.panes]} alone"

    def _is_inside(self, one: Element) -> bool:
        return any(
            other.role in HOLDS_ONE_STOP and other.id != one.id and one.path[: len(other.path)] == other.path
            for other in self.elements
        )

    def _out_of_order(self) -> list[str]:
        """Return where Tab goes up in a column, or to the left among neighbours, or late to the sidebar.

        A ring has no beginning: it is read from where it makes the most sense.
        """
        stood = {one.id: one for one in self.elements}
        ring = [stood[one.id] for one in self.stops if one.id in stood]
        hidden = {one.id for one in ring if self._is_scrolled_out(one)}
        readings = [_back_steps(ring[first:] + ring[:first], hidden) for first in range(len(ring))]
        return min(readings, key=len, default=[])

    def _is_scrolled_out(self, one: Element) -> bool:
        """Say whether an element lies outside of what it stands in: where it is says nothing about what is seen."""
        x, y = one.middle
        holds = (other.box for other in self.elements if one.path[: len(other.path)] == other.path)
        return any(not (left <= x <= left + width and top <= y <= top + high) for left, top, width, high in holds)


def _back_steps(order: list[Element], hidden: set[str]) -> list[str]:
    found = []
    for number, later in enumerate(order):
        rivals = (one for one in order[:number] if (one.id in hidden) == (later.id in hidden))
        before = next((one for one in rivals if _comes_before(later, one)), None)
        if before is not None:
            found.append(f"Tab comes to {before.name!r} before it comes to {later.name!r}")
    return found


def _comes_before(one: Element, other: Element) -> bool:
    is_sidebar, is_others = (each.box[0] + each.box[2] <= SIDEBAR_W for each in (one, other))
    return (is_sidebar and not is_others) or (
        is_sidebar == is_others and (_is_above(one, other) or _is_left(one, other))
    )


def _parent(one: Element) -> tuple[int, ...]:
    return one.path[:-1]


def _is_above(one: Element, other: Element) -> bool:
    """Say whether one stands above another in the same column."""
    (x, y, width, height), (ox, oy, owidth, _) = one.box, other.box
    shared = min(x + width, ox + owidth) - max(x, ox)
    return shared >= min(width, owidth) / 2 and y + height <= oy


def _is_left(one: Element, other: Element) -> bool:
    """Say whether one stands left of another in the same row of the same part."""
    (x, y, width, height), (ox, oy, _, oheight) = one.box, other.box
    shared = min(y + height, oy + oheight) - max(y, oy)
    return _parent(one) == _parent(other) and shared >= min(height, oheight) / 2 and x + width <= ox


def walk(desktop: RealDesktop, name: str, *, has_panes: bool = False) -> Walk:
    """Walk the screen that is shown; the focus ends where it began, or near it."""
    elements = _of_the_top(desktop.look())
    stops, trap = _tab_round(desktop, elements)
    panes = _panes(desktop) if has_panes else None
    return Walk(name, tuple(elements), tuple(stops), panes, trap)


def _of_the_top(elements: list[Element]) -> list[Element]:
    """Return what can be got at: the topmost dialog alone where one is open."""
    dialogs = [one for one in elements if one.role == "dialog"]
    if not dialogs:
        return elements
    top = dialogs[-1].path
    return [one for one in elements if one.path[: len(top)] == top]


def _tab_round(desktop: RealDesktop, elements: list[Element]) -> tuple[list[Element], str]:
    """Press Tab until one has come round; return the stops, and where one is caught, if one is."""
    by_id = {one.id: one for one in elements}
    focused = [one for one in elements if one.is_("FOCUSED")]
    start = next((one for one in focused if one.role not in MOVED_TO_BY_ARROWS), focused[0] if focused else None)
    stops: list[Element] = []
    at = _stop(start, by_id) if start is not None else None
    desktop.forget()
    for _ in range(LONGEST):
        heard = _next_stop(desktop, by_id, at)
        if heard is None:
            alone = not stops and at is not None
            return ([at] if alone and at else stops), "" if alone else f"Tab does not leave {at and at.name!r}"
        if stops and heard.id == stops[0].id:
            return stops, ""
        if heard.id in {one.id for one in stops}:
            return stops, f"Tab comes to {heard.name!r} again before it has been everywhere"
        stops.append(heard)
        at = heard
    return stops, "Tab never comes round"


def _next_stop(desktop: RealDesktop, by_id: dict[str, Element], at: Element | None) -> Element | None:
    """Press Tab and return where one is then; a table announces its cell and itself, which is one stop."""
    desktop.keys("Tab")
    others = [
        one
        for one in by_id.values()
        if one.is_("FOCUSABLE", "ENABLED") and one.role not in MOVED_TO_BY_ARROWS and one != at
    ]
    patience = WAIT_S if others else SILENCE_S
    while (heard := desktop.hear(patience)) is not None:
        here = _stop(heard, by_id)
        if at is None or here.id != at.id:
            return here
        patience = SILENCE_S
    return None


def _stop(one: Element, by_id: dict[str, Element]) -> Element:
    """Return the stop that an element belongs to: the table of a cell, the list of an item, else itself."""
    if one.role not in MOVED_TO_BY_ARROWS:
        return one
    above = [by_id[each] for each in one.within if each in by_id]
    if not one.within:
        above = [other for other in by_id.values() if one.path[: len(other.path)] == other.path and other is not one]
        above.reverse()
    return next((other for other in above if other.role in HOLDS_ONE_STOP), one)


def _panes(desktop: RealDesktop) -> tuple[Element, ...]:
    """Press F6 until one has come round."""
    found: list[Element] = []
    for _ in range(10):
        desktop.forget()
        desktop.keys("F6")
        heard = desktop.hear(WAIT_S)
        if heard is None or heard.id in {one.id for one in found}:
            break
        found.append(heard)
    return tuple(found)
