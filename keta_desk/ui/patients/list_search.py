"""The type-ahead field of the patient list, and what is said when it finds nobody."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize

from keta_desk.queries.near_names import NearName
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.search_edit import SearchEdit
from keta_desk.ui.theme import grown

FIELD_W, LEAST_W, BESIDE_W, QUOTED = 300, 180, 380, 60


class SearchField(SearchEdit):
    """As wide as the buttons beside it leave it."""

    def __init__(self) -> None:
        super().__init__(self.tr("Find patient"), self.tr("Name, KD number, birth date, phone"))

    def sizeHint(self) -> QSize:
        left = self.window().width() - grown(BESIDE_W)  # a narrow window has less for it beside the buttons
        return QSize(max(min(grown(FIELD_W), left), LEAST_W), super().sizeHint().height())


def say_nobody(empty: EmptyState, typed: str, near: list[NearName], *, any_patient: bool) -> None:
    """Say why the list is empty, and what may be done about it."""
    empty.action.show_icon("search" if near and not privacy.hidden() else "plus")
    new = QCoreApplication.translate("PatientListView", "New patient")
    quoted = typed if len(typed) <= QUOTED else typed[:QUOTED] + "\u2026"
    if near and not privacy.hidden():
        asked = QCoreApplication.translate("PatientListView", "No one called \u2018{0}\u2019. Did you mean {1}?")
        then = QCoreApplication.translate("PatientListView", "Enter looks for this name.")
        show = QCoreApplication.translate("PatientListView", "Show {0}")
        empty.say(asked.format(quoted, near[0].spoken), then, action=show.format(near[0].spoken))
    elif typed:
        nobody = QCoreApplication.translate("PatientListView", "No one found for \u2018{0}\u2019")
        then = QCoreApplication.translate(
            "PatientListView", "Parts of a name in any order, a KD number, a phone number or a birth date will do."
        )
        empty.say(nobody.format(quoted), then, action=new)
    elif any_patient:
        empty.say(QCoreApplication.translate("PatientListView", "Nobody stands at this stage"))
    else:
        then = QCoreApplication.translate(
            "PatientListView", "The first one is added here, or imported from another system."
        )
        empty.say(QCoreApplication.translate("PatientListView", "No patients yet"), then, action=new)
