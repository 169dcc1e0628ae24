"""The forms of consent by name, for the one table of forms."""

from __future__ import annotations

from keta_desk.ui.consent.consent_forms import RecordConsent, SignConsent, WithdrawConsent
from keta_desk.ui.drafted_form import by_name
from keta_desk.ui.words import said

FORMS = by_name(RecordConsent, SignConsent, WithdrawConsent)


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named."""
    return {RecordConsent.FORM: said("Consent")}
