"""The language of the screen. What is written in the source is English; other languages are catalogues beside it.

Numbers and times of day follow the region of this computer (`QLocale()`); names of months and of days are words and
follow the language of the screen, so that an English sentence has no German month in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator

from keta_desk.paths import resources

ENGLISH = "en"
SYSTEM = "system"
_NAME = "keta_desk_"
_NO_BREAK_SPACE = "\u00a0"


class _Worn:
    """The language that is worn. One per program, as Qt's translators are."""

    language = ENGLISH
    names = QLocale.c()
    translators: tuple[QTranslator, ...] = ()


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """Return the languages there are: English, and each that has a compiled catalogue."""
    found = (folder or resources() / "text").glob(f"{_NAME}*.qm")
    return (ENGLISH, *sorted(file.stem.removeprefix(_NAME) for file in found))


def wanted(language: str, system: Sequence[str] | None = None, folder: Path | None = None) -> str:
    """Return the language to wear: the one chosen, or the first of the system's that there is; else English.

    Nothing is read where English comes first.
    """
    asked = list(system if system is not None else QLocale.system().uiLanguages()) if language == SYSTEM else [language]
    plain = [one.replace("-", "_") for one in asked]
    if not plain or plain[0].partition("_")[0] in (ENGLISH, "C"):
        return ENGLISH
    there = languages(folder)
    for one in plain:
        for name in (one, one.partition("_")[0]):
            if name in there:
                return name
    return ENGLISH


def wear(app: QCoreApplication, language: str, *, folder: Path | None = None) -> str:
    """Let the screen speak a language from here on; what is on screen already stays as it is. Returns which it is."""
    chosen = wanted(language, folder=folder)
    for worn in _Worn.translators:
        app.removeTranslator(worn)
    _Worn.language, _Worn.translators, _Worn.names = ENGLISH, (), QLocale.c()
    if chosen == ENGLISH:
        return ENGLISH
    ours, of_qt = QTranslator(app), QTranslator(app)
    if not ours.load(f"{_NAME}{chosen}.qm", str(folder or resources() / "text")):
        return ENGLISH  # a broken file: English is always there
    of_qt.load(f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for one in (of_qt, ours):
        app.installTranslator(one)
    _Worn.language, _Worn.translators, _Worn.names = chosen, (of_qt, ours), QLocale(chosen)
    return chosen


def names() -> QLocale:
    """Return the locale that names months and days."""
    return _Worn.names


def day_words(year: int, month: int, day: int, pattern: str) -> str:
    """Return a day as `pattern` says, its month and weekday named in the language of the screen."""
    return names().toString(QDate(year, month, day), pattern)


def clock_words(hour: int, minute: int) -> str:
    """Return a time of day as this region writes it: `14:05`, or `2:05 PM`."""
    pattern = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    if "a" not in pattern.lower():
        return f"{hour:02}:{minute:02}"
    return names().toString(QTime(hour, minute), f"h:mm{_NO_BREAK_SPACE}AP")
