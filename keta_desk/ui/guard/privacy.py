"""The privacy screen: while the patient can see the monitor, nobody else's name is on it (capabilities F11, 5.3).

Whoever shows a patient that the screen is not about asks `name` and `about` for the words, and follows `changed`.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Signal, Slot

from keta_desk.domain.patients import chart_label


class PrivacyScreen(QObject):
    """Whether other patients' names are hidden now. Emits `changed`."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_up = False

    @property
    def is_up(self) -> bool:
        """Whether names are hidden."""
        return self._is_up

    @Slot(bool)
    def hide_names(self, hidden: bool) -> None:
        """Hide the names of other patients, or show them again."""
        if hidden != self._is_up:
            self._is_up = hidden
            self.changed.emit(hidden)

    @Slot()
    def toggle(self) -> None:
        """Hide them if they are shown, show them if they are hidden."""
        self.hide_names(not self._is_up)


@cache
def screen() -> PrivacyScreen:
    """Return the one privacy screen of the program."""
    return PrivacyScreen()


def hidden() -> bool:
    """Say whether the names of other patients are hidden."""
    return screen().is_up


def name(full: str, chart_number: int | None = None) -> str:
    """Return a patient's name as it may be shown: whole, or while names are hidden by initials and chart number.

    `full` is written as lists have it, family name first.
    """
    if not hidden():
        return full
    letters = initials(full)
    return letters if chart_number is None else f"{letters} \u00b7 {chart_label(chart_number)}"


def about(words: str) -> str:
    """Return what stands beside a name (birth date, age, telephone), or nothing while names are hidden."""
    return "" if hidden() else words


def initials(full: str) -> str:
    """Return the initials of a name, given name first: `Sample, Ada` becomes `A. S.`."""
    family, _, given = full.partition(",")
    letters = [word[0].upper() for word in (*given.split(), *family.split()) if word[0].isalpha()]
    return " ".join(f"{letter}." for letter in letters)
