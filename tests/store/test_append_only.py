"""The file itself refuses to erase anything, and to rewrite what was given, decided, planned or printed."""

from __future__ import annotations

from contextlib import closing

import pytest

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.patients import Stage
from keta_desk.use_cases import documents, patients
from tests.use_cases.courses import chart_course

CHANGING = {"version", "updated_at", "status", "status_reason"}
KNOWN_LATER = {  # how a dose was taken in the end
    *("ended_at", "held_min", "sip_min", "infusion_min", "rate_ul_per_h"),
    *("remainder", "partial_because", "wasted_ug", "waste_witness"),
}


@pytest.fixture
def raw(desk, a_patient, clock):
    """A bare connection to a vault in which each of these tables holds something."""
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19), (125, 16)))
    desk.do(patients.move_to_stage, patient_id, Stage.INDUCTION)
    desk.do(documents.print_document, patient_id, DocumentKind.TREATMENT_PLAN)
    with closing(desk._vault.raw()) as raw:
        yield raw


@pytest.mark.parametrize("table", ["dose_given", "dose_decision", "plan", "rung", "document"])
def test_facts_change_their_status_and_nothing_else(raw, table):
    columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
    assert {"created_by", "created_at", "source"} <= set(columns)
    refused = set()
    for column in columns:
        try:
            raw.execute(f"UPDATE {table} SET {column} = {column}")
        except Exception as error:  # noqa: BLE001 - the driver's own class of errors is not imported here
            assert "append only" in str(error)
            refused.add(column)
    assert set(columns) - refused == CHANGING | (KNOWN_LATER if table == "dose_given" else set())


@pytest.mark.parametrize("table", ["patient", "dose_given", "reading", "plan", "audit", "former_state"])
def test_no_row_is_erased_or_replaced(raw, table):
    assert raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    for statement in (f"DELETE FROM {table}", f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"):
        with pytest.raises(Exception, match=r"erased|chain|append only|changed"):
            raw.execute(statement)
