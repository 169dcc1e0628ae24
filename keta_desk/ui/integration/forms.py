"""The forms of integration work by name, for the one table of forms."""

from __future__ import annotations

from keta_desk.ui.drafted_form import by_name
from keta_desk.ui.integration.hold_dialog import AmendNoteDialog, HoldDialog
from keta_desk.ui.words import said

FORMS = by_name(HoldDialog, AmendNoteDialog)


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named."""
    return {
        HoldDialog.FORM: said("Integration"),
        AmendNoteDialog.FORM: said("Integration, amended"),
    }
