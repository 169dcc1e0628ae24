"""Changes to the practice itself."""

from __future__ import annotations

from keta_desk.domain.ids import ClinicianId
from keta_desk.domain.people import Clinic
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.schedule import is_zone
from keta_desk.store.tables.practice import ClinicianRow, ClinicRow
from keta_desk.store.work import Work


def found(work: Work, clinic: Clinic, *, clinician_id: ClinicianId, name: str, role: str = "") -> None:
    """Enter the practice and its first clinician into a new vault.

    Raises:
        RuleBroken: the practice or the clinician has no name, or no clocks run by the name of its zone.
    """
    refuse([] if is_zone(clinic.zone) else [Problem("appointment.zone-unknown", facts={"zone": clinic.zone})])
    refuse([Problem("practice.name-missing", field="clinic_name")] if not clinic.name.strip() else [])
    refuse([Problem("practice.person-missing", field="user_name")] if not name.strip() else [])
    work.add(
        ClinicRow(
            name=clinic.name,
            address=clinic.address,
            phone=clinic.phone,
            zone=clinic.zone,
            paper=clinic.paper,
            is_sample=clinic.is_sample,
        )
    )
    work.add(ClinicianRow(id=clinician_id, name=name, role=role))
