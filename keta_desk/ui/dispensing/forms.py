"""The forms of a supply by name, for the one table of forms."""

from __future__ import annotations

from keta_desk.ui.dispensing.delivery_forms import DispenseForm, ReceiptForm
from keta_desk.ui.dispensing.pdmp_form import PdmpForm
from keta_desk.ui.dispensing.prescription_forms import EndForm, PrescribeForm
from keta_desk.ui.dispensing.stock_forms import CountForm, DrawForm, MoveForm, OpeningForm, SettleForm, TakeBackForm
from keta_desk.ui.drafted_form import by_name
from keta_desk.ui.words import said

FORMS = by_name(
    *(PrescribeForm, EndForm, DispenseForm, ReceiptForm, CountForm, MoveForm),
    *(OpeningForm, TakeBackForm, SettleForm, DrawForm, PdmpForm),
)


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named; forms about one entry are found at the entry."""
    return {
        PrescribeForm.FORM: said("Prescription"),
        DispenseForm.FORM: said("Delivery"),
        CountForm.FORM: said("Count of the home stock"),
        MoveForm.FORM: said("Home stock entry"),
        OpeningForm.FORM: said("Stock at home"),
        PdmpForm.FORM: said("Prescription monitoring check"),
    }
