"""The record of a session on paper (clinical-reference 8.4, design 12): what was given, seen, done, and when."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from keta_desk.documents import words
from keta_desk.documents.content import Paper, Rendered
from keta_desk.documents.layout import PageFrame, block, para, render
from keta_desk.documents.parts import (
    about_section,
    facts,
    heading_block,
    section,
    signature_section,
    subtitle,
    voice,
)
from keta_desk.documents.session_content import Looked, SessionRecordContent
from keta_desk.documents.session_plot import SessionPlot
from keta_desk.documents.tables import Column, RuleTable

__all__ = ["Looked", "SessionRecordContent", "session_record"]

TITLE = "Session record"
NONE = "None recorded"
DOSES = (
    Column("Time", 14, strong=True),
    Column("Min", 11),
    Column("Medicine and route", 38),
    Column("Dose", 18, strong=True),
    Column("Product, lot", 30),
    Column("How it was taken", 42),
    Column("Checked by", 21),
)
OBSERVATIONS = (
    Column("Min", 11, strong=True),
    Column("Time", 13),
    Column("BP", 17, strong=True),
    Column("MAP", 11),
    Column("Pulse", 12),
    Column("SpO₂", 11),
    Column("Resp.", 11),
    Column("MOAA/S", 14),
    Column("Diss.", 11),
    Column("Anx.", 11),
    Column("Naus.", 12),
    Column("By, remarks", 42),
)
SLOTS = (Column("Due", 16, strong=True), Column("How it was kept", 60), Column("Reason", 98))
LOG = (Column("Time", 14, strong=True), Column("Min", 11), Column("What happened", 105), Column("By", 40))
HARMS = (
    Column("What", 32, strong=True),
    Column("From, to", 30),
    Column("Grade", 14),
    Column("Relation", 22),
    Column("Action, treatment", 46),
    Column("Outcome, reported", 30),
)
ACTIONS = (
    Column("Time", 14, strong=True),
    Column("Min", 11),
    Column("What was done", 50),
    Column("By", 40),
    Column("Response", 55),
)
SCALES = (Column("Scale", 62, strong=True), Column("Total", 88), Column("At", 24))
READY = (Column("", 62, strong=True), Column("", 30), Column("", 58), Column("", 24))


def session_record(content: SessionRecordContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the record of a session. Nothing is left away for want of room, and nothing is filled in."""
    return render(TITLE, content, paper, lambda frame: _story(content, frame))


def _story(content: SessionRecordContent, frame: PageFrame) -> list[Flowable]:
    width = frame.text_width
    return [
        *heading_block(TITLE, subtitle(content.which, content.edition, versioned=False), content.patient, frame),
        *section("Times and people", [facts(content.times, width)], width),
        *section("Before the dose", [facts(content.before, width)], width),
        *_prepared(content, width),
        *section("Doses given", [_table(DOSES, content.doses, width)], width),
        *_observed(content, width),
        *section("Events", [_table(LOG, content.log, width)], width),
        *section("Adverse events", [_table(HARMS, content.harms, width)], width),
        *section("What was done about it", [_table(ACTIONS, content.actions, width)], width),
        *section("Scales of the day", [_table(SCALES, content.scales, width)], width),
        *_experience(content, width),
        *section("Ready to leave", [_table(READY, content.readiness, width, head=False)], width),
        *section("Leaving", [facts(content.leaving, width)], width),
        *signature_section(content.signatures, width),
        *about_section(content.edition, width, frame.identity),
    ]


def _table(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: float, *, head: bool = True) -> Flowable:
    return RuleTable(columns, rows, width, head=head) if rows else para(NONE)


def _prepared(content: SessionRecordContent, width: float) -> list[Flowable]:
    said = [voice(content.intention)] if content.intention.strip() else [para(words.told(""))]
    prepared = content.prepared or (("Preparation", ""),)
    return section("Intention and preparation", [*said, facts(prepared, width, before=4)], width)


def _observed(content: SessionRecordContent, width: float) -> list[Flowable]:
    if not content.observations:
        return section("Observations", [para(NONE)], width)
    found = section("Observations", [_table(OBSERVATIONS, content.observations, width)], width)
    if content.drawn:
        found += section("Course", [SessionPlot(content.drawn, width)], width)
    if content.derived:
        found.append(facts(content.derived, width, before=6))
    if content.slots:
        found += section("Observation points", [_table(SLOTS, content.slots, width)], width)
    return found


def _experience(content: SessionRecordContent, width: float) -> list[Flowable]:
    found = section("How it was", [facts(content.experience, width)], width)
    found += [voice(said) for said in content.journal]
    if not content.notes:
        found += section("Notes of the therapist", [para(NONE)], width)
    for title, body in content.notes:
        found += section(title, block(body), width)
    return found
