"""A dose that is refused because nobody signed the limits leads to where they are signed; what was typed stays."""

from __future__ import annotations

import shutil
from datetime import date

import pytest

from keta_desk.domain.patients import Person
from keta_desk.doors import NewPractice
from keta_desk.ui.sessions import form_names
from keta_desk.use_cases import patients
from tests.conftest import PASSPHRASE
from tests.ui.cockpit_house import Window, begin

TYPED = {"dose_mg": "100 mg", "molecule": "racemic", "formulation": "sl_rdt"}


@pytest.fixture
def unsigned(ways, tmp_path):
    """A practice that has signed no limits."""
    new = NewPractice(clinic_name="Southmere", user_name="Dr Nora Fixture", passphrase=PASSPHRASE)
    desk, _ = ways.create(tmp_path / "Southmere.keta", new)
    yield desk
    desk.close()
    shutil.rmtree(tmp_path / "Southmere.keta")


def test_a_dose_before_the_limits_are_signed_leads_to_the_limits_and_is_kept_as_typed(qtbot, unsigned):
    person = Person(family_name="Sample", given_name="Ada", birth_date=date(1988, 3, 14))
    patient_id = unsigned.do(patients.register, person)
    session_id = begin(unsigned, patient_id)
    window = Window(qtbot, unsigned)
    page = window.page
    page.open_chart(patient_id)
    page.ask_form(form_names.DOSE, session_id)
    page.form().restore(TYPED)
    page.form().save_form()
    assert "Nobody has signed" in page.form().banner.words()
    assert page.form().banner.action.text() == "Go to the clinical limits"

    page.form().banner.action.click()
    assert (page.form(), page.where().place) == (None, "settings")
    settings = page.ways.place("settings")
    assert settings.limits.is_open()
    assert settings.limits.isAncestorOf(page.window().focusWidget())

    page.ways.back()
    page.ask_form(form_names.DOSE, session_id)
    assert page.form().text("dose_mg") == "100 mg"
    page.form().reject()
    window.close()
