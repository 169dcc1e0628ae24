"""Every trouble has its sentence, and every sentence is given the facts it names."""

from __future__ import annotations

import ast
import string
from functools import cache

import pytest

from keta_desk.reference.words import sentence, sentences
from tests.house.source import program

NO_FACTS: frozenset[str] = frozenset()


def name_of(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def trees() -> dict[str, ast.Module]:
    return {module.path: module.tree for module in program()}


def troubles(modules: dict[str, ast.Module]) -> set[str]:
    """Return the names of `Trouble`, of all that inherit from it, and of `Problem`."""
    bases = {
        node.name: {name_of(base) for base in node.bases}
        for tree in modules.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"Trouble"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return found | {"Problem"}


def said_facts(call: ast.Call) -> frozenset[str] | None:
    """Return the names of the facts a call hands over; None where only the running program knows."""
    if name_of(call.func) != "Problem":
        names = [keyword.arg for keyword in call.keywords]
        return None if None in names else frozenset(name for name in names if name)
    handed = next((keyword.value for keyword in call.keywords if keyword.arg == "facts"), None)
    if handed is None and len(call.args) > 2:
        handed = call.args[2]
    match handed:
        case None:
            return NO_FACTS
        case ast.Dict(keys=keys) if all(isinstance(key, ast.Constant) for key in keys):
            return frozenset(key.value for key in keys)
    return None


@cache
def uses() -> list[tuple[str, str, frozenset[str] | None]]:
    """Return (where, code, facts) of every trouble or problem whose code stands in the source."""
    modules = trees()
    classes = troubles(modules)
    found = []
    for where, tree in modules.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and name_of(node.func) in classes:
                coded = [keyword.value for keyword in node.keywords if keyword.arg == "code"] or node.args[:1]
                for argument in coded:
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                        found.append((f"{where}:{node.lineno}", argument.value, said_facts(node)))
    return found


def placeholders(says: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(says) if name is not None}


def test_every_code_in_the_source_has_a_sentence():
    known = sentences()
    assert [f"{where}: {code}" for where, code, _ in uses() if code not in known] == []


def test_every_sentence_is_given_the_facts_it_names():
    known = sentences()
    lacking = [
        f"{where}: {code} lacks {sorted(placeholders(known[code]) - facts)}"
        for where, code, facts in uses()
        if code in known and facts is not None and placeholders(known[code]) - facts
    ]
    assert lacking == []


def test_a_sentence_is_filled_with_its_facts():
    assert sentence("dose.over-start", {"dose": "125 mg", "start": "100 mg"}).startswith("125 mg is over")
    assert sentence("decision.missing") == "The decision is not recorded. Choose one."


def test_braces_in_a_fact_are_only_text():
    assert "{start}" in sentence("dose.over-start", {"dose": "{start}", "start": "100 mg"})


def test_an_unknown_code_or_a_missing_fact_is_a_bug():
    with pytest.raises(KeyError):
        sentence("no.such-code")
    with pytest.raises(KeyError):
        sentence("dose.over-start", {"dose": "125 mg"})
