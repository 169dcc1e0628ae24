"""Consent pack and instructions on paper: word for word, the dose of the coming session, places to sign."""

from __future__ import annotations

from dataclasses import replace

import pytest

from keta_desk.domain.consents import Agreement, Signing, SignMethod, TextKind
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.people import Paper
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import consent_paper
from keta_desk.queries import consents as questions
from keta_desk.use_cases import consents, documents, titration
from tests.documents.pages import words_of
from tests.use_cases.courses import chart_course, ladder, terms

WHOLE = Signing(signed_by="Ada Sample", method=SignMethod.WET, initials=(True,) * 11, questions_answered=True)


def text_of(printed):
    return " ".join(words_of(printed.pdf))


def test_the_pack_says_what_was_signed_and_leaves_room_for_what_was_not(desk, a_patient):
    patient_id = a_patient(consents=False)
    desk.do(titration.keep_plan, patient_id, terms(setting=DoseSetting.HOME), ladder(100))
    desk.do(consents.record, patient_id, Agreement.TREATMENT, signing=WHOLE, confirmed_because="Struck out")
    pack = desk.ask(consent_paper.pack, patient_id)
    assert [one.title for one in pack.texts] == [
        *("Consent to treatment with ketamine", "Before using ketamine at home"),
        "Off-label use and compounded medicine",
    ]
    treatment, home, _ = pack.texts
    assert [one.initialled for one in treatment.statements] == [True] * 11 + [False]
    assert ("Patient", "Ada Sample, by hand on paper, 18\u00a0Nov\u00a02026 09:12") in treatment.signing
    assert {one.initialled for one in home.statements} == {None}
    assert len(home.signatures) == 3
    printed = desk.do(documents.print_document, patient_id, DocumentKind.CONSENT, paper=Paper.LETTER)
    told = text_of(printed)
    for words in ("not initialled", "initials ____", "not reviewed by the practice", "10 October 2023", "Sample, Ada"):
        assert words in told
    assert printed.undrawable == ()


def test_the_practices_own_words_are_printed_and_later_ones_are_not(desk, a_patient, clock):
    patient_id = a_patient(consents=False)
    example = desk.ask(questions.agreed_text, Agreement.TREATMENT).text()
    desk.do(consents.keep_text, replace(example, body="Our first words.", statements=()))
    desk.do(consents.record, patient_id, Agreement.TREATMENT, signing=replace(WHOLE, initials=()))
    clock.move(days=1)
    desk.do(consents.keep_text, replace(example, body="Later words.", statements=()))
    told = text_of(desk.do(documents.preview, patient_id, DocumentKind.CONSENT))
    assert "Our first words." in told
    assert "Later words." not in told
    assert "version 1, as presented word for word" in told


def test_a_withdrawn_consent_is_printed_to_be_signed_anew(desk, a_patient):
    patient_id = a_patient()
    (given,) = desk.ask(questions.of_patient, patient_id)
    desk.do(consents.withdraw, given.id, because="No more", seen=1)
    (text,) = desk.ask(consent_paper.pack, patient_id).texts
    assert (text.signing, len(text.signatures)) == ((), 2)


def test_instructions_name_route_dose_rules_and_whom_to_call(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    told = desk.ask(consent_paper.instructions, patient_id)
    assert told.title == "How to take ketamine under the tongue"
    assert dict(told.dose)["How"] == "rapidly dissolving sublingual tablet"
    assert told.do_not_dose_if[0].startswith("Blood pressure is 140/90")
    words = text_of(desk.do(documents.preview, patient_id, DocumentKind.INSTRUCTIONS))
    for part in ("Hold it there for the time on your plan", "swish", "spit", "988", "Northlight Practice", "Version 1"):
        assert part in words


def test_every_route_has_its_instruction_and_a_drink_is_sipped(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(formulation="oral_solution"), ladder(100))
    assert "Sip it over 10 to 15 minutes" in desk.ask(consent_paper.instructions, patient_id).body


def test_a_retired_instruction_says_so_and_without_a_plan_there_is_none(desk, a_patient):
    patient_id = a_patient()
    with pytest.raises(Gone):
        desk.ask(consent_paper.instructions, patient_id)
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    text = desk.ask(questions.text_in_use, TextKind.INSTRUCTION, "sl_rdt").text()
    desk.do(consents.retire_text, desk.do(consents.keep_text, text), seen=1)
    assert "No instruction is handed out" in text_of(desk.do(documents.preview, patient_id, DocumentKind.INSTRUCTIONS))


def test_the_same_record_gives_the_same_bytes(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    for kind in (DocumentKind.CONSENT, DocumentKind.INSTRUCTIONS):
        first = desk.do(documents.print_document, patient_id, kind)
        assert desk.do(documents.print_document, patient_id, kind).pdf == first.pdf
