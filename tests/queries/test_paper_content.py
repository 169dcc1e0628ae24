"""What the papers say is what the record holds: no more, no less, and nothing that misleads."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from keta_desk.documents import words
from keta_desk.documents.plan_content import LabelUse
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.integration import Beside, Commitment, IntegrationWork
from keta_desk.domain.patients import Stage
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.titration import Decision, DoseBasis, DoseSetting, Formulation, Molecule, Rung, WeightBasis
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart as charts
from keta_desk.queries import plan_paper, summary_paper, timeline
from keta_desk.use_cases import (
    corrections,
    documents,
    evaluation,
    exchange,
    integration,
    notes,
    outcomes,
    patients,
    sessions,
    titration,
)
from tests.use_cases.courses import PHQ9, chart_course, hold_session, ladder, terms
from tests.use_cases.supplies import supplied

ESKETAMINE = {"molecule": Molecule.ESKETAMINE, "formulation": Formulation.IN_ESKETAMINE}
ALL_ZERO = (0, 0, 0, 0, 0, 0, 0, 0, 0)


def plan_of(desk, patient_id):
    return desk.ask(plan_paper.content, patient_id)


def summary_of(desk, patient_id, **more):
    return desk.ask(summary_paper.content, patient_id, **more)


def rows(content):
    return [(step.number, str(step.dose_mg), step.status) for step in content.steps]


# ---- baseline (clinical-reference 7.1)


def test_a_score_of_more_than_thirty_days_before_the_first_dose_is_no_baseline(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    desk.do(outcomes.fill_in, patient_id, "phq9", PHQ9[19], at=clock.now() - timedelta(days=31))
    hold_session(desk, patient_id, clock, 100)
    clock.move(days=3)
    desk.do(outcomes.fill_in, patient_id, "phq9", PHQ9[13])

    assert plan_of(desk, patient_id).baseline == ()
    told = summary_of(desk, patient_id)
    assert told.changed == ()
    assert told.course.phq9_baseline is None


def test_the_baseline_is_the_last_complete_score_before_the_first_dose(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    for days, answers in ((20, PHQ9[19]), (9, PHQ9[16]), (2, (2, None, None, None, 1, 1, 0, 0, 0))):
        desk.do(outcomes.fill_in, patient_id, "phq9", answers, at=clock.now() - timedelta(days=days))
    hold_session(desk, patient_id, clock, 100)
    clock.move(days=3)
    desk.do(outcomes.fill_in, patient_id, "phq9", PHQ9[13])

    assert [(one.measure, one.score, one.band) for one in plan_of(desk, patient_id).baseline] == [
        ("PHQ-9", 16, "moderately severe")
    ]
    told = summary_of(desk, patient_id)
    assert told.course.phq9_baseline == 16
    assert [line.replace("\u00a0", " ") for line in told.changed] == ["PHQ-9 from 16 (9 Nov 2026) to 13 (21 Nov 2026)"]


def test_before_any_dose_the_last_score_stands_for_how_it_was_and_no_response_line_is_drawn(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    for days, answers in ((60, PHQ9[19]), (1, PHQ9[16])):
        desk.do(outcomes.fill_in, patient_id, "phq9", answers, at=clock.now() - timedelta(days=days))
    content = plan_of(desk, patient_id)
    assert [one.score for one in content.baseline] == [16]
    assert content.course.phq9_baseline is None


def test_a_prorated_total_is_marked_wherever_it_is_printed(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    desk.do(outcomes.fill_in, patient_id, "phq9", (2, 2, None, 1, 1, 2, None, 1, 0))
    clock.move(minutes=5)
    hold_session(desk, patient_id, clock, 100)
    clock.move(days=3)
    desk.do(outcomes.fill_in, patient_id, "phq9", PHQ9[13])

    (before,) = plan_of(desk, patient_id).baseline
    assert (before.score, before.band) == (12, "moderate, prorated")
    told = summary_of(desk, patient_id)
    assert "prorated" in told.changed[0]
    assert [point.prorated for point in told.course.phq9] == [True, False]


# ---- the ladder


def test_a_hold_shows_its_dose_and_reason_and_the_rung_behind_it_stays_planned(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19), (125, 16), (150, 13)))
    desk.do(
        titration.keep_plan,
        patient_id,
        terms(planned_sessions=5),
        ladder(100, 125, 150, 175, 200),
        change_reason="Two more",
    )
    assert rows(plan_of(desk, patient_id))[3:] == [(4, "175", "Planned"), (5, "200", "Planned")]
    desk.do(titration.decide, patient_id, Decision.HOLD, to_mg=Decimal(150), reason="Nausea")
    content = plan_of(desk, patient_id)
    assert rows(content)[3:] == [(4, "150", "Decided"), (5, "200", "Planned")]
    assert content.steps[3].condition == "Nausea"
    hold_session(desk, patient_id, clock, 150)
    assert rows(plan_of(desk, patient_id))[3:] == [(4, "150", "Given, held"), (5, "200", "Planned")]


@pytest.mark.parametrize(("decision", "status"), [(Decision.STOP, "Stopped"), (Decision.PAUSE, "Paused")])
def test_after_a_stop_or_pause_nothing_is_printed_as_planned(desk, a_patient, clock, decision, status):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125, 150))
    hold_session(desk, patient_id, clock, 100)
    desk.do(titration.decide, patient_id, decision, to_mg=None, reason="Blood in the urine")
    content = plan_of(desk, patient_id)
    assert rows(content) == [(1, "100", "Given"), (2, "125", status), (3, "150", status)]
    assert content.steps[1].condition == "Blood in the urine"


def test_a_session_in_error_neither_shifts_the_decisions_nor_leaves_a_gap(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19), (125, 16), (150, 13)))
    desk.do(titration.decide, patient_id, Decision.HOLD, to_mg=Decimal(150), reason="Stay")
    hold_session(desk, patient_id, clock, 150)
    second = desk.ask(charts.whole, patient_id).sessions[1]
    desk.do(corrections.enter_in_error, "dosing_session", second.id, reason="Never held")
    assert rows(plan_of(desk, patient_id)) == [(1, "100", "Given"), (2, "150", "Given"), (3, "150", "Given, held")]


def test_a_session_without_a_dose_is_told_as_such(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125))
    session_id = desk.do(
        sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Charted on paper so far"
    )
    assert rows(plan_of(desk, patient_id)) == [(1, "100", "Planned"), (2, "125", "Planned")]
    clock.move(minutes=30)
    desk.do(sessions.end, session_id, sessions.Effects())
    first = plan_of(desk, patient_id).steps[0]
    assert (first.dose_mg, first.status) == (None, "No dose recorded")
    assert first.condition.replace("\u00a0", " ") == "100 mg was planned"


def test_two_forms_in_one_session_are_two_rows_and_never_a_sum(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    session_id = hold_session(desk, patient_id, clock, 100)
    again = {"molecule": Molecule.RACEMIC, "formulation": Formulation.IM_INJECTION}
    desk.do(sessions.give_dose, session_id, mg=Decimal(40), **again, confirmed_because="Spat out")
    desk.do(integration.hold, patient_id, IntegrationWork(theme="Calm"), after=session_id)

    content = plan_of(desk, patient_id)
    assert rows(content) == [(1, "100", "Given"), (1, "40", "Given")]
    assert content.steps[1].condition.startswith("Racemic ketamine, intramuscular injection.")
    (line,) = summary_of(desk, patient_id).sessions
    assert (line.after_mg, line.also_after_mg) == (Decimal(100), (Decimal(40),))
    assert [point.kind for point in content.course.doses] == [
        "Racemic ketamine, rapidly dissolving sublingual tablet",
        "Racemic ketamine, intramuscular injection",
    ]
    assert set(content.course.kinds().values()) == {"A", "B"}


def test_a_course_of_one_kind_needs_no_letters(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    assert plan_of(desk, patient_id).course.kinds() == {}


# ---- label and evidence


def test_racemic_ketamine_is_never_on_label(desk, a_patient):
    patient_id = a_patient()
    with pytest.raises(RuleBroken) as refused:
        desk.do(titration.keep_plan, patient_id, terms(is_off_label=False), ladder(100))
    assert refused.value.code == "plan.is-off-label"
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    content = plan_of(desk, patient_id)
    assert content.label_use is LabelUse.OFF_LABEL
    assert content.label_statement.startswith("Racemic ketamine is approved in the US as an anaesthetic")


def test_esketamine_can_be_on_label_in_the_clinic_only(desk, a_patient):
    patient_id = a_patient()
    on_label = {"is_off_label": False, **ESKETAMINE, "start_dose_mg": Decimal(56), "ceiling_dose_mg": Decimal(84)}
    with pytest.raises(RuleBroken):
        desk.do(titration.keep_plan, patient_id, terms(**on_label, setting=DoseSetting.HOME))
    desk.do(titration.keep_plan, patient_id, terms(**on_label))
    content = plan_of(desk, patient_id)
    assert (content.label_use, content.label_statement) == (LabelUse.ON_LABEL, "")


@pytest.mark.parametrize(
    "problem",
    [
        {"title": "Borderline personality disorder", "code": "F60.3"},
        {"title": "BPD", "code": "f603"},
        {"title": "Borderline-personality disorder (disorder)"},
    ],
)
def test_a_plan_for_borderline_disorder_says_that_its_evidence_is_thin(desk, a_patient, problem):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    assert plan_of(desk, patient_id).evidence == ""
    problem_id = desk.do(evaluation.add_problem, patient_id, **problem)
    told = plan_of(desk, patient_id).evidence
    assert "is thin" in told
    assert "Neuropsychopharmacology 48:991-999" in told
    desk.do(evaluation.resolve_problem, problem_id, resolved_on=date(2026, 11, 1), seen=1)
    assert plan_of(desk, patient_id).evidence == ""


# ---- who it is about, and who answers for it


def test_allergies_are_listed_none_known_or_not_recorded(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    assert plan_of(desk, patient_id).patient.allergies == ""
    desk.do(evaluation.ask_about_allergies, patient_id)
    assert plan_of(desk, patient_id).patient.allergies == "none known"
    latex = desk.do(evaluation.add_allergy, patient_id, substance="Latex")
    assert plan_of(desk, patient_id).patient.allergies == "Latex"
    desk.do(corrections.enter_in_error, "allergy", latex, reason="Other patient")
    assert plan_of(desk, patient_id).patient.allergies == ""


def test_an_old_weight_is_printed_with_its_day(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    desk.do(sessions.record_reading, patient_id, Reading(weight_g=80_000), at=clock.now() - timedelta(days=20))
    assert not plan_of(desk, patient_id).patient.weight_is_old
    clock.move(days=11)
    desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=120))
    assert plan_of(desk, patient_id).patient.weight_is_old


def test_a_dose_by_ideal_weight_does_not_pass_the_actual_weight_off_as_the_ideal_one(desk, a_patient):
    patient_id = a_patient()
    desk.do(sessions.record_reading, patient_id, Reading(weight_g=120_000))
    ideal = terms(dose_basis=DoseBasis.MG_PER_KG, weight_basis=WeightBasis.IDEAL, weight_kg=Decimal("73.2"))
    desk.do(titration.keep_plan, patient_id, ideal, ladder(100))
    dosing = plan_of(desk, patient_id).dosing
    assert dosing.weight_basis.replace("\u00a0", " ") == "reckoned by ideal weight, 73.2 kg (1.37 mg/kg)"
    assert dosing.measured_weight.replace("\u00a0", " ") == "120.0 kg, 18 Nov 2026"
    assert dosing.start_dose_mg_per_kg == Decimal(100) / 120


def test_the_plan_names_its_author_and_only_those_who_took_part(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    desk.do(_add_colleague)
    content = plan_of(desk, patient_id)
    assert content.edition.author == "Dr Mara Fixture"
    assert [(one.name, one.role) for one in content.signatures] == [
        ("Ada Sample", "patient"),
        ("Dr Mara Fixture", "Psychiatrist"),
    ]
    assert [one.name for one in content.team] == ["Dr Mara Fixture"]


def _add_colleague(work):
    from keta_desk.store.tables.practice import ClinicianRow

    work.add(ClinicianRow(name="Dr Never There", role="Locum"))


def test_what_a_plan_says_of_an_unlisted_medicine_is_printed_all_the_same(desk, a_patient):
    patient_id = a_patient()
    desk.do(evaluation.add_medication, patient_id, name="Lorazepam 1 MG Oral Tablet")
    desk.do(evaluation.add_medication, patient_id, name="Sertraline")
    said = "Lorazepam: hold for 24 h\nSERTRALINE: take\nBring the inhaler"
    desk.do(titration.keep_plan, patient_id, terms(day_medicines=said), ladder(100))
    assert [(one.name, one.on_the_day) for one in plan_of(desk, patient_id).medications] == [
        ("Lorazepam 1 MG Oral Tablet", ""),
        ("Sertraline", "take"),
        ("Lorazepam", "hold for 24 h"),
        ("Bring the inhaler", ""),
    ]


# ---- privacy


def test_what_is_not_shared_leaves_no_trace_in_the_patients_summary(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    private = IntegrationWork(
        theme="Private theme",
        insight="Private insight",
        trigger="Private trigger",
        pattern="Private pattern",
        what_changed="Private change",
        share_with_patient=False,
    )
    agreed = Commitment(what="Private commitment", share_with_patient=False)
    desk.do(integration.hold, patient_id, private, beside=Beside(commitments=(agreed,)))
    desk.do(notes.write, patient_id, "psychotherapy", title="Private note", body="Private body")

    told = summary_of(desk, patient_id)
    assert "Private" not in repr(told)
    assert len(told.course.integrations) == len(told.sessions) == 1
    for_staff = repr(summary_of(desk, patient_id, for_patient=False))
    assert "Private theme" in for_staff
    assert "Private body" not in for_staff
    assert "Private" not in repr(plan_of(desk, patient_id))


def test_a_psychotherapy_note_is_not_among_the_latest_entries(desk, a_patient):
    patient_id = a_patient()
    desk.do(notes.write, patient_id, "psychotherapy", title="Private note", body="Private body")
    desk.do(notes.write, patient_id, "progress", title="Open note", body="Open body")
    found = timeline.entries(desk.ask(charts.whole, patient_id))
    assert [entry.text for entry in found] == ["Open body"]


# ---- what was said


def test_triggers_due_days_and_open_commitments_reach_the_summary(desk, a_patient):
    patient_id = a_patient()
    work = IntegrationWork(theme="Anger", trigger="Calls on Sunday")
    agreed = Commitment(what="Morning pages", due_on=date(2026, 12, 1))
    desk.do(integration.hold, patient_id, work, beside=Beside(commitments=(agreed,)))
    told = summary_of(desk, patient_id)
    assert told.triggers == ("Calls on Sunday",)
    assert told.working_on == ("Calls on Sunday", "Morning pages")
    assert [(one.what, one.due_on, one.done) for one in told.commitments] == [
        ("Morning pages", date(2026, 12, 1), None)
    ]


def test_days_are_those_of_the_clinic_on_both_sides_of_the_change_of_clocks(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 100))
    moments = (datetime(2026, 10, 24, 23, 30, tzinfo=UTC), datetime(2026, 10, 25, 23, 30, tzinfo=UTC))
    for moment in moments:  # London: 25 October 00:30 in summer time, 25 October 23:30 in winter time
        session_id = desk.do(
            sessions.start,
            patient_id,
            setting=DoseSetting.CLINIC,
            started_at=moment,
            confirmed_because="Charted on paper so far",
        )
        given = {"molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}
        desk.do(sessions.give_dose, session_id, mg=Decimal(100), at=moment, confirmed_because="Told late", **given)
    assert [step.on for step in plan_of(desk, patient_id).steps] == [date(2026, 10, 25)] * 2


# ---- the same record, the same bytes


@pytest.mark.parametrize("kind", DocumentKind)
def test_opening_printing_and_importing_nothing_new_leave_the_bytes_as_they_were(desk, a_patient, clock, kind):
    patient_id = a_patient(stage=Stage.INDUCTION)
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    supplied(desk, patient_id)
    first = desk.do(documents.print_document, patient_id, kind)
    clock.move(days=40)
    desk.do(patients.open_chart, patient_id)
    desk.do(documents.preview, patient_id, kind)
    desk.do(_attempt, patient_id)
    assert desk.do(documents.print_document, patient_id, kind).pdf == first.pdf


def _attempt(work, patient_id):
    """What an import that brings nothing new leaves in the audit."""
    work.concerns(patient_id, sha256="0" * 64, new=0)


_attempt.__module__ = exchange.__name__


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_restored_record_prints_the_same_bytes_elsewhere(
    desk, a_patient, clock, ways, passphrase, tmp_path, kind, monkeypatch
):
    patient_id = a_patient(family="O’Brien-\u05d0\u05d1", given="Ł\u200f")
    chart_course(desk, patient_id, clock)
    supplied(desk, patient_id)
    here = desk.do(documents.preview, patient_id, kind).pdf
    (tmp_path / "backups").mkdir()
    (tmp_path / "elsewhere").mkdir()
    report = desk.back_up(tmp_path / "backups")
    clock.move(days=400)
    ways.restore(report.path, tmp_path / "elsewhere" / "Again.keta", passphrase)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    again = ways.unlock(tmp_path / "elsewhere" / "Again.keta", passphrase)
    try:
        assert again.do(documents.preview, patient_id, kind).pdf == here
    finally:
        again.close()


def test_a_ladder_over_new_year_says_its_years(desk, a_patient):
    patient_id = a_patient()
    rungs = [
        Rung(number=number, dose_mg=Decimal(100), planned_on=date(2026, 12, 28) + timedelta(days=7 * number))
        for number in (0, 1)
    ]
    rungs = [Rung(number=n + 1, dose_mg=r.dose_mg, planned_on=r.planned_on) for n, r in enumerate(rungs)]
    desk.do(titration.keep_plan, patient_id, terms(), rungs)
    wrote = words.days_of([step.on for step in plan_of(desk, patient_id).steps])
    assert wrote(date(2027, 1, 4)).replace("\u00a0", " ") == "4 Jan 2027"
    assert words.days_of([date(2027, 1, 4)])(date(2027, 1, 4)).replace("\u00a0", " ") == "4 Jan"
