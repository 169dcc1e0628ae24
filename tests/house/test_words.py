"""What KetaDesk says when something goes wrong: every trouble has a sentence, and every sentence its manners."""

from __future__ import annotations

import ast
import re
import string
import tomllib

import pytest

from tests.house.source import ROOT, Module, planted, program, spelled

SENTENCES = ROOT / "resources" / "text" / "problems.toml"
A_CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+")
# DESIGN.md's manners: no begging, no cheering, no blame, no promise about a person's safety, no dose advised
UNWELCOME = {
    r"\bplease\b": "begs",
    r"\bsuccess": "cheers",
    r"!": "shouts",
    r"\b(sorry|oops|unfortunately)\b": "grovels",
    r"\b(you (did|entered|typed|forgot)|illegal|invalid)\b": "blames",
    r"\bsafe(ly|ty)?\b": "promises safety",
    r"\bcorrupt": "says more than is proved",
    r"\b(recommend(ed)?|advised?|should (take|give|receive)|approved dose)\b": "advises",
    r"\bN/A\b|^-$": "is not how a missing value is said",
    r"\b(traceback|exception|null|None|SQLite error)\b": "speaks of the machine",
}


def unmannerly(sentence: str) -> list[str]:
    faults = [f"{why}: {sentence}" for word, why in UNWELCOME.items() if re.search(word, sentence, re.IGNORECASE)]
    if not sentence.strip() or sentence != sentence.strip():
        faults.append(f"is empty or has space around it: {sentence!r}")
    if not re.match(r"[A-Z0-9{“\"]", sentence) or not re.search(r"[.?}…”]$", sentence):
        faults.append(f"is not a whole sentence: {sentence}")
    try:
        names = [name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None]
    except ValueError:
        return [*faults, f"has a broken placeholder: {sentence}"]
    return [*faults, *(f"has a placeholder without a name: {sentence}" for name in names if not name.isidentifier())]


def troubles_in(found: list[Module]) -> set[str]:
    """Name every class of trouble, however deep below `Trouble`, and the findings of rules."""
    classes = [node for module in found for node in module.nodes() if isinstance(node, ast.ClassDef)]
    known = {"Trouble", "Problem"}
    for _ in range(5):
        known |= {node.name for node in classes if known & {spelled(base).rpartition(".")[2] for base in node.bases}}
    return known


def codes_raised(found: list[Module]) -> dict[str, str]:
    """Return code -> place for every trouble and problem whose code stands in the source."""
    troubles = troubles_in([*program(), *found])
    raised = {}
    for module in found:
        for node in module.nodes():
            match node:
                case ast.Call(func=called, args=[ast.Constant(value=str(code)), *_]):
                    if spelled(called).rpartition(".")[2] in troubles:
                        raised.setdefault(code, module.at(node))
    return raised


def facts_given(call: ast.Call) -> set[str] | None:
    """Return the names of the facts a trouble or problem is raised with; None if they cannot be read off."""
    given: set[str] = set()
    told = [*call.args[2:], *(keyword.value for keyword in call.keywords if keyword.arg == "facts")]
    for keyword in call.keywords:
        if keyword.arg is None:
            return None
        given.add(keyword.arg)
    for facts in told:
        if not isinstance(facts, ast.Dict) or not all(isinstance(key, ast.Constant) for key in facts.keys):
            return None
        given |= {key.value for key in facts.keys}
    return given


def facts_missing(found: list[Module], known: dict[str, dict[str, str]]) -> list[str]:
    """Name each place that raises a trouble without a fact that its sentence wants."""
    troubles = troubles_in([*program(), *found])
    missing = []
    for module in found:
        for node in module.nodes():
            match node:
                case ast.Call(func=called, args=[ast.Constant(value=str(code)), *_]) if code in known:
                    given = facts_given(node)
                    if spelled(called).rpartition(".")[2] in troubles and given is not None:
                        wanted = {name for _, name, _, _ in string.Formatter().parse(known[code]["says"]) if name}
                        missing += [f"{module.at(node)} {code} {{{name}}}" for name in sorted(wanted - given)]
    return missing


def sentences() -> dict[str, dict[str, str]]:
    return tomllib.loads(SENTENCES.read_text(encoding="utf-8"))


def test_every_trouble_the_program_can_meet_has_a_sentence():
    known = sentences()

    assert [f"{place} {code}" for code, place in codes_raised(program()).items() if code not in known] == []


def test_every_trouble_carries_the_facts_its_sentence_wants():
    assert facts_missing(program(), sentences()) == []


def test_every_sentence_has_manners():
    faults = [
        f"{code} {fault}"
        for code, entry in sentences().items()
        for name, sentence in entry.items()
        if isinstance(sentence, str) and name != "action"
        for fault in unmannerly(sentence)
    ]

    assert faults == []


def test_every_sentence_is_kept_under_a_code_of_two_parts():
    assert [code for code, entry in sentences().items() if not A_CODE.fullmatch(code) or "says" not in entry] == []


@pytest.mark.parametrize(
    "sentence",
    ["Please try again.", "The backup was made successfully.", "Saved!", "This dose is safe.", "The file is corrupt.",
     "You entered a wrong date.", "invalid date.", "The value {} is odd.", "The value {broken is odd.", "no capital.",
     "No end", "", " Space.", "Sorry, that did not work.", "We recommend 50 mg."],
)  # fmt: skip
def test_bad_manners_are_noticed(sentence):
    assert unmannerly(sentence)


@pytest.mark.parametrize(
    "sentence", ["The disk {disk} is full. Free some space and save again.", "{name} is open in another program."]
)
def test_a_plain_sentence_passes(sentence):
    assert unmannerly(sentence) == []


def test_a_trouble_without_a_sentence_would_be_found():
    raised = codes_raised(planted("keta_desk/domain/a.py", 'raise VaultBusy("vault.made-up", who=who)'))

    assert raised == {"vault.made-up": "keta_desk/domain/a.py:1"}


@pytest.mark.parametrize("raised", ['VaultBusy("x.y")', 'Problem("x.y", Severity.STOP, {"other": "a"})'])
def test_a_fact_that_was_forgotten_would_be_found(raised):
    assert facts_missing(planted("keta_desk/domain/a.py", raised), {"x.y": {"says": "{name} is open."}})


@pytest.mark.parametrize(
    "raised", ['VaultBusy("x.y", name=a)', 'Problem("x.y", facts={"name": "a"})', 'Gone("x.y", **b)']
)
def test_a_fact_that_is_there_or_cannot_be_read_off_passes(raised):
    assert facts_missing(planted("keta_desk/domain/a.py", raised), {"x.y": {"says": "{name} is open."}}) == []
