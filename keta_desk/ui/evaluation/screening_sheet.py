"""The screening sheet: evaluation, what was tried before and every rule at the left, the verdict live at the right."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.eligibility import Answer, Planned, Reply
from keta_desk.domain.eligibility_answers import plain_answers, read_answers
from keta_desk.domain.ids import PatientId
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Stale
from keta_desk.domain.titration import DoseSetting, Molecule
from keta_desk.queries import screening as questions
from keta_desk.queries.chart import Chart
from keta_desk.queries.screening import ScreeningSheet
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.ui import words
from keta_desk.ui.actions import action, hint
from keta_desk.ui.drafts import Draft, say_taken_up
from keta_desk.ui.errors import sentence, show_trouble
from keta_desk.ui.evaluation import screening_words
from keta_desk.ui.evaluation.rule_row import RuleRow
from keta_desk.ui.evaluation.screening_names import DECIDE, RESOLVE, SCREENING
from keta_desk.ui.evaluation.screening_parts import EvaluationCard, PlannedCard, TrialsCard
from keta_desk.ui.evaluation.verdict_card import VerdictCard
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.draft_keeper import DraftKeeper
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.sheet import Sheet
from keta_desk.ui.view import Memory, Tools
from keta_desk.use_cases import screening

SIDE_BY_SIDE_W, CARD_W, WIDEST = 1040, 348, 16777215
LONG_H, SHORT_H = 320, 190


class ScreeningPage(Sheet):
    """Shows the screening of one patient and takes the answers; they are kept as a draft until they are saved."""

    hints = (("Y N U", "answer"), ("Tab", "next question"), ("Ctrl Enter", "save"), ("Esc", "overview"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Screening"), parent)
        self._tools, self._desk = tools, tools.desk
        self._sheet: ScreeningSheet | None = None
        self._patient_id, self._seen, self._is_wide = PatientId(""), 0, True
        self._is_long = False
        self._draft: Draft | None = None
        self.banner = Banner()
        self.planned, self.evaluation, self.trials = PlannedCard(), EvaluationCard(), TrialsCard()
        self.verdict = VerdictCard()
        self.rows: dict[str, RuleRow] = {}
        self.keeper = DraftKeeper(self._state, self._write_draft, self)
        self.save = Button(self.tr("Save answers"), role="primary", hint=hint("screening.save"))
        self.beside.addWidget(self.save)
        self._build()
        self._connect()

    def _build(self) -> None:
        today = self._desk.clock.now().date()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(14)
        for part in (self.evaluation, self.planned, self.trials):
            self._column.addWidget(part)
        for group, title in screening_words.GROUPS.items():
            card = Card(screening_words.told(title))
            card.body.setSpacing(0)
            for rule in eligibility().rules:
                if rule.group == group:
                    self.rows[rule.id] = row = RuleRow(rule, today)
                    row.changed.connect(self._answered)
                    row.stepped.connect(self._step)
                    card.body.addWidget(row)
            self._column.addWidget(card)
        self._column.addStretch(1)
        self.area = PageArea(inside)
        self._body = QHBoxLayout()
        self._body.setSpacing(14)
        self._body.addWidget(self.area, 1)
        self._body.addWidget(self.verdict)
        self.page.addWidget(self.banner)
        self.page.addLayout(self._body, 1)
        self._place(wide=True)
        self._set_order()

    def _set_order(self) -> None:
        cards: list[QWidget] = [self.evaluation.write, *self.planned.findChildren(QWidget), self.trials.more]
        rules = [widget for row in self.rows.values() for widget in row.order()]
        order = [self.back, self.save, *cards, *rules, self.verdict.decide]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_answers)
        self.banner.acted.connect(self._discard)
        self.planned.changed.connect(self._answered)
        self.evaluation.form_asked.connect(self.form_asked)
        self.trials.form_asked.connect(self.form_asked)
        self.verdict.rule_asked.connect(self.show_entry)
        self.verdict.resolve_asked.connect(self._resolve)
        self.verdict.decide_asked.connect(self._decide)
        action("screening.save", self, self.save_answers)

    # Showing

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show one patient's screening; what is typed and not saved stays when the same one is shown anew."""
        sheet = questions.sheet_of(chart, now)
        is_other = chart.person.id != self._patient_id
        typed = {} if is_other else self._typed()
        was_typed = not is_other and self._is_changed()
        self._sheet, self._patient_id = sheet, PatientId(chart.person.id)
        self.evaluation.show_sheet(chart, sheet)
        self.trials.show_sheet(sheet)
        self.planned.show_chart(chart)
        if is_other:
            self._draft = Draft(self._desk, SCREENING, chart.person.id)
            self.banner.hide()
        if was_typed:
            self._show_answers(typed, self._planned())
        else:
            self._seen = sheet.screening.version if sheet.screening and not sheet.is_decided else 0
            self._show_answers(sheet.answers, sheet.planned)
        if is_other:
            self._take_up()
            self.area.verticalScrollBar().setValue(0)
        self._shut()
        self._judge()

    def _show_answers(self, answers: Mapping[str, Answer], planned: Planned) -> None:
        for rule_id, row in self.rows.items():
            row.show_answer(answers.get(rule_id, Answer()))
        self.planned.molecule.choose(planned.molecule.value if planned.molecule else None)
        self.planned.setting.choose(planned.setting.value if planned.setting else None)

    def _shut(self) -> None:
        """Let nothing be answered while the vault takes no change, and say why."""
        because = self._desk.read_only_because
        why = sentence(Trouble(because)) if because else ""
        for widget in (self.save, self.evaluation.write, self.trials.more, self.planned, *self.rows.values()):
            widget.setEnabled(not because)
            widget.setToolTip(why)

    def _judge(self) -> None:
        """Judge what is answered now and show it everywhere."""
        sheet = self._sheet
        if sheet is None:
            return
        found = sheet.judged(self._typed(), self._planned())
        for one in found.rules:
            if one.rule.id in self.rows:
                earlier = (sheet.answers if sheet.is_decided else sheet.earlier).get(one.rule.id)
                suggested = sheet.suggestions.get(one.rule.id, ())
                self.rows[one.rule.id].show_standing(one, suggested, earlier)
        changed = self._is_changed()
        self.verdict.show_verdict(sheet, found, is_decided=sheet.is_decided and not changed)
        self._is_long = bool(found.raised or found.unanswered)
        self._give_room()
        self.save.setEnabled(changed and not self._desk.read_only_because)

    # What is typed

    def _typed(self) -> dict[str, Answer]:
        return {name: row.answer() for name, row in self.rows.items() if row.answer() != Answer()}

    def _planned(self) -> Planned:
        molecule, setting = self.planned.molecule.value(), self.planned.setting.value()
        return Planned(
            molecule=Molecule(str(molecule)) if molecule else None,
            setting=DoseSetting(str(setting)) if setting else None,
            dose_basis=self._sheet.planned.dose_basis if self._sheet else None,
        )

    def _is_changed(self) -> bool:
        sheet = self._sheet
        if sheet is None:
            return False
        saved = {name: one for name, one in sheet.answers.items() if one != Answer()}
        return self._typed() != saved or self._planned() != sheet.planned

    @Slot()
    def _answered(self) -> None:
        self.keeper.touch()
        self._judge()

    def _row_with_focus(self) -> RuleRow | None:
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, RuleRow):
            widget = widget.parentWidget()
        return widget

    @Slot(int)
    def _step(self, by: int) -> None:
        """Put the focus on the next or the previous question."""
        asked = [row for row in self.rows.values() if row.reply is not None]
        row = self._row_with_focus()
        place = asked.index(row) + by if row in asked else 0
        if 0 <= place < len(asked):
            asked[place].take_focus()
            self.area.ensureWidgetVisible(asked[place])

    # Drafts

    def _state(self) -> dict[str, str]:
        if not self._is_changed():
            return {}
        planned = self._planned()
        return {
            "answers": json.dumps(plain_answers(self._typed())),
            "molecule": planned.molecule or "",
            "setting": planned.setting or "",
            "seen": str(self._seen),
        }

    def _write_draft(self, state: Mapping[str, str]) -> bool:
        return self._draft is None or self._draft.write(state, self.banner)

    def _take_up(self) -> None:
        kept = self._draft.found() if self._draft is not None else None
        if not kept:
            return
        told = json.loads(str(kept.get("answers") or "{}"))
        known = {name: one for name, one in told.items() if name in self.rows}
        molecule, setting = str(kept.get("molecule", "")), str(kept.get("setting", ""))
        planned = Planned(
            molecule=Molecule(molecule) if molecule else None, setting=DoseSetting(setting) if setting else None
        )
        self._seen = int(kept.get("seen") or 0)
        self._show_answers(read_answers(known, known), planned)
        say_taken_up(self.banner)

    @Slot()
    def _discard(self) -> None:
        """Throw the draft away and show what is saved."""
        self.banner.hide()
        if self._sheet is not None:
            self._show_answers(self._sheet.answers, self._sheet.planned)
            self._seen = self._sheet.screening.version if self._sheet.screening else 0
        self.keeper.keep_now()
        self._judge()

    def keep_now(self) -> None:
        """Keep what is typed."""
        self.keeper.keep_now()

    # Saving

    @Slot()
    def save_answers(self) -> bool:
        """Save what is answered; say whether nothing is left unsaved."""
        if self._draft is None or not self._is_changed():
            return True
        if any(row.problems() for row in self.rows.values()):
            return False
        self.banner.hide()
        try:
            self._draft.do(screening.keep_answers, self._patient_id, self._typed(), self._planned(), seen=self._seen)
        except Stale as stale:
            show_trouble(stale, self.banner, kind="check")
            self._seen = self._sheet.screening.version if self._sheet and self._sheet.screening else 0
            return False
        except Trouble as trouble:
            show_trouble(trouble, self.banner)
            return False
        self.keeper.forget()
        return True

    @Slot(str)
    def _resolve(self, rule_id: str) -> None:
        if self.save_answers():
            self.form_asked.emit(RESOLVE, rule_id)

    @Slot()
    def _decide(self) -> None:
        if self.save_answers():
            self.form_asked.emit(DECIDE, "")

    # A screen among screens

    @Slot(str)
    def show_entry(self, row_id: str) -> None:
        """Go to a question."""
        row = self.rows.get(row_id)
        if row is not None:
            row.take_focus()
            self.area.ensureWidgetVisible(row)

    def begin(self) -> None:
        """Put the focus on the first question that is open, or on the way back."""
        for row in self.rows.values():
            if row.reply is not None and row.answer().reply is Reply.UNKNOWN and row.isEnabled():
                row.take_focus()
                self.area.verticalScrollBar().setValue(0)
                return
        super().begin()

    def remember(self) -> Memory:
        """Remember how far the page was scrolled."""
        return {"scroll": self.area.verticalScrollBar().value()}

    def recall(self, memory: Memory) -> None:
        """Come back to what was remembered."""
        self.area.verticalScrollBar().setValue(int(memory.get("scroll", 0)))

    def panes(self) -> tuple[QWidget, ...]:
        """Return the questions and the verdict."""
        return (self.area, self.verdict)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= scaled(SIDE_BY_SIDE_W)
        if wide != self._is_wide:
            self._place(wide=wide)

    def _place(self, *, wide: bool) -> None:
        """Set the verdict beside the questions, or above them where two columns do not fit."""
        self._is_wide = wide
        self._body.removeWidget(self.verdict)
        self._column.removeWidget(self.verdict)
        if wide:
            self._body.addWidget(self.verdict)
        else:
            self._column.insertWidget(0, self.verdict)
        self.verdict.setMinimumWidth(scaled(CARD_W) if wide else 0)
        self.verdict.setMaximumWidth(scaled(CARD_W) if wide else WIDEST)
        self._give_room()

    def _give_room(self) -> None:
        """Above the questions, let the verdict be as high as a list of rules wants, or as its sentence."""
        self.verdict.setMinimumHeight(0 if self._is_wide else scaled(LONG_H if self._is_long else SHORT_H))
