"""Usual short names of diagnoses, so that what is said is found: `MDD`, `PTSD`, `GAD`.

They only search: the title that ICD-10-CM gives a code is what is entered.
"""

from __future__ import annotations

from keta_desk.domain.patients import words

# How a diagnosis is called, and words of its title in ICD-10-CM. British and American spellings are the query's.
_USUAL = {
    "mdd": "major depressive disorder",
    "trd": "major depressive disorder recurrent",
    "bipolar depression": "bipolar depressed",
    "ptsd": "post-traumatic stress",
    "cptsd": "post-traumatic stress",
    "gad": "generalized anxiety",
    "ocd": "obsessive-compulsive",
    "bpd": "borderline personality",
    "adhd": "attention-deficit hyperactivity",
    "aud": "alcohol dependence",
    "oud": "opioid dependence",
    "high blood pressure": "essential hypertension",
    "burnout": "burn-out",
    "bladder pain": "interstitial cystitis",
}


def usual_names(text: str) -> tuple[str, str]:
    """Return what to look for, and the usual name it was found by; '' where the text is looked for as it is."""
    typed = " ".join(words(text[:60]))
    found = _USUAL.get(typed, "")
    return (found, text.strip()) if found else (text, "")
