"""Acknowledging an interaction: what the clinic's reference says of it, and why treatment goes on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.domain.interactions import review_problems
from keta_desk.domain.problems import Problem
from keta_desk.domain.record import Gone
from keta_desk.queries.chart import Chart
from keta_desk.queries.interactions import looked_up
from keta_desk.ui import words
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.interactions import interaction_words
from keta_desk.ui.parts.chip import Chip
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, interactions


class InteractionForm(EntryForm):
    """Records that an interaction was looked at. Its subject is the medicine and the interaction, `id/opioids`."""

    FORM = "interaction-acknowledge"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        known = looked_up(chart.medications, chart.plan)
        found = next((one for one in known.found if one.subject == subject), None)
        if found is None:
            raise Gone("interaction.gone")
        title = words.said("Acknowledge: {0}").format(found.match.taken.name)
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Acknowledge"))
        self.body.addWidget(Chip(interaction_words.chip(found.match.weight)))
        self.say(interaction_words.told(found.match))
        if total := interaction_words.total(found.match):
            self.say(total)
        self.add("reason", self.tr("&Why treatment goes on, or what was agreed"), TextEdit(), check=self._problems)
        self.note.setText(words.said(known.caveat))
        self.start()

    def _problems(self) -> list[Problem]:
        return review_problems(self.text("reason"))

    def record(self) -> Undoable:
        """Record it; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        medicine, _, interaction = self.subject.partition("/")
        review_id = self.do(interactions.acknowledge, medicine, interaction, reason=self.text("reason"))
        return Undoable(
            self.tr("Interaction acknowledged"),
            lambda: desk.do(corrections.enter_in_error, "interaction_review", review_id, reason=reason),
        )
