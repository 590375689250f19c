"""Signed distances of the bones: sacrum with canal and foramina, coccyx, hips, L5."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sacplan.phantom import profile as figures
from sacplan.phantom.canvas import Values, smooth_max
from sacplan.phantom.chart import Reading
from sacplan.phantom.face import (
    CIRCLE_TO_MM,
    PAPER_WIDTH_MM,
    TRANSVERSE_RADIUS_MM,
    rise,
    smooth_step,
)
from sacplan.phantom.hip import JOINT_GAP_MM
from sacplan.phantom.landmarks import COCCYX_HALF_DEPTH_MM
from sacplan.phantom.lumbar import LumbarFrame
from sacplan.phantom.profile import SacralProfile, rear_depth

_EDGE_ROUNDING_MM = 6.0


@dataclass(frozen=True, slots=True, eq=False)
class SacrumShapes:
    """Distances at n points; `front` is the distance ventral of the face, `solid` the bone without
    its holes, `bone` with them."""

    front: Values
    solid: Values
    bone: Values
    canal: Values
    foramen: Values


def sacrum(at: Reading, beside: Values, shape: SacralProfile) -> SacrumShapes:
    """The sacrum at points read off the chart, `beside` (n,) mm from the midline."""
    length = np.float32(shape.knots_mm[-1])
    front = -_into_face(at, beside)
    half = np.minimum(at.half_width, at.hip_medial - np.float32(JOINT_GAP_MM))
    lateral = (beside - half) * at.hip_scale
    rear = at.depth - rear_depth(beside, at.half_width, at.crest, at.lamina, at.edge)
    top = _top(at, beside) - at.s
    solid = smooth_max(lateral, np.asarray(rear * np.float32(0.85)), _EDGE_ROUNDING_MM)
    solid = np.maximum(smooth_max(solid, front, 4.0), top)
    solid = np.maximum(solid, at.s - length)
    canal = _canal(at, beside)
    foramen = _foramen(at, beside, shape)
    hiatus = np.maximum(
        np.maximum(np.float32(shape.hiatus_s) - at.s, at.body + 1 - at.depth), beside - 5
    )
    bone = np.maximum(np.maximum(solid, -canal), np.maximum(-foramen, -hiatus))
    return SacrumShapes(front, solid, bone.astype(np.float32), canal, foramen)


def _into_face(at: Reading, beside: Values) -> Values:
    """mm dorsal of the ventral face, at right angles to it near the face."""
    depth = at.depth + rise(at.s, beside)
    inner = np.minimum(beside, np.float32(CIRCLE_TO_MM))
    slope = inner / np.sqrt(np.float32(TRANSVERSE_RADIUS_MM**2) - inner * inner)
    lean = np.where((beside > PAPER_WIDTH_MM) & (at.s < 34), np.float32(0.35), np.float32(0))
    slope = np.abs(slope - lean)
    return np.asarray(depth / np.sqrt(1 + slope * slope), dtype=np.float32)


def _top(at: Reading, beside: Values) -> Values:
    """s at which the bone begins: the endplate, lower over the alae and behind the canal."""
    ala = 9 * smooth_step((beside - 24) / 14)
    behind = 7 * smooth_step((at.depth - 33) / 4)
    return np.asarray(np.maximum(ala, behind), dtype=np.float32)


def _canal(at: Reading, beside: Values) -> Values:
    a, b = at.canal_half_width, at.canal_half_depth
    away = at.depth - at.body - b
    return np.asarray((np.hypot(beside / a, away / b) - 1) * np.minimum(a, b), dtype=np.float32)


def _foramen(at: Reading, beside: Values, shape: SacralProfile) -> Values:
    """The nearest pair of foramina: a channel from the front opening to the rear one, with the
    root's way in from the canal."""
    levels = np.asarray(shape.foramen_s, dtype=np.float32)
    k = np.searchsorted((levels[1:] + levels[:-1]) / 2, at.s)

    def of(values: tuple[float, ...]) -> Values:
        return np.asarray(np.asarray(values, dtype=np.float32)[k])

    through = np.clip(at.depth / np.maximum(at.lamina, 1), 0, 1)

    def between(front: tuple[float, ...], rear: tuple[float, ...]) -> Values:
        first = of(front)
        return np.asarray(first + (of(rear) - first) * through)

    middle = between(figures.FORAMEN_BESIDE_MM, figures.REAR_FORAMEN_BESIDE_MM)
    high = between(figures.FORAMEN_HALF_HEIGHT_MM, figures.REAR_FORAMEN_HALF_HEIGHT_MM)
    wide = between(figures.FORAMEN_HALF_WIDTH_MM, figures.REAR_FORAMEN_HALF_WIDTH_MM)
    off = at.s - levels[k]
    hole = (np.hypot(off / high, (beside - middle) / wide) - 1) * np.minimum(high, wide)
    root = np.hypot(off, at.depth - at.body - at.canal_half_depth) - np.minimum(
        at.canal_half_depth, np.float32(3.5)
    )
    root = np.maximum(root, beside - middle)
    return np.asarray(np.minimum(hole, root), dtype=np.float32)


def coccyx(at: Reading, beside: Values, shape: SacralProfile) -> Values:
    """The coccyx below the gap, tapering to its tip."""
    start = np.float32(shape.knots_mm[-1] + figures.COCCYX_GAP_MM)
    along = np.clip((at.s - start) / np.float32(figures.COCCYX_MM), 0, 1)
    upper, lower = COCCYX_HALF_DEPTH_MM
    deep = upper + (lower - upper) * along
    wide = 10 - 7 * along
    round_ = (np.hypot(beside / wide, (at.depth - deep) / deep) - 1) * deep
    ends = np.maximum(start - at.s, at.s - start - np.float32(figures.COCCYX_MM))
    return np.asarray(smooth_max(round_, ends, 2.0), dtype=np.float32)


def hip(at: Reading, beside: Values) -> Values:
    """Both hip bones."""
    inner = (at.hip_medial - beside) * at.hip_scale
    outer = (beside - at.hip_medial - at.hip_thickness) * at.hip_scale
    return np.asarray(smooth_max(np.maximum(inner, outer), at.hip_outline, 5.0), dtype=np.float32)


def lumbar(high: Values, back: Values, beside: Values) -> tuple[Values, Values]:
    """L5 at points `high` above its lower endplate and `back` behind its front: bone and canal."""
    waist = 1 - np.float32(0.1) * np.clip(1 - ((high - 14) / 14) ** 2, 0, 1)
    plate = (np.hypot(beside / 26, (back - 17) / 17) - waist) * 17
    body = smooth_max(plate.astype(np.float32), np.abs(high - 14) - 14, 3.0)
    canal = (np.hypot(beside / 13, (back - 42) / 9) - 1) * 9
    ring = (np.hypot(beside / 21, (back - 43) / 15) - 1) * 15
    arch = np.maximum(smooth_max(ring, np.abs(high - 16) - 9, 3.0), -canal)
    spine = smooth_max(beside - 4, np.maximum(np.abs(high - 9) - 10, np.abs(back - 66) - 14), 3.0)
    across = np.hypot(high - 19, back - 33 - beside * np.float32(0.1)) - 5
    across = smooth_max(across, np.abs(beside - 32) - 12, 3.0)
    rear = np.minimum(arch, np.minimum(spine, across))
    return np.minimum(body, rear).astype(np.float32), canal.astype(np.float32)


def disc(at: Reading, beside: Values, high: Values, frame: LumbarFrame, bulge: float) -> Values:
    """The L5/S1 disc between both endplates, its front bulging."""
    front = frame.disc_front(np.minimum(at.s, 0), bulge)
    half = (figures.ENDPLATE_DEPTH_MM + 1 - front) / 2
    outline = (np.hypot(beside / 25.5, (at.depth - front - half) / half) - 1) * half
    # half a millimetre into both bones, which are painted over it
    between = np.maximum(at.s - np.float32(0.5), high - np.float32(0.5))
    return np.asarray(np.maximum(outline, between), dtype=np.float32)
