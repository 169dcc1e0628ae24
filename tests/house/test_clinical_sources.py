"""The page of clinical sources says what the resources say."""

from __future__ import annotations

from tests.house import clinical_sources
from tests.house.source import ROOT


def test_the_page_is_as_new_as_the_resources():
    kept = (ROOT / "docs" / "clinical-sources.md").read_text(encoding="utf-8")

    assert kept == clinical_sources.page(), "run: make sources"


def test_every_file_of_facts_is_on_the_page():
    page = clinical_sources.page()

    for shelf in clinical_sources.SHELVES:
        for file in (ROOT / "resources" / shelf).glob("*.toml"):
            assert f"`resources/{shelf}/{file.name}`" in page


def test_an_entry_is_shown_with_what_it_says_and_its_source():
    told = {"id": "x", "plausible": [{"field": "pulse_bpm", "low": 20, "high": 250, "source": "A | textbook"}]}

    assert list(clinical_sources.facts(told)) == [("plausible: pulse bpm", "low 20; high 250", "A \\| textbook")]
