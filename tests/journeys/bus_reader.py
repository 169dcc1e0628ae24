"""Reads the accessibility bus as a screen reader does; run by Debian's own Python, which has `gi`.

Answers each line of JSON on standard input with one line on standard output. `look`: the elements of the program, in
the order a screen reader meets them. `hear`: what got the focus next, as the program announced it, null for silence.
`forget`: nothing, and what was announced so far is passed over.
"""

import json
import sys
import time
from collections import deque

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

STATES = ("FOCUSABLE", "FOCUSED", "SHOWING", "VISIBLE", "ENABLED", "CHECKED", "SELECTED", "EDITABLE", "MODAL", "ACTIVE")
DEEPEST = 40
LARGE = 400  # a table of more cells is not walked cell by cell
HEARD = deque()


def describe(node, path):
    """Return one element as plain JSON."""
    states = node.get_state_set()
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return {
        "path": path,
        "id": node.path,
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": [one for one in STATES if states.contains(getattr(Atspi.StateType, one))],
        "box": [box.x, box.y, box.width, box.height],
        "text": text_of(node),
    }


def text_of(node):
    """Return what stands in a text field."""
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text is not None else ""


def walk(node, path, found, only_showing):
    """Add an element and all below it."""
    if len(path) > DEEPEST:
        return
    told = describe(node, path)
    if only_showing and path and "SHOWING" not in told["states"]:
        return
    found.append(told)
    if node.get_child_count() > LARGE:
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            walk(child, [*path, index], found, only_showing)


def is_ours(program):
    """Say whether a program on the bus is the one that is tested, not the window manager."""
    return program is not None and "keta" in (program.get_name() or "").lower()


def elements(only_showing):
    """Return the elements of the program."""
    found = []
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        for number in range(program.get_child_count() if is_ours(program) else 0):
            window = program.get_child_at_index(number)
            if window is not None:
                walk(window, [index, number], found, only_showing)
    return found


def note(event):
    """Keep what got the focus."""
    if event.detail1 == 1:
        HEARD.append(event.source)


def hear(patience_s):
    """Return what got the focus next; None if nothing did for so long."""
    until = time.monotonic() + patience_s
    context = GLib.MainContext.default()
    while not HEARD and time.monotonic() < until:
        if not context.iteration(False):
            time.sleep(0.002)
    if not HEARD:
        return None
    node = HEARD.popleft()
    return describe(node, []) | {"within": above(node)}


def above(node):
    """Return the ids of all that an element stands in, the nearest first."""
    found = []
    while len(found) < DEEPEST and (node := node.get_parent()) is not None:
        found.append(node.path)
    return found


def forget():
    """Pass over what was announced so far."""
    while GLib.MainContext.default().iteration(False):
        pass
    HEARD.clear()


def wait_for_the_bus():
    """Wait until the launcher has the accessibility bus ready: before that the library gives up for good."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    asked = GLib.Variant("(s)", ("org.a11y.Bus",))
    place = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner")
    while not bus.call_sync(*place, asked, None, Gio.DBusCallFlags.NONE, -1).unpack()[0]:
        time.sleep(0.05)


def answer(asked):
    """Return what was asked for."""
    match asked["ask"]:
        case "look":
            return elements(asked["only_showing"])
        case "hear":
            return hear(asked["patience_s"])
    return forget()


def main():
    """Answer until the input ends."""
    wait_for_the_bus()
    Atspi.init()
    listener = Atspi.EventListener.new(note)
    listener.register("object:state-changed:focused")
    for line in sys.stdin:
        try:
            told = answer(json.loads(line))
        except GLib.Error as error:  # the program changes while it is read: the next question finds it whole
            told = {"error": str(error)}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


main()
