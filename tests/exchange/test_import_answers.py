"""What the import screen is told: whose chart, the first differences one by one, and what hangs on an import."""

from __future__ import annotations

import json
from datetime import date

from keta_desk.domain.patients import Stage
from keta_desk.exchange.fhir import read_bundle
from keta_desk.queries import evaluation
from keta_desk.queries import exchange as asked
from keta_desk.queries.import_undo import in_the_way
from keta_desk.use_cases import corrections, exchange
from keta_desk.use_cases import evaluation as health
from keta_desk.use_cases import patients as changes
from tests.exchange.bundles import SAMPLE, coded, patient, read


def sample(**person):
    document = json.loads(SAMPLE.read_bytes())
    first = next(e["resource"] for e in document["entry"] if e["resource"]["resourceType"] == "Patient")
    first |= person
    return read_bundle(json.dumps(document).encode(), name="export.json")


def resolved():
    document = json.loads(SAMPLE.read_bytes())
    first = next(e["resource"] for e in document["entry"] if e["resource"]["resourceType"] == "Condition")
    first["clinicalStatus"] = coded("resolved")
    return read_bundle(json.dumps(document).encode(), name="later.json")


def bring_in(desk, record, **kw):
    return desk.do(exchange.bring_in, record, file_name="export.json", sha256="0" * 64, **kw)


def line(desk, batch_id):
    return next(line for line in desk.ask(asked.batches) if line.id == batch_id)


def test_a_dry_run_says_who_the_person_is(desk):
    tried = desk.ask(asked.dry_run, sample())

    assert (tried.sex_at_birth, tried.phone, tried.chart, tried.is_doubtful) == ("female", "555-0142", None, False)


def test_a_record_that_came_in_before_names_its_chart(desk):
    bring_in(desk, sample())
    tried = desk.ask(asked.dry_run, sample())

    assert (tried.chart.chart_number, tried.chart.name) == (1, "Importa, Exempla")
    assert (tried.chart.phone, tried.is_doubtful, tried.differences) == ("555-0142", False, ())


def test_a_chart_that_fits_the_person_no_longer_is_doubtful(desk):
    bring_in(desk, sample())
    tried = desk.ask(asked.dry_run, sample(name=[{"family": "Nemo", "given": ["Altera"]}], birthDate="1950-01-01"))

    assert (tried.chart.score, tried.is_doubtful) == (0, True)
    assert tried.differences[0].kind == "person"
    assert {change.column for change in tried.differences[0].changes} == {"family_name", "given_name", "birth_date"}


def test_somebody_alike_comes_with_phone_and_sex(desk, a_patient):
    a_patient(family="Importa", given="Exempla", born=date(1984, 2, 29), phone="555 0199")
    (like,) = desk.ask(asked.dry_run, sample()).duplicates

    assert (like.phone, like.sex_at_birth) == ("555 0199", "female")


def test_what_the_file_words_otherwise_is_told_entry_by_entry(desk):
    bring_in(desk, sample())
    (told,) = desk.ask(asked.dry_run, resolved()).differences

    assert (told.kind, told.why) == ("problems", "the file now says something else; the chart stays as it is")
    assert told.called
    assert ("is_active", True, False) in [(change.column, change.here, change.there) for change in told.changes]


def test_what_was_withdrawn_here_is_told_without_its_columns(desk):
    batch_id = bring_in(desk, sample())
    allergy = desk.ask(evaluation.allergies, line(desk, batch_id).patient_id)[0]
    desk.do(corrections.enter_in_error, "allergy", allergy.id, reason="wrong chart")
    (told,) = desk.ask(asked.dry_run, sample()).differences

    assert (told.called, told.changes) == (allergy.substance, ())


def test_details_of_the_person_that_the_file_leaves_blank_are_no_difference(desk):
    bring_in(desk, sample())
    tried = desk.ask(asked.dry_run, sample(telecom=[], address=[], gender="unknown"))

    assert tried.differences == ()


def test_an_earlier_import_says_whose_it_was(desk):
    told = line(desk, bring_in(desk, sample()))

    assert (told.name, told.birth_date, told.chart_number) == ("Importa, Exempla", date(1984, 2, 29), 1)


def test_an_undone_import_still_says_whose_it_was(desk):
    batch_id = bring_in(desk, sample())
    desk.do(exchange.undo_batch, batch_id, "wrong file")

    assert (line(desk, batch_id).name, line(desk, batch_id).chart_number) == ("Importa, Exempla", 1)


def test_nothing_is_in_the_way_right_after_an_import(desk):
    assert desk.ask(in_the_way, bring_in(desk, sample())) is None


def test_what_was_amended_since_is_counted_by_kind(desk):
    batch_id = bring_in(desk, sample())
    first, second = desk.ask(evaluation.problems, line(desk, batch_id).patient_id)[:2]
    for problem in (first, second):
        desk.do(health.resolve_problem, problem.id, resolved_on=date(2026, 11, 1), seen=problem.version)
    found = desk.ask(in_the_way, batch_id)

    assert found.problem.code == "import.touched-since"
    assert [(count.kind, count.count) for count in found.touched] == [("problems", 2)]


def test_what_was_entered_beside_is_counted_by_kind(desk):
    batch_id = bring_in(desk, sample())
    desk.do(health.add_medication, line(desk, batch_id).patient_id, name="Zinc")
    found = desk.ask(in_the_way, batch_id)

    assert (found.problem.code, found.problem.facts) == ("import.chart-in-use", {"chart": "KD-0001"})
    assert [(count.kind, count.count) for count in found.others] == [("medication", 1)]


def test_a_patient_who_moved_on_is_in_the_way(desk, clock):
    batch_id = bring_in(desk, read(person=patient()))
    clock.move(minutes=1)
    desk.do(changes.move_to_stage, line(desk, batch_id).patient_id, Stage.PREPARATION)

    assert [count.kind for count in desk.ask(in_the_way, batch_id).touched] == ["person"]


def test_an_undone_or_unknown_import_is_not_undone_again(desk):
    batch_id = bring_in(desk, sample())
    desk.do(exchange.undo_batch, batch_id, "wrong file")

    for gone in (batch_id, "0" * 32):
        assert desk.ask(in_the_way, gone).problem.code == "import.undone-before"
