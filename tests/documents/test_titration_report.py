"""The dose-titration report on paper: what section 8.3 asks for, the caveat, the overrides, and hostile content."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from keta_desk.documents.content import Clinic, Edition, Paper
from keta_desk.documents.plan_content import DoseStep
from keta_desk.documents.titration_content import GivenStep, ReportDecision, TitrationContent
from keta_desk.documents.titration_report import titration_report
from keta_desk.reference import catalogue
from tests.documents.pages import letters_of, words_of
from tests.documents.paper_samples import ADA, CLINIC, course

STEP = GivenStep(
    number=2,
    on=date(2026, 10, 14),
    dose_mg=Decimal(150),
    batch="SAMPLE-7",
    mg_per_kg=Decimal("2.2058"),
    step_mg=Decimal(50),
    step_percent=Decimal(50),
    days_since=7,
    systemic_mg=(Decimal(36), Decimal(45), Decimal(48)),
    month_mg=Decimal(250),
    month_sessions=2,
    lifetime_mg=Decimal(250),
    lifetime_sessions=2,
    onset_min=14,
    settled_min=95,
    dissociation=3,
    pressure=(138, 86),
    rise=(14, -2),
    worst_event="Nausea, grade 2",
    tolerability="Well borne",
    phq9=Decimal(19),
    decision="Increase",
    decided_by="Dr Mara Fixture",
    confirmed_because="Taken at home in spite of the interval",
)
DECISION = ReportDecision(
    number=1,
    on=date(2026, 10, 12),
    words="Increase, 100 mg to 150 mg",
    reason="Tolerated, little effect",
    by="Dr Mara Fixture",
    known="PHQ-9 19 (moderately severe)",
    spoke_against=("The step is larger than the guard.",),
    override="Discussed with patient and support person",
    second_reviewer="Dr Ada Second",
    later="150 mg on 14 Oct; PHQ-9 16 (was 19)",
)


def content(**more) -> TitrationContent:
    said = {
        "clinic": CLINIC,
        "patient": ADA,
        "edition": Edition(version=3),
        "decision": "12 October 2026: Increase, 100 mg to 150 mg.",
        "course": course(),
        "steps": (STEP,),
        "decisions": (DECISION,),
        "plan": (("Ceiling for one session", "300 mg"), ("Starting point", "T11, Hull 2022")),
        "ahead": (DoseStep(number=3, dose_mg=Decimal(200), status="Planned", condition="if borne"),),
        "weights": ((date(2026, 10, 7), Decimal("68.0")),),
        "interactions": ("Oxycodone: major. Clinic only.",),
        "interactions_caveat": "A reference kept by the clinic.",
        "caveat": catalogue.estimate_caveat(),
    }
    return TitrationContent(**{**said, **more})


@pytest.mark.parametrize("paper", Paper)
def test_the_report_says_what_belongs_into_it_section_8_3(paper):
    said = " ".join(words_of(titration_report(content(), paper).pdf)).replace("\u00a0", " ")
    for words in (
        *("12 October 2026: Increase", "150 mg", "2.21", "+50 mg (+50.0 %)", "45 (36\u201348) mg", "250 mg, 2"),
        *("SAMPLE-7", "14, ?, 95 min", "3 of 10", "138/86 (+14/\u22122)", "Well borne", "19", "not recorded"),
        *("Tolerated, little effect (Dr Mara Fixture)", "PHQ-9 16 (was 19)", "T11, Hull 2022", "Planned. if borne"),
        *("The step is larger than the guard.", "Override: Discussed with patient", "Second reviewer: Dr Ada Second."),
        *("Taken at home in spite of the interval", "68.0 kg on 7 Oct 2026", "Oxycodone: major", "kept by the clinic"),
        *("Not for converting a prescription", "Nausea, grade 2", "Signatures"),
    ):
        assert words in said, words


@pytest.mark.parametrize("paper", Paper)
def test_a_record_that_holds_nothing_says_so_and_fills_nothing_in(paper):
    bare = TitrationContent(clinic=Clinic(), patient=ADA, edition=Edition())
    said = " ".join(words_of(titration_report(bare, paper).pdf))
    for words in ("No scores or doses recorded", "No doses recorded", "None recorded", "No plan", "None planned"):
        assert words in said
    assert " 0 mg" not in said


def test_sixty_steps_and_endless_texts_stay_on_the_pages():
    steps = tuple(
        GivenStep(number=number, on=STEP.on + timedelta(days=7 * number), dose_mg=Decimal(250), product="x" * 300)
        for number in range(1, 61)
    )
    endless = ReportDecision(number=1, on=STEP.on, words="Hold", reason="no space " * 900, by="x" * 400)
    rendered = titration_report(content(steps=steps, decisions=(endless,) * 3))
    assert rendered.page_count > 5
    assert letters_of(rendered.pdf).count("nospace") == 2700


def test_products_that_differ_stand_with_each_dose_and_one_that_all_share_stands_once():
    def said(*products):
        steps = tuple(
            GivenStep(number=number, on=STEP.on, dose_mg=Decimal(100), product=product)
            for number, product in enumerate(products, start=1)
        )
        return " ".join(words_of(titration_report(content(steps=steps)).pdf))

    assert said("Ketamine RDT", "Ketamine RDT").count("Ketamine RDT") == 1
    assert said("Ketamine RDT", "Ketamine troche").count("Ketamine troche") == 1


def test_the_same_content_gives_the_same_bytes_and_the_file_names_nobody():
    first, second = titration_report(content()), titration_report(content())
    assert first.pdf == second.pdf
    assert "Sample" not in first.file_name
