"""The card of a chart's overview about the next session with its dose; while one runs, about that one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keta_desk.domain.quantities import g_to_kg, mg_per_kg_shown, mg_shown, ug_to_mg
from keta_desk.domain.schedule import AppointmentKind
from keta_desk.domain.titration import Formulation
from keta_desk.domain.vitals import Reading
from keta_desk.queries.booked import coming
from keta_desk.queries.chart import Chart
from keta_desk.queries.screening import Where
from keta_desk.queries.sessions import ReadingLine, SessionLine
from keta_desk.queries.titration import DoseLine
from keta_desk.reference import catalogue
from keta_desk.ui import words
from keta_desk.ui.evaluation import screening_words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.patients.chart_inputs import next_dose
from keta_desk.ui.sessions.limits import crossed

MISSING_SHOWN = 3


class SessionCard(Card):
    """The next session with its dose, or the last one while nothing is decided; while one runs, that one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Next session"), parent)
        self.plan = Button(self.tr("Plan"), role="quiet", name=self.tr("Open the treatment plan"))
        self.consent = Button(self.tr("Consent"), role="quiet", name=self.tr("Open consent and disclosure"))
        self.live = Chip(ChipWords(words.said("Live"), "danger", "session"))
        for widget in (self.live, self.plan, self.consent):
            self.head.addWidget(widget)
        self.open = Button(self.tr("Open session"), icon="session", role="primary", big=True)
        self.decide = Button(self.tr("Decide dose"), big=True)
        self.book = Button(self.tr("Book…"), big=True)
        self.screening = Button(self.tr("Open screening"), big=True)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(0)
        self.body.addLayout(self._inside)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        for button in (self.open, self.screening, self.decide, self.book):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            foot.addWidget(button)
        self.body.addLayout(foot)

    def show_chart(self, chart: Chart, today: date, running: SessionLine | None = None) -> None:
        """Show one patient's next session, or the one that is `running`."""
        empty_layout(self._inside)
        for widget in (self.live, self.open):
            widget.setVisible(running is not None)
        if running is not None:
            self._show_running(chart, running, today)
            return
        done = max((line.number for line in chart.sessions), default=0)
        decided = next_dose(chart)
        self.title.setText(self.tr("Session {0}, next").format(done + 1))
        self.decide.setVisible(decided is None and chart.plan is not None)
        self.book.setVisible(not coming(chart, AppointmentKind.DOSING, today))
        self._add_dose(chart, decided[0] if decided else None)
        self._add_screening(chart, today)
        for icon, text, value in self._facts(chart, today):
            self._inside.addWidget(rule())
            self._inside.addLayout(_fact_row(icon, text, value))

    def _show_running(self, chart: Chart, running: SessionLine, today: date) -> None:
        self.title.setText(self.tr("Session {0}").format(running.number))
        for button in (self.screening, self.decide, self.book):
            button.hide()
        given = next((dose for dose in chart.doses if dose.session_id == running.id), None)
        told = words.near_moment(running.started_at, chart.zone, today)
        facts = [("session", self.tr("Started"), told)]
        if given is None and running.planned_dose_ug:
            mg = ug_to_mg(running.planned_dose_ug)
            self._add_dose_of(mg, _how(chart, mg), self.tr("planned, not given yet"))
        elif given is None:
            self._inside.addWidget(Label(self.tr("No dose given yet"), "lead"))
            self._inside.addSpacing(10)
        else:
            mg = ug_to_mg(given.dose_ug)
            self._add_dose_of(mg, _how(chart, mg), _against(mg, _before(chart, given)))
            facts.append(("drop", self.tr("Dose given"), words.near_moment(given.given_at, chart.zone, today)))
        facts += self._pressure(chart, today)
        if running.support_person:
            facts.append(("user", self.tr("Support person"), running.support_person))
        for icon, text, value in facts:
            self._inside.addWidget(rule())
            self._inside.addLayout(_fact_row(icon, text, value))

    def _add_screening(self, chart: Chart, today: date) -> None:
        """Say what is missing before a dose; deciding one waits for it where none was given yet (DESIGN 9)."""
        sheet = screening_words.sheet_on(chart, today)
        is_clear = sheet.where is Where.CLEAR
        self.screening.setVisible(not is_clear)
        if not is_clear and not chart.doses:
            self.decide.hide()
        if is_clear:
            return
        missing = screening_words.missing_words(sheet)
        shown = missing[:MISSING_SHOWN]
        if len(missing) > len(shown):
            shown.append(self.tr("{0} more").format(len(missing) - len(shown)))
        self._inside.addWidget(rule())
        self._inside.addLayout(_fact_row("triangle", screening_words.where_chip(sheet).text, ""))
        for line in shown:
            self._inside.addWidget(Label(line, "caption", wrap=True))
        if shown:
            self._inside.addSpacing(6)

    def _add_dose(self, chart: Chart, dose_mg: Decimal | None) -> None:
        if dose_mg is not None:
            last = chart.doses[-1] if chart.doses else None
            self._add_dose_of(dose_mg, _how(chart, dose_mg), _against(dose_mg, last))
            return
        self._inside.addSpacing(2)
        self._inside.addWidget(Label(self.tr("Dose not decided") if chart.plan else self.tr("No plan yet"), "lead"))
        self._inside.addSpacing(10)

    def _add_dose_of(self, dose_mg: Decimal, *beside: str) -> None:
        row, lines = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(14)
        lines.setSpacing(0)
        for told in beside:
            lines.addWidget(Elided(told, "caption"))
        row.addWidget(Label(mg_shown(dose_mg), "numeral"))
        row.addLayout(lines, 1)
        row.setContentsMargins(0, 2, 0, 10)
        self._inside.addLayout(row)

    def _facts(self, chart: Chart, today: date) -> list[tuple[str, str, str]]:
        dates = [line.starts_at for line in coming(chart, AppointmentKind.DOSING, today)]
        booked = words.near_moment(dates[0], chart.zone, today) if dates else self.tr("not booked")
        facts = [("schedule", self.tr("Booked"), booked)]
        if chart.doses:
            last = chart.doses[-1]
            days = (today - last.given_at.astimezone(chart.zone).date()).days
            facts.append(("clock", self.tr("Since last dose"), words.counted(days, "{0} day", "{0} days")))
        facts += self._pressure(chart, today)
        if chart.sessions and chart.sessions[-1].peak_dissociation is not None:
            peak = self.tr("{0} of 10").format(chart.sessions[-1].peak_dissociation)
            facts.append(("wave", self.tr("Last peak dissociation"), peak))
        if chart.plan is not None:
            facts.append(("flag", self.tr("Plan ceiling"), words.dose(chart.plan.ceiling_dose_ug)))
            facts.append(self._review(chart.plan.review_on, today))
        return facts

    def _pressure(self, chart: Chart, today: date) -> list[tuple[str, str, str]]:
        line = _last_pressure(chart)
        if line is None:
            return []
        value = f"{line.systolic_mmhg}/{line.diastolic_mmhg}, {words.near_moment(line.at, chart.zone, today)}"
        if crossed(Reading(systolic_mmhg=line.systolic_mmhg, diastolic_mmhg=line.diastolic_mmhg), chart.limits):
            return [("triangle", self.tr("Blood pressure crosses a limit"), value)]
        return [("heart", self.tr("Blood pressure"), value)]

    def _review(self, day: date, today: date) -> tuple[str, str, str]:
        if day < today:
            return "triangle", self.tr("Plan review was due"), words.near_day(day, today)
        return "docs", self.tr("Plan review set for"), words.near_day(day, today)


def _fact_row(icon: str, text: str, value: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 6, 0, 6)
    row.setSpacing(10)
    row.addWidget(IconLabel(icon, "caution" if icon == "triangle" else "ink_2", 15))
    row.addWidget(Label(text))
    row.addStretch(1)
    row.addWidget(Label(value, "caption"))
    return row


def _how(chart: Chart, dose_mg: Decimal) -> str:
    plan = chart.plan
    parts = []
    if plan is not None:
        route = catalogue.routes().get(Formulation(plan.formulation))
        parts.append(words.said(route.short_words) if route else plan.formulation)
    if chart.weight_g:
        parts.append(mg_per_kg_shown(dose_mg / g_to_kg(chart.weight_g)))
    return " · ".join(parts)


def _before(chart: Chart, given: DoseLine) -> DoseLine | None:
    """Return what was given in the session before."""
    earlier = [dose for dose in chart.doses if dose.given_at < given.given_at and dose.session_id != given.session_id]
    return earlier[-1] if earlier else None


def _against(dose_mg: Decimal, last: DoseLine | None) -> str:
    if last is None:
        return words.said("first dose")
    change = dose_mg - ug_to_mg(last.dose_ug)
    if change == 0:
        return words.said("unchanged from session {0}").format(last.session_number)
    sign = "+" if change > 0 else "\u2212"
    return words.said("{0} from session {1}").format(f"{sign}{mg_shown(abs(change))}", last.session_number)


def _last_pressure(chart: Chart) -> ReadingLine | None:
    whole = (line for line in chart.readings if line.systolic_mmhg is not None and line.diastolic_mmhg is not None)
    return next(whole, None)
