"""The forms of integration work by name, for the one table of forms."""

from __future__ import annotations

from keta_desk.ui.drafted_form import by_name
from keta_desk.ui.integration.card_forms import (
    CommitmentForm,
    JournalForm,
    PatternForm,
    SettleForm,
    SkillForm,
    TriggerForm,
)
from keta_desk.ui.integration.check_in_form import CheckInForm
from keta_desk.ui.integration.hold_dialog import AmendNoteDialog, HoldDialog
from keta_desk.ui.integration.safety_plan_form import SafetyPlanForm
from keta_desk.ui.words import said

FORMS = by_name(
    HoldDialog,
    AmendNoteDialog,
    CheckInForm,
    TriggerForm,
    PatternForm,
    SkillForm,
    CommitmentForm,
    SettleForm,
    JournalForm,
    SafetyPlanForm,
)


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named."""
    return {
        HoldDialog.FORM: said("Integration"),
        AmendNoteDialog.FORM: said("Integration, amended"),
        CheckInForm.FORM: said("Check-in"),
        TriggerForm.FORM: said("Trigger"),
        PatternForm.FORM: said("Pattern"),
        SkillForm.FORM: said("Practice"),
        CommitmentForm.FORM: said("Commitment"),
        SettleForm.FORM: said("Commitment, closed"),
        JournalForm.FORM: said("Journal entry"),
        SafetyPlanForm.FORM: said("Safety plan"),
    }
