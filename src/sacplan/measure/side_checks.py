"""Whether each landmark of a pair lies on its own side, told as soon as it is placed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sacplan.errors import Finding, SacplanError, Severity
from sacplan.geometry.frame import SUPERIOR, Vector, unit
from sacplan.measure.frame_checks import check_order
from sacplan.measure.midsagittal import fit_midsagittal, midline_in, pairs_in
from sacplan.plan.model import APEX, PROMONTORY

SIDES = {"left": "right", "right": "left"}

LATERAL_MM: Mapping[str, tuple[float, float]] = {
    "posterior_foramen": (6.0, 32.0),
    "foramen": (6.0, 32.0),
    "si_joint_end": (18.0, 65.0),
    "psis": (20.0, 75.0),
    "ischial_spine": (28.0, 80.0),
}
"""How far beside the midline these lie, mm: from less than any adult sacrum has to more. Our
choice, wide, for it must catch only what is another place."""

OFF_MM = 3.0
"""A landmark is on the wrong side once it lies further across the midline than this and what is not
known of the midline there."""

_KNOWN_SDS = 2.0


@dataclass(frozen=True, slots=True)
class SideTrouble:
    """What is wrong with the landmark `name`. `swaps`: its name and its partner's exchanged would
    mend it."""

    name: str
    finding: Finding
    swaps: bool = False


def stem_and_side(name: str) -> tuple[str, str] | None:
    """What a landmark of a pair is called without its side, and the side; None on the midline."""
    stem, _, side = name.rpartition("_")
    return (stem, side) if side in SIDES else None


def side_trouble(name: str, positions: Mapping[str, Vector]) -> SideTrouble | None:
    """What is wrong with where `name` lies among the landmarks `positions`, patient LPS mm, as far
    as these few tell: its side, its distance from the midline, its place down the bone."""
    if name not in positions:
        return None
    return _crossed(name, positions) or _beside(name, positions) or _out_of_order(name, positions)


def side_findings(positions: Mapping[str, Vector]) -> Iterator[Finding]:
    """All landmarks on the wrong side, or unlikely far from the midline; pairs that are crossed and
    the order down the bone are checked where the frame is made."""
    yield from _findings(tuple((name, *map(float, point)) for name, point in positions.items()))


@lru_cache(maxsize=16)
def _findings(placed: tuple[tuple[str, float, float, float], ...]) -> tuple[Finding, ...]:
    """Kept, for the landmarks stay as they are while the plane is moved."""
    positions = {name: np.array(place) for name, *place in placed}
    troubles = (_beside(name, positions) for name in positions)
    return tuple(trouble.finding for trouble in troubles if trouble is not None)


def _crossed(name: str, positions: Mapping[str, Vector]) -> SideTrouble | None:
    split = stem_and_side(name)
    if split is None:
        return None
    left, right = (positions.get(f"{split[0]}_{side}") for side in ("left", "right"))
    if left is None or right is None or left[0] > right[0]:
        return None
    text = (
        f"{split[0]}_left does not lie to the patient's left of {split[0]}_right. Exchange the "
        "two: left is the patient's left, on the right of the picture."
    )
    return SideTrouble(name, Finding("LANDMARKS-LEFT-RIGHT", Severity.BLOCKER, text), swaps=True)


def _beside(name: str, positions: Mapping[str, Vector]) -> SideTrouble | None:
    """Its distance from the midline that the other landmarks show."""
    split, towards = stem_and_side(name), _towards_side(name, positions)
    if split is None or towards is None:
        return None
    stem, side = split
    out_mm, unknown_mm = towards
    partner = f"{stem}_{SIDES[side]}"
    if out_mm < -(OFF_MM + unknown_mm):
        if partner in positions:
            text = (
                f"{name} lies {-out_mm:.0f} mm to the {SIDES[side]} of the midline, on the side of "
                f"{partner}. Place it on the patient's {side}."
            )
            return SideTrouble(name, Finding("LANDMARKS-ONE-SIDE", Severity.CAUTION, text))
        text = (
            f"{name} lies {-out_mm:.0f} mm to the {SIDES[side]} of the midline. Left is the "
            "patient's left, on the right of the picture: swap, or place it again."
        )
        return SideTrouble(name, Finding("LANDMARK-SIDE", Severity.CAUTION, text), swaps=True)
    low, high = next((limits for kind, limits in LATERAL_MM.items() if kind in stem), (0.0, np.inf))
    if low - unknown_mm <= out_mm <= high + unknown_mm:
        return None
    text = (
        f"{name} lies {out_mm:.0f} mm to the {side} of the midline; {low:.0f} to {high:.0f} mm is "
        "usual. Look at it: is it this landmark?"
    )
    return SideTrouble(name, Finding("LANDMARK-LATERAL", Severity.CAUTION, text))


def _towards_side(name: str, positions: Mapping[str, Vector]) -> tuple[float, float] | None:
    """How far `name` lies towards its own side of the midline, mm, and how far off that may be;
    None while nothing else shows the midline."""
    split = stem_and_side(name)
    if split is None:
        return None
    stem, side = split
    others = {n: p for n, p in positions.items() if n not in (f"{stem}_left", f"{stem}_right")}
    shown = [others[n] for n in midline_in(others)]
    shown += [(others[f"{s}_left"] + others[f"{s}_right"]) / 2 for s in pairs_in(others)]
    if not shown:
        return None
    plane = fit_midsagittal(others)
    off_mm = plane.off_mm(positions[name])
    lever_mm = min(float(np.linalg.norm(positions[name] - point)) for point in shown)
    unknown_mm = _KNOWN_SDS * float(np.radians(plane.left_sd_deg)) * lever_mm
    return (off_mm if side == "left" else -off_mm), unknown_mm


def _out_of_order(name: str, positions: Mapping[str, Vector]) -> SideTrouble | None:
    zero, apex = positions.get(PROMONTORY), positions.get(APEX)
    caudal = -SUPERIOR
    # both on one place, as two presses of Enter leave them, show no direction
    if zero is not None and apex is not None and not np.allclose(zero, apex):
        caudal = unit(apex - zero)
    try:
        check_order(positions, caudal, {}, only=name)
    except SacplanError as error:
        text = f"{error.problem} {error.remedy}"
        return SideTrouble(name, Finding(error.code, Severity.BLOCKER, text))
    return None
