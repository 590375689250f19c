"""How one version of a plan differs from another, in its plan and in its numbers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sacplan.library.versions import Version
from sacplan.plan.difference import Difference, differences
from sacplan.services.keep_plan import plan_of

_PLANE = {
    "s_mm": ("Cut, along the curve", "mm"),
    "tilt_deg": ("Tilt", "degrees"),
    "obliquity_deg": ("Obliquity", "degrees"),
    "level": ("Level", ""),
}


def compare_versions(old: Version, new: Version) -> tuple[Difference, ...]:
    """The numbers that changed first, then what was changed in the plan."""
    numbers = _numbers(old), _numbers(new)
    return (*compare_numbers(*numbers), *differences(plan_of(old), plan_of(new)))


def compare_numbers(old: dict[str, Any], new: dict[str, Any]) -> tuple[Difference, ...]:
    """The tapes, the plane, the roots and the margin that changed, of `numbers_of`."""
    return (
        *_tapes(old, new),
        *_part(old.get("plane"), new.get("plane"), _PLANE),
        *_part(
            old.get("margin"),
            new.get("margin"),
            {"plane_mm": ("Margin to the tumour", "mm"), "verdict": ("Margin", "")},
        ),
        *_roots(old, new),
    )


def _numbers(version: Version) -> dict[str, Any]:
    values = json.loads(version.numbers) if version.numbers else {}
    return values if isinstance(values, dict) else {}


def _tapes(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    before = {tape["name"]: tape for tape in old.get("tapes") or ()}
    for tape in new.get("tapes") or ():
        earlier = before.pop(tape["name"], None)
        title = f"Tape, {tape['name']}"
        if earlier is None:
            yield Difference(title, _said(None, tape["on_tissue_mm"], "mm"))
        elif round(earlier["on_tissue_mm"], 1) != round(tape["on_tissue_mm"], 1):
            yield Difference(title, _said(earlier["on_tissue_mm"], tape["on_tissue_mm"], "mm"))
    for name in before:
        yield Difference(f"Tape, {name}", "not measured any more")


def _part(
    old: dict[str, Any] | None, new: dict[str, Any] | None, names: dict[str, tuple[str, str]]
) -> Iterator[Difference]:
    old, new = old or {}, new or {}
    for name, (title, unit) in names.items():
        before, after = old.get(name), new.get(name)
        if isinstance(before, float) and isinstance(after, float):
            if round(before, 1) != round(after, 1):
                yield Difference(title, _said(before, after, unit))
        elif before != after:
            yield Difference(title, _said(before, after, unit))


def _roots(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    def fates(numbers: dict[str, Any]) -> dict[str, str]:
        return {
            f"Root {root.get('name', '')} {root.get('side', '')}".strip(): str(root.get("fate"))
            for root in numbers.get("roots") or ()
        }

    before, after = fates(old), fates(new)
    for name in {**before, **after}:
        if before.get(name) != after.get(name):
            yield Difference(name, _said(before.get(name), after.get(name), ""))


def _said(before: object, after: object, unit: str) -> str:
    if isinstance(before, float) and isinstance(after, float):
        return f"{before:.1f} -> {after:.1f} {unit} ({after - before:+.1f})"
    return f"{_one(before)} -> {_one(after)} {unit}".rstrip()


def _one(value: object) -> str:
    if value is None:
        return "none"
    return f"{value:.1f}" if isinstance(value, float) else str(value).replace("_", " ")
