"""What differs between two plans, in words with mm and degrees."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields

import numpy as np

from sacplan.geometry.frame import Vector
from sacplan.geometry.plane import Plane
from sacplan.plan.codec import plan_to_json
from sacplan.plan.model import LANDMARK_TITLES, Plan

_SAME_MM = 0.005
_WAYS = (("left", "right"), ("back", "front"), ("up", "down"))
"""Where + and - of the patient's LPS axes lead."""

_PLANES = {
    "transection": "Transection plane",
    "transection_left": "Side plane, left",
    "transection_right": "Side plane, right",
}
_WHOLE = {
    "tapes": "Tapes",
    "tissue_mm": "Tissue under the tape",
    "ventral_curve": "Drawn ventral curve",
    "contours": "Drawn structures",
    "counting": "How the segments were counted",
    "laid_series": "Series laid over",
    "outline": "Where the outline comes from",
    "not_placed": "Landmarks left out",
    "candidates": "Kept planes",
    "case": "The images it belongs to",
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs: what it is, and how, in words."""

    what: str
    how: str


def differences(old: Plan, new: Plan) -> tuple[Difference, ...]:
    """All that a reader would want to know of how `new` differs from `old`; none where they are
    the same plan."""
    found = [*_landmarks(old, new), *_planes(old, new), *_choices(old, new)]
    before, after = plan_to_json(old), plan_to_json(new)
    found += [
        Difference(title, _said(before.get(name), after.get(name)))
        for name, title in _WHOLE.items()
        if before.get(name) != after.get(name)
    ]
    if dict(old.unknown) != dict(new.unknown):
        found.append(Difference("Parts this SacPlan does not know", "changed"))
    return tuple(found)


def apart(old: Plane, new: Plane) -> tuple[float, float]:
    """How far `new` lies caudal of `old` along its normal, mm, and the angle between them,
    degrees."""
    shift = float(old.normal @ (new.point - old.point))
    cosine = float(np.clip(old.normal @ new.normal, -1.0, 1.0))
    return shift, float(np.degrees(np.arccos(cosine)))


def _landmarks(old: Plan, new: Plan) -> Iterator[Difference]:
    names = [*LANDMARK_TITLES, *old.landmarks, *new.landmarks]
    for name in dict.fromkeys(names):
        before, after = old.landmarks.get(name), new.landmarks.get(name)
        title = LANDMARK_TITLES.get(name, name.replace("_", " "))
        if before is None and after is not None:
            yield Difference(title, "placed")
        elif before is not None and after is None:
            yield Difference(title, "taken away")
        elif before is not None and after is not None:
            how = moved(before.position_mm, after.position_mm)
            same_rest = (before.sd_mm, before.method, before.repeats_mm.tolist()) == (
                after.sd_mm,
                after.method,
                after.repeats_mm.tolist(),
            )
            if how or not same_rest:
                yield Difference(title, how or "picked otherwise")


def moved(before: Vector, after: Vector) -> str:
    """ "moved by 2.3 mm: 1.2 left, 2.0 up"; empty where it did not move."""
    step = np.asarray(after) - np.asarray(before)
    length = float(np.linalg.norm(step))
    if length < _SAME_MM:
        return "" if not length else f"moved by {length:.3f} mm"
    parts = [
        f"{abs(value):.1f} {ways[0] if value > 0 else ways[1]}"
        for value, ways in zip(step.tolist(), _WAYS, strict=True)
        if abs(value) >= 0.05
    ]
    return f"moved by {length:.1f} mm" + (f": {', '.join(parts)}" if parts else "")


def _planes(old: Plan, new: Plan) -> Iterator[Difference]:
    for name, title in _PLANES.items():
        before, after = getattr(old, name), getattr(new, name)
        if before is None and after is None:
            continue
        if before is None or after is None:
            yield Difference(title, "set" if before is None else "taken away")
        elif not _same_plane(before, after):
            shift, angle = apart(before, after)
            way = "caudal" if shift > 0 else "cranial"
            yield Difference(title, f"{abs(shift):.1f} mm {way}, turned by {angle:.1f} degrees")


def _same_plane(one: Plane, other: Plane) -> bool:
    return bool(np.array_equal(one.point, other.point) and np.array_equal(one.normal, other.normal))


def _choices(old: Plan, new: Plan) -> Iterator[Difference]:
    for each in fields(old.choices):
        before, after = getattr(old.choices, each.name), getattr(new.choices, each.name)
        if before != after:
            yield Difference(each.name.replace("_", " "), f"{before} -> {after}")


def _said(before: object, after: object) -> str:
    short = (str, int, float, bool)
    if isinstance(before, short) and isinstance(after, short):
        return f"{before} -> {after}"
    if before is None or after is None:
        return "added" if before is None else "taken away"
    if isinstance(before, list) and isinstance(after, list) and len(before) != len(after):
        return f"{len(before)} -> {len(after)}"
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        names = [str(k) for k in {**before, **after} if before.get(k) != after.get(k)]
        return f"changed: {', '.join(name.replace('_', ' ') for name in names)}"
    return "changed"
