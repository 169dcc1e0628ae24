"""Every action and its keys, declared once: the palette, the sheet of keys and the key card are made from this list.

Keys can be changed in Settings; what was changed holds for this computer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from weakref import ref

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

WINDOW = Qt.ShortcutContext.WindowShortcut
WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
SECTIONS = ("screening", "timeline", "titration", "session", "measures", "integration", "document", "log", "sheet")
PLACES = ("chart", "cockpit", "import", "backup", "settings", "list", "form")


@dataclass(frozen=True, slots=True)
class Act:
    """One thing a key does. `context` says where the key counts: in the window, or within the widget it is given to."""

    words: str
    keys: tuple[str, ...] = ()
    context: Qt.ShortcutContext = WINDOW
    icon: str = ""


ACTS: dict[str, Act] = {
    "palette": Act("Find or do anything", ("Ctrl+K",), icon="search"),
    "go.today": Act("Go to Today", ("Ctrl+1",), icon="today"),
    "go.patients": Act("Go to Patients", ("Ctrl+2",), icon="patients"),
    "go.session": Act("Go to the session", ("Ctrl+4",), icon="session"),
    "go.documents": Act("Go to Documents", ("Ctrl+5",), icon="docs"),
    "go.backup": Act("Go to Backup & security", ("Ctrl+8",), icon="shield"),
    "go.settings": Act("Go to Settings", ("Ctrl+9",), icon="settings"),
    "go.limits": Act("Go to the clinical limits", (), icon="settings"),
    "go.import": Act("Import records", ("Ctrl+Shift+I",), icon="dn"),
    "go.back": Act("Back", ("Alt+Left",), icon="left"),
    "go.forward": Act("Forward", ("Alt+Right",), icon="right"),
    "new": Act("New patient or entry", ("Ctrl+N",), icon="plus"),
    "find": Act("Find patient", ("Ctrl+F", "/"), icon="search"),
    "undo": Act("Undo", ("Ctrl+Z",)),
    "redo": Act("Redo", ("Ctrl+Shift+Z",)),
    "lock": Act("Lock now", ("Ctrl+L",), icon="lock"),
    "back-up": Act("Back up now", ("Ctrl+B",), icon="shield"),
    "close-day": Act("Close the day", (), icon="check-circle"),
    "privacy": Act("Hide other names", ("Ctrl+Shift+L",), icon="eye"),
    "dim": Act("Dim room", ("F9",), icon="moon"),
    "next-pane": Act("Next pane", ("F6",)),
    "previous-pane": Act("Previous pane", ("Shift+F6",)),
    "full-screen": Act("Full screen", ("F11",)),
    "keys": Act("Keys of this screen", ("F1", "?")),
    "list.preview": Act("Preview", ("Space",), WITHIN),
    "chart.overview": Act("Overview", ("Alt+1",)),
    "chart.timeline": Act("Timeline", ("Alt+2",)),
    "chart.titration": Act("Titration", ("Alt+3",)),
    "chart.sessions": Act("Sessions", ("Alt+4",)),
    "chart.measures": Act("Measures", ("Alt+5",)),
    "chart.integration": Act("Integration", ("Alt+6",)),
    "chart.documents": Act("Documents", ("Alt+7",)),
    "chart.log": Act("Log", ("Alt+8",)),
    "chart.supply": Act("Supply", (), icon="drop"),
    "chart.consent": Act("Consent and disclosure", (), icon="pen"),
    "chart.plan": Act("Treatment plan", (), icon="flag"),
    "chart.before": Act("Sheet before the session", (), icon="session"),
    "chart.screening": Act("Screening sheet", (), icon="shield"),
    "screening.save": Act("Save answers", ("Ctrl+Enter", "Ctrl+Return", "Ctrl+S"), WITHIN),
    "sheet.leave": Act("Back to the overview", ("Esc",), WITHIN, icon="left"),
    "chart.vitals": Act("Record vitals", ("V",), icon="heart"),
    "session.start": Act("Start session", (), icon="session"),
    "session.dose": Act("Give dose", (), icon="drop"),
    "session.end": Act("End session", (), icon="check"),
    "list.remove": Act("Mark as entered in error…", ("Del",), WITHIN),
    "chart.pin": Act("Pin or unpin this patient", ("Ctrl+Shift+P",), icon="flag"),
    "chart.edit": Act("Edit what has the focus", ("E",), icon="pen"),
    "chart.new": Act("New entry in this section", ("N",), icon="plus"),
    "chart.table": Act("Show the chart as a table", ("Ctrl+D", "T")),
    "measures.other": Act("Other measure…", ("Shift+M",), icon="outcomes"),
    "measures.next": Act("Next measure", ("M",), icon="outcomes"),
    "integration.book": Act("Book integration", ("B",), icon="schedule"),
    "integration.check-in": Act("Record a check-in", ("C",), icon="phone"),
    "integration.commitment": Act("Add commitment", (), icon="flag"),
    "integration.journal": Act("Add journal entry", (), icon="pen"),
    "integration.trigger": Act("Add trigger", (), icon="leaf"),
    "integration.pattern": Act("Add pattern", (), icon="leaf"),
    "integration.skill": Act("Add practice", (), icon="leaf"),
    "integration.safety-plan": Act("Write the safety plan", (), icon="shield"),
    "titration.reduce": Act("Reduce the dose", ("R",)),
    "titration.hold": Act("Hold the dose", ("H",)),
    "titration.increase": Act("Increase the dose", ("I",)),
    "titration.other": Act("Another decision…", ("O",)),
    "titration.raise": Act("Dose one step up", ("+", "=")),
    "titration.lower": Act("Dose one step down", ("-",)),
    "titration.record": Act("Record the decision", ("Ctrl+Enter", "Ctrl+Return"), icon="pen"),
    "titration.plan": Act("Change the plan…", (), icon="flag"),
    "print": Act("Print…", ("Ctrl+P",), icon="print"),
    "form.save": Act("Save this form", ("Ctrl+S",)),
    "document.save": Act("Save PDF…", ("Ctrl+S",), icon="export"),
    "document.next": Act("Next page", ("PgDown",)),
    "document.previous": Act("Previous page", ("PgUp",)),
    "document.larger": Act("Larger", ("Ctrl++", "Ctrl+=")),
    "document.smaller": Act("Smaller", ("Ctrl+-",)),
    "import.choose": Act("Choose files to import…", ("Ctrl+O",), icon="docs"),
    "import.bring-in": Act("Bring in what is ready", ("Ctrl+Enter", "Ctrl+Return"), icon="dn"),
    "import.leave-out": Act("Leave this file out", ("Del",), WITHIN),
    "job.cancel": Act("Stop what is under way", ("Esc",), WITHIN),
    "backup.restore": Act("Restore…", ("Ctrl+Shift+R",), icon="refresh"),
    "cockpit.vitals": Act("Vitals", ("V",), icon="heart"),
    "cockpit.dissociation": Act("Rate dissociation", ("D",)),
    "cockpit.anxiety": Act("Rate anxiety", ("A",)),
    "cockpit.moaas": Act("Rate sedation", ("S",)),
    "cockpit.nausea": Act("Rate nausea", ("N",)),
    "cockpit.cadss": Act("CADSS-6 total…", ("C",)),
    "cockpit.observation": Act("Observation in full…", ("O",), icon="heart"),
    "cockpit.event-1": Act("Log the first event", ("1",)),
    "cockpit.event-2": Act("Log the second event", ("2",)),
    "cockpit.event-3": Act("Log the third event", ("3",)),
    "cockpit.event-4": Act("Log the fourth event", ("4",)),
    "cockpit.event-5": Act("Log the fifth event", ("5",)),
    "cockpit.event-6": Act("Log the sixth event", ("6",)),
    "cockpit.event-7": Act("Log the seventh event", ("7",)),
    "cockpit.event-8": Act("Log the eighth event", ("8",)),
    "cockpit.well": Act("Looked in, all well", ("Space",), WITHIN),
    "cockpit.dose": Act("Give the dose, or another…", ("B", "Ctrl+Enter", "Ctrl+Return"), icon="drop"),
    "cockpit.taken": Act("How the dose was taken…", ("H",)),
    "cockpit.harm": Act("Adverse event…", ("E",), icon="triangle"),
    "cockpit.help": Act("What was done about it…", ("W",), icon="hand"),
    "cockpit.missed": Act("Why a slot was missed…", ("M",)),
    "cockpit.release": Act("Discharge…", ("R",), icon="check-circle"),
    "cockpit.aldrete": Act("Aldrete score…", ("Shift+A",)),
    "cockpit.close": Act("Rest and close…", ("X",), icon="check"),
    "cockpit.rems": Act("REMS answers…", ("Shift+R",), icon="docs"),
    "cockpit.acknowledge": Act("Acknowledge the alert…", ("K",)),
    "cockpit.pause": Act("Pause timers", ("F7",), icon="clock"),
    "cockpit.emergency": Act("Emergency steps", ("F12",), icon="octagon"),
    "cockpit.time": Act("Say the time", ("Ctrl+T",), icon="clock"),
    "cockpit.table": Act("Show the lanes as a table", ("T", "Ctrl+D")),
    "cockpit.leave": Act("Close the form", ("Esc",), WITHIN),
    "document.many": Act("Documents for several patients…", ("Ctrl+Shift+D",), icon="docs"),
}


class Keymap(QObject):
    """The keys that were changed, and the actions that have to follow. One per program, as Qt's own shortcuts are."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.other: dict[str, tuple[str, ...]] = {}
        self.live: dict[str, list[ref[QAction]]] = {}


@cache
def keymap() -> Keymap:
    """Return the program's keymap."""
    return Keymap()


def keys_of(name: str) -> tuple[str, ...]:
    """Return the keys of an action as they stand now."""
    return keymap().other.get(name, ACTS[name].keys)


def reassigned() -> dict[str, tuple[str, ...]]:
    """Return the actions whose keys were changed, with their keys."""
    return dict(keymap().other)


def assign(name: str, keys: Iterable[str]) -> None:
    """Give an action other keys; its own keys given back count as unchanged."""
    given = tuple(keys)
    if given == ACTS[name].keys:
        keymap().other.pop(name, None)
    else:
        keymap().other[name] = given
    for made in _live(name):
        made.setShortcuts([QKeySequence(key) for key in given])
    keymap().changed.emit()


def assign_all(changed: Mapping[str, Iterable[str]]) -> None:
    """Take over the keys of this computer's settings; what names no action is passed over, the rest is as declared."""
    for name, act in ACTS.items():
        assign(name, changed.get(name, act.keys))


def in_the_way(key: str, name: str) -> str | None:
    """Return the action that has `key` already where it would meet `name`, None if the key is free."""
    wanted = QKeySequence(key)
    for other, act in ACTS.items():
        taken = any(QKeySequence(one) == wanted for one in keys_of(other))
        if other != name and taken and WINDOW in (act.context, ACTS[name].context) and meet(name, other):
            return other
    return None


def meet(one: str, other: str) -> bool:
    """Say whether two actions can be on the same screen. What stands before the point of a name says where it is."""
    scopes = {_scope(one), _scope(other)}
    if "" in scopes or len(scopes) == 1:
        return True
    return "chart" in scopes and scopes <= {"chart", *SECTIONS}


def _scope(name: str) -> str:
    before, point, _ = name.partition(".")
    return before if point and before in (*SECTIONS, *PLACES) else ""


def action(name: str, owner: QWidget, run: Callable[[], object]) -> QAction:
    """Return the action `name` of the list, added to `owner`, running `run`."""
    act = ACTS[name]
    made = QAction(words_of(name), owner)
    made.setObjectName(name)
    made.setShortcuts([QKeySequence(key) for key in keys_of(name)])
    made.setShortcutContext(act.context)
    made.triggered.connect(lambda _checked=False: run())
    owner.addAction(made)
    keymap().live.setdefault(name, []).append(ref(made))
    return made


def run_above(name: str, widget: QWidget) -> None:
    """Run the action `name` of the nearest widget above that has it."""
    above = widget.parentWidget()
    while above is not None:
        found = next((made for made in above.actions() if made.objectName() == name), None)
        if found is not None:
            found.trigger()
            return
        above = above.parentWidget()


def words_of(name: str) -> str:
    """Return what an action does, in the language of the screen."""
    return QCoreApplication.translate("Actions", ACTS[name].words)


def hint(name: str) -> str:
    """Return the first key of an action as small print: `Ctrl N`; '' if it has none."""
    keys = keys_of(name)
    return shown(keys[0]) if keys else ""


def shown(key: str) -> str:
    """Return a key as it is printed on keys: `Ctrl N`, and `Ctrl +` for the plus itself."""
    return f"{key[:-1].replace('+', ' ')}+" if key.endswith("+") else key.replace("+", " ")


def available(window: QWidget) -> list[QAction]:
    """Return the actions that can be run now, in the order of the list: enabled, and of something that is shown."""
    found: dict[str, QAction] = {}
    for name in ACTS:
        for made in _live(name):
            owner = made.parent()
            if (
                isinstance(owner, QWidget)
                and made.isEnabled()
                and owner.isVisibleTo(window)
                and owner.window() is window
            ):
                found.setdefault(name, made)
    return list(found.values())


def _is_shown(owner: QWidget, window: QWidget) -> bool:
    return owner.window() is window and owner.isVisibleTo(window)


def _live(name: str) -> list[QAction]:
    kept = keymap().live.get(name, [])
    still = [(one, made) for one in kept if (made := one()) is not None and isValid(made)]
    keymap().live[name] = [one for one, _ in still]
    return [made for _, made in still]


def focus_takes_letters() -> bool:
    """Say whether a letter typed now is text: then no single-letter key acts."""
    focus = QApplication.focusWidget()
    return focus is not None and bool(focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled))
