"""The language of the screen: English needs nothing, another is a catalogue; numbers and times follow the region."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from keta_desk.domain.problems import Problem
from keta_desk.ui import errors, translation, words
from keta_desk.ui.application import make_application
from keta_desk.ui.parts.moment_edit import month_names, write_day, write_moment
from tests.house import catalogue

NOW = datetime(2026, 11, 18, 14, 5, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def german(tmp_path, qapp):
    """A folder with a catalogue of four German texts, compiled as `make words` compiles it."""
    told = {
        ("Words", "Today"): "<translation>Heute</translation>",
        (
            "Words",
            "{0} pages",
        ): "<translation><numerusform>{0} Seite</numerusform><numerusform>{0} Seiten</numerusform></translation>",
        ("Problems", errors_template()): "<translation>{text} ist nicht eindeutig ({mark}).</translation>",
        ("Facts", "comma"): "<translation>Komma</translation>",
    }
    texts = [catalogue.Text(context, source, "a.py", source.startswith("{0}")) for context, source in told]
    file = tmp_path / "keta_desk_de.ts"
    file.write_text(catalogue.page(texts, "de", told), encoding="utf-8")
    catalogue.compile_catalogue(file, file.with_suffix(".qm"))
    yield tmp_path
    translation.wear(qapp, "en")


def errors_template():
    from keta_desk.reference.words import sentences

    return sentences()["amount.ambiguous"]


@pytest.fixture
def region():
    """Set the region of this computer for one test."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


def test_english_reads_nothing(tmp_path):
    assert translation.wanted("en", folder=tmp_path / "gone") == "en"
    assert translation.wanted("system", ["en-GB", "de"], tmp_path / "gone") == "en"
    assert translation.wanted("system", ["C"], tmp_path / "gone") == "en"


def test_the_first_language_of_the_system_that_there_is_is_worn(german):
    assert translation.languages(german) == ("en", "de")
    assert translation.wanted("system", ["fr-FR", "de-AT"], german) == "de"
    assert translation.wanted("system", ["fr-FR"], german) == "en"
    assert translation.wanted("de", folder=german) == "de"


def test_another_language_speaks_from_its_catalogue(german, qapp):
    assert translation.wear(qapp, "de", folder=german) == "de"

    assert words.said("Today") == "Heute"
    assert words.said("Overview") == "Overview"
    assert [words.counted(count, "1 page", "{0} pages") for count in (1, 2)] == ["1 Seite", "2 Seiten"]
    assert write_day(NOW.date(), weekday=True) == "Mi. 18 Nov. 2026"
    assert month_names()[2] == "März"


def test_the_sentence_of_a_trouble_is_translated_and_then_filled(german, qapp):
    translation.wear(qapp, "de", folder=german)

    told = errors.sentence(Problem("amount.ambiguous", facts={"text": "1.500", "mark": "comma"}))

    assert told == "1.500 ist nicht eindeutig (Komma)."


def test_a_broken_catalogue_leaves_the_screen_english(tmp_path, qapp):
    (tmp_path / "keta_desk_de.qm").write_bytes(b"no catalogue")

    assert translation.wear(qapp, "de", folder=tmp_path) == "en"
    assert QCoreApplication.translate("Words", "Today") == "Today"


def test_an_english_screen_has_english_months_wherever_it_stands(region, qapp):
    region("de_DE")

    assert write_day(NOW.date(), weekday=True) == "Wed 18 Nov 2026"


def test_the_time_of_day_is_written_as_the_region_does(region):
    region("en_US")
    assert words.clock_time(NOW, LONDON) == "2:05\u00a0PM"
    assert write_moment(NOW, LONDON) == "18 Nov 2026 2:05\u00a0PM"
    region("de_DE")
    assert words.clock_time(NOW, LONDON) == "14:05"


def test_a_time_that_is_shown_can_be_typed_again(region, qtbot):
    from keta_desk.ui.parts.moment_edit import MomentEdit

    region("en_US")
    edit = MomentEdit(lambda: NOW, LONDON)
    qtbot.addWidget(edit)
    edit.show_moment(NOW)

    assert edit.moment() == NOW


@pytest.mark.parametrize(
    ("name", "shown"),
    [("de_DE", ["1.234,5", "82,5\u00a0kg", "52,5\u00a0mg", "58\u00a0%", "\u22123"]),
     ("en_US", ["1,234.5", "82.5\u00a0kg", "52.5\u00a0mg", "58\u00a0%", "\u22123"])],
)  # fmt: skip
def test_numbers_weights_doses_and_shares_are_written_as_the_region_does(region, name, shown):
    region(name)

    assert [
        words.number(Decimal("1234.50")),
        words.weight_kg(82_500),
        words.dose(52_500),
        words.percent(57.9),
        words.number(Decimal(-3)),
    ] == shown


def test_numbers_in_a_sentence_of_trouble_are_written_as_the_region_does(region):
    from keta_desk.ui import fact_words

    region("de_DE")

    assert fact_words.shown({"dose": "52.5\u00a0mg", "on": "2026-11-02", "text": "1.500"}) == {
        "dose": "52,5\u00a0mg",
        "on": "2 Nov 2026",
        "text": "1.500",
    }


def test_the_application_wears_english_without_a_choice(qapp):
    make_application(theme_name="light")

    assert words.said("Today") == "Today"
