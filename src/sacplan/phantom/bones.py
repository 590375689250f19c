"""Signed distances of the bones: sacrum with canal and foramina, coccyx, hips, L5."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sacplan.phantom import profile as figures
from sacplan.phantom.canvas import Values, capsule, length_of, smooth_max
from sacplan.phantom.chart import Measures, Reading
from sacplan.phantom.face import (
    CIRCLE_TO_MM,
    PAPER_WIDTH_MM,
    TRANSVERSE_RADIUS_MM,
    Ridges,
    rise,
    smooth_step,
)
from sacplan.phantom.hip import JOINT_GAP_MM
from sacplan.phantom.landmarks import COCCYX_HALF_DEPTH_MM
from sacplan.phantom.lumbar import LumbarFrame
from sacplan.phantom.profile import SacralProfile, rear_depth

_EDGE_ROUNDING_MM = 6.0
_HEAD, _TROCHANTER, _SHAFT = (92.0, -32.0, -90.0), (132.0, -16.0, -112.0), (130.0, -20.0, -210.0)
"""Way points of the left femur, body axes, mm."""

HIP_HEAD = _HEAD
"""The middle of the left femoral head."""


@dataclass(frozen=True, slots=True, eq=False)
class SacrumShapes:
    """Distances at n points; `front` is the distance ventral of the face, `solid` the bone without
    its holes, `bone` with them."""

    front: Values
    solid: Values
    bone: Values
    canal: Values
    foramen: Values


def sacrum(
    at: Reading, of: Measures, beside: Values, shape: SacralProfile, ridges: Ridges
) -> SacrumShapes:
    """The sacrum at points read off the chart, `beside` (n,) mm from the midline."""
    front = -_into_face(at, beside, ridges)
    half = np.minimum(of.half_width, at.hip_medial - JOINT_GAP_MM)
    lateral = (beside - half) * at.hip_scale
    rear = at.depth - rear_depth(beside, of.half_width, of.crest, of.lamina, of.edge)
    solid = smooth_max(lateral, rear * np.float32(0.85), _EDGE_ROUNDING_MM)
    solid = np.maximum(smooth_max(solid, front, 4.0), _above_top(at, beside))
    solid = np.maximum(solid, at.s - float(shape.knots_mm[-1]))
    canal = _canal(at, of, beside)
    foramen = _foramen(at, of, beside, shape)
    hiatus = np.maximum(shape.hiatus_s - at.s, of.body + 1 - at.depth)
    holes = np.minimum(np.minimum(canal, foramen), np.maximum(hiatus, beside - 5))
    return SacrumShapes(front, solid, np.maximum(solid, -holes), canal, foramen)


def _into_face(at: Reading, beside: Values, ridges: Ridges) -> Values:
    """mm dorsal of the ventral face, at right angles to it near the face."""
    inner = np.minimum(beside, CIRCLE_TO_MM)
    slope = inner / np.sqrt(TRANSVERSE_RADIUS_MM**2 - inner * inner)
    on_ala = (beside > PAPER_WIDTH_MM) & (at.s < 34)
    slope -= on_ala * np.float32(0.35)
    steep = slope * slope
    if ridges:
        steep = steep + ridges.slope(at.s, beside) ** 2
    deep = (at.depth + rise(at.s, beside, ridges)) / np.sqrt(1 + steep)
    return np.asarray(deep.astype(np.float32, copy=False))


def _above_top(at: Reading, beside: Values) -> Values:
    """mm above the bone's upper side: the endplate, lower over the alae and behind the canal."""
    ala = 9 * smooth_step((beside - 24) * np.float32(1 / 14))
    behind = 7 * smooth_step((at.depth - 32) * np.float32(1 / 8))
    slant = np.where((beside > 24) | (at.depth > 32), np.float32(0.7), np.float32(1))
    return np.asarray((np.maximum(ala, behind) - at.s) * slant)


def _canal(at: Reading, of: Measures, beside: Values) -> Values:
    a, b = of.canal_half_width, of.canal_half_depth
    away = at.depth - of.body - b
    return np.asarray((length_of(beside / a, away / b) - 1) * np.minimum(a, b))


def _foramen(at: Reading, of: Measures, beside: Values, shape: SacralProfile) -> Values:
    """The nearest pair of foramina: a channel from the front opening to the rear one, with the
    root's way in from the canal."""
    levels = np.asarray(shape.foramen_s, dtype=np.float32)
    k = np.searchsorted((levels[1:] + levels[:-1]) / 2, at.s)
    through = np.clip(at.depth / np.maximum(of.lamina, 1), 0, 1)

    def between(front: tuple[float, ...], rear: tuple[float, ...]) -> Values:
        first, last = np.asarray(front, dtype=np.float32), np.asarray(rear, dtype=np.float32)
        return np.asarray(first[k] + (last - first)[k] * through)

    middle = between(figures.FORAMEN_BESIDE_MM, figures.REAR_FORAMEN_BESIDE_MM)
    high = between(figures.FORAMEN_HALF_HEIGHT_MM, figures.REAR_FORAMEN_HALF_HEIGHT_MM)
    wide = between(figures.FORAMEN_HALF_WIDTH_MM, figures.REAR_FORAMEN_HALF_WIDTH_MM)
    off = at.s - levels[k]
    hole = (length_of(off / high, (beside - middle) / wide) - 1) * np.minimum(high, wide)
    way_in = length_of(off, at.depth - of.body - of.canal_half_depth)
    way_in = np.maximum(way_in - np.minimum(of.canal_half_depth, 3.5), beside - middle)
    return np.asarray(np.minimum(hole, way_in))


def coccyx(at: Reading, beside: Values, shape: SacralProfile) -> Values:
    """The coccyx below the gap, tapering to its tip."""
    start = float(shape.knots_mm[-1]) + figures.COCCYX_GAP_MM
    along = np.clip((at.s - start) / figures.COCCYX_MM, 0, 1)
    upper, lower = COCCYX_HALF_DEPTH_MM
    deep = upper + (lower - upper) * along
    joints = 1 - np.float32(0.12) * np.cos(along * np.float32(6 * np.pi)) ** 8
    wide = (10 - 7 * along) * joints
    round_ = (length_of(beside / wide, (at.depth - deep) / deep) - 1) * deep
    ends = np.maximum(start - at.s, at.s - start - figures.COCCYX_MM)
    return smooth_max(round_, ends, 2.0)


def hip(at: Reading, beside: Values, y: Values, z: Values) -> tuple[Values, Values]:
    """Both hip bones, and both femora in their sockets."""
    inner = (at.hip_medial - beside) * at.hip_scale
    outer = (beside - at.hip_medial - at.hip_thickness) * at.hip_scale
    plate = smooth_max(np.maximum(inner, outer), at.hip_outline, 5.0)
    points = (beside, y, z)
    socket = capsule(points, np.array([_HEAD, _HEAD])) - 26
    femur = capsule(points, np.array([_HEAD, _HEAD])) - np.float32(23.5)
    femur = np.minimum(femur, capsule(points, np.array([_HEAD, _TROCHANTER])) - 13)
    femur = np.minimum(femur, capsule(points, np.array([_TROCHANTER, _SHAFT])) - 16)
    return np.maximum(plate, -socket), femur


def lumbar(high: Values, back: Values, beside: Values) -> tuple[Values, Values]:
    """L5 at points `high` above its lower endplate and `back` behind its front: bone and canal."""
    middle = (high - 14) * np.float32(1 / 14)
    waist = 1 - np.float32(0.1) * np.maximum(1 - middle * middle, 0)
    plate = (length_of(beside * np.float32(1 / 26), back * np.float32(1 / 17) - 1) - waist) * 17
    body = smooth_max(plate, np.abs(high - 14) - 14, 3.0)
    canal = (length_of(beside * np.float32(1 / 13), (back - 42) * np.float32(1 / 9)) - 1) * 9
    ring = (length_of(beside * np.float32(1 / 21), (back - 43) * np.float32(1 / 15)) - 1) * 15
    arch = np.maximum(smooth_max(ring, np.abs(high - 16) - 9, 3.0), -canal)
    spine = smooth_max(beside - 4, np.maximum(np.abs(high - 9) - 10, np.abs(back - 66) - 14), 3.0)
    across = length_of(high - 19, back - 33 - beside * np.float32(0.1)) - 5
    across = smooth_max(across, np.abs(beside - 32) - 12, 3.0)
    return np.minimum(np.minimum(body, arch), np.minimum(spine, across)), canal


def disc(at: Reading, beside: Values, high: Values, frame: LumbarFrame, bulge: float) -> Values:
    """The L5/S1 disc between both endplates, its front bulging."""
    front = frame.disc_front(np.minimum(at.s, 0), bulge).astype(np.float32, copy=False)
    half = (figures.ENDPLATE_DEPTH_MM + 1 - front) * np.float32(0.5)
    outline = (
        length_of(beside * np.float32(1 / 25.5), (at.depth - front - half) / half) - 1
    ) * half
    # half a millimetre into both bones, which are painted over it
    between = np.maximum(at.s - np.float32(0.5), high - np.float32(0.5))
    return np.asarray(np.maximum(outline, between))
