"""An invented patient's documents, as the design's pages show them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from keta_desk.documents.content import Amendment, Clinic, Edition, PatientIdentity, Signature
from keta_desk.documents.plan_content import (
    BaselineScore,
    DayMedication,
    Diagnosis,
    DosePlan,
    DoseStep,
    LabelUse,
    MeasurePlan,
    OpenItem,
    PastTreatment,
    PlanContent,
    ScreeningRow,
    TeamMember,
)
from keta_desk.documents.summary_content import Commitment, IntegrationLine, SummaryContent
from keta_desk.domain.response_chart import AcutePoint, ChartInputs, DosePoint, IntegrationPoint, ScorePoint

CLINIC = Clinic(name="Northlight Practice", address="14 Example Lane, Sampleton", phone="555 0142")
ADA = PatientIdentity(
    name="Sample, Ada",
    called="Ada",
    chart_number="KD-0042",
    birth_date=date(1988, 3, 14),
    weight_kg=Decimal("68.0"),
    allergies="latex",
)


def page_one_plan() -> PlanContent:
    """Return what the design's picture of a plan shows."""
    return PlanContent(
        clinic=CLINIC,
        patient=ADA,
        edition=Edition(
            version=3,
            dated=date(2026, 10, 28),
            replaces="version 2 of 21 October 2026",
            draft=False,
            author="Dr Mara Fixture",
            as_of=datetime(2026, 10, 28, 12, 5, tzinfo=UTC),
        ),
        programme="Ketamine-assisted therapy, induction",
        diagnoses=(Diagnosis(name="Major depression, recurrent, severe", code="F33.2"),),
        indication="Two adequate trials without response: sertraline 200 mg for 10 weeks, "
        "venlafaxine 225 mg for 12 weeks.",
        label_use=LabelUse.OFF_LABEL,
        consented_on=date(2026, 10, 5),
        goals_in_words=("Mornings that don\u2019t start with an apology.",),
        goal_markers=("PHQ-9 at 10 or less by session 6", "Back to three day shifts by January"),
        screened_on=date(2026, 9, 28),
        screening=(
            ScreeningRow(question="Uncontrolled high blood pressure", answer="No"),
            ScreeningRow(question="History of psychosis or mania", answer="No"),
            ScreeningRow(question="Active substance use disorder", answer="No", evidence="AUDIT-C 2"),
            ScreeningRow(question="Pregnant or breastfeeding", answer="No", evidence="test 28 Sep"),
            ScreeningRow(question="Unstable heart disease", answer="No"),
            ScreeningRow(question="Raised intracranial pressure", answer="No"),
            ScreeningRow(question="Bladder or urinary disease", answer="No"),
            ScreeningRow(question="Severe liver disease", answer="No", evidence="ALT 24 U/L"),
        ),
        dosing=DosePlan(
            medicine="Racemic ketamine",
            route="sublingual",
            how="held 10 minutes",
            schedule="weekly",
            largest_step_mg=Decimal(50),
            ceiling_mg=Decimal(300),
        ),
        steps=tuple(
            DoseStep(number=n, on=on, dose_mg=Decimal(a), up_to_mg=Decimal(b) if b else None, status=s, condition=c)
            for n, on, a, b, s, c in (
                (1, date(2026, 10, 7), 100, None, "Given", "Start low. Clinic, two staff"),
                (2, date(2026, 10, 14), 150, None, "Given", "If settled in 2 h and no stop rule met"),
                (3, date(2026, 10, 21), 200, None, "Given", "As above"),
                (4, date(2026, 10, 28), 200, None, "Given, held", "Peak 158/96 and nausea at session 3"),
                (5, date(2026, 11, 4), 250, None, "Planned", "If peak under 150/95 at session 4"),
                (6, date(2026, 11, 11), 250, 300, "Planned", "Step only if PHQ-9 has stopped falling"),
            )
        ),
        do_not_dose_if=(
            "Blood pressure is 140/90 or more, twice, 10 min apart",
            "Support person can\u2019t be reached",
            "Item 9 of PHQ-9 is new or rising, until reviewed",
        ),
        stop_and_act_if=(
            "Blood pressure reaches 160/100",
            "SpO₂ falls under 94 %",
            "Sedation score is 3 or less (MOAA/S)",
        ),
        monitoring="Blood pressure, pulse, SpO₂ before dosing, every 10 min for the first hour, then every 15 min to "
        "discharge. PHQ-9 and GAD-7 weekly.",
        integration="With Leo Stubbs, LMFT, within 72 h of each dose.",
        support="Support person: Jo Sample, partner, 555 0177. No driving until the next day.",
        signatures=(
            Signature(name="Ada Sample", role="patient"),
            Signature(
                name="Dr Mara Fixture",
                role="psychiatrist",
                fingerprint="5d0c 77e1",
                signed_at=datetime(2026, 10, 28, 12, 10, tzinfo=UTC),
            ),
            Signature(
                name="Leo Stubbs, LMFT",
                role="therapist",
                fingerprint="a94b 03f8",
                signed_at=datetime(2026, 10, 28, 12, 31, tzinfo=UTC),
            ),
        ),
    )


_SCORES = (
    ((9, 28), 21, 16),
    ((10, 5), 20, 15),
    ((10, 8), 16, 13),
    ((10, 14), 17, 13),
    ((10, 21), 14, 11),
    ((10, 28), 12, 10),
    ((11, 4), 11, 9),
    ((11, 11), 9, 8),
    ((11, 17), 8, 7),
)
_SESSIONS = (
    ((10, 7), 100, 2, (132, 82), (10, 9)),
    ((10, 14), 150, 3, (138, 86), (10, 16)),
    ((10, 21), 200, 5, (158, 96), (10, 23)),
    ((10, 28), 200, 5, (146, 90), (10, 30)),
    ((11, 4), 250, 6, (148, 92), (11, 6)),
)


def _on(month_day: tuple[int, int]) -> date:
    return date(2026, *month_day)


def course() -> ChartInputs:
    """Return the invented patient's course, as in the design's pictures."""
    return ChartInputs(
        phq9=tuple(ScorePoint(_on(day), phq9) for day, phq9, _ in _SCORES),
        gad7=tuple(ScorePoint(_on(day), gad7) for day, _, gad7 in _SCORES),
        doses=tuple(DosePoint(_on(day), Decimal(mg)) for day, mg, *_ in _SESSIONS),
        acute=tuple(AcutePoint(_on(day), peak, *pressure) for day, _, peak, pressure, _ in _SESSIONS),
        integrations=(
            *(IntegrationPoint(_on(held), _on(day)) for day, *_, held in _SESSIONS),
            IntegrationPoint(_on((11, 16)), _on((11, 4)), held=False),
        ),
        phq9_baseline=20,
        last_day=_on((11, 18)),
    )


def whole_plan() -> PlanContent:
    """Return a plan in which nothing is missing."""
    plan = page_one_plan()
    edition = replace(
        plan.edition,
        amendments=(
            Amendment(version=1, dated=date(2026, 10, 5), reason="First plan"),
            Amendment(version=2, dated=date(2026, 10, 21), reason="Dose held after blood pressure of 158/96"),
        ),
    )
    return replace(
        plan,
        edition=edition,
        dosing=replace(
            plan.dosing,
            formulation="100 mg tablets",
            setting="Clinic, two staff for sessions 1 to 3; then at home",
            session_count=6,
            start_dose_mg=Decimal(100),
            start_dose_mg_per_kg=Decimal("1.47"),
            weight_basis="fixed dose",
            measured_weight="68.0 kg, 5 Oct 2026",
            shortest_interval="72 h",
            titration_rule="One change a session; no step up after a stop rule was met",
        ),
        team=(
            TeamMember(name="Dr Mara Fixture", role="psychiatrist, prescriber", contact="555 0142"),
            TeamMember(name="Leo Stubbs, LMFT", role="therapist", contact="555 0143"),
        ),
        target_symptoms=("Low mood on waking", "Guilt and apologising", "Broken sleep"),
        baseline=(
            BaselineScore(measure="PHQ-9", score=20, highest=27, band="severe", taken_on=date(2026, 10, 5)),
            BaselineScore(measure="GAD-7", score=15, highest=21, band="severe", taken_on=date(2026, 10, 5)),
            BaselineScore(measure="AUDIT-C", score=2, highest=12, band="", taken_on=date(2026, 9, 28)),
        ),
        rationale="Two adequate trials failed; rapid relief is wanted before the return to work.",
        evidence="Several controlled trials for depression that resists treatment; sublingual use rests on cohorts.",
        history=(
            PastTreatment(
                treatment="Sertraline", dose="200 mg daily", duration="10 weeks", response="None", adequate=True
            ),
            PastTreatment(
                treatment="Venlafaxine", dose="225 mg daily", duration="12 weeks", response="Slight", adequate=True
            ),
            PastTreatment(treatment="Cognitive therapy", duration="16 sessions", response="Partial, faded"),
        ),
        open_items=(
            OpenItem(finding="Migraine, treated with triptans", mitigation="No triptan within 24 h of a dose"),
        ),
        interactions=("Lorazepam may blunt the effect: held on the day",),
        medications=(
            DayMedication(name="Sertraline", dose="50 mg in the morning", on_the_day="Take"),
            DayMedication(name="Lorazepam", dose="0.5 mg as needed", on_the_day="Hold", note="From 24 h before"),
            DayMedication(name="Magnesium", dose="300 mg at night", on_the_day="Take", note="Supplement"),
        ),
        modality="Internal family systems, trauma-informed",
        preparation="Two sessions of 50 min: intention, pause signal, touch agreement, music",
        in_session="Therapist present; eye mask; few words; intention read before the dose",
        measures=(
            MeasurePlan(name="PHQ-9, GAD-7", cadence="weekly, before each session", next_due=date(2026, 11, 4)),
            MeasurePlan(name="PCL-5", cadence="monthly", next_due=date(2026, 11, 5)),
        ),
        response_review="After session 6, on 25 November 2026",
        stop_rules=("No response after 6 sessions", "Mania or psychosis", "Misuse of the medicine"),
        maintenance="Every 3 to 4 weeks if response holds, reviewed every 30 days",
        home_safety=(
            "Tablets locked away, handed over by an adult signature",
            "Support person in the home from the dose until two hours after",
            "Floor cleared, phone in reach, no stairs alone",
        ),
        emergency="Emergency services first, then the practice: 555 0142, after hours 555 0199.",
        if_worse="Call the practice the same day; the safety plan of 5 October 2026 applies.",
        acknowledgement="I have read this plan and my questions were answered.",
        review_on=date(2026, 11, 25),
        course=course(),
    )


def page_one_summary() -> SummaryContent:
    """Return what the design's picture of a summary shows."""
    themes = (
        "Lightness, \u201ca room with the window open\u201d. Sleep the first focus.",
        "Noticed apologising before asking. Began counting it, without judgement.",
        "Fear of anger, father\u2019s voice. Grounding practised: feet, breath, name five.",
        "Grief about father. Letter started, not to be sent.",
        "One boundary set with sister. Guilt named and stayed with.",
    )
    return SummaryContent(
        clinic=CLINIC,
        patient=ADA,
        edition=Edition(
            version=2,
            dated=date(2026, 11, 17),
            author="Leo Stubbs, LMFT",
            as_of=datetime(2026, 11, 17, 16, 42, tzinfo=UTC),
        ),
        period="Dosing sessions 1 to 5, 7 October to 4 November 2026",
        words=(
            "I want mornings that don\u2019t start with an apology. Last Thursday I made coffee before I checked "
            "whether anyone was cross with me.",
        ),
        course=course(),
        chart_note="Session 5 readings are provisional.",
        sessions=tuple(
            IntegrationLine(number=n, held_on=_on(held), after_mg=Decimal(mg), delay_days=2, theme=theme)
            for n, ((_, mg, _, _, held), theme) in enumerate(zip(_SESSIONS, themes, strict=True), start=1)
        ),
        changed=(
            "PHQ-9 from 21 to 8, GAD-7 from 16 to 7",
            "Sleep from 4\u20135 h to 6\u20137 h most nights",
            "Returned to two shifts a week on 26 October",
            "Fewer calls to check on others\u2019 moods",
        ),
        working_on=(
            "Sister\u2019s custody case: main stressor",
            "Early waking on night-shift weeks",
            "Anger, felt safely and said plainly",
            "Morning pages, five days in seven",
        ),
        next_steps=(
            "Session 6 on 18 November, integration on 20 November at 16:00 with Leo Stubbs",
            "Plan review on 25 November: maintenance every 3 to 4 weeks, if response holds",
        ),
        intentions=("To feel what is under the apology",),
        insights=("The apology is older than I am.", "I can be angry and stay in the room."),
        patterns=("Apologises before asking", "Checks moods before resting"),
        triggers=("Raised voices in the next room", "Calls from the sister after ten"),
        commitments=(
            Commitment(what="Letter to father, not to be sent", agreed_on=date(2026, 10, 30), done=True),
            Commitment(what="One evening a week without the phone", agreed_on=date(2026, 11, 6)),
        ),
        practices=("Grounding: feet, breath, name five", "Morning pages"),
        risk_review="Item 9 of PHQ-9 is 0 since 14 October. No new risk reported.",
        window="5 to 18 November 2026",
        signatures=(
            Signature(
                name="Leo Stubbs, LMFT",
                role="author",
                fingerprint="a94b 03f8",
                signed_at=datetime(2026, 11, 17, 16, 42, tzinfo=UTC),
            ),
            Signature(name="Dr Mara Fixture", role="psychiatrist"),
        ),
    )
