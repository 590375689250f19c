"""Closed planar contours made into a mask on a grid that their own planes span."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, Severity
from sacplan.geometry.even_odd import even_odd
from sacplan.geometry.frame import Points, unit
from sacplan.imaging.masks.imported import cut_to_box, refuse_voxels, shifted
from sacplan.measure.tumour import area_vector
from sacplan.progress import Progress

_MOST_TILT_MM = 0.3
_MOST_OFF_PLANE_MM = 0.5
_SAME_PLANE = 0.02
"""In slice steps."""


def rasterised(
    name: str,
    contours: Sequence[Points],
    volume: ImageVolume,
    made_by: str,
    progress: Progress,
) -> tuple[LabelMask, list[Finding]]:
    """The inside of the contours (n, 3), patient LPS mm, and what must be said about them.

    A voxel belongs to it where its centre lies within an odd number of the contours of the nearest
    plane, so that a contour within another is a hole. Pixels are those of the images where the
    planes are parallel to their slices, else of the images' finest spacing; slices lie as far apart
    as the planes do. Says MASK-CONTOUR-OFF and MASK-CONTOUR-GAP. Raises MASK-SIZE, Cancelled.
    """
    frame = _frame(contours, volume)
    planes = _in_planes(contours, frame)
    findings = []
    if len(planes) < len(contours):
        count = len(contours) - len(planes)
        text = f"{name}: {count} contours lie across the planes of the others and were left out."
        findings.append(Finding("MASK-CONTOUR-OFF", Severity.CAUTION, text))
    if not planes:
        return LabelMask(name, np.zeros((1, 1, 1), dtype=np.bool_), frame, made_by), findings
    heights, stacks = _stacked(planes)
    start, step, count = _spaced(heights)
    corner = np.floor(np.min([p.min(axis=0) for _, p in planes], axis=0)) - 1
    columns, rows = np.ceil(np.max([p.max(axis=0) for _, p in planes], axis=0)) - corner + 2
    refuse_voxels(name, float(columns) * float(rows) * count)
    levels = start + step * np.arange(count, dtype=np.float64)
    shape = (int(rows), int(columns))
    voxels, missing = _filled(levels, heights, stacks, corner, shape, progress)
    if missing:
        text = f"{name} is not outlined on {missing} planes between its ends; it is open there."
        findings.append(Finding("MASK-CONTOUR-GAP", Severity.CAUTION, text))
    affine = shifted(frame, [0, int(corner[1]), int(corner[0])])
    affine[:3, 3] += start * frame[:3, 2]
    affine[:3, 2] *= step
    return cut_to_box(name, voxels, affine, made_by), findings


def _filled(
    levels: NDArray[np.float64],
    heights: NDArray[np.float64],
    stacks: list[list[NDArray[np.float64]]],
    corner: NDArray[np.float64],
    shape: tuple[int, int],
    progress: Progress,
) -> tuple[NDArray[np.bool_], int]:
    """The slices at `levels`, each of the nearest plane, and how many have none."""
    voxels = np.zeros((len(levels), *shape), dtype=np.bool_)
    most = 0.51 * (levels[1] - levels[0]) if len(levels) > 1 else np.inf
    missing = 0
    for inside, level in zip(voxels, levels, strict=True):
        nearest = int(np.argmin(np.abs(heights - level)))
        if abs(heights[nearest] - level) > most:
            missing += 1
        else:
            polygons = [polygon - corner for polygon in stacks[nearest]]
            inside[:] = even_odd(polygons, shape, progress)
    return voxels, missing


def _in_planes(
    contours: Sequence[Points], frame: NDArray[np.float64]
) -> list[tuple[float, NDArray[np.float64]]]:
    """Height, and columns and rows (n, 2), of those contours that lie in a slice of `frame`."""
    back = np.linalg.inv(frame)
    step = float(np.linalg.norm(frame[:3, 2]))
    found = []
    for points in contours:
        index = points @ back[:3, :3].T + back[:3, 3]
        if np.ptp(index[:, 2]) * step <= 2 * _MOST_OFF_PLANE_MM:
            found.append((float(index[:, 2].mean()), index[:, :2]))
    return found


def _frame(contours: Sequence[Points], volume: ImageVolume) -> NDArray[np.float64]:
    """The affine of the images where all contours are parallel to their slices, else one of their
    finest spacing in the plane of the largest contour, with steps of 1 mm between planes."""
    across = np.linalg.inv(volume.affine)[2, :3] * volume.spacing_mm[2]
    if max(float(np.ptp(points @ across)) for points in contours) <= _MOST_TILT_MM:
        return np.array(volume.affine)
    areas = [area_vector(points) for points in contours]
    normal = unit(areas[int(np.argmax([np.linalg.norm(area) for area in areas]))])
    along = unit(np.cross(normal, np.eye(3)[int(np.argmin(np.abs(normal)))]))
    pixel = min(volume.spacing_mm)
    frame = np.eye(4)
    frame[:3, :3] = np.stack([pixel * along, pixel * np.cross(normal, along), normal], axis=1)
    frame[:3, 3] = contours[0][0]
    return frame


def _stacked(
    planes: list[tuple[float, NDArray[np.float64]]],
) -> tuple[NDArray[np.float64], list[list[NDArray[np.float64]]]]:
    heights: list[float] = []
    stacks: list[list[NDArray[np.float64]]] = []
    for height, polygon in sorted(planes, key=lambda plane: plane[0]):
        if heights and height - heights[-1] <= _SAME_PLANE:
            stacks[-1].append(polygon)
        else:
            heights.append(height)
            stacks.append([polygon])
    return np.array(heights), stacks


def _spaced(heights: NDArray[np.float64]) -> tuple[float, float, int]:
    """Height of the first slice, step and count of the slices that `heights` lie on."""
    step = float(np.median(np.diff(heights))) if len(heights) > 1 else 1.0
    start = float(heights[0])
    if abs(start - round(start)) <= _SAME_PLANE and abs(step - round(step)) <= _SAME_PLANE / 10:
        start, step = float(round(start)), float(max(1, round(step)))
    return start, step, round((float(heights[-1]) - start) / step) + 1
