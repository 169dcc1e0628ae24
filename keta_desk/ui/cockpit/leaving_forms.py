"""Leaving: the criteria that are asked, their exceptions and the release; and what the esketamine form asks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.domain.readiness import Aldrete, Criterion, CriterionNow, CriterionState
from keta_desk.domain.rems import MINUTES, TEXTS, YES_NO
from keta_desk.domain.titration import Molecule
from keta_desk.queries import live_rows
from keta_desk.queries import live_session as sittings
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.cockpit import form_names
from keta_desk.ui.cockpit.log_forms import SessionForm
from keta_desk.ui.cockpit.words import criterion_value, criterion_words
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit, set_text
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.text import Label
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import leaving, live_session
from keta_desk.use_cases.leaving import Leave

MET, BUT = "met-", "but-"
OF_LEAVING = ("accompanied_by", "handed_over_to", "remark")
ALDRETE = ("activity", "respiration", "circulation", "consciousness", "oxygen")
YES, NO = "yes", "no"


class ReleaseForm(SessionForm):
    """Takes what is asked about leaving, one line for each criterion that is open, and releases where that is wanted.

    A criterion that was measured and is not met can only be excepted, in words. The label's time of esketamine cannot.
    """

    FORM = form_names.RELEASE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(tools, chart, subject, parent, title=words.said("Discharge"), save=words.said("Save"))
        self._live = tools.desk.ask(sittings.of_session, self.session_id)
        now = self._live.session_time(tools.desk.clock)
        self._kept: set[str] = set()
        found = self._live.readiness_at(now)
        settled = sum(one.is_settled for one in found)
        self.say(self.tr("{0} of {1} criteria are met. What is left:").format(settled, len(found)))
        for one in found:
            if not one.is_settled:
                self._ask(one)
        self.add("accompanied_by", self.tr("&Leaves with"), UnitEdit())
        self.add("handed_over_to", self.tr("&Handed over to"), UnitEdit(), beside=True)
        self.add("remark", self.tr("&Remark"), TextEdit(lines=2))
        self.released = self.add_box("release", self.tr("Release the patient now"))
        self.left = self.add_box("left", self.tr("Left without being released"))
        self.add("because", self.tr("&Why, if not released"), UnitEdit())
        self.note.setText(self.tr("Without a box below only the answers are kept."))
        self.start(first=f"{BUT}{self.part}" if f"{BUT}{self.part}" in self.fields else "accompanied_by")
        if (box := self.boxes.get(f"{MET}{self.part}")) is not None:
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, one: CriterionNow) -> None:
        told = criterion_words(one, self._live)
        value = criterion_value(one, self._live, self.chart.zone)
        if one.state is CriterionState.ASKED:
            self.add_box(f"{MET}{one.criterion}", told)
        elif one.criterion is Criterion.OBSERVED and Molecule.ESKETAMINE in self._live.leaving.molecules:
            self.say(self.tr("{0}: {1}. The label fixes this time.").format(told, value))
        else:
            label = self.tr("{0}: {1}").format(told, value) if value else told
            self.add(f"{BUT}{one.criterion}", label, UnitEdit(), note=self.tr("not met; an exception, in words"))

    def judge(self) -> None:
        """Refuse words about a leaving that is not told: saving would keep them nowhere.

        Raises:
            RuleBroken: there are such words.
        """
        super().judge()
        is_told = self.released.isChecked() or self.left.isChecked()
        found = [] if is_told else [Problem("leaving.not-told", field=name) for name in OF_LEAVING if self.text(name)]
        if self.text("because") and not self.left.isChecked():
            found.append(Problem("leaving.reason-of-nothing", field="because"))
        if found:
            raise RuleBroken(found)

    def record(self) -> None:
        """Keep each answer, then release, or record that the patient left; what is kept once is not kept again."""
        for name, box in self.boxes.items():
            if name.startswith(MET) and box.isChecked():
                self._keep(name.removeprefix(MET), is_met=True)
        for name in self.fields:
            if name.startswith(BUT) and (exception := self.text(name)):
                self._keep(name.removeprefix(BUT), is_met=False, exception=exception)
        leave = Leave(
            accompanied_by=self.text("accompanied_by"),
            handed_over_to=self.text("handed_over_to"),
            instructions_given=True if f"{MET}{Criterion.INSTRUCTIONS}" in self._kept else None,
            remark=self.text("remark"),
        )
        if self.left.isChecked():
            self.do(leaving.record_leaving, self.session_id, leave, because=self.text("because"))
        elif self.released.isChecked():
            self.do(leaving.release, self.session_id, leave)

    def _keep(self, criterion: str, *, is_met: bool, exception: str = "") -> None:
        key = f"{MET if is_met else BUT}{criterion}"
        if key in self._kept:
            return
        self.tools.desk.do(
            leaving.check_criterion, self.session_id, Criterion(criterion), is_met=is_met, exception=exception
        )
        self._kept.add(key)


class AldreteForm(SessionForm):
    """Takes the five parts of the modified Aldrete score, which stands beside the criteria and replaces none (5.6)."""

    FORM = form_names.ALDRETE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Modified Aldrete"), words.said("Save score")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        for name, label, told in self._parts():
            choices = [(str(2 - place), self.tr("{0}: {1}").format(2 - place, each)) for place, each in enumerate(told)]
            choice = MenuChoice(label.replace("&", ""), self.tr("Choose what holds"), choices)
            choice.chosen.connect(self._reckon)
            self.add(name, label, choice, check=partial(self._part_problems, name))
        self.total = Label("", "lead")
        self.body.addWidget(self.total)
        self.start()
        self._reckon()

    def _parts(self) -> tuple[tuple[str, str, tuple[str, str, str]], ...]:
        return (
            ("activity", self.tr("&Moves"), (self.tr("four limbs"), self.tr("two limbs"), self.tr("none"))),
            (
                "respiration",
                self.tr("&Breathes"),
                (self.tr("deeply, and coughs"), self.tr("with difficulty"), self.tr("not")),
            ),
            (
                "circulation",
                self.tr("&Pressure against before"),
                (self.tr("within 20"), self.tr("20 to 50 away"), self.tr("more than 50 away")),
            ),
            (
                "consciousness",
                self.tr("&Consciousness"),
                (self.tr("awake"), self.tr("can be roused"), self.tr("no answer")),
            ),
            (
                "oxygen",
                self.tr("&Oxygen saturation"),
                (
                    self.tr("over 92 % on room air"),
                    self.tr("over 90 % with oxygen"),
                    self.tr("under 90 % with oxygen"),
                ),
            ),
        )

    def _part_problems(self, name: str) -> list[Problem]:
        return [] if self.text(name) else [Problem("aldrete.parts", field=name)]

    def _score(self) -> Aldrete | None:
        parts = [self.text(name) for name in ALDRETE]
        return Aldrete(*(int(part) for part in parts)) if all(parts) else None

    @Slot()
    def _reckon(self) -> None:
        score = self._score()
        missing = self.tr("The total is reckoned from all five; 9 or more passes.")
        self.total.setText(missing if score is None else self.tr("{0} of 10").format(score.total))

    def record(self) -> Undoable | None:
        """Keep the score; undo takes it back."""
        desk, reason, score = self.tools.desk, undone(), self._score()
        if score is None:
            return None
        entry = self.do(leaving.keep_aldrete, self.session_id, score)
        return Undoable(self.tr("Score saved"), lambda: desk.do(live_session.take_back, entry, reason=reason))


class RemsForm(SessionForm):
    """Asks what the monitoring form of esketamine asks besides what the session knows; it is printed, never sent."""

    FORM = form_names.REMS

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("REMS answers"), words.said("Save answers")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        kept = tools.desk.ask(live_rows.rems_form, self.session_id)
        self.say(self.tr("What the session knows is filled in on paper. A question left open is left open there."))
        none = self.tr("not recorded")
        asked = self._questions()
        for name in YES_NO:
            choice = MenuChoice(asked[name], none, ((YES, self.tr("Yes")), (NO, self.tr("No"))))
            self.add(name, asked[name], choice)
        for name in MINUTES:
            self.add(name, asked[name], AmountEdit(self.tr("min")))
        for name in TEXTS:
            self.add(name, asked[name], UnitEdit())
        if kept is not None:
            for name, value in kept.answers.items():
                text = {True: YES, False: NO}[value] if isinstance(value, bool) else str(value)
                if name in self.fields:
                    self._fill(name, text)
        self.start(seen=kept.version if kept is not None else 0)

    def _fill(self, name: str, text: str) -> None:
        set_text(self.fields[name].edit, text)

    def _questions(self) -> dict[str, str]:
        return {
            "first_treatment": self.tr("First treatment"),
            "enrolled": self.tr("Enrolled in the REMS"),
            "benzodiazepine": self.tr("Benzodiazepine besides"),
            "sedative": self.tr("Other sedative besides"),
            "psychostimulant": self.tr("Psychostimulant besides"),
            "maoi": self.tr("MAO inhibitor besides"),
            "opioid": self.tr("Opioid besides"),
            "vitals_acceptable_before": self.tr("Vital signs acceptable before"),
            "vitals_acceptable_after": self.tr("Vital signs acceptable before completion"),
            "respiratory_depression": self.tr("Respiratory depression"),
            "serious_event": self.tr("Serious adverse event"),
            "ready_min": self.tr("Earliest minute ready to leave"),
            "provider_name": self.tr("Who monitored: name"),
            "provider_phone": self.tr("Telephone"),
            "provider_email": self.tr("E-mail"),
            "serious_event_words": self.tr("The serious event in words"),
        }

    def record(self) -> None:
        """Keep the answers; what was left open is left out, never "no"."""
        told: dict[str, object] = {}
        for name in (*YES_NO, *MINUTES, *TEXTS):
            if not (text := self.text(name)):
                continue
            told[name] = {YES: True, NO: False}[text] if name in YES_NO else int(text) if name in MINUTES else text
        self.do(leaving.keep_rems, self.session_id, told, seen=self.seen)
