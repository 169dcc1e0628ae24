"""The one catalogue of the screen: it holds every text, and the texts have their manners."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from keta_desk.settings import Language
from tests.house import catalogue
from tests.house.source import modules, planted

WORDS_PY = """
from PySide6.QtCore import QCoreApplication
def said(text):
    return QCoreApplication.translate("Words", text)
"""


def read(text: str) -> list[tuple[str, str]]:
    found, _ = catalogue.of_window(planted("keta_desk/ui/a.py", text))
    return [(one.context, one.source) for one in found]


def test_the_catalogue_is_as_new_as_the_source():
    kept = catalogue.CATALOGUE.read_text(encoding="utf-8")

    assert kept == catalogue.page(catalogue.texts()), "run: make words"


def test_every_text_of_the_window_can_be_read_off_the_source():
    _, unread = catalogue.of_window(modules("keta_desk/ui"))

    assert unread == []


def test_the_catalogue_is_a_file_that_qt_compiles(tmp_path):
    root = ElementTree.parse(catalogue.CATALOGUE).getroot()  # noqa: S314 - a file of this repository
    catalogue.compile_catalogue(catalogue.CATALOGUE, tmp_path / "keta_desk_xx.qm")

    assert root.get("sourcelanguage") == "en"
    assert (tmp_path / "keta_desk_xx.qm").stat().st_size > 0


def test_every_language_holds_every_text_and_is_compiled(tmp_path):
    for file in catalogue.languages():
        language = file.stem.removeprefix("keta_desk_")
        written = catalogue.page(catalogue.texts(), language, catalogue.known_in(file))
        catalogue.compile_catalogue(file, tmp_path / "made.qm")
        assert file.read_text(encoding="utf-8") == written, "run: make words"
        assert (tmp_path / "made.qm").read_bytes() == file.with_suffix(".qm").read_bytes(), "run: make words"


def test_texts_are_found_wherever_screens_keep_them():
    found = read("""
        from keta_desk.ui.words import said
        from keta_desk.ui.sessions import session_words
        TABLE = {1: ("Hold", "minus"), 2: ("Stop", "octagon")}
        class View:
            hints = (("Ctrl K", "find"),)
            def show(self):
                self.tr("Dose" if self.late else "Next dose")
                said(TABLE[self.key][0])
                session_words.said("Pulse")
                QT_TRANSLATE_NOOP("Limits", "above {0}")
                Act("Lock now", ("Ctrl+L",))
        """)

    assert sorted(found) == [
        ("Actions", "Lock now"),
        ("Limits", "above {0}"),
        ("Sessions", "Pulse"),
        ("View", "Dose"),
        ("View", "Next dose"),
        ("Words", "Hold"),
        ("Words", "Stop"),
        ("Words", "find"),
    ]


@pytest.mark.parametrize(
    "text",
    ['from keta_desk.ui import words\nwords.counted(n, "1 page", "{0} pages")',
     'from keta_desk.ui.words import counted\ncounted(n, "1 page", "{0} pages")'],
)  # fmt: skip
def test_both_forms_of_a_number_of_things_are_found(text):
    found, _ = catalogue.of_window(planted("keta_desk/ui/a.py", text))

    assert [(one.source, one.is_counted) for one in found] == [("1 page", False), ("{0} pages", True)]


@pytest.mark.parametrize("asked", ['self.tr(f"{name} is late")', "self.tr(word)", 'self.tr("a" + "b")'])
def test_a_text_that_cannot_be_read_off_would_be_noticed(asked):
    _, unread = catalogue.of_window(planted("keta_desk/ui/a.py", f"class A:\n    def b(self):\n        {asked}"))

    assert unread


def test_a_translation_is_kept_when_the_catalogue_is_written_anew(tmp_path):
    text = catalogue.Text("Words", "Today & now", "keta_desk/ui/words.py")
    told = {("Words", "Today & now"): "<translation>Heute &amp; jetzt</translation>"}
    file = tmp_path / "keta_desk_de.ts"
    file.write_text(catalogue.page([text], "de", told), encoding="utf-8")

    assert catalogue.known_in(file) == told


# Manners


UNWELCOME = {
    r"\bplease\b": "begs",
    r"\bsuccess": "cheers",
    r"!": "shouts",
    r"\b(sorry|oops|unfortunately)\b": "grovels",
    r"\b(illegal|invalid)\b": "blames",
    r"\b(is|are|be|was) (un)?safe\b|\bsafely\b": "promises safety",
    r"\b(recommend(ed)?|should (take|give|receive)|approved dose)\b": "advises",
    r"\.\.\.": "has three full stops for an ellipsis",
    r"^\s|\s$": "has space at its ends",
    r"  ": "has two spaces",
    r"\bN/A\b|^-$": "is not how a missing value is said",
    r"\} (mg|µg|kg|mmHg|%)(?!\w)": "lets a number be torn from its unit",
}
NAMES = frozenset(
    re.findall(
        r"\w+",
        """KetaDesk Keta Desk Today Patients Patient Schedule Session Documents Outcomes Settings Overview Timeline
        Titration Sessions Measures Integration Log Enter Esc Tab Space Ctrl Alt Shift Del Home End Down Up Left Right
        Caps Lock FHIR JSON PDF ICD LOINC Backup Import English Monday
        Questionnaire Affect Disord Front Psychiatry Internet Med Nat Res""",
    )
)
"""Words that are written with a capital within a text: places, sections, keys, names, journals."""
NOT_APPLICABLE = "n/a"
"""What was answered, in the narrow field of an answer; a value that is missing is never said so."""


def unmannerly(text: str) -> list[str]:
    text = text.removeprefix("&")  # the letter to press
    faults = [f"{why}: {text}" for sign, why in UNWELCOME.items() if re.search(sign, text, re.IGNORECASE)]
    if re.search(r"[A-Z]{4,} [A-Z]{4,}", text):
        faults.append(f"is set in capitals: {text}")
    words = re.findall(r"(?<![.?:“…·\n] )(?<![\w“/+-])[A-Z][a-z]{2,}", text[1:])
    if len(words) > 1 and not set(words) <= NAMES:
        faults.append(f"is not in sentence case {sorted(set(words) - NAMES)}: {text}")
    return faults


def test_every_text_has_its_manners():
    ours = [
        one
        for one in catalogue.texts()
        if not one.path.startswith("resources/scales/") and one.source != NOT_APPLICABLE  # names of scales are theirs
    ]

    assert [f"{one.path} {fault}" for one in ours for fault in unmannerly(one.source)] == []


@pytest.mark.parametrize(
    "text",
    ["Please wait", "Saved!", "Saved successfully", "This dose is safe.", "Loading...", " left", "New Patient Form",
     "{0} mg", "You should take 50"],
)  # fmt: skip
def test_bad_manners_are_noticed(text):
    assert unmannerly(text)


@pytest.mark.parametrize("text", ["Find or do anything", "{0}\u00a0mg", "Go to Today", "Wednesday. Then Friday."])
def test_good_manners_pass(text):
    assert unmannerly(text) == []


# An ellipsis says that a dialog follows, or that something is under way and not done yet.
UNDER_WAY = frozenset(
    {
        "Writing the backup and reading it back…",
        "Laying out…",
        "Changing…",
        "Signing…",
        "Opening practice file…",
        "Updating practice file… {0}\u00a0%. The file as it was stays beside it.",
        "wrong person, wrong file…",  # an example of what may be typed
    }
)
LEADS_TO_A_DIALOG = re.compile(
    r"(?!(?!Reading )\w+ing\b)[^…]{3,40}…"
)  # words of a button or of a menu: it ends so, and says no -ing


def test_an_ellipsis_stands_only_where_a_dialog_follows_or_something_is_under_way():
    shown = {one.source for one in catalogue.texts() if "…" in one.source and one.context != "Problems"}

    assert sorted(text for text in shown - UNDER_WAY if not LEADS_TO_A_DIALOG.fullmatch(text)) == []


def test_only_one_module_of_the_window_says_the_sentences_of_troubles():
    asking = {
        module.path
        for module in modules("keta_desk/ui")
        if re.search(r"from keta_desk\.reference(\.words)? import (words|sentence)", module.text)
    }

    assert asking == {"keta_desk/ui/errors.py"}, "ui/errors.py says them in the language of the screen"


def test_every_language_can_be_chosen():
    chosen = {language.value for language in Language}

    assert {file.stem.removeprefix("keta_desk_") for file in catalogue.languages()} <= chosen
