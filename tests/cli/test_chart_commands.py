"""Listing patients and printing their papers."""

from __future__ import annotations

import os
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader

from keta_desk.domain.patients import Person, Stage
from keta_desk.domain.plans import PlanTerms
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule, Phase
from keta_desk.use_cases import patients, titration

TERMS = PlanTerms(
    phase=Phase.INDUCTION,
    indication="Depression, two adequate trials failed",
    is_off_label=True,
    molecule=Molecule.RACEMIC,
    formulation=Formulation.SL_RDT,
    setting=DoseSetting.CLINIC,
    start_dose_mg=Decimal(100),
    ceiling_dose_mg=Decimal(300),
    max_step_mg=Decimal(50),
    min_interval=timedelta(hours=72),
    planned_sessions=6,
    starts_on=date(2026, 11, 18),
    review_on=date(2026, 12, 16),
)


@pytest.fixture
def people(ways, vault_folder, passphrase):
    """Three patients: one with a plan, one without, one discharged."""
    desk = ways.unlock(vault_folder, passphrase)
    for family, given, stage in (
        ("Sample", "Ada", Stage.INDUCTION),
        ("Núñez-Ejemplo", "Íñigo", Stage.EVALUATION),
        ("Nobody", "Max", Stage.DISCHARGED),
    ):
        person = Person(family_name=family, given_name=given, birth_date=date(1988, 3, 14), phone="555 0142")
        patient_id = desk.do(patients.register, person, stage=stage)
        if given == "Ada":
            desk.do(titration.keep_plan, patient_id, TERMS)
    desk.close()
    return vault_folder


def test_patients_are_listed_by_name_with_their_chart_number(keta, people, secret):
    said = keta("patients", people, *secret)

    lines = said.out.splitlines()
    assert lines[0].split() == ["Chart", "Name", "Born", "Stage", "Last", "dose", "On", "PHQ-9", "Next", "At"]
    assert [line.split()[0] for line in lines[1:-1]] == ["KD-0002", "KD-0001"]
    assert lines[-1] == "2 patients"


@pytest.mark.parametrize("text", ["nunez", "inigo nun", "KD-0002", "2"])
def test_somebody_is_found_by_what_is_typed(keta, people, secret, text):
    said = keta("patients", people, "--find", text, *secret, "--json")

    assert "Núñez-Ejemplo, Íñigo" in [patient["name"] for patient in said.json["patients"]]


def test_somebody_discharged_is_found_when_asked_for(keta, people, secret):
    assert keta("patients", people, "--find", "nobody", *secret).out.splitlines()[-1] == "1 patient"


def test_nobody_found_is_no_fault(keta, people, secret):
    said = keta("patients", people, "--find", "'; DROP TABLE patient; --", *secret, "--json")

    assert (said.status, said.json["patients"]) == (0, [])


def test_a_name_from_elsewhere_cannot_steer_the_terminal(keta, ways, vault_folder, passphrase, secret):
    desk = ways.unlock(vault_folder, passphrase)
    person = Person(family_name="\x1b]0;owned\x07Sample", given_name="A\u202eda\n", birth_date=date(1988, 3, 14))
    desk.do(patients.register, person)
    desk.close()

    said = keta("patients", vault_folder, *secret)

    assert "Sample" in said.out
    assert not {"\x1b", "\x07", "\u202e"} & set(said.out)
    assert len(said.out.splitlines()) == 3


@pytest.mark.parametrize("paper", [[], ["--paper", "letter"], ["--paper", "a4"]])
@pytest.mark.parametrize(
    "kind", ["treatment-plan", "integration-summary", "titration-report", "consent", "instructions"]
)
def test_a_document_is_written_for_the_chart(keta, people, secret, kind, paper):
    target = people.parent / "x.pdf"

    said = keta("print", people, kind, "--patient", "KD-0001", "--out", target, *secret, *paper)

    assert (said.status, said.err) == (0, "")
    text = PdfReader(target).pages[0].extract_text()
    assert all(words in text for words in ("Sample, Ada", "KD-0001", "14 Mar 1988"))
    width = round(float(PdfReader(target).pages[0].mediabox.width))
    assert width == (612 if "letter" in paper else 595)


def test_a_printed_document_is_told_as_one_object(keta, people, secret, tmp_path):
    said = keta("print", people, "treatment-plan", "--patient", "1", "--out", tmp_path / "x.pdf", *secret, "--json")

    assert said.json["pages"] >= 1
    assert said.json["undrawable"] == []


def test_letters_that_the_fonts_lack_are_named(keta, ways, vault_folder, passphrase, secret):
    desk = ways.unlock(vault_folder, passphrase)
    desk.do(patients.register, Person(family_name="見本", given_name="Ada", birth_date=date(1988, 3, 14)))
    desk.close()

    target = vault_folder.parent / "x.pdf"
    said = keta("print", vault_folder, "integration-summary", "--patient", "1", "--out", target, *secret)

    assert said.status == 0
    assert "cannot draw" in said.err
    assert "見" in said.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--patient", "77"], "no chart KD-0077"),
        (["--patient", "2"], "no treatment plan"),
        (["--patient", "1", "--out", "no/such/x.pdf"], "cannot be written"),
        (["--patient", "1", "--out", "mine.txt"], "already there"),
        (["--patient", "1", "--out", "."], "already there"),
    ],
)
@pytest.mark.usefixtures("here")
def test_printing_is_refused_in_one_sentence(keta, people, secret, words, says):
    Path("mine.txt").write_text("mine")

    said = keta("print", people, "treatment-plan", "--out", "x.pdf", *words, *secret)

    assert said.status == 1
    assert says in said.sentence
    assert not Path("x.pdf").exists()
    assert Path("mine.txt").read_text() == "mine"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="files that are no files")
def test_a_document_never_takes_the_place_of_a_device(keta, people, secret, tmp_path):
    """Renaming over `/dev/null` would take it from every other program."""
    os.mkfifo(tmp_path / "pipe")

    said = keta("print", people, "integration-summary", "--patient", "1", "--out", tmp_path / "pipe", *secret)

    assert said.status == 1
    assert "already there" in said.sentence
    assert (tmp_path / "pipe").is_fifo()


def test_a_name_as_long_as_the_disk_takes_is_taken(keta, people, secret, tmp_path):
    out = tmp_path / ("n" * 251 + ".pdf")

    assert keta("print", people, "integration-summary", "--patient", "1", "--out", out, *secret).status == 0
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_newer_print_takes_the_place_of_the_older_one(keta, people, secret, tmp_path):
    for _ in range(2):
        said = keta("print", people, "treatment-plan", "--patient", "1", "--out", tmp_path / "x.pdf", *secret)
        assert said.status == 0

    assert [file.name for file in tmp_path.iterdir() if "x.pdf" in file.name] == ["x.pdf"]


def test_the_same_record_prints_the_same_bytes(keta, people, secret, tmp_path):
    for name in ("a.pdf", "b.pdf"):
        keta("print", people, "treatment-plan", "--patient", "1", "--out", tmp_path / name, *secret)

    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
