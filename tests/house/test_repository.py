"""What the repository holds, and that its pages tell the truth about it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.house.source import ROOT, kept_files

TOP_LEVEL = {
    "keta_desk", "resources", "alembic", "tests", "docs", "requirements", "pyproject.toml", "Makefile", "README.md",
    "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "LICENSE", ".ci", ".gitignore",
}  # fmt: skip
MOST_BYTES = 1_000_000
TEXT = {".py", ".md", ".toml", ".txt", ".json", ".qss", ".svg", ".mako", ".sh", ""}

# Put together from pieces, so that this file does not hold what it looks for.
OF_ONE_MACHINE = re.compile(
    "|".join(
        first + rest
        for first, rest in [
            ("/wo", "rk/"),
            ("/ro", "ot/"),
            ("/ho", "me/[a-z]"),
            ("/Us", "ers/[A-Za-z]"),
            (r"C:\\Us", "ers"),
            ("/o", "pt/py"),
            ("file:", "///[a-z]"),
            ("--index", "-url"),
            ("--find", "-links"),
            ("pythonhosted", r"\.org"),
        ]
    )
)

PAGES = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
A_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)|<img[^>]*\bsrc=\"([^\"]+)\"")
A_PATH = re.compile(r"`([^`\s]+/[^`\s]*|[\w.-]+\.(?:md|toml|txt))`")
ROOMS = ("keta_desk/", "resources/", "alembic/", "tests/", "docs/", "requirements/", ".ci/")
MADE_LATER = ("demo/", "dist/", ".venv")
A_PLACEHOLDER = re.compile(r"[<>{}…]|NNNN|new_thing")


def machine_paths(text: str) -> list[str]:
    return OF_ONE_MACHINE.findall(text)


def broken_references(page: Path, root: Path) -> list[str]:
    """Name every path on a page that does not exist: links from the page, code paths from the top or the package."""
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    broken = []
    for link, image in A_LINK.findall(text):
        target = link or image
        if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists():
            broken.append(target)
    for path in A_PATH.findall(text):
        if A_PLACEHOLDER.search(path) or path.startswith(MADE_LATER) or not path.startswith(ROOMS):
            continue
        if not any(root.glob(path.rstrip("/"))):
            broken.append(path)
    return broken


def pages() -> list[Path]:
    return [*(ROOT / name for name in PAGES), *sorted((ROOT / "docs").rglob("*.md"))]


def test_the_top_level_is_the_whole_plan_and_nothing_else():
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")

    assert {file.relative_to(ROOT).parts[0] for file in kept_files()} == TOP_LEVEL


def test_no_file_is_too_big_to_read():
    assert [str(file) for file in kept_files() if file.stat().st_size > MOST_BYTES] == []


def test_nothing_tells_of_the_machine_it_was_made_on():
    telling = [
        f"{file.relative_to(ROOT)}: {found}"
        for file in kept_files()
        if file.suffix in TEXT and file.name != "Makefile"  # whose pins verb names those options to leave them out
        for found in machine_paths(file.read_text(encoding="utf-8"))
    ]

    assert telling == []


def test_the_pins_hold_names_versions_and_hashes_only():
    for name in ("run.txt", "test.txt"):
        for line in (ROOT / "requirements" / name).read_text(encoding="utf-8").splitlines():
            assert re.match(r"[a-z0-9][\w.-]*==\S+( ; .+)? \\$|    --hash=sha256:[0-9a-f]{64}( \\)?$|    # ", line), (
                line
            )


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_every_path_a_page_names_exists(page):
    assert broken_references(page, ROOT) == []


def test_every_library_has_its_reason_upkeep_and_licence_written_down():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    reasons = (ROOT / "docs" / "decisions" / "0010-libraries.md").read_text(encoding="utf-8").lower()

    named = {re.split(r"[<>=\s]", line)[0].lower() for line in project["dependencies"]}
    assert {name for name in named if f"`{name}`" not in reasons} == set()


def test_each_decision_says_why_what_and_at_what_price():
    for page in sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md")):
        text = page.read_text(encoding="utf-8")
        for part in ("## Context", "## Choice", "## Price"):
            assert part in text, f"{page.name} lacks {part}"
        assert len(text.splitlines()) < 60, f"{page.name} is longer than a page"


@pytest.mark.parametrize(
    "text", ["/ho" + "me/mara/clinic", "/wo" + "rk/x", "see file:" + "///tmp", "--index" + "-url x"]
)
def test_a_path_of_one_machine_is_noticed(text):
    assert machine_paths(text)


@pytest.mark.parametrize(
    "text", ["[gone](gone.md)", "`keta_desk/gone.py`", '<img src="docs/gone.png">', "`docs/gone/*.md`"]
)
def test_a_page_that_names_what_is_not_there_is_noticed(tmp_path, text):
    (tmp_path / "page.md").write_text(text, encoding="utf-8")

    assert broken_references(tmp_path / "page.md", tmp_path)
