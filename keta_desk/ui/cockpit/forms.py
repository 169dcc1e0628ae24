"""The forms of the cockpit by name."""

from __future__ import annotations

from keta_desk.ui.cockpit.dose_forms import LiveDoseForm, TakenForm
from keta_desk.ui.cockpit.log_forms import CadssForm, MissedForm, TakeBackForm
from keta_desk.ui.drafted_form import by_name

FORMS = by_name(LiveDoseForm, TakenForm, MissedForm, CadssForm, TakeBackForm)
