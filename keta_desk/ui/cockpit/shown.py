"""What the cards of the cockpit show, made from the value of the running session. No record is asked here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.patients import chart_label
from keta_desk.domain.readiness import CriterionNow, CriterionState
from keta_desk.domain.vitals import Level, Moment, Reading
from keta_desk.queries.live_session import LiveSession
from keta_desk.queries.session_records import Before, ReadingEntry
from keta_desk.ui import words as all_words
from keta_desk.ui.cockpit import words
from keta_desk.ui.cockpit.discharge_card import GateRow
from keta_desk.ui.cockpit.lanes_geometry import Expected, LanesInputs, LimitLine
from keta_desk.ui.parts.chip import ChipWords
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.sessions import session_words
from keta_desk.ui.sessions.effect_curve import Course, course_of
from keta_desk.ui.sessions.vitals_geometry import VitalsPoint

RATED = ("dissociation", "anxiety", "moaas", "nausea")
NOW_FOR = timedelta(minutes=5)
"""So long a rating counts as the one given now; later it is the last one."""
WHOLE_MIN = 135.0


# Head and clock


def facts(live: LiveSession) -> list[str]:
    """Return what stands beside the name."""
    person = live.patient.person
    number = QCoreApplication.translate("Cockpit", "Session {0}").format(live.number)
    if live.planned_sessions:
        of = QCoreApplication.translate("Cockpit", "Session {0} of {1}")
        number = of.format(live.number, max(live.planned_sessions, live.number))
    born = QCoreApplication.translate("Cockpit", "born {0}").format(write_day(person.birth_date))
    return [born, chart_label(person.chart_number), all_words.weight_kg(live.patient.weight_g), number]


def chips(live: LiveSession) -> list[ChipWords]:
    """Return what is to be in view: allergies, what was agreed about touch, a first session."""
    found = []
    if live.patient.allergies:
        told = QCoreApplication.translate("Cockpit", "Allergy: {0}")
        found.append(ChipWords(told.format(", ".join(live.patient.allergies[:3])), "caution", "triangle"))
    if live.patient.touch_agreement:
        told = QCoreApplication.translate("Cockpit", "Touch: {0}")
        found.append(ChipWords(told.format(live.patient.touch_agreement), "fact", "hand"))
    if live.is_first:
        found.append(ChipWords(QCoreApplication.translate("Cockpit", "First session"), "stage", "flag"))
    return found


def doses_line(live: LiveSession, zone: ZoneInfo) -> str:
    """Return what was given, and since when the clock runs."""
    if live.dosed_at is None:
        return QCoreApplication.translate("Cockpit", "The clock begins with the first dose")
    told = QCoreApplication.translate("Cockpit", "since dose at {0} · {1}")
    return told.format(all_words.clock_time(live.dosed_at, zone), given_words(live))


def given_words(live: LiveSession) -> str:
    """Return the doses of the session: each kind with its sum."""
    sums: dict[tuple[str, str], int] = {}
    for dose in live.given:
        kind = (dose.molecule, dose.formulation)
        sums[kind] = sums.get(kind, 0) + dose.dose_ug
    each = QCoreApplication.translate("Cockpit", "{0} {1}")
    return " + ".join(
        each.format(all_words.dose(ug), session_words.route_words(form, short=True)) for (_, form), ug in sums.items()
    )


def course(live: LiveSession) -> Course | None:
    """Return the expected course of what was given, or is planned."""
    return None if live.expected is None else course_of(live.expected.formulation)


# Lanes


def lanes(live: LiveSession, now: datetime, names: tuple[tuple[str, str], ...]) -> LanesInputs:
    """Return what the lanes draw."""
    start = live.dosed_at or live.sitting.started_at
    expected, minute = course(live), (now - start).total_seconds() / 60
    slots = live.slots_at(now)
    end = max([WHOLE_MIN, *(one.minute + 15.0 for one in slots)])
    return LanesInputs(
        points=tuple(points(live)),
        lanes=names,
        origin=QCoreApplication.translate("Cockpit", "Dose") if live.dosed_at else said_start(),
        has_dose=live.dosed_at is not None,
        end=end,
        now=minute if live.dosed_at is not None else None,
        now_words=QCoreApplication.translate("Cockpit", "now"),
        limits=tuple(limit_lines(live)),
        peak=None if expected is None else Expected(*expected.peak(), expected_peak()),
        settled=None if expected is None else Expected(expected.settled_min, expected.settled_min, expected_settled()),
        ghost=() if live.ghost is None else tuple((float(at), value) for at, value in live.ghost.points),
        ghost_words=ghost_words(live),
    )


def said_start() -> str:
    """Return what minute 0 is called before a dose."""
    return QCoreApplication.translate("Cockpit", "Start")


def expected_peak() -> str:
    """Return what the band of the expected peak is called."""
    return QCoreApplication.translate("Cockpit", "expected peak")


def expected_settled() -> str:
    """Return what the line of the expected end is called."""
    return QCoreApplication.translate("Cockpit", "expected settled")


def ghost_words(live: LiveSession) -> str:
    """Return which session is ghosted behind this one."""
    if live.ghost is None:
        return ""
    if live.ghost.is_same_dose:
        return QCoreApplication.translate("Cockpit", "session {0}, same dose").format(live.ghost.number)
    told = QCoreApplication.translate("Cockpit", "session {0}, {1}")
    return told.format(live.ghost.number, all_words.dose(live.ghost.dose_ug))


def points(live: LiveSession) -> Iterator[VitalsPoint]:
    """Yield the readings that count, by their minute."""
    start = live.dosed_at or live.sitting.started_at
    for one in live.standing:
        value = one.reading
        yield VitalsPoint(
            (one.at - start).total_seconds() / 60,
            value.systolic_mmhg,
            value.diastolic_mmhg,
            value.pulse_bpm,
            value.spo2_percent,
            value.dissociation,
            value.moaas,
        )


def limit_lines(live: LiveSession) -> Iterator[LimitLine]:
    """Yield the limits of the practice that are drawn: the first that is acted upon, and the one that stops."""
    moment = Moment.DURING if live.dosed_at is not None else Moment.BEFORE
    held = [one for one in live.limits.vitals if one.moment is moment and one.level is not Level.WARN]
    act = QCoreApplication.translate("Cockpit", "act from {0}/{1}")
    stop = QCoreApplication.translate("Cockpit", "stop limit {0}/{1}")
    for levels, told in (((Level.REVIEW, Level.HOLD), act), ((Level.URGENT, Level.CRITICAL), stop)):
        high = [one.value for one in held if one.field == "systolic_mmhg" and one.is_high and one.level in levels]
        low = [one.value for one in held if one.field == "diastolic_mmhg" and one.is_high and one.level in levels]
        if high:
            yield LimitLine("bp", min(high), told.format(min(high), min(low) if low else "?"))
    floor = [one.value for one in held if one.field == "spo2_percent" and not one.is_high]
    if floor:
        words_of_it = QCoreApplication.translate("Cockpit", "act below {0}")
        yield LimitLine("spo2", max(floor), words_of_it.format(max(floor)), is_high=False)


def spoken(live: LiveSession) -> list[str]:
    """Return each reading as it is spoken while one walks the lanes."""
    start = live.dosed_at or live.sitting.started_at
    told = QCoreApplication.translate("Cockpit", "{0} minutes: {1}")
    return [
        told.format(session_words.minutes_since(one.at, start), session_words.reading_words(one.reading))
        for one in live.standing
    ]


def summary(live: LiveSession) -> str:
    """Return the session so far in one sentence."""
    derived, missing = live.course(), session_words.not_recorded()
    extremes = (derived.peak_systolic, derived.peak_diastolic, derived.lowest_spo2, derived.peak_dissociation)
    values = [missing if one is None else str(one.value) for one in extremes]
    told = QCoreApplication.translate(
        "Cockpit",
        "{0} readings. Highest systolic {1}, highest diastolic {2}, lowest oxygen saturation {3},"
        " peak dissociation {4}.",
    )
    return told.format(len(live.standing), *values)


def entries(live: LiveSession) -> list[ReadingEntry]:
    """Return the readings as the table of every session shows them, the latest first."""
    return [
        ReadingEntry(
            id=one.id,
            version=one.version,
            session_id=live.sitting.id,
            at=one.at,
            entered_at=one.entered_at,
            entered_by=one.entered_by,
            source=one.source,
            method=one.beside.method,
            status=one.status,
            status_reason=one.status_reason,
            reading=one.reading,
            before=tuple(Before(was.until, was.changed_by, was.reading) for was in one.before),
            manner=one.manner,
        )
        for one in reversed(live.readings)
    ]


# What is entered


def last_reading(live: LiveSession) -> Reading:
    """Return the latest value of each vital sign; None where there is none."""
    found: dict[str, int] = {}
    for one in reversed(live.standing):
        for name in ("systolic_mmhg", "diastolic_mmhg", "pulse_bpm", "spo2_percent"):
            value = getattr(one.reading, name)
            if value is not None:
                found.setdefault(name, value)
    return Reading(**found)


def ratings(live: LiveSession, now: datetime) -> tuple[Mapping[str, int], Mapping[str, int], str]:
    """Return the ratings given now, those given last, and when the last of them was."""
    at_hand: dict[str, int] = {}
    last: dict[str, int] = {}
    when: datetime | None = None
    for one in reversed(live.standing):
        for name in RATED:
            value = getattr(one.reading, name)
            if value is None or name in last:
                continue
            if now - one.at < NOW_FOR and name not in at_hand:
                at_hand[name] = value
            elif name not in at_hand or now - one.at >= NOW_FOR:
                last[name] = value
                when = max(when or one.at, one.at)
    start = live.dosed_at or live.sitting.started_at
    told = QCoreApplication.translate("Cockpit", "last, {0} min")
    return at_hand, last, told.format(session_words.minutes_since(when, start)) if when else ""


def signal(live: LiveSession) -> str:
    """Return the sign by which the patient asks for a pause."""
    if not live.patient.pause_signal:
        return ""
    told = QCoreApplication.translate("Cockpit", "{0}’s signal to pause: {1}.")
    given = live.patient.person.name.rpartition(", ")[2]
    return told.format(given, live.patient.pause_signal.rstrip("."))


# Leaving


def gate(live: LiveSession, now: datetime, zone: ZoneInfo) -> list[GateRow]:
    """Return how the criteria of leaving stand."""
    return [gate_row(one, live, zone) for one in live.readiness_at(now)]


def gate_row(one: CriterionNow, live: LiveSession, zone: ZoneInfo) -> GateRow:
    """Return one criterion as the list shows it."""
    states = {CriterionState.MET: "met", CriterionState.EXCEPTION: "exception"}
    value = words.criterion_value(one, live, zone)
    return GateRow(
        id=one.criterion,
        words=words.criterion_words(one, live),
        state=states.get(one.state, "open"),
        said=words.state_words(one.state),
        value=value,
    )
