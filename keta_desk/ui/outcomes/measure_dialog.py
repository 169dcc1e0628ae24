"""The dialogs of the measures: enter a scale, put one right, deal with the alerts of one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, refuse
from keta_desk.domain.record import Gone
from keta_desk.queries.chart import Chart
from keta_desk.queries.outcomes import ScoreLine
from keta_desk.reference import catalogue
from keta_desk.ui import words
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.outcomes.alert_words import about_words
from keta_desk.ui.outcomes.answer_form import YES
from keta_desk.ui.outcomes.entered import TABLE, Amended, Entered, Removed, Said
from keta_desk.ui.outcomes.sheet_dialog import SheetDialog
from keta_desk.ui.outcomes.sheet_page import SheetPage
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, outcomes


class MeasureDialog(SheetDialog):
    """Enters a scale as it was filled in. Its subject is the id of the scale."""

    FORM = "measure"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        scale = catalogue.scales()[subject if subject in catalogue.scales() else "phq9"]
        super().__init__(tools, chart, subject, parent, scale, title=words.said("Enter {0}").format(scale.name))
        filled_in = [line for line in chart.scores if line.scale == scale.id]
        before: Sequence[int | None] = filled_in[-1].answers if filled_in else ()
        self.page = SheetPage(self.form, before, chart, self._desk.clock.now(), wording=self.wording())
        self.show_page(self.page)
        if filled_in and before:
            last = write_day(filled_in[-1].at.astimezone(chart.zone).date())
            self.note.setText(self.tr("Outlined: the answers of {0}").format(last))
        self.take_up(self.page.sheet.first())
        if not self._is_action_owed():
            self.form.saved_id = ""
            self.page.sheet.begin()

    def _is_action_owed(self) -> bool:
        """Go on with the alerts of a sheet that is in the record already, where the draft says so."""
        line = next((one for one in self.chart.scores if one.id == self.form.saved_id), None)
        opened = [] if line is None else self.open_alerts(line.id)
        if line is None or not opened:
            return False
        self.ask_action(opened, "")
        return True

    def save_sheet(self) -> Undoable:
        """Save the answers."""
        refuse(self.form.problems())
        at = self.page.moment() or self._desk.clock.now()
        said = self.said(at)
        person = self.chart.person.id
        line_id = self.do(
            outcomes.fill_in,
            person,
            self.scale.id,
            said.answers,
            at=said.at,
            mode=said.mode,
            total=said.total,
            beside=said.beside(self.page.language),
            confirmed_because=self.form.reason,
        )
        self.owe_action(line_id, at)
        entered = Entered(self._desk, person, self.scale.id, said, line_id, self.form.reason)
        return Undoable(self.tr("{0} saved").format(self.scale.name), entered.undo, entered.redo)


class AmendDialog(SheetDialog):
    """Puts a filling-in right, or marks it as entered in error. Its subject is the id of the filling-in."""

    FORM = "measure-amend"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self._line = standing(chart.scores, subject)
        scale = catalogue.scales()[self._line.scale]
        super().__init__(tools, chart, subject, parent, scale, title=words.said("Amend {0}").format(scale.name))
        said: Sequence[int | None] = self._line.answers
        self.form.take(said)
        self.form.mode, self.form.context = self._line.mode, self._line.context
        self.form.administered_by = self._line.administered_by
        if self._line.is_total_only and self._line.total is not None:
            self.form.is_total, self.form.total = YES, words.number(self._line.total)
        now = self._desk.clock.now()
        self.page = SheetPage(self.form, said, chart, now, is_amended=True, wording=self.wording())
        self.show_page(self.page)
        on = write_day(self._line.at.astimezone(chart.zone).date())
        self.note.setText(self.tr("Filled in on {0}. What it said before stays legible.").format(on))
        self.page.show_form()
        self.take_up(self.page.sheet.first())
        self.form.saved_id = ""

    def save_sheet(self) -> Undoable:
        """Put the answers right, or take the whole filling-in out of what counts."""
        refuse(reason_problems(self.form.reason))
        if self.form.is_error:
            return self._remove(self._line)
        refuse(self.form.problems())
        return self._amend(self._line)

    def _amend(self, line: ScoreLine) -> Undoable:
        was = Said.of(line)
        now = self.said(self.page.moment() or line.at)
        if now == was.padded(len(now.answers)):
            raise RuleBroken([Problem("outcome.unchanged", field="reason")])
        reason, seen = self.form.reason, line.version
        self.do(
            outcomes.amend,
            line.id,
            now.answers,
            reason=reason,
            seen=seen,
            at=now.at,
            mode=now.mode,
            total=now.total,
            context=now.context,
            administered_by=now.administered_by,
        )
        amended = Amended(self._desk, line.id, was, now, reason, seen + 1)
        self.owe_action(line.id, now.at)
        return Undoable(self.tr("{0} amended").format(self.scale.name), amended.undo, amended.redo)

    def _remove(self, line: ScoreLine) -> Undoable:
        self.do(corrections.enter_in_error, TABLE, line.id, reason=self.form.reason, seen=line.version)
        removed = Removed(self._desk, self.chart.person.id, line.scale, Said.of(line), line.source)
        return Undoable(self.tr("{0} marked as entered in error").format(self.scale.name), removed.undo)


class AlertDialog(SheetDialog):
    """Deals with the open alerts that one filling-in raised. Its subject is the id of the filling-in."""

    FORM = "alert"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        opened = [one for one in chart.alerts if one.subject_id == subject and one.is_open]
        if not opened:  # closed meanwhile
            raise Gone("record.gone")
        opened.sort(key=lambda one: one.urgency)
        name = opened[0].problem.facts.get("scale", "")
        scale = next((one for one in catalogue.scales().values() if one.name == name), catalogue.scales()["phq9"])
        self._about = opened[0].problem.facts.get("about", "")
        about = about_words(self._about) or scale.name
        super().__init__(tools, chart, subject, parent, scale, title=words.said("Alert: {0}").format(about))
        self.ask_action(opened, self._line_words(subject))
        self.take_up(self.step.order()[0])
        self.cancel.setVisible(True)
        self.note.setText("")
        self.step.begin()

    def _line_words(self, subject: str) -> str:
        """Say of what day the filling-in is, or that it does not count any more."""
        told = {
            "home stock": self.tr("What is at home and how it came there stands on the supply sheet of this chart."),
            "reading": self.tr("The reading stands in the session it belongs to, or in the timeline."),
            "screening": self.tr("The answers stand on the screening sheet, or with the session they were asked for."),
            "due": self.tr("Doing it does not close this: a person does, with what came of it."),
            "check_in": self.tr("It was asked at a check-in, which stands in the timeline."),
        }
        if self._about in told:
            return told[self._about]
        line = next((one for one in self.chart.scores if one.id == subject), None)
        if line is None:
            return self.tr("The entry that raised it was marked as entered in error. Only a person closes an alert.")
        day = write_day(line.at.astimezone(self.chart.zone).date())
        return self.tr("{0} of {1}").format(self.scale.name, day)

    def is_blank(self) -> bool:
        """Say whether nothing is typed."""
        return not any(text.strip() for text in self.step.told().values())

    def reject(self) -> None:
        """Close and keep what is typed: the alert stays open."""
        self.leave()

    def save_sheet(self) -> None:
        """Save nothing: there is no sheet here.

        Raises:
            Gone: always.
        """
        raise Gone("record.gone")
