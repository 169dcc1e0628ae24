"""The typefaces on paper, what they can draw, and how typed text is made fit to print.

Source Sans Pro and Source Serif Pro draw Latin with Vietnamese, Greek and Cyrillic. The serif's italic draws
Latin only: a patient's words in another script are set upright instead (`fonts_for`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import font_source_sans_pro
import font_source_serif_pro
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from keta_desk.documents.content import texts

SANS = "SourceSansPro"
SANS_BOLD = "SourceSansPro-Semibold"
SERIF = "SourceSerifPro"
SERIF_BOLD = "SourceSerifPro-Semibold"
SERIF_ITALIC = "SourceSerifPro-It"

_FILES = {
    SANS: (font_source_sans_pro, "SourceSansPro-Regular.ttf"),
    SANS_BOLD: (font_source_sans_pro, "SourceSansPro-Semibold.ttf"),
    SERIF: (font_source_serif_pro, "SourceSerifPro-Regular.ttf"),
    SERIF_BOLD: (font_source_serif_pro, "SourceSerifPro-Semibold.ttf"),
    SERIF_ITALIC: (font_source_serif_pro, "SourceSerifPro-It.ttf"),
}
_FALL_BACK = {
    SANS: (SERIF,),
    SANS_BOLD: (SERIF_BOLD,),
    SERIF: (SANS,),
    SERIF_BOLD: (SANS_BOLD,),
    SERIF_ITALIC: (SERIF, SANS),
}

LONGEST_RUN = 200
"""Letters without a space after which a break is made: laying out longer runs takes time that grows with the square."""
PIECE = 40
"""Letters between the breaks made in such a run: short enough for most columns, so that lines break at once."""

_LONG_RUN = re.compile(rf"\S{{{LONGEST_RUN + 1},}}")
_ALREADY_CLEAN = re.compile(
    rf"[\x20-\x7e\xa0-\xac\xae-\u02ff\u2013-\u2019\u201c\u201d\u2026\u2082\u2264\u2265]{{0,{LONGEST_RUN}}}"
).fullmatch
_LIKENESS = str.maketrans(
    {
        "\u2007": "\u00a0",
        "\u2009": "\u00a0",
        "\u200a": "\u00a0",
        "\u202f": "\u00a0",
        "\u2010": "-",
        "\u2011": "-",
        "\u2028": "\n",
        "\u2029": "\n",
        "\u0085": "\n",
        "\x0b": "\n",
        "\x0c": "\n",
        "\t": " ",
    }
)


_DRAWN: dict[str, frozenset[int]] = {}


@cache
def register() -> None:
    """Make the typefaces known to ReportLab, once in a process, and close its doors to files and addresses."""
    rl_config.trustedSchemes = []
    rl_config.trustedHosts = []
    rl_config.useA85 = 0
    for name, (package, file_name) in _FILES.items():
        font = TTFont(name, str(Path(package.__file__).parent / "files" / file_name))
        pdfmetrics.registerFont(font)
        _DRAWN[name] = frozenset(font.face.charToGlyph)


def _drawn_by(font: str) -> frozenset[int]:
    register()
    return _DRAWN[font]


@cache
def _drawn_at_all() -> frozenset[int]:
    sans = _drawn_by(SANS) & _drawn_by(SANS_BOLD)
    return sans | _drawn_by(SERIF) & _drawn_by(SERIF_BOLD) | {10, 32}


def cleaned(text: str) -> str:
    """Return typed text fit for paper.

    Control and invisible format characters and halves of surrogate pairs are dropped, letters composed, spaces and
    hyphens our typefaces lack replaced by their like, and runs of more than `LONGEST_RUN` letters broken.
    """
    if _ALREADY_CLEAN(text):
        return text
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").translate(_LIKENESS))
    if not text.isprintable():
        text = "".join(letter for letter in text if letter == "\n" or unicodedata.category(letter) not in _DROPPED)
    return _LONG_RUN.sub(_broken, text)


_DROPPED = frozenset({"Cc", "Cf", "Cs"})


def _broken(run: re.Match[str]) -> str:
    letters = run.group()
    return " ".join(letters[start : start + PIECE] for start in range(0, len(letters), PIECE))


def undrawable(content: object) -> list[tuple[str, str]]:
    """Name each text of `content` that the typefaces cannot draw: its place in words, and the characters missing."""
    found = []
    for place, text in texts(content):
        missing = [letter for letter in dict.fromkeys(cleaned(text)) if ord(letter) not in _drawn_at_all()]
        if missing:
            found.append((place, "".join(missing)))
    return found


def fonts_for(text: str, font: str) -> Iterator[tuple[str, str]]:
    """Yield `text` in runs, each with the font that draws it: `font` if it can, else the nearest that can.

    One font for the whole text is preferred over a change in mid-line.
    """
    if text.isascii():
        yield font, text
        return
    letters = frozenset(map(ord, text)) - {10}
    choices = (font, *_FALL_BACK[font])
    whole = next((choice for choice in choices if letters <= _drawn_by(choice)), None)
    if whole:
        yield whole, text
    else:
        yield from _runs(text, choices)


def _runs(text: str, choices: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    run, current = "", choices[0]
    for letter in text:
        code = ord(letter)
        keeps = letter.isspace() or code in _drawn_by(current)
        fitting = current if keeps else next((font for font in choices if code in _drawn_by(font)), choices[0])
        if fitting != current and run:
            yield current, run
            run = ""
        current = fitting
        run += letter
    if run:
        yield current, run
