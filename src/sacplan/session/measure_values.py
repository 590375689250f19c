"""The numbers of a measure: always from patient coordinates, never from pixels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Points, Vector, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.polyline import lengths_along
from sacplan.measure.face_path import face_path
from sacplan.session.measures import LINES, Measure, MeasureKind

PROBE_RADIUS_MM = 3.0


@dataclass(frozen=True, slots=True, eq=False)
class MeasureValue:
    """`value` in `unit`, None where there is none; `spread` is the SD of a probe, over `count`
    voxels; `straight_mm` the straight way of one along the face, and `path` (n, 3) that way."""

    value: float | None
    unit: str
    spread: float | None = None
    count: int = 0
    straight_mm: float | None = None
    path: Points | None = None


def value_of(measure: Measure, case: Case) -> MeasureValue:
    """The numbers of a measure on a case."""
    points = measure.points_mm
    match measure.kind:
        case MeasureKind.DISTANCE:
            length = float(lengths_along(np.stack(points))[-1]) if len(points) > 1 else None
            return MeasureValue(length, "mm")
        case MeasureKind.ANGLE:
            return MeasureValue(angle_deg(points), "°")
        case MeasureKind.PROBE:
            return _probe(measure, case.volume)
        case MeasureKind.FACE:
            return _on_face(points, case)


def angle_deg(points: tuple[Vector, ...]) -> float | None:
    """Of three points (3,) the angle at the second, of four that between the lines through the
    first and the last two, 0 to 90 degrees; None of fewer, or where a line has no length."""
    if len(points) < LINES - 1:
        return None
    if len(points) == LINES:
        one, other = points[1] - points[0], points[3] - points[2]
    else:
        one, other = points[0] - points[1], points[2] - points[1]
    if min(np.linalg.norm(one), np.linalg.norm(other)) < 1e-6:
        return None
    one, other = unit(one), unit(other)
    along, beside = float(one @ other), float(np.linalg.norm(np.cross(one, other)))
    return float(np.degrees(np.arctan2(beside, abs(along) if len(points) == LINES else along)))


def probe_radius_mm(measure: Measure) -> float:
    """The radius of a probe: 3 mm, or as drawn."""
    if len(measure.points_mm) < 2:
        return PROBE_RADIUS_MM
    return float(np.linalg.norm(measure.points_mm[1] - measure.points_mm[0]))


def _probe(measure: Measure, volume: ImageVolume) -> MeasureValue:
    """Mean and SD of the voxels whose centres lie in the circle, the layer of voxels nearest to
    its plane; of a circle smaller than a voxel the one that holds its centre."""
    unit_name = "HU" if volume.is_hounsfield else ""
    centre, radius = measure.points_mm[0], probe_radius_mm(measure)
    if not volume.contains(centre):
        return MeasureValue(None, unit_name)
    count = np.array(volume.voxels.shape[::-1])
    nearest = np.clip(np.rint(volume.patient_to_index(centre)), 0, count - 1).astype(np.int64)
    reach = np.ceil(radius * np.linalg.norm(np.linalg.inv(volume.affine[:3, :3]), axis=1)) + 1
    low = np.maximum(nearest - reach.astype(np.int64), 0)
    high = np.minimum(nearest + reach.astype(np.int64) + 1, count)
    axes = [np.arange(a, b) for a, b in zip(low, high, strict=True)]
    index = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    offset = volume.index_to_patient(index) - centre
    depth = offset @ measure.into
    half = float(np.abs(volume.affine[:3, :3].T @ measure.into).max()) / 2
    within = np.linalg.norm(offset - depth[:, None] * measure.into, axis=1) <= radius
    chosen = index[within & (np.abs(depth) <= half + 1e-9)]
    if not len(chosen):
        chosen = nearest[None]
    values = volume.voxels[chosen[:, 2], chosen[:, 1], chosen[:, 0]].astype(np.float64)
    spread = float(values.std(ddof=1)) if len(values) > 1 else 0.0
    return MeasureValue(float(values.mean()), unit_name, spread, len(values))


def _numbers(point: Vector) -> tuple[float, float, float]:
    return float(point[0]), float(point[1]), float(point[2])


@lru_cache(maxsize=64)
def _way(
    mesh: TriangleMesh, start: tuple[float, float, float], end: tuple[float, float, float]
) -> Points | None:
    """Kept: a way is drawn far more often than it changes."""
    return face_path(mesh, start, end)


def _on_face(points: tuple[Vector, ...], case: Case) -> MeasureValue:
    if len(points) < 2:
        return MeasureValue(None, "mm")
    straight = float(lengths_along(np.stack(points))[-1])
    if case.sacrum is None:
        return MeasureValue(None, "mm", straight_mm=straight)
    mesh = case.sacrum.surface
    parts = [_way(mesh, _numbers(a), _numbers(b)) for a, b in pairwise(points)]
    found = [part for part in parts if part is not None]
    if len(found) < len(parts):
        return MeasureValue(None, "mm", straight_mm=straight)
    path = np.concatenate([found[0], *(part[1:] for part in found[1:])])
    length = sum(float(lengths_along(part)[-1]) for part in found)
    return MeasureValue(length, "mm", straight_mm=straight, path=path)
