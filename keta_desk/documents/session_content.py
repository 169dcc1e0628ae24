"""What the record of a session, its sheet and the monitoring worksheet say (clinical-reference 5, 8.4). No ReportLab.

Times, doses and states come as they are printed; '' is not recorded, and the page then says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from keta_desk.documents.content import OUTSIDE_ID, Clinic, Edition, PatientIdentity, Signature

Facts = tuple[tuple[str, str], ...]
"""Names with what is told of each."""


@dataclass(frozen=True, slots=True)
class Looked:
    """One reading to be drawn: minutes from the first dose, and what was measured; None is not recorded."""

    minute: int
    systolic: int | None = None
    diastolic: int | None = None
    pulse: int | None = None
    spo2: int | None = None
    dissociation: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecordContent:
    """The record of one dosing session, in the order in which it is read (clinical-reference 8.4)."""

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition
    which: str = ""
    """Which session it is: "Session 3, 18 November 2026, clinic"."""

    times: Facts = ()
    before: Facts = ()
    prepared: Facts = ()
    intention: str = ""
    doses: tuple[tuple[str, ...], ...] = ()
    """Time, minute, medicine and route, dose, product and lot, how it was taken, checked by."""

    observations: tuple[tuple[str, ...], ...] = ()
    """Minute, time, BP, MAP, pulse, SpO2, breaths, MOAA/S, dissociation, anxiety, nausea, by and remarks."""

    drawn: tuple[Looked, ...] = ()
    derived: Facts = ()
    slots: tuple[tuple[str, ...], ...] = ()
    log: tuple[tuple[str, ...], ...] = ()
    """Time, minute, what happened, by whom."""

    harms: tuple[tuple[str, ...], ...] = ()
    actions: tuple[tuple[str, ...], ...] = ()
    experience: Facts = ()
    journal: tuple[str, ...] = ()
    """The patient's own words, as far as they were shared."""

    notes: tuple[tuple[str, str], ...] = ()
    scales: tuple[tuple[str, ...], ...] = ()
    """Scales filled in on the day: name, total, when."""

    readiness: tuple[tuple[str, ...], ...] = ()
    """Criterion, how it stands, value or exception, when."""

    leaving: Facts = ()
    signatures: tuple[Signature, ...] = field(default=(), metadata=OUTSIDE_ID)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSheetContent:
    """A sheet to write on while a session is held: blank, or with what is known ahead (capabilities N16).

    A blank one names nobody: its patient is written in by hand.
    """

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition
    is_blank: bool = False
    which: str = ""
    known: Facts = ()
    questions: tuple[str, ...] = ()
    """What is asked before the session."""

    points: tuple[tuple[str, str], ...] = ()
    """Points about the room, with "yes", "no" or '' for what was not asked."""

    minutes: tuple[int, ...] = ()
    tolerance_min: int = 0
    routes: Facts = ()
    """On a blank sheet, the minutes at which each route is observed (clinical-reference 5.1)."""

    doses: int = 3
    criteria: tuple[str, ...] = ()
    is_home: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RemsContent:
    """The fields of the monitoring form of esketamine, as a filing aid: nothing is sent (clinical-reference 5.7)."""

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition
    which: str = ""
    who: Facts = ()
    treatment: Facts = ()
    vitals: Facts = ()
    events: Facts = ()
