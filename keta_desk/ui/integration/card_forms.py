"""The forms of what comes back at each integration: a trigger, a pattern, a practice, a commitment, a journal entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from keta_desk.domain.cards import Card, PatternCard, Skill, SkillKind, TriggerCard, card_problems
from keta_desk.domain.ids import SessionId
from keta_desk.domain.integration import Commitment, CommitmentState, Settled, commitment_problems, settle_problems
from keta_desk.domain.problems import Problem
from keta_desk.queries import cards as questions
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.integration.kept import Closed
from keta_desk.ui.integration.kept_form import KeptForm, box_text
from keta_desk.ui.integration.skill_words import kind_words
from keta_desk.ui.integration.standing import last_session
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import DayEdit, write_day
from keta_desk.ui.parts.rating import RatingScale
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import cards, commitments, journal

WIDTH = 640
PRIVATE = "private"


class CardForm(KeptForm):
    """What the forms of a trigger, a pattern and a practice share."""

    CARD: type[Card]

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self.line_id = subject
        super().__init__(tools, chart, subject, parent, title=self.titles()[bool(subject)], save=words.said("Save"))
        self.keep_wide(WIDTH)
        self.build()
        self.add_box(PRIVATE, words.said("Not shared with the patient"))
        self.finish()

    @staticmethod
    def titles() -> tuple[str, str]:
        """Return the title where one is added, and where one is amended."""
        raise NotImplementedError

    def build(self) -> None:
        """Add the fields."""
        raise NotImplementedError

    def lines(self) -> Any:
        """Return the cards of this kind that stand."""
        raise NotImplementedError

    def content(self) -> Card:
        """Return the card that was typed."""
        said: dict[str, Any] = {"share_with_patient": not self.boxes[PRIVATE].isChecked()}
        for one in fields(self.CARD):
            if one.name in ("last_seen_on", "last_practised_on"):
                said[one.name] = self.day_of(one.name)
            elif one.name == "helps":
                said[one.name] = self.whole_number(one.name)
            elif one.name in self.fields:
                said[one.name] = self.text(one.name)
        return self.CARD(**said)

    def said_now(self) -> tuple[int, Card, Mapping[str, str]]:
        """Return version, card and texts as the record has them."""
        line = standing(self.lines(), self.line_id)
        said = {one.name: getattr(line, one.name) for one in fields(self.CARD)}
        texts = {
            name: value if isinstance(value, str) else "" if value is None else _shown(value)
            for name, value in said.items()
        }
        return line.version, self.CARD(**said), {**texts, PRIVATE: box_text(not said["share_with_patient"])}

    def takes_more_along(self) -> bool:
        """Say whether somebody looked at the card: a new one would begin without it."""
        return bool(getattr(standing(self.lines(), self.line_id), "reviews", ()))

    def put_in(self, content: Card, *, again: bool = False) -> str:
        """Add it."""
        do = self.tools.desk.do if again else self.do
        return do(cards.add, self.chart.person.id, content)

    def put_right(self, content: Card, reason: str, seen: int, *, again: bool = False) -> None:
        """Put it right."""
        do = self.tools.desk.do if again else self.do
        do(cards.amend, self.line_id, content, reason=reason, seen=seen)

    def found(self) -> list[Problem]:
        """Say what is wrong with the card."""
        return card_problems(self.content(), today=self.today)

    def add_day(self, name: str, label: str, *, beside: bool = False) -> None:
        """Add a field for a day of the past."""
        check = lambda: self.day_problems(name)  # noqa: E731 - one rule of one field
        self.add(name, label, DayEdit(self.today, ahead=False), check=check, beside=beside)


class TriggerForm(CardForm):
    """A trigger: what sets it off, what it feels like, what usually follows and what is tried instead."""

    FORM, TABLE, CARD = "trigger", "trigger_card", TriggerCard

    @staticmethod
    def titles() -> tuple[str, str]:
        """Return the title where one is added, and where one is amended."""
        return words.said("Add trigger"), words.said("Amend trigger")

    def build(self) -> None:
        """Add the fields."""
        self.add("trigger", self.tr("&Trigger"), UnitEdit(), check=self.found)
        self.add("feeling", self.tr("&Feeling"), UnitEdit())
        self.add("urge", self.tr("U&rge"), UnitEdit(), beside=True)
        self.add("usual_response", self.tr("Usu&al response"), TextEdit(lines=2))
        self.add("new_response", self.tr("&New response"), TextEdit(lines=2))
        self.add("frequency", self.tr("&How often"), UnitEdit())
        self.add_day("last_seen_on", self.tr("&Last seen"), beside=True)

    def lines(self) -> Any:
        """Return the triggers that stand."""
        return self.tools.desk.ask(questions.of_patient, self.chart.person.id).triggers


class PatternForm(CardForm):
    """A pattern between people: what it protects, what it costs, what is tried instead."""

    FORM, TABLE, CARD = "pattern", "pattern_card", PatternCard

    @staticmethod
    def titles() -> tuple[str, str]:
        """Return the title where one is added, and where one is amended."""
        return words.said("Add pattern"), words.said("Amend pattern")

    def build(self) -> None:
        """Add the fields."""
        self.add("pattern", self.tr("&Pattern"), TextEdit(lines=2), check=self.found)
        self.add("with_whom", self.tr("&With whom"), UnitEdit(), note=self.tr("a role or initials are enough"))
        self.add("protects", self.tr("What it p&rotects"), TextEdit(lines=2))
        self.add("costs", self.tr("What it &costs"), TextEdit(lines=2))
        self.add("tried_instead", self.tr("Tr&ied instead"), TextEdit(lines=2))

    def lines(self) -> Any:
        """Return the patterns that stand."""
        return self.tools.desk.ask(questions.of_patient, self.chart.person.id).patterns


class SkillForm(CardForm):
    """A skill or practice that carries the work on between sessions."""

    FORM, TABLE, CARD = "skill", "skill", Skill

    @staticmethod
    def titles() -> tuple[str, str]:
        """Return the title where one is added, and where one is amended."""
        return words.said("Add practice"), words.said("Amend practice")

    def build(self) -> None:
        """Add the fields."""
        kinds = [(one.value, kind_words(one)) for one in SkillKind]
        self.add("name", self.tr("&Practice"), UnitEdit(), check=self.found)
        self.add("kind", self.tr("&Kind"), MenuChoice(self.tr("Kind"), self.tr("Choose"), kinds))
        self.add("how_often", self.tr("&How often"), UnitEdit(), beside=True)
        self.add_day("last_practised_on", self.tr("&Last practised"), beside=True)
        self.add("helps", self.tr("H&elps, 0 to 10"), RatingScale(self.tr("Helps, 0 to 10")))

    def content(self) -> Skill:
        """Return the practice that was typed; one without a kind is another kind."""
        said = super().content()
        assert isinstance(said, Skill)  # noqa: S101 - made of CARD
        return said if said.kind else replace(said, kind=SkillKind.OTHER.value)

    def lines(self) -> Any:
        """Return the practices that stand."""
        return self.tools.desk.ask(questions.of_patient, self.chart.person.id).skills


class CommitmentForm(KeptForm):
    """A commitment agreed on outside of an integration session, or one put right."""

    FORM, TABLE = "commitment", "commitment"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self.line_id = subject
        said = words.said("Amend commitment") if subject else words.said("Add commitment")
        super().__init__(tools, chart, subject, parent, title=said, save=words.said("Save"))
        self.keep_wide(WIDTH)
        self.add("what", self.tr("&What"), TextEdit(lines=2), check=lambda: commitment_problems(self.content()))
        self.add("measured_by", self.tr("&How both will know"), UnitEdit())
        self.add("due_on", self.tr("&By"), DayEdit(self.today), beside=True, check=lambda: self.day_problems("due_on"))
        self.add_box(PRIVATE, words.said("Not shared with the patient"))
        self.finish()

    def content(self) -> Commitment:
        """Return the commitment that was typed."""
        return Commitment(
            what=self.text("what"),
            measured_by=self.text("measured_by"),
            due_on=self.day_of("due_on"),
            share_with_patient=not self.boxes[PRIVATE].isChecked(),
        )

    def said_now(self) -> tuple[int, Commitment, Mapping[str, str]]:
        """Return version, commitment and texts as the chart has them."""
        line = standing(self.chart.commitments, self.line_id)
        said = Commitment(
            what=line.what,
            measured_by=line.measured_by,
            due_on=line.due_on,
            share_with_patient=line.share_with_patient,
        )
        texts = {"what": said.what, "measured_by": said.measured_by, "due_on": write_day(said.due_on)}
        return line.version, said, {**texts, PRIVATE: box_text(not said.share_with_patient)}

    def put_in(self, content: Commitment, *, again: bool = False) -> str:
        """Add it."""
        do = self.tools.desk.do if again else self.do
        return do(commitments.add, self.chart.person.id, content)

    def put_right(self, content: Commitment, reason: str, seen: int, *, again: bool = False) -> None:
        """Put it right."""
        do = self.tools.desk.do if again else self.do
        do(commitments.amend, self.line_id, content, reason=reason, seen=seen)


class SettleForm(EntryForm):
    """Closes a commitment: done or not, and what came of trying. Its subject is the id of the commitment."""

    FORM = "commitment-close"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        line = standing(chart.commitments, subject)
        title = words.said("Close commitment")
        super().__init__(tools, chart, subject, parent, title=title, save=title)
        self.keep_wide(WIDTH)
        self.say(line.what[:400])
        states = ((CommitmentState.DONE.value, self.tr("Done")), (CommitmentState.NOT_DONE.value, self.tr("Not done")))
        choice = Segmented(self.tr("What became of it"), states)
        self.add("state", self.tr("What became of &it"), choice, check=self._found_wrong, stretch=0)
        self.add("outcome", self.tr("What &came of it"), TextEdit(lines=2))
        self.start()

    def _settled(self) -> Settled:
        return Settled(state=self.text("state"), outcome=self.text("outcome"))

    def _found_wrong(self) -> list[Problem]:
        return settle_problems(self._settled(), today=self.today)

    def record(self) -> Undoable:
        """Close it; undo opens it again."""
        person = self.chart.person.id
        closed_id = self.do(commitments.settle, person, self.subject, self._settled())
        closed = Closed(self.tools.desk, person, self.subject, self._settled(), closed_id)
        return Undoable(self.tr("Commitment closed"), closed.undo, closed.redo)


class JournalForm(KeptForm):
    """The patient's own words about the last session; shared only if the patient says so."""

    FORM, TABLE = "journal", "journal_entry"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self.line_id = subject
        said = words.said("Amend journal entry") if subject else words.said("Add journal entry")
        super().__init__(tools, chart, subject, parent, title=said, save=words.said("Save"))
        self.keep_wide(WIDTH)
        own = TextEdit(lines=7)
        own.setObjectName("voice")
        note = self.tr("as they were said or written")
        self.add("words", self.tr("In the &patient’s words"), own, note=note)
        self.add_box("shared", self.tr("The patient shares it: it may stand on documents"))
        self.say(self.tr("Words that are not shared stay in this section and stand on no document, timeline or print."))
        self.finish()

    def content(self) -> tuple[str, bool]:
        """Return the words, and whether they are shared."""
        return self.text("words"), self.boxes["shared"].isChecked()

    def said_now(self) -> tuple[int, tuple[str, bool], Mapping[str, str]]:
        """Return version, words and texts as the record has them."""
        line = standing(self.tools.desk.ask(questions.journal, self.chart.person.id), self.line_id)
        texts = {"words": line.words, "shared": box_text(line.is_shared)}
        return line.version, (line.words, line.is_shared), texts

    def put_in(self, content: tuple[str, bool], *, again: bool = False) -> str:
        """Add it, joined to the last session."""
        do = self.tools.desk.do if again else self.do
        session = last_session(self.chart, self.tools.desk.clock.now())
        after = None if session is None else SessionId(session.id)
        return do(journal.write, self.chart.person.id, content[0], is_shared=content[1], after=after)

    def put_right(self, content: tuple[str, bool], reason: str, seen: int, *, again: bool = False) -> None:
        """Put it right."""
        do = self.tools.desk.do if again else self.do
        do(journal.amend, self.line_id, content[0], is_shared=content[1], reason=reason, seen=seen)


def _shown(value: object) -> str:
    return write_day(value) if isinstance(value, date) else str(value)
