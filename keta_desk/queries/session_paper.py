"""What the printed record of a session says, gathered from the record (clinical-reference 8.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from keta_desk.documents import words
from keta_desk.documents.content import Edition
from keta_desk.documents.session_content import Facts, Looked, SessionRecordContent
from keta_desk.documents.words import NBSP
from keta_desk.domain.consents import Agreement
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.notes import NoteKind
from keta_desk.domain.observation import Slot
from keta_desk.domain.preparation import asked_points
from keta_desk.domain.quantities import ug_to_mg
from keta_desk.domain.readiness import Criterion
from keta_desk.domain.record import Gone
from keta_desk.domain.session_course import Extreme
from keta_desk.domain.session_log import Supervision
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import cards, consents, dispensing, live_session, preparation
from keta_desk.queries import paper_parts as parts
from keta_desk.queries import session_paper_rows as rows
from keta_desk.queries import session_paper_words as told
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import columns, day_in, lines
from keta_desk.queries.live_session import LiveSession
from keta_desk.queries.screening import asked_before
from keta_desk.reference import catalogue
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.store.tables.sessions import DosingSessionRow

SITTING = columns(DosingSessionRow)


@dataclass(frozen=True, slots=True)
class HowItWas:
    """What a session's row says of its effects and of the experience."""

    onset_min: int | None
    peak_min: int | None
    settled_min: int | None
    tolerability: str
    intensity: int | None
    pleasantness: int | None
    themes: str
    music: str
    outcome: str
    licence_state: str
    started_because: str


_HOW = select(*[SITTING[name] for name in HowItWas.__slots__]).where(SITTING.id == bindparam("session_id"))


def content(session: Session, patient_id: PatientId, which: str = "") -> SessionRecordContent:
    """Gather the record of a session, the latest without a name.

    Raises:
        Gone: there is no such patient, or no such session of this patient.
    """
    chart = parts.chart_for_paper(session, patient_id)
    live = live_session.of_session(session, SessionId(chosen(chart, which)))
    how = lines(session, _HOW, HowItWas, session_id=live.sitting.id)[0]
    as_of = parts.last_changed(session, patient_id)
    zone, prepared = chart.zone, preparation.latest(session, patient_id, session_id=live.sitting.id)
    expires = {one.lot: one.expires_on for one in dispensing.of_patient(session, patient_id).deliveries}
    return SessionRecordContent(
        clinic=parts.letterhead(chart),
        patient=parts.identity(chart, as_of),
        edition=edition(chart, as_of, live.number),
        which=title_of(live, zone),
        times=tuple(_times(live, how, zone)),
        before=tuple(_before(session, chart, live)),
        prepared=tuple(prepared_told(prepared, at_home=live.sitting.setting == DoseSetting.HOME)) if prepared else (),
        intention=live.patient.intention,
        doses=tuple(rows.dose(one, live, chart, expires) for one in live.doses),
        observations=tuple(rows.reading(one, live, chart, zone) for one in live.readings),
        drawn=tuple(_drawn(live)),
        derived=tuple(_derived(live)),
        slots=tuple((told.minute(one.minute), told.slot_words(one), one.missed_because) for one in _slots(live, as_of)),
        log=tuple(rows.log(live, chart, zone)),
        harms=tuple(rows.harm(one, zone) for one in live.adverse_events),
        actions=tuple(rows.action(one, live, zone) for one in live.rescues),
        experience=tuple(_experience(how)),
        journal=tuple(
            one.words for one in cards.shared_journal(session, patient_id) if one.session_id == live.sitting.id
        ),
        notes=tuple(_notes(chart, live)),
        scales=tuple(_scales(chart, live)),
        readiness=tuple(_readiness(live, zone, as_of)),
        leaving=tuple(_leaving(live, how, prepared, zone)),
        signatures=parts.signing(chart, sorted({one.entered_by for one in live.readings} | _givers(live))),
    )


def chosen(chart: Chart, which: str) -> str:
    """Return the session that is meant: by its id or its number, the latest without a name.

    Raises:
        Gone: the patient has no such session.
    """
    found = [one for one in chart.sessions if not which or which in (one.id, str(one.number))]
    if not found:
        raise Gone("session.no-such" if which else "session.none-to-print")
    return found[-1].id


def edition(chart: Chart, as_of: datetime | None, number: int) -> Edition:
    """Return which edition a paper about a session is: it has the session's number."""
    return Edition(
        version=number,
        dated=day_in(chart.zone, as_of) if as_of else None,
        as_of=as_of.astimezone(chart.zone) if as_of else None,
    )


def title_of(live: LiveSession, zone: ZoneInfo) -> str:
    """Return which session it is."""
    day = words.long_day(day_in(zone, live.sitting.started_at))
    where = told.SETTINGS[DoseSetting(live.sitting.setting)]
    return f"Session {live.number}, {day}, {where}"


def prepared_told(line: preparation.PreparationLine, *, at_home: bool = False) -> Iterator[tuple[str, str]]:
    """Yield what was prepared, by name."""
    if line.is_waived:
        yield "Without preparation", line.waived_because
        return
    yield "Hopes", line.hopes
    yield "Fears", line.fears
    yield "Touch", line.touch_agreement
    yield "Signal to pause", line.pause_signal
    yield "Support person", ", ".join(filter(None, (line.support_name, line.support_phone)))
    yield "Music", line.music
    yield "Food and drink", line.fasting
    yield "Way home", line.transport
    asked = line.checklist
    points = asked_points(asked, at_home=at_home)
    yield "Yes", "; ".join(name for point, name, _ in points if asked.get(point))
    yield "No", "; ".join(name for point, name, _ in points if asked.get(point) is False) or "none"
    yield "Not asked", "; ".join(name for point, name, _ in points if point not in asked) or "none"


def _givers(live: LiveSession) -> set[str]:
    return {one.created_by for one in live.doses}


def _times(live: LiveSession, how: HowItWas, zone: ZoneInfo) -> Iterator[tuple[str, str]]:
    sat = live.sitting
    yield "Started", words.moment(sat.started_at.astimezone(zone))
    yield "First dose (T0)", rows.clock(live.dosed_at, zone)
    yield "Ended", words.moment(sat.ended_at.astimezone(zone)) if sat.ended_at else "not ended"
    yield "Planned dose", words.mg(ug_to_mg(sat.planned_dose_ug)) if sat.planned_dose_ug is not None else ""
    yield "Supervised by", sat.supervisor
    yield "Supervision", told.SUPERVISION[Supervision(sat.supervision)] if sat.supervision else ""
    yield "Support person", live.patient.support_name
    if sat.contact_held or sat.supervision != Supervision.IN_PERSON:
        yield "How contact was held", sat.contact_held
    yield "Where the patient was", sat.patient_location or told.SETTINGS[DoseSetting(sat.setting)]
    if how.licence_state:
        yield "Licensed in", how.licence_state
    if how.started_because:
        yield "Started in spite of", how.started_because
    yield "Limits in force", sat.limits_version


def _before(session: Session, chart: Chart, live: LiveSession) -> Iterator[tuple[str, str]]:
    """Yield consent and the short screening, question by question."""
    on = day_in(chart.zone, live.sitting.started_at)
    found = consents.standing_of(chart.consents, Agreement.TREATMENT, zone=chart.zone, on=on)
    yield "Consent to treatment", "stood on that day" if found.state.holds else f"did not stand: {found.state.value}"
    asked = asked_before(chart, live.sitting.id)
    if asked is None:
        yield "What changed since the last session", "not asked"
        return
    answers = asked.answers()
    for one in eligibility().short:
        if one.id in answers:
            said = answers[one.id]
            yield one.question, "; ".join(filter(None, (told.REPLIES[said.reply], said.detail)))


def _drawn(live: LiveSession) -> Iterator[Looked]:
    if live.dosed_at is None:
        return
    for one in live.standing:
        value = one.reading
        minute = int((one.at - live.dosed_at).total_seconds() // 60)
        measured = (value.systolic_mmhg, value.diastolic_mmhg, value.pulse_bpm, value.spo2_percent, value.dissociation)
        if any(each is not None for each in measured):
            yield Looked(minute, *measured)


def _derived(live: LiveSession) -> Iterator[tuple[str, str]]:
    """Yield what the readings say together (clinical-reference 5.2)."""
    found = live.course()
    if found.before is not None:
        before = found.before.reading
        yield "Before the dose", f"{before.systolic_mmhg}/{before.diastolic_mmhg}{NBSP}mmHg"
    yield "Highest systolic", _extreme(found.peak_systolic, "mmHg", found.rise_systolic)
    yield "Highest diastolic", _extreme(found.peak_diastolic, "mmHg", found.rise_diastolic)
    yield "Lowest SpO₂", _extreme(found.lowest_spo2, "%")
    yield "Lowest MOAA/S", _extreme(found.lowest_moaas, "")
    yield "Highest dissociation", _extreme(found.peak_dissociation, "of 10")
    for name, minute in (
        ("MOAA/S 5 again", found.awake_min),
        ("Dissociation 2 or less again", found.settled_min),
        ("Pressure near the one before", found.back_min),
        ("Observed for", found.observed_min),
    ):
        if minute is not None:
            yield name, f"{minute}{NBSP}min after the first dose"


def _extreme(found: Extreme | None, unit: str, rise: int | None = None) -> str:
    if found is None:
        return ""
    value = f"{found.value}{NBSP}{unit}" if unit else str(found.value)
    change = f", {told.minute(rise)} against before" if rise is not None else ""
    return f"{value} at {found.minute}{NBSP}min{change}"


def _slots(live: LiveSession, as_of: datetime | None) -> tuple[Slot, ...]:
    end = live.sitting.released_at or live.sitting.ended_at or as_of
    return live.slots_at(end) if end is not None and live.dosed_at is not None else ()


def _experience(how: HowItWas) -> Facts:
    minutes = [("Onset", how.onset_min), ("Peak", how.peak_min), ("Settled", how.settled_min)]
    return (
        *((name, "" if value is None else f"{value}{NBSP}min after the dose") for name, value in minutes),
        ("How it was borne", how.tolerability),
        ("Intensity", "" if how.intensity is None else f"{how.intensity} of 10"),
        (
            "Difficult to pleasant",
            "" if how.pleasantness is None else f"{told.minute(how.pleasantness)} of {told.MINUS}5 to +5",
        ),
        ("Themes", how.themes),
        ("Music", how.music),
    )


def _notes(chart: Chart, live: LiveSession) -> Iterator[tuple[str, str]]:
    """Yield the session notes of its day; notes of psychotherapy are kept elsewhere and never stand here."""
    day = day_in(chart.zone, live.sitting.started_at)
    for note in sorted(chart.notes, key=lambda one: one.written_at):
        if note.kind == NoteKind.SESSION and day_in(chart.zone, note.written_at) == day:
            yield note.title or "Note", note.body


def _readiness(live: LiveSession, zone: ZoneInfo, as_of: datetime | None) -> Iterator[tuple[str, ...]]:
    end = live.sitting.released_at or live.sitting.ended_at or as_of
    if end is None:
        return
    for one in live.readiness_at(end):
        said = "; ".join(filter(None, (one.value, one.exception)))
        yield told.CRITERIA[one.criterion], told.STATES[one.state], said, rows.clock(one.at, zone)


def _scales(chart: Chart, live: LiveSession) -> Iterator[tuple[str, ...]]:
    """Yield the scales that were filled in on the day of the session; a total that could not be made is said so."""
    day, named = day_in(chart.zone, live.sitting.started_at), catalogue.scales()
    for line in sorted(chart.scores, key=lambda one: one.at):
        if day_in(chart.zone, line.at) == day:
            total = words.NOT_RECORDED if line.total is None else str(parts.whole_or_not(line.total))
            scale = named.get(line.scale)
            yield scale.name if scale else line.scale, total, rows.clock(line.at, chart.zone)


def _leaving(
    live: LiveSession, how: HowItWas, prepared: preparation.PreparationLine | None, zone: ZoneInfo
) -> Iterator[tuple[str, str]]:
    sat = live.sitting
    rested = [rows.clock(sat.rest_started_at, zone), rows.clock(sat.rest_ended_at, zone)]
    yield "Rested", " to ".join(filter(None, rested))
    yield "Released", words.moment(sat.released_at.astimezone(zone)) if sat.released_at else ""
    if sat.released_because:
        yield "Released in spite of", sat.released_because
    yield "Accompanied by", sat.accompanied_by
    yield "Way home", prepared.transport if prepared else ""
    yield "Handed over to", sat.handed_over_to
    yield "Instructions given", {True: "yes", False: "no", None: ""}[sat.instructions_given]
    contact = live.leaving.next_contact_at
    asked = next((one.value for one in live.leaving.answers if one.criterion == Criterion.NEXT_CONTACT), "")
    yield "Next contact", words.moment(contact.astimezone(zone)) if contact else asked
    if how.outcome:
        yield "Outcome of the first dose", told.plain_words(how.outcome)
