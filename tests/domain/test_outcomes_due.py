"""Which scales are usual for a patient and which are due (clinical-reference 1.2 P3, 6.1; the rhythm is policy)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from keta_desk.domain.outcomes_due import due
from keta_desk.reference import catalogue

NOW = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)


def found(codes=(), **days_ago):
    last = {name.replace("_", "-"): NOW - timedelta(days=days) for name, days in days_ago.items()}
    return {one.scale.id: one for one in due(catalogue.scales().values(), codes, last, now=NOW)}


def test_what_everybody_is_measured_by_is_due_until_it_was_filled_in_section_1_2_p3():
    told = found()
    assert {name for name, one in told.items() if one.is_due} == {
        "phq9", "gad7", "cssrs", "wsas", "bladder", "audit-c", "dast10",
    }  # fmt: skip


def test_a_diagnosis_makes_its_scales_usual_section_1_2_p3():
    assert found(["F43.10"])["pcl5"].is_usual
    assert {name for name in ("bsl23", "zan-bpd", "ders16") if found(["F60.3"])[name].is_usual} == {
        "bsl23", "zan-bpd", "ders16",
    }  # fmt: skip
    assert not found(["F33.1"])["pcl5"].is_usual


def test_a_scale_is_due_again_after_its_rhythm_and_one_without_rhythm_never_is():
    assert not found(phq9=6)["phq9"].is_due
    assert found(phq9=7)["phq9"].is_due
    assert not found(audit_c=181)["audit-c"].is_due
    assert found(audit_c=182)["audit-c"].is_due
    assert not found(ebi=400)["ebi"].is_due
    assert found(ebi=400)["ebi"].is_usual


def test_due_ones_lead_then_usual_ones_then_the_rest():
    listed = list(found(phq9=1).values())
    ranks = [(not one.is_due, not one.is_usual) for one in listed]
    assert ranks == sorted(ranks)
    assert len(listed) == len(catalogue.scales())
