"""Consents, items of the plan and markers on the timeline: each thing that happened once, at the moment it did."""

from __future__ import annotations

from datetime import date

from keta_desk.domain.plan_parts import ChosenBy, PlanItem
from keta_desk.queries import timeline
from keta_desk.queries.timeline_rows import EntryKind
from keta_desk.ui.timeline import timeline_words
from keta_desk.use_cases import consents, corrections, plans

CARE = {EntryKind.CONSENT, EntryKind.ITEM, EntryKind.MARKER, EntryKind.RATING}


def told(desk, patient_id):
    found = [entry for entry in desk.ask(timeline.of_patient, patient_id) if entry.kind in CARE]
    return [(entry, *timeline_words.say(entry.kind, entry.said)) for entry in found]


def whats(desk, patient_id):
    return [what for _, what, _ in told(desk, patient_id)]


def test_a_consent_is_told_with_its_signature_and_its_withdrawal_with_the_reason(desk, a_patient, clock):
    patient_id = a_patient()
    line = desk.ask(timeline_consents, patient_id)
    clock.move(days=3)
    desk.do(consents.withdraw, line.id, because="Moves away", seen=line.version)
    (over, what, why), *rest = [one for one in told(desk, patient_id) if one[0].row_id == line.id]
    assert what == f"Consent withdrawn: {line.title}"
    assert why == "Moves away"
    assert not over.is_day_only
    assert over.at == clock.now()
    assert [one[1] for one in rest] == [f"Consent signed: {line.title}"]
    assert "holds until" in rest[0][2] or not line.expires_on
    assert over.was == ()


def timeline_consents(session, patient_id):
    from keta_desk.queries import consents as texts

    return texts.of_patient(session, patient_id)[0]


def test_an_item_of_the_plan_is_told_when_it_was_set_and_when_it_was_done(desk, a_patient, clock):
    patient_id = a_patient(consents=False)
    item = desk.do(plans.add_item, patient_id, PlanItem(what="Sleep diary", owner="Leo", due_on=date(2027, 1, 4)))
    assert [(what, more) for _, what, more in told(desk, patient_id)] == [
        ("Also in the plan: Sleep diary", "Leo. due 4 Jan 2027")
    ]
    desk.do(plans.finish_item, item, done_on=clock.now().date(), seen=1)
    assert sorted(whats(desk, patient_id)) == ["Also in the plan: Sleep diary", "Done: Sleep diary"]


def test_a_rating_names_its_marker_and_one_in_error_is_struck_with_its_reason(desk, a_patient, clock):
    patient_id = a_patient(consents=False)
    marker = desk.do(plans.add_marker, patient_id, "Cooks again", chosen_by=ChosenBy.PATIENT)
    clock.move(days=7)
    rated = desk.do(plans.rate_marker, marker, 4, moment="Soup on Sunday")
    assert [(what, more) for _, what, more in told(desk, patient_id)] == [
        ("Cooks again: 4 of 5", "Soup on Sunday"),
        ("Marker of progress: Cooks again", ""),
    ]
    desk.do(corrections.enter_in_error, "marker_rating", rated, reason="Other patient")
    assert [one.in_error for one, _, _ in told(desk, patient_id)] == ["Other patient", None]
