"""Words of the entries of a timeline: what happened in bold, more of it beside, who told it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.notes import NoteKind
from keta_desk.domain.patients import Stage, folded
from keta_desk.domain.record import Source
from keta_desk.domain.schedule import AppointmentState
from keta_desk.domain.titration import Decision
from keta_desk.domain.vitals import Reading
from keta_desk.queries.timeline_rows import EntryKind, Said, TimelineEntry
from keta_desk.reference import catalogue
from keta_desk.ui import translation, words
from keta_desk.ui.dispensing import supply_timeline
from keta_desk.ui.integration import integration_timeline
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.sessions import session_words
from keta_desk.ui.timeline import care_timeline
from keta_desk.ui.titration.titration_words import decision_icon

ICONS = {
    EntryKind.SESSION: "session",
    EntryKind.READING: "heart",
    EntryKind.SCORE: "outcomes",
    EntryKind.INTEGRATION: "leaf",
    EntryKind.NOTE: "note",
    EntryKind.PLAN: "docs",
    EntryKind.PROBLEM: "flag",
    EntryKind.ALLERGY: "triangle",
    EntryKind.MEDICATION: "drop",
    EntryKind.DOCUMENT: "print",
    EntryKind.APPOINTMENT: "schedule",
    EntryKind.STAGE: "right",
    EntryKind.CONSENT: "pen",
    EntryKind.ITEM: "check",
    EntryKind.MARKER: "flag",
    EntryKind.RATING: "wave",
    EntryKind.VISIT: "user",
    EntryKind.PRESCRIPTION: "docs",
    EntryKind.DELIVERY: "dn",
    EntryKind.STOCK: "drop",
    EntryKind.PDMP: "search",
    EntryKind.CHECK_IN: "phone",
    EntryKind.COMMITMENT: "flag",
    EntryKind.JOURNAL: "pen",
    EntryKind.SAFETY_PLAN: "shield",
    EntryKind.TRIGGER: "leaf",
    EntryKind.PATTERN: "leaf",
    EntryKind.SKILL: "leaf",
}
SECTIONS = {
    EntryKind.SESSION: "sessions",
    EntryKind.READING: "sessions",
    EntryKind.SCORE: "measures",
    EntryKind.INTEGRATION: "integration",
    EntryKind.PLAN: "titration",
    EntryKind.DECISION: "titration",
    EntryKind.DOCUMENT: "documents",
    EntryKind.CONSENT: "consent",
    EntryKind.ITEM: "plan",
    EntryKind.MARKER: "plan",
    EntryKind.RATING: "plan",
    EntryKind.PRESCRIPTION: "supply",
    EntryKind.DELIVERY: "supply",
    EntryKind.STOCK: "supply",
    EntryKind.PDMP: "supply",
    **dict.fromkeys(integration_timeline.SAYS, "integration"),
}
"""The section of the chart in which an entry lies; the others lie on the overview."""
LONGEST = 400
"""Letters of a text that a line needs at most: it is cut at the width of the line anyway."""


@dataclass(frozen=True, slots=True)
class EntryShown:
    """One entry as it is read. `what` is the bold part; `was` are the former wordings, struck."""

    entry: TimelineEntry
    day: str
    time: str
    icon: str
    what: str
    more: str
    by: str
    was: tuple[str, ...]
    sought: str

    @property
    def is_struck(self) -> bool:
        """Whether it counts no more."""
        return self.entry.in_error is not None


def said(text: str) -> str:
    """Return a text of this module in the language of the screen."""
    return QCoreApplication.translate("Timeline", text)


def shown(entry: TimelineEntry, zone: ZoneInfo) -> EntryShown:
    """Return an entry in words."""
    what, more = say(entry.kind, entry.said)
    local = entry.at.astimezone(zone)
    was = tuple(_one_line(*say(entry.kind, one.said)) for one in entry.was)
    by = by_words(entry)
    return EntryShown(
        entry=entry,
        day=write_day(local.date(), weekday=True, year=False),
        time="" if entry.is_day_only else words.clock_time(entry.at, zone),
        icon=icon_of(entry),
        what=what,
        more=_capital(" ".join(more[:LONGEST].split())),
        by=by,
        was=was,
        sought=folded(" ".join((what, more, by, *was, entry.amended_because, entry.in_error or ""))),
    )


def icon_of(entry: TimelineEntry) -> str:
    """Return the icon of an entry; a decision has the one that the steps of the titration give it."""
    if entry.kind is EntryKind.DECISION:
        return decision_icon(entry.said.fact("decision"))[0]
    return ICONS[entry.kind]


def spoken(one: EntryShown) -> str:
    """Return an entry for a screen reader: struck words are told to be so."""
    parts = [one.day, one.time, _one_line(one.what, one.more), one.by]
    told = ", ".join(part for part in parts if part)
    if one.entry.in_error is not None:
        return QCoreApplication.translate("Timeline", "Entered in error: {0}. Reason: {1}").format(
            told, one.entry.in_error
        )
    if one.was:
        return QCoreApplication.translate("Timeline", "{0}. Amended, before it said: {1}. Reason: {2}").format(
            told, "; ".join(one.was), one.entry.amended_because
        )
    return told


def month_words(day: date) -> str:
    """Return the name of a month with its year."""
    name = translation.names().standaloneMonthName(day.month)
    return QCoreApplication.translate("Timeline", "{0} {1}").format(name[:1].upper() + name[1:], day.year)


def by_words(entry: TimelineEntry) -> str:
    """Return whose word an entry is."""
    told = {
        Source.PATIENT: QCoreApplication.translate("Timeline", "patient"),
        Source.CAREGIVER: QCoreApplication.translate("Timeline", "caregiver"),
        Source.PHARMACY: QCoreApplication.translate("Timeline", "pharmacy"),
        Source.IMPORT: QCoreApplication.translate("Timeline", "imported"),
    }
    return told.get(Source(entry.source), entry.by)


def _one_line(what: str, more: str) -> str:
    return " ".join(f"{what}. {_capital(more[:LONGEST])}".split()).rstrip(". ") if more else what


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def say(kind: EntryKind, told: Said) -> tuple[str, str]:
    """Return what an entry says: the bold part, and the rest."""
    return _SAYS[kind](told)


def _session(told: Said) -> tuple[str, str]:
    number = told.fact("number")
    name = QCoreApplication.translate("Timeline", "Session {0}").format(number)
    name = name if number else QCoreApplication.translate("Timeline", "Session")
    doses = [part.partition(":") for part in told.fact("doses").split()]
    amounts = [words.dose(int(ug)) for ug, _, _ in doses]
    what = QCoreApplication.translate("Timeline", "{0}, {1}").format(name, " + ".join(amounts)) if amounts else name
    more = list(dict.fromkeys(session_words.route_words(form, short=True) for _, _, form in doses))
    if told.fact("under_way"):
        more.append(QCoreApplication.translate("Timeline", "not ended"))
    if told.fact("dissociation"):
        more.append(QCoreApplication.translate("Timeline", "peak dissociation {0}").format(told.fact("dissociation")))
    if told.fact("systolic"):
        low = told.fact("diastolic") or "?"
        more.append(QCoreApplication.translate("Timeline", "peak {0}/{1}\u00a0mmHg").format(told.fact("systolic"), low))
    return what, ". ".join(part for part in (", ".join(more), told.text) if part)


def _reading(told: Said) -> tuple[str, str]:
    reading = Reading(**{name: int(value) for name, value in told.facts})
    return QCoreApplication.translate("Timeline", "Vitals"), session_words.reading_words(reading)


def _score(told: Said) -> tuple[str, str]:
    scale = catalogue.scales().get(told.fact("scale"))
    name = scale.name if scale is not None else told.fact("scale").upper()
    total = told.fact("total_milli")
    if not total:
        return name, QCoreApplication.translate("Timeline", "too many items missing for a total")
    points = words.number(Decimal(total) / 1000)
    more = told.fact("band")
    if told.fact("is_prorated"):
        more = QCoreApplication.translate("Timeline", "{0}, estimate: an item is missing").format(more)
    return f"{name} {points}", more


def _integration(told: Said) -> tuple[str, str]:
    number = told.fact("number")
    what = QCoreApplication.translate("Timeline", "Integration {0}").format(number)
    what = what if number else QCoreApplication.translate("Timeline", "Integration")
    return what, ". ".join(part for part in (told.fact("theme"), told.text) if part)


def _note(told: Said) -> tuple[str, str]:
    kinds = {
        NoteKind.EVALUATION: QCoreApplication.translate("Timeline", "Evaluation note"),
        NoteKind.PREPARATION: QCoreApplication.translate("Timeline", "Preparation note"),
        NoteKind.SESSION: QCoreApplication.translate("Timeline", "Session note"),
        NoteKind.PROGRESS: QCoreApplication.translate("Timeline", "Progress note"),
        NoteKind.PHONE: QCoreApplication.translate("Timeline", "Phone note"),
    }
    plain_note = QCoreApplication.translate("Timeline", "Note")
    return told.fact("title") or {str(one): name for one, name in kinds.items()}.get(
        told.fact("kind"), plain_note
    ), told.text


def _plan(told: Said) -> tuple[str, str]:
    what = QCoreApplication.translate("Timeline", "Treatment plan, version {0}").format(told.fact("number"))
    return what, told.text


def _decision(told: Said) -> tuple[str, str]:
    to_dose = told.fact("to_dose_ug")
    amount = words.dose(int(to_dose)) if to_dose else ""
    decided = {
        Decision.INCREASE: QCoreApplication.translate("Timeline", "Next dose raised to {0}"),
        Decision.HOLD: QCoreApplication.translate("Timeline", "Next dose stays at {0}"),
        Decision.DECREASE: QCoreApplication.translate("Timeline", "Next dose lowered to {0}"),
        Decision.PAUSE: QCoreApplication.translate("Timeline", "Dosing paused"),
        Decision.STOP: QCoreApplication.translate("Timeline", "Dosing stopped"),
        Decision.CHANGE_ROUTE: QCoreApplication.translate("Timeline", "Route changed, next dose {0}"),
        Decision.CHANGE_INTERVAL: QCoreApplication.translate("Timeline", "Interval changed, next dose {0}"),
    }
    missing = QCoreApplication.translate("Timeline", "not recorded")
    return decided[Decision(told.fact("decision"))].format(amount or missing), told.text


def _problem(told: Said) -> tuple[str, str]:
    title = told.fact("title")
    if told.fact("over"):
        title = QCoreApplication.translate("Timeline", "Resolved: {0}").format(title)
    return title, told.fact("icd10cm")


def _allergy(told: Said) -> tuple[str, str]:
    return QCoreApplication.translate("Timeline", "Allergy: {0}").format(told.fact("substance")), told.text


def _medication(told: Said) -> tuple[str, str]:
    name = told.fact("name")
    if told.fact("over"):
        return QCoreApplication.translate("Timeline", "Stopped: {0}").format(name), told.fact("stop_reason")
    return QCoreApplication.translate("Timeline", "Started: {0}").format(name), ", ".join(
        part for part in (told.fact("dose_text"), told.fact("frequency")) if part
    )


def _document(told: Said) -> tuple[str, str]:
    titles = {
        DocumentKind.TREATMENT_PLAN: QCoreApplication.translate("Timeline", "Treatment plan printed or saved"),
        DocumentKind.INTEGRATION_SUMMARY: QCoreApplication.translate(
            "Timeline", "Integration summary printed or saved"
        ),
        DocumentKind.TITRATION_REPORT: QCoreApplication.translate("Timeline", "Dose-titration report printed or saved"),
        DocumentKind.TIMELINE: QCoreApplication.translate("Timeline", "Timeline printed or saved"),
        DocumentKind.CONSENT: QCoreApplication.translate("Timeline", "Consent pack printed or saved"),
        DocumentKind.INSTRUCTIONS: QCoreApplication.translate("Timeline", "Patient instructions printed or saved"),
        DocumentKind.HANDOUT: QCoreApplication.translate("Timeline", "Handout printed or saved"),
        DocumentKind.DISPENSING_RECEIPT: QCoreApplication.translate("Timeline", "Dispensing receipt printed or saved"),
        DocumentKind.SESSION_RECORD: QCoreApplication.translate("Timeline", "Session record printed or saved"),
        DocumentKind.DAY_SHEET: QCoreApplication.translate("Timeline", "Day sheet printed or saved"),
        DocumentKind.CHAPERONE_CARD: QCoreApplication.translate("Timeline", "Support person card printed or saved"),
        DocumentKind.SESSION_SHEET: QCoreApplication.translate("Timeline", "Session sheet printed or saved"),
        DocumentKind.SAFETY_PLAN: QCoreApplication.translate("Timeline", "Safety plan printed or saved"),
        DocumentKind.REMS_WORKSHEET: QCoreApplication.translate("Timeline", "REMS worksheet printed or saved"),
    }
    by_kind = {str(one): name for one, name in titles.items()}
    title = by_kind.get(told.fact("kind"), QCoreApplication.translate("Timeline", "Document printed or saved"))
    more = QCoreApplication.translate("Timeline", "version {0}, pages: {1}")
    return title, more.format(told.fact("number"), told.fact("page_count"))


def _visit(told: Said) -> tuple[str, str]:
    what = told.fact("kind") or QCoreApplication.translate("Timeline", "Visit elsewhere")
    return what, ", ".join(part for part in (told.text, told.fact("place")) if part)


def _appointment(told: Said) -> tuple[str, str]:
    states = {
        AppointmentState.COMPLETED: QCoreApplication.translate("Timeline", "{0}: held"),
        AppointmentState.CANCELLED: QCoreApplication.translate("Timeline", "{0}: called off"),
        AppointmentState.NO_SHOW: QCoreApplication.translate("Timeline", "{0}: not attended"),
        AppointmentState.ABORTED: QCoreApplication.translate("Timeline", "{0}: broken off"),
    }
    by_state = {str(one): each for one, each in states.items()}
    return by_state.get(told.fact("state"), "{0}").format(words.kind_words(told.fact("kind"))), told.text


def _stage(told: Said) -> tuple[str, str]:
    what = QCoreApplication.translate("Timeline", "Moved to {0}").format(_stage_name(told.fact("to")))
    before = QCoreApplication.translate("Timeline", "from {0}").format(_stage_name(told.fact("from")))
    return what, ". ".join(part for part in (before, told.text) if part)


def _stage_name(stage: str) -> str:
    return words.stage_words(Stage(stage)) if stage in set(Stage) else stage


_SAYS: Mapping[EntryKind, Callable[[Said], tuple[str, str]]] = {
    EntryKind.SESSION: _session,
    EntryKind.READING: _reading,
    EntryKind.SCORE: _score,
    EntryKind.INTEGRATION: _integration,
    EntryKind.NOTE: _note,
    EntryKind.PLAN: _plan,
    EntryKind.DECISION: _decision,
    EntryKind.PROBLEM: _problem,
    EntryKind.ALLERGY: _allergy,
    EntryKind.MEDICATION: _medication,
    EntryKind.DOCUMENT: _document,
    EntryKind.VISIT: _visit,
    EntryKind.APPOINTMENT: _appointment,
    EntryKind.STAGE: _stage,
    EntryKind.CONSENT: care_timeline.consent,
    EntryKind.ITEM: care_timeline.item,
    EntryKind.MARKER: care_timeline.marker,
    EntryKind.RATING: care_timeline.rating,
    EntryKind.PRESCRIPTION: supply_timeline.prescription,
    EntryKind.DELIVERY: supply_timeline.delivery,
    EntryKind.STOCK: supply_timeline.stock,
    EntryKind.PDMP: supply_timeline.pdmp,
    **integration_timeline.SAYS,
}


def full_moment(moment: datetime, zone: ZoneInfo, *, day_only: bool) -> str:
    """Return a moment in full: weekday, day, year, and the time where it is known."""
    day = write_day(moment.astimezone(zone).date(), weekday=True)
    if day_only:
        return day
    return QCoreApplication.translate("Timeline", "{0}, {1}").format(day, words.clock_time(moment, zone))
