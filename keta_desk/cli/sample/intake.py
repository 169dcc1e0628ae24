"""The first visits: the call, the evaluation, the preparation."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from keta_desk.cli.sample import observing, words
from keta_desk.cli.sample.histories import History
from keta_desk.cli.sample.practice import Practice
from keta_desk.cli.sample.sketch import Sketch
from keta_desk.desk import Desk
from keta_desk.domain.consents import Agreement, Signing, SignMethod
from keta_desk.domain.ids import PatientId
from keta_desk.domain.notes import NoteKind
from keta_desk.domain.patients import AllergyState, ContactKind, Person
from keta_desk.queries import consents as texts
from keta_desk.use_cases import consents, evaluation, notes, patients, preparation, sessions

YEAR = timedelta(days=365)


def take_in(practice: Practice, sketch: Sketch, number: int) -> PatientId:
    """Register the patient after the first call, with the people around them."""
    street = words.STREETS[number % len(words.STREETS)]
    person = Person(
        family_name=sketch.family,
        given_name=sketch.given,
        birth_date=sketch.born,
        sex_at_birth=sketch.sex,
        pronouns=sketch.pronouns,
        address=f"{number + 3} {street}, Sampleton",
        session_place="In the clinic",
        phone=f"555 {100 + number:04}",
        email=f"patient{number + 1}@example.org",
        contact_preference="phone",
        may_leave_message=number % 3 != 0,
        language="English",
    )
    patient_id = practice.desk.do(patients.register, person)
    name, relation, lives_with = words.SUPPORT[number % len(words.SUPPORT)]
    practice.desk.do(
        patients.add_contact,
        patient_id,
        ContactKind.SUPPORT_PERSON,
        name=f"{name} {sketch.family}",
        relation=relation,
        phone=f"555 {177 + number:04}",
        lives_with=lives_with,
    )
    practice.desk.do(
        patients.add_contact, patient_id, ContactKind.PRIMARY_CARE, name="Dr Pat Stand-By", relation="family doctor",
        phone="555 0190",
    )  # fmt: skip
    referred = words.REFERRED[number % len(words.REFERRED)]
    practice.desk.do(notes.write, patient_id, NoteKind.PHONE, title="First call", body=referred)
    return patient_id


def evaluate(practice: Practice, patient_id: PatientId, sketch: Sketch, history: History) -> None:
    """Record what the evaluation found."""
    desk, today = practice.desk, practice.desk.clock.now().date()
    desk.do(patients.open_chart, patient_id)
    for found in history.diagnoses:
        resolved = found.resolved_years
        desk.do(
            evaluation.add_problem,
            patient_id,
            title=found.title,
            code=found.code,
            role=found.role,
            onset_on=today - found.since_years * YEAR,
            resolved_on=None if resolved is None else today - resolved * YEAR,
        )
    for medicine in history.medicines:
        desk.do(
            evaluation.add_medication,
            patient_id,
            name=medicine.name,
            dose_text=medicine.dose,
            route="oral",
            frequency=medicine.frequency,
            is_supplement=medicine.is_supplement,
            started_on=today - practice.chance.randint(60, 900) * timedelta(days=1),
            prescriber="" if medicine.is_supplement else "Dr Pat Stand-By",
        )
    _ask_about_allergies(practice, patient_id, history)
    rest = observing.at_rest(sketch.pressure, sketch.weight_g, practice.chance)
    practice.asked(sessions.record_reading, words.ASKED)(patient_id, rest, method="device")
    body = (
        f"{history.finding} Medicines, supplements, allergies gone through. Understands what is known and what is not."
    )
    desk.do(notes.write, patient_id, NoteKind.EVALUATION, title="Evaluation", body=body)


def prepare(practice: Practice, patient_id: PatientId, number: int) -> None:
    """Record the talk before the first dose, and what the patient said in it."""
    said = words.ADA_WORDS if number == 0 else words.OWN_WORDS[number % len(words.OWN_WORDS)]
    today = practice.desk.clock.now().date()
    practice.desk.do(patients.open_chart, patient_id)
    practice.desk.do(patients.keep_words, patient_id, said, said_on=today)
    practice.desk.do(notes.write, patient_id, NoteKind.PREPARATION, title="Preparation", body=words.PREPARED)
    prepare_dose(practice.desk, patient_id, number)
    practice.desk.do(
        patients.add_contact, patient_id, ContactKind.THERAPIST, name=words.THERAPIST, relation="integration",
        phone="555 0143", briefed_on=today,
    )  # fmt: skip


def prepare_dose(desk: Desk, patient_id: PatientId, number: int) -> None:
    """Record what was agreed for the next dose, and with what the patient goes into it."""
    content = replace(words.PREPARATION, intention=words.INTENTIONS[number % len(words.INTENTIONS)])
    desk.do(preparation.prepare, patient_id, content)


def consent(
    practice: Practice, patient_id: PatientId, sketch: Sketch, agreement: Agreement = Agreement.TREATMENT
) -> None:
    """Record that a consent was gone through and signed."""
    text = practice.desk.ask(texts.agreed_text, agreement)
    statements = 0 if text is None else len(text.text().statements)
    signing = Signing(
        signed_by=f"{sketch.given} {sketch.family}",
        method=SignMethod.WET,
        initials=(True,) * statements,
        questions_answered=True,
        copy_given=True,
        discussion=words.CONSENTED,
    )
    practice.desk.do(consents.record, patient_id, agreement, signing=signing)


def _ask_about_allergies(practice: Practice, patient_id: PatientId, history: History) -> None:
    if history.allergies is AllergyState.NONE_KNOWN:
        practice.desk.do(evaluation.ask_about_allergies, patient_id)
    elif history.allergies is AllergyState.LISTED:
        practice.desk.do(
            evaluation.add_allergy,
            patient_id,
            substance=history.substance,
            reaction=history.reaction,
            criticality="low",
        )
