"""Small rooms with a sign on every door."""

from __future__ import annotations

import ast
import io
import re
import tokenize

import pytest

from tests.house.source import Module, functions, planted, program

LINES_OF_A_MODULE = 400
LINES_OF_A_FUNCTION = 50

DOCUMENTED = tuple(
    f"keta_desk/{room}"
    for room in ("domain", "queries", "use_cases", "store", "documents", "exchange", "reference", "desk.py")
)
NO_NAME_AT_ALL = {"utils", "util", "common", "misc", "manager", "helpers", "helper", "base"}
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")


def too_large(found: list[Module]) -> list[str]:
    large = [module.path for module in found if len(module.text.splitlines()) > LINES_OF_A_MODULE]
    for module in found:
        for function in functions(module):
            if (function.end_lineno or 0) - function.lineno + 1 > LINES_OF_A_FUNCTION:
                large.append(f"{module.at(function)} {function.name}")
    return large


def undocumented(found: list[Module]) -> list[str]:
    silent = []
    for module in found:
        silent += [] if ast.get_docstring(module.tree) else [module.path]
        classes = [node for node in module.nodes() if isinstance(node, ast.ClassDef)]
        public = [node for node in module.tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
        doors = [node for node in [*classes, *public] if not node.name.startswith("_")]
        silent += [f"{module.at(node)} {node.name}" for node in doors if not ast.get_docstring(node)]
    return silent


def nameless(found: list[Module]) -> list[str]:
    return [
        module.path
        for module in found
        if NO_NAME_AT_ALL & set(module.path.removesuffix(".py").split("/"))
        and module.path != "keta_desk/store/tables/base.py"
    ]


def unfinished(found: list[Module]) -> list[str]:
    left = []
    for module in found:
        for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
            if token.type == tokenize.COMMENT and UNFINISHED.search(token.string):
                left.append(f"{module.path}:{token.start[0]}")
    return left


def test_no_module_and_no_function_is_too_large():
    assert too_large(program()) == []


def test_every_module_class_and_public_function_says_what_it_is_for():
    assert undocumented([module for module in program() if module.under(*DOCUMENTED)]) == []
    assert [module.path for module in program() if not ast.get_docstring(module.tree)] == []


def test_a_module_is_named_after_what_it_holds():
    assert nameless(program()) == []


def test_nothing_is_left_for_later_in_a_comment():
    assert unfinished(program()) == []


@pytest.mark.parametrize(
    ("rule", "path", "text"),
    [
        (too_large, "keta_desk/a.py", "x = 1\n" * 401),
        (too_large, "keta_desk/a.py", "def long():\n" + "    x = 1\n" * 50),
        (undocumented, "keta_desk/domain/a.py", "x = 1\n"),
        (undocumented, "keta_desk/domain/a.py", '"""Said."""\nclass Silent:\n    x = 1\n'),
        (undocumented, "keta_desk/domain/a.py", '"""Said."""\ndef silent():\n    return 1\n'),
        (nameless, "keta_desk/domain/utils.py", ""),
        (nameless, "keta_desk/ui/common/box.py", ""),
        (unfinished, "keta_desk/a.py", "x = 1  # TODO: later\n"),
    ],
)
def test_each_rule_finds_what_it_forbids(rule, path, text):
    assert rule(planted(path, text))
