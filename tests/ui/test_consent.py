"""Consent on screen: how it stands, its text word for word, signing, withdrawing, and starting without one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget

from keta_desk.domain.consents import Agreement, ConsentState
from keta_desk.domain.patients import Stage
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import chart as charts
from keta_desk.queries import consents as questions
from keta_desk.queries import session_records
from keta_desk.ui.consent import consent_words, form_names
from keta_desk.ui.consent.consent_sheet import ConsentSheet
from keta_desk.ui.consent.forms import FORMS
from keta_desk.ui.sessions import form_names as session_names
from keta_desk.ui.sessions.forms import FORMS as SESSION_FORMS
from keta_desk.use_cases import consents

TREATMENT = Agreement.TREATMENT


def chart_of(desk, patient_id):
    return desk.ask(charts.whole, patient_id)


@pytest.fixture
def open_form(qtbot, tools):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 760)
    window.show()

    def opened(name, patient_id, subject=""):
        forms = {**FORMS, **SESSION_FORMS}
        form = forms[name](tools, chart_of(tools.desk, patient_id), subject, window)
        form.open()
        return form

    return opened


@pytest.fixture
def sheet(qtbot, tools):
    made = ConsentSheet(tools)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    asked = []
    made.form_asked.connect(lambda name, subject: asked.append((name, subject)))
    made.asked = asked

    def shown(patient_id):
        made.show_chart(chart_of(tools.desk, patient_id), tools.desk.clock.now())
        return made

    return shown


def sign(form, *, by="Ada Sample", initials=True):
    form.fields["signed_by"].edit.setText(by)
    form.method.choose("wet")
    for box in form.initials:
        box.setChecked(initials)
    form.questions.setChecked(True)


def test_the_text_is_read_initialled_and_signed(open_form, tools, desk, a_patient, clock):
    patient_id = a_patient(consents=False)
    form = open_form(form_names.RECORD, patient_id, TREATMENT)
    assert "not reviewed by the practice" in " ".join(label.text() for label in form.findChildren(type(form.note)))
    form.save.click()
    assert form.fields["signed_by"].complaint() == "Who signed is not recorded. Enter the name as it was signed."
    assert desk.ask(questions.of_patient, patient_id) == []
    sign(form)
    form.save.click()
    assert not form.isVisible()
    (line,) = desk.ask(questions.of_patient, patient_id)
    assert (line.signed_by, line.method, line.questions_answered, line.copy_given) == ("Ada Sample", "wet", True, None)
    tools.undo.undo()
    assert desk.ask(questions.of_patient, patient_id) == []


def test_a_statement_left_open_asks_for_a_reason(open_form, desk, a_patient):
    patient_id = a_patient(consents=False)
    form = open_form(form_names.RECORD, patient_id, TREATMENT)
    sign(form)
    form.initials[3].setChecked(False)
    form.save.click()
    assert "1 of 12 statements are not initialled" in form.banner.words()
    assert form.because.isVisible()
    form.because.edit.setText("Struck out by the patient")
    form.save.click()
    (line,) = desk.ask(questions.of_patient, patient_id)
    assert [says for says, done in line.initials() if not done] == [form.statements[3]]


def test_what_is_given_to_read_is_signed_later(open_form, desk, a_patient, clock):
    patient_id = a_patient(consents=False)
    form = open_form(form_names.RECORD, patient_id, TREATMENT)
    form.later.setChecked(True)
    assert not form.fields["signed_by"].isEnabled()
    form.save.click()
    (line,) = desk.ask(questions.of_patient, patient_id)
    assert line.signed_at is None
    clock.move(days=1)
    form = open_form(form_names.SIGN, patient_id, line.id)
    sign(form)
    form.save.click()
    assert desk.ask(questions.state_on, patient_id, TREATMENT, at=clock.now()) is ConsentState.IN_FORCE


def test_a_draft_keeps_what_was_ticked(open_form, a_patient):
    patient_id = a_patient(consents=False)
    form = open_form(form_names.RECORD, patient_id, TREATMENT)
    sign(form, by="Ad")
    form.keeper.touch()
    form.cancel.click()
    again = open_form(form_names.RECORD, patient_id, TREATMENT)
    assert again.fields["signed_by"].edit.text() == "Ad"
    assert all(box.isChecked() for box in again.initials)


def test_the_sheet_says_how_everything_stands_and_reads_the_text(sheet, desk, a_patient):
    shown = sheet(a_patient())
    card = shown.cards[TREATMENT]
    assert card.state.accessibleName() == "In force until 1 Jun 2027"
    assert not card.is_open()
    card.open.click()
    assert "What this medicine is" in [label.text() for label in card.text.findChildren(type(card.title).__mro__[1])]
    card.withdraw.click()
    card.present.click()
    shown.offers[0].click()
    given = desk.ask(questions.of_patient, chart_id(desk))[0]
    assert shown.asked == [
        (form_names.WITHDRAW, given.id),
        (form_names.RECORD, "treatment"),
        (form_names.RECORD, "home"),
    ]


def chart_id(desk):
    from keta_desk.queries import patients

    return desk.ask(patients.by_chart_number, 1).id


def test_a_withdrawn_consent_stays_with_its_reason(open_form, sheet, tools, desk, a_patient, clock):
    patient_id = a_patient()
    (given,) = desk.ask(questions.of_patient, patient_id)
    form = open_form(form_names.WITHDRAW, patient_id, given.id)
    form.save.click()
    assert form.fields["reason"].complaint()
    form.fields["reason"].edit.setPlainText("I want to try without.")
    form.save.click()
    card = sheet(patient_id).cards[TREATMENT]
    assert card.state.accessibleName() == "Withdrawn"
    assert card.withdraw.isHidden()
    told = [label.text() for label in card.findChildren(type(form.note))]
    assert "18 Nov 2026: I want to try without." in told
    tools.undo.undo()
    assert desk.ask(questions.state_on, patient_id, TREATMENT, at=clock.now()) is ConsentState.IN_FORCE


def test_the_head_of_the_chart_warns_of_a_consent_that_is_missing_or_ends(desk, a_patient, clock):
    def chips(patient_id):
        today = clock.now().date()
        return [chip.text for chip in consent_words.header_chips(chart_of(desk, patient_id), today)]

    signed, unsigned = a_patient(stage=Stage.INDUCTION), a_patient(consents=False, stage=Stage.PREPARATION)
    assert chips(signed) == []
    assert chips(unsigned) == ["No consent yet"]
    assert chips(a_patient(consents=False)) == []
    desk.do(consents.record, unsigned, TREATMENT)
    assert chips(unsigned) == ["Consent not signed"]
    clock.move(days=170)
    assert chips(signed) == ["Consent expires 1 Jun 2027"]
    clock.move(days=40)
    assert chips(signed) == ["Consent expired 1 Jun 2027"]


def test_a_session_without_consent_asks_for_the_reason_and_keeps_it(open_form, desk, a_patient):
    patient_id = a_patient(consents=False)
    form = open_form(session_names.START, patient_id)
    form.setting.choose(DoseSetting.CLINIC)
    form.save.click()
    assert "No consent to treatment is recorded" in form.banner.words()
    assert form.because.isVisible()
    form.because.edit.setText("Signed on paper, not here yet")
    form.save.click()
    assert len(desk.ask(session_records.of_patient, patient_id).sessions) == 1


def test_without_a_text_there_is_nothing_to_present(open_form, desk, a_patient):
    text_id = desk.do(consents.keep_text, desk.ask(questions.agreed_text, TREATMENT).text())
    desk.do(consents.retire_text, text_id, seen=1)
    with pytest.raises(Gone):
        open_form(form_names.RECORD, a_patient(consents=False), TREATMENT)


def test_a_consent_of_somebody_elses_chart_is_not_opened(open_form, desk, a_patient):
    other = desk.ask(questions.of_patient, a_patient())[0]
    with pytest.raises(Gone):
        open_form(form_names.WITHDRAW, a_patient(family="Other", given="Ben"), other.id)


def test_an_endless_text_and_markup_are_shown_as_typed(open_form, desk, a_patient, clock):
    from dataclasses import replace

    example = desk.ask(questions.agreed_text, TREATMENT).text()
    body = "## <b>x</b>\n" + "ي" * 20_000
    desk.do(consents.keep_text, replace(example, body=body, statements=("& so on <img src=x>",) * 40))
    form = open_form(form_names.RECORD, a_patient(consents=False), TREATMENT)
    assert form.isVisible()
    assert len(form.initials) == 40
    clock.move(seconds=timedelta(1).total_seconds())
