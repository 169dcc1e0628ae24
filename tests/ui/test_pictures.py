"""Every screen looks as it did when a person last looked at it, but for a small tolerance.

References are small copies in `tests/ui/pictures/`. After a change that is meant, look at the new pictures beside the
design, then renew them: `KETADESK_RENEW_PICTURES=1 pytest tests/ui/test_pictures.py`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from keta_desk.cli import sample_clinic
from tests import clinics

HERE = Path(__file__).parent
REFERENCES = HERE / "pictures"
SMALL = (288, 180)
BLOCK = 12
MOST_ON_AVERAGE, MOST_IN_A_BLOCK = 1.6, 22.0  # of 255; a moved row of text exceeds the second
RENEW = bool(os.environ.get("KETADESK_RENEW_PICTURES"))


def small(picture: Image.Image) -> Image.Image:
    """Return a small copy in few colours, as references are kept."""
    copy = picture.convert("RGB")
    copy.thumbnail(SMALL, Image.Resampling.BOX)
    return copy


@pytest.fixture(scope="module")
def taken(tmp_path_factory) -> Path:
    """Take the pictures of the sample clinic, in both themes and at 200 %."""
    folder = tmp_path_factory.mktemp("pictures")
    vault, out = clinics.whole(tmp_path_factory, folder / sample_clinic.FOLDER), folder / "out"
    for scale, themes in (("1", ("light", "dark")), ("2", ("light",))):
        command = [sys.executable, str(HERE / "picture_child.py"), str(vault), str(out), scale, *themes]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    return out


def test_every_screen_looks_as_it_did(taken):
    names = sorted(path.stem for path in taken.glob("*.png"))
    if RENEW:
        REFERENCES.mkdir(exist_ok=True)
        for old in REFERENCES.glob("*.png"):
            old.unlink()
        for name in names:
            copy = small(Image.open(taken / f"{name}.png")).quantize(64)
            copy.save(REFERENCES / f"{name}.png", optimize=True)
    assert names == sorted(path.stem for path in REFERENCES.glob("*.png"))
    different = [found for name in names if (found := difference(taken / f"{name}.png", name))]
    assert not different, "\n".join([*different, f"the pictures lie in {taken}"])


def difference(picture: Path, name: str) -> str:
    """Return in words how a picture differs from its reference, '' where it does not."""
    now = small(Image.open(picture)).quantize(64).convert("RGB")
    then = Image.open(REFERENCES / f"{name}.png").convert("RGB")
    if now.size != then.size:
        return f"{name}: {now.size} instead of {then.size}"
    apart = ImageChops.difference(now, then).convert("L")
    average = ImageStat.Stat(apart).mean[0]
    blocks = apart.resize((max(apart.width // BLOCK, 1), max(apart.height // BLOCK, 1)), Image.Resampling.BOX)
    worst = blocks.getextrema()[1]
    if average <= MOST_ON_AVERAGE and worst <= MOST_IN_A_BLOCK:
        return ""
    return f"{name}: {average:.2f} on average, {worst} in the worst place"


def test_a_picture_that_lacks_a_line_of_words_is_told_apart():
    whole = Image.new("RGB", (1440, 900), "white")
    other = whole.copy()
    other.paste("black", (400, 300, 700, 320))
    apart = ImageChops.difference(small(whole), small(other)).convert("L")
    blocks = apart.resize((apart.width // BLOCK, apart.height // BLOCK), Image.Resampling.BOX)
    assert blocks.getextrema()[1] > MOST_IN_A_BLOCK
