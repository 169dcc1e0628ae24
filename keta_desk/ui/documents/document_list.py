"""The documents of one patient: those the record can make now, and those that left it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.titration import Formulation, Molecule
from keta_desk.queries.chart import Chart
from keta_desk.queries.document_choices import BLANK, CLINICIAN, Choice
from keta_desk.reference import catalogue
from keta_desk.ui import icons, words
from keta_desk.ui.parts.button import PaintedButton
from keta_desk.ui.parts.card import empty_layout, two_lines
from keta_desk.ui.parts.chip import ChipWords, chip_width, paint_chip
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import Label, draw_text
from keta_desk.ui.theme import look

TITLES = {
    DocumentKind.TREATMENT_PLAN: "Treatment plan",
    DocumentKind.INTEGRATION_SUMMARY: "Integration summary",
    DocumentKind.TITRATION_REPORT: "Dose-titration report",
    DocumentKind.TIMELINE: "Timeline",
    DocumentKind.CONSENT: "Consent pack",
    DocumentKind.INSTRUCTIONS: "Patient instructions",
    DocumentKind.HANDOUT: "Handouts",
    DocumentKind.DISPENSING_RECEIPT: "Dispensing receipt",
    DocumentKind.SESSION_RECORD: "Session record",
    DocumentKind.DAY_SHEET: "Day sheet",
    DocumentKind.CHAPERONE_CARD: "Support person card",
    DocumentKind.SESSION_SHEET: "Session sheet",
    DocumentKind.SAFETY_PLAN: "Safety plan",
    DocumentKind.REMS_WORKSHEET: "REMS worksheet",
}

GROUPS = {
    QT_TRANSLATE_NOOP("Words", "Plan and consent"): (
        DocumentKind.TREATMENT_PLAN,
        DocumentKind.TITRATION_REPORT,
        DocumentKind.TIMELINE,
        DocumentKind.CONSENT,
    ),
    QT_TRANSLATE_NOOP("Words", "Sessions"): (
        DocumentKind.SESSION_RECORD,
        DocumentKind.DAY_SHEET,
        DocumentKind.INSTRUCTIONS,
        DocumentKind.CHAPERONE_CARD,
        DocumentKind.SESSION_SHEET,
        DocumentKind.REMS_WORKSHEET,
    ),
    QT_TRANSLATE_NOOP("Words", "Integration"): (
        DocumentKind.INTEGRATION_SUMMARY,
        DocumentKind.SAFETY_PLAN,
        DocumentKind.HANDOUT,
    ),
    QT_TRANSLATE_NOOP("Words", "Supply at home"): (DocumentKind.DISPENSING_RECEIPT,),
}
"""The kinds under their headings, in the order in which they are read."""

SEVERAL = (DocumentKind.HANDOUT, DocumentKind.DISPENSING_RECEIPT)
ROOMY = 270  # from here on the chip stands beside both lines, below only beside the one that leaves it room


def title(kind: str) -> str:
    """Return the title of a kind of document."""
    return words.said(TITLES[DocumentKind(kind)])


class DocumentItem(PaintedButton):
    """One document: title, what it is made from, a chip."""

    def __init__(self, kind: DocumentKind, parent: QWidget | None = None) -> None:
        super().__init__(title(kind), parent)
        self.kind = kind
        self._about, self._chip = "", ChipWords("", "fact", "note")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, about: str, chip: ChipWords) -> None:
        """Say what the document is made from and where it stands."""
        self._about, self._chip = about, chip
        self.setAccessibleName(f"{self.text()}, {about}, {chip.text}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, scaled(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse() or self.hasFocus():
            painter.setPen(QPen(look().colour("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("selected" if self.isChecked() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        ink = look().colour("accent" if self.isChecked() else "ink_2")
        side = scaled(18)
        drawn = icons.pixmap("docs", ink, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(11, (self.height() - side) / 2), drawn)
        left = side + 22
        roomy = self.width() >= scaled(ROOMY)
        chip = self._chip if roomy else ChipWords(self._chip.text, self._chip.kind)
        chip_w, room = chip_width(chip), self.width() - left - 10
        beside = room - chip_w - (10 if roomy else 4)
        above, under = (
            QRect(left, scaled(9 if roomy else 6), room, scaled(20)),
            QRect(left, scaled(28), room, scaled(18)),
        )
        at = QRect(self.width() - chip_w - 10, 0, chip_w, self.height())
        if roomy:
            above.setWidth(beside)
            under.setWidth(beside)
        elif self._needs(self._about, "caption") > beside >= self._needs(self.text(), "body", strong=True):
            above.setWidth(beside)
            at = QRect(at.x(), above.y() - 2, chip_w, scaled(24))
        else:
            under.setWidth(beside)
            at = QRect(at.x(), under.y() - 2, chip_w, scaled(24))
        draw_text(painter, above, self.text(), "body", "ink", strong=True)
        draw_text(painter, under, self._about, "caption", "ink_3")
        paint_chip(painter, at, chip)

    @staticmethod
    def _needs(text: str, role: str, *, strong: bool = False) -> int:
        return QFontMetrics(look().font(role, strong=strong)).horizontalAdvance(text)


class DocumentList(QWidget):
    """Emits `chosen` with the kind of document."""

    chosen = Signal(object)  # DocumentKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: dict[DocumentKind, DocumentItem] = {}
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 10, 16)
        column.setSpacing(2)
        self._add_items()
        self.items[DocumentKind.TREATMENT_PLAN].setChecked(True)
        self._several: dict[DocumentKind, tuple[Choice, ...]] = {}
        self.which = MenuChoice(self.tr("Which one"), "", parent=self)
        self.which.hide()
        self.which.chosen.connect(lambda _which: self.chosen.emit(self.kind()))
        column.addSpacing(14)
        self._heading = Label(self.tr("Printed or saved"), "label")
        self._heading.setContentsMargins(14, 0, 0, 2)
        column.addWidget(self._heading)
        self._printed = QVBoxLayout()
        self._printed.setContentsMargins(14, 0, 8, 0)
        self._printed.setSpacing(8)
        column.addLayout(self._printed)
        column.addStretch(1)
        note = Label(
            self.tr("A document is made from the record each time. What left the record is listed here."),
            "caption",
            wrap=True,
        )
        note.setContentsMargins(14, 0, 8, 0)
        column.addWidget(note)

    def _add_items(self) -> None:
        group = QButtonGroup(self)
        for heading, kinds in GROUPS.items():
            head = Label(words.said(str(heading)), "label")
            head.setContentsMargins(14, 8, 0, 2)
            self._column.addWidget(head)
            for kind in kinds:
                item = self.items[kind] = DocumentItem(kind)
                item.setAutoExclusive(True)
                group.addButton(item)
                item.clicked.connect(lambda _checked=False, chosen=kind: self._choose(chosen))
                self._column.addWidget(item)

    def kind(self) -> DocumentKind:
        """Return what is chosen."""
        return next(kind for kind, item in self.items.items() if item.isChecked())

    def lay_out(self) -> None:
        """Give everything its place now, so that it can be scrolled to."""
        self._column.activate()

    def choose(self, kind: DocumentKind) -> None:
        """Choose without telling anybody."""
        self.items[kind].setChecked(True)
        self._offer_which()

    def _choose(self, kind: DocumentKind) -> None:
        self._offer_which()
        self.chosen.emit(kind)

    def _offer_which(self) -> None:
        """Offer, under a kind of which there are several, which one; without a choice all of them, or the latest."""
        there = self._several.get(self.kind(), ())
        usual = usual_words().get(self.kind(), self.tr("The latest"))
        named = [(one.which, other_words().get(one.which) or _named(one)) for one in there]
        is_choice = len(there) > 1 or any(one.which in other_words() for one in there)
        self.which.offer([("", usual), *named] if is_choice else [])
        self._column.removeWidget(self.which)
        self._column.insertWidget(self._column.indexOf(self.items[self.kind()]) + 1, self.which)
        self.which.setVisible(is_choice)

    def show_chart(self, chart: Chart, several: Mapping[DocumentKind, tuple[Choice, ...]] | None = None) -> None:
        """Show one patient's documents; `several` are those of the kinds of which there may be more than one."""
        self._several = dict(several or {})
        self._offer_which()
        plan = chart.plan
        made = plan.created_at.astimezone(chart.zone).date() if plan else None
        version = self.tr("Version {0}, {1}").format(plan.number, write_day(made)) if plan else self.tr("No plan yet")
        draft = ChipWords(self.tr("Draft"), "fact", "note")
        self.items[DocumentKind.TREATMENT_PLAN].say(version, draft if plan else ChipWords(self.tr("Empty"), "grey"))
        sessions = len(chart.sessions)
        about = (
            self.tr("Sessions 1 to {0}").format(sessions) if sessions > 1 else self.tr("{0} session").format(sessions)
        )
        self.items[DocumentKind.INTEGRATION_SUMMARY].say(about, draft)
        doses, is_there = len(chart.doses), bool(chart.doses or plan)
        told = self.tr("{0} dose").format(doses) if doses == 1 else self.tr("{0} doses").format(doses)
        empty = ChipWords(self.tr("Empty"), "grey")
        self.items[DocumentKind.TITRATION_REPORT].say(told, draft if is_there else empty)
        self.items[DocumentKind.TIMELINE].say(self.tr("The course on one page"), draft)
        self._say_of_consent(chart, draft, empty)
        self._say_of_several(empty)
        self._say_of_sessions(chart, draft, empty)
        empty_layout(self._printed)
        for line in chart.documents[:8]:
            day = write_day(line.made_at.astimezone(chart.zone).date())
            about = self.tr("{0} · {1} pages · {2}").format(day, line.page_count, line.fingerprint)
            self._printed.addWidget(two_lines(title(line.kind), about, role="small-strong"))
        self._heading.setVisible(bool(chart.documents))

    def _say_of_consent(self, chart: Chart, draft: ChipWords, empty: ChipWords) -> None:
        signed = sum(1 for line in chart.consents if line.signed_at is not None)
        told = self.tr("{0} signed").format(signed) if signed else self.tr("To be signed")
        self.items[DocumentKind.CONSENT].say(told, draft)
        route = words.said(catalogue.routes()[Formulation(chart.plan.formulation)].words) if chart.plan else ""
        about = route or self.tr("No plan yet")
        self.items[DocumentKind.INSTRUCTIONS].say(about, draft if chart.plan else empty)

    def _say_of_several(self, empty: ChipWords) -> None:
        ready = ChipWords(self.tr("Ready"), "fact", "docs")
        texts, deliveries = (len(self._several.get(kind, ())) for kind in SEVERAL)
        told = self.tr("{0} text") if texts == 1 else self.tr("{0} texts")
        self.items[DocumentKind.HANDOUT].say(
            told.format(texts) if texts else self.tr("No text yet"), ready if texts else empty
        )
        told = self.tr("{0} delivery") if deliveries == 1 else self.tr("{0} deliveries")
        self.items[DocumentKind.DISPENSING_RECEIPT].say(
            told.format(deliveries) if deliveries else self.tr("No delivery yet"), ready if deliveries else empty
        )

    def _say_of_sessions(self, chart: Chart, draft: ChipWords, empty: ChipWords) -> None:
        """Say what there is of the sessions: their record, what is written on in them, and the safety plan."""
        count, ready = len(chart.sessions), ChipWords(self.tr("Ready"), "fact", "docs")
        about = self.tr("{0} session").format(count) if count == 1 else self.tr("{0} sessions").format(count)
        self.items[DocumentKind.SESSION_RECORD].say(about, draft if count else empty)
        own = len({dose.session_id for dose in chart.doses if dose.molecule == Molecule.ESKETAMINE})
        told = self.tr("{0} session with esketamine") if own == 1 else self.tr("{0} sessions with esketamine")
        self.items[DocumentKind.REMS_WORKSHEET].say(told.format(own), ready if own else empty)
        for kind in (DocumentKind.DAY_SHEET, DocumentKind.CHAPERONE_CARD):
            for_next = self.tr("For the next dose") if chart.plan else self.tr("No plan yet")
            self.items[kind].say(for_next, ready if chart.plan else empty)
        self.items[DocumentKind.SESSION_SHEET].say(self.tr("To write on"), ready)
        self.items[DocumentKind.SAFETY_PLAN].say(self.tr("In six steps"), ready)


def usual_words() -> dict[DocumentKind, str]:
    """Return what the document without a choice is, for the kinds where it is not the latest."""
    return {
        DocumentKind.HANDOUT: words.said("All of them"),
        DocumentKind.INTEGRATION_SUMMARY: words.said("For the patient"),
        DocumentKind.SESSION_SHEET: words.said("Made out for the patient"),
    }


def other_words() -> dict[str, str]:
    """Return what the choices are called that name no entry of the record."""
    return {CLINICIAN: words.said("For clinicians"), BLANK: words.said("Blank")}


def _named(one: Choice) -> str:
    return f"{write_day(one.on)} · {one.title}" if one.on else one.title
