"""Reads the accessibility bus as a screen reader does; run by Debian's own Python, which has `gi`.

Answers each line of JSON on standard input with one line on standard output: the elements of the program that are on
the screen, in the order a screen reader meets them.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = ("FOCUSABLE", "FOCUSED", "SHOWING", "VISIBLE", "ENABLED", "CHECKED", "SELECTED", "EDITABLE", "MODAL", "ACTIVE")
DEEPEST = 40


def describe(node, path):
    """Return one element as plain JSON."""
    states = node.get_state_set()
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return {
        "path": path,
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": [one for one in STATES if states.contains(getattr(Atspi.StateType, one))],
        "box": [box.x, box.y, box.width, box.height],
        "text": text_of(node),
    }


def text_of(node):
    """Return what stands in a text field."""
    if not node.is_text():
        return ""
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def walk(node, path, found, only_showing):
    """Add an element and all below it."""
    if len(path) > DEEPEST:
        return
    told = describe(node, path)
    if only_showing and path and "SHOWING" not in told["states"]:
        return
    found.append(told)
    if told["role"] in ("table", "list", "tree table") and node.get_child_count() > 400:
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            walk(child, [*path, index], found, only_showing)


def elements(only_showing):
    """Return the elements of every program on the bus but the window manager."""
    found = []
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is None or "keta" not in (program.get_name() or "").lower():
            continue
        for number in range(program.get_child_count()):
            window = program.get_child_at_index(number)
            if window is not None:
                walk(window, [index, number], found, only_showing)
    return found


def main():
    """Answer until the input ends."""
    Atspi.init()
    for line in sys.stdin:
        asked = json.loads(line)
        Atspi.get_desktop(0).clear_cache()
        try:
            answer = elements(asked.get("only_showing", True))
        except GLib.Error as error:  # the program changes while it is read: the next question finds it whole
            answer = {"error": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


main()
