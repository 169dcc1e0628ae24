"""A clinician's day at a real desktop, told once and lived twice: by keys alone, and with the mouse.

From the first run on an empty home to a printed plan and a verified backup: capabilities 5.3, jobs 1, 2, 6, 7 and 10.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from pathlib import Path

from pypdf import PdfReader

from tests.journeys.real_desktop import RealDesktop

PASSPHRASE = "five quiet herons cross the delta"
SAMPLE_PASSPHRASE = "sample clinic, nobody in it exists"
REASON = "Good effect and settled within two hours. Hold once more."
MOST_TABS = 60


class Clinician(ABC):
    """Somebody at the desktop; how a thing is reached is left to the two kinds there are."""

    def __init__(self, desktop: RealDesktop, folder: Path) -> None:
        self.desktop, self.folder = desktop, folder
        self.sheet, self.plan, self.drive = folder / "sheet.pdf", folder / "plan.pdf", folder / "drive"
        self.drive.mkdir(parents=True, exist_ok=True)

    @abstractmethod
    def press(self, name: str, *, key: str = "") -> None:
        """Press the button called `name`; `key` does the same."""

    @abstractmethod
    def into(self, name: str) -> None:
        """Go into the field called `name`."""

    def write(self, name: str, text: str) -> None:
        """Write into a field."""
        self.into(name)
        self.desktop.type(text)

    def sees(self, words: str, *, patience_s: float = 60.0) -> None:
        """Wait until something on the screen says `words`."""
        self.desktop.wait_for(words, exact=False, patience_s=patience_s)

    def names_a_file(self, path: Path) -> None:
        """Answer the dialog that asks for a file or a folder: its name is typed by everybody."""
        self.desktop.wait_for("Cancel")
        self.desktop.keys("ctrl+a")
        self.desktop.type(str(path))
        self.desktop.keys("Return")

    # The first run

    def sets_up_a_practice(self) -> None:
        """Go through the seven steps and begin with the sample clinic."""
        self.sees("Your practice")
        self.write("Name of the practice", "Northlight Practice")
        self.press("Continue", key="Return")
        self.sees("Step 2 of 7")
        self.write("Name", "Dr Mara Fixture")
        self.press("Continue", key="Return")
        self.sees("Step 3 of 7")
        self.write("Passphrase", PASSPHRASE)
        self.write("The same again", PASSPHRASE)
        self.press("Make the practice file", key="Return")
        self.sees("Step 4 of 7", patience_s=90)
        self.keeps_the_sheet()
        self.sees("Step 5 of 7")
        self.press("Choose folder…")
        self.names_a_file(self.drive)
        self.desktop.wait_for(self.drive.name, exact=False)
        self.press("Continue", key="Return")
        self.sees("Step 6 of 7")
        self.press("Continue", key="Return")
        self.sees("Step 7 of 7")
        self.chooses_the_sample()
        self.desktop.wait_for("Open the sample clinic", patience_s=240)
        self.press("Open the sample clinic", key="Return")
        self.sees("Appointments", patience_s=60)

    def keeps_the_sheet(self) -> None:
        """Save the recovery sheet and type two groups of it back."""
        self.press("Save as PDF…")
        self.names_a_file(self.sheet)
        self.sees("Group")
        asked = [one.name for one in self.desktop.look() if one.role == "text" and one.name.startswith("Group")]
        for _ in range(100):
            if self.sheet.exists() and self.sheet.stat().st_size:
                break
            self.desktop.look()
        groups = read_off(self.sheet)
        for name in asked:
            self.write(name, groups[int(name.split()[-1]) - 1])
        self.press("Continue", key="Return")

    @abstractmethod
    def chooses_the_sample(self) -> None:
        """Choose the sample clinic at the last step, and open it."""

    # Jobs of capabilities 5.3

    def opens_the_day(self) -> None:
        """Job 1: the passphrase, and the day is there."""
        self.press("Lock now", key="ctrl+l")
        self.desktop.wait_for("Unlock", "push button")
        assert self.desktop.seen("Sample, Ada") is None
        self.write("Passphrase", SAMPLE_PASSPHRASE)
        self.press("Unlock", key="Return")
        self.sees("Needs you")
        self.sees("Appointments")

    def finds_a_patient(self) -> None:
        """Job 2: by two beginnings of the name, and by the birth date."""
        for typed in ("14/3/1988", "ada sam"):
            self.press("Find or do anything", key="ctrl+k")
            self.desktop.wait_for("Find or do anything", "text")
            self.desktop.type(typed)
            self.sees("Sample, Ada")
            self.opens_the_first_found()
            self.sees("born 14 Mar 1988")
            self.goes_to_today()

    @abstractmethod
    def opens_the_first_found(self) -> None:
        """Open what the palette found first."""

    @abstractmethod
    def goes_to_today(self) -> None:
        """Go back to the day."""

    def adjusts_the_dose(self) -> None:
        """Job 6: hold the dose, with a reason, read back and recorded."""
        self.press("Find or do anything", key="ctrl+k")
        self.desktop.wait_for("Find or do anything", "text")
        self.desktop.type("ada sam")
        self.sees("Sample, Ada")
        self.opens_the_first_found()
        self.sees("born 14 Mar 1988")
        self.press("Titration", key="alt+3")
        self.sees("Next dose")
        self.press("Decision: Hold", key="h")
        self.write("Why this dose", REASON)
        self.press("Record decision", key="ctrl+Return")
        self.sees("Decision recorded")

    def prints_the_plan(self) -> None:
        """Job 7: the plan as it stands, before the eyes and then as a file for the printer."""
        self.press("Overview", key="alt+1")
        self.press("Print…", key="ctrl+p")
        self.sees("Fingerprint")
        self.press("Save PDF…", key="ctrl+s")
        self.names_a_file(self.plan)
        self.sees("Saved")
        text = "\n".join(page.extract_text() for page in PdfReader(self.plan).pages)
        assert "Treatment plan" in text
        assert "KD-0" in text

    def closes_the_day(self) -> Path:
        """Job 10: what is open is named, a backup made and read back, and the window locked; returns the backup."""
        self.asks_to_close_the_day()
        self.sees("Left open")
        self.press("Back up and verify", key="Return")
        self.sees("Verified:", patience_s=90)
        self.press("Lock now", key="Return")
        self.desktop.wait_for("Unlock", "push button")
        (backup,) = self.drive.rglob("*.ketabackup")
        return backup

    @abstractmethod
    def asks_to_close_the_day(self) -> None:
        """Ask for the closing of the day."""


class ByKeys(Clinician):
    """Uses no mouse."""

    def press(self, name: str, *, key: str = "") -> None:
        if key:
            self.desktop.keys(key)
        else:
            self.into(name)
            self.desktop.keys("Return")

    def into(self, name: str) -> None:
        self.desktop.wait_for(name)
        if any(one.name == name and one.is_("FOCUSED") for one in self.desktop.look()):
            return
        self.desktop.forget()
        for _ in range(MOST_TABS):
            self.desktop.keys("Tab")
            heard = self.desktop.hear()
            while heard is not None and heard.name != name:
                heard = self.desktop.hear(0.03)  # a table tells of its cell and of itself
            if heard is not None:
                return
        raise AssertionError(f"Tab never reaches {name!r}")

    def chooses_the_sample(self) -> None:
        self.into("My practice")
        self.desktop.keys("Down")
        self.press("Make the sample clinic")

    def opens_the_first_found(self) -> None:
        self.desktop.keys("Return")

    def goes_to_today(self) -> None:
        self.desktop.keys("ctrl+1")
        self.sees("Needs you")

    def asks_to_close_the_day(self) -> None:
        self.desktop.keys("ctrl+k")
        self.desktop.wait_for("Find or do anything", "text")
        self.desktop.type("close day")
        self.sees("Close the day")
        self.desktop.keys("Return")


class ByMouse(Clinician):
    """Reaches everything with the mouse; only words are typed."""

    def press(self, name: str, *, key: str = "") -> None:
        del key
        self.desktop.wait_for(name)
        *_, last = (one for one in self.desktop.look() if one.name == name and one.role != "label")
        self.desktop.click_at(*last.middle)  # of two of a name the one that lies on top comes last

    def into(self, name: str) -> None:
        for role in ("text", "password text"):
            if self.desktop.seen(name, role) is not None:
                self.desktop.click(name, role)
                return
        self.desktop.click(name)

    def chooses_the_sample(self) -> None:
        self.desktop.click("A sample clinic first")
        self.desktop.click("Make the sample clinic")

    def opens_the_first_found(self) -> None:
        found = next(one for one in self.desktop.look() if one.role == "list item" and "Sample, Ada" in one.name)
        self.desktop.click_at(*found.middle)

    def goes_to_today(self) -> None:
        self.desktop.click("Today")
        self.sees("Needs you")

    def asks_to_close_the_day(self) -> None:
        self.goes_to_today()
        self.desktop.click("Close the day…")


def read_off(sheet: Path) -> list[str]:
    """Return the groups of the recovery key as a person reads them off the printed sheet."""
    text = PdfReader(sheet).pages[0].extract_text()
    return re.findall(r"\d+ ([0-9A-Z-]{2,6})\b", text.partition("The key")[2].partition("After")[0])
