"""One patient's way through care, from the first call to where the sketch leaves off (clinical-reference 1.2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from keta_desk.cli.sample import between, dosing, intake, regimens, scales, screening, supply, words
from keta_desk.cli.sample.dosing import Held
from keta_desk.cli.sample.histories import HISTORIES
from keta_desk.cli.sample.practice import Booking, Practice
from keta_desk.cli.sample.regimens import REGIMENS
from keta_desk.cli.sample.sketch import Sketch
from keta_desk.cli.sample.story import Story
from keta_desk.domain.ids import PatientId
from keta_desk.domain.integration import Beside, Commitment, CommitmentState, Settled
from keta_desk.domain.notes import NoteKind
from keta_desk.domain.patients import Stage
from keta_desk.domain.schedule import AppointmentKind, AppointmentState
from keta_desk.domain.titration import Decision, Phase, Rung
from keta_desk.queries import integration as talked_of
from keta_desk.use_cases import integration, notes, outcomes, patients, titration

DOSING_TIMES = ("09:20", "13:00", "15:40")
TALKING_TIMES = ("11:00", "16:00", "10:00", "14:30")
TALKS_AFTER = (2, 10)
BEFORE_MIN = 15 * 60 + 40
"""The scales are filled in on the evening before a session."""


class Course:
    """The story of one sketch."""

    def __init__(self, practice: Practice, sketch: Sketch, number: int) -> None:
        self._practice, self._sketch, self._number = practice, sketch, number
        self._regimen, self._history = REGIMENS[sketch.regimen], HISTORIES[sketch.history]
        self._doses = regimens.doses(sketch, self._regimen)
        self._patient_id = PatientId("")
        told = sum(1 for ago in sketch.ago if ago >= 0)
        first, last, gad_first, gad_last = sketch.scores
        self._phq9 = iter(scales.totals(first, last, told + 1, practice.chance))
        self._gad7 = iter(scales.totals(gad_first, gad_last, told + 1, practice.chance))
        self._scores_left = told + 1
        self._talks_held = 0
        self._agreed: list[str] = []

    def run(self) -> Story:
        """Tell the whole course."""
        first = self._sketch.ago[0] if self._sketch.ago else 0
        evaluated = first + 10 if self._sketch.evaluated_ago is None else self._sketch.evaluated_ago
        yield self._practice.diary.moment(max(evaluated + 4, 1), f"08:{(11 * self._number) % 50 + 10}")
        self._patient_id = intake.take_in(self._practice, self._sketch, self._number)
        if self._sketch.stage is Stage.EVALUATION:
            self._fill_in()
            screening.answer(self._practice, self._patient_id, self._regimen, left_out=self._number % 7)
            self._book_the_last()
            return
        yield from self._evaluate(evaluated)
        if self._sketch.stage is Stage.PREPARATION:
            self._book_the_last()
            return
        yield from self._prepare(max(first + 2, (evaluated + first) // 2))
        yield from self._sessions()

    def _evaluate(self, ago: int) -> Story:
        visit = self._book(AppointmentKind.EVALUATION, ago, "08:40")
        yield visit.at(0)
        self._practice.mark(visit, AppointmentState.CHECKED_IN)
        yield visit.at(45)
        intake.evaluate(self._practice, self._patient_id, self._sketch, self._history)
        self._fill_in()
        yield visit.at(50)
        screening.evaluate(self._practice, self._patient_id, self._history)
        yield visit.at(55)
        screening.clear(self._practice, self._patient_id, self._regimen)
        yield visit.at(60)
        self._practice.mark(visit, AppointmentState.COMPLETED)
        self._move_to(Stage.PREPARATION, "Evaluation complete, nothing stands against it")

    def _prepare(self, ago: int) -> Story:
        visit = self._book(AppointmentKind.PREPARATION, ago, "10:50")
        yield visit.at(35)
        intake.prepare(self._practice, self._patient_id, self._number)
        intake.consent(self._practice, self._patient_id, self._sketch)
        days = [self._practice.diary.day(ago) for ago in self._sketch.ago]
        self._keep_plan(Phase.INDUCTION, self._doses[0], regimens.rungs(self._doses, days, self._regimen))
        yield visit.at(50)
        self._practice.mark(visit, AppointmentState.COMPLETED)

    def _sessions(self) -> Story:
        booking = self._book_dose(self._sketch.ago[0])
        for index, ago in enumerate(self._sketch.ago):
            if index and self._booked_for(index) != ago:
                yield from dosing.call_off(self._practice, self._patient_id, self._sketch, booking)
                booking = self._book_dose(ago)
            held = Held(self._dose(index))
            yield from self._one_session(index, booking, held)
            yield booking.at(dosing.STAYS_MIN + 12)
            booking_of = booking
            talks, following = self._book_talks(index), self._booked_for(index + 1)
            if following is None or following < 0:
                self._book_the_last()
            if following is not None:
                if self._practice.diary.is_recent(booking.start):
                    intake.prepare_dose(self._practice.desk, self._patient_id, self._number + index + 1)
                booking = self._book_dose(following)
                self._decide(index)
            yield from self._after(index, held, booking_of, talks, None if following is None else booking.start)
            yield from self._move_on(index, ago)
        yield from self._leave()

    def _one_session(self, index: int, booking: Booking, held: Held) -> Story:
        yield booking.at(-BEFORE_MIN)
        self._fill_in()
        yield from dosing.hold(self._practice, self._patient_id, self._sketch, booking, held)
        if index == 0:
            self._move_to(Stage.INDUCTION, "First dose given")

    def _after(self, index: int, held: Held, dosed: Booking, talks: Sequence[Booking], until: datetime | None) -> Story:
        """Tell talks and calls between a dose and the next in the order of their moments."""
        steps = [(talk.start, self._talk(talk, held)) for talk in talks]
        if self._sketch.is_seen_after:
            for place, (at, point) in enumerate(between.calls(dosed, until)):
                number = self._number + index + place
                steps.append(
                    (at, between.call(self._practice, self._patient_id, held.id, at=at, point=point, number=number))
                )
        for _, step in sorted(steps, key=lambda one: one[0]):
            yield from step

    def _talk(self, talk: Booking, held: Held) -> Story:
        yield talk.at(50)
        place = (self._number * 5 + self._talks_held) % len(words.INTEGRATION)
        is_recent, self._talks_held = self._practice.diary.is_recent(talk.start), self._talks_held + 1
        due = talk.start.date() + timedelta(days=10) if is_recent else None
        is_open = self._practice.chance.choice((True, False, False))
        still = {one.id for one in self._practice.desk.ask(talked_of.open_commitments, self._patient_id)}
        beside = Beside(
            commitments=(Commitment(what=words.COMMITMENTS[place], due_on=due),),
            settled=tuple((one, Settled(state=CommitmentState.DONE)) for one in self._agreed if one in still),
        )
        self._practice.desk.do(
            integration.hold,
            self._patient_id,
            words.INTEGRATION[place],
            held_at=talk.start,
            after=held.id,
            beside=beside,
        )
        found = self._practice.desk.ask(talked_of.open_commitments, self._patient_id)
        self._agreed = [] if is_open else [one.id for one in found if one.due_on == due]
        self._practice.mark(talk, AppointmentState.COMPLETED)
        if self._talks_held == 1:
            between.begin(self._practice, self._patient_id, self._number)

    def _move_on(self, index: int, ago: int) -> Story:
        """After the induction comes consolidation; a review then opens maintenance."""
        if index + 1 != self._regimen.planned or self._sketch.stage is Stage.PAUSED:
            return
        self._move_to(Stage.CONSOLIDATION, "Induction complete")
        if self._sketch.stage is Stage.CONSOLIDATION or index + 1 == len(self._sketch.ago):
            return
        yield self._practice.diary.moment(ago - 9, "17:10")
        change = "Induction complete with response; fewer doses, further apart"
        self._keep_plan(Phase.MAINTENANCE, self._dose(index + 1), change=change)
        supply.hand_over(self._practice, self._patient_id, self._sketch, self._regimen, self._dose(index + 1))
        self._move_to(Stage.MAINTENANCE, "Plan review")
        self._note("Plan review", words.PROGRESS[self._number % len(words.PROGRESS)])

    def _leave(self) -> Story:
        """Tell how the course leaves off where it does not simply go on."""
        stage = self._sketch.stage
        if stage not in (Stage.PAUSED, Stage.DISCHARGED, Stage.TAPER):
            return
        yield self._practice.diary.moment(max(self._sketch.ago[-1] - 16, 1), "16:50")
        reason = self._sketch.ended_because or "Stable for three months; doses further apart, then none."
        if stage is Stage.TAPER:
            self._keep_plan(Phase.TAPER, self._dose(len(self._sketch.ago)), change=reason)
        elif stage is Stage.PAUSED:
            pause = self._practice.asked(titration.decide, words.ASKED)
            pause(self._patient_id, Decision.PAUSE, reason=reason)
        self._move_to(stage, reason)
        self._note(stage.value.capitalize(), reason)

    def _fill_in(self) -> None:
        self._scores_left -= 1
        _, phq9_last, _, gad7_last = self._sketch.scores
        item_9 = self._sketch.last_item_9 if self._scores_left == 0 else 0
        totals = {"phq9": next(self._phq9, phq9_last), "gad7": next(self._gad7, gad7_last)}
        for scale, total in totals.items():
            given = scales.answers(scale, total, self._practice.chance, item_9=item_9)
            self._practice.desk.do(outcomes.fill_in, self._patient_id, scale, given, mode="paper")

    def _decide(self, index: int) -> None:
        now, then = self._dose(index), self._dose(index + 1)
        decision = Decision.INCREASE if then > now else Decision.HOLD
        is_early = decision is Decision.HOLD and index < 3
        reason = words.DECIDED["stay" if is_early else decision.value]
        decide = self._practice.asked(titration.decide, words.ASKED)
        decide(self._patient_id, decision, to_mg=then, reason=reason, second_reviewer=words.SECOND)

    def _keep_plan(self, phase: Phase, from_mg: Decimal, rungs: Sequence[Rung] = (), *, change: str = "") -> None:
        goal = words.ADA_GOAL if self._number == 0 else words.GOALS[self._number % len(words.GOALS)]
        today = self._practice.desk.clock.now().date()
        terms = regimens.terms(
            self._regimen,
            self._history,
            phase=phase,
            starts_on=today,
            from_mg=from_mg,
            goal=goal,
            weight_g=self._sketch.weight_g,
        )
        self._practice.asked(titration.keep_plan, words.ASKED)(self._patient_id, terms, rungs, change_reason=change)

    def _move_to(self, stage: Stage, reason: str) -> None:
        self._practice.desk.do(patients.move_to_stage, self._patient_id, stage, reason=reason)

    def _note(self, title: str, body: str) -> None:
        self._practice.desk.do(notes.write, self._patient_id, NoteKind.PROGRESS, title=title, body=body)

    def _dose(self, index: int) -> Decimal:
        return self._doses[min(index, len(self._doses) - 1)]

    def _booked_for(self, index: int) -> int | None:
        """Return the day a session is first booked for: the one it is called off on, where there is such a day."""
        ago = self._sketch.ago
        if index >= len(ago):
            return None
        return next((day for day in self._sketch.postponed if ago[index - 1] > day > ago[index]), ago[index])

    def _book(self, kind: AppointmentKind, ago: int, at: str, *, whom: str = "") -> Booking:
        return self._practice.book(self._patient_id, kind, ago, at, whom=whom)

    def _book_dose(self, ago: int) -> Booking:
        return self._book(AppointmentKind.DOSING, ago, DOSING_TIMES[self._number % len(DOSING_TIMES)])

    def _book_the_last(self) -> None:
        last = self._sketch.ends_with
        if last is not None:
            self._book(last.kind, last.ago, last.at)

    def _book_talks(self, index: int) -> list[Booking]:
        """Book integration within 72 h, and again inside the window where there is time before the next dose."""
        if not self._sketch.is_seen_after:
            return []
        ago, following = self._sketch.ago[index], self._booked_for(index + 1)
        day = self._practice.diary.day
        free = [after for after in TALKS_AFTER if following is None or day(ago - after) < day(following)]
        free = free if self._practice.diary.is_recent(self._practice.diary.moment(ago, "12:00")) else free[:1]
        at = TALKING_TIMES[self._number % len(TALKING_TIMES)]
        return [self._book(AppointmentKind.INTEGRATION, ago - after, at, whom=words.THERAPIST) for after in free]
