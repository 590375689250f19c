"""The built-in outline of the sacrum on CT: bone grown behind the ventral sheet."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
from numpy.typing import NDArray
from scipy import ndimage

from sacplan.segmentation.sacral_grid import SacralGrid
from sacplan.segmentation.ventral_sheet import VentralSheet

BONE_VALUE = 140.0
SHELL_MM = 3.0
ALA_FROM_MM = 38.0
_HALF_WIDTHS_MM = ((0.0, 56.0), (0.28, 52.0), (0.5, 44.0), (0.7, 36.0), (0.86, 28.0), (1.0, 20.0))
"""Half the width of a sacrum along its front, by the fraction of its length: a little generous."""

_BODY_DEPTHS_MM = ((0.0, 24.0), (0.28, 18.0), (0.5, 12.0), (0.7, 9.0), (0.86, 6.0), (1.0, 5.0))
"""Most of the depth of the bodies on the midline, front to back, by the same fraction."""

_NOT_FAT = 10.0


def sacrum_field(grid: SacralGrid, sheet: VentralSheet) -> NDArray[np.float32]:
    """A smooth field (slices, rows, columns) on the grid, above 0.5 inside the sacrum.

    Its ventral side is the sheet itself; the rest is bone connected to the bodies, cut off from
    L5 along the endplate, from the ilium along the joint, and from the coccyx at the apex.
    """
    value = ndimage.gaussian_filter(grid.values, 0.8)
    width = _half_width(grid)
    beside = np.abs(grid.lateral)[None, None, :]
    # towards the edge of the sheet and beyond it the alae may come further forward
    inside = grid.in_front <= np.clip(beside - ALA_FROM_MM, 0.0, 12.0)
    above = _above_endplate(grid, sheet, value)
    length = float(len(sheet.midline) - 13)
    allowed = inside & ~above & (grid.along <= length + 1.0) & (beside < width + 12.0)
    bone = (value > BONE_VALUE) & allowed
    # before anything is filled: only bright bone shows the dark line of the joint
    bone &= _own_side(value, bone, beside, width)
    shell = allowed & (grid.in_front > -SHELL_MM) & (beside < np.minimum(width - 4.0, 40.0))
    bone |= _bodies(grid, value) & allowed
    bone = ndimage.binary_closing(bone | shell, iterations=2) & allowed
    bone = _fill(bone) & allowed
    bone = ndimage.binary_opening(bone, iterations=1) | shell
    labels, _ = ndimage.label(bone)
    bone = labels == np.bincount(labels[shell]).argmax()
    soft = ndimage.gaussian_filter(bone.astype(np.float32), 0.8)
    face = np.clip(0.5 - grid.in_front / 2.0, 0.0, 1.0)
    near = (beside < 42.0) & (np.abs(grid.in_front) < 3.0)
    return np.where(near, np.minimum(np.maximum(soft, bone), face), soft).astype(np.float32)


def _half_width(grid: SacralGrid) -> NDArray[np.float64]:
    return _usual(grid, _HALF_WIDTHS_MM)


def _usual(grid: SacralGrid, table: tuple[tuple[float, float], ...]) -> NDArray[np.float64]:
    """A usual measure along the sacrum, mm, scaled by the length of this one."""
    fraction, measure = np.array(table).T
    length = float(grid.caudal[-1] - grid.caudal[0] - 24.0)
    at = np.clip(grid.along / max(length * 1.06, 1.0), 0.0, 1.0)
    return np.asarray(np.interp(at, fraction, measure) * np.clip(length / 104.0, 0.85, 1.15))


def _bodies(grid: SacralGrid, value: NDArray[np.float32]) -> NDArray[np.bool_]:
    """The vertebral bodies where their cancellous bone is no denser than soft tissue: what lies
    behind the face, within most of a body's usual depth and width, and is not plain fat."""
    core = grid.in_front > -_usual(grid, _BODY_DEPTHS_MM)
    narrow = np.abs(grid.lateral)[None, None, :] < 0.45 * _half_width(grid)
    return np.asarray(core & narrow & (value > _NOT_FAT))


def _above_endplate(
    grid: SacralGrid, sheet: VentralSheet, value: NDArray[np.float32]
) -> NDArray[np.bool_]:
    """Voxels cranial of the S1 endplate: the plane through the promontory, turned about the left
    axis to where the step from disc to bone is greatest."""
    start = int(np.argmin(np.hypot(*sheet.midline.T)))
    tangent = sheet.midline[start + 12] - sheet.midline[start]
    base = float(np.degrees(np.arctan2(tangent[0], tangent[1])))
    best, found = -np.inf, 0.0
    lateral, depth = np.meshgrid(np.arange(-14.0, 14.1, 4.0), np.arange(4.0, 27.0, 2.0))
    for turn in np.arange(-30.0, 30.1, 2.0):
        angle = np.radians(base + turn)
        along, down = (
            np.array([-np.cos(angle), np.sin(angle)]),
            np.array([np.sin(angle), np.cos(angle)]),
        )
        step = 0.0
        for sign in (1.0, -1.0):
            at = depth[..., None] * along + sign * 2.5 * down
            rows, slices = at[..., 0] - grid.ventral[0], at[..., 1] - grid.caudal[0]
            columns = lateral - grid.lateral[0]
            step += sign * float(
                ndimage.map_coordinates(value, [slices, rows, columns], order=1).mean()
            )
        score = step - 0.05 * turn**2
        if score > best:
            best, found = score, angle
    normal = np.array([np.sin(found), np.cos(found)])
    side = grid.ventral[None, :, None] * normal[0] + grid.caudal[:, None, None] * normal[1]
    return np.asarray(np.broadcast_to(side < -0.5, grid.values.shape))


def _fill(bone: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Cancellous bone and voids closed in by cortex, plane by plane across the sacrum."""
    filled = bone.copy()
    for index in range(len(bone)):
        filled[index] = ndimage.binary_fill_holes(bone[index])
    return filled


def _own_side(
    value: NDArray[np.float32],
    bone: NDArray[np.bool_],
    beside: NDArray[np.float64],
    width: NDArray[np.float64],
) -> NDArray[np.bool_]:
    """Bone that floods from the sacral bodies before it floods from the ilium: the dark line of the
    sacroiliac joint holds both apart (watershed from markers)."""
    markers = np.zeros(bone.shape, dtype=np.uint8)
    markers[bone & (beside < 24.0)] = 1
    markers[bone & (beside > width + 6.0)] = 2
    if not (markers == 2).any():
        return bone
    markers[~bone] = 3
    depth = sitk.GetImageFromArray(-np.clip(ndimage.gaussian_filter(value, 0.6), -100, 700))
    flooded = sitk.MorphologicalWatershedFromMarkers(
        depth, sitk.GetImageFromArray(markers), markWatershedLine=False, fullyConnected=False
    )
    return np.asarray(sitk.GetArrayFromImage(flooded) == 1) & bone
