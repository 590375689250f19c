"""The soft parts of the made body: what lies before, beside and inside the bones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sacplan.phantom.canvas import (
    NEAR_MM,
    Canvas,
    Values,
    capsule,
    ellipsoid,
    length_of,
    smooth_max,
)
from sacplan.phantom.chart import Reading
from sacplan.phantom.face import VentralFace
from sacplan.phantom.sacrum import ventral_arcs
from sacplan.phantom.spec import PhantomSpec

Points = tuple[Values, Values, Values]
"""x, y, z (n,) in body axes."""

BODY_MM = (168.0, 108.0)
"""Half the body from side to side and from front to back."""

BODY_MIDDLE_Y = 8.0
_SKIN_MM, _FAT_MM = 2.0, 19.0
_PRESACRAL_MM = 1.6


@dataclass(frozen=True, slots=True, eq=False)
class Tube:
    """A vessel: way points (n, 3) in body axes, its radius and its material."""

    points: NDArray[np.float32]
    radius_mm: float
    material: str


def vessels(face: VentralFace) -> tuple[Tube, ...]:
    """Vessels that lie on the ventral cortex: each way point is given as s, u and its gap."""
    tubes = []
    for radius, material, way in _VESSELS:
        points = []
        for s, u, gap in way:
            outward = face.outward_at(s, u)
            points.append(face.points_at(s, u) + outward * (radius + gap))
        tubes.append(Tube(np.array(points, dtype=np.float32), radius, material))
    return tuple(tubes)


# s, u, gap to the bone (mm); s < 0 lies before the disc and L5
_VESSELS = (
    # left common iliac vein: across the midline above the promontory, then on the left ala
    (5.0, "vein", ((-42, -20, 3), (-24, -6, 3), (-9, 14, 3), (6, 30, 0), (22, 42, -0.2))),
    (5.0, "vein", ((-42, -20, 3), (-20, -30, 3), (4, -37, 0.5), (22, -43, 1), (48, -44, 3))),
    (4.5, "artery", ((-42, 14, 9), (-20, 26, 9), (4, 40, 8), (24, 47, 8), (50, 47, 8))),
    (4.5, "artery", ((-42, -8, 12), (-20, -26, 11), (4, -40, 8), (24, -47, 8), (50, -47, 8))),
    # median sacral vein: on the cortex, crossing the midline
    (3.0, "vein", ((-8, 7, 2), (4, 6, -0.2), (24, 2, -0.2), (44, -4, -0.2), (62, -7, -0.2))),
    # lateral sacral veins at the foramina
    (3.0, "vein", ((34, 36, 0), (50, 30, -0.2), (66, 26, -0.2), (80, 22, 0))),
    (3.0, "vein", ((34, -36, 0), (50, -30, -0.2), (66, -26, -0.2), (80, -22, 0))),
)  # fmt: skip


def paint_body(
    canvas: Canvas, points: Points, at: Reading, before_l5: Values, grey: dict[str, float]
) -> None:
    """Skin, fat, muscle and the pelvic cavity with its organs; `before_l5` (n,) is the distance
    ventral of the front of L5."""
    x, y, z = points
    half_x, half_y = BODY_MM
    dy = y - np.float32(BODY_MIDDLE_Y)
    out = length_of(x * np.float32(half_y / half_x), dy) - half_y
    canvas.paint(out, grey["skin"])
    canvas.paint(out + np.float32(_SKIN_MM), grey["fat"])
    inner = out + np.float32(_FAT_MM)
    canvas.paint(inner, grey["muscle"])
    beside = np.abs(x)
    lateral = (beside - at.hip_medial) * at.hip_scale
    _paint_muscle_planes(canvas, points, at, inner, lateral, grey)
    share = np.clip(at.s * np.float32(-1 / 13), 0, 1)
    before = share * (before_l5 + at.depth) - at.depth
    cavity = smooth_max(lateral + 9, inner + 9, 12.0)
    cavity = smooth_max(cavity, _PRESACRAL_MM - before, 6.0)
    floor = -z - 122 - np.float32(0.12) * y
    canvas.paint(smooth_max(cavity, floor, 25.0), grey["fat"])
    psoas: Values = length_of(beside - 50 + z * np.float32(0.22), y + 4 + z * np.float32(0.34)) - 18
    psoas = smooth_max(psoas * np.float32(0.9), -z - 75, 8.0)
    canvas.paint(np.maximum(psoas, inner + 4), grey["muscle"])
    _paint_organs(canvas, points, grey)
    _paint_piriformis(canvas, points, grey)


def _paint_muscle_planes(
    canvas: Canvas,
    points: Points,
    at: Reading,
    inner: Values,
    lateral: Values,
    grey: dict[str, float],
) -> None:
    """Fat between the muscles: beside the gluteals, round the multifidus, over the midline."""
    beside, y, z = np.abs(points[0]), points[1], points[2]
    behind = np.maximum(inner + 3, 40 - y)
    gluteal = np.abs(lateral - at.hip_thickness - 17 - z * np.float32(0.06)) - np.float32(1.3)
    canvas.paint(np.maximum(gluteal, inner + 3), grey["fat"])
    muscle = length_of((beside - 19) * np.float32(0.85), y - 62 + z * np.float32(0.12)) - 17
    muscle = np.maximum(smooth_max(muscle, inner + 3, 4.0), -z - 62)
    canvas.paint(np.maximum(np.maximum(muscle - 2, -z - 64), inner + 2), grey["fat"])
    canvas.paint(muscle, grey["muscle"])
    canvas.paint(np.maximum(beside - np.float32(1.6), behind), grey["fat"])


def _paint_organs(canvas: Canvas, points: Points, grey: dict[str, float]) -> None:
    for centre, radii, wall, filling in (
        ((3.0, -52.0, -98.0), (36.0, 24.0, 24.0), 3.0, "urine"),
        ((-30.0, -48.0, -40.0), (22.0, 17.0, 18.0), 3.0, "bowel"),
        ((22.0, -62.0, -42.0), (24.0, 15.0, 17.0), 2.5, "gas"),
        ((-4.0, -62.0, 8.0), (26.0, 16.0, 18.0), 2.5, "bowel"),
        ((-52.0, -56.0, 14.0), (18.0, 18.0, 24.0), 2.5, "gas"),
        ((48.0, -52.0, 24.0), (20.0, 18.0, 24.0), 3.0, "bowel"),
        ((4.0, -24.0, -62.0), (15.0, 11.0, 26.0), 3.0, "bowel"),
    ):
        near = _near(points, np.array([centre], dtype=np.float32), max(radii))
        if len(near):
            some = tuple(p[near] for p in points)
            distance = ellipsoid((some[0], some[1], some[2]), centre, radii)
            canvas.paint_some(near, distance, grey["bowel"])
            canvas.paint_some(near, distance + np.float32(wall), grey[filling])


def _paint_piriformis(canvas: Canvas, points: Points, grey: dict[str, float]) -> None:
    for sign in (1.0, -1.0):
        ends = np.array([[27 * sign, 33, -62], [80 * sign, 30, -78]], dtype=np.float32)
        near = _near(points, ends, 9.0)
        if len(near):
            some = (points[0][near], points[1][near], points[2][near])
            canvas.paint_some(near, capsule(some, ends) - np.float32(9), grey["muscle"])


def paint_ligament(
    canvas: Canvas, front: Values, at: Reading, outside: Values, grey: dict[str, float]
) -> None:
    """The thin layer of ligament and fascia that a tape lies on; `outside` (n,) is the distance
    beside the bone's edge."""
    layer = np.maximum(front - _PRESACRAL_MM, -front - 2)
    layer = np.maximum(np.maximum(layer, -at.s - 2), np.maximum(at.s - 118, outside - 1))
    canvas.paint(layer, grey["ligament"])


def paint_vessels(
    canvas: Canvas, points: Points, tubes: tuple[Tube, ...], grey: dict[str, float]
) -> None:
    """Contrast-filled vessels."""
    for tube in tubes:
        near = _near(points, tube.points, tube.radius_mm)
        if not len(near):
            continue
        some = (points[0][near], points[1][near], points[2][near])
        distance = capsule(some, tube.points[:2])
        for i in range(1, len(tube.points) - 1):
            distance = np.minimum(distance, capsule(some, tube.points[i : i + 2]))
        canvas.paint_some(near, distance - np.float32(tube.radius_mm), grey[tube.material])


def tumour_lobes(spec: PhantomSpec) -> tuple[tuple[tuple[float, ...], tuple[float, ...]], ...]:
    """Centres and radii of the presacral recurrence before S3 and S4, a little right of the
    midline; it touches the bone, or enters it by `tumour_in_bone_mm`."""
    face = VentralFace(ventral_arcs(spec.sacrum))
    s3, s4 = spec.sacrum.ends_mm[2], spec.sacrum.ends_mm[3]
    lobes = []
    for s, u, radii in ((s3 + 4, -6.0, (17.0, 12.0, 14.0)), (s4 - 4, 3.0, (12.0, 10.0, 12.0))):
        lift = radii[1] - 0.8 - spec.tumour_in_bone_mm
        centre = face.points_at(s, u) + face.outward_at(s, u) * lift
        lobes.append((tuple(float(c) for c in centre), radii))
    return tuple(lobes)


def paint_tumour(canvas: Canvas, points: Points, spec: PhantomSpec, value: float) -> None:
    """The recurrence."""
    lobes = tumour_lobes(spec)
    middle = np.array([centre for centre, _ in lobes], dtype=np.float32)
    near = _near(points, middle, max(max(radii) for _, radii in lobes))
    if len(near):
        some = (points[0][near], points[1][near], points[2][near])
        first, second = (ellipsoid(some, (c[0], c[1], c[2]), (r[0], r[1], r[2])) for c, r in lobes)
        canvas.paint_some(near, np.minimum(first, second), value)


def _near(points: Points, way: NDArray[np.float32], radius: float) -> NDArray[np.intp]:
    """The points within `radius` and `NEAR_MM` of the box around `way` (n, 3)."""
    reach = np.float32(radius) + NEAR_MM + 1
    low, high = way.min(axis=0) - reach, way.max(axis=0) + reach
    inside = (points[0] > low[0]) & (points[0] < high[0])
    for p, a, b in ((points[1], low[1], high[1]), (points[2], low[2], high[2])):
        inside &= (p > a) & (p < b)
    return np.flatnonzero(inside)
