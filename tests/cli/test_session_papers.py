"""The papers around a session, from the command line: each kind, and what stands in the way of one."""

from __future__ import annotations

import shutil
from datetime import timedelta
from decimal import Decimal

import pytest

from keta_desk.bootstrap import doors
from keta_desk.domain.patients import Person, Sex, Stage
from keta_desk.domain.safety_plan import SafetyPlan, Step
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.use_cases import leaving, patients, preparation, safety_plan, sessions, titration
from tests.conftest import CHEAP, PASSPHRASE, HeldClock
from tests.documents.pages import words_of
from tests.use_cases.courses import ladder, terms
from tests.use_cases.supplies import supplied

WHO = ("--patient", "KD-0001")
PAPERS = {
    "session-record": ("Session 1,", "56 mg", "Notes of the therapist", "Not recorded"),
    "integration-summary": ("Dosing session 1", "Intentions", "Integration window"),
    "safety-plan": ("I stop answering", "988", "Stanley and G. K. Brown"),
    "day-sheet": ("The day", "Do not dose if", "Whom to call"),
    "chaperone-card": ("Awake, answers", "Stop and act if", "+120"),
    "session-sheet": ("Before the dose", "Observations, minutes from the first dose", "Ready to leave"),
    "rems-worksheet": ("A filing aid", "Enrolled yes", "56 mg"),
    "handout": ("From the practice, for you to keep",),
    "dispensing-receipt": ("X77",),
}


@pytest.fixture(scope="module")
def charted(prepared, tmp_path_factory):
    """A vault with one patient who was given esketamine in a session; made once, for nothing here changes it."""
    folder = shutil.copytree(prepared[0], tmp_path_factory.mktemp("charted") / "Northlight.keta")
    clock = HeldClock()
    desk = doors(clock, cost=CHEAP).unlock(folder, prepared[1])
    person = Person(family_name="Sample", given_name="Ada", birth_date=clock.now().date() - timedelta(days=14_000),
                    sex_at_birth=Sex.FEMALE)  # fmt: skip
    patient_id = desk.do(patients.register, person, stage=Stage.INDUCTION)
    nasal = {"molecule": Molecule.ESKETAMINE, "formulation": Formulation.IN_ESKETAMINE}
    plan = terms(start_dose_mg=Decimal(56), ceiling_dose_mg=Decimal(84), **nasal)
    desk.do(titration.keep_plan, patient_id, plan, ladder(56), confirmed_because="Known")
    desk.do(preparation.prepare, patient_id, preparation.Preparation(pause_signal="Left hand"))
    begun = {"setting": DoseSetting.CLINIC, "confirmed_because": "On paper"}
    session_id = desk.do(sessions.start, patient_id, **begun)
    desk.do(sessions.give_dose, session_id, mg=Decimal(56), confirmed_because="Known", **nasal)
    desk.do(leaving.keep_rems, session_id, {"enrolled": True})
    steps = {Step.WARNING_SIGNS: ("I stop answering",)}
    desk.do(safety_plan.keep, patient_id, SafetyPlan(steps=steps, reviewed_on=clock.now().date()))
    supplied(desk, patient_id)
    desk.close()
    return folder


@pytest.fixture
def secret(tmp_path):
    """The words that hand in the passphrase."""
    file = tmp_path / "passphrase.txt"
    file.write_text(PASSPHRASE.text + "\n", encoding="utf-8")
    return ("--passphrase-file", str(file))


@pytest.mark.parametrize("kind", PAPERS)
def test_each_paper_is_written_and_says_what_the_record_says(keta, charted, secret, tmp_path, kind):
    out = tmp_path / f"{kind}.pdf"
    said = keta("print", charted, kind, *WHO, "--out", out, *secret, "--json")

    assert (said.status, said.json["kind"]) == (0, kind)
    pages = words_of(out.read_bytes())
    assert len(pages) == said.json["pages"]
    assert all("Sample" in page for page in pages)
    for words in PAPERS[kind]:
        assert words in " ".join(pages)


def test_a_blank_sheet_names_nobody_and_says_when_each_route_is_observed(keta, charted, secret, tmp_path):
    out = tmp_path / "blank.pdf"
    assert keta("print", charted, "session-sheet", *WHO, "--blank", "--out", out, *secret).status == 0

    text = " ".join(words_of(out.read_bytes()))
    assert not [one for one in ("Ada", "KD-0001") if one in text]
    assert "Intravenous infusion" in text


def test_the_clinicians_summary_says_that_it_is_one(keta, charted, secret, tmp_path):
    out = tmp_path / "summary.pdf"
    assert keta("print", charted, "integration-summary", *WHO, "--clinician", "--out", out, *secret).status == 0

    text = " ".join(words_of(out.read_bytes()))
    assert "for clinicians" in text
    assert "For clinicians Not recorded" in text


def test_a_record_of_a_session_that_was_never_held_is_refused(keta, charted, secret, tmp_path):
    out = tmp_path / "record.pdf"
    said = keta("print", charted, "session-record", *WHO, "--session", "7", "--out", out, *secret)

    assert said.status == 1
    assert said.sentence
    assert not out.exists()


@pytest.mark.parametrize("kind", PAPERS)
def test_a_patient_who_is_not_there_has_no_paper(keta, charted, secret, tmp_path, kind):
    out = tmp_path / "paper.pdf"
    said = keta("print", charted, kind, "--patient", "KD-0099", "--out", out, *secret)

    assert said.status == 1
    assert "KD-0099" in said.sentence
    assert not out.exists()


@pytest.mark.parametrize("kind", PAPERS)
def test_a_file_that_is_no_paper_is_never_written_over(keta, charted, secret, tmp_path, kind):
    out = tmp_path / "letters.txt"
    out.write_text("Dear Ada", encoding="utf-8")
    said = keta("print", charted, kind, *WHO, "--out", out, *secret)

    assert said.status == 1
    assert "already there" in said.sentence
    assert out.read_text(encoding="utf-8") == "Dear Ada"


@pytest.mark.parametrize("kind", PAPERS)
def test_a_folder_that_takes_nothing_is_said_before_anything_is_made(keta, charted, secret, tmp_path, kind):
    said = keta("print", charted, kind, *WHO, "--out", tmp_path / "nowhere" / "paper.pdf", *secret)

    assert said.status == 1
    assert "cannot be written" in said.sentence
