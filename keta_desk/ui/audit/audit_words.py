"""Words for what stands in the audit: one table for every action of the use cases, a test holds it complete."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.documents import DocumentKind
from keta_desk.queries.audit import AuditKind, AuditLine


def actions() -> dict[str, str]:
    """Return the words of every action of the use cases."""
    return {
        **_of_the_evaluation(),
        **_of_the_record(),
        **_of_integration(),
        **_of_doses(),
        **_of_live_sessions(),
        **_of_consents(),
        **_of_the_supply(),
        **_of_the_practice(),
    }


def _of_the_evaluation() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "evaluating.add_trial": translate("Audit", "Treatment tried before added"),
        "evaluating.amend": translate("Audit", "Evaluation amended"),
        "evaluating.amend_trial": translate("Audit", "Treatment tried before amended"),
        "evaluating.sign": translate("Audit", "Evaluation signed"),
        "evaluating.write": translate("Audit", "Evaluation written"),
        "due_tasks.raise_due": translate("Audit", "What ran out was raised"),
        "evaluation.add_allergy": translate("Audit", "Allergy added"),
        "evaluation.add_medication": translate("Audit", "Medicine added"),
        "evaluation.add_problem": translate("Audit", "Diagnosis or problem added"),
        "evaluation.ask_about_allergies": translate("Audit", "No known allergies recorded"),
        "evaluation.forget_allergies": translate("Audit", "Allergies set back to not asked"),
        "evaluation.reopen_problem": translate("Audit", "Diagnosis or problem active again"),
        "evaluation.resolve_problem": translate("Audit", "Diagnosis or problem resolved"),
        "evaluation.stop_medication": translate("Audit", "Medicine stopped"),
        "evaluation.take_up_medication": translate("Audit", "Medicine taken up again"),
        "evaluation.unask_allergies": translate("Audit", "Allergies set back to not asked"),
        "interactions.acknowledge": translate("Audit", "Interaction looked at"),
        "screening.decide": translate("Audit", "Eligibility decided"),
        "screening.keep_answers": translate("Audit", "Screening answers kept"),
        "screening.keep_short": translate("Audit", "Short screening before a session kept"),
        "screening.resolve": translate("Audit", "Review of a rule decided"),
    }


def _of_the_record() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "alerts.acknowledge": translate("Audit", "Alert seen or put off"),
        "alerts.close": translate("Audit", "Alert closed"),
        "corrections.enter_in_error": translate("Audit", "Marked as entered in error: {0}"),
        "notes.amend": translate("Audit", "Note amended"),
        "notes.drop_draft": translate("Audit", "Draft dropped"),
        "notes.keep_draft": translate("Audit", "Draft kept"),
        "notes.write": translate("Audit", "Note written"),
        "outcomes.amend": translate("Audit", "Measure amended"),
        "outcomes.fill_in": translate("Audit", "Measure filled in"),
        "patients.add_contact": translate("Audit", "Contact added"),
        "patients.amend_details": translate("Audit", "Personal details amended"),
        "patients.keep_words": translate("Audit", "Patient's words kept"),
        "patients.move_to_stage": translate("Audit", "Moved along the care pathway"),
        "patients.new_patient": translate("Audit", "Patient registered"),
        "patients.open_chart": translate("Audit", "Chart opened"),
        "patients.register": translate("Audit", "Patient registered"),
    }


def _of_integration() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "cards.add": translate("Audit", "Trigger, pattern or skill added"),
        "cards.amend": translate("Audit", "Trigger, pattern or skill amended"),
        "cards.end": translate("Audit", "Trigger, pattern or skill ended or taken up again"),
        "cards.practise": translate("Audit", "Skill practised"),
        "cards.review": translate("Audit", "Trigger or pattern looked at"),
        "check_ins.take_back": translate("Audit", "Check-in taken back"),
        "check_ins.amend": translate("Audit", "Check-in amended"),
        "check_ins.record": translate("Audit", "Check-in recorded"),
        "commitments.add": translate("Audit", "Commitment added"),
        "commitments.amend": translate("Audit", "Commitment amended"),
        "commitments.reopen": translate("Audit", "Commitment opened again"),
        "commitments.settle": translate("Audit", "Commitment closed"),
        "integration.amend": translate("Audit", "Integration note amended"),
        "integration.hold": translate("Audit", "Integration session recorded"),
        "integration.take_back": translate("Audit", "Integration session taken back"),
        "journal.amend": translate("Audit", "Journal entry amended"),
        "journal.share": translate("Audit", "Journal entry shared or not any more"),
        "journal.write": translate("Audit", "Journal entry kept"),
        "safety_plan.give_copy": translate("Audit", "Copy of the safety plan: given or not"),
        "safety_plan.keep": translate("Audit", "Safety plan saved"),
    }


def _of_doses() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "sessions.amend_reading": translate("Audit", "Reading amended"),
        "sessions.end": translate("Audit", "Session ended"),
        "sessions.give_dose": translate("Audit", "Dose recorded"),
        "sessions.record_reading": translate("Audit", "Reading recorded"),
        "sessions.start": translate("Audit", "Session started"),
        "sessions.take_up_again": translate("Audit", "Session taken up again"),
        "titration.decide": translate("Audit", "Next dose decided"),
        "titration.keep_plan": translate("Audit", "Treatment plan saved"),
        "wordings.load": translate("Audit", "Official wording loaded"),
    }


def _of_live_sessions() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "live_session.acknowledge_alert": translate("Audit", "Alert seen during a session"),
        "live_session.correct_reading": translate("Audit", "Reading put right during a session"),
        "live_session.give_dose": translate("Audit", "Dose given"),
        "live_session.how_taken": translate("Audit", "How a dose was taken recorded"),
        "live_session.keep_event": translate("Audit", "Event of a session recorded"),
        "live_session.keep_line": translate("Audit", "Line of a session written"),
        "live_session.keep_rating": translate("Audit", "Rating recorded"),
        "live_session.keep_reading": translate("Audit", "Reading of a session recorded"),
        "live_session.miss_slot": translate("Audit", "Reason for a missed look recorded"),
        "live_session.note_gap": translate("Audit", "Gap in a session noted"),
        "live_session.pause_timers": translate("Audit", "Timers of a session held"),
        "live_session.resume_timers": translate("Audit", "Timers of a session let go on"),
        "live_session.say_clock_was_set": translate("Audit", "Clock said to have been set"),
        "live_session.take_back": translate("Audit", "Entry of a session taken back"),
        "closing.close": translate("Audit", "Session closed"),
        "leaving.check_criterion": translate("Audit", "Criterion of leaving recorded"),
        "leaving.keep_aldrete": translate("Audit", "Aldrete score recorded"),
        "leaving.keep_rems": translate("Audit", "Monitoring form filled in"),
        "leaving.record_leaving": translate("Audit", "Left without being released"),
        "leaving.release": translate("Audit", "Patient released"),
        "observing.set_minutes": translate("Audit", "Times of observation set"),
        "session_harm.amend_adverse_event": translate("Audit", "Adverse event put right"),
        "session_harm.record_adverse_event": translate("Audit", "Adverse event recorded"),
        "session_harm.record_rescue": translate("Audit", "Response to an event recorded"),
    }


def _of_consents() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "consents.hand_out_again": translate("Audit", "Text handed out again"),
        "consents.keep_text": translate("Audit", "Text of the practice kept as a new version"),
        "consents.record": translate("Audit", "Consent presented"),
        "consents.retire_text": translate("Audit", "Text retired"),
        "consents.sign": translate("Audit", "Consent signed"),
        "consents.stand_again": translate("Audit", "Withdrawal of a consent taken back"),
        "consents.withdraw": translate("Audit", "Consent withdrawn"),
        "plans.add_item": translate("Audit", "Item added to the plan"),
        "plans.add_marker": translate("Audit", "Marker of progress added"),
        "plans.end_marker": translate("Audit", "Marker of progress ended or taken up again"),
        "plans.finish_item": translate("Audit", "Item of the plan done"),
        "plans.open_item": translate("Audit", "Item of the plan opened again"),
        "plans.rate_marker": translate("Audit", "Marker of progress rated"),
    }


def _of_the_supply() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "dispensing.dispense": translate("Audit", "Delivery recorded"),
        "dispensing.end_prescription": translate("Audit", "Prescription ended"),
        "dispensing.prescribe": translate("Audit", "Prescription recorded"),
        "dispensing.record_pdmp_check": translate("Audit", "Prescription monitoring check recorded"),
        "dispensing.record_receipt": translate("Audit", "Receipt recorded"),
        "dispensing.take_back_receipt": translate("Audit", "Receipt taken back"),
        "dispensing.take_up_prescription": translate("Audit", "Prescription goes on"),
        "dispensing_papers.print_log": translate("Audit", "Controlled-substance log printed or saved"),
        "dispensing_stock.count_stock": translate("Audit", "Home stock counted"),
        "dispensing_stock.move_stock": translate("Audit", "Home stock entry booked"),
        "dispensing_stock.settle_count": translate("Audit", "Difference of the home stock settled"),
        "dispensing_stock.take_back_movement": translate("Audit", "Home stock entry taken back"),
        "dispensing_stock.use_for_dose": translate("Audit", "Dose drawn from the home stock"),
    }


def _of_the_practice() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "documents.preview": translate("Audit", "Looked at: {0}"),
        "documents.print_document": translate("Audit", "Printed or saved: {0}"),
        "exchange.bring_in": translate("Audit", "Record imported"),
        "exchange.undo_batch": translate("Audit", "Import undone"),
        "practice.amend_clinic": translate("Audit", "Practice details changed"),
        "practice.amend_own_details": translate("Audit", "Own details changed"),
        "practice.found": translate("Audit", "Practice set up"),
        "practice.sign_limits": translate("Audit", "Clinical limits signed"),
        "preparation.amend": translate("Audit", "Preparation amended"),
        "preparation.prepare": translate("Audit", "Preparation recorded"),
        "preparation.waive": translate("Audit", "Preparation waived"),
        "back_entry.keep_sheet": translate("Audit", "Paper sheet of a session entered"),
        "back_entry.set_back": translate("Audit", "Paper sheet of a session taken back"),
        "schedule.book": translate("Audit", "Appointment booked"),
        "schedule.move": translate("Audit", "Appointment moved"),
        "schedule.set_state": translate("Audit", "Appointment: state changed"),
        "upkeep.load_codes": translate("Audit", "Diagnosis codes loaded"),
        "upkeep.record_backup": translate("Audit", "Backup made and verified"),
        "upkeep.record_passphrase_change": translate("Audit", "Passphrase changed"),
        "upkeep.record_recovery_check": translate("Audit", "Recovery key checked"),
        "upkeep.record_recovery_renewal": translate("Audit", "Recovery key renewed"),
        "upkeep.record_remembering": translate("Audit", "Unlocking by this computer's keyring changed"),
        "upkeep.record_restore_test": translate("Audit", "Test restore made"),
    }


def rows() -> dict[str, str]:
    """Return what each kind of entry is called."""
    translate = QCoreApplication.translate
    return {
        **_rows_between_sessions(),
        **_rows_of_live_sessions(),
        "administration": translate("Audit", "measure"),
        "alert": translate("Audit", "alert"),
        "allergy": translate("Audit", "allergy"),
        "appointment": translate("Audit", "appointment"),
        "consent": translate("Audit", "consent"),
        "clinic": translate("Audit", "practice"),
        "clinician": translate("Audit", "person of the practice"),
        "contact": translate("Audit", "contact"),
        "dispensing": translate("Audit", "delivery"),
        "document": translate("Audit", "document"),
        "dose_decision": translate("Audit", "dose decision"),
        "dose_given": translate("Audit", "dose"),
        "dosing_session": translate("Audit", "session"),
        "eligibility_decision": translate("Audit", "eligibility decision"),
        "evaluation": translate("Audit", "evaluation"),
        "import_batch": translate("Audit", "import"),
        "integration_note": translate("Audit", "integration session"),
        "interaction_review": translate("Audit", "look at an interaction"),
        "limits_profile": translate("Audit", "clinical limits"),
        "marker": translate("Audit", "marker of progress"),
        "marker_rating": translate("Audit", "rating of a marker"),
        "medication": translate("Audit", "medicine"),
        "note": translate("Audit", "note"),
        "past_visit": translate("Audit", "visit elsewhere"),
        "patient": translate("Audit", "patient"),
        "pdmp_check": translate("Audit", "prescription monitoring check"),
        "plan": translate("Audit", "treatment plan"),
        "plan_item": translate("Audit", "item of the plan"),
        "practice_text": translate("Audit", "text of the practice"),
        "preparation": translate("Audit", "preparation"),
        "prescription": translate("Audit", "prescription"),
        "problem": translate("Audit", "diagnosis or problem"),
        "reading": translate("Audit", "reading"),
        "rule_resolution": translate("Audit", "review of a rule"),
        "rung": translate("Audit", "step of the plan"),
        "screening": translate("Audit", "screening"),
        "stock_entry": translate("Audit", "home stock entry"),
        "trial": translate("Audit", "treatment tried before"),
        "wording": translate("Audit", "official wording"),
    }


def _rows_of_live_sessions() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "adverse_event": translate("Audit", "adverse event"),
        "observation_plan": translate("Audit", "times of observation"),
        "readiness_check": translate("Audit", "criterion of leaving"),
        "rems_form": translate("Audit", "monitoring form"),
        "rescue_action": translate("Audit", "response to an event"),
        "session_event": translate("Audit", "line of a session"),
    }


def _rows_between_sessions() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "card_review": translate("Audit", "look at a trigger or pattern"),
        "check_in": translate("Audit", "check-in"),
        "commitment": translate("Audit", "commitment"),
        "journal_entry": translate("Audit", "journal entry"),
        "pattern_card": translate("Audit", "pattern"),
        "safety_plan": translate("Audit", "safety plan"),
        "skill": translate("Audit", "skill or practice"),
        "trigger_card": translate("Audit", "trigger"),
    }


SECTIONS: Mapping[str, str] = {
    "adverse_event": "sessions",
    "readiness_check": "sessions",
    "rems_form": "sessions",
    "rescue_action": "sessions",
    "session_event": "sessions",
    "administration": "measures",
    "alert": "measures",
    "consent": "consent",
    "dispensing": "supply",
    "document": "documents",
    "dose_decision": "titration",
    "dose_given": "sessions",
    "dosing_session": "sessions",
    "eligibility_decision": "screening",
    "evaluation": "screening",
    "card_review": "integration",
    "check_in": "integration",
    "commitment": "integration",
    "integration_note": "integration",
    "journal_entry": "integration",
    "pattern_card": "integration",
    "safety_plan": "integration",
    "skill": "integration",
    "trigger_card": "integration",
    "marker": "plan",
    "marker_rating": "plan",
    "plan": "plan",
    "plan_item": "plan",
    "preparation": "sessions",
    "reading": "sessions",
    "pdmp_check": "supply",
    "prescription": "supply",
    "rule_resolution": "screening",
    "rung": "titration",
    "screening": "screening",
    "stock_entry": "supply",
    "trial": "screening",
}
"""The section of the chart in which a row lies; the others lie on the overview."""


def kinds() -> dict[AuditKind, str]:
    """Return what was done with a chart, roughly."""
    translate = QCoreApplication.translate
    return {
        AuditKind.OPENED: translate("Audit", "Opened"),
        AuditKind.PRINTED: translate("Audit", "Printed"),
        AuditKind.CHANGED: translate("Audit", "Changed"),
    }


def _documents() -> dict[str, str]:
    """Return what each document is called within a sentence."""
    translate = QCoreApplication.translate
    return {
        DocumentKind.TREATMENT_PLAN: translate("Audit", "treatment plan"),
        DocumentKind.INTEGRATION_SUMMARY: translate("Audit", "integration summary"),
        DocumentKind.TITRATION_REPORT: translate("Audit", "dose-titration report"),
        DocumentKind.TIMELINE: translate("Audit", "timeline"),
        DocumentKind.CONSENT: translate("Audit", "consent pack"),
        DocumentKind.INSTRUCTIONS: translate("Audit", "patient instructions"),
        DocumentKind.HANDOUT: translate("Audit", "handout"),
        DocumentKind.DISPENSING_RECEIPT: translate("Audit", "dispensing receipt"),
        DocumentKind.SESSION_RECORD: translate("Audit", "session record"),
        DocumentKind.DAY_SHEET: translate("Audit", "day sheet"),
        DocumentKind.CHAPERONE_CARD: translate("Audit", "support person card"),
        DocumentKind.SESSION_SHEET: translate("Audit", "session sheet"),
        DocumentKind.SAFETY_PLAN: translate("Audit", "safety plan"),
        DocumentKind.REMS_WORKSHEET: translate("Audit", "REMS worksheet"),
    }


def action_words(line: AuditLine, *, document: str = "") -> str:
    """Return what was done, in words; `document` is the kind of the document where only its row is told."""
    known = actions().get(line.action)
    if known is None:
        return QCoreApplication.translate("Audit", "Another action ({0})").format(line.action)
    kind = dict(line.about).get("kind", document)
    paper = _documents().get(kind, QCoreApplication.translate("Audit", "document"))
    return known.format(paper if line.action.startswith("documents.") else row_words(line.row_kind))


def row_words(row_kind: str) -> str:
    """Return what kind of entry a row is."""
    return rows().get(row_kind, QCoreApplication.translate("Audit", "entry"))


def kind_words(kind: AuditKind) -> str:
    """Return what was done with a chart, roughly."""
    return kinds()[kind]


def by_words(line: AuditLine) -> str:
    """Return who did it; somebody who is no longer known to the vault is named so."""
    return line.clinician or QCoreApplication.translate("Audit", "unknown person")
