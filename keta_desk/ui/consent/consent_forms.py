"""The forms of consent: present a text and have it signed, sign what was presented, record that it was withdrawn."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.domain.chart_entries import text_problems
from keta_desk.domain.consents import Agreement, Signing, SignMethod, signing_problems
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, Severity
from keta_desk.domain.record import Gone
from keta_desk.queries import consents as questions
from keta_desk.queries.chart import Chart
from keta_desk.queries.consents import ConsentLine
from keta_desk.ui import words
from keta_desk.ui.actions import hint
from keta_desk.ui.consent import consent_words, form_names
from keta_desk.ui.consent.text_page import TextPage
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.parts.button import CheckBox, Segmented
from keta_desk.ui.parts.card import rule
from keta_desk.ui.parts.field import Complaint, UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.moment_edit import MomentEdit
from keta_desk.ui.parts.text import Label
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import consents, corrections

WIDTH = 720


class _SigningForm(EntryForm):
    """What presenting and signing have in common: the text as it is read, its statements, and who signed how."""

    def _begin(self, title: str, body: str, number: int) -> None:
        self.body.setSpacing(12)
        self.body.addWidget(Label(title, "section", wrap=True))
        self.body.addWidget(Label(consent_words.version_words(number), "second", wrap=True))
        self.read = TextPage(body)
        self.body.addWidget(self.read)
        self.body.addWidget(rule())
        self.keep_wide(WIDTH)

    def _add_statements(self, statements: tuple[str, ...]) -> None:
        self.statements = statements
        if statements:
            self.body.addWidget(Label(self.tr("Statements, each initialled by the patient"), "section"))
        self.initials: list[CheckBox] = [
            self.add_box(f"initial{place}", statement.replace("&", "&&"))
            for place, statement in enumerate(statements, start=1)
        ]
        self.complaint = Complaint()
        self.body.addWidget(self.complaint)

    def _add_signature(self) -> None:
        self.body.addWidget(Label(self.tr("Signature"), "section"))
        methods = tuple((method, consent_words.method_words(method)) for method in SignMethod)
        self.method = Segmented(self.tr("How it was signed"), methods)
        self.signed_at = MomentEdit(self.tools.desk.clock.now, self.chart.zone)
        self.signed_at.setPlaceholderText(words.said("when saved"))
        self.add("signed_by", self.tr("&Signed by"), UnitEdit(), note=self.tr("the name as it was signed"))
        self.add("signed_at", self.tr("Signed &at"), self.signed_at, beside=True)
        self.add("method", self.tr("&How it was signed"), self.method)
        self.add("witness", self.tr("&Witness or guardian"), UnitEdit())
        self.questions = self.add_box("questions_answered", self.tr("Questions were answered"))
        self.copy = self.add_box("copy_given", self.tr("A copy was given"))
        talked = self.add("discussion", self.tr("What was &talked about"), TextEdit(), check=self._long_problems)
        talked.edit.setAccessibleDescription(self.tr("Questions of the patient and what was answered"))
        signed_in = self.tr("Saving signs for the clinician: {0}. Ctrl+S saves.")
        self.note.setText(signed_in.format(self.tools.desk.clinician.name))
        self.save.show_hint(hint("form.save"))

    def _first_box(self) -> None:
        """Begin with the statements: the text comes before the signature."""
        if self.initials:
            self.initials[0].setFocus()

    def _long_problems(self) -> list[Problem]:
        return text_problems(self.text("discussion"), field="discussion")

    def signing(self) -> Signing:
        """Return how it was signed, as it is typed."""
        method = self.text("method")
        return Signing(
            signed_by=self.text("signed_by"),
            method=SignMethod(method) if method else None,
            signed_at=self.signed_at.moment(),
            initials=tuple(box.isChecked() for box in self.initials),
            questions_answered=True if self.questions.isChecked() else None,
            copy_given=True if self.copy.isChecked() else None,
            discussion=self.text("discussion"),
            witness=self.text("witness"),
        )

    def take_back_words(self) -> None:
        """Take back what was said of the statements as well."""
        super().take_back_words()
        self.complaint.say("", "danger")

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong; what is open is said under the statements, and asks for a reason."""
        super().show_broken(broken)
        open_ones = [problem for problem in broken.problems if problem.severity is Severity.CONFIRM]
        if open_ones:
            self.because.show()
            self.because.edit.setFocus()


class RecordConsent(_SigningForm):
    """Presents a text of the practice and records its signature, or that it was given to read."""

    FORM = form_names.RECORD

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self.agreement = Agreement(subject or Agreement.TREATMENT)
        text = tools.desk.ask(questions.agreed_text, self.agreement)
        if text is None:
            raise Gone("consent.no-text")
        title = words.said("Consent: {0}").format(consent_words.agreement_words(self.agreement))
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Record consent"))
        self.shown = text
        self._begin(text.title, text.body, text.number)
        self._add_statements(text.text().statements)
        self.presented_at = MomentEdit(tools.desk.clock.now, chart.zone)
        self.presented_at.setPlaceholderText(words.said("when saved"))
        self.add("presented_at", self.tr("&Presented at"), self.presented_at)
        self.later = self.add_box("later", self.tr("Given to read, signed later"))
        self.later.toggled.connect(self._show_later)
        self._add_signature()
        self.start(first="signed_by")
        self._first_box()
        self._show_later()

    def _show_later(self) -> None:
        later = self.later.isChecked()
        names = ("signed_by", "signed_at", "method", "witness", "discussion")
        for widget in (*(self.fields[name] for name in names), self.questions, self.copy, *self.initials):
            widget.setEnabled(not later)

    def judge(self) -> None:
        """Judge what is typed; what was only given to read has no signature to judge."""
        super().judge()
        if not self.later.isChecked():
            now = self.tools.desk.clock.now()
            presented = self.presented_at.moment() or self.signed_at.moment() or now
            found = signing_problems(self.signing(), len(self.statements), presented_at=presented, now=now)
            stops = [one for one in found if one.severity is Severity.STOP or not self.confirmed_because()]
            if stops:
                raise RuleBroken(stops)

    def record(self) -> Undoable:
        """Record it; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        signing = None if self.later.isChecked() else self.signing()
        presented = self.presented_at.moment() or (signing.signed_at if signing else None)
        consent_id = self.do(
            consents.record,
            self.chart.person.id,
            self.agreement,
            text_id=self.shown.id,
            presented_at=presented,
            signing=signing,
            confirmed_because=self.confirmed_because(),
        )
        return Undoable(
            self.tr("Consent recorded"),
            lambda: desk.do(corrections.enter_in_error, "consent", consent_id, reason=reason),
        )


class SignConsent(_SigningForm):
    """Records the signature under a text that was given to read before."""

    FORM = form_names.SIGN

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        line = _line(tools, chart, subject)
        presented = tools.desk.ask(questions.presented, subject)
        title = words.said("Sign: {0}").format(consent_words.agreement_words(Agreement(line.kind)))
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Record signature"))
        self._begin(line.title, presented.body if presented else "", line.text_number)
        self._add_statements(tuple(says for says, _ in line.initials()))
        self._add_signature()
        self.start(seen=line.version, first="signed_by")
        self._first_box()

    def record(self) -> Undoable:
        """Record the signature; undo marks the consent as entered in error, for a signature is not taken off."""
        desk, consent_id, reason = self.tools.desk, self.subject, undone()
        self.do(
            consents.sign,
            consent_id,
            self.signing(),
            seen=self.seen,
            confirmed_because=self.confirmed_because(),
        )
        return Undoable(
            self.tr("Consent signed"),
            lambda: desk.do(corrections.enter_in_error, "consent", consent_id, reason=reason),
        )


class WithdrawConsent(EntryForm):
    """Records that a patient took a consent back."""

    FORM = form_names.WITHDRAW

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        line = _line(tools, chart, subject)
        title = words.said("Withdraw: {0}").format(consent_words.agreement_words(Agreement(line.kind)))
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Record withdrawal"))
        self.at = MomentEdit(tools.desk.clock.now, chart.zone)
        self.at.setPlaceholderText(words.said("when saved"))
        self.add("reason", self.tr("&Reason, in the patient’s words"), TextEdit(), check=self._reason_problems)
        self.add("withdrawn_at", self.tr("&Withdrawn at"), self.at)
        self.note.setText(self.tr("The consent stays as it was signed. No session starts on it any more."))
        self.start(seen=line.version)

    def _reason_problems(self) -> list[Problem]:
        text = self.text("reason")
        return [*reason_problems(text), *text_problems(text, field="reason")]

    def record(self) -> Undoable:
        """Record the withdrawal; undo lets the consent stand again."""
        desk, consent_id, reason = self.tools.desk, self.subject, undone()
        self.do(
            consents.withdraw,
            consent_id,
            because=self.text("reason"),
            seen=self.seen,
            withdrawn_at=self.at.moment(),
        )
        return Undoable(
            self.tr("Withdrawal recorded"), lambda: desk.do(consents.stand_again, consent_id, reason=reason)
        )


def _line(tools: Tools, chart: Chart, consent_id: str) -> ConsentLine:
    return standing(tools.desk.ask(questions.of_patient, chart.person.id), consent_id)
