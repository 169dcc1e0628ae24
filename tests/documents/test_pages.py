"""What is on every page, whatever the record holds."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from keta_desk.documents.content import Clinic, Edition, Paper, PatientIdentity, Rendered, document_id
from keta_desk.documents.plan import treatment_plan
from keta_desk.documents.plan_content import DoseStep, PlanContent
from keta_desk.documents.summary import integration_summary
from keta_desk.documents.summary_content import SummaryContent
from tests.documents.pages import fonts_of, things_in, words_of
from tests.documents.paper_samples import ADA, page_one_plan, page_one_summary, whole_plan

BARE_PLAN = PlanContent(
    clinic=Clinic(), patient=PatientIdentity(name="Sample, Ada", chart_number="KD-0042"), edition=Edition()
)
BARE_SUMMARY = SummaryContent(clinic=Clinic(), patient=BARE_PLAN.patient, edition=Edition())


def plan_with_steps(count: int) -> PlanContent:
    steps = tuple(
        DoseStep(number=number, on=date(2026, 1 + number % 12, 5), status="Planned", condition=f"Condition {number}.")
        for number in range(1, count + 1)
    )
    return replace(whole_plan(), steps=steps)


def plan(paper: Paper) -> Rendered:
    return treatment_plan(plan_with_steps(70), paper)


def summary(paper: Paper) -> Rendered:
    return integration_summary(page_one_summary(), paper)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("make", [plan, summary])
def test_every_page_names_patient_birth_date_chart_and_document(make, paper):
    rendered = make(paper)
    pages = words_of(rendered.pdf)
    assert rendered.page_count == len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert "Sample, Ada · born 14 Mar 1988 · KD-0042" in page
        assert f"Page {number} of {len(pages)}" in page
        assert rendered.document_id in page
        assert "Northlight Practice" in page
        assert "Confidential health record" in page


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595.3, 841.9)), (Paper.LETTER, (612, 792))])
def test_a_page_has_the_size_that_was_asked_for(paper, size):
    for page in pypdf.PdfReader(io.BytesIO(plan(paper).pdf)).pages:
        assert (round(float(page.mediabox.width), 1), round(float(page.mediabox.height), 1)) == size


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("make", [plan, summary])
def test_all_letters_travel_in_the_file(make, paper):
    fonts = fonts_of(make(paper).pdf)
    assert len(fonts) >= 3
    assert all(fonts.values())
    assert not any("Helvetica" in name or "Times" in name for name in fonts)


def test_the_same_record_gives_the_same_bytes(monkeypatch):
    first, second = plan(Paper.A4), plan(Paper.A4)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert first.pdf == second.pdf == plan(Paper.A4).pdf


def test_the_file_is_dated_by_the_record_and_named_after_nobody():
    rendered = treatment_plan(page_one_plan())
    told = pypdf.PdfReader(io.BytesIO(rendered.pdf)).metadata
    assert told is not None
    assert told["/CreationDate"] == "D:20261028120500+00'00'"
    assert told.title == "Treatment plan, KD-0042, version 3"
    assert told.author == "Dr Mara Fixture"
    assert "Ada" not in rendered.file_name and "Sample" not in rendered.file_name


def test_a_signature_or_the_draft_mark_does_not_make_it_another_document():
    content = page_one_plan()
    signed = replace(content, signatures=(), edition=replace(content.edition, draft=True))
    assert document_id(content) == document_id(signed)
    assert document_id(content) != document_id(replace(content, monitoring="Every 5 min"))
    assert document_id(content) != document_id(replace(content, edition=replace(content.edition, version=4)))


def test_a_draft_says_so_under_the_title_and_on_every_page():
    pages = words_of(integration_summary(page_one_summary()).pdf)
    assert "4 November 2026 · Draft" in pages[0]
    assert all("Integration summary draft 2 · 17 Nov 2026" in page for page in pages)
    assert all("draft" not in page.lower() for page in words_of(treatment_plan(page_one_plan()).pdf))


@pytest.mark.parametrize("paper", Paper)
def test_what_was_never_recorded_is_said_to_be_missing(paper):
    plan_words = " ".join(words_of(treatment_plan(BARE_PLAN, paper).pdf))
    summary_words = " ".join(words_of(integration_summary(BARE_SUMMARY, paper).pdf))
    assert plan_words.count("Not recorded") > 15
    assert "birth date not recorded" in plan_words
    assert "Born Not recorded" in plan_words
    assert "Draft 1, date not recorded" in plan_words
    assert "consent not recorded" in plan_words
    assert "No scores or doses recorded" in summary_words
    for told in (plan_words, summary_words):
        assert "None " not in told.replace("None recorded", "")
        assert " nan" not in told.lower()


def test_page_one_of_the_plan_holds_the_whole_agreement():
    page = words_of(treatment_plan(whole_plan()).pdf)[0]
    for heading in (
        "Indication",
        "Goals",
        "Screening, 28 September 2026",
        "Dose steps",
        "Do not dose if",
        "Stop and act if",
        "Monitoring",
        "Integration and support",
        "Signatures",
    ):
        assert heading in page
    assert "250\u2013300 mg" in page
    assert "Use is off label; explained and consented 5 October 2026." in page
    assert "signed in KetaDesk" in page
    assert "28 Oct 2026 12:10 · 5d0c 77e1" in page


def test_the_plan_says_everything_that_belongs_into_a_plan():
    told = " ".join(words_of(treatment_plan(whole_plan()).pdf))
    for heading in (
        "Diagnoses",
        "Before treatment",
        "Target symptoms",
        "Why this treatment",
        "Treatment history",
        "Open items, allergies, interactions",
        "Medicine and doses",
        "Course so far",
        "Medicines on the day of treatment",
        "Psychotherapy",
        "Measures and review",
        "Safety at home",
        "In an emergency",
        "Review",
        "Team",
        "About this document",
    ):
        assert heading in told
    assert "100 mg, fixed dose, 1.47 mg/kg of actual weight (68.0 kg, 5 Oct 2026)" in told
    assert "From the record as it stood on 28 Oct 2026 12:05." in told


def test_a_plan_without_a_course_has_no_chart():
    told = " ".join(words_of(treatment_plan(page_one_plan()).pdf))
    assert "Course so far" not in told


@pytest.mark.parametrize("paper", Paper)
def test_the_head_of_a_table_stands_on_each_of_its_pages_and_no_row_is_torn(paper):
    pages = words_of(treatment_plan(plan_with_steps(130), paper).pdf)
    with_steps = [
        page for page in pages if "Condition 1" in page or "Condition 64." in page or "Condition 130." in page
    ]
    assert len(with_steps) >= 3
    assert all("Session Date Dose Status Condition" in page for page in with_steps)
    for number in range(1, 131):
        home = [page for page in pages if f" Condition {number}." in page]
        assert len(home) == 1
        assert f"{number} 5 " in home[0]


def test_the_file_holds_no_links_scripts_or_pictures():
    for thing in things_in(plan(Paper.A4).pdf):
        assert thing.get("/Subtype") not in {"/Image", "/Link"}
        assert not {"/JS", "/JavaScript", "/URI", "/OpenAction", "/AA"} & set(thing)


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
@pytest.mark.parametrize("make", [plan, summary])
def test_an_independent_reader_finds_no_fault(make, tmp_path):
    file = tmp_path / "page.pdf"
    file.write_bytes(make(Paper.A4).pdf)
    assert subprocess.run(["qpdf", "--check", file], capture_output=True, check=False).returncode == 0


def test_the_chart_number_stands_in_the_block_under_the_title():
    page = words_of(treatment_plan(page_one_plan()).pdf)[0]
    for told in ("Patient", "Born", "KD number", "Weight, allergies", "68.0 kg, latex", ADA.chart_number):
        assert told in page
