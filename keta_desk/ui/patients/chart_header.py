"""The head of a chart: who this is, in view on every screen of the chart, and its sections."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keta_desk.domain.patients import AllergyState, Stage, chart_label
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.actions import hint
from keta_desk.ui.consent.consent_words import header_chips
from keta_desk.ui.evaluation.screening_words import chip_on
from keta_desk.ui.outcomes.alert_words import chip_of as alert_chip
from keta_desk.ui.outcomes.standing import alarms
from keta_desk.ui.parts.button import Button, PaintedButton
from keta_desk.ui.parts.card import empty_layout
from keta_desk.ui.parts.chip import HEIGHT, TARGET, Chip, ChipWords, LinkChip
from keta_desk.ui.parts.flow import FlowLayout
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.ribbon import Ribbon, WindowDays
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.theme import grown, look

LONGEST_CHIP, RIBBON_W = 40, 112
MARGIN, BUTTON_GAP, NAME_GAP, COUNT_GAP = 24, 10, 12, 6
CHIP_GAP, LEAST_FACT, WHOLE = 8, 170, 16_777_215
FOLDS_W, LOW_H = 760, 600
"""In a window narrower than the first the facts stand under the buttons; in one lower than the second on one line."""

TITLES = frozenset({"", "Dr", "Mr", "Mrs", "Ms", "Prof"})
TAB_GAP, CLOSE_GAP, MORE_W = 22, 12, 44


class Section(PaintedButton):
    """One section of the chart; its count is set apart from its name."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._count, self._is_brief = 0, False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        """Show how many entries the section holds; 0 shows nothing."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.updateGeometry()

    def be_brief(self, *, is_brief: bool) -> None:
        """Leave the count out, where all sections find room on one line only without."""
        if is_brief != self._is_brief:
            self._is_brief = is_brief
            self.updateGeometry()
            self.update()

    def _widths(self) -> tuple[int, int]:
        name = QFontMetrics(look().font("strong")).horizontalAdvance(self.text())
        count = (
            QFontMetrics(look().font("micro")).horizontalAdvance(str(self._count)) + COUNT_GAP
            if self._count and not self._is_brief
            else 0
        )
        return name, count

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()) + 2, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        name, count = self._widths()
        on = self.isChecked()
        painter.setFont(look().font("strong" if on else "body"))
        painter.setPen(look().colour("ink" if on else "ink_2"))
        painter.drawText(QRect(0, 0, name + 2, 38), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count and not self._is_brief:
            painter.setFont(look().font("micro"))
            painter.setPen(look().colour("ink_3"))
            painter.drawText(QRect(name + COUNT_GAP, 1, count + 4, 38), Qt.AlignmentFlag.AlignVCenter, str(self._count))
        if on or self.hasFocus():
            painter.setPen(QPen(look().colour("focus" if self.hasFocus() else "accent"), 2))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class WindowMark(QWidget):
    """The integration window beside a name: the ribbon, and its day in words."""

    def __init__(self, parent: QWidget | None = None, *, width: int = RIBBON_W) -> None:
        super().__init__(parent)
        self._window: WindowDays | None = None
        self._ribbon_w = width
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)

    @property
    def shown(self) -> WindowDays | None:
        """The window that is shown."""
        return self._window

    @property
    def is_open(self) -> bool:
        """Whether a window is open."""
        return self._window is not None

    def show_window(self, window: WindowDays | None) -> None:
        """Show another window, None for none."""
        if window == self._window:
            return
        self._window = window
        empty_layout(self._line)
        if window is not None:
            self._line.addWidget(Ribbon(window, width=self._ribbon_w, height=20))
            day = Label(self.tr("Day {0}").format(window.day), "window")
            self._line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)  # beside the ticks, not beside the dots under them


class ChartHeader(QWidget):
    """Emits `chosen` with the id of a section, `vitals_asked`, `print_asked`."""

    chosen = Signal(str)
    vitals_asked = Signal()
    print_asked = Signal()

    def __init__(self, sections: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = Elided("", "display")
        self.about = Elided("", "second")
        self.window_mark = WindowMark()
        self._facts_row = QWidget()
        self._chips = FlowLayout(self._facts_row, gap=CHIP_GAP, line_gap=CHIP_GAP - (TARGET - HEIGHT))
        self._told: list[ChipWords] = []
        self._more: Chip | None = None
        self._is_live = False
        self.new = Button(self.tr("New"), icon="plus", hint=hint("new"), name=self.tr("New entry in this chart"))
        self.print = Button(self.tr("Print…"), icon="print", hint=hint("print"))
        self.vitals = Button(self.tr("Record vitals"), icon="heart", role="primary", hint=hint("chart.vitals"))
        self.print.clicked.connect(self.print_asked)
        self.vitals.clicked.connect(self.vitals_asked)
        self.sections: dict[str, Section] = {}
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(MARGIN, 13, MARGIN, 0)
        self._page.setSpacing(2)
        self._page.addLayout(self._top())
        self._page.addLayout(self._section_row(sections))

    def _top(self) -> QHBoxLayout:
        self._names = QHBoxLayout()
        self._names.addWidget(self.name)
        self._names.addWidget(self.about, 1, Qt.AlignmentFlag.AlignBottom)
        self._names.addWidget(self.window_mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._left = left = QVBoxLayout()
        left.setSpacing(3)
        left.addLayout(self._names)
        left.addWidget(self._facts_row)
        top = QHBoxLayout()
        top.setSpacing(BUTTON_GAP)
        top.addLayout(left, 1)
        top.addWidget(self.new)
        top.addWidget(self.print)
        top.addWidget(self.vitals)
        return top

    def _section_row(self, sections: tuple[tuple[str, str], ...]) -> FlowLayout:
        self._tabs = row = FlowLayout(gap=TAB_GAP, line_gap=0)
        group = QButtonGroup(self)
        for section_id, text in sections:
            button = Section(text)
            button.setAutoExclusive(True)
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, chosen=section_id: self.chosen.emit(chosen))
            button.toggled.connect(self._set_names)
            self.sections[section_id] = button
            row.addWidget(button)
        return row

    def show_chart(self, chart: Chart, today: date, window: WindowDays | None = None, *, is_live: bool = False) -> None:
        """Show another patient, or the same as changed.

        `window` is the integration window while one is open. Vitals of a session that runs are recorded there.
        """
        person, self._is_live = chart.person, is_live
        self.vitals.show_icon("session" if is_live else "heart")
        self.window_mark.show_window(window)
        self.name.setText(person.name)
        facts = [
            words.age(person.birth_date, today),
            person.pronouns,
            self.tr("born {0}").format(write_day(person.birth_date)),
            chart_label(person.chart_number),
            words.weight_kg(chart.weight_g),
        ]
        self.about.setText(" · ".join(fact for fact in facts if fact))
        screened = _leading("screening", chip_on(chart, today))
        self._show_chips([*self._facts(chart), *screened, *_of_consent(chart, today)])
        self.fit()

    def _show_chips(self, told: list[ChipWords]) -> None:
        """Show the facts; where none changed they stay, and with them the focus of one that leads somewhere."""
        if told == self._told:
            return
        self._told = told
        empty_layout(self._chips)
        before: QWidget = self.vitals  # Qt sets nothing behind what never has the focus, such as the header itself
        for one in told:
            chip = self._chip(one)
            self._chips.addWidget(chip)
            if one.leads:
                QWidget.setTabOrder(before, chip)
                before = chip
        self._more = Chip(ChipWords("", "fact"))
        self._more.setMinimumHeight(grown(TARGET))
        self._chips.addWidget(self._more)

    def _chip(self, told: ChipWords) -> Chip | LinkChip:
        if not told.leads:
            plain = Chip(told)
            plain.setMinimumHeight(grown(TARGET))
            return plain
        chip = LinkChip(told)
        chip.setAccessibleDescription(self.tr("Opens what this is about"))
        chip.clicked.connect(partial(self.chosen.emit, told.leads))
        return chip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()  # the size of text was changed

    def fit(self) -> None:
        """Have all stand whole that the room allows: names, buttons, facts and sections."""
        self._fit_buttons()
        self._set_names()
        self._place_facts()
        self._fit_chips()
        self._fit_sections()

    def _fit_sections(self) -> None:
        """Have the sections move closer, then leave their counts out, before they take a second line."""
        room = self.width() - 2 * MARGIN
        for gap, is_brief in ((TAB_GAP, False), (CLOSE_GAP, False), (CLOSE_GAP, True)):
            for one in self.sections.values():
                one.be_brief(is_brief=is_brief)
            self._tabs.set_gap(gap)
            if sum(one.sizeHint().width() + gap for one in self.sections.values()) - gap <= room:
                return

    def _fit_buttons(self) -> None:
        """Have the buttons keep their icons only, one after the other, until the name stands whole."""
        vitals = self.tr("Return to session") if self._is_live else self.tr("Record vitals")
        whole = {self.print: self.tr("Print…"), self.new: self.tr("New"), self.vitals: vitals}
        self.vitals.setAccessibleName(vitals)
        keys = {self.print: "print", self.new: "new", self.vitals: "chart.vitals"}
        for button, text in whole.items():
            button.setText(text)
            button.show_hint(hint(keys[button]))
            button.setToolTip("")
        for button, text in whole.items():
            if max(self.name.sizeHint().width(), self.about.sizeHint().width()) <= self.width() - self._beside():
                return
            button.setText("")
            button.show_hint("")
            button.setToolTip(text)

    def _place_facts(self) -> None:
        """Set the facts beside the buttons, or where the window is narrow under them."""
        is_folded = self.width() < grown(FOLDS_W)
        if is_folded == (self._page.indexOf(self._facts_row) >= 0):
            return
        column = self._left if not is_folded else self._page
        (self._page if not is_folded else self._left).removeWidget(self._facts_row)
        column.insertWidget(1, self._facts_row)

    def _fit_chips(self) -> None:
        """Have the longest fact give way as far as it stays readable; what still finds no room begins a new line.

        In a low window there is one line only: what finds no room there stands in the tool tip of the last.
        """
        items = (self._chips.itemAt(place) for place in range(self._chips.count()))
        widgets = (item.widget() for item in items if item is not None)
        chips = [chip for chip in widgets if isinstance(chip, Chip | LinkChip) and chip is not self._more]
        for chip in chips:
            chip.setMaximumWidth(WHOLE)
        room = self.width() - (2 * MARGIN if self._page.indexOf(self._facts_row) >= 0 else self._beside())
        over = sum(chip.sizeHint().width() + CHIP_GAP for chip in chips) - room
        facts = [chip for chip in chips if chip.kind() == "fact"]  # allergies stay whole
        longest = max(facts, key=lambda chip: chip.sizeHint().width(), default=None)
        if longest is not None and 0 < over <= longest.sizeHint().width() - grown(LEAST_FACT):
            longest.setMaximumWidth(longest.sizeHint().width() - over)
        self._gather(chips, room if self.window().height() < grown(LOW_H) else WHOLE)
        self._chips.invalidate()

    def _gather(self, chips: list[Chip | LinkChip], room: int) -> None:
        """Show what finds room on one line, and name the rest behind it."""
        left, hidden = room - grown(MORE_W), list[Chip | LinkChip]()
        for place, chip in enumerate(chips):
            left -= min(chip.sizeHint().width(), chip.maximumWidth()) + CHIP_GAP
            if left < 0 and place:
                hidden.append(chip)
            chip.setVisible(chip not in hidden)
        if self._more is not None:
            told = [chip.accessibleName() for chip in hidden]
            self._more.say(ChipWords(f"+{len(hidden)}", "fact"))
            self._more.setToolTip("\n".join(told))
            self._more.setAccessibleName("; ".join(told))
            self._more.setVisible(bool(hidden))

    def _beside(self) -> int:
        """Return the width that buttons and margins take beside name and facts."""
        buttons = (self.new, self.print, self.vitals)
        return 2 * MARGIN + sum(button.sizeHint().width() + BUTTON_GAP for button in buttons)

    @Slot()
    def _set_names(self) -> None:
        """Have both stand whole: birth date and number beside the name, under it where the window is too narrow.

        The integration window stands beside them where there is room, but on the overview, which shows it anyway.
        """
        room = self.width() - self._beside()
        needed = self.name.sizeHint().width() + NAME_GAP + self.about.sizeHint().width()
        is_wide = needed <= room
        overview = self.sections.get("overview")
        is_shown = self.window_mark.is_open and not (overview is not None and overview.isChecked())
        self.window_mark.setVisible(is_shown and needed + NAME_GAP + self.window_mark.sizeHint().width() <= room)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._names.setDirection(way)
        self._names.setSpacing(NAME_GAP if is_wide else 0)
        self.about.setContentsMargins(0, 0, 0, 5 if is_wide else 0)

    def _facts(self, chart: Chart) -> list[ChipWords]:
        stage = words.stage_chip(Stage(chart.person.stage))
        return [*_alert_chips(chart), *_allergy_chips(chart), stage, *_problem_chips(chart), *_support_chips(chart)]


def _alert_chips(chart: Chart) -> list[ChipWords]:
    """Say what nobody has dealt with yet before anything else (clinical-reference 6.17)."""
    opened = alarms(chart)
    return _leading("measures", alert_chip(opened[0], len(opened) - 1)) if opened else []


def _leading(where: str, *chips: ChipWords) -> list[ChipWords]:
    """Return chips that lead to a section or sheet of the chart."""
    return [replace(one, leads=where) for one in chips]


def _of_consent(chart: Chart, today: date) -> list[ChipWords]:
    return _leading("consent", *header_chips(chart, today))


def _allergy_chips(chart: Chart) -> list[ChipWords]:
    """Say allergies first: "not asked" is not "none known" (clinical-reference 0). The screening asks about them."""
    if chart.allergies:
        listed = ", ".join(line.substance for line in chart.allergies[:3])
        return _leading("screening", ChipWords(words.said("Allergy: {0}").format(listed), "caution", "triangle"))
    if chart.person.allergy_state == AllergyState.NONE_KNOWN:
        return _leading("screening", ChipWords(words.said("No known allergies"), "ok", "check-circle"))
    return _leading("screening", ChipWords(words.said("Allergies not asked"), "caution", "triangle"))


def _problem_chips(chart: Chart) -> list[ChipWords]:
    active = sorted((line for line in chart.problems if line.is_active), key=lambda line: line.role != "primary")
    if not active:
        return []
    more = f" +{len(active) - 1}" if len(active) > 1 else ""
    return [ChipWords(_shortened(active[0].title) + more, "fact", "flag")]


def _shortened(title: str) -> str:
    """Return a diagnosis as a chip holds it: without what it says after commas, or cut where that is long too."""
    shown = title
    while len(shown) > LONGEST_CHIP and "," in shown:
        shown = shown.rpartition(",")[0]
    return shown if len(shown) <= LONGEST_CHIP else shown[: LONGEST_CHIP - 1].rstrip() + "\u2026"


def _support_chips(chart: Chart) -> list[ChipWords]:
    support = next((line for line in chart.contacts if line.kind == "support_person"), None)
    if support is None:
        return []
    relation = f" ({support.relation})" if support.relation else ""
    first, _, _ = support.name.partition(" ")
    shown = first if relation and first.rstrip(".") not in TITLES else support.name
    return [ChipWords(words.said("Support: {0}").format(shown) + relation, "fact", "user")]
