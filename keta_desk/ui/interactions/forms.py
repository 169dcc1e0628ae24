"""The form of interactions by its name, for the one table of forms."""

from __future__ import annotations

from keta_desk.ui.drafted_form import by_name
from keta_desk.ui.interactions.interaction_form import InteractionForm

FORMS = by_name(InteractionForm)


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named; one about an entry is found where that stands."""
    return {}
