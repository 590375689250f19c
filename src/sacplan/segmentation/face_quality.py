"""Whether the front of the sacrum was really seen, all along the midline."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import Finding, SacplanError, Severity
from sacplan.geometry.frame import Vector, across, unit
from sacplan.segmentation.edge import RefinedEdge

STRIP_MM = 6.0
BIN_MM = 3.0
LEAST_CONTRAST = 60.0
LEAST_CORTEX = 130.0
"""The least that counts as cortex, HU: fat against muscle makes an edge too, but not so bright."""

REFUSED_SHARE = 0.5
UNSURE_MM = 6.0


def check_face(edge: RefinedEdge, zero: Vector, apex: Vector, left: Vector) -> list[Finding]:
    """Findings about the midline of the face between `zero` and `apex` (3,), patient LPS mm.

    Raises SacplanError when no bone was seen along half of it or more: the landmarks are then not
    on a sacrum, and any length would be invented.
    """
    seen = _seen_along(edge, zero, apex, left)
    if not len(seen) or float(np.mean(seen)) < REFUSED_SHARE:
        share = 100 * (1 - float(np.mean(seen))) if len(seen) else 100.0
        raise SacplanError(
            "SACRUM-NOT-FOUND",
            f"Along {share:.0f} % of the way from promontory to apex no edge of bone is seen.",
            "Check that both landmarks lie on the front of the sacrum, and that this is a CT.",
        )
    longest, start = _longest_gap(seen)
    if longest * BIN_MM < UNSURE_MM:
        return []
    text = (
        f"From {start * BIN_MM:.0f} to {(start + longest) * BIN_MM:.0f} mm below the promontory "
        "the edge of the bone is not seen and was bridged: look at the ventral curve there."
    )
    return [Finding("FACE-UNSURE", Severity.CAUTION, text)]


def _seen_along(edge: RefinedEdge, zero: Vector, apex: Vector, left: Vector) -> NDArray[np.bool_]:
    """For each 3 mm from promontory to apex: most of the front beside the midline was seen."""
    caudal = unit(apex - zero)
    side = unit(across(left, caudal))
    ventral = np.cross(side, -caudal)
    local = edge.mesh.vertices - zero
    near = np.abs(local @ side) < STRIP_MM
    along, height = local[near] @ caudal, local[near] @ ventral
    good = (edge.contrast[near] > LEAST_CONTRAST) & (edge.cortex[near] > LEAST_CORTEX)
    count = int(float(np.linalg.norm(apex - zero)) / BIN_MM)
    place = np.floor(along / BIN_MM).astype(np.int64)
    seen = np.zeros(count, dtype=bool)
    for index in range(count):
        here = place == index
        if here.any():
            front = here & (height > height[here].max() - 5.0)
            seen[index] = float(good[front].mean()) > 0.5
    return seen


def _longest_gap(seen: NDArray[np.bool_]) -> tuple[int, int]:
    """Length and start of the longest run that was not seen."""
    longest, start, run = 0, 0, 0
    for index, is_seen in enumerate([*seen.tolist(), True]):
        if not is_seen:
            run += 1
            continue
        if run > longest:
            longest, start = run, index - run
        run = 0
    return longest, start
