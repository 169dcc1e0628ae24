"""The recovery sheet: the printed key that opens a vault when its passphrase is lost (security.md 4).

One page, made once from memory. It names the vault, so that the wrong sheet is recognised, and no patient.
Courier cannot be embedded, so the key stands in Source Sans in spaced, numbered groups; the key's alphabet has
no B, I, O or 1 after its beginning, and nothing in it can be mistaken for something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

import segno
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from keta_desk.documents import words
from keta_desk.documents.content import Clinic, Paper, Rendered
from keta_desk.documents.fonts import SANS, SANS_BOLD
from keta_desk.documents.layout import INK, INK_2, PageFrame, para, typeset
from keta_desk.documents.parts import Columns, Rule, items, section
from keta_desk.domain.recovery import key_groups

CODE_MM = 44.0
GROUPS_A_ROW = 4
KEY_PT, ROW_PT = 14.0, 27.0
QUIET_MODULES = 4
"""White modules around a QR code, as its standard asks."""

WHAT = (
    "This key opens the vault of patient records named above, and every backup made of it, without the passphrase. "
    "Whoever holds this sheet can read all of them: keep it as you keep the records."
)
KEEP = (
    "Lock it away, in another building than the computer. A second copy belongs in a second place.",
    "Do not photograph it, scan it, copy it to a computer or send it.",
    "Tell one other person of the practice where it lies.",
    "If it is lost, or somebody else has seen it: make a new one under Backup & security, then a new backup. "
    "This sheet goes on opening the backups made until then.",
)
USE = (
    f"Compare the {words.possessive('vault')} name above with the one on screen.",
    "Choose the recovery key instead of the passphrase, and type the groups in their order or scan the code. "
    "Spaces, capital or small letters make no difference; a slip of the finger is noticed.",
    "Without KetaDesk a backup opens with the public program age, given the key in a text file: age -d -i KEYFILE.",
)


class _Key(Flowable):  # type: ignore[misc, unused-ignore]
    """The key in numbered groups, in rows."""

    def __init__(self, groups: Sequence[str], width: float) -> None:
        super().__init__()
        self.groups, self.width = groups, width
        self.height = -(-len(groups) // GROUPS_A_ROW) * ROW_PT

    def draw(self) -> None:
        """Draw each group with its number before it."""
        step = self.width / GROUPS_A_ROW
        for place, group in enumerate(self.groups):
            row, column = divmod(place, GROUPS_A_ROW)
            x, y = column * step, self.height - row * ROW_PT - KEY_PT
            number = self.canv.beginText(x, y)
            number.setFont(SANS, 8)
            number.setFillColor(INK_2)
            number.textOut(str(place + 1))
            self.canv.drawText(number)
            letters = self.canv.beginText(x + 13, y)
            letters.setFont(SANS_BOLD, KEY_PT)
            letters.setFillColor(INK)
            letters.setCharSpace(1.1)
            letters.textOut(group)
            letters.setCharSpace(0)
            self.canv.drawText(letters)


class _Code(Flowable):  # type: ignore[misc, unused-ignore]
    """A QR code that holds exactly `text`."""

    def __init__(self, text: str, side: float) -> None:
        super().__init__()
        self.matrix = segno.make(text, error="m", micro=False).matrix
        self.width = self.height = side

    def draw(self) -> None:
        """Draw each row's dark modules as bars."""
        count = len(self.matrix) + 2 * QUIET_MODULES
        module = self.width / count
        path = self.canv.beginPath()
        for row, modules in enumerate(self.matrix):
            for start, length in _dark_runs(modules):
                y = self.height - (row + 1 + QUIET_MODULES) * module
                path.rect((start + QUIET_MODULES) * module, y, length * module, module)
        self.canv.setFillColor(INK)
        self.canv.drawPath(path, stroke=0, fill=1)


def _dark_runs(modules: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place, dark in enumerate(modules):
        if not dark:
            continue
        if runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((place, 1))
    return runs


def recovery_sheet(identity: str, vault_id: str, clinic: str, made_on: date, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the sheet for the vault `vault_id`. `identity` is the key, `AGE-SECRET-KEY-1` and 58 letters more.

    The caller keeps the bytes out of every other place; nothing of them is kept here.
    """
    day = made_on.date() if isinstance(made_on, datetime) else made_on
    vault = " ".join(vault_id[start : start + 4] for start in range(0, len(vault_id), 4))
    frame = PageFrame(
        paper=paper,
        clinic=Clinic(name=clinic),
        footer_who=("Recovery sheet", f" · {words.day(day)}"),
        footer_what=f"Vault {vault_id[:8]}",
        confidential="Keep locked away",
    )
    pdf, pages = typeset(
        _story(identity, vault, clinic, day, frame),
        frame,
        title="Recovery sheet",
        author="KetaDesk",
        dated=datetime.combine(day, time()),
    )
    return Rendered(pdf=pdf, page_count=pages, file_name="recovery-sheet.pdf")


def _story(identity: str, vault: str, clinic: str, day: date, frame: PageFrame) -> list[Flowable]:
    width, side = frame.text_width, CODE_MM * mm
    facts = (("Practice", clinic), ("Made", words.day(day)), ("Vault", vault))
    room = width - side - 6 * mm
    key = Columns(
        [[Spacer(room, 5 * mm), _Key(key_groups(identity), room)], [_Code(identity, side)]],
        width,
        shares=(room, side),
        gap=6 * mm,
    )
    note = "After AGE-SECRET-KEY-1 there is no letter B, I or O and no figure 1. The code holds the same key."
    return [
        Spacer(width, 4 * mm),
        para("Recovery sheet", "title"),
        para("Opens the vault when the passphrase is lost", "subtitle"),
        Rule(width, 1.25, before=9, after=6),
        Columns(
            [[para(name, "label"), para(words.told(value), "value")] for name, value in facts],
            width,
            shares=(46, 26, 82),
            gap=5 * mm,
        ),
        Rule(width, 0.5, before=8),
        *section("What this is", [para(WHAT)], width),
        *section("The key", [key, para(note, "small")], width),
        *section("How to keep it", items(KEEP), width),
        *section("How to use it", items(USE), width),
    ]
