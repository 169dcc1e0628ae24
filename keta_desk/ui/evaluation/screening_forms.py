"""The forms of a screening: the review of one rule, the decision, and the short questions before a session."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.domain.eligibility import Resolution, Standing, Verdict
from keta_desk.domain.eligibility_decision import FOR_TREATMENT, EligibilityDecision, Outcome, is_override
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.domain.record import Gone
from keta_desk.queries import screening as questions
from keta_desk.queries.chart import Chart
from keta_desk.queries.screening import ScreeningSheet
from keta_desk.ui import words
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.evaluation import screening_words
from keta_desk.ui.evaluation.screening_names import DECIDE, RESOLVE, SHORT
from keta_desk.ui.evaluation.short_questions import add_short_questions, answers_of
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.view import Tools
from keta_desk.use_cases import screening


class ResolveRule(EntryForm):
    """Records what was decided about one rule. `subject` is the rule; a decision stands, the next one counts."""

    FORM = RESOLVE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self.sheet = questions.sheet_of(chart, tools.desk.clock.now())
        self.one = _raised(self.sheet, subject)
        title = words.said("Review {0}").format(self.one.rule.id)
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Record decision"))
        self.say(words.said(self.one.rule.finding))
        told = " · ".join(part for part in (screening_words.values_words(self.one), self.one.answer.detail) if part)
        if told:
            self.say(told)
        choices = [(one.value, screening_words.told(text)) for one, text in screening_words.RESOLUTIONS.items()]
        self.add("decision", self.tr("&Decision"), Segmented(self.tr("Decision"), choices), check=self._chosen)
        self.add("reason", self.tr("&Reason"), TextEdit(lines=4))
        self.note.setText(self.tr("Decline makes the verdict “not eligible”."))
        self.start()

    def _chosen(self) -> list[Problem]:
        return [] if self.text("decision") else [Problem("eligibility.resolution-missing", field="decision")]

    def record(self) -> None:
        """Record it."""
        self.do(
            screening.resolve,
            self.chart.person.id,
            self.one.rule.id,
            Resolution(self.text("decision")),
            reason=self.text("reason"),
            screening_id=self.sheet.screening.id if self.sheet.screening else "",
        )


class DecideEligibility(EntryForm):
    """Records the decision about eligibility; against the verdict with a reason, and by two for a stop."""

    FORM = DECIDE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tools, chart, subject, parent, title=words.said("Decide eligibility"), save=words.said("Sign decision")
        )
        self.sheet = questions.sheet_of(chart, tools.desk.clock.now())
        if self.sheet.screening is None or self.sheet.is_decided:
            raise Gone("eligibility.nothing-screened")
        self.verdict = self.sheet.judgement.verdict
        self.say(self.tr("Verdict of the rules: {0}").format(screening_words.verdict_chip(self.verdict).text))
        choices = [(one.value, screening_words.told(text)) for one, text in screening_words.OUTCOMES.items()]
        outcome = MenuChoice(self.tr("Outcome"), self.tr("Choose"), choices)
        self.add("outcome", self.tr("&Outcome"), outcome, check=self._chosen)
        self.add("conditions", self.tr("&Conditions"), TextEdit(lines=2))
        self.add("reason", self.tr("&Reason"), TextEdit(lines=3))
        self.add("second_reviewer", self.tr("Second re&viewer"), UnitEdit())
        outcome.chosen.connect(self._fit)
        self._fit()
        self.start(first="outcome")
        self._fit()

    def _fit(self) -> None:
        """Ask for what the outcome needs."""
        chosen = self.text("outcome")
        outcome = Outcome(chosen) if chosen else None
        against = outcome is not None and is_override(self.verdict, outcome)
        self.fields["conditions"].setVisible(outcome is Outcome.WITH_CONDITIONS)
        self.fields["second_reviewer"].setVisible(against and self.verdict is Verdict.NOT_ELIGIBLE)
        days = self.sheet.limits.length("eligibility-valid").days
        holds = self.tr("It holds for {0} days.").format(days) if outcome in FOR_TREATMENT else ""
        over = self.tr("This goes against the verdict of the rules.") if against else ""
        self.note.setText(" ".join(part for part in (over, holds) if part))

    def _chosen(self) -> list[Problem]:
        return [] if self.text("outcome") else [Problem("eligibility.outcome-missing", field="outcome")]

    def record(self) -> None:
        """Sign it."""
        decision = EligibilityDecision(
            outcome=Outcome(self.text("outcome")),
            reason=self.text("reason"),
            conditions=self.text("conditions"),
            second_reviewer=self.text("second_reviewer"),
        )
        screening_id = self.sheet.screening.id if self.sheet.screening else ""
        self.do(screening.decide, self.chart.person.id, decision, screening_id=screening_id)


class ShortScreenForm(EntryForm):
    """Asks before a session what changed since the last one. `subject` is the session, '' before one was started."""

    FORM = SHORT

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("What changed since the last session"), words.said("Keep answers")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.asked = tools.desk.ask(questions.short, chart.person.id, now=tools.desk.clock.now())
        add_short_questions(self, self.asked)
        self.note.setText(self.tr("A yes calls for a new screening; what is left open is not answered."))
        self.start()

    def record(self) -> None:
        """Keep the answers."""
        answers = answers_of(self, self.asked)
        self.do(screening.keep_short, self.chart.person.id, answers, session_id=self.subject or None)

    def judge(self) -> None:
        """Judge what is answered.

        Raises:
            RuleBroken: nothing is.
        """
        super().judge()
        if not answers_of(self, self.asked):
            raise RuleBroken([Problem("screening.nothing-changed")])


def _raised(sheet: ScreeningSheet, rule_id: str) -> Standing:
    found = next((one for one in sheet.judgement.raised if one.rule.id == rule_id), None)
    if found is None or sheet.is_decided:
        raise Gone("record.gone")
    return found
