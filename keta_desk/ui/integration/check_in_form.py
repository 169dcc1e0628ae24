"""The check-in between two sessions as a quick form; item 9 opens the action panel as the whole sheet does."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from keta_desk.domain.check_ins import (
    HIGHEST_ITEM9,
    RATINGS,
    CheckIn,
    CheckInMode,
    FollowUp,
    Stressor,
    check_in_problems,
)
from keta_desk.domain.ids import SessionId
from keta_desk.domain.outcomes_scale import Item
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, refuse
from keta_desk.queries import alerts as alert_questions
from keta_desk.queries import check_ins as questions
from keta_desk.queries import wordings
from keta_desk.queries.alerts import ITEM_9, ITEM_9_OF, AlertLine
from keta_desk.queries.chart import Chart
from keta_desk.queries.check_ins import CheckInLine
from keta_desk.queries.wordings import WordingLine
from keta_desk.reference import catalogue
from keta_desk.ui import words
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.entry_form import SEEN, Check, EntryForm
from keta_desk.ui.integration.action_step import ActionStep
from keta_desk.ui.integration.check_in_words import mode_words, point_words, read_sleep, write_sleep
from keta_desk.ui.integration.note_parts import FormerRows
from keta_desk.ui.integration.rows import GrowingRows
from keta_desk.ui.integration.standing import last_session
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.moment_edit import MomentEdit, write_day
from keta_desk.ui.parts.rating import RatingScale
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import check_ins, corrections

WIDTH, MOST_STRESSORS = 860, 5
NOT_ASKED, REASON, IN_ERROR = "not-asked", "reason", "is_error"


class CheckInForm(EntryForm):
    """Records a check-in, or puts one right where the subject is its id. Nothing is rated beforehand."""

    FORM = "check-in"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title = words.said("Amend check-in") if subject else words.said("Check-in")
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Save check-in"))
        self.keep_wide(WIDTH)
        self._all = tools.desk.ask(questions.of_patient, chart.person.id)
        self._line = standing(self._all, subject) if subject else None
        self._step: ActionStep | None = None
        self._owed: list[AlertLine] = []
        self._undoable: Undoable | None = None
        self._sheet = QWidget()
        outer, self.body = self.body, QVBoxLayout(self._sheet)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(14)
        outer.addWidget(self._sheet)
        self._outer = outer
        self._build()
        self.start(seen=self._line.version if self._line else 0, first="mood")
        self.stressors.show_filled()

    # Building

    def _build(self) -> None:
        self._add_head()
        self._add_ratings()
        self._add_item_9()
        self._add_stressors()
        for first, second in (("side_effects", "medicines_changed"), ("function", "commitments_tried")):
            self.add(first, self._label(first), UnitEdit())
            self.add(second, self._label(second), UnitEdit(), beside=True)
        self.former = FormerRows(self)
        if self._line is None:
            self.former.build()
        self.add("remark", self.tr("&Remark"), TextEdit(lines=2))
        if self._line is not None:
            self.add(REASON, self.tr("Reason for the chan&ge"), UnitEdit())
            self.add_box(IN_ERROR, self.tr("Entered in error: it is not counted any more"))
            self.restore(self.in_the_record())

    def _label(self, name: str) -> str:
        return {
            "side_effects": self.tr("Side e&ffects since the session"),
            "medicines_changed": self.tr("Medicines &changed"),
            "function": self.tr("&Daily life"),
            "commitments_tried": self.tr("What was tr&ied"),
        }[name]

    def _add_head(self) -> None:
        modes = [(mode.value, mode_words(mode)) for mode in CheckInMode]
        mode = Segmented(self.tr("How"), modes)
        self.at = MomentEdit(self.tools.desk.clock.now, self.chart.zone)
        self.at.setPlaceholderText(self.tr("now"))
        self.add("mode", self.tr("&How"), mode, stretch=0)
        if self._line is None:
            mode.choose(CheckInMode.PHONE.value)
            self.add("at", self.tr("He&ld"), self.at, beside=True)
        if not self.chart.doses:
            return
        points = [(point.value, point_words(point)) for point in FollowUp]
        answers = Segmented(self.tr("Answers the point after the session"), points)
        due = next((one for one in questions.points(self.chart, self._all, self.today) if one.is_due), None)
        note = self.tr("{0} is due").format(point_words(due.point)) if due is not None else ""
        if due is not None and self._line is None:
            answers.choose(due.point.value)
        self.add("follows_up", self.tr("&Point after the session"), answers, note=note, beside=True, stretch=0)

    def _add_ratings(self) -> None:
        labels = {
            "mood": self.tr("&Mood, 10 is best"),
            "anxiety": self.tr("&Anxiety, 10 is most"),
            "energy": self.tr("&Energy, 10 is most"),
            "urges": self.tr("&Urges, 10 is strongest"),
        }
        earlier = [one for one in self._all if self._line is None or one.at < self._line.at]
        for place, name in enumerate(RATINGS):
            last = next((value for one in reversed(earlier) if (value := getattr(one, name)) is not None), None)
            edit = RatingScale(labels[name].replace("&", ""), last=last)
            self.add(name, labels[name], edit, check=self._check(name), beside=bool(place % 2))
        if earlier:
            on = write_day(earlier[-1].at.astimezone(self.chart.zone).date())
            self.note.setText(self.tr("Outlined: what was rated last, up to {0}").format(on))

    def _add_item_9(self) -> None:
        scale = catalogue.scales()[ITEM_9_OF]
        item = scale.items[ITEM_9 - 1]
        wording = self.tools.desk.ask(wordings.of_scale, scale.id)
        official = "" if wording is None else wording.items.get(ITEM_9, "")
        choices = [(str(value), str(value)) for value in range(HIGHEST_ITEM9 + 1)]
        name = self.tr("{0} item 9").format(scale.name)
        answer = Segmented(name, [(NOT_ASKED, self.tr("Not asked")), *choices])
        label = self.tr("{0}: {1}").format(name, official or words.said(item.topic))
        self.add("item9", label, answer, note=self._meanings(item, wording), check=self._item_problems, stretch=2)
        sleep = UnitEdit()
        sleep.setPlaceholderText(self.tr("6:30"))
        self.add("sleep_min", self.tr("&Slept, hours"), sleep, check=self._check("sleep_min"), beside=True)

    def _meanings(self, item: Item, wording: WordingLine | None) -> str:
        """Return what the digits stand for, in the official words where they are loaded."""
        official = {} if wording is None else wording.options.get(item.number, {})
        named = [one for one in item.options if one.label]
        told = [self.tr("{0} {1}").format(one.value, official.get(one.value) or words.said(one.label)) for one in named]
        return "; ".join(told)

    def _add_stressors(self) -> None:
        self.stressors = GrowingRows(self, ("stressor", "strength"), MOST_STRESSORS, self.tr("Another stressor"))
        for number in self.stressors.numbers():
            whole = self.tr("Stressor {0}").format(number)
            self.add(
                f"stressor_{number}", self.tr("What weighs between people"), UnitEdit(), check=self._weighs(number)
            )
            self.add(
                f"strength_{number}",
                self.tr("How much, 0 to 10"),
                RatingScale(self.tr("How much, 0 to 10")),
                beside=True,
            )
            for part in self.stressors.parts(number):
                part.edit.setAccessibleName(self.tr("{0}: {1}").format(whole, part.label.text()))
        self.stressors.finish()

    # What is typed

    def content(self) -> CheckIn:
        """Return what was typed. A figure that can't be read is left out; the checks tell of it."""
        item9 = self.text("item9")
        sleep = read_sleep(self.text("sleep_min"))
        found = [self._stressor(number) for number in self.stressors.numbers()]
        return CheckIn(
            mood=self._figure("mood"),
            anxiety=self._figure("anxiety"),
            energy=self._figure("energy"),
            urges=self._figure("urges"),
            sleep_min=sleep,
            item9=int(item9) if item9.isdecimal() else None,
            stressors=(*(one for one in found if one is not None), *self._beyond()),
            side_effects=self.text("side_effects"),
            medicines_changed=self.text("medicines_changed"),
            function=self.text("function"),
            commitments_tried=self.text("commitments_tried"),
            remark=self.text("remark"),
            mode=self.text("mode"),
            follows_up=self.text("follows_up") if "follows_up" in self.fields else "",
        )

    def _beyond(self) -> tuple[Stressor, ...]:
        """Return the stressors of a check-in that have no row in the form: an amendment leaves them as they are."""
        return self._line.stressors[MOST_STRESSORS:] if self._line is not None else ()

    def _figure(self, name: str) -> int | None:
        return int(self.text(name)) if self.text(name) else None

    def _stressor(self, number: int) -> Stressor | None:
        what, strength = self.text(f"stressor_{number}"), self._figure(f"strength_{number}")
        return Stressor(what, strength) if what or strength is not None else None

    def _check(self, name: str) -> Check:
        return lambda: [one for one in self._found_wrong() if one.field == name]

    def _found_wrong(self) -> list[Problem]:
        typed = self.text("sleep_min")
        if typed and read_sleep(typed) is None:
            return [Problem("check-in.sleep-range", field="sleep_min")]
        return check_in_problems(self.content())

    def _item_problems(self) -> list[Problem]:
        return [] if self.text("item9") else [Problem("check-in.item9-missing", field="item9")]

    def _weighs(self, number: int) -> Check:
        def wrong() -> list[Problem]:
            one = self._stressor(number)
            missing = one is not None and not one.what.strip()
            return [Problem("check-in.stressor-missing", field=f"stressor_{number}")] if missing else []

        return wrong

    def in_the_record(self) -> Mapping[str, str]:
        """Return what the record says of the check-in now."""
        if self._line is None or REASON not in self.fields:
            return {}
        line = standing(self.tools.desk.ask(questions.of_patient, self.chart.person.id), self._line.id)
        return {**_texts_of(line), SEEN: str(line.version)}

    # Saving

    def record(self) -> Undoable | None:
        """Save the check-in, or what was done about its alert."""
        if self._step is not None:
            self._step.save(self.do)
            return self._undoable
        return self._amended(self._line) if self._line is not None else self._recorded()

    def _recorded(self) -> Undoable:
        desk, person, content = self.tools.desk, self.chart.person.id, self.content()
        at = self.at.moment() or desk.clock.now()
        session = last_session(self.chart, at)
        after = None if session is None else SessionId(session.id)
        settled = self.former.settled()
        row_id = self.do(check_ins.record, person, content, at=at, after=after, settled=settled)
        self._owe(row_id)
        reason, closed = undone(), [commitment_id for commitment_id, _ in settled]
        return Undoable(self.tr("Check-in saved"), lambda: desk.do(check_ins.take_back, row_id, closed, reason=reason))

    def _amended(self, line: CheckInLine) -> Undoable | None:
        desk, reason, seen, was = self.tools.desk, self.text(REASON), self.seen, line.content
        refuse(reason_problems(reason))
        if self.boxes[IN_ERROR].isChecked():
            self.do(corrections.enter_in_error, "check_in", line.id, reason=reason, seen=seen)
            person, after = self.chart.person.id, SessionId(line.session_id) if line.session_id else None
            return Undoable(
                self.tr("Marked as entered in error"),
                lambda: desk.do(check_ins.record, person, was, at=line.at, after=after),
            )
        now = self.content()
        if now == was:
            raise RuleBroken([Problem("integration.unchanged", field=REASON)])
        self.do(check_ins.amend, line.id, now, reason=reason, seen=seen)
        self._owe(line.id)
        return Undoable(
            self.tr("Check-in amended"), lambda: desk.do(check_ins.amend, line.id, was, reason=undone(), seen=seen + 1)
        )

    def _owe(self, row_id: str) -> None:
        self._owed = [one for one in self.tools.desk.ask(alert_questions.about, row_id) if one.is_open]

    def close_saved(self, undoable: Undoable | None) -> None:
        """Go on with what item 9 gives alarm about, else close."""
        owed, self._owed = self._owed, []
        if not owed or self._step is not None:
            super().close_saved(undoable)
            return
        self._undoable = undoable
        self._step = ActionStep(self, owed)
        self.fields |= self._step.panel.fields
        self._sheet.setVisible(False)
        self._sheet.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._outer.addWidget(self._step.panel)
        self._step.panel.show()
        self._step.begin()

    def judge(self) -> None:
        """Judge what is typed; the action panel is judged by the rule of its use case."""
        if self._step is None:
            super().judge()

    def reject(self) -> None:
        """Close and keep the draft; not before something is written about what gives alarm."""
        if self._step is not None and self._step.holds():
            return
        super().reject()


def _texts_of(line: CheckInLine) -> dict[str, str]:
    """Return what a check-in says as the fields of its form hold it."""
    said = line.content
    texts = {name: "" if (value := getattr(said, name)) is None else str(value) for name in RATINGS}
    for number, one in enumerate(said.stressors[:MOST_STRESSORS], start=1):
        texts[f"stressor_{number}"] = one.what
        texts[f"strength_{number}"] = "" if one.strength is None else str(one.strength)
    for name in ("side_effects", "medicines_changed", "function", "commitments_tried", "remark", "mode", "follows_up"):
        texts[name] = getattr(said, name)
    texts["item9"] = NOT_ASKED if said.item9 is None else str(said.item9)
    texts["sleep_min"] = "" if said.sleep_min is None else write_sleep(said.sleep_min)
    return texts
