"""Changes to the practice itself, and to the limits it works by."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal

from keta_desk.domain.ids import ClinicianId
from keta_desk.domain.limits_profile import change_problems, changed_only
from keta_desk.domain.people import Clinic, one_line, person_problems
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.record import Stale
from keta_desk.domain.schedule import is_zone
from keta_desk.queries import limits_profile, practice
from keta_desk.store.tables.practice import ClinicianRow, ClinicRow, LimitsProfileRow
from keta_desk.store.work import Work


def found(work: Work, clinic: Clinic, *, clinician_id: ClinicianId, name: str, role: str = "") -> None:
    """Enter the practice and its first clinician into a new vault.

    Raises:
        RuleBroken: the practice or the clinician has no name, one that fits no letterhead, or no clocks run by the
            name of its zone.
    """
    refuse([] if is_zone(clinic.zone) else [Problem("appointment.zone-unknown", facts={"zone": clinic.zone})])
    refuse([Problem("practice.name-missing", field="clinic_name")] if not clinic.name.strip() else [])
    refuse([Problem("practice.person-missing", field="user_name")] if not name.strip() else [])
    refuse([*clinic.problems(), *person_problems(name, role)])
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


def amend_clinic(work: Work, clinic: Clinic, *, seen: int) -> None:
    """Change the letterhead, the zone or the paper; what they said before is kept.

    Papers made from now on carry it; what was signed keeps the letterhead it was signed with. Whether the practice is
    the invented one is settled when the vault is made.

    Raises:
        RuleBroken: the name is missing, a part is too long for the letterhead, or no clocks run by the zone's name.
        Stale: somebody changed it since version `seen` was shown.
    """
    new = clinic.tidy()
    refuse(new.problems())
    row = work.get(ClinicRow, practice.letterhead(work.session).id, seen=seen)
    row.name, row.address, row.phone = new.name, new.address, new.phone
    row.zone, row.paper = new.zone, new.paper


def amend_own_details(work: Work, *, name: str, role: str, credential: str, seen: int) -> None:
    """Change how the person who is signed in is named; entries they made before keep pointing to them.

    Raises:
        RuleBroken: the name is missing, or a part is too long to stand under a signature.
        Gone: the vault knows nobody of that id.
        Stale: it was changed since version `seen` was shown.
    """
    refuse(person_problems(name, role, credential))
    row = work.get(ClinicianRow, work.clinician_id, seen=seen)
    row.name, row.role, row.credential = one_line(name), one_line(role), one_line(credential)


def sign_limits(work: Work, wanted: Mapping[str, Decimal], *, reason: str = "", seen: int) -> int:
    """Sign the limits the practice works by, as a new version; return its number. Earlier versions stay.

    `wanted` holds what is to differ from the example, by id; what equals it is not kept. `seen` is the number of the
    version that was shown, 0 for none. The desk proves the passphrase before (`Desk.sign_limits`).

    Raises:
        RuleBroken: a value cannot be, is looser than a label, or stands against another limit; or a later version
            has no reason.
        Stale: somebody signed another version since.
    """
    known = limits_profile.signed(work.session)
    if known.number != seen:
        raise Stale("record.stale")
    refuse(change_problems(known.example, wanted))
    refuse([Problem("limits.reason-missing", field="reason")] if known.number and not reason.strip() else [])
    changed = changed_only(known.example, wanted)
    row = LimitsProfileRow(
        number=known.number + 1,
        example_version=known.example.version_label,
        changed=json.dumps({name: str(value) for name, value in sorted(changed.items())}),
        reason=reason.strip(),
        signed_at=work.now,
        signed_by=work.clinician_id,
    )
    return work.add(row).number
