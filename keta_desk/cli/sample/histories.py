"""What the invented patients bring with them: diagnoses, treatment so far, medicines, allergies."""

from __future__ import annotations

from dataclasses import dataclass

from keta_desk.domain.patients import AllergyState


@dataclass(frozen=True, slots=True, kw_only=True)
class Medicine:
    """A medicine or supplement, and what becomes of it on a day of treatment."""

    name: str
    dose: str
    frequency: str = "in the morning"
    on_the_day: str = "take"
    is_supplement: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """A diagnosis with its ICD-10-CM code, years since it began, and years since it was over."""

    title: str
    code: str
    role: str = "secondary"
    since_years: int = 3
    resolved_years: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """One history, shared by some of the patients."""

    indication: str
    treated_before: str
    diagnoses: tuple[Diagnosis, ...]
    medicines: tuple[Medicine, ...]
    allergies: AllergyState = AllergyState.NONE_KNOWN
    substance: str = ""
    reaction: str = ""
    finding: str


SEVERE = Diagnosis(
    title="Major depressive disorder, recurrent severe without psychotic features", code="F33.2", role="primary",
    since_years=6,
)  # fmt: skip
MODERATE = Diagnosis(title="Major depressive disorder, recurrent, moderate", code="F33.1", role="primary")
GENERALIZED = Diagnosis(title="Generalized anxiety disorder", code="F41.1", since_years=8)
SERTRALINE = Medicine(name="Sertraline", dose="150 mg")
MAGNESIUM = Medicine(name="Magnesium citrate", dose="300 mg", frequency="at night", is_supplement=True)
OMEGA = Medicine(name="Fish oil", dose="1 g", is_supplement=True)

HISTORIES = {
    "ada": History(
        indication="Depression, two adequate trials failed",
        treated_before="Sertraline 200 mg, 10 weeks: no response\nVenlafaxine 225 mg, 12 weeks: partial, then lost\n"
        "Talking therapy, two years: goes on",
        diagnoses=(SEVERE, Diagnosis(title="Primary insomnia", code="F51.01", since_years=4)),
        medicines=(SERTRALINE, MAGNESIUM),
        allergies=AllergyState.LISTED, substance="Latex", reaction="Rash on the hands within minutes",
        finding="Low mood since spring, early waking, guilt about small things. No psychosis, no mania. Works nights.",
    ),
    "recurrent": History(
        indication="Depression, recurrent, with two adequate trials behind it",
        treated_before="Escitalopram 20 mg, 9 weeks: no response\nBupropion 300 mg, 10 weeks: partial\n"
        "Behavioural activation, 14 sessions",
        diagnoses=(SEVERE, Diagnosis(title="Hypothyroidism, unspecified", code="E03.9", since_years=9)),
        medicines=(
            Medicine(name="Bupropion XL", dose="300 mg"), Medicine(name="Levothyroxine", dose="75 µg"), OMEGA,
        ),
        allergies=AllergyState.LISTED, substance="Penicillin", reaction="Hives in childhood",
        finding="Third episode, this one since two winters. Slowed, sleeps ten hours, has stopped answering friends.",
    ),
    "anxious": History(
        indication="Depression with generalized anxiety",
        treated_before="Duloxetine 60 mg, 12 weeks: partial\nBuspirone 30 mg, 8 weeks: none\n"
        "Cognitive therapy, 20 sessions",
        diagnoses=(MODERATE, GENERALIZED),
        medicines=(
            Medicine(name="Duloxetine", dose="60 mg"), Medicine(name="Hydroxyzine", dose="25 mg",
            frequency="when needed", on_the_day="hold"), MAGNESIUM,
        ),
        finding="Worry from waking on, tight chest, checks messages at night. Mood low most days of the week.",
    ),
    "trauma": History(
        indication="Post-traumatic stress with depression",
        treated_before="Sertraline 200 mg, 14 weeks: partial\nPrazosin 6 mg: fewer nightmares\n"
        "Prolonged exposure, 12 sessions",
        diagnoses=(
            Diagnosis(title="Post-traumatic stress disorder, chronic", code="F43.12", role="primary", since_years=7),
            Diagnosis(title="Major depressive disorder, recurrent, moderate", code="F33.1", since_years=5),
            Diagnosis(title="Alcohol dependence, in remission", code="F10.21", since_years=10, resolved_years=4),
        ),
        medicines=(SERTRALINE, Medicine(name="Prazosin", dose="4 mg", frequency="at night", on_the_day="hold")),
        finding="Nightmares twice a week, avoids the ring road since the accident. Startles easily.",
    ),
    "pain": History(
        indication="Depression with chronic pain",
        treated_before="Amitriptyline 50 mg, 8 weeks: sedation\nDuloxetine 60 mg, 12 weeks: partial\n"
        "Pain programme, 6 weeks",
        diagnoses=(
            MODERATE, Diagnosis(title="Chronic pain syndrome", code="G89.4", since_years=11),
            Diagnosis(title="Migraine, unspecified, not intractable, without status migrainosus", code="G43.909"),
        ),
        medicines=(
            Medicine(name="Duloxetine", dose="60 mg"),
            Medicine(name="Naproxen", dose="500 mg", frequency="when needed"),
            Medicine(name="Turmeric extract", dose="500 mg", is_supplement=True),
        ),
        allergies=AllergyState.LISTED, substance="Codeine", reaction="Vomiting",
        finding="Pain rules the day; mood follows it. Has given up the garden. Sleeps in two halves.",
    ),
    "borderline": History(
        indication="Depression in borderline personality disorder; the evidence for this is thin, and was said so",
        treated_before="Lamotrigine 200 mg: steadier\nFluoxetine 40 mg, 10 weeks: none\n"
        "Dialectical behaviour therapy, a year",
        diagnoses=(
            Diagnosis(title="Borderline personality disorder", code="F60.3", since_years=9),
            MODERATE,
        ),
        medicines=(
            Medicine(name="Lamotrigine", dose="200 mg"), Medicine(name="Vitamin D", dose="25 µg", is_supplement=True),
        ),
        finding="Moods turn within hours, mostly after messages that stay unanswered. Skills are there and are used.",
    ),
    "resistant": History(
        indication="Treatment-resistant depression, three adequate trials failed",
        treated_before="Citalopram 40 mg, 12 weeks: none\nVenlafaxine 300 mg, 12 weeks: none\n"
        "Lithium added, 8 weeks: partial\nECT offered, declined",
        diagnoses=(SEVERE, GENERALIZED),
        medicines=(
            Medicine(name="Venlafaxine XR", dose="225 mg"),
            Medicine(name="Lorazepam", dose="0.5 mg", frequency="when needed", on_the_day="hold"),
        ),
        finding="Severe and long. Speaks little, answers late, eats when reminded. No plan and no intent to end life.",
    ),
    "pressure": History(
        indication="Depression, with treated high blood pressure",
        treated_before="Mirtazapine 45 mg, 10 weeks: weight gain\nSertraline 150 mg, 12 weeks: partial",
        diagnoses=(
            SEVERE, Diagnosis(title="Essential (primary) hypertension", code="I10", since_years=12),
            Diagnosis(title="Hyperlipidemia, unspecified", code="E78.5", since_years=7),
        ),
        medicines=(
            SERTRALINE, Medicine(name="Lisinopril", dose="20 mg"),
            Medicine(name="Atorvastatin", dose="20 mg", frequency="at night"),
        ),
        allergies=AllergyState.NOT_ASKED,
        finding="Home pressures 130 to 145 over 80 to 90. Mood flat since retiring; wakes at four.",
    ),
}  # fmt: skip
