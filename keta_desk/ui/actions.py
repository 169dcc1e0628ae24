"""Every action and its key, declared once: menus, the palette and the sheet of keys are made from this list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

WINDOW = Qt.ShortcutContext.WindowShortcut
WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


@dataclass(frozen=True, slots=True)
class Act:
    """One thing a key does. `context` says where the key counts: in the window, or within the widget it is given to."""

    words: str
    keys: tuple[str, ...] = ()
    context: Qt.ShortcutContext = WINDOW


ACTS: dict[str, Act] = {
    "go.patients": Act("Go to Patients", ("Ctrl+2",)),
    "go.documents": Act("Go to Documents", ("Ctrl+5",)),
    "go.backup": Act("Go to Backup & security", ("Ctrl+8",)),
    "go.back": Act("Back", ("Alt+Left",)),
    "go.forward": Act("Forward", ("Alt+Right",)),
    "new": Act("New patient", ("Ctrl+N",)),
    "find": Act("Find patient", ("Ctrl+F", "/")),
    "lock": Act("Lock now", ("Ctrl+L",)),
    "back-up": Act("Back up now", ("Ctrl+B",)),
    "next-pane": Act("Next pane", ("F6",)),
    "previous-pane": Act("Previous pane", ("Shift+F6",)),
    "full-screen": Act("Full screen", ("F11",)),
    "keys": Act("Keys of this screen", ("F1", "?")),
    "list.preview": Act("Preview", ("Space",), WITHIN),
    "chart.overview": Act("Overview", ("Alt+1",)),
    "chart.documents": Act("Documents", ("Alt+7",)),
    "chart.vitals": Act("Record vitals", ("V",)),
    "print": Act("Print…", ("Ctrl+P",)),
    "document.save": Act("Save PDF…", ("Ctrl+S",)),
    "document.next": Act("Next page", ("PgDown",)),
    "document.previous": Act("Previous page", ("PgUp",)),
    "document.larger": Act("Larger", ("Ctrl++", "Ctrl+=")),
    "document.smaller": Act("Smaller", ("Ctrl+-",)),
}


def action(name: str, owner: QWidget, run: Callable[[], object]) -> QAction:
    """Return the action `name` of the list, added to `owner`, running `run`."""
    act = ACTS[name]
    made = QAction(QCoreApplication.translate("Actions", act.words), owner)
    made.setObjectName(name)
    made.setShortcuts([QKeySequence(key) for key in act.keys])
    made.setShortcutContext(act.context)
    made.triggered.connect(lambda _checked=False: run())
    owner.addAction(made)
    return made


def hint(name: str) -> str:
    """Return the first key of an action as small print: `Ctrl N`."""
    return ACTS[name].keys[0].replace("+", " ")


def keys_for(names: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return (key, words) of actions, for the sheet of keys."""
    return [(" ".join(ACTS[name].keys), QCoreApplication.translate("Actions", ACTS[name].words)) for name in names]
