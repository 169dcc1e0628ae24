"""The forms of measures by name, for the one table of forms."""

from __future__ import annotations

from keta_desk.ui.drafted_form import by_name
from keta_desk.ui.outcomes.measure_dialog import AlertDialog, AmendDialog, MeasureDialog
from keta_desk.ui.words import said

FORMS = by_name(MeasureDialog, AmendDialog, AlertDialog)


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named."""
    return {
        MeasureDialog.FORM: said("Measure"),
        AmendDialog.FORM: said("Measure, amended"),
        AlertDialog.FORM: said("Alert"),
    }
