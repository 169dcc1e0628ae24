"""Changes to the texts of the practice, and the consents that patients give and take back."""

from __future__ import annotations

import json
from datetime import datetime

from keta_desk.domain.chart_entries import text_problems as long_text_problems
from keta_desk.domain.consents import Agreement, PracticeText, Signing, expires_on, signing_problems, text_problems
from keta_desk.domain.ids import ClinicianId, PatientId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.record import Gone
from keta_desk.queries import consents, practice
from keta_desk.queries.consents import TextLine
from keta_desk.queries.lines import day_in
from keta_desk.store.tables.consent import ConsentRow, PracticeTextRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.work import Work


def keep_text(work: Work, text: PracticeText) -> str:
    """Keep a text of the practice as its next version and return its id; earlier versions stay as they were.

    Raises:
        RuleBroken: it has no title or no body, or is longer than a text can be.
    """
    refuse(text_problems(text))
    row = PracticeTextRow(
        kind=text.kind,
        name=text.name,
        language=text.language,
        number=consents.next_text_number(work.session, text),
        title=text.title.strip(),
        body=text.body.strip(),
        statements="\n".join(" ".join(one.split()) for one in text.statements if one.strip()),
        valid_days=text.valid_days,
    )
    return work.add(row).id


def retire_text(work: Work, text_id: str, *, seen: int) -> None:
    """Hand a text out no more; what was signed on it stays, and a new version takes it up again.

    Raises:
        Gone: there is no such text.
        Stale: somebody changed it since version `seen` was shown.
    """
    work.get(PracticeTextRow, text_id, seen=seen).retired_at = work.now


def hand_out_again(work: Work, text_id: str) -> None:
    """Hand out again what was retired.

    Raises:
        Gone: there is no such text.
    """
    work.get(PracticeTextRow, text_id).retired_at = None


def record(
    work: Work,
    patient_id: PatientId,
    agreement: Agreement,
    *,
    text_id: str = "",
    presented_at: datetime | None = None,
    signing: Signing | None = None,
    confirmed_because: str = "",
) -> str:
    """Record that a text was presented, and signed if `signing` says how; return the id of the consent.

    The text is kept word for word. `text_id` names the version; '' takes the one that is in use.

    Raises:
        RuleBroken: the moment is still to come, who signed and how is missing, or something is open and
            `confirmed_because` is empty.
        Gone: there is no such patient, or no text to present.
    """
    work.must_exist(PatientRow, patient_id)
    text = _text(work, agreement, text_id)
    presented = presented_at or work.now
    refuse([Problem("consent.presented-when", field="presented_at")] if presented > work.now else [])
    row = ConsentRow(
        patient_id=patient_id,
        kind=agreement,
        text_id=text.id or None,
        text_number=text.number,
        language=text.language,
        title=text.title,
        body=text.body,
        statements=_statements(text.text().statements, ()),
        presented_at=presented,
    )
    if signing is not None:
        _sign(work, row, signing, confirmed_because)
    return work.add(row).id


def sign(work: Work, consent_id: str, signing: Signing, *, seen: int, confirmed_because: str = "") -> None:
    """Record the signature under a text that was presented before.

    Raises:
        RuleBroken: it is signed already, who signed and how is missing, or something is open and
            `confirmed_because` is empty.
        Gone: there is no such consent.
        Stale: somebody changed it since version `seen` was shown.
    """
    row = work.get(ConsentRow, consent_id, seen=seen)
    refuse([Problem("consent.signed-already")] if row.signed_at is not None else [])
    _sign(work, row, signing, confirmed_because)


def withdraw(work: Work, consent_id: str, *, because: str, seen: int, withdrawn_at: datetime | None = None) -> None:
    """Record that a patient took a consent back, and why; it stays as it was given.

    Raises:
        RuleBroken: no reason was given, it was never signed, or was taken back before, or the moment can't be.
        Gone: there is no such consent.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse([*reason_problems(because), *long_text_problems(because, field="reason")])
    row = work.get(ConsentRow, consent_id, seen=seen)
    at = withdrawn_at or work.now
    checks = (
        (row.signed_at is None, "consent.not-signed"),
        (row.withdrawn_at is not None, "consent.withdrawn-already"),
        (at > work.now or (row.signed_at is not None and at < row.signed_at), "consent.withdrawn-when"),
    )
    refuse([Problem(code, field="withdrawn_at") for wrong, code in checks if wrong])
    row.withdrawn_at, row.withdrawn_because = at, because.strip()
    work.reason = because


def stand_again(work: Work, consent_id: str, *, reason: str) -> None:
    """Take back a withdrawal that was recorded by mistake.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such consent.
    """
    refuse(reason_problems(reason))
    row = work.get(ConsentRow, consent_id)
    row.withdrawn_at, row.withdrawn_because = None, ""
    work.reason = reason


def _text(work: Work, agreement: Agreement, text_id: str) -> TextLine:
    session = work.session
    found = consents.text(session, text_id) if text_id else consents.agreed_text(session, agreement)
    if found is None or found.name != agreement:
        raise Gone("consent.no-text")
    return found


def _sign(work: Work, row: ConsentRow, signing: Signing, confirmed_because: str) -> None:
    statements = tuple(one["says"] for one in json.loads(row.statements or "[]"))
    problems = signing_problems(signing, len(statements), presented_at=row.presented_at, now=work.now)
    refuse(
        [*problems, *long_text_problems(signing.discussion, field="discussion")], confirmed_because=confirmed_because
    )
    signed_at = signing.signed_at or work.now
    clinician = practice.clinician(work.session, ClinicianId(work.clinician_id))
    valid_days = consents.valid_days(work.session, row.text_id, Agreement(row.kind))
    signed_on = day_in(practice.zone(work.session), signed_at)
    row.statements = _statements(statements, signing.initials)
    row.signed_at, row.signed_by, row.method = signed_at, signing.signed_by.strip(), signing.method or ""
    row.clinician, row.clinician_signed_at = clinician.name if clinician else "", work.now
    row.questions_answered, row.copy_given = signing.questions_answered, signing.copy_given
    row.discussion, row.witness = signing.discussion.strip(), signing.witness.strip()
    row.expires_on = expires_on(signed_on, valid_days)
    work.reason = confirmed_because


def _statements(statements: tuple[str, ...], initials: tuple[bool, ...]) -> str:
    each = [*initials, *[False] * (len(statements) - len(initials))]
    told = [{"says": says, "initialled": done} for says, done in zip(statements, each, strict=False)]
    return json.dumps(told, ensure_ascii=False)
