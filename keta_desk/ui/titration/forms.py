"""The form of the plan by its name, for the one table of forms."""

from __future__ import annotations

from keta_desk.ui.drafted_form import by_name
from keta_desk.ui.titration.plan_dialog import PlanDialog
from keta_desk.ui.titration.plan_part_forms import ItemForm, MarkerForm, RatingForm
from keta_desk.ui.words import said

FORMS = by_name(PlanDialog, ItemForm, MarkerForm, RatingForm)


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named."""
    return {
        PlanDialog.FORM: said("Treatment plan"),
        ItemForm.FORM: said("Item of the plan"),
        MarkerForm.FORM: said("Marker of progress"),
    }
