"""Tables of typed text with rules: heads repeat on each page, rows are never torn, two rows stay together.

ReportLab's own table keeps a style object for each cell and reads its rows anew at every split; this one breaks
each cell once. A row higher than a third of a page goes on in a further row, so that nothing can fail to fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable

from keta_desk.documents.fonts import cleaned, fonts_for
from keta_desk.documents.layout import GREY_RULE, INK, STYLES, Text, para

HIGHEST_ROW = 240.0
"""Points a row may be high before it goes on in the next."""

FRESH_PAGE = 2.2 * HIGHEST_ROW
"""With so much room a table is cut even where that leaves one row alone: the next page offers no more."""

LARGEST_GROWTH = 0.16
"""Share of a table's width up to which a narrow column may grow."""

PAD_ABOVE, PAD_BELOW, PAD_SIDE = 2.5, 3.5, 8.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the table's width, semibold or not, ranged right or left."""

    title: str
    share: float
    strong: bool = False
    right: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    """A cell that is one line of one font: drawn as it is."""

    text: str
    font: str
    size: float
    width: float


_Cell = _Line | Text | None


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[_Cell, ...]
    height: float
    ruled: bool = True


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: float) -> tuple[float, ...]:
    """Share `width` out; a narrow column grows to hold its short texts on one line, at the cost of the widest."""
    whole = sum(column.share for column in columns)
    widths = [width * column.share / whole for column in columns]
    widest_column = max(range(len(columns)), key=lambda number: widths[number])
    for number, column in enumerate(columns):
        room = widths[number] - PAD_SIDE
        tight = [row[number] for row in rows if len(row[number]) * 4 > room] if number != widest_column else []
        wanted = min(widest(tight, strong=column.strong), width * LARGEST_GROWTH)
        if wanted > room and widths[widest_column] - (wanted - room) > width * 2 * LARGEST_GROWTH:
            widths[widest_column] -= wanted - room
            widths[number] += wanted - room
    return _with_whole_words(columns, rows, widths)


def _with_whole_words(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], widths: list[float]
) -> tuple[float, ...]:
    """Let no date, lot or other short word be torn apart while another column has room to spare."""
    least = [_longest_word(column, [row[number] for row in rows]) for number, column in enumerate(columns)]
    least = [min(each, sum(widths) * LARGEST_GROWTH) + PAD_SIDE for each in least]
    for number in range(len(columns)):
        short = least[number] - widths[number]
        while short > 0:
            giver = max(range(len(columns)), key=lambda other: widths[other] - least[other])
            spare = min(short, widths[giver] - least[giver])
            if giver == number or spare <= 0:
                break
            widths[giver] -= spare
            widths[number] += spare
            short -= spare
    return tuple(widths)


def _longest_word(column: Column, texts: Sequence[str]) -> float:
    """Return how wide the longest word is of those that are no wider than a line; a no-break space is part of it."""
    words = {
        word for text in texts if len(text) < LONGEST_LINE for word in text.split(" ") if len(word) <= LONGEST_WORD
    }
    most = max(map(len, words), default=0)
    return widest([word for word in words if 4 * len(word) >= 3 * most], strong=column.strong)


class RuleTable(Flowable):
    """Rows of text between hair lines, under an optional head; the last rule is black.

    `least` is how high a row is at least, in points: room to write by hand.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        width: float,
        *,
        head: bool = True,
        closed: bool = True,
        least: float = 0.0,
    ) -> None:
        super().__init__()
        self.least = least
        self.columns = tuple(columns)
        self.widths = _widths(self.columns, rows, width)
        self.head = self._head() if head else None
        self.rows = [part for row in rows for part in self._row(row)]
        self.closed = closed
        self.width = width
        self._measure()

    def _measure(self) -> None:
        self.height = sum(row.height for row in self.rows) + (self.head.height if self.head else 0)

    def _head(self) -> _Row:
        style = STYLES["head"]
        cells = tuple(self._cell(column.title, number, "head") for number, column in enumerate(self.columns))
        wrapped = (cell.height for cell in cells if isinstance(cell, Text))
        return _Row(cells, max((style.leading, *wrapped)) + PAD_ABOVE + PAD_BELOW)

    def _row(self, texts: Sequence[str]) -> list[_Row]:
        cells = tuple(
            self._cell(text, number, "cell strong" if self.columns[number].strong else "cell")
            for number, text in enumerate(texts)
        )
        rows = [_Row(cells, max(_height(cells), self.least))]
        while rows[-1].height > HIGHEST_ROW:
            parts = [self._torn(cell, number) for number, cell in enumerate(rows[-1].cells)]
            first, rest = tuple(part[0] for part in parts), tuple(part[1] for part in parts)
            if not any(rest):
                break
            rows[-1] = _Row(first, _height(first) - PAD_BELOW, ruled=False)
            rows.append(_Row(rest, _height(rest)))
        return rows

    def _cell(self, text: str, number: int, style: str) -> _Cell:
        text = cleaned(text).strip()
        if not text:
            return None
        chosen = STYLES[style]
        last = number == len(self.columns) - 1
        room = self.widths[number] - (0 if last else PAD_SIDE)
        fonts = list(fonts_for(text, chosen.fontName)) if len(text) < LONGEST_LINE and "\n" not in text else []
        if len(fonts) == 1:
            font = fonts[0][0]
            wide = stringWidth(text, font, chosen.fontSize)
            if wide <= room:
                return _Line(text, font, chosen.fontSize, wide)
        paragraph = para(text, f"{style} right" if self.columns[number].right else style)
        paragraph.wrap(room, HIGHEST_ROW)
        return paragraph

    def _torn(self, cell: _Cell, number: int) -> tuple[_Cell, _Cell]:
        if not isinstance(cell, Text) or cell.height <= HIGHEST_ROW - PAD_ABOVE - PAD_BELOW:
            return cell, None
        room = cell.width
        halves = [half for half in cell.split(room, HIGHEST_ROW - PAD_ABOVE - PAD_BELOW) if isinstance(half, Text)]
        for half in halves:
            half.wrap(room, HIGHEST_ROW)
        return (halves[0], halves[1]) if len(halves) > 1 else (cell, None)

    def start_height(self) -> float:
        """Return the points that the head and the first two rows need."""
        return (self.head.height if self.head else 0) + sum(row.height for row in self.rows[:2])

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the size; the width was settled when the table was made."""
        return self.width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        """Cut between rows, so that at least two stand on either side."""
        left = height - (self.head.height if self.head else 0)
        fitting = 0
        for row in self.rows:
            left -= row.height
            if left < 0:
                break
            fitting += 1
        together = min(fitting, len(self.rows) - 2)
        if together < 2:
            together = fitting if height > FRESH_PAGE else 0
        return [self._part(0, together), self._part(together, len(self.rows))] if together else []

    def _part(self, start: int, end: int) -> RuleTable:
        part = RuleTable(self.columns, (), self.width, head=False, closed=self.closed)
        part.head, part.rows = self.head, self.rows[start:end]
        part._measure()
        return part

    def draw(self) -> None:
        """Draw head, rows and rules, from the top down."""
        canvas: Canvas = self.canv
        y = self.height
        lines = canvas.beginText()
        lines.setFillColor(INK)
        for row in [*([self.head] if self.head else []), *self.rows]:
            self._draw_cells(canvas, lines, row, y)
            y -= row.height
        canvas.drawText(lines)
        self._draw_rules(canvas)

    def _draw_cells(self, canvas: Canvas, lines: PDFTextObject, row: _Row, top: float) -> None:
        x = 0.0
        for cell, width, column in zip(row.cells, self.widths, self.columns, strict=True):
            if isinstance(cell, _Line):
                lines.setFont(cell.font, cell.size)
                lines.setTextOrigin(x + (width - cell.width if column.right else 0), top - PAD_ABOVE - cell.size)
                lines.textOut(cell.text)
            elif cell is not None:
                cell.drawOn(canvas, x + (width - cell.width if column.right else 0), top - PAD_ABOVE - cell.height)
            x += width

    def _draw_rules(self, canvas: Canvas) -> None:
        y = self.height - (self.head.height if self.head else 0)
        black = [y] if self.head else []
        grey = []
        for number, row in enumerate(self.rows):
            y -= row.height
            last = number == len(self.rows) - 1
            if last and self.closed:
                black.append(y)
            elif row.ruled or last:
                grey.append(y)
        for color, width, heights in ((GREY_RULE, 0.35, grey), (INK, 0.5, black)):
            canvas.setStrokeColor(color)
            canvas.setLineWidth(width)
            canvas.lines([(0, each, self.width, each) for each in heights])


LONGEST_WORD = 28
LONGEST_LINE = 160


def _height(cells: Sequence[_Cell]) -> float:
    leading = STYLES["cell"].leading
    return max(cell.height if isinstance(cell, Text) else leading for cell in cells) + PAD_ABOVE + PAD_BELOW


def widest(texts: Iterable[str], *, strong: bool = False) -> float:
    """Return the points that the longest of `texts` takes in a cell."""
    style = STYLES["cell strong" if strong else "cell"]
    return max((stringWidth(cleaned(text), style.fontName, style.fontSize) for text in texts), default=0.0)
