"""Words for values of the domain, as screens show them: stages, kinds, flags, days and times."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from keta_desk.domain.patients import Stage
from keta_desk.domain.quantities import g_to_kg, mg_shown, plain, rounded, ug_to_mg
from keta_desk.ui import translation
from keta_desk.ui.parts.chip import ChipWords
from keta_desk.ui.parts.moment_edit import write_day

_STAGES = {
    Stage.EVALUATION: ("Evaluation", "grey"),
    Stage.PREPARATION: ("Preparation", "grey"),
    Stage.INDUCTION: ("Induction", "stage"),
    Stage.CONSOLIDATION: ("Consolidation", "stage"),
    Stage.MAINTENANCE: ("Maintenance", "ok"),
    Stage.TAPER: ("Taper", "ok"),
    Stage.PAUSED: ("Paused", "grey"),
    Stage.DISCHARGED: ("Discharged", "grey"),
}
_KINDS = {
    "evaluation": "Evaluation",
    "preparation": "Preparation",
    "dosing": "Dosing",
    "integration": "Integration",
    "check_in": "Check-in",
    "review": "Plan review",
}
_FLAGS = {
    "item9": ChipWords("Item 9", "danger", "octagon"),
    "item9_open": ChipWords("Item 9 not answered", "danger", "octagon"),
    "live": ChipWords("Live", "danger", "session"),
    "no_integration": ChipWords("No integration", "caution", "triangle"),
    "remission": ChipWords("Remission", "ok", "check-circle"),
}


def said(text: str) -> str:
    """Return a text of this module in the language of the screen."""
    return QCoreApplication.translate("Words", text)


def stage_words(stage: Stage) -> str:
    """Return the name of a stage of care."""
    return said(_STAGES[stage][0])


def stage_chip(stage: Stage, note: str = "") -> ChipWords:
    """Return the chip of a stage, with how far it has come."""
    return ChipWords(f"{stage_words(stage)} {note}".strip(), _STAGES[stage][1])


def kind_words(kind: str) -> str:
    """Return the name of a kind of appointment."""
    return said(_KINDS.get(kind, kind.replace("_", " ").capitalize()))


def flag_chip(flag: str) -> ChipWords | None:
    """Return the chip of a flag, None for none."""
    chip = _FLAGS.get(flag)
    return ChipWords(said(chip.text), chip.kind, chip.icon) if chip else None


def counted(count: int, one: str, many: str) -> str:
    """Return a number of things: `one` for a single one, else `many` with the number put in.

    A catalogue may have as many forms of `many` as its language has.
    """
    found = QCoreApplication.translate("Words", many, "", count)
    return (said(one) if found == many and count == 1 else found).format(number(count))


def number(value: Decimal | float, places: int | None = None) -> str:
    """Return a number as this region writes it: without zeros at its end, or with so many decimals."""
    if isinstance(value, int):
        return QLocale().toString(value)
    exact = Decimal(str(value)) if isinstance(value, float) else value
    text = plain(exact) if places is None else f"{rounded(exact, places):f}"
    whole, _, decimals = text.partition(".")
    sign, whole = ("\u2212", whole[1:]) if whole.startswith("-") else ("", whole)
    return sign + QLocale().toString(int(whole)) + (QLocale().decimalPoint() + decimals if decimals else "")


def percent(value: Decimal | float, places: int = 0) -> str:
    """Return a share of a hundred: `12 %`."""
    return said("{0}\u00a0%").format(number(value if isinstance(value, int) else Decimal(str(value)), places))


def change_percent(value: Decimal) -> str:
    """Return a change in percent with its sign: `+12 %`, `-58 %`, `0 %`."""
    shown = percent(rounded(value, 0))
    return f"+{shown}" if rounded(value, 0) > 0 else shown


def weight_kg(g: int | None) -> str:
    """Return a weight kept in grams as kilograms to one decimal, '' for None: `82.5 kg`."""
    return "" if g is None else said("{0}\u00a0kg").format(number(rounded(g_to_kg(g), 1)))


def dose(ug: int | None) -> str:
    """Return a dose kept in micrograms as milligrams, '' for None."""
    return "" if ug is None else mg_shown(ug_to_mg(ug), decimal_mark=QLocale().decimalPoint())


def clock_time(moment: datetime, zone: ZoneInfo) -> str:
    """Return the time of day of a moment in the clinic's zone, as the locale writes it."""
    local = moment.astimezone(zone)
    return translation.clock_words(local.hour, local.minute)


def near_day(day: date, today: date, *, weekday: bool = True) -> str:
    """Return a day as short as it can be said: `today`, `Thu 19 Nov`, `19 Nov 2025` for another year."""
    if day == today:
        return said("today")
    return write_day(day, weekday=weekday and day.year == today.year, year=day.year != today.year)


def near_moment(moment: datetime, zone: ZoneInfo, today: date) -> str:
    """Return a moment as short as it can be said: with the time while it is near, without when it is far."""
    day = moment.astimezone(zone).date()
    if abs((day - today).days) > 6:
        return near_day(day, today)
    return f"{near_day(day, today)} {clock_time(moment, zone)}"


def age(birth_date: date, today: date) -> str:
    """Return an age in years: `38 y`."""
    years = today.year - birth_date.year - ((today.month, today.day) < (birth_date.month, birth_date.day))
    return said("{0} y").format(years)


def ago(seconds: float) -> str:
    """Return how long ago something was: `just now`, `12 min ago`, `14 h ago`, `3 days ago`."""
    if seconds < 60:
        return said("just now")
    if seconds < 3600:
        return said("{0} min ago").format(int(seconds // 60))
    if seconds < 48 * 3600:
        return said("{0} h ago").format(int(seconds // 3600))
    return said("{0} days ago").format(int(seconds // 86400))
