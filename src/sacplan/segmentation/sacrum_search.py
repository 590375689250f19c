"""Where the front of the sacrum lies in the plane of symmetry, with nothing placed yet."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import POSTERIOR, Frame, Points, across, unit
from sacplan.segmentation.mirror_plane import MirrorPlane

STEP_MM = 1.5
REACH_MM = 260.0
_BESIDE_MM = (-6.0, -3.0, 0.0, 3.0, 6.0)
_SOFT, _BONE = -50.0, 250.0
_EVERY_MM = 4.0
_HEADINGS_DEG = np.arange(0.0, 101.0, 6.0)
_TURNS_DEG = (30.0, 50.0, 70.0, 95.0)
_LENGTHS_MM = (90.0, 102.0, 114.0)
_UNSEEN = 0.4
"""What a part of the line beyond the images is taken to say."""

_LUMBAR_MM = 34.0
_LUMBAR_TURN_DEG = 55.0
"""How much steeper the front of L5 is than that of S1, about."""

_INWARD_MM, _OUTWARD_MM = (1.5, 3.0, 4.5), (3.0, 6.0, 9.0)
_LEAST_SCORE = 0.3


@dataclass(frozen=True, slots=True, eq=False)
class RoughSacrum:
    """The front of a sacrum of usual form in its place: `front` (n, 3) from the promontory down to
    about the apex, then `frame` with rows left, posterior, superior in the plane of symmetry."""

    front: Points
    frame: Frame


def rough_sacrum(volume: ImageVolume, plane: MirrorPlane) -> RoughSacrum | None:
    """The best place of a sacrum of usual form along edges from soft tissue to bone behind it.
    None where no place is good."""
    back = unit(across(POSTERIOR, plane.left))
    frame = Frame(plane.point, np.stack([plane.left, back, np.cross(plane.left, back)]))
    middle = frame.from_patient(volume.corners())
    low = np.maximum(middle.min(axis=0), -REACH_MM)[1:]
    high = np.minimum(middle.max(axis=0), REACH_MM)[1:]
    y, z = (np.arange(a, b, STEP_MM) for a, b in zip(low, high, strict=True))
    if len(y) < 20 or len(z) < 20:
        return None
    yy, zz = np.meshgrid(y, z, indexing="ij")
    picture = np.zeros(yy.shape, dtype=np.float32)
    for u in _BESIDE_MM:
        picture += volume.sample(frame.to_patient(np.stack([np.full_like(yy, u), yy, zz], -1)))
    picture = gaussian_filter(np.clip(picture / len(_BESIDE_MM), _SOFT, _BONE), 0.7)
    best, found = _LEAST_SCORE, None
    edges: dict[int, NDArray[np.float32]] = {}
    for heading in _HEADINGS_DEG:
        for turn in _TURNS_DEG:
            for length in _LENGTHS_MM:
                line, angle, weight = _usual_front(float(heading), turn, length)
                score = _scores(picture, edges, line, angle, weight)
                i, j = np.unravel_index(int(np.argmax(score)), score.shape)
                if score[i, j] > best:
                    best, found = float(score[i, j]), (line[weight == 1.0] + [y[i], z[j]])
    if found is None:
        return None
    points = frame.to_patient(np.column_stack([np.zeros(len(found)), found]))
    return RoughSacrum(points, frame)


def _usual_front(
    heading_deg: float, turn_deg: float, length_mm: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Points (n, 2), posterior and superior, from L5 over the promontory at (0, 0) down to the
    apex; their headings (n,), radians from straight down towards posterior; and weights (n,)."""
    s = np.arange(0.0, length_mm + 0.1, _EVERY_MM)
    part = s / length_mm
    # S1 is nearly straight, the hollow is at S3
    heading = np.radians(heading_deg - turn_deg * (part**2 * (3 - 2 * part)))
    steps = _EVERY_MM * np.stack([np.sin(heading), -np.cos(heading)], axis=1)
    sacral = np.concatenate([[[0.0, 0.0]], np.cumsum(steps[:-1], axis=0)])
    up = np.arange(_EVERY_MM * 3, _LUMBAR_MM + 0.1, _EVERY_MM)
    lean = np.radians(heading_deg - _LUMBAR_TURN_DEG)
    lumbar = -up[:, None] * [np.sin(lean), -np.cos(lean)]
    line = np.concatenate([lumbar[::-1], sacral])
    angle = np.concatenate([np.full(len(up), lean), heading])
    weight = np.concatenate([np.full(len(up), 1.5), np.ones(len(s))])
    return line, angle, weight


def _scores(
    picture: NDArray[np.float32],
    edges: dict[int, NDArray[np.float32]],
    line: NDArray[np.float64],
    angle: NDArray[np.float64],
    weight: NDArray[np.float64],
) -> NDArray[np.float64]:
    """The mean edge along the line for its promontory at every pixel (n, m)."""
    n, m = picture.shape
    total = np.zeros((n, m), dtype=np.float32)
    total += np.float32(_UNSEEN * weight.sum())
    for (dy, dz), direction, share in zip(line, angle, weight, strict=True):
        turn = round(float(np.degrees(direction)) / 10.0)
        if turn not in edges:
            edges[turn] = _edge(picture, np.radians(10.0 * turn))
        i, j = round(dy / STEP_MM), round(dz / STEP_MM)
        from_i, to_i = max(0, -i), min(n, n - i)
        from_j, to_j = max(0, -j), min(m, m - j)
        if from_i < to_i and from_j < to_j:
            part = edges[turn][from_i + i : to_i + i, from_j + j : to_j + j]
            total[from_i:to_i, from_j:to_j] += np.float32(share) * (part - np.float32(_UNSEEN))
    return np.asarray(total / weight.sum())


def _edge(picture: NDArray[np.float32], heading: float) -> NDArray[np.float32]:
    """How much bone lies behind each pixel and none before it, -1 to 1, for a front that runs at
    `heading`."""
    # behind the front, at right angles to the way down
    back = np.array([np.cos(heading), np.sin(heading)])

    def shifted(mm: float) -> NDArray[np.float32]:
        i, j = (round(v * mm / STEP_MM) for v in back)
        held = np.pad(picture, 8, mode="edge")
        return held[8 + i : 8 + i + picture.shape[0], 8 + j : 8 + j + picture.shape[1]]

    inside = np.mean([shifted(d) for d in _INWARD_MM], axis=0)
    outside = np.max([shifted(-d) for d in _OUTWARD_MM], axis=0)
    return np.asarray(np.clip((inside - outside) / 200.0, -1.0, 1.0), dtype=np.float32)
