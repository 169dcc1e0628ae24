"""The parts a page is made of: headings, columns side by side, framed boxes, the patient's voice, signatures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from keta_desk.documents import words
from keta_desk.documents.content import Edition, PatientIdentity, Signature
from keta_desk.documents.layout import GAP, INK, PageFrame, Text, para
from keta_desk.documents.tables import Column, RuleTable

ENDLESS = 1e6
LONGEST_BESIDE = 260.0
"""Points up to which two parts stand beside each other; longer ones take the whole width, one after the other."""

KEPT_WHOLE = 90.0
"""Sections up to this many points high stay on one page."""


class Rule(Flowable):
    """A line across."""

    def __init__(
        self, width: float, thickness: float, *, before: float = 0, after: float = 0, color: Color = INK
    ) -> None:
        super().__init__()
        self.width, self.height, self.thickness, self.color = width, thickness, thickness, color
        self.spaceBefore, self.spaceAfter = before, after

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setStrokeColor(self.color)
        self.canv.setLineWidth(self.thickness)
        self.canv.line(0, self.thickness / 2, self.width, self.thickness / 2)


class Voice(Text):
    """The patient's own words: serif italic, a heavy rule at the left."""

    def draw(self) -> None:
        """Draw rule and words."""
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(1.25)
        self.canv.line(0.6, -1.5, 0.6, self.height - 0.5)
        super().draw()


def voice(text: str) -> Voice:
    """Set a patient's words, in quotation marks."""
    made = para(words.quoted(text), "voice")
    return Voice("", made.style, frags=made.frags)


def items(texts: Iterable[str], style: str = "item") -> list[Flowable]:
    """Set a list, each line behind a dash."""
    return [para(text, style, bullet=words.DASH) for text in texts if text.strip()]


def _space_between(above: Flowable, below: Flowable) -> float:
    return float(max(above.getSpaceAfter(), below.getSpaceBefore()))


class Columns(Flowable):
    """Stacks of parts side by side, framed or not. What does not fit goes on in the same columns overleaf."""

    def __init__(
        self,
        stacks: Sequence[Sequence[Flowable]],
        width: float,
        *,
        shares: Sequence[float] = (),
        gap: float = GAP,
        framed: bool = False,
        before: float = 0,
    ) -> None:
        super().__init__()
        self.stacks = [list(stack) for stack in stacks]
        self.width, self.gap, self.framed = width, gap, framed
        self.padding = 9.0 if framed else 0.0
        shares = tuple(shares) or (1.0,) * len(self.stacks)
        room = width - gap * (len(self.stacks) - 1)
        self.widths = [room * share / sum(shares) for share in shares]
        self.spaceBefore = before
        self._measure()

    def _measure(self) -> None:
        heights = [self._stack_height(number) for number in range(len(self.stacks))]
        self.height = max(heights, default=0.0) + 2 * self.padding

    def _stack_height(self, number: int) -> float:
        room, height = self.widths[number] - 2 * self.padding, 0.0
        above: Flowable | None = None
        for part in self.stacks[number]:
            height += part.wrap(room, ENDLESS)[1] + (_space_between(above, part) if above else 0)
            above = part
        return height

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the size; the width was settled when the columns were made."""
        return self.width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        """Cut each stack where the page ends."""
        room = height - 2 * self.padding
        cut = [self._cut(number, room) for number in range(len(self.stacks))]
        if any(stack and not first for (first, _), stack in zip(cut, self.stacks, strict=True)):
            return []
        return [self._with([first for first, _ in cut]), self._with([rest for _, rest in cut])]

    def _cut(self, number: int, room: float) -> tuple[list[Flowable], list[Flowable]]:
        width, stack = self.widths[number] - 2 * self.padding, self.stacks[number]
        for place, part in enumerate(stack):
            room -= _space_between(stack[place - 1], part) if place else 0
            height = part.wrap(width, ENDLESS)[1]
            if height > room:
                halves = part.split(width, room) if room > 0 else []
                return [*stack[:place], *halves[:1]], [*(halves[1:] or [part]), *stack[place + 1 :]]
            room -= height
        return stack, []

    def _with(self, stacks: list[list[Flowable]]) -> Columns:
        made = Columns([[] for _ in stacks], self.width, gap=self.gap, framed=self.framed, before=self.spaceBefore)
        made.stacks, made.widths = stacks, self.widths
        made._measure()
        return made

    def draw(self) -> None:
        """Draw each stack from the top down, and its frame."""
        x = 0.0
        for stack, width in zip(self.stacks, self.widths, strict=True):
            if self.framed and stack:
                self.canv.setStrokeColor(INK)
                self.canv.setLineWidth(0.75)
                self.canv.rect(x, 0, width, self.height)
            _draw_stack(self.canv, stack, x + self.padding, self.height - self.padding)
            x += width + self.gap


def _draw_stack(canvas: Canvas, stack: Sequence[Flowable], x: float, y: float) -> None:
    above: Flowable | None = None
    for part in stack:
        y -= part.height + (_space_between(above, part) if above else 0)
        part.drawOn(canvas, x, y)
        above = part


def section(title: str, parts: Sequence[Flowable], width: float) -> list[Flowable]:
    """Put a heading over `parts`; it is never left alone at the foot of a page."""
    heading = para(title, "h2")
    whole = sum(part.wrap(width, ENDLESS)[1] + part.getSpaceBefore() for part in parts)
    start = whole if whole < KEPT_WHOLE else sum(_start_height(part, width) for part in parts[:1])
    above = heading.wrap(width, ENDLESS)[1] + heading.getSpaceBefore() + heading.getSpaceAfter()
    return [CondPageBreak(above + start), heading, *parts]


def _start_height(part: Flowable, width: float) -> float:
    """Return the points below which it makes no sense to begin `part`."""
    height = float(part.wrap(width, ENDLESS)[1])
    if isinstance(part, RuleTable):
        return part.start_height()
    if isinstance(part, Text):
        return min(height, 3 * float(part.style.leading))
    if type(part).split is Flowable.split:  # a chart, which stays whole
        return height
    return min(height, 180.0)


def side_by_side(
    left: Sequence[Flowable], right: Sequence[Flowable], width: float, *, before: float = 12
) -> list[Flowable]:
    """Set two stacks beside each other, their headings level; long ones below each other."""
    columns = Columns([left, right], width, before=before)
    if columns.height > LONGEST_BESIDE:
        return [part for stack in (left, right) for part in (CondPageBreak(60.0), *stack)]
    return [CondPageBreak(min(columns.height, 90.0)), columns]


def under(title: str, parts: Sequence[Flowable]) -> list[Flowable]:
    """Put a heading over parts that stand in a column."""
    return [para(title, "h2"), *parts]


def boxes(named: Sequence[tuple[str, Sequence[str]]], width: float) -> list[Flowable]:
    """Frame lists of rules, such as when to stop, side by side under their names."""
    stacks = [[para(name, "strong"), *(items(rules) or [para(words.told(""))])] for name, rules in named]
    columns = Columns(stacks, width, framed=True, before=9)
    if columns.height > LONGEST_BESIDE:
        return [Columns([stack], width, framed=True, before=9) for stack in stacks]
    return [CondPageBreak(min(columns.height, 200.0)), columns]


def heading_block(title: str, subtitle: str, patient: PatientIdentity, frame: PageFrame) -> list[Flowable]:
    """Set the title, what the document covers, and who it is about between two rules."""
    width = frame.text_width
    facts = (
        ("Patient", patient.name),
        ("Born", words.day(patient.birth_date) if patient.birth_date else ""),
        ("KD number", patient.chart_number),
        ("Weight, allergies", _weight_and_allergies(patient)),
    )
    stacks = [[para(name, "label"), para(words.told(value), "value")] for name, value in facts]
    return [
        Spacer(width, 4 * mm),
        para(title, "title"),
        para(subtitle, "subtitle"),
        Rule(width, 1.25, before=9, after=6),
        Columns(stacks, width, shares=(46, 31, 31, 46), gap=5 * mm),
        Rule(width, 0.5, before=8),
    ]


def _weight_and_allergies(patient: PatientIdentity) -> str:
    allergies = patient.allergies.strip()
    if patient.weight_kg is None:
        return f"weight not recorded, {allergies}" if allergies else ""
    weight = words.kg(patient.weight_kg)
    if patient.weight_is_old:
        weight = f"{weight} ({words.day(patient.weighed_on)})"
    return f"{weight}, {allergies or 'allergies not recorded'}"


def subtitle(lead: str, edition: Edition, *, versioned: bool) -> str:
    """Say what the document covers, which version it is and whether it is still a draft."""
    parts = [lead] if lead.strip() else []
    if versioned:
        parts.append(f"Version {edition.version}" + (f", replaces {edition.replaces}" if edition.replaces else ""))
    if edition.draft:
        parts.append("Draft, not signed" if versioned else "Draft")
    return " · ".join(parts)


def signature_section(signatures: Sequence[Signature], width: float, *, under: str = "") -> list[Flowable]:
    """Set places to sign, three to a row: signed in KetaDesk, or an empty line with name, role and date.

    `under` is the statement that is signed.
    """
    rows: list[Flowable] = [para(under)] if under.strip() else []
    for start in range(0, len(signatures), 3):
        row = list(signatures[start : start + 3])
        columns = 3 if len(signatures) > 2 else 2
        stacks = [_signature(each, (width - (columns - 1) * GAP) / columns) for each in row]
        rows.append(Columns(stacks + [[]] * (columns - len(row)), width, before=3))
    if not signatures:
        rows.append(para("No one has been asked to sign."))
    needed = sum(row.wrap(width, ENDLESS)[1] for row in rows) + 40
    return [CondPageBreak(min(needed, 300.0)), para("Signatures", "h2"), *rows]


def _signature(signature: Signature, width: float) -> list[Flowable]:
    line = min(width, 74 * mm)
    who = ", ".join(part for part in (signature.name, signature.role) if part.strip())
    if signature.signed_at:
        marks = " · ".join(part for part in (words.moment(signature.signed_at), signature.fingerprint) if part)
        above: list[Flowable] = [Spacer(width, 14 * mm - 20), para("signed in KetaDesk", "signed")]
    else:
        marks, above = "Date", [Spacer(width, 14 * mm - 7)]
    return [*above, Rule(line, 0.5, before=1, after=3), para(who, "small"), para(marks, "small")]


def facts(pairs: Sequence[tuple[str, str]], width: float, *, before: float = 0) -> RuleTable:
    """Set names with what is told of each, ruled; "Not recorded" where nothing is."""
    columns = (Column("", 30, strong=True), Column("", 70))
    table = RuleTable(columns, [(name, words.told(value)) for name, value in pairs], width, head=False)
    table.spaceBefore = before
    return table


def about_section(edition: Edition, width: float, identity: str) -> list[Flowable]:
    """Say who made the document, from which state of the record, and what earlier versions were replaced."""
    kind = "Draft" if edition.draft else "Version"
    dated = f" of {words.long_day(edition.dated)}" if edition.dated else ", date not recorded"
    made = [f"{kind} {edition.version}{dated}, document {identity}."]
    made += [f"Made by {edition.author}."] if edition.author.strip() else ["Who made it is not recorded."]
    made += [f"From the record as it stood on {words.moment(edition.as_of)}."] if edition.as_of else []
    made.append("A signature on any page stands for all pages.")
    parts: list[Flowable] = [para(" ".join(made), "small")]
    if edition.amendments:
        columns = (Column("Version", 14, strong=True), Column("Dated", 22), Column("Why it was changed", 118))
        rows = [(str(each.version), words.day(each.dated), words.told(each.reason)) for each in edition.amendments]
        parts.append(RuleTable(columns, rows, width))
    return section("About this document", parts, width)
