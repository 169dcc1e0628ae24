"""What each action of the audit is called in the access log."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "Access log"
_WORDS = {
    "patients.open_chart": QT_TRANSLATE_NOOP("Access log", "Opened chart"),
    "patients.register": QT_TRANSLATE_NOOP("Access log", "Registered patient"),
    "patients.amend_details": QT_TRANSLATE_NOOP("Access log", "Changed details"),
    "patients.move_to_stage": QT_TRANSLATE_NOOP("Access log", "Moved to another stage"),
    "documents.preview": QT_TRANSLATE_NOOP("Access log", "Looked at document"),
    "documents.print_document": QT_TRANSLATE_NOOP("Access log", "Printed or saved document"),
    "exchange.bring_in": QT_TRANSLATE_NOOP("Access log", "Imported record"),
    "exchange.undo_batch": QT_TRANSLATE_NOOP("Access log", "Took an import back"),
    "corrections.enter_in_error": QT_TRANSLATE_NOOP("Access log", "Marked as entered in error"),
    "upkeep.record_backup": QT_TRANSLATE_NOOP("Access log", "Backup verified"),
    "upkeep.record_restore_test": QT_TRANSLATE_NOOP("Access log", "Restore tested"),
    "upkeep.record_passphrase_change": QT_TRANSLATE_NOOP("Access log", "Changed passphrase"),
    "upkeep.record_recovery_check": QT_TRANSLATE_NOOP("Access log", "Checked recovery sheet"),
    "upkeep.record_recovery_renewal": QT_TRANSLATE_NOOP("Access log", "Made a new recovery sheet"),
    "upkeep.load_codes": QT_TRANSLATE_NOOP("Access log", "Loaded diagnosis codes"),
    "practice.found": QT_TRANSLATE_NOOP("Access log", "Set up the practice"),
}
_AREAS = {
    "patients": QT_TRANSLATE_NOOP("Access log", "Changed patient record"),
    "documents": QT_TRANSLATE_NOOP("Access log", "Worked on document"),
    "evaluation": QT_TRANSLATE_NOOP("Access log", "Changed evaluation"),
    "titration": QT_TRANSLATE_NOOP("Access log", "Changed titration"),
    "sessions": QT_TRANSLATE_NOOP("Access log", "Changed session record"),
    "outcomes": QT_TRANSLATE_NOOP("Access log", "Recorded measure"),
    "integration": QT_TRANSLATE_NOOP("Access log", "Changed integration note"),
    "schedule": QT_TRANSLATE_NOOP("Access log", "Changed appointment"),
    "notes": QT_TRANSLATE_NOOP("Access log", "Changed note"),
    "practice": QT_TRANSLATE_NOOP("Access log", "Changed practice settings"),
    "exchange": QT_TRANSLATE_NOOP("Access log", "Worked on import"),
}


def action_words(action: str) -> str:
    """Return the words for an action; one that has none of its own is called by its area."""
    area = _AREAS.get(action.partition(".")[0], QT_TRANSLATE_NOOP("Access log", "Changed the record"))
    return QCoreApplication.translate(_CONTEXT, str(_WORDS.get(action, area)))
