"""Tab comes to what leads from the titration to plan and consent, and to the table of the course."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.test_chart_menu import workspace  # noqa: F401 - the fixture
from tests.use_cases.courses import chart_course


def test_tab_comes_to_plan_consent_and_table_of_the_course(qtbot, workspace, a_patient, desk, clock):  # noqa: F811
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    workspace.open_chart(patient_id)
    qtbot.keyClick(workspace, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: workspace.chart.section == "titration")
    response, heard = workspace.chart.shown().response, []
    for _ in range(40):
        heard.append(QApplication.focusWidget())
        qtbot.keyClick(heard[-1] or workspace, Qt.Key.Key_Tab)
    assert {response.plan, response.consent, response.as_table, response.chart} <= set(heard)
