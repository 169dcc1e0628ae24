"""Interactions: which medicines of a list stand in the clinic's reference, and how much each weighs here.

A product is matched by whole words of its generic name, brand or spelling, never inside another word. One that the
reference does not know is said to be not in the list, which never means that it is free of interactions
(clinical-reference 4).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from keta_desk.domain.chart_entries import LONGEST_TEXT
from keta_desk.domain.problems import Problem
from keta_desk.domain.titration import DoseSetting, Formulation


class InteractionKind(StrEnum):
    """Whether an interaction is one of effect or one of level."""

    EFFECT = "PD"
    LEVEL = "PK"
    NOTHING = "none"


class Weight(StrEnum):
    """How much an interaction weighs, gravest first: a recorded decision, a warning, a note, nothing known."""

    MAJOR = "major"
    MODERATE = "moderate"
    MINOR = "minor"
    NONE = "none"


BY_MOUTH = frozenset(
    {
        Formulation.SL_TABLET,
        Formulation.SL_RDT,
        Formulation.SL_TROCHE,
        Formulation.ORAL_SOLUTION,
        Formulation.ORAL_TABLET_IR,
        Formulation.ORAL_TABLET_ER,
        Formulation.RECTAL,
    }
)
"""Forms for which interactions of level weigh in full (clinical-reference 4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drug:
    """One drug of the reference with all its names, and how many mg of it are taken as alike to 1 mg lorazepam."""

    name: str
    names: tuple[str, ...]
    like_1_mg_lorazepam: Decimal | None = None
    folded: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Once for each drug of the reference: every list of medicines is held against all of them.
        object.__setattr__(self, "folded", tuple(folded_words(name) for name in (self.name, *self.names)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction:
    """What a class of drugs may do together with ketamine. '' and None where the reference says nothing."""

    id: str
    words: str
    kind: InteractionKind
    effect: str
    weight: Weight
    advice: str
    source: str
    drugs: tuple[Drug, ...]
    at_home: Weight | None = None
    not_by_mouth: Weight | None = None
    over_lorazepam_mg: Decimal | None = None
    only_by: tuple[Formulation, ...] = ()
    needs: int = 1
    hold: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """The clinic's own reference of interactions; `caveat` stands wherever it is shown."""

    version: str
    caveat: str
    interactions: tuple[Interaction, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One medicine or supplement as it stands in the list."""

    id: str
    name: str
    dose_text: str = ""
    frequency: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One medicine that the reference names, and how much that weighs in this plan.

    `lorazepam_mg` is the daily total of all benzodiazepines where it could be reckoned; `not_reckoned` names those
    whose dose or frequency could not be read, None where the interaction does not ask for a total.
    """

    taken: Taken
    drug: str
    interaction: Interaction
    weight: Weight
    lorazepam_mg: Decimal | None = None
    not_reckoned: tuple[str, ...] | None = None


def matches(
    medicines: Sequence[Taken],
    reference: Reference,
    *,
    setting: DoseSetting | None,
    formulation: Formulation | None,
) -> list[Match]:
    """Return what the reference says of a list, gravest first.

    A setting or form that is not decided yet is taken as the one that weighs more.
    """
    folded = [(one, folded_words(one.name)) for one in medicines]
    found: list[Match] = []
    for interaction in reference.interactions:
        if interaction.only_by and formulation is not None and formulation not in interaction.only_by:
            continue
        met = [(one, drug) for one, text in folded if (drug := _drug_in(text, interaction)) is not None]
        if len({one.id for one, _ in met}) < interaction.needs:
            continue
        found += _weighed(met, interaction, setting, formulation)
    order = list(Weight)
    return sorted(found, key=lambda one: (order.index(one.weight), one.taken.name.casefold(), one.interaction.id))


def not_in_list(medicines: Sequence[Taken], reference: Reference) -> list[Taken]:
    """Return the medicines of which the reference says nothing, whatever number or form it would ask for."""
    folded = [(one, folded_words(one.name)) for one in medicines]
    return [one for one, text in folded if all(_drug_in(text, known) is None for known in reference.interactions)]


def held_on_the_day(found: Iterable[Match]) -> list[Match]:
    """Return what is held, skipped or kept apart on a day of treatment, each medicine once for each advice."""
    seen: set[tuple[str, str]] = set()
    held = []
    for one in found:
        key = (one.taken.id, one.interaction.hold)
        if one.interaction.hold and key not in seen:
            seen.add(key)
            held.append(one)
    return held


def review_problems(reason: str) -> list[Problem]:
    """Say what stands against acknowledging an interaction."""
    if not reason.strip():
        return [Problem("interaction.reason-missing", field="reason")]
    if len(reason) > LONGEST_TEXT:
        return [Problem("entry.text-long", field="reason", facts={"most": str(LONGEST_TEXT)})]
    return []


def folded_words(text: str) -> str:
    """Return the words of a name between single spaces, without accents, marks or capitals: " st johns wort "."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    plain = re.sub("['\u2019\u2018`\u00b4\u02bc]", "", plain.casefold())
    return f" {' '.join(re.findall('[a-z0-9]+', plain))} "


def _drug_in(text: str, interaction: Interaction) -> Drug | None:
    for drug in interaction.drugs:  # loops and no generators: every list is held against every name there is
        for name in drug.folded:
            if name in text:
                return drug
    return None


def _weighed(
    met: Sequence[tuple[Taken, Drug]],
    interaction: Interaction,
    setting: DoseSetting | None,
    formulation: Formulation | None,
) -> list[Match]:
    weight, total, unread = interaction.weight, None, None
    if interaction.not_by_mouth is not None and formulation is not None and formulation not in BY_MOUTH:
        weight = interaction.not_by_mouth
    if interaction.at_home is not None and setting is not DoseSetting.CLINIC:
        weight = interaction.at_home
    if interaction.over_lorazepam_mg is not None:
        total, unread = lorazepam_total(met)
        if unread or (total is not None and total > interaction.over_lorazepam_mg):
            weight = Weight.MAJOR  # what cannot be reckoned is not taken as little
    return [
        Match(
            taken=one, drug=drug.name, interaction=interaction, weight=weight, lorazepam_mg=total, not_reckoned=unread
        )
        for one, drug in met
    ]


def lorazepam_total(met: Sequence[tuple[Taken, Drug]]) -> tuple[Decimal | None, tuple[str, ...]]:
    """Return the daily dose in mg of lorazepam, and the names of those whose dose or frequency could not be read.

    Nothing is returned for the total unless every one of them could be read.
    """
    total, unread = Decimal(0), []
    for one, drug in met:
        daily = daily_mg(one.dose_text, one.frequency)
        if daily is None or drug.like_1_mg_lorazepam is None:
            unread.append(one.name)
        else:
            total += daily / drug.like_1_mg_lorazepam
    return (None if unread else total), tuple(unread)


_AMOUNT = re.compile(r"(?<![\d.,/])(\d{1,4}(?:[.,]\d{1,3})?)\s*(mg|mcg|ug|\u00b5g)(?![\w/])")
_A_DAY = r"( a | per |/| )?(day|daily|d)?\b"
_TIMES_A_DAY = (
    (rf"\b(four times|4 ?x){_A_DAY}|\bqid\b|\bqds\b", 4),
    (rf"\b(three times|thrice|3 ?x){_A_DAY}|\btid\b|\btds\b", 3),
    (rf"\b(twice|two times|2 ?x){_A_DAY}|\bbid\b|\bbd\b", 2),
    (rf"\b(once|one time|1 ?x){_A_DAY}|\bdaily\b|\bqd\b|\bod\b|\bevery (day|night|morning|evening)\b", 1),
    (r"\b(at|before) (night|bedtime|bed)\b|\bnocte\b|\bqhs\b|\bhs\b|\bin the (morning|evening)\b|\bmane\b", 1),
)
_UNSURE = re.compile(
    r"\d|\b(prn|needed|weeks?|weekly|months?|monthly|other|alternate|or|and|to|max|taper\w*|half|two|three|four|"
    r"tablets|tabs|pills|capsules|caps|drops)\b"
)
"""What may stand beside amount and frequency so that the two alone do not tell the day's dose."""


def daily_mg(dose_text: str, frequency: str) -> Decimal | None:
    """Return the mg taken in a day where text and frequency say so without doubt, else None."""
    text = f"{dose_text} {frequency}".casefold()
    amounts, rest = _AMOUNT.findall(text), _AMOUNT.sub(" ", text)
    times: list[int] = []
    for pattern, count in _TIMES_A_DAY:
        rest, found = re.subn(pattern, " ", rest)
        times += [count] * found
    if len(amounts) != 1 or len(times) != 1 or _UNSURE.search(rest):
        return None
    figures, unit = amounts[0]
    mg = Decimal(figures.replace(",", ".")) / (1 if unit == "mg" else 1000)
    return mg * times[0]
