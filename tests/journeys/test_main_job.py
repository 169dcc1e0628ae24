"""The main job: from another system's export to a printed plan and a verified backup that opens by the recovery key."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from pypdf import PdfReader

from keta_desk.bootstrap import doors
from keta_desk.cli import charting
from keta_desk.cli.steps import Steps
from keta_desk.domain.record import Passphrase
from keta_desk.queries import chart, patients
from tests.journeys.conftest import PASSPHRASE

IDENTITY = ("Importa, Exempla", "29 Feb 1984", "KD-0001")


@pytest.fixture(scope="module")
def imported(traveller, sample_bundle):
    """A new vault, whose first patient was brought in after a dry run."""
    traveller.says("create", "practice", *traveller.secret, "--recovery-out", "papers/sheet.pdf",
                   "--clinic", "Northlight Practice", "--user", "Dr Mara Fixture")  # fmt: skip
    tried = json.loads(traveller.says("import", "practice", sample_bundle, "--dry-run", *traveller.secret, "--json"))
    came = json.loads(traveller.says("import", "practice", sample_bundle, *traveller.secret, "--json"))
    return tried["files"][0], came["files"][0]


@pytest.fixture(scope="module")
def charted(traveller, imported):
    """Evaluation, plan, two sessions, integration and appointments, charted at the desk."""
    desk = doors().unlock(traveller.home / "practice", Passphrase(PASSPHRASE))
    person = desk.ask(patients.by_chart_number, 1)
    desk.sign_limits(Passphrase(PASSPHRASE), {}, reason="", seen=0)
    charting.chart(desk, person.id, Steps())
    kept = desk.ask(chart.whole, person.id)
    desk.close()
    return kept


@pytest.fixture(scope="module")
def printed(traveller, charted):
    """Both documents, on both papers."""
    for kind in ("treatment-plan", "integration-summary"):
        for paper in ("a4", "letter"):
            traveller.says("print", "practice", kind, "--patient", "KD-0001", "--out", f"papers/{kind}-{paper}.pdf",
                           "--paper", paper, *traveller.secret)  # fmt: skip
    return [file for file in (traveller.home / "papers").iterdir() if file.name != "sheet.pdf"]


@pytest.fixture(scope="module")
def saved(traveller, printed):
    """A backup on another drive; then the computer is lost, and only drive and printed sheet are left."""
    said = json.loads(traveller.says("backup", "practice", "--to", "drive", *traveller.secret, "--json"))
    traveller.reads_the_key_off(traveller.home / "papers" / "sheet.pdf")
    return said


def test_the_dry_run_says_what_then_comes_in(imported):
    tried, came = imported

    assert (tried["new"], tried["left_out"]) == (came["new"], came["left_out"])
    assert {"problems", "allergies", "medications", "readings", "visits"} <= set(came["new"])
    assert came["chart"] == "KD-0001"


def test_the_chart_holds_what_came_and_what_was_added(charted):
    assert charted.visits
    assert {line.code for line in charted.problems} >= {"F41.1", "F33.1"}
    assert charted.plan.number == 1
    assert len(charted.rungs) == 6
    assert [dose.dose_ug for dose in charted.doses] == [100_000, 125_000]
    assert len(charted.integration) == 2
    assert len(charted.appointments) == 2


def test_both_documents_name_the_patient_on_every_page(printed):
    assert len(printed) == 4
    for file in printed:
        pages = PdfReader(file).pages
        for number, page in enumerate(pages, start=1):
            text = " ".join(page.extract_text().split())
            assert all(words in text for words in IDENTITY), f"{file.name} page {number}"
            assert f"Page {number} of {len(pages)}" in text


def test_the_papers_are_whole_by_another_programs_word(printed):
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is not here")
    for file in printed:
        assert subprocess.run(["qpdf", "--check", file], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("deep", [[], ["--deep"]])
def test_the_backup_is_verified_by_either_key(traveller, saved, deep):
    for key in (traveller.secret, ("--recovery-file", "key")):
        said = json.loads(traveller.says("verify", saved["backup"], *key, *deep, "--json"))
        assert (said["ok"], said["counts"]) == (True, saved["rows"])


def test_what_is_restored_by_the_key_on_the_sheet_is_the_same_record(traveller, saved):
    said = json.loads(traveller.says("restore", saved["backup"], "--to", "again", "--recovery-file", "key", "--json"))
    again = "papers/again.pdf"
    traveller.says("print", "again", "treatment-plan", "--patient", "1", "--out", again, "--paper", "a4",
                   *traveller.secret)  # fmt: skip

    assert said["rows"] == saved["rows"]
    before = (traveller.home / "papers" / "treatment-plan-a4.pdf").read_bytes()
    assert (traveller.home / again).read_bytes() == before
    assert json.loads(traveller.says("verify", "again", "--recovery-file", "key", "--deep", "--json"))["ok"]


def test_the_database_is_not_readable_without_a_key(traveller, charted):
    content = (traveller.home / "practice" / "chart.db").read_bytes()

    assert content[:16] != b"SQLite format 3\0"
    assert b"Importa" not in content
