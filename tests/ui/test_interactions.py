"""Interactions on the overview: each medicine with what the reference says, acknowledged with a reason, undone."""

from __future__ import annotations

import pytest

from keta_desk.domain.record import DiskFull, Gone
from keta_desk.queries import chart as charts
from keta_desk.queries import interactions
from keta_desk.ui.frame.forms import FORMS
from keta_desk.ui.interactions.interaction_form import InteractionForm
from keta_desk.ui.parts.chip import Chip
from keta_desk.ui.parts.text import Label
from keta_desk.ui.patients.overview_view import OverviewSection
from keta_desk.use_cases import evaluation
from keta_desk.use_cases import interactions as looking


@pytest.fixture
def patient_id(a_patient):
    return a_patient()


@pytest.fixture
def overview(qtbot, tools, desk, patient_id):
    page = OverviewSection(tools)
    page.resize(1228, 745)
    qtbot.addWidget(page)

    def refresh():
        page.show_chart(desk.ask(charts.whole, patient_id), desk.clock.now())
        return page

    refresh()
    page.show()
    page.refresh = refresh
    return page


def said(card):
    chips = [chip.accessibleName() for chip in card.findChildren(Chip)]
    return chips, " ".join(label.text() for label in card.findChildren(Label) if label.text())


def form(qtbot, tools, desk, patient_id, subject):
    made = FORMS[InteractionForm.FORM](tools, desk.ask(charts.whole, patient_id), subject, None)
    qtbot.addWidget(made)
    made.open()
    return made


def add(desk, patient_id, name, **more):
    return desk.do(evaluation.add_medication, patient_id, name=name, **more)


def test_without_medicines_there_is_no_card(overview):
    assert overview.medicines.isHidden()


def test_each_medicine_stands_with_what_the_reference_says(overview, desk, patient_id):
    add(desk, patient_id, "Lorazepam", dose_text="1 mg", frequency="twice daily")
    add(desk, patient_id, "Ashwagandha", is_supplement=True)
    overview.refresh()
    chips, words = said(overview.medicines)
    assert sorted(chips) == ["Major", "Not in the list"]
    assert "Benzodiazepine: Additive sedation" in words and "Veraart" in words
    assert "Lorazepam equivalent of all: 2\u00a0mg a day" in words
    assert "supplement" in words and "Nobody has looked at it yet." in words
    assert "not a purchased interaction database" in words


def test_what_cannot_be_reckoned_says_so(overview, desk, patient_id):
    add(desk, patient_id, "Ativan", dose_text="1 mg", frequency="as needed")
    overview.refresh()
    assert "not reckoned: dose or frequency of Ativan is not readable" in said(overview.medicines)[1]


def test_a_major_one_is_acknowledged_from_its_row_and_taken_back(qtbot, overview, tools, desk, patient_id):
    add(desk, patient_id, "Oxycodone")
    overview.refresh()
    (button,) = overview.medicines.buttons
    assert button.accessibleName() == "Acknowledge Oxycodone, Opioid"
    with qtbot.waitSignal(overview.form_asked) as asked:
        button.click()
    name, subject = asked.args
    assert name == InteractionForm.FORM
    opened = form(qtbot, tools, desk, patient_id, subject)
    opened.save.click()
    assert opened.fields["reason"].complaint().startswith("The reason is not recorded")
    opened.fields["reason"].edit.setPlainText("Lowest dose, oximetry, prescriber agrees")
    opened.save.click()
    assert desk.ask(interactions.of_patient, patient_id).open == ()
    overview.refresh()
    assert "Looked at by Dr Mara Fixture" in said(overview.medicines)[1]
    assert overview.medicines.buttons == []
    tools.undo.undo()
    assert len(desk.ask(interactions.of_patient, patient_id).open) == 1


def test_an_interaction_that_is_gone_opens_no_form(qtbot, tools, desk, patient_id):
    with pytest.raises(Gone):
        form(qtbot, tools, desk, patient_id, "nothing/opioids")


def test_what_was_typed_stays_when_the_disk_is_full(qtbot, tools, desk, patient_id, monkeypatch):
    medicine = add(desk, patient_id, "Oxycodone")
    opened = form(qtbot, tools, desk, patient_id, f"{medicine}/opioids")
    opened.fields["reason"].edit.setPlainText("y" * 5000)

    def full(*_given, **_named):
        raise DiskFull("vault.disk-full")

    monkeypatch.setattr(type(desk), "do", full)
    opened.save.click()
    assert opened.isVisible() and opened.banner.isVisible()
    assert opened.text("reason") == "y" * 5000
    monkeypatch.undo()
    opened.stop_keeping()


def test_open_for_reading_only_nothing_can_be_acknowledged(overview, desk, patient_id, monkeypatch):
    add(desk, patient_id, "Oxycodone")
    monkeypatch.setattr(type(desk), "read_only_because", "vault.read-only")
    overview.refresh()
    assert not overview.medicines.buttons[0].isEnabled()


def test_fifty_medicines_and_an_endless_name_are_borne(qtbot, overview, desk, patient_id):
    for number in range(50):
        add(desk, patient_id, f"Sertraline {number}")
    medicine = add(desk, patient_id, "Oxycodone " + "x" * 400)
    desk.do(looking.acknowledge, medicine, "opioids", reason="z" * 3000)
    overview.refresh()
    assert len(said(overview.medicines)[0]) == 51
    qtbot.waitUntil(lambda: overview.medicines.height() > 51 * 40)
    assert overview.response.height() > 200
