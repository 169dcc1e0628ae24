"""Conditions of a bundle as problems of the chart."""

from __future__ import annotations

from collections.abc import Iterator

from keta_desk.exchange import fhir_words
from keta_desk.exchange.fhir_bundle import Bundle, Tally
from keta_desk.exchange.fhir_dates import day_of
from keta_desk.exchange.fhir_nodes import ICD10CM, SNOMED, Node, code_in, codes, title_of
from keta_desk.exchange.imported import ImportedProblem, PartialDate

WORDS = "Conditions"
_ACTIVE = {"active", "recurrence", "relapse"}
_OVER = {"inactive", "remission", "resolved"}


def read_conditions(bundle: Bundle, tally: Tally) -> Iterator[ImportedProblem]:
    """Yield the problems, active and resolved, under the codes and in the words of the source."""
    for key, node in bundle.of_patient("Condition", tally, WORDS):
        if problem := _problem(key, node, tally):
            yield problem


def _problem(key: str, node: Node, tally: Tally) -> ImportedProblem | None:
    resolved = _day(node, "abatement")
    verification = codes(node.node("verificationStatus"))
    title, is_active = _title(node.node("code")), _is_active(node, has_ended=resolved is not None)
    why = _why_not(verification, title, is_active)
    if why or is_active is None:
        tally.leave(WORDS, why)
        return None
    onset = _day(node, "onset")
    tally.note_partial_days("Days of onset and end", onset, resolved)
    return ImportedProblem(
        import_key=key,
        title=title,
        snomed=code_in(node.node("code"), SNOMED),
        icd10cm=code_in(node.node("code"), ICD10CM),
        is_active=is_active,
        is_confirmed=not verification or "confirmed" in verification,
        onset=onset,
        resolved=None if is_active else resolved,
    )


def _why_not(verification: list[str], title: str, is_active: bool | None) -> str:
    if "entered-in-error" in verification:
        return fhir_words.IN_ERROR
    if "refuted" in verification:
        return fhir_words.REFUTED
    if not title:
        return fhir_words.UNTITLED
    return fhir_words.NO_STATUS if is_active is None else ""


def _title(code: Node) -> str:
    return title_of(code) or code_in(code, ICD10CM)


def _is_active(node: Node, *, has_ended: bool) -> bool | None:
    """Return whether the condition goes on; None where the source gives neither a status nor an end."""
    status = set(codes(node.node("clinicalStatus")))
    if status & _ACTIVE:
        return True
    return False if status & _OVER or has_ended or node.has("abatementString") else None


def _day(node: Node, what: str) -> PartialDate | None:
    return day_of(node, f"{what}DateTime") or day_of(node.node(f"{what}Period"), "start" if what == "onset" else "end")
