"""Rows held against the audit: what was changed past KetaDesk is found."""

from __future__ import annotations

from contextlib import closing

import pytest

from keta_desk.domain.vitals import Reading
from keta_desk.store.contents import differing_rows
from keta_desk.use_cases import notes, sessions
from tests.use_cases.courses import chart_course


def findings(desk):
    return [(problem.code, dict(problem.facts)) for problem in desk.ask(lambda s: differing_rows(s.connection()))]


def test_a_record_that_was_only_charted_in_agrees_with_its_audit(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    reading = desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=120, diastolic_mmhg=80))
    desk.do(sessions.amend_reading, reading, Reading(systolic_mmhg=121, diastolic_mmhg=80), reason="Misread", seen=1)
    assert findings(desk) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE note SET body = 'never said'", "audit.rows-differ"),
        ("DELETE FROM note", "audit.rows-gone"),
        ("INSERT INTO note SELECT 'f' || id, version, created_at, updated_at, created_by, patient_id, source, status, "
         "status_reason, import_batch_id, import_key, kind, written_at, author_id, title, body FROM note",
         "audit.rows-differ"),
    ],
)  # fmt: skip
def test_a_row_changed_removed_or_added_from_outside_is_found(desk, a_patient, statement, code):
    desk.do(notes.write, a_patient(), "progress", body="Slept better")
    with closing(desk._vault.raw()) as raw:
        raw.execute("DROP TRIGGER note_is_never_erased")
        raw.execute(statement)
    assert [found for found, _ in findings(desk)] == [code]
