"""The rows of a printed session record: doses, readings, events, harm and help, each as its table shows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from keta_desk.documents import words
from keta_desk.documents.words import NBSP
from keta_desk.domain.observation import minute_of
from keta_desk.domain.quantities import mg_per_kg_shown, rounded, ug_to_mg
from keta_desk.domain.record import Status
from keta_desk.domain.session_course import mean_pressure
from keta_desk.domain.session_log import EntryKind, EventCode, Manner
from keta_desk.queries import session_paper_words as told
from keta_desk.queries.chart import Chart
from keta_desk.queries.dose_steps import kind_words
from keta_desk.queries.live_parts import LogLine
from keta_desk.queries.live_rows import AdverseLine, LiveDose, LiveReading, RescueLine
from keta_desk.queries.live_session import LiveSession

LATE = timedelta(minutes=5)
"""An entry made so long after the measurement says when it was entered."""


def clock(at: datetime | None, zone: ZoneInfo) -> str:
    """Write a time of day; '' for none."""
    return "" if at is None else f"{at.astimezone(zone):%H:%M}"


def entered(at: datetime, entered_at: datetime, zone: ZoneInfo) -> str:
    """Say when something was entered that was not entered at once, with its day where that is another; '' else."""
    if entered_at - at <= LATE:
        return ""
    same = at.astimezone(zone).date() == entered_at.astimezone(zone).date()
    return f"entered {clock(entered_at, zone) if same else words.moment(entered_at.astimezone(zone))}"


def _struck(status: str, reason: str | None) -> str:
    return f"entered in error, counts no more: {reason or ''}" if status == Status.ENTERED_IN_ERROR else ""


def dose(one: LiveDose, live: LiveSession, chart: Chart, expires: Mapping[str, date | None]) -> tuple[str, ...]:
    """Return a dose: time, minute, medicine, amount, product with its lot and expiry, how it was taken, who was there.

    `expires` are the days until which the lots that were handed out to the patient may be used.
    """
    mg = ug_to_mg(one.dose_ug)
    per_kg = mg_per_kg_shown(mg * 1000 / live.patient.weight_g) if live.patient.weight_g else ""
    struck = _struck(one.status, one.status_reason)
    entry = next((line.event for line in live.log if line.event.kind == EntryKind.DOSE and line.dose == one), None)
    told_by = f"given by {entry.words}" if entry is not None and entry.words else ""
    manner = told.MANNERS[Manner(entry.manner)] if entry is not None and entry.manner else ""
    late = entered(one.given_at, one.created_at, chart.zone)
    until = expires.get(one.lot)
    expiry = f"expires {words.day(until)}" if until is not None else f"expiry {words.NOT_RECORDED}"
    wasted = "" if one.wasted_ug is not None else f"waste {words.NOT_RECORDED}"
    return (
        clock(one.given_at, chart.zone),
        "" if one.is_in_error else minute(live, one.given_at),
        kind_words(one.molecule, one.formulation),
        "\n".join(filter(None, (words.mg(mg), per_kg))),
        "\n".join((", ".join(filter(None, (one.product, one.lot))) or words.NOT_RECORDED, expiry)),
        "\n".join(filter(None, (told.taken_words(one), wasted, struck))),
        "\n".join(filter(None, (told_by, one.checked_by or chart.names.get(one.created_by, ""), manner, late))),
    )


def minute(live: LiveSession, at: datetime) -> str:
    """Write the minute of a moment from the first dose; '' without one."""
    if live.dosed_at is None:
        return ""
    return told.minute(minute_of(at, live.dosed_at))


def _pressure(one: LiveReading) -> str:
    high, low = one.reading.systolic_mmhg, one.reading.diastolic_mmhg
    return (
        "" if high is None and low is None else f"{high if high is not None else '?'}/{low if low is not None else '?'}"
    )


def reading(one: LiveReading, live: LiveSession, chart: Chart, zone: ZoneInfo) -> tuple[str, ...]:
    """Return a reading, with how it came into the record."""
    value, mean = one.reading, mean_pressure(one.reading)
    remarks = (
        chart.names.get(one.entered_by, "") if not one.beside.observer else one.beside.observer,
        told.MANNERS[Manner(one.manner)] if one.manner else "",
        "on oxygen" if one.beside.on_oxygen else "",
        entered(one.at, one.entered_at, zone),
        f"CADSS-6 {one.beside.cadss6}" if one.beside.cadss6 is not None else "",
        f"pain {one.beside.pain}" if one.beside.pain is not None else "",
        f"communication {one.beside.communication}" if one.beside.communication else "",
        one.beside.position,
        "amended" if one.before else "",
        _struck(one.status, one.status_reason),
    )
    return (
        minute(live, one.at),
        clock(one.at, zone),
        _pressure(one),
        "" if mean is None else str(rounded(mean, 0)),
        told.figure(value.pulse_bpm),
        told.figure(value.spo2_percent),
        told.figure(value.respiratory_rate_bpm),
        told.figure(value.moaas),
        told.figure(value.dissociation),
        told.figure(value.anxiety),
        told.figure(value.nausea),
        ", ".join(part for part in remarks if part),
    )


def log(live: LiveSession, chart: Chart, zone: ZoneInfo) -> Iterator[tuple[str, ...]]:
    """Yield the entries that have no table of their own: events, lines, alerts, gaps."""
    for one in live.log:
        said = _said(one)
        if said:
            manner = told.MANNERS[Manner(one.event.manner)] if one.event.manner else ""
            marks = (manner, entered(one.event.at, one.event.entered_at, zone), _taken_back(one))
            by = ", ".join(filter(None, (chart.names.get(one.event.by_id, ""), *marks)))
            yield clock(one.event.at, zone), told.minute(one.minute), said, by


def _taken_back(one: LogLine) -> str:
    return f"taken back: {one.event.status_reason or ''}" if one.is_in_error else ""


def _said(one: LogLine) -> str:
    kind = EntryKind(one.event.kind)
    if kind is EntryKind.EVENT:
        known = one.event.code in set(EventCode)
        named = told.EVENTS.get(EventCode(one.event.code), "") if known else one.event.code
        return ": ".join(filter(None, (named, one.event.words)))
    if kind not in told.ENTRIES:
        return ""
    lasted = ""
    if kind in (EntryKind.GAP, EntryKind.CLOCK) and one.event.value is not None:
        lasted = f"{one.event.value}{NBSP}s"
    return ": ".join(filter(None, (told.ENTRIES[kind], lasted, one.event.words)))


def harm(one: AdverseLine, zone: ZoneInfo) -> tuple[str, ...]:
    """Return an adverse event."""
    ended = clock(one.ended_at, zone) if one.ended_at else "ongoing"
    reported = f"reported to {one.reported_to}, {words.day(one.reported_on)}" if one.reported_to else ""
    grade = str(one.grade) if one.grade is not None else words.NOT_RECORDED
    serious = f"serious: {told.plain_words(one.serious)}" if one.serious else ""
    return (
        one.term,
        f"{clock(one.began_at, zone)} to {ended}",
        grade,
        told.plain_words(one.relation),
        "; ".join(filter(None, (told.plain_words(one.action), one.treatment, serious))),
        "; ".join(filter(None, (told.plain_words(one.outcome), reported, *_came(one, one.began_at, zone)))),
    )


def _came(one: AdverseLine | RescueLine, at: datetime, zone: ZoneInfo) -> tuple[str, ...]:
    """Say how an entry came into the record: told by somebody else or copied, entered later, or struck."""
    manner = told.MANNERS[Manner(one.manner)] if one.manner else ""
    return manner, entered(at, one.created_at, zone), _struck(one.status, one.status_reason)


def action(one: RescueLine, live: LiveSession, zone: ZoneInfo) -> tuple[str, ...]:
    """Return what was done because of how the patient was."""
    what = ", ".join(filter(None, (told.plain_words(one.action), one.drug, one.amount, one.route)))
    by = "; ".join(
        filter(
            None,
            (
                f"ordered by {one.ordered_by}" if one.ordered_by else "",
                f"given by {one.given_by}" if one.given_by else "",
            ),
        )
    )
    after = f"after {one.response_min}{NBSP}min" if one.response_min is not None else ""
    response = "; ".join(filter(None, (one.response, after, *_came(one, one.at, zone))))
    return clock(one.at, zone), minute(live, one.at), what, by or words.NOT_RECORDED, response or words.NOT_RECORDED
