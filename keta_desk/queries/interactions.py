"""Questions about interactions: what the clinic's reference says of a patient's list, and who looked at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.interactions import Match, Taken, Weight, held_on_the_day, matches, not_in_list
from keta_desk.domain.titration import DoseSetting, Formulation
from keta_desk.queries import evaluation, titration
from keta_desk.queries.evaluation import MedicationLine
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.queries.titration import PlanLine
from keta_desk.reference.interaction_file import interactions
from keta_desk.store.tables.evaluation import InteractionReviewRow

REVIEW = columns(InteractionReviewRow)
_ORDER = list(Weight)


@dataclass(slots=True)
class ReviewLine:
    """Somebody looked at an interaction: which, how grave it was then, why treatment goes on, who and when."""

    id: str
    medication_id: str
    interaction: str
    interaction_version: str
    severity: str
    reason: str
    reviewed_at: datetime
    reviewed_by: str


@dataclass(frozen=True, slots=True)
class InteractionFound:
    """One medicine that the reference names, with the review that holds for it as grave as it is now, or None."""

    match: Match
    review: ReviewLine | None

    @property
    def is_open(self) -> bool:
        """Whether it weighs gravest and nobody has looked at it (clinical-reference 4: needs a recorded decision)."""
        return self.match.weight is Weight.MAJOR and self.review is None

    @property
    def subject(self) -> str:
        """What names it to the form that acknowledges it: medicine and interaction."""
        return f"{self.match.taken.id}/{self.match.interaction.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interactions:
    """What the reference says of the medicines taken now, gravest first. `unlisted` are those it says nothing of.

    `held` is what is held, skipped or kept apart on a day of treatment. `caveat` stands wherever this is shown.
    """

    found: tuple[InteractionFound, ...]
    held: tuple[Match, ...]
    unlisted: tuple[str, ...]
    count: int
    version: str
    caveat: str

    @property
    def open(self) -> tuple[InteractionFound, ...]:
        """What weighs gravest and nobody has looked at."""
        return tuple(one for one in self.found if one.is_open)

    def of(self, medication_id: str) -> list[InteractionFound]:
        """Return what was found for one medicine, gravest first."""
        return [one for one in self.found if one.match.taken.id == medication_id]


_REVIEWS = (
    select(*[REVIEW[name] for name in ReviewLine.__slots__])
    .where(REVIEW.patient_id == THIS_PATIENT, stands(InteractionReviewRow))
    .order_by(REVIEW.reviewed_at.desc(), REVIEW.id.desc())
)


def reviews(session: Session, patient_id: PatientId) -> list[ReviewLine]:
    """Return who looked at which interaction, latest first."""
    return lines(session, _REVIEWS, ReviewLine, patient_id=patient_id)


def of_patient(session: Session, patient_id: PatientId) -> Interactions:
    """Return what the reference says of a patient's medicines, held against the plan in force."""
    medicines = evaluation.medications(session, patient_id)
    return looked_up(medicines, titration.plan(session, patient_id), reviews(session, patient_id))


def looked_up(
    medicines: Sequence[MedicationLine], plan: PlanLine | None, reviewed: Sequence[ReviewLine] = ()
) -> Interactions:
    """Return what the reference says of a list; without a plan the graver setting and form are taken."""
    reference = interactions()
    taken = [
        Taken(id=one.id, name=one.name, dose_text=one.dose_text, frequency=one.frequency)
        for one in medicines
        if one.is_current
    ]
    found = matches(
        taken,
        reference,
        setting=DoseSetting(plan.setting) if plan else None,
        formulation=Formulation(plan.formulation) if plan else None,
    )
    return Interactions(
        found=tuple(InteractionFound(one, _review_of(one, reviewed)) for one in found),
        held=tuple(held_on_the_day(found)),
        unlisted=tuple(one.name for one in not_in_list(taken, reference)),
        count=len(taken),
        version=reference.version,
        caveat=reference.caveat,
    )


def _review_of(match: Match, reviewed: Sequence[ReviewLine]) -> ReviewLine | None:
    """Return the latest review of this interaction, if it was no less grave then than it is now."""
    same = (
        one
        for one in reviewed
        if (one.medication_id, one.interaction) == (match.taken.id, match.interaction.id)
        and one.severity in set(Weight)
        and _ORDER.index(Weight(one.severity)) <= _ORDER.index(match.weight)
    )
    return next(same, None)
