"""A psychotherapy note is kept apart: a planted phrase leaves by no document, export, timeline or print."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

import keta_desk
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.integration import TEXTS, IntegrationWork
from keta_desk.domain.record import Gone
from keta_desk.queries import chart as charts
from keta_desk.queries import integration as talks
from keta_desk.queries import (
    patients,
    plan_paper,
    summary_paper,
    timeline,
    timeline_course,
    timeline_paper,
    titration_paper,
    today,
)
from keta_desk.queries.document_choices import BLANK, CLINICIAN
from keta_desk.use_cases import documents, integration, notes
from tests.documents.pages import letters_of
from tests.use_cases.courses import chart_course

PHRASE = "zaunkoenig"
"""Stands in every text of every psychotherapy note, and nowhere else."""


@pytest.fixture
def told(desk, a_patient, clock):
    """A chart with psychotherapy notes of both kinds, one of them amended, and one that was releasable before."""
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    texts = dict.fromkeys(TEXTS, f"{PHRASE} told in confidence")
    apart = IntegrationWork(**texts, note_class="psychotherapy")
    note = desk.do(integration.hold, patient_id, apart)
    again = replace(apart, theme=f"{PHRASE} again")
    desk.do(integration.amend, note, again, reason="Misheard", seen=1)
    moved = desk.do(integration.hold, patient_id, IntegrationWork(**texts))
    desk.do(integration.amend, moved, apart, reason="Belongs apart", seen=1)
    desk.do(notes.write, patient_id, "psychotherapy", title=f"{PHRASE} title", body=f"{PHRASE} body")
    return patient_id


def without_notes(found):
    """The chart as documents see it; the body of a psychotherapy note is read by its own section only."""
    return {one.name: getattr(found, one.name) for one in fields(found) if one.name != "notes"}


def test_no_question_that_a_screen_or_paper_asks_holds_a_word_of_it(desk, told, clock):
    found = desk.ask(charts.whole, told)
    assert PHRASE not in repr(without_notes(found))
    assert PHRASE not in repr(timeline.entries(found))
    assert PHRASE not in repr(desk.ask(timeline.of_patient, told))
    rest = desk.ask(timeline_course.rest_of, told)
    assert PHRASE not in repr(timeline_course.inputs_of(found, rest, clock.now().date()))
    day = desk.ask(today.of, now=clock.now(), clinician_id=desk.clinician.id, forms=())
    assert PHRASE not in repr(day)
    assert PHRASE not in repr(desk.ask(patients.find, now=clock.now()))
    assert PHRASE in repr(desk.ask(talks.kept_apart, told))


@pytest.mark.parametrize("for_patient", [True, False])
def test_neither_version_of_the_summary_holds_a_word_of_it(desk, told, for_patient):
    found = desk.ask(summary_paper.content, told, for_patient=for_patient)
    assert PHRASE not in repr(found)
    assert len(found.sessions) == 1


def test_the_other_papers_of_a_chart_hold_not_a_word_of_it(desk, told):
    for content in (plan_paper.content, titration_paper.content, timeline_paper.content):
        assert PHRASE not in repr(desk.ask(content, told))


def test_no_document_of_any_kind_prints_a_word_of_it(desk, told):
    """Over every kind there is, so that one added later is held to it as well; some need what this chart has not."""
    made = set()
    for kind in DocumentKind:
        try:
            printed = desk.ask(documents.laid_out, told, kind)
        except Gone:
            continue
        made.add(kind)
        assert PHRASE not in letters_of(printed.pdf), kind
    assert made == set(DocumentKind) - {DocumentKind.DISPENSING_RECEIPT}
    for kind, which in ((DocumentKind.INTEGRATION_SUMMARY, CLINICIAN), (DocumentKind.SESSION_SHEET, BLANK)):
        assert PHRASE not in letters_of(desk.ask(documents.laid_out, told, kind, which=which).pdf)


def test_nothing_else_leaves_the_vault_but_a_sealed_backup():
    """There is no export beside the papers and the log of supplies: one that is added is to be held to this as well."""
    ways_out = {path.stem for path in (Path(keta_desk.__file__).parent / "exchange").glob("*.py")}
    assert not [name for name in ways_out if "export" in name or "writ" in name or "csv" in name]


def test_that_a_talk_was_held_counts_in_the_window_although_nobody_reads_what_it_said(desk, told, clock):
    (line,) = desk.ask(patients.find, now=clock.now())
    assert len(line.integration_days) == 3
    assert sum(one.is_apart for one in desk.ask(charts.whole, told).integration) == 2


def test_the_audit_names_the_row_and_never_what_it_says(desk, told):
    rows = desk.ask(lambda session: session.connection().exec_driver_sql("SELECT * FROM audit").fetchall())
    assert len(rows) > 10
    assert PHRASE not in repr(rows)
