"""How a patient's screening stands: every rule with its answer and value, the verdict, and until when it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy.orm import Session

from keta_desk.domain.eligibility import Answer, Facts, Judgement, Planned, Reply, SuicideRisk, judge
from keta_desk.domain.eligibility_checks import CHECKS
from keta_desk.domain.evidence import bare_code
from keta_desk.domain.ids import PatientId
from keta_desk.domain.interactions import Weight
from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.patients import Sex, age_years
from keta_desk.domain.quantities import rounded
from keta_desk.domain.rescreening import (
    Change,
    Event,
    ShortQuestion,
    ShortResult,
    asked_of,
    reasons_to_screen,
    short_result,
)
from keta_desk.domain.titration import DoseBasis
from keta_desk.domain.trials import TrialCount
from keta_desk.queries import chart as charts
from keta_desk.queries import evaluation, titration
from keta_desk.queries.chart import Chart
from keta_desk.queries.interactions import Interactions, looked_up
from keta_desk.queries.interactions import reviews as interaction_reviews
from keta_desk.queries.lines import day_in
from keta_desk.queries.outcomes import ScoreLine
from keta_desk.queries.screening_rows import SHORT, EligibilityLine, ScreeningLine, ScreeningRows
from keta_desk.queries.screening_signs import misuse_dealt_with, misuse_signs
from keta_desk.reference.eligibility_rules import eligibility

HOLD = ("bp-before-hold-systolic", "bp-before-hold-diastolic")
DEPRESSION = ("F32", "F33")
BLOOD, WORST, RISE = 4, 3, 4
"""Of the bladder screen: the item of blood, the gravest answer, and the rise from the first one (6.16)."""


class Where(StrEnum):
    """Where a screening stands, as the head of the chart says it."""

    NOT_BEGUN = "not_begun"
    OPEN = "open"
    TO_DECIDE = "to_decide"
    CLEAR = "clear"
    AGAIN = "again"
    NOT_CLEAR = "not_clear"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something of the record that may answer a question, and never does so by itself."""

    code: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreeningSheet:
    """All that the screening sheet shows. `screening` is the one that is open or was decided last."""

    rows: ScreeningRows
    screening: ScreeningLine | None
    answers: Mapping[str, Answer]
    earlier: Mapping[str, Answer]
    planned: Planned
    facts: Facts
    limits: Limits
    interactions: Interactions
    suggestions: Mapping[str, tuple[Suggestion, ...]]
    reasons: tuple[Event, ...]
    today: date
    decided_on: date | None = None

    @property
    def decision(self) -> EligibilityLine | None:
        """The latest decision."""
        return self.rows.decision

    @property
    def is_decided(self) -> bool:
        """Whether the screening that is shown was decided; what is answered from then on begins a new one."""
        return self.screening is not None and self.rows.decision_of(self.screening.id) is not None

    @property
    def trial_count(self) -> TrialCount:
        """The adequate antidepressant trials."""
        return self.rows.trial_count

    def judged(self, answers: Mapping[str, Answer], planned: Planned) -> Judgement:
        """Return the verdict over answers that may not be saved yet.

        What was decided is judged by what the record said when it was decided: a score that is better since, because
        the treatment helps, is no reason to doubt it. What calls for a new screening stands in `reasons`.
        """
        return judge(
            eligibility().rules,
            answers,
            self.screening.facts() if self.screening and self.is_decided and answers == self.answers else self.facts,
            planned,
            checks=CHECKS,
            resolved=self.rows.resolved(self.screening.id) if self.screening else (),
            latitude=self.limits.latitude,
        )

    @property
    def judgement(self) -> Judgement:
        """The verdict over what is saved."""
        return self.judged(self.answers, self.planned)

    @property
    def where(self) -> Where:
        """Where the screening stands."""
        if self.screening is None:
            return Where.NOT_BEGUN
        if not self.is_decided:
            return Where.OPEN if self.judgement.unanswered else Where.TO_DECIDE
        if self.decision is None or not self.decision.is_for_treatment:
            return Where.NOT_CLEAR
        return Where.AGAIN if self.reasons else Where.CLEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortScreen:
    """The questions before a session, and the last answers given on this day ahead of it."""

    questions: tuple[ShortQuestion, ...]
    answers: Mapping[str, Answer]
    asked_at: datetime | None
    screening_id: str
    sex: Sex
    reasons: tuple[Event, ...]

    def result(self, answers: Mapping[str, Answer]) -> ShortResult:
        """Say what answers come to that may not be saved yet."""
        return short_result(self.questions, answers, self.sex)


def sheet(session: Session, patient_id: PatientId, *, now: datetime) -> ScreeningSheet:
    """Return all that the screening sheet shows.

    Raises:
        Gone: there is no such patient.
    """
    return sheet_of(charts.whole(session, patient_id), now, looked_up_of(session, patient_id))


def looked_up_of(session: Session, patient_id: PatientId) -> Interactions:
    """Return what the reference says of the medicines taken now."""
    medicines = evaluation.medications(session, patient_id)
    return looked_up(medicines, titration.plan(session, patient_id), interaction_reviews(session, patient_id))


def sheet_of(chart: Chart, now: datetime, interactions: Interactions | None = None) -> ScreeningSheet:
    """Return how the screening of a chart stands."""
    found = interactions or looked_up(chart.medications, chart.plan)
    rows, today = chart.screening, day_in(chart.zone, now)
    shown = rows.full
    decided = rows.decision_of(shown.id) if shown else None
    before = [one for one in rows.screenings if shown and one.kind == shown.kind and one.id != shown.id]
    planned = shown.planned() if shown else Planned()
    if chart.plan is not None:
        planned = replace(planned, dose_basis=DoseBasis(chart.plan.dose_basis))
    return ScreeningSheet(
        rows=rows,
        screening=shown,
        answers=shown.answers() if shown else {},
        earlier=before[0].answers() if before else {},
        planned=planned,
        facts=facts_of(chart, found, now),
        limits=chart.limits,
        interactions=found,
        suggestions=_suggestions(chart),
        reasons=_reasons(chart, decided, today) if decided else (),
        today=today,
        decided_on=None if rows.decision is None else day_in(chart.zone, rows.decision.decided_at),
    )


def short(session: Session, patient_id: PatientId, *, now: datetime) -> ShortScreen:
    """Return the questions before a session with what was answered today, and what calls for a whole screening.

    Raises:
        Gone: there is no such patient.
    """
    return short_of(charts.whole(session, patient_id), now)


def short_of(chart: Chart, now: datetime) -> ShortScreen:
    """Return the questions before a session. What was answered for one session says nothing of the next."""
    today, rows, sex = day_in(chart.zone, now), chart.screening, Sex(chart.person.sex_at_birth)
    ahead = [one for one in rows.screenings if one.kind == SHORT and one.session_id is None]
    last = next((one for one in ahead if day_in(chart.zone, one.at) == today), None)
    return ShortScreen(
        questions=asked_of(eligibility().short, sex),
        answers=last.answers() if last else {},
        asked_at=last.at if last else None,
        screening_id=last.id if last else "",
        sex=sex,
        reasons=_reasons(chart, rows.decision, today) if rows.decision else (),
    )


def asked_before(chart: Chart, session_id: str) -> ScreeningLine | None:
    """Return the last short screening that was kept for a session."""
    return next((one for one in chart.screening.screenings if one.kind == SHORT and one.session_id == session_id), None)


def result_of(chart: Chart, line: ScreeningLine) -> ShortResult:
    """Return what a short screening came to."""
    return short_result(eligibility().short, line.answers(), Sex(chart.person.sex_at_birth))


# What the record says


def facts_of(chart: Chart, interactions: Interactions, now: datetime) -> Facts:
    """Return what the record says. A score older than a screening holds says nothing any more."""
    since = now - chart.limits.length("eligibility-valid")
    latest = {line.scale: line for line in chart.scores if since <= line.at <= now}
    risk = max((latest[one] for one in ("cssrs", "cssrs-since") if one in latest), key=lambda one: one.at, default=None)
    lorazepam = [one.match.lorazepam_mg for one in interactions.found if one.match.lorazepam_mg is not None]
    return Facts(
        age_years=age_years(chart.person.birth_date, day_in(chart.zone, now)),
        sex=Sex(chart.person.sex_at_birth),
        bmi=_bmi(chart),
        auditc=_total(latest.get("audit-c")),
        dast10=_total(latest.get("dast10")),
        phq9=_total(latest.get("phq9")),
        gad7=_total(latest.get("gad7")),
        suicide_risk=SuicideRisk(risk.band) if risk and risk.band in set(SuicideRisk) else None,
        bladder_positive=_bladder(chart, latest.get("bladder")),
        hold_days=_hold_days(chart, now),
        lorazepam_mg_per_day=max(lorazepam, default=None),
        strong_interactions=tuple(
            one.match.taken.name for one in interactions.found if one.match.weight is Weight.MAJOR
        ),
        misuse_signs=misuse_signs(chart, since, now),
        misuse_dealt_with=misuse_dealt_with(chart, since, now),
        trials=chart.screening.trial_count if chart.screening.trials else None,
        for_depression=_for_depression(chart),
    )


def _total(line: ScoreLine | None) -> int | None:
    return None if line is None or line.total is None else int(line.total)


def _bmi(chart: Chart) -> Decimal | None:
    height = next((line.height_mm for line in reversed(chart.readings) if line.height_mm), None)
    if not chart.weight_g or not height:
        return None
    return rounded(Decimal(chart.weight_g) * 1000 / (Decimal(height) * Decimal(height)), 1)


def _bladder(chart: Chart, last: ScoreLine | None) -> bool | None:
    """Blood, a gravest answer, or a rise from the first screen (clinical-reference 6.16); complete ones only clear."""
    if last is None:
        return None
    answers = last.answers
    if any(one is not None and one >= WORST for one in answers) or (len(answers) > BLOOD and answers[BLOOD]):
        return True
    first = next((line for line in chart.scores if line.scale == "bladder" and line.total is not None), None)
    if last.total is None:
        return None
    return first is not None and first.total is not None and last.total - first.total >= RISE


def _hold_days(chart: Chart, now: datetime) -> tuple[date, ...]:
    """Return the days with a reading at rest at or above the hold line; what a dose does to pressure is not counted."""
    since = now - chart.limits.length("pressure-look-back")
    return tuple(sorted({day_in(chart.zone, at) for at in _held_at(chart) if since <= at <= now}))


def _held_at(chart: Chart) -> Iterator[datetime]:
    lines = {limit.field: limit for limit in chart.limits.vitals if limit.id in HOLD}
    dosed = {dose.session_id: dose.given_at for dose in chart.doses}
    for one in chart.readings:
        is_at_rest = one.session_id is None or one.session_id not in dosed or one.at <= dosed[one.session_id]
        values = {"systolic_mmhg": one.systolic_mmhg, "diastolic_mmhg": one.diastolic_mmhg}
        crossed = any(
            value is not None and name in lines and lines[name].is_crossed(value) for name, value in values.items()
        )
        if is_at_rest and crossed:
            yield one.at


def _for_depression(chart: Chart) -> bool | None:
    """Say whether depression is treated, as far as coded diagnoses tell; without a primary one nobody knows."""
    active = [line for line in chart.problems if line.is_active and line.code]
    if any(line.code.startswith(DEPRESSION) for line in active):
        return True
    return False if any(line.role == "primary" for line in active) else None


def _suggestions(chart: Chart) -> dict[str, tuple[Suggestion, ...]]:
    """Return, by rule, the diagnoses of the record that may answer it; none of them is an answer."""
    coded = [(bare_code(line.code), line) for line in chart.problems if line.code]
    found: dict[str, tuple[Suggestion, ...]] = {}
    for rule in eligibility().rules:
        named = tuple(
            Suggestion(line.code, line.title)
            for code, line in coded
            if any(code.startswith(bare_code(one)) for one in rule.codes)
        )
        if named:
            found[rule.id] = named
    if chart.allergies:
        found["E01"] = tuple(Suggestion("", line.substance) for line in chart.allergies)
    return found


# What calls for a new screening


def _reasons(chart: Chart, decided: EligibilityLine, today: date) -> tuple[Event, ...]:
    return reasons_to_screen(
        _events(chart, decided.decided_at),
        decided_on=day_in(chart.zone, decided.decided_at),
        valid_until=decided.valid_until,
        last_session_on=day_in(chart.zone, chart.sessions[-1].started_at) if chart.sessions else None,
        today=today,
        longest_gap=chart.limits.length("rescreen-gap"),
    )


def _events(chart: Chart, after: datetime) -> Iterator[Event]:
    entered = ((one.at, one.change, one.what) for one in chart.screening.entered)
    held = ((at, Change.PRESSURE, "") for at in _held_at(chart))
    for at, change, what in (*entered, *_told_before_sessions(chart), *held):
        if at > after:
            yield Event(change, day_in(chart.zone, at), what)


def _told_before_sessions(chart: Chart) -> Iterator[tuple[datetime, Change, str]]:
    """Yield what was answered with yes before a session."""
    asked = {question.id: question.raises for question in eligibility().short}
    for line in chart.screening.screenings:
        for name, answer in line.answers().items() if line.kind == SHORT else ():
            if name in asked and answer.reply is Reply.YES:
                yield line.at, asked[name], answer.detail
