"""Looking at interactions: acknowledged with a reason, never switched off."""

from __future__ import annotations

from keta_desk.domain.ids import PatientId
from keta_desk.domain.interactions import review_problems
from keta_desk.domain.problems import refuse
from keta_desk.domain.record import Gone
from keta_desk.queries import interactions
from keta_desk.store.tables.evaluation import InteractionReviewRow
from keta_desk.store.tables.patients import MedicationRow
from keta_desk.store.work import Work


def acknowledge(work: Work, medication_id: str, interaction: str, *, reason: str) -> str:
    """Record that an interaction was looked at and why treatment goes on; return its id. Append-only.

    It is kept as grave as it is now: should it come to weigh more, it asks to be looked at again.

    Raises:
        RuleBroken: no reason was given, or it is too long.
        Gone: there is no such medicine, it is not taken any more, or the reference does not name it so.
    """
    refuse(review_problems(reason))
    medicine = work.get(MedicationRow, medication_id)
    known = interactions.of_patient(work.session, PatientId(medicine.patient_id))
    found = next((one for one in known.of(medication_id) if one.match.interaction.id == interaction), None)
    if found is None:
        raise Gone("interaction.gone")
    row = InteractionReviewRow(
        patient_id=medicine.patient_id,
        medication_id=medication_id,
        interaction=interaction,
        interaction_version=known.version,
        severity=found.match.weight,
        reason=reason.strip(),
        reviewed_at=work.now,
        reviewed_by=work.clinician_id,
    )
    return work.add(row).id
