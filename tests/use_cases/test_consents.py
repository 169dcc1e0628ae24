"""Texts of the practice, and the consents of a patient: what was presented stays word for word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from keta_desk.domain.consents import Agreement, ConsentState, Signing, SignMethod, TextKind
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone, Stale
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import consents as questions
from keta_desk.queries import sessions as session_questions
from keta_desk.use_cases import consents, corrections, sessions

TREATMENT = Agreement.TREATMENT
WHOLE = Signing(signed_by="Ada Sample", method=SignMethod.WET, initials=(True,) * 12, questions_answered=True)


def state(desk, patient_id):
    return desk.ask(questions.state_on, patient_id, TREATMENT, at=desk.clock.now())


def refused(desk, use_case, *given, **named):
    with pytest.raises(RuleBroken) as broken:
        desk.do(use_case, *given, **named)
    return [problem.code for problem in broken.value.problems]


def own_text(desk, body="Our own words.", **other):
    example = desk.ask(questions.agreed_text, TREATMENT).text()
    return desk.do(consents.keep_text, replace(example, body=body, **other))


def test_a_session_does_not_start_without_consent_unless_a_reason_is_recorded(desk, a_patient):
    patient_id = a_patient(consents=False)
    assert "consent.missing" in refused(desk, sessions.start, patient_id, setting=DoseSetting.CLINIC)
    desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Signed on paper at the ward")
    assert len(desk.ask(session_questions.of_patient, patient_id)) == 1


def test_the_reason_to_start_all_the_same_is_kept_with_the_session_and_where_the_patient_was(desk, a_patient):
    from keta_desk.store.tables.sessions import DosingSessionRow

    patient_id = a_patient()
    session_id = desk.do(
        sessions.start,
        patient_id,
        setting=DoseSetting.CLINIC,
        confirmed_because="Screened on paper",
        patient_location=" Home, Ohio ",
    )
    kept = desk.ask(lambda session: session.get(DosingSessionRow, session_id))
    assert (kept.started_because, kept.patient_location) == ("Screened on paper", "Home, Ohio")


def test_what_was_presented_stays_word_for_word_when_the_text_changes(desk, a_patient, clock):
    patient_id = a_patient(consents=False)
    own_text(desk)
    given = desk.do(consents.record, patient_id, TREATMENT, signing=WHOLE)
    clock.move(days=1)
    own_text(desk, "Other words.")
    assert desk.ask(questions.presented, given).body == "Our own words."
    (found,) = desk.ask(questions.standings, patient_id, at=clock.now())
    assert (found.state, found.is_older_text, found.consent.text_number) == (ConsentState.IN_FORCE, True, 1)


def test_a_new_version_leaves_the_earlier_ones_as_they_were(desk):
    own_text(desk), own_text(desk, "Second.")
    both = [line for line in desk.ask(questions.texts) if line.name == TREATMENT]
    assert [(line.number, line.body) for line in both] == [(2, "Second."), (1, "Our own words.")]
    assert desk.ask(questions.agreed_text, TREATMENT).number == 2


def test_a_retired_text_is_presented_no_more(desk, a_patient):
    patient_id = a_patient(consents=False)
    text_id = own_text(desk)
    desk.do(consents.retire_text, text_id, seen=1)
    with pytest.raises(Gone):
        desk.do(consents.record, patient_id, TREATMENT)
    with pytest.raises(Stale):
        desk.do(consents.retire_text, text_id, seen=1)
    desk.do(consents.hand_out_again, text_id)
    desk.do(consents.record, patient_id, TREATMENT)
    assert state(desk, patient_id) is ConsentState.UNSIGNED


def test_the_example_is_offered_until_the_practice_has_its_own(desk, a_patient):
    assert desk.ask(questions.agreed_text, TREATMENT).is_example
    patient_id = a_patient()
    (found,) = desk.ask(questions.of_patient, patient_id)
    assert (found.text_number, len(found.initials()), found.clinician) == (0, 12, "Dr Mara Fixture")
    kinds = [line.kind for line in desk.ask(questions.in_use)]
    assert kinds == sorted(kinds, key=list(TextKind).index)


def test_a_consent_presented_today_is_signed_tomorrow_and_expires_after_its_year(desk, a_patient, clock):
    patient_id = a_patient(consents=False)
    consent_id = desk.do(consents.record, patient_id, TREATMENT)
    clock.move(days=1)
    assert refused(desk, consents.sign, consent_id, replace(WHOLE, initials=(True,) * 10), seen=1) == [
        "consent.initials-missing"
    ]
    desk.do(consents.sign, consent_id, WHOLE, seen=1)
    assert refused(desk, consents.sign, consent_id, WHOLE, seen=2) == ["consent.signed-already"]
    clock.move(days=340)
    assert state(desk, patient_id) is ConsentState.EXPIRING
    clock.move(days=26)
    assert state(desk, patient_id) is ConsentState.EXPIRED
    assert "consent.expired" in refused(desk, sessions.start, patient_id, setting=DoseSetting.CLINIC)


def test_a_withdrawal_has_a_reason_and_can_be_taken_back(desk, a_patient, clock):
    patient_id = a_patient()
    (given,) = desk.ask(questions.of_patient, patient_id)
    assert refused(desk, consents.withdraw, given.id, because=" ", seen=1) == ["record.reason-missing"]
    ahead = clock.now() + timedelta(hours=1)
    assert refused(desk, consents.withdraw, given.id, because="No more", seen=1, withdrawn_at=ahead) == [
        "consent.withdrawn-when"
    ]
    desk.do(consents.withdraw, given.id, because="No more", seen=1)
    assert state(desk, patient_id) is ConsentState.WITHDRAWN
    assert refused(desk, consents.withdraw, given.id, because="Again", seen=2) == ["consent.withdrawn-already"]
    desk.do(consents.stand_again, given.id, reason="Wrong patient")
    assert state(desk, patient_id) is ConsentState.IN_FORCE


def test_nothing_unsigned_is_withdrawn_and_nothing_is_presented_tomorrow(desk, a_patient, clock):
    patient_id = a_patient(consents=False)
    consent_id = desk.do(consents.record, patient_id, TREATMENT)
    assert refused(desk, consents.withdraw, consent_id, because="No", seen=1) == ["consent.not-signed"]
    ahead = clock.now() + timedelta(days=1)
    assert refused(desk, consents.record, patient_id, TREATMENT, presented_at=ahead) == ["consent.presented-when"]


def test_a_consent_entered_in_error_counts_no_more(desk, a_patient):
    patient_id = a_patient()
    (given,) = desk.ask(questions.of_patient, patient_id)
    desk.do(corrections.enter_in_error, "consent", given.id, reason="Somebody else's")
    assert state(desk, patient_id) is ConsentState.MISSING
    with pytest.raises(Gone):
        desk.do(consents.withdraw, given.id, because="No", seen=2)


def test_nobody_consents_who_is_not_there_or_to_a_text_of_something_else(desk, a_patient):
    with pytest.raises(Gone):
        desk.do(consents.record, "nobody", TREATMENT)
    with pytest.raises(Gone):
        desk.do(consents.record, a_patient(), Agreement.TELEHEALTH, text_id=own_text(desk))
