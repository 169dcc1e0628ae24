"""A record from another system in the clinician's hands: tried, brought in, brought in again, taken back."""

from __future__ import annotations

import json
from datetime import date

import pytest
from sqlalchemy import select

from keta_desk.domain.ids import BatchId
from keta_desk.domain.patients import AllergyState, Stage
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone, Source, Status
from keta_desk.exchange.fhir import read_bundle
from keta_desk.exchange.fhir_vitals import PLAUSIBLE
from keta_desk.queries import chart, evaluation, patients, sessions
from keta_desk.queries import exchange as asked
from keta_desk.queries.exchange import dry_run
from keta_desk.reference import catalogue
from keta_desk.store.tables.audit import AuditRow, FormerStateRow
from keta_desk.store.tables.base import ChartRow
from keta_desk.store.tables.exchange import ImportBatchRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.use_cases import corrections, exchange
from keta_desk.use_cases import evaluation as health
from keta_desk.use_cases import patients as changes
from tests.exchange.bundles import (
    PATIENT_URL,
    SAMPLE,
    about,
    coded,
    every_real_bundle,
    measured,
    patient,
    read,
    real,
    reasons,
)

ALL = {"contacts": 1, "problems": 4, "allergies": 2, "medications": 5, "readings": 6, "visits": 6}


def sample():
    return read_bundle(SAMPLE.read_bytes(), name=SAMPLE.name)


def bring_in(desk, record, **kw):
    return desk.do(exchange.bring_in, record, file_name="export.json", sha256="0" * 64, **kw)


def whose(desk, batch_id):
    return next(line.patient_id for line in desk.ask(asked.batches) if line.id == batch_id)


def counts(found):
    return {count.kind: count.count for count in found}


def everything(desk):
    """Every row of the record with its version: what must not change when nothing should."""
    tables = [PatientRow, ImportBatchRow, *ChartRow.__subclasses__()]

    def rows(session):
        found = {table.__tablename__: session.execute(select(table.__table__)).all() for table in tables}
        return found | {"former": session.execute(select(FormerStateRow.__table__)).all()}

    return desk.ask(rows)


def audit(desk):
    return desk.ask(lambda session: session.execute(select(AuditRow.action, AuditRow.object, AuditRow.detail)).all())


def test_a_dry_run_says_what_would_come_in_and_writes_nothing(desk):
    before, noted = everything(desk), len(audit(desk))
    tried = desk.ask(dry_run, sample())

    assert (tried.name, tried.patient_id, counts(tried.new)) == ("Importa, Exempla", None, ALL)
    assert ("Laboratory results", 1) in {(left.kind, left.count) for left in tried.left_out}
    assert not tried.changes_nothing
    assert (everything(desk), len(audit(desk))) == (before, noted)


def test_a_record_comes_in_as_a_chart_of_its_own(desk, clock):
    patient_id = whose(desk, bring_in(desk, sample()))
    person = desk.ask(patients.person, patient_id)

    assert (person.name, person.birth_date, person.stage) == ("Importa, Exempla", date(1984, 2, 29), Stage.EVALUATION)
    assert (person.allergy_state, person.sex_at_birth, person.phone) == (AllergyState.LISTED, "female", "555-0142")
    assert [line.id for line in desk.ask(patients.find, "impor", now=clock.now())] == [patient_id]
    problems = desk.ask(evaluation.problems, patient_id)
    assert {(p.code, p.is_active) for p in problems} == {("F33.1", True), ("I10", True), ("", False)}
    assert len(desk.ask(evaluation.allergies, patient_id)) == 2
    assert sum(m.is_current for m in desk.ask(evaluation.medications, patient_id)) == 3
    assert desk.ask(sessions.weight, patient_id)[0] == 80_800
    assert len(desk.ask(evaluation.past_visits, patient_id)) == 6
    assert [contact.name for contact in desk.ask(patients.contacts, patient_id)] == ["Secunda Importa"]


def test_every_row_says_that_it_was_imported_by_which_file_and_under_which_key(desk):
    batch_id = bring_in(desk, sample())

    for name, rows in everything(desk).items():
        for row in rows if name in ("problem", "allergy", "medication", "reading", "past_visit", "contact") else ():
            assert (row.source, row.import_batch_id, row.version) == (Source.IMPORT, batch_id, 1)
            assert row.import_key


def test_an_import_is_one_entry_in_the_audit_and_names_its_file_by_hash_only(desk):
    noted = len(audit(desk))
    batch_id = bring_in(desk, sample())

    [entry] = audit(desk)[noted:]
    assert (entry.action, entry.object) == ("exchange.bring_in", whose(desk, batch_id))
    assert json.loads(entry.detail)["sha256"] == "0" * 64
    assert "export.json" not in entry.detail


def test_the_same_file_again_changes_nothing_and_the_audit_notes_the_attempt(desk, clock):
    first = bring_in(desk, sample())
    before, noted = everything(desk), len(audit(desk))
    clock.move(days=1)
    tried = desk.ask(dry_run, sample())

    assert bring_in(desk, sample()) == first
    assert tried.changes_nothing
    assert (counts(tried.unchanged), tried.new, tried.differing, tried.duplicates) == (ALL, (), (), ())
    assert everything(desk) == before
    [entry] = audit(desk)[noted:]
    assert (entry.action, json.loads(entry.detail)["new"]) == ("exchange.bring_in", 0)


@every_real_bundle
def test_a_real_bundle_comes_in_whole_once_and_never_twice(desk, path):
    record = read_bundle(real(path), name=path.name)
    bring_in(desk, record)
    before = everything(desk)
    bring_in(desk, record)

    assert everything(desk) == before
    kept = (record.problems, record.allergies, record.medications, record.readings, record.encounters)
    tables = ("problem", "allergy", "medication", "reading", "past_visit")
    assert [len(before[table]) for table in tables] == [len(values) for values in kept]


def later():
    """A later export of the same system: one problem has ended, and there is more."""
    document = json.loads(SAMPLE.read_bytes())
    first = next(e["resource"] for e in document["entry"] if e["resource"]["resourceType"] == "Condition")
    first["clinicalStatus"] = coded("resolved")
    pulse = measured("8867-4", 66, "/min", at="2026-11-02T09:00:00-05:00")
    pulse["subject"] = first["subject"]
    document["entry"].append({"resource": pulse})
    return read_bundle(json.dumps(document).encode(), name="later.json")


def test_a_later_export_adds_what_is_new_and_leaves_the_chart_as_it_is(desk, clock):
    patient_id = whose(desk, bring_in(desk, sample()))
    clock.move(days=1)
    tried = desk.ask(dry_run, later())
    second = bring_in(desk, later())

    assert (tried.patient_id, counts(tried.new)) == (patient_id, {"readings": 1})
    assert [(d.kind, d.count, d.why) for d in tried.differing] == [
        ("problems", 1, "the file now says something else; the chart stays as it is")
    ]
    assert whose(desk, second) == patient_id
    assert sum(p.is_active for p in desk.ask(evaluation.problems, patient_id)) == 2


def test_what_was_amended_or_withdrawn_here_is_not_overwritten_nor_brought_back(desk):
    patient_id = whose(desk, bring_in(desk, sample()))
    problem = desk.ask(evaluation.problems, patient_id)[0]
    allergy = desk.ask(evaluation.allergies, patient_id)[0]
    desk.do(health.resolve_problem, problem.id, resolved_on=date(2026, 11, 1), seen=problem.version)
    desk.do(corrections.enter_in_error, "allergy", allergy.id, reason="wrong chart")
    before = everything(desk)

    assert {(d.kind, d.why) for d in desk.ask(dry_run, sample()).differing} == {
        ("problems", "changed in the chart since; the chart stays as it is"),
        ("allergies", "entered in error here; not brought in again"),
    }
    bring_in(desk, sample())
    assert everything(desk) == before


def test_somebody_who_may_be_here_already_is_pointed_out(desk, a_patient):
    spelled = a_patient(family="Importá", given="Exempla", born=date(1984, 2, 29))
    maiden = a_patient(family="Primera", given="Exempla", born=date(1984, 2, 28))
    a_patient(family="Importa", given="Exempla", born=date(1950, 7, 1))

    found = desk.ask(dry_run, sample()).duplicates
    assert [(line.id, line.reason) for line in found] == [
        (spelled, "same name, same birth date"),
        (maiden, "former name, one digit of the birth date differs"),
    ]


def test_a_file_goes_into_a_chart_that_is_there_if_the_clinician_says_so(desk, a_patient, clock):
    here = a_patient(family="Importá", given="Exempla", born=date(1984, 2, 29), phone="555 0199")
    batch_id = bring_in(desk, sample(), merge_into=here)

    assert whose(desk, batch_id) == here
    assert desk.ask(patients.person, here).phone == "555 0199"
    assert desk.ask(patients.person, here).allergy_state == AllergyState.LISTED
    assert desk.ask(dry_run, sample()).patient_id == here
    assert bring_in(desk, sample()) == batch_id
    assert len(desk.ask(patients.find, now=clock.now())) == 1


def test_a_file_does_not_go_into_somebody_elses_chart(desk, a_patient):
    with pytest.raises(RuleBroken) as refused:
        bring_in(desk, sample(), merge_into=a_patient(family="Other", given="Person"))
    assert refused.value.code == "import.another-person"
    bring_in(desk, sample())
    twin = a_patient(family="Importa", given="Exempla", born=date(1984, 2, 29))
    with pytest.raises(RuleBroken) as refused:
        bring_in(desk, sample(), merge_into=twin)
    assert (refused.value.code, refused.value.facts["other"]) == ("import.has-another-chart", "KD-0002")


def test_a_chart_that_does_not_stand_takes_nothing(desk):
    batch_id = bring_in(desk, sample())
    patient_id = whose(desk, batch_id)
    desk.do(exchange.undo_batch, batch_id, "wrong file")

    for chart_id in (patient_id, "0" * 32):
        with pytest.raises(Gone):
            bring_in(desk, sample(), merge_into=chart_id)


def test_no_known_allergies_of_another_system_counts_for_a_new_chart_only(desk, a_patient):
    code = coded("716186003")
    said = {"resourceType": "AllergyIntolerance", "patient": {"reference": PATIENT_URL}, "code": code}
    record = read(said, measured("8867-4", 70, "/min"))
    here = a_patient(family="Importa", given="Exempla", born=date(1984, 2, 29))
    merged = bring_in(desk, record, merge_into=here)

    assert desk.ask(patients.person, here).allergy_state == AllergyState.NOT_ASKED
    desk.do(exchange.undo_batch, merged, "wrong file")
    born = whose(desk, bring_in(desk, record))
    assert desk.ask(patients.person, born).allergy_state == AllergyState.NONE_KNOWN


def test_a_patient_without_anything_else_comes_in_once(desk, clock):
    record = read()
    batch_id = bring_in(desk, record)

    assert bring_in(desk, record) == batch_id
    assert len(desk.ask(patients.find, now=clock.now())) == 1


def test_a_birth_date_in_the_future_is_refused_and_nothing_is_written(desk):
    before = everything(desk)
    with pytest.raises(RuleBroken) as refused:
        bring_in(desk, read(person=patient(birthDate="2027-01-01")))

    assert refused.value.code == "patient.born-in-future"
    assert everything(desk) == before


def test_a_condition_that_nobody_confirmed_says_so_in_the_chart(desk):
    suspected = about(
        "Condition", code={"text": "Bipolar"}, clinicalStatus=coded("active"), verificationStatus=coded("provisional")
    )
    patient_id = whose(desk, bring_in(desk, read(suspected)))

    assert desk.ask(evaluation.problems, patient_id)[0].title == "Bipolar (not confirmed)"


def test_an_import_is_taken_back_whole_and_can_be_brought_in_again(desk, clock):
    batch_id = bring_in(desk, sample())
    patient_id = whose(desk, batch_id)
    clock.move(hours=1)
    desk.do(exchange.undo_batch, batch_id, "wrong person")

    assert desk.ask(patients.find, now=clock.now()) == []
    assert desk.ask(patients.person, patient_id).status == Status.ENTERED_IN_ERROR
    for name, rows in everything(desk).items():
        if name in ("problem", "allergy", "medication", "reading", "past_visit", "contact"):
            assert {(row.status, row.status_reason) for row in rows} == {("entered_in_error", "wrong person")}
    [line] = desk.ask(asked.batches)
    assert (line.undone_at, line.undone_because, counts(line.counts)) == (clock.now(), "wrong person", ALL)
    assert counts(desk.ask(dry_run, sample()).new) == ALL
    assert whose(desk, bring_in(desk, sample())) != patient_id


def test_undoing_leaves_a_chart_that_was_there_as_it_was(desk, a_patient):
    here = a_patient(family="Importa", given="Exempla", born=date(1984, 2, 29))
    batch_id = bring_in(desk, sample(), merge_into=here)
    desk.do(exchange.undo_batch, batch_id, "wrong file")

    assert desk.ask(patients.person, here).status == Status.CURRENT
    assert desk.ask(patients.person, here).allergy_state == AllergyState.NOT_ASKED
    assert desk.ask(evaluation.problems, here) == []


def undo_refused(desk, batch_id, reason="wrong file"):
    before = everything(desk)
    with pytest.raises(RuleBroken) as refused:
        desk.do(exchange.undo_batch, batch_id, reason)
    assert everything(desk) == before
    return refused.value.code


def test_undoing_asks_for_a_reason_and_happens_once(desk):
    batch_id = bring_in(desk, sample())

    assert undo_refused(desk, batch_id, " ") == "record.reason-missing"
    desk.do(exchange.undo_batch, batch_id, "wrong file")
    assert undo_refused(desk, batch_id) == "import.undone-before"
    with pytest.raises(Gone):
        desk.do(exchange.undo_batch, BatchId("0" * 32), "wrong file")


def test_undoing_is_refused_once_something_was_amended(desk):
    batch_id = bring_in(desk, sample())
    problem = desk.ask(evaluation.problems, whose(desk, batch_id))[0]
    desk.do(health.resolve_problem, problem.id, resolved_on=date(2026, 11, 1), seen=problem.version)

    assert undo_refused(desk, batch_id) == "import.touched-since"


def test_undoing_is_refused_once_the_patient_moved_on(desk, clock):
    batch_id = bring_in(desk, sample())
    clock.move(minutes=1)
    desk.do(changes.move_to_stage, whose(desk, batch_id), Stage.PREPARATION)

    assert undo_refused(desk, batch_id) == "import.touched-since"


def test_undoing_is_refused_once_the_chart_holds_something_else(desk):
    batch_id = bring_in(desk, sample())
    desk.do(health.add_medication, whose(desk, batch_id), name="Zinc")

    assert undo_refused(desk, batch_id) == "import.chart-in-use"


def test_undoing_goes_on_where_one_entry_was_withdrawn_before(desk):
    batch_id = bring_in(desk, sample())
    allergy = desk.ask(evaluation.allergies, whose(desk, batch_id))[0]
    desk.do(corrections.enter_in_error, "allergy", allergy.id, reason="not hers")
    desk.do(exchange.undo_batch, batch_id, "wrong file")

    assert {row.status_reason for row in everything(desk)["allergy"]} == {"not hers", "wrong file"}


def test_those_who_listen_hear_of_an_import_once(desk):
    heard = []
    desk.listen(heard.append)
    bring_in(desk, sample())
    bring_in(desk, sample())

    assert len(heard) == 1


def test_an_imported_chart_opens(desk):
    patient_id = whose(desk, bring_in(desk, sample()))
    opened = desk.ask(chart.whole, patient_id)

    assert (len(opened.problems), len(opened.medications), len(opened.allergies)) == (4, 5, 2)


def test_what_counts_as_plausible_is_the_same_at_both_doors():
    assert {name: catalogue.limits().plausible[name] for name in PLAUSIBLE} == dict(PLAUSIBLE)


def test_former_names_are_not_lost_silently():
    assert reasons(sample(), "Former names") == ["used to find duplicates, otherwise not kept by KetaDesk yet"]
