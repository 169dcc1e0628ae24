"""Reads every text of the screen off the source and writes the catalogue, `resources/text/keta_desk.ts`.

usage: make words. A test says when the catalogue is behind the source.

Qt Linguist's own reader does not follow `words.said`, the list of actions, the hints of a screen, or sentences kept in
files of data, so the source is walked here. The file is Qt's own format: Linguist opens it, lrelease compiles it.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.house.source import Module, modules, spelled  # noqa: E402

TEXTS = ROOT / "resources" / "text"
CATALOGUE = TEXTS / "keta_desk.ts"
WORDS = "Words"
DATA = {  # file of data: (context, the keys whose texts are shown)
    "resources/text/problems.toml": ("Problems", ("says",)),
    "resources/reference/routes.toml": (WORDS, ("words", "short_words", "caveat")),
    "resources/reference/limits.toml": (WORDS, ("name",)),
    "resources/reference/interactions.toml": (WORDS, ("words", "effect", "advice", "source", "caveat")),
    "resources/reference/eligibility.toml": (WORDS, ("question", "finding", "resolves", "extra", "unit")),
    "resources/reference/observation.toml": (WORDS, ("name",)),
    "resources/reference/protocols.toml": (WORDS, ("name", "steps", "result", "source", "caveat")),
    **{
        file.relative_to(ROOT).as_posix(): (
            WORDS,
            ("topic", "label", "lowest", "highest", "long_name", "measures", "recall"),
        )
        for file in sorted((ROOT / "resources" / "scales").glob("*.toml"))
    },
}
LOWER_FLOORS: dict[str, tuple[str, dict[str, int]]] = {  # module: (context, its tables with the place of the words)
    "keta_desk/exchange/fhir_words.py": (WORDS, {}),
    "keta_desk/domain/vitals.py": ("Facts", {"_SHOWN": 2}),
    "keta_desk/domain/plan_parts.py": (WORDS, {"OFFERED_MARKERS": 0}),
    "keta_desk/domain/preparation.py": (WORDS, {"POINTS": 1, "HOME_POINTS": 1}),
}
PASSED_ON = {  # (module, how the text is asked for): where the text stands that is translated there
    ("keta_desk/ui/actions.py", "ACTS[name].words"): "the list itself: each Act(…)",
    ("keta_desk/ui/backup/log_words.py", "str(_WORDS.get(action, area))"): "marked in its tables",
    ("keta_desk/ui/errors.py", "words.sentences()[code]"): "resources/text/problems.toml",
    ("keta_desk/ui/exchange/import_words.py", "kind"): "exchange/fhir_words.py",
    ("keta_desk/ui/exchange/import_words.py", "reason"): "exchange/fhir_words.py",
    ("keta_desk/ui/fact_words.py", "value"): "marked in its list, and domain/vitals.py",
    ("keta_desk/ui/settings/limit_words.py", "str(text)"): "marked in its tables",
    ("keta_desk/ui/settings/limits_group.py", "limits.name"): "marked below",
    ("keta_desk/ui/evaluation/screening_words.py", "str(text)"): "marked in its tables",
    ("keta_desk/ui/interactions/interaction_form.py", "known.caveat"): "resources/reference/interactions.toml",
    ("keta_desk/ui/interactions/interaction_words.py", "one.words"): "resources/reference/interactions.toml",
    ("keta_desk/ui/interactions/interaction_words.py", "one.effect"): "resources/reference/interactions.toml",
    ("keta_desk/ui/interactions/interaction_words.py", "one.advice"): "resources/reference/interactions.toml",
    ("keta_desk/ui/interactions/interaction_words.py", "one.source"): "resources/reference/interactions.toml",
    ("keta_desk/ui/interactions/medicines_card.py", "known.caveat"): "resources/reference/interactions.toml",
    ("keta_desk/ui/interactions/medicines_card.py", "one.match.interaction.words"): "as above",
    ("keta_desk/ui/titration/rails.py", "listed.caveat"): "resources/reference/interactions.toml",
    ("keta_desk/ui/titration/decision_told.py", "band"): "resources/scales",
    ("keta_desk/ui/titration/other_decision.py", "routes[one].words"): "resources/reference/routes.toml",
    ("keta_desk/ui/titration/decision_told.py", "route.words"): "resources/reference/routes.toml",
    ("keta_desk/ui/evaluation/rule_row.py", "rule.question"): "resources/reference/eligibility.toml",
    ("keta_desk/ui/evaluation/rule_row.py", "self.rule.finding"): "resources/reference/eligibility.toml",
    ("keta_desk/ui/evaluation/rule_row.py", "self.rule.extra"): "resources/reference/eligibility.toml",
    ("keta_desk/ui/evaluation/rule_row.py", "self.rule.unit"): "resources/reference/eligibility.toml",
    ("keta_desk/ui/evaluation/screening_words.py", "one.rule.finding"): "resources/reference/eligibility.toml",
    ("keta_desk/ui/evaluation/verdict_card.py", "one.rule.finding"): "resources/reference/eligibility.toml",
    ("keta_desk/ui/evaluation/verdict_card.py", "one.rule.resolves"): "resources/reference/eligibility.toml",
    ("keta_desk/ui/evaluation/screening_forms.py", "self.one.rule.finding"): "resources/reference/eligibility.toml",
    ("keta_desk/ui/evaluation/short_questions.py", "one.question"): "resources/reference/eligibility.toml",
    ("keta_desk/ui/documents/document_list.py", "catalogue.routes()[Formulation(chart.plan.formulation)].words"): (
        "resources/reference/routes.toml"
    ),
    ("keta_desk/ui/titration/plan_part_forms.py", "name"): "domain/plan_parts.py",
    ("keta_desk/ui/sessions/preparation_words.py", "_WORDS[point]"): "domain/preparation.py",
    ("keta_desk/ui/titration/plan_words.py", "catalogue.routes()[Formulation(plan.formulation)].words"): "routes.toml",
    ("keta_desk/ui/frame/status_bar.py", "words"): "the hints of each screen",
    ("keta_desk/ui/titration/plan_page.py", "catalogue.routes()[form].words"): "resources/reference/routes.toml",
    ("keta_desk/ui/titration/titration_words.py", "catalogue.routes()[formulation].words"): "routes.toml",
    ("keta_desk/ui/titration/plan_template.py", "one.name"): "resources/reference/protocols.toml",
    ("keta_desk/ui/titration/plan_template.py", "caveat()"): "resources/reference/protocols.toml",
    ("keta_desk/ui/titration/plan_template.py", "protocol.steps"): "resources/reference/protocols.toml",
    ("keta_desk/ui/titration/plan_template.py", "protocol.result"): "resources/reference/protocols.toml",
    ("keta_desk/ui/titration/plan_template.py", "protocol.source"): "resources/reference/protocols.toml",
    ("keta_desk/ui/consent/consent_words.py", "catalogue.routes()[Formulation(line.name)].words"): "routes.toml",
    ("keta_desk/ui/titration/titration_words.py", "catalogue.routes()[formulation].short_words"): "routes.toml",
    ("keta_desk/ui/timeline/course_words.py", "way"): "resources/reference/routes.toml",
    ("keta_desk/ui/today/words.py", "state.text"): "its table of chips",
    ("keta_desk/ui/documents/many.py", "str(named)"): "its table of papers",
    ("keta_desk/ui/documents/document_list.py", "str(heading)"): "its table of groups",
    ("keta_desk/ui/documents/pane.py", "str(words)"): "its table of papers",
    ("keta_desk/ui/documents/pane.py", "str(PAPERS[self.sheet()])"): "its table of papers",
    ("keta_desk/ui/integration/check_in_form.py", "item.topic"): "resources/scales",
    ("keta_desk/ui/integration/check_in_form.py", "one.label"): "resources/scales",
    ("keta_desk/ui/outcomes/answer_row.py", "item.topic"): "resources/scales",
    ("keta_desk/ui/outcomes/answer_row.py", "self.item.topic"): "resources/scales",
    ("keta_desk/ui/outcomes/figures.py", "latest.band"): "resources/scales",
    ("keta_desk/ui/outcomes/figures.py", "standing.scale.measures"): "resources/scales",
    ("keta_desk/ui/outcomes/figures.py", "self.standing.scale.measures"): "resources/scales",
    ("keta_desk/ui/outcomes/item_grid.py", "item.topic"): "resources/scales",
    ("keta_desk/ui/outcomes/item_grid.py", "label"): "resources/scales",
    ("keta_desk/ui/outcomes/measure_menu.py", "one.scale.measures"): "resources/scales",
    ("keta_desk/ui/outcomes/score_words.py", "line.band"): "resources/scales",
    ("keta_desk/ui/outcomes/score_words.py", "point.level"): "resources/scales",
    ("keta_desk/ui/outcomes/score_list.py", "self.line.band"): "resources/scales",
    ("keta_desk/ui/outcomes/answer_row.py", "option.label"): "resources/scales",
    ("keta_desk/ui/outcomes/score_words.py", "reckoned.band.label"): "resources/scales",
    ("keta_desk/ui/outcomes/score_words.py", "rules[name]"): "resources/scales",
    ("keta_desk/ui/outcomes/score_words.py", "part.part.label"): "resources/scales",
    ("keta_desk/ui/outcomes/sheet.py", "one.label"): "resources/scales",
    ("keta_desk/ui/outcomes/sheet.py", "scale.recall"): "resources/scales",
    ("keta_desk/ui/patients/overview_cards.py", "_RESPONSES[found].text"): "its table of chips",
    ("keta_desk/ui/patients/session_card.py", "route.short_words"): "resources/reference/routes.toml",
    ("keta_desk/ui/sessions/session_words.py", "route.short_words"): "resources/reference/routes.toml",
    ("keta_desk/ui/sessions/session_words.py", "route.words"): "resources/reference/routes.toml",
    ("keta_desk/ui/titration/rails.py", "route.short_words"): "resources/reference/routes.toml",
    ("keta_desk/ui/titration/rails.py", "catalogue.estimate_caveat()"): "resources/reference/routes.toml",
    ("keta_desk/ui/words.py", "chip.text"): "its table of chips",
    ("keta_desk/ui/words.py", "one"): "whoever counts: both forms of each counted(…)",
}


@dataclass(frozen=True, order=True)
class Text:
    """One text of the screen, the context Qt looks it up in, and the file it stands in."""

    context: str
    source: str
    path: str
    is_counted: bool = False


class Walker:
    """Goes through one module of the window. `unread` names each place whose text cannot be read off."""

    def __init__(self, module: Module, said_in: dict[str, str]) -> None:
        self.module, self._said_in = module, said_in
        self.found: list[Text] = []
        self.unread: list[str] = []
        self._tables = dict(_tables(module.tree))
        self._names = dict(_names(module))

    def walk(self) -> None:
        """Read the whole module."""
        self._below(self.module.tree, "")
        for table in self._tables.values():
            for call in (node for node in ast.walk(table) if isinstance(node, ast.Call)):
                if spelled(call.func).rpartition(".")[2] == "ChipWords" and call.args:
                    self._take(WORDS, call.args[0], call)

    def _below(self, node: ast.AST, owner: str) -> None:
        for child in ast.iter_child_nodes(node):
            match child:
                case ast.ClassDef(name=name):
                    self._below(child, name)
                    continue
                case ast.FunctionDef(name="said") if not owner:
                    continue  # hands on what it is given
                case ast.Call():
                    self._call(child, owner)
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if name.lower().endswith("hints"):
                    self._hints(value)
                case ast.AnnAssign(target=ast.Name(id="hints"), value=ast.expr() as value):
                    self._hints(value)
            self._below(child, owner)

    def _hints(self, value: ast.expr) -> None:
        for pair in value.elts if isinstance(value, ast.Tuple) else ():
            if isinstance(pair, ast.Tuple) and len(pair.elts) == 2:
                self._take(WORDS, pair.elts[1], pair)

    def _call(self, call: ast.Call, owner: str) -> None:
        called = spelled(call.func)
        last = called.rpartition(".")[2]
        if last == "tr" and called != "tr" and call.args:
            self._take(owner or WORDS, call.args[0], call)
        elif last in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) == 2 and self._is_qt(called):
            self._take(self._context(call.args[0]), call.args[1], call)
        elif (context := self._said_context(called)) and call.args:
            self._said(context, call)
        elif called == "Act" and call.args:
            self._take("Actions", call.args[0], call)

    def _said(self, context: str, call: ast.Call) -> None:
        if spelled(call.func).endswith("counted"):
            self._take(context, call.args[1], call)
            self.found += [Text(context, text, self.module.path, True) for text in self._texts(call.args[2])]
        else:
            self._take(context, call.args[0], call)

    def _is_qt(self, called: str) -> bool:
        return called in ("translate", "QT_TRANSLATE_NOOP", "QCoreApplication.translate")

    def _context(self, node: ast.expr) -> str:
        if isinstance(node, ast.Name):
            node = self._tables.get(node.id, node)
        return str(node.value) if isinstance(node, ast.Constant) else ""

    def _said_context(self, called: str) -> str:
        holder, _, last = called.rpartition(".")
        if last not in ("said", "counted"):
            return ""
        place = self._names.get(holder or last, self.module.path)
        return self._said_in.get(place, "")

    def _take(self, context: str, node: ast.expr, at: ast.AST) -> None:
        texts = list(self._texts(node))
        if texts and context:
            self.found += [Text(context, text, self.module.path) for text in texts if text]
        elif (self.module.path, spelled(node)) not in PASSED_ON:
            self.unread.append(f"{self.module.path} {spelled(node)}")

    def _texts(self, node: ast.expr) -> Iterator[str]:
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.IfExp(body=one, orelse=other):
                yield from self._texts(one)
                yield from self._texts(other)
            case ast.Call(func=ast.Name(id="str"), args=[inner]):
                yield from self._texts(inner)
            case ast.Call(func=ast.Attribute(value=ast.Name(id=table), attr="get")) if table in self._tables:
                yield from _values(self._tables[table], None)
            case ast.Subscript(value=ast.Name(id=table)) if table in self._tables:
                yield from _values(self._tables[table], None)
            case ast.Subscript(value=ast.Subscript(value=ast.Name(id=table)), slice=ast.Constant(value=int(at))) if (
                table in self._tables
            ):
                yield from _values(self._tables[table], at)
            case ast.Name(id=name) if name in self._tables:
                yield from self._texts(self._tables[name])


def _values(table: ast.expr, at: int | None) -> Iterator[str]:
    rows = (
        table.values if isinstance(table, ast.Dict) else table.elts if isinstance(table, ast.Tuple | ast.List) else []
    )
    for row in rows:
        cell = row.elts[at] if at is not None and isinstance(row, ast.Tuple) else row
        if isinstance(cell, ast.Constant) and isinstance(cell.value, str):
            yield cell.value


def _tables(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value


def _names(module: Module) -> Iterator[tuple[str, str]]:
    """Yield name -> file for each thing imported from the program: modules, and `said` itself."""
    for node in module.nodes():
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("keta_desk"):
            place = node.module.replace(".", "/")
            for name in node.names:
                is_said = name.name in ("said", "counted")
                yield name.asname or name.name, f"{place}.py" if is_said else f"{place}/{name.name}.py"


def said_contexts(window: Iterable[Module]) -> dict[str, str]:
    """Return file -> context of each module that has a `said` of its own."""
    found = {}
    for module in window:
        for node in module.tree.body:
            if isinstance(node, ast.FunctionDef) and node.name == "said":
                calls = [each for each in ast.walk(node) if isinstance(each, ast.Call) and len(each.args) == 2]
                found[module.path] = next(str(ast.literal_eval(each.args[0])) for each in calls)
    return found


def of_window(window: list[Module]) -> tuple[list[Text], list[str]]:
    """Return the texts of the modules of the window, and the places that cannot be read off."""
    said_in = said_contexts(modules("keta_desk/ui"))
    found, unread = [], []
    for module in window:
        walker = Walker(module, said_in)
        walker.walk()
        found += walker.found
        unread += walker.unread
    return found, unread


def of_data() -> list[Text]:
    """Return the texts that stand in files of data and are shown."""
    found = []
    for path, (context, keys) in DATA.items():
        told = tomllib.loads((ROOT / path).read_text(encoding="utf-8"))
        found += [Text(context, text, path) for text in _below_keys(told, keys)]
    return found


def _below_keys(told: Any, keys: tuple[str, ...]) -> Iterator[str]:
    if isinstance(told, list):
        for part in told:
            yield from _below_keys(part, keys)
    elif isinstance(told, dict):
        for name, value in told.items():
            if name in keys and isinstance(value, str):
                yield value
            else:
                yield from _below_keys(value, keys)


def of_lower_floors() -> list[Text]:
    """Return the words of lower floors that a screen shows: constants and values of tables."""
    found = []
    for path, (context, wanted) in LOWER_FLOORS.items():
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        for name, value in _tables(tree):
            if not wanted or name in wanted:
                texts = [value.value] if isinstance(value, ast.Constant) else list(_values(value, wanted.get(name)))
                found += [Text(context, text, path) for text in texts if isinstance(text, str)]
    return found


def texts() -> list[Text]:
    """Return every text of the catalogue once, in order; of a text in many files the first is named."""
    found = [*of_window(modules("keta_desk/ui"))[0], *of_data(), *of_lower_floors()]
    first: dict[tuple[str, str], Text] = {}
    for text in sorted(found, key=lambda text: (text.context, text.path)):
        first.setdefault((text.context, text.source), text)
    return list(first.values())


def page(wanted: list[Text], language: str = "", known: dict[tuple[str, str], str] | None = None) -> str:
    """Return a catalogue in Qt Linguist's format; `known` are the translations there are."""
    known = known or {}
    head = f' language="{language}"' if language else ""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1"{head} sourcelanguage="en">')
    context = path = None
    for text in wanted:
        if text.context != context:
            lines += ["</context>"] * (context is not None) + ["<context>", f"    <name>{escape(text.context)}</name>"]
            context, path = text.context, None
        lines += _message(text, known.get((text.context, text.source), ""), is_elsewhere=text.path != path)
        path = text.path
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(text: Text, translated: str, *, is_elsewhere: bool) -> list[str]:
    """Return the lines of a message; its file is named where it is another than that of the message before."""
    counted, forms = (' numerus="yes"', "<numerusform></numerusform>") if text.is_counted else ("", "")
    unfinished = f'<translation type="unfinished">{forms}</translation>'
    return [
        f"    <message{counted}>",
        *([f'        <location filename="../../{text.path}"/>'] if is_elsewhere else []),
        f"        <source>{_xml(text.source)}</source>",
        f"        {translated or unfinished}",
        "    </message>",
    ]


def _xml(text: str) -> str:
    return escape(text).replace("\u00a0", "&#xa0;").replace("\u2212", "&#x2212;")


def known_in(file: Path) -> dict[tuple[str, str], str]:
    """Return the translations that a catalogue has, as they stand in it."""
    known = {}
    for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 - a file of this repository
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            translation = message.find("translation")
            if translation is not None:
                known[key] = ElementTree.tostring(translation, encoding="unicode").strip()
    return known


def languages() -> list[Path]:
    """Return the catalogues of other languages."""
    return sorted(TEXTS.glob("keta_desk_*.ts"))


def compile_catalogue(file: Path, to: Path) -> None:
    """Compile a catalogue with Qt's own compiler."""
    beside = Path(sys.executable).parent
    compiler = shutil.which("pyside6-lrelease", path=str(beside)) or "pyside6-lrelease"
    subprocess.run([compiler, "-silent", str(file), "-qm", str(to)], check=True)


def main() -> int:
    """Write the catalogue anew, and that of each language with what is translated; compile those."""
    wanted = texts()
    CATALOGUE.write_text(page(wanted), encoding="utf-8")
    for file in languages():
        language = file.stem.removeprefix("keta_desk_")
        file.write_text(page(wanted, language, known_in(file)), encoding="utf-8")
        compile_catalogue(file, file.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
