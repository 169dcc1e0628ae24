"""An observation in full: what the row of vitals has no room for, measured whenever it was; and a reading put right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from keta_desk.domain.problems import Problem, RuleBroken, Severity
from keta_desk.domain.quantities import rounded
from keta_desk.domain.reading_notes import Beside, Communication
from keta_desk.domain.record import Gone
from keta_desk.domain.vitals import Reading
from keta_desk.queries import live_session as sittings
from keta_desk.queries.chart import Chart
from keta_desk.queries.live_rows import LiveReading
from keta_desk.ui import words
from keta_desk.ui.cockpit import form_names
from keta_desk.ui.cockpit.log_forms import SessionForm
from keta_desk.ui.cockpit.log_lines import short_words
from keta_desk.ui.cockpit.words import pleasant_choices
from keta_desk.ui.entry_form import SEEN
from keta_desk.ui.errors import show_findings
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit, set_text
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.sessions.session_forms import when_saved
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import live_session

YES, NO = "yes", "no"
TEMPERATURE = "temperature_mcel"


class ReadingForm(SessionForm):
    """Has the numbers of a reading as fields, each under the name of the reading's own."""

    def add_numbers(self, note: Callable[[str], str] = lambda _name: "") -> None:
        """Add a field for each number, three in a row; `note` says what stands beside one."""
        of_ten = self.tr("of 10")
        asked = (
            ("systolic_mmhg", self.tr("&Systolic"), "mmHg"),
            ("diastolic_mmhg", self.tr("&Diastolic"), "mmHg"),
            ("pulse_bpm", self.tr("&Pulse"), "/min"),
            ("spo2_percent", self.tr("Sp&O₂"), "%"),
            ("respiratory_rate_bpm", self.tr("&Breaths"), "/min"),
            (TEMPERATURE, self.tr("&Temperature"), "°C"),
            ("dissociation", self.tr("D&issociation"), of_ten),
            ("anxiety", self.tr("&Anxiety"), of_ten),
            ("nausea", self.tr("&Nausea"), of_ten),
            ("moaas", self.tr("MOAA/S"), self.tr("of 5")),
        )
        self.numbers: dict[str, AmountEdit] = {}
        for place, (name, label, unit) in enumerate(asked):
            edit = AmountEdit(unit, places=1 if name == TEMPERATURE else 0)
            self.numbers[name] = edit
            self.add(name, label, edit, beside=bool(place % 2), note=note(name), check=self._check_of(name, edit))

    @staticmethod
    def _check_of(name: str, edit: AmountEdit) -> Callable[[], list[Problem]]:
        return lambda: edit.problems(field=name)

    def reading(self, before: Reading | None = None) -> Reading:
        """Return what is typed; of `before` stays what has no field here."""
        kept = before or Reading()
        return Reading(
            weight_g=kept.weight_g,
            height_mm=kept.height_mm,
            **{name: self._number(name, edit.value()) for name, edit in self.numbers.items()},
        )

    @staticmethod
    def _number(name: str, value: Decimal | None) -> int | None:
        if value is None:
            return None
        return int(rounded(value * 1000, 0)) if name == TEMPERATURE else int(value)


def shown_number(name: str, value: int | None) -> str:
    """Return a number of a reading as its field has it, '' for none."""
    if value is None:
        return ""
    return words.number(rounded(Decimal(value) / 1000, 1)) if name == TEMPERATURE else str(value)


class ObservationForm(ReadingForm):
    """Keeps an observation with all that belongs to it (clinical-reference 5.2). Blank stays not recorded."""

    FORM = form_names.OBSERVATION

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Observation in full"), words.said("Save observation")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self._sure_of: Reading | None = None
        self.at = when_saved(tools, chart)
        self.add("at", self.tr("&Measured at"), self.at)
        self.add_numbers()
        oxygen = Segmented(self.tr("Oxygen given"), ((YES, self.tr("Yes")), (NO, self.tr("No"))))
        self.add("on_oxygen", self.tr("O&xygen given"), oxygen)
        self.pain = AmountEdit(self.tr("of 10"))
        self.add("pain", self.tr("Pa&in"), self.pain, beside=True, check=self._check_of("pain", self.pain))
        none = self.tr("not recorded")
        pleasant = MenuChoice(self.tr("Pleasantness"), none, pleasant_choices())
        self.add("pleasantness", self.tr("P&leasantness"), pleasant)
        spoke = MenuChoice(self.tr("How the patient spoke"), none, self._spoke())
        self.add("communication", self.tr("&How the patient spoke"), spoke)
        self.add("position", self.tr("Positio&n"), UnitEdit())
        self.add("method", self.tr("How it was m&easured"), UnitEdit(), beside=True)
        self.add("observer", self.tr("By &whom"), UnitEdit(), note=self.tr("if somebody else"))
        self.note.setText(self.tr("Blank stays not recorded."))
        self.start(first="systolic_mmhg")

    def _spoke(self) -> list[tuple[str, str]]:
        return [
            (Communication.NORMAL, self.tr("as usual")),
            (Communication.SLOW, self.tr("slowly")),
            (Communication.NONE, self.tr("not at all")),
        ]

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong; what is only unusual is asked once, and saved again it is kept as it is."""
        show_findings(broken, self.fields, self.banner)
        if all(problem.severity is Severity.CONFIRM for problem in broken.problems):
            self._sure_of = self.reading()
            self.note.setText(self.tr("Save once more to keep it as it is."))

    def record(self) -> Undoable:
        """Keep it; undo takes it back."""
        desk, reason, reading = self.tools.desk, undone(), self.reading()
        pain, pleasant = self.pain.value(), self.text("pleasantness")
        beside = Beside(
            on_oxygen={YES: True, NO: False}.get(self.text("on_oxygen")),
            pain=None if pain is None else int(pain),
            pleasantness=int(pleasant) if pleasant else None,
            communication=self.text("communication"),
            position=self.text("position"),
            method=self.text("method"),
            observer=self.text("observer"),
        )
        entry = self.do(
            live_session.keep_reading,
            self.session_id,
            reading,
            beside=beside,
            at=self.at.moment(),
            is_sure=self._sure_of == reading,
        )
        return Undoable(self.tr("Observation saved"), lambda: desk.do(live_session.take_back, entry, reason=reason))


class CorrectForm(ReadingForm):
    """Puts a reading of the session right: what it says stands in the fields, what it said stays legible beside them.

    It can be taken back from here too. Its part is the entry of the log.
    """

    FORM = form_names.CORRECT

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Put a reading right"), words.said("Save")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.before = self._in_the_log()
        self.say(self.tr("It says: {0}").format(short_words(self.before.reading)))
        self.add_numbers(self._was)
        self.back = self.add_box("back", self.tr("Take it back: it counts no more"))
        self.add("reason", self.tr("&Reason"), TextEdit(lines=3))
        self.note.setText(self.tr("What it said before stays legible."))
        for name, edit in self.numbers.items():
            set_text(edit, shown_number(name, getattr(self.before.reading, name)))
        self.start(seen=self.before.version, first="systolic_mmhg")

    def _in_the_log(self) -> LiveReading:
        live = self.tools.desk.ask(sittings.of_session, self.session_id)
        found = next((one.reading for one in live.log if one.event.id == self.part), None)
        if found is None or found.is_in_error:
            raise Gone("record.gone")
        return found

    def _was(self, name: str) -> str:
        was = shown_number(name, getattr(self.before.reading, name))
        return words.said("was {0}").format(was) if was else ""

    def in_the_record(self) -> Mapping[str, str]:
        """Return the reading as the record has it now."""
        now = self._in_the_log()
        return {
            **{name: shown_number(name, getattr(now.reading, name)) for name in self.numbers},
            SEEN: str(now.version),
        }

    def record(self) -> Undoable | None:
        """Save what was put right, or take it back; undo puts back what it said."""
        desk, reason, was, seen = self.tools.desk, self.text("reason"), self.before, self.seen
        if self.back.isChecked():
            self.do(live_session.take_back, self.part, reason=reason)
            return None
        self.do(live_session.correct_reading, was.id, self.reading(was.reading), reason=reason, seen=seen)
        return Undoable(
            self.tr("Reading put right"),
            lambda: desk.do(live_session.correct_reading, was.id, was.reading, reason=undone(), seen=seen + 1),
        )
