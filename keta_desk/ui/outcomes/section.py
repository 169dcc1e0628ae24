"""The measures of a chart: where the patient stands on each scale, the trend, every filling-in, every answer."""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.alerts import GRAVE
from keta_desk.queries.alerts import AlertLine
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.actions import action, hint
from keta_desk.ui.errors import sentence
from keta_desk.ui.outcomes.figures import Figures
from keta_desk.ui.outcomes.item_card import ItemCard
from keta_desk.ui.outcomes.measure_dialog import AlertDialog, AmendDialog, MeasureDialog
from keta_desk.ui.outcomes.measure_menu import MeasureMenu
from keta_desk.ui.outcomes.rows import rows_of
from keta_desk.ui.outcomes.score_list import ScoreList
from keta_desk.ui.outcomes.score_words import rule_words, threshold_words
from keta_desk.ui.outcomes.standing import MAIN, Standing, baseline_days, day_of, open_alerts, standings, trend_of
from keta_desk.ui.outcomes.trend_card import TrendCard
from keta_desk.ui.outcomes.was import was_of
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.view import ChartSection, Memory, Tools

NARROW = 960
TREND_H, AROUND, GAP = 312, 38, 14
GRID_DAYS_YEAR = 330


class MeasuresSection(ChartSection):
    """Shows one patient's measures; asks for the forms that enter and amend them."""

    hints = (("N", "enter answers"), ("M", "next measure"), ("E", "amend"), ("Ctrl D", "as table"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = tools.desk
        self._chart: Chart | None = None
        self._found: list[Standing] = []
        self._alert: AlertLine | None = None
        self._scale_id = "phq9"
        self._is_narrow = False
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        self.alarm, self.missing = Banner(), Banner()
        self.enter = Button("", icon="plus", role="primary", hint=hint("chart.new"))
        self.figures = Figures()
        head = Card()
        head.body.setContentsMargins(6, 4, 18, 4)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.figures, 1)
        self.other = Button(self.tr("Other measure"), icon="down", hint=hint("measures.other"))
        self.menu = MeasureMenu(self)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        buttons.addStretch(1)
        buttons.addWidget(self.enter)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        row.addLayout(buttons)
        head.body.addLayout(row)
        self.trend = TrendCard()
        self.items = ItemCard()
        self.grid = self.items.grid
        self.filled_in = self._build_list()
        self.empty = EmptyState("outcomes")
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.setContentsMargins(24, 16, 24, 22)
        page.setSpacing(14)
        self._above = (self.alarm, self.missing, head)
        for widget in self._above:
            page.addWidget(widget)
        page.addWidget(self._build_body(), 1)
        self.area = PageArea(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _build_list(self) -> Card:
        card = Card(words.said("Filled in"))
        self.amend = Button(self.tr("Amend\u2026"), icon="pen", role="quiet", hint=hint("chart.edit"))
        card.head.addWidget(self.amend)
        card.body.setContentsMargins(6, 11, 6, 8)
        card.head.setContentsMargins(12, 0, 12, 0)
        self.list = ScoreList()
        card.body.addWidget(self.list, 1)
        return card

    def _build_body(self) -> QStackedWidget:
        cards = QWidget()
        self._cards = QGridLayout(cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(14)
        self._place_cards()
        blank = Card()
        blank.body.addWidget(self.empty)
        self._body = QStackedWidget()
        self._body.addWidget(cards)
        self._body.addWidget(blank)
        return self._body

    def _place_cards(self) -> None:
        """Set the cards side by side, or one under the other where there is no room."""
        for card in (self.trend, self.items, self.filled_in):
            self._cards.removeWidget(card)
        self._cards.addWidget(self.trend, 0, 0)
        self._cards.addWidget(self.items, 1, 0)
        if self._is_narrow:
            self._cards.addWidget(self.filled_in, 2, 0)
        else:
            self._cards.addWidget(self.filled_in, 0, 1, 2, 1)
        self._cards.setColumnStretch(0, 68)
        self._cards.setColumnStretch(1, 0 if self._is_narrow else 32)
        self._cards.setRowStretch(0, 1)
        self.trend.setMinimumHeight(TREND_H)
        self.filled_in.setMinimumHeight(260 if self._is_narrow else 0)

    def _connect(self) -> None:
        self.figures.chosen.connect(self.choose_scale)
        self.enter.clicked.connect(self.ask_entry)
        self.other.clicked.connect(self.ask_other)
        self.menu.chosen.connect(self._ask_scale)
        self.empty.acted.connect(self.ask_entry)
        self.missing.acted.connect(self.ask_entry)
        self.alarm.acted.connect(self._ask_action)
        self.amend.clicked.connect(self.ask_amend)
        self.list.picked.connect(self._pick)
        self.list.opened.connect(self.ask_amend)
        self.grid.picked.connect(self.list.choose)
        self.trend.day_chosen.connect(self.list.choose_day)
        action("chart.new", self, self.ask_entry)
        action("chart.edit", self, self.ask_amend)
        action("chart.table", self, self.trend.turn)
        action("measures.next", self, lambda: self.figures.step(1))
        action("measures.other", self, self.ask_other)

    # Showing

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show one patient's measures."""
        if self._chart is None or self._chart.person.id != chart.person.id:
            self._scale_id = "phq9"
            self.area.verticalScrollBar().setValue(0)
        self._chart = chart
        self._found = standings(chart)
        today = now.astimezone(chart.zone).date()
        self._show_banners(chart)
        self.figures.show_standings(self._found, self._scale_id, chart.zone, today)
        self._show_scale(chart, today)
        is_blank = not any(standing.lines for standing in self._found)
        self._body.setCurrentIndex(1 if is_blank else 0)
        self._fit_items()
        self.empty.say(
            self.tr("No measures yet"),
            self.tr("The last complete one before the first dose becomes the baseline."),
            action=self.enter.text(),
        )
        self._set_order()

    def _chosen(self) -> Standing:
        return next((one for one in self._found if one.scale.id == self._scale_id), self._found[0])

    def _show_scale(self, chart: Chart, today: date) -> None:
        chosen = self._chosen()
        name = chosen.scale.name
        self.enter.setText(self.tr("Enter {0}").format(name))
        self.enter.setAccessibleName(self.enter.text())
        rules = " ".join(part for part in (rule_words(chosen), threshold_words(chosen)) if part)
        self.trend.show_inputs(trend_of(chart, self._found, chosen, today), rules)
        was = was_of(self._desk, chosen.lines)
        days = [day_of(chart, line) for line in chosen.lines]
        is_long = bool(days) and (days[-1] - days[0]).days > GRID_DAYS_YEAR
        heads = [f"{day:%m/%y}" if is_long else write_day(day, year=False) for day in days]
        answers = {line_id: tuple(one.answers for one in each) for line_id, each in was.items()}
        self.grid.show_answers(chosen.scale, chosen.lines, heads, answers)
        self.items.title_it(self.tr("{0}, item by item").format(name))
        count = len(chosen.lines)
        once, often = self.tr("{0}, filled in once"), self.tr("{0}, filled in {1} times")
        self.filled_in.title.setText((once if count == 1 else often).format(name, count))
        self.list.show_rows(rows_of(chart, chosen, was))
        self.trend.setMinimumHeight(max(TREND_H, self.trend.minimumSizeHint().height()))  # no rule is cut
        self._allow()

    def _allow(self) -> None:
        """Say why a button does nothing, where it does nothing."""
        reason = self._desk.read_only_because
        why = self.tr("The vault is open for reading only") if reason else ""
        for button in (self.enter, self.other, self.amend, self.empty.action, self.alarm.action, self.missing.action):
            button.setEnabled(not reason)
            button.setToolTip(why)
            button.setAccessibleDescription(why)
        if not self.list.current() and not reason:
            self.amend.setEnabled(False)
            self.amend.setToolTip(self.tr("Nothing was filled in yet"))

    def _show_banners(self, chart: Chart) -> None:
        opened = open_alerts(chart)
        self._alert = opened[0] if opened else None
        if self._alert is None:
            self.alarm.hide()
        else:
            self._show_alarm(self._alert, len({one.subject_id for one in opened}) - 1)
        missing = [one.scale.name for one in self._found if one.is_baseline_missing and one.scale.id in MAIN]
        if not missing:
            self.missing.hide()
            return
        names = ", ".join(missing)
        title = self.tr("Baseline missing: {0}").format(names)
        if chart.doses:
            first = write_day(chart.doses[0].given_at.astimezone(chart.zone).date())
            then = self.tr("No complete one in the {0} days before the first dose on {1}. Change can\u2019t be told.")
            self._say(self.missing, "check", title, then.format(baseline_days(chart.limits), first), "")
        else:
            then = self.tr("The last complete one before the first dose becomes the baseline.")
            action_words = self.tr("Enter {0}").format(missing[0])
            self._say(self.missing, "check", title, then, action_words)

    def _show_alarm(self, alert: AlertLine, others: int) -> None:
        """Show the most urgent alert that nobody has closed, and how many entries more have one."""
        kind = "stop" if alert.level in GRAVE else "check"
        then = self.tr("Put off: {0}").format(" ".join(alert.disposition.split())[:200]) if alert.disposition else ""
        more = words.counted(others, "1 more entry has an open alert.", "{0} more entries have open alerts.")
        then = " ".join(part for part in (then, more if others else "") if part)
        self._say(self.alarm, kind, sentence(alert.problem), then, self.tr("Write what was done"))

    def _say(self, banner: Banner, kind: str, title: str, then: str, action_words: str) -> None:
        """Say it once: a banner that says the same already is not announced again."""
        if banner.isHidden() or banner.words() != f"{title} {then}".strip():
            banner.say(kind, title, then, action=action_words)

    def _set_order(self) -> None:
        shown = self.figures.shown()
        order: list[QWidget] = [self.alarm.action, self.missing.action, *([shown] if shown else []), self.enter]
        order.append(self.other)
        order += [self.trend.as_table, self.trend.chart, self.trend.table, self.items.fold]
        order += [self.grid, self.amend, self.list]
        order.append(self.empty.action)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    # Choosing

    @Slot(str)
    def choose_scale(self, scale_id: str) -> None:
        """Show another scale."""
        if self._chart is None or scale_id not in {one.scale.id for one in self._found}:
            return
        self._scale_id = scale_id
        now = self._desk.clock.now()
        today = now.astimezone(self._chart.zone).date()
        self.figures.show_standings(self._found, scale_id, self._chart.zone, today)
        self._show_scale(self._chart, today)
        self._set_order()

    def show_entry(self, row_id: str) -> None:
        """Choose a filling-in, whichever scale it is of."""
        scale = next((one.scale.id for one in self._found for line in one.lines if line.id == row_id), "")
        if scale:
            self.choose_scale(scale)
            self.list.choose(row_id)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _pick(self, line_id: str) -> None:
        self.grid.show_line(line_id)
        line = next((one for one in self._chosen().lines if one.id == line_id), None)
        if line is not None and self._chart is not None:
            self.trend.walk_to(day_of(self._chart, line))

    # Forms

    @Slot()
    def ask_entry(self) -> None:
        """Ask for the entry sheet of the chosen scale, or of the first whose baseline is missing."""
        if self._chart is None or self._desk.read_only_because:
            return
        scale_id = self._scale_id
        if self.sender() is self.missing:
            scale_id = next(one.scale.id for one in self._found if one.is_baseline_missing and one.scale.id in MAIN)
        self.form_asked.emit(MeasureDialog.FORM, scale_id)

    @Slot()
    def ask_other(self) -> None:
        """Offer every measure, those that are due or usual for this patient first."""
        if self._chart is not None and not self._desk.read_only_because:
            self.menu.offer(self._chart, self._desk.clock.now(), self.other)

    @Slot(str)
    def _ask_scale(self, scale_id: str) -> None:
        self.form_asked.emit(MeasureDialog.FORM, scale_id)

    @Slot()
    def ask_amend(self) -> None:
        """Ask for the sheet that puts the current filling-in right."""
        if (current := self.list.current()) and not self._desk.read_only_because:
            self.form_asked.emit(AmendDialog.FORM, current)

    @Slot()
    def _ask_action(self) -> None:
        if self._alert is not None and not self._desk.read_only_because:
            self.form_asked.emit(AlertDialog.FORM, self._alert.subject_id)

    # A screen among screens

    def begin(self) -> None:
        """Put the focus on the chosen figure, or on what has to be done first."""
        shown = self.figures.shown()
        first = self.alarm.action if self._alert is not None and self.alarm.action.isEnabled() else shown
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> Memory:
        """Remember scale, filling-in, table or picture, and how far the page was scrolled."""
        return {
            "scale": self._scale_id,
            "line": self.list.current(),
            "table": self.trend.is_table(),
            "items": self.items.chosen(),
            "scroll": self.area.verticalScrollBar().value(),
        }

    def recall(self, memory: Memory) -> None:
        """Show what was remembered; what is gone meanwhile is passed over."""
        self.choose_scale(str(memory.get("scale", "")))
        self.list.choose(str(memory.get("line", "")))
        self.trend.as_table.setChecked(bool(memory.get("table", False)))
        self.items.choose(memory.get("items"))
        self.area.verticalScrollBar().setValue(int(memory.get("scroll", 0)))

    def panes(self) -> tuple[QWidget, ...]:
        """Return figures, trend, answers and list."""
        if self._body.currentIndex() == 1:
            return (self.figures, self.empty)
        return (self.figures, self.trend, self.items, self.filled_in)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._place_cards()
        self._fit_items()

    def _fit_items(self) -> None:
        """Let the answers stand open where trend and answers both find room without scrolling."""
        above = sum(one.sizeHint().height() + GAP for one in self._above if not one.isHidden())
        self.items.fit(self.height() - AROUND - above - TREND_H - GAP)
