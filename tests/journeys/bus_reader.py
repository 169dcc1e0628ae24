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
MOVED_TO_BY_ARROWS = ("table cell", "list item", "tree item")
DEEPEST = 40
LARGE = 400  # a table of more cells is not walked cell by cell
HEARD = deque()
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE, COMPONENT, TEXT = (f"org.a11y.atspi.{one}" for one in ("Accessible", "Component", "Text"))


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


def elements(only_showing):
    """Return the elements of the program, level by level asked for all at once, in the order of a screen reader."""
    found, level = [], [(one, [number]) for number, one in children_of([ROOT])[0] if is_ours(one)]
    while level and len(level[0][1]) <= DEEPEST:
        level = below(level)
        states = ask_all([call(one, ACCESSIBLE, "GetState") for one, _ in level])
        stood = [(*one, told) for one, told in zip(level, states, strict=True) if told is not None]
        stood = [one for one in stood if is_in(one[2], "SHOWING") or not only_showing]
        told = describe_all(stood)
        found += told
        level = [one[:2] for one, each in zip(stood, told, strict=True) if each.pop("children") <= LARGE]
    return sorted(found, key=lambda one: one["path"])


def is_ours(program):
    """Say whether a program on the bus is the one that is tested, not the window manager."""
    return "keta" in (ask_all([name_of(program)])[0] or "").lower()


def below(level):
    """Return the elements that stand in those of a level."""
    held = children_of([one for one, _ in level])
    return [(one, [*path, number]) for (_, path), inside in zip(level, held, strict=True) for number, one in inside]


def describe_all(stood):
    """Return elements as plain JSON, each with how many stand in it; one that has gone meanwhile is empty."""
    asked = [
        each
        for one, _, _ in stood
        for each in (
            *(name_of(one), name_of(one, "Description"), name_of(one, "ChildCount")),
            *(call(one, ACCESSIBLE, "GetRole"), call(one, ACCESSIBLE, "GetInterfaces")),
            call(one, COMPONENT, "GetExtents", GLib.Variant("(u)", (0,))),
        )
    ]
    answers = iter(ask_all(asked))
    rows = list(zip(*[answers] * 6, strict=True))
    texts = [number for number, row in enumerate(rows) if TEXT in (row[4] or ())]
    read = ask_all([call(stood[number][0], TEXT, "GetText", GLib.Variant("(ii)", (0, -1))) for number in texts])
    text_of = dict(zip(texts, read, strict=True))
    return [
        {
            "path": path,
            "id": one[1],
            "role": Atspi.role_get_name(Atspi.Role(role or 0)),
            "name": name or "",
            "description": description or "",
            "states": [state for state in STATES if is_in(states, state)],
            "box": list(box or (0, 0, 0, 0)),
            "text": text_of.get(number) or "",
            "children": children or 0,
        }
        for number, ((one, path, states), (name, description, children, role, _, box)) in enumerate(
            zip(stood, rows, strict=True)
        )
    ]


def children_of(parents):
    """Return, for each of these, what stands in it, numbered; what says that it is nothing is left out."""
    answers = ask_all([call(one, ACCESSIBLE, "GetChildren") for one in parents])
    return [[(n, one) for n, one in enumerate(told or ()) if not one[1].endswith("/null")] for told in answers]


def name_of(one, what="Name"):
    """Return the question for a property."""
    return call(one, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, what)))


def call(one, interface, method, arguments=None):
    """Return a question to an element."""
    return (*one, interface, method, arguments)


def ask_all(questions):
    """Ask them all at once and return the answers, None where there is none."""
    answers, left = [None] * len(questions), len(questions)

    def take(bus, result, number):
        nonlocal left
        left -= 1
        try:
            (answers[number],) = bus.call_finish(result).unpack()
        except GLib.Error:  # it went while it was asked
            return

    for number, question in enumerate(questions):
        BUS.call(*question, None, Gio.DBusCallFlags.NONE, 5000, None, take, number)
    while left:
        GLib.MainContext.default().iteration(True)
    return answers


def is_in(states, name):
    """Say whether a state is among those that were told as bits."""
    state = int(getattr(Atspi.StateType, name))
    return bool(states[state // 32] >> state % 32 & 1)


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
    told = describe(node, [])
    return told | {"within": above(node) if told["role"] in MOVED_TO_BY_ARROWS else []}


def above(node):
    """Return the ids of all that an element stands in, the nearest first: a question for each, so not asked of all."""
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


def accessibility_bus():
    """Return the bus that the elements are on."""
    told = Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
        *("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, -1, None)
    )
    kind = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(told.unpack()[0], kind, None, None)


wait_for_the_bus()
BUS = accessibility_bus()


def main():
    """Answer until the input ends."""
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
