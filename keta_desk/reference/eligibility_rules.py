"""The rules of eligibility and the short re-screen, from `resources/reference/eligibility.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from keta_desk.domain.eligibility import Reply, Required, Rule, Weight
from keta_desk.domain.rescreening import Change, ShortQuestion
from keta_desk.domain.titration import Molecule
from keta_desk.paths import resources
from keta_desk.reference.files import BrokenFile, read


@dataclass(frozen=True, slots=True, kw_only=True)
class EligibilityRules:
    """The rules with the version that is kept with every use."""

    version: str
    rules: tuple[Rule, ...]
    short: tuple[ShortQuestion, ...]

    @property
    def version_label(self) -> str:
        """The rules and their version, as kept with every use."""
        return f"eligibility/{self.version}"

    def by_id(self, rule_id: str) -> Rule | None:
        """Return a rule by its id."""
        return next((one for one in self.rules if one.id == rule_id), None)


@cache
def eligibility() -> EligibilityRules:
    """Return the rules E01 to E42 and the questions before a session (clinical-reference 2.2, 2.4).

    Raises:
        BrokenFile: the file is not as it should be, or a rule is there twice.
    """
    path = resources() / "reference" / "eligibility.toml"
    content = read(path, "eligibility")
    rules = tuple(_rule(one) for one in content["rules"])
    if len({rule.id for rule in rules}) != len(rules):
        raise BrokenFile(path, "rules", "a rule is there twice")
    return EligibilityRules(
        version=content["version"], rules=rules, short=tuple(_question(one) for one in content["short"])
    )


def _rule(one: Mapping[str, Any]) -> Rule:
    return Rule(
        id=one["id"],
        version=one["version"],
        group=one["group"],
        severity=tuple(Weight(weight) for weight in one["severity"]),
        at_home=tuple(Weight(weight) for weight in one.get("at_home", ())),
        is_label=one["basis"] == "label",
        label_for=tuple(Molecule(name) for name in one.get("label_for", ())),
        asks=one.get("asks", True),
        question=one["question"],
        extra=one.get("extra", ""),
        unit=one.get("unit", ""),
        trigger=Reply(one.get("trigger", "yes")),
        check=one.get("check", ""),
        numbers=MappingProxyType(dict(one.get("numbers", {}))),
        codes=tuple(one.get("codes", ())),
        required=Required(one["required"]),
        finding=one["finding"],
        resolves=one["resolves"],
        protocol=one.get("protocol", ""),
        source=one["source"],
    )


def _question(one: Mapping[str, Any]) -> ShortQuestion:
    return ShortQuestion(
        id=one["id"],
        question=one["question"],
        finding=one["finding"],
        extra=one.get("extra", ""),
        raises=Change(one["triggers"]),
        required=Required(one.get("required", "always")),
        source=one["source"],
    )
