"""Every action that the audit can name: the public functions of the use cases that take the work."""

from __future__ import annotations

import inspect
from importlib import import_module
from pkgutil import iter_modules

from keta_desk import use_cases


def actions() -> list[str]:
    """Name every use case as the audit does: `sessions.record_reading`."""
    found = []
    for module in iter_modules(use_cases.__path__):
        inside = import_module(f"{use_cases.__name__}.{module.name}")
        for name, made in inspect.getmembers(inside, inspect.isfunction):
            first = next(iter(inspect.signature(made).parameters), "")
            if made.__module__ == inside.__name__ and not name.startswith("_") and first == "work":
                found.append(f"{module.name}.{name}")
    return found
