"""The clinical limits: each with its default and source, changed here and signed, and what was signed before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.limits_profile import YES_NO, change_problems, changed_only
from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import plain
from keta_desk.domain.vitals import field_name, shown
from keta_desk.queries import limits_profile, practice
from keta_desk.queries.limits_profile import Signed
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Button, CheckBox
from keta_desk.ui.parts.card import empty_layout
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.moment_edit import write_moment
from keta_desk.ui.parts.text import Label
from keta_desk.ui.settings import limit_words
from keta_desk.ui.settings.row import Group, SettingRow, TextRow
from keta_desk.ui.settings.sign_limits import SignLimits
from keta_desk.ui.words import said

if TYPE_CHECKING:
    from keta_desk.ui.view import Tools

SHOWN_VERSIONS = 6


class LimitRow(TextRow):
    """One limit that is typed as a number."""

    WIDTH = 120


class LimitsGroup(Group):
    """The limits in force. What is changed holds once it is signed. Folded: they are many, and read now and then."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._known: Signed = tools.desk.ask(limits_profile.signed)
        self._wanted: dict[str, Decimal] = {}
        self._by_id: dict[str, SettingRow] = {}
        about = said(
            "The thresholds the practice works by. A change holds once it is signed with the passphrase; whatever is "
            "judged by the limits keeps their version. A limit warns or asks for a reason; only what cannot be a "
            "reading is refused. No first dose is recorded before they are signed."
        )
        super().__init__("limits", said("Clinical limits"), about=about, folded=said("Show limits"))
        self.state = Chip(ChipWords("", "fact"))
        self.head.insertWidget(1, self.state)
        self.sign = Button(self.tr("Review and sign…"), icon="pen")
        self.sign.clicked.connect(self._ask_signature)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 8, 0, 0)
        foot.addWidget(self.sign)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self._history = QWidget()
        self._versions = QVBoxLayout(self._history)
        self._versions.setContentsMargins(0, 10, 0, 0)
        self._versions.setSpacing(3)
        self.body.addWidget(self._history)
        self.dialog: SignLimits | None = None
        self._show_state()
        self.show_fold()

    def show_fold(self) -> None:
        """Say what the button would do."""
        self.fold.setText(self.tr("Hide limits") if self.is_open() else self.tr("Show limits"))
        self.fold.setAccessibleName(self.fold.text())
        self._history.setVisible(self.is_open())

    # The rows

    def make_rows(self) -> Iterator[SettingRow]:
        """Make a row of each limit; what can be a reading at all is shown, and is not a setting."""
        limits, example = self._known.limits, self._known.example
        for limit in limits.vitals:
            note = limit_words.vital_note(limit, example)
            unit = shown(limit.field, 0).partition("\u00a0")[2]
            yield self._row(limit.id, limit_words.vital_title(limit), unit, note)
        for name, title in limit_words.SETTINGS.items():
            setting = limits.settings[name]
            note = limit_words.setting_note(setting, example)
            if setting.unit == YES_NO:
                yield self._choice(name, limit_words.told(title), note)
            else:
                yield self._row(name, limit_words.told(title), limit_words.unit_of(setting), note)
        for field, span in limits.plausible.items():
            value = self.tr("{0} to {1}").format(shown(field, span.low), shown(field, span.high))
            title = self.tr("{0}, what can be a reading").format(field_name(field))
            yield SettingRow(title, Label(value, "second"), note=f"{limits.sources[field]}.")

    def _row(self, name: str, title: str, unit: str, note: str) -> SettingRow:
        row = LimitRow(title, note=note, also=name.replace("-", " "), edit=AmountEdit(unit, places=2))
        row.edit.setAccessibleName(self.tr("{0}, {1}").format(title, note))
        row.entered.connect(partial(self._enter, name))
        self._by_id[name] = row
        row.show_text(_written(self._value(name)))
        self._forbid(row)
        return row

    def _choice(self, name: str, title: str, note: str) -> SettingRow:
        choice = CheckBox(self.tr("Yes"))
        choice.setAccessibleName(title)
        choice.setMinimumSize(choice.sizeHint())
        choice.setChecked(self._value(name) != 0)
        choice.clicked.connect(lambda is_on: self._take(name, Decimal(int(is_on))))
        row = SettingRow(title, choice, note=note, also=name.replace("-", " "))
        self._by_id[name] = row
        self._forbid(row)
        return row

    def _value(self, name: str) -> Decimal:
        return self._wanted.get(name, self._known.limits.values()[name])

    # What is typed

    def _enter(self, name: str, text: str) -> None:
        try:
            value = Decimal(text.replace(QLocale().decimalPoint(), "."))
        except InvalidOperation:
            value = Decimal("NaN")
        self._take(name, value)

    def _take(self, name: str, value: Decimal) -> None:
        """Take a value that can be set; say at its row why another cannot."""
        now = self._known.limits.values()
        wanted = {**self._wanted, name: value}
        found = [one for one in change_problems(self._known.example, {**now, **wanted}) if one.field in wanted]
        row = self._by_id[name]
        if found:
            row.complain(_told(found[0], self._by_id))
            return
        row.complain("")
        self._wanted = {key: each for key, each in wanted.items() if each != now[key]}
        if isinstance(row, TextRow):
            row.show_text(_written(value), even_if_typed=True)
        self._show_state()

    def changes(self) -> Mapping[str, Decimal]:
        """Return what was changed and is not signed yet."""
        return dict(self._wanted)

    # Signing

    def _show_state(self) -> None:
        limits, count = self._known.limits, len(self._wanted)
        name = self.tr("Limits of the practice") if limits.id == limits_profile.PROFILE else said(limits.name)
        whose = said("{0}, version {1}").format(name, limits.version)
        words = ChipWords(
            whose, "ok" if limits.is_signed else "caution", "check-circle" if limits.is_signed else "info"
        )
        if count:
            words = ChipWords(self.tr("{0} changed, not signed").format(count), "caution", "triangle")
        fresh = Chip(words)
        self.head.replaceWidget(self.state, fresh)
        self.state.hide()
        self.state.deleteLater()
        self.state = fresh
        because = self._tools.desk.read_only_because
        why = (
            sentence(Problem(because))
            if because
            else ""
            if count or not limits.is_signed
            else self.tr("Nothing changed")
        )
        self.sign.setEnabled(not why)
        self.sign.setToolTip(why)
        self.sign.setAccessibleDescription(why)
        self._show_history()

    def _show_history(self) -> None:
        empty_layout(self._versions)
        if not self._known.history:
            return
        self._versions.addWidget(Label(self.tr("Signed versions"), "strong"))
        names, zone = self._tools.desk.ask(practice.staff), self._tools.desk.ask(practice.zone)
        for line in self._known.history[:SHOWN_VERSIONS]:
            who = names[line.signed_by].name if line.signed_by in names else self.tr("unknown person")
            parts = [
                self.tr("Version {0}").format(line.number),
                write_moment(line.signed_at, zone),
                who,
                self.tr("{0} differ from the example").format(len(line.values())),
                line.reason,
            ]
            self._versions.addWidget(Label(" · ".join(part for part in parts if part), "second", wrap=True))

    @Slot()
    def _ask_signature(self) -> None:
        """Have the changes reviewed and signed."""
        self.open_rows()
        known = self._known
        now = known.limits.values()
        wanted = changed_only(known.example, {**now, **self._wanted})
        lines = [
            self.tr("{0}: {1} instead of {2}").format(
                self._by_id[name].title.text(), _written(value), _written(now[name])
            )
            for name, value in self._wanted.items()
        ]
        self.dialog = SignLimits(self._tools, wanted, lines, seen=known.number, parent=self.window())
        self.dialog.signed.connect(self._signed)
        self.dialog.open()

    @Slot()
    def _signed(self) -> None:
        self._wanted = {}
        self.show_limits()

    def show_limits(self) -> None:
        """Show the limits as the vault has them now; what was changed and not signed stays."""
        self._known = self._tools.desk.ask(limits_profile.signed)
        for name, row in self._by_id.items():
            if isinstance(row, TextRow):
                row.show_text(_written(self._value(name)))
            elif isinstance(row.control, CheckBox):
                row.control.setChecked(self._value(name) != 0)
        self._show_state()

    def _forbid(self, row: SettingRow) -> None:
        because = self._tools.desk.read_only_because
        if because and row.control is not None:
            row.control.setEnabled(False)
            row.control.setToolTip(sentence(Problem(because)))


def _written(value: Decimal) -> str:
    return plain(value).replace(".", QLocale().decimalPoint())


def _told(problem: Problem, rows: Mapping[str, SettingRow]) -> str:
    """Return the sentence of a finding; one about another row names it."""
    words = sentence(problem)
    other = rows.get(problem.field)
    return words if other is None or problem.code != "limits.order" else f"{other.title.text()}: {words}"
