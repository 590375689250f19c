"""What is wrong with landmarks, seen from the frame of the sacrum."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise

import numpy as np

from sacplan.errors import Finding, SacplanError, Severity
from sacplan.geometry.frame import Vector, unit
from sacplan.measure.midsagittal import (
    PICK_SD_MM,
    SYMMETRY_SD_DEG,
    Midsagittal,
    fit_midsagittal,
    midline_in,
    pairs_in,
    scatter_mm,
)
from sacplan.plan.model import APEX, PROMONTORY

MIN_LENGTH_MM = 40.0
MAX_LENGTH_MM = 200.0
FURTHEST_MM = 300.0
MIN_DRAWN_MM = 20.0
"""A drawn curve may end where the images do."""

OFF_MIDLINE_MM = 3.0
LEAN_DEG = 10.0
HEIGHTS_DIFFER_MM = 5.0
PICKS_SDS = 2.5
"""Differences up to this many SDs of the picks say nothing of the bone."""

LEANS_SDS = 3.0
"""Bone and landmarks are said to disagree on left beyond this many SDs of their difference."""

DISC_NEAR_MM = 3.0
ORDER_TOLERANCE_MM = 3.0
"""Along the chord a strongly bent bone may run level for a while; two landmarks are called
exchanged only when the lower one lies further up than this."""

_CHAINS = (
    (PROMONTORY, *(f"s{n}_s{n + 1}_disc" for n in range(1, 5)), APEX),
    *(
        tuple(f"s{n}_{kind}_{side}" for n in range(1, 5))
        for kind in ("foramen", "foramen_lower_rim", "posterior_foramen")
        for side in ("left", "right")
    ),
    *(
        (PROMONTORY, f"s{n}_foramen_{side}", f"s{n}_foramen_lower_rim_{side}", APEX)
        for n in range(1, 5)
        for side in ("left", "right")
    ),
)
"""Landmarks that follow each other down the bone."""


def check_chord(zero: Vector, end: Vector, positions: Mapping[str, Vector]) -> None:
    """Raises SacplanError where promontory and lower end cannot be the ends of a sacrum."""
    length = float(np.linalg.norm(zero - end))
    drawn = APEX not in positions
    least = MIN_DRAWN_MM if drawn else MIN_LENGTH_MM
    if not least <= length <= MAX_LENGTH_MM:
        what = "the lower end of the drawn curve" if drawn else "apex"
        raise SacplanError(
            "LANDMARKS-LENGTH",
            f"Promontory and {what} are {length:.0f} mm apart; a sacrum is "
            f"{MIN_LENGTH_MM:.0f} to {MAX_LENGTH_MM:.0f} mm long.",
            "Check both landmarks on the midsagittal picture.",
        )
    downward = _foramina_downward(positions)
    # foramina that run down from promontory to apex outweigh how the pelvis lies in the scanner
    if end[2] > zero[2] and (downward is None or (end - zero) @ downward < 0):
        raise SacplanError(
            "LANDMARKS-SWAPPED",
            f"The apex lies {end[2] - zero[2]:.0f} mm cranial of the promontory.",
            "The promontory is the upper end, the apex the lower one: exchange them.",
        )


def check_reach(zero: Vector, positions: Mapping[str, Vector]) -> None:
    """Raises SacplanError where a landmark lies further off than any pelvis reaches."""
    for name, point in positions.items():
        away = float(np.linalg.norm(point - zero))
        if away > FURTHEST_MM:
            raise SacplanError(
                "LANDMARK-FAR",
                f"{name} lies {away:.0f} mm from the promontory, further than any pelvis reaches.",
                "Place it again, or remove it: it would turn the frame of all the others.",
            )


def check_order(
    positions: Mapping[str, Vector],
    caudal: Vector,
    sd_mm: Mapping[str, float],
    only: str | None = None,
) -> None:
    """Raises SacplanError where two landmarks do not follow each other down the bone, by more than
    their picks may scatter; with `only`, where that one and its neighbours do not."""
    for chain in _CHAINS:
        placed = [name for name in chain if name in positions]
        for upper, lower in pairwise(placed):
            if only not in (None, upper, lower):
                continue
            drop = float((positions[lower] - positions[upper]) @ caudal)
            picks = math.hypot(*(sd_mm.get(name, PICK_SD_MM) for name in (upper, lower)))
            if drop < -max(ORDER_TOLERANCE_MM, PICKS_SDS * picks):
                raise SacplanError(
                    "LANDMARKS-ORDER",
                    f"{lower} lies {-drop:.0f} mm higher along the sacrum than {upper}, which it "
                    "should follow.",
                    "Check the names of both: foramina and disc remnants are counted from above.",
                )


def check_sides(positions: Mapping[str, Vector]) -> None:
    """Raises SacplanError where left and right of a pair are exchanged."""
    for stem in pairs_in(positions):
        if positions[f"{stem}_left"][0] <= positions[f"{stem}_right"][0]:
            raise SacplanError(
                "LANDMARKS-LEFT-RIGHT",
                f"{stem}_left does not lie to the patient's left of {stem}_right.",
                "Exchange the two: left is the patient's left, on the right of the picture.",
            )


def frame_findings(
    positions: Mapping[str, Vector],
    plane: Midsagittal,
    cranial: Vector,
    sd_mm: Mapping[str, float],
    symmetry_axis: Vector | None = None,
) -> tuple[Finding, ...]:
    """What does not fit together, or is known too little to be relied on."""
    found = [*_residuals(positions, plane, sd_mm), *_asymmetry(positions, plane, cranial, sd_mm)]
    found += _outline_leans(positions, sd_mm, symmetry_axis)
    if plane.table:
        text = (
            "The midsagittal plane is taken from the patient's position on the table: too few "
            "landmarks show it and the bone is not outlined. Left may be off by "
            f"{plane.left_sd_deg:.0f} degrees (one standard deviation). Place a pair of foramina."
        )
        found.append(Finding("FRAME-TABLE", Severity.CAUTION, text))
    return (*found, *_zero_on_disc(positions, cranial))


def lean_deg(positions: Mapping[str, Vector], stem: str, left: Vector) -> float:
    """The angle between a pair's span and the unit vector `left`, degrees."""
    span = positions[f"{stem}_left"] - positions[f"{stem}_right"]
    return float(np.degrees(np.arccos(np.clip(unit(span) @ left, -1.0, 1.0))))


def _foramina_downward(positions: Mapping[str, Vector]) -> Vector | None:
    """From the uppermost foramina placed to the lowest ones; None with fewer than two levels."""
    for kind in ("foramen", "foramen_lower_rim"):
        for side in ("left", "right"):
            names = [f"s{n}_{kind}_{side}" for n in range(1, 5)]
            chain = [positions[name] for name in names if name in positions]
            if len(chain) > 1:
                return np.asarray(chain[-1] - chain[0])
    return None


def _residuals(
    positions: Mapping[str, Vector], plane: Midsagittal, sd_mm: Mapping[str, float]
) -> list[Finding]:
    found = []
    for name in midline_in(positions):
        off = plane.off_mm(positions[name])
        if abs(off) > max(OFF_MIDLINE_MM, 2.0 * scatter_mm(name, sd_mm)):
            side = "left" if off > 0 else "right"
            text = (
                f"{name} lies {abs(off):.1f} mm {side} of the midsagittal plane of all landmarks: "
                "check it, or the sacrum is bent sideways."
            )
            found.append(Finding("FRAME-RESIDUAL", Severity.CAUTION, text))
    return found


def _asymmetry(
    positions: Mapping[str, Vector],
    plane: Midsagittal,
    cranial: Vector,
    sd_mm: Mapping[str, float],
) -> list[Finding]:
    higher: dict[str, list[str]] = {"left": [], "right": []}
    leaning = []
    for stem in plane.pairs:
        lean = lean_deg(positions, stem, plane.normal)
        span = positions[f"{stem}_left"] - positions[f"{stem}_right"]
        rise = float(span @ cranial)
        # what the picks alone may differ by is no asymmetry of the bone
        sds = [sd_mm.get(f"{stem}_{side}", PICK_SD_MM) for side in ("left", "right")]
        picks = PICKS_SDS * math.hypot(*sds)
        if "foramen" in stem and abs(rise) > max(HEIGHTS_DIFFER_MM, picks):
            higher["left" if rise > 0 else "right"].append(f"{stem} {abs(rise):.0f} mm")
        elif lean > max(LEAN_DEG, float(np.degrees(picks / np.linalg.norm(span)))):
            leaning.append(f"{stem} {lean:.0f} degrees")
    found = [
        f"Higher on the {side}: {', '.join(stems)}. Check both sides, or the sacrum is asymmetric "
        "(a transitional vertebra on one side, scoliosis)."
        for side, stems in higher.items()
        if stems
    ]
    if leaning:
        found.append(
            f"Off the common left-right direction: {', '.join(leaning)}. Check both sides, or the "
            "sacrum is asymmetric."
        )
    return [Finding("FRAME-ASYMMETRY", Severity.CAUTION, text) for text in found]


def _outline_leans(
    positions: Mapping[str, Vector], sd_mm: Mapping[str, float], symmetry_axis: Vector | None
) -> list[Finding]:
    """The symmetry of the bone against the left that the landmarks show without it."""
    if symmetry_axis is None:
        return []
    alone = fit_midsagittal(positions, None, sd_mm)
    if alone.table:
        return []
    off = float(np.degrees(np.arccos(np.clip(unit(symmetry_axis) @ alone.normal, -1.0, 1.0))))
    if off <= LEANS_SDS * float(np.hypot(alone.left_sd_deg, SYMMETRY_SD_DEG)):
        return []
    text = (
        f"The symmetry of the outlined bone is {off:.0f} degrees off the left that the landmarks "
        f"show, known to {alone.left_sd_deg:.1f} degrees: check the landmarks and the outline, or "
        "the sacrum is asymmetric."
    )
    return [Finding("FRAME-ASYMMETRY", Severity.CAUTION, text)]


def _zero_on_disc(positions: Mapping[str, Vector], cranial: Vector) -> list[Finding]:
    zero, disc = positions.get(PROMONTORY), positions.get("disc_top")
    if zero is None or disc is None:
        return []
    apart, above = float(np.linalg.norm(disc - zero)), float((disc - zero) @ cranial)
    if apart >= DISC_NEAR_MM and above >= 0:
        return []
    how = f"{apart:.1f} mm from" if apart < DISC_NEAR_MM else f"{-above:.1f} mm above"
    text = (
        f"The promontory is placed {how} the top of the L5/S1 disc. Is the zero on the front "
        "upper edge of the bone of S1, not on the disc? The two are up to 13 mm apart."
    )
    return [Finding("ZERO-ON-DISC", Severity.CAUTION, text)]
