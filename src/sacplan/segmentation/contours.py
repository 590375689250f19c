"""A mask as closed contours, slice by slice."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkFiltersCore import vtkFlyingEdges2D, vtkStripper

from sacplan.case.mask import LabelMask
from sacplan.geometry.frame import Points
from sacplan.geometry.polyline import resample
from sacplan.plan.drawn import DrawnContour

STEP_MM = 1.0
_SMOOTHING = 0.7
_PAD = 3


def contours_of(mask: LabelMask, series_uid: str) -> tuple[DrawnContour, ...]:
    """The boundary of a mask in each slice of its own grid, patient LPS mm, at half of the mask
    smoothed by 0.7 voxels; a part too small for that is taken with its steps.

    Holes have contours of their own. Points lie about 1 mm apart, or nearer on small contours.
    """
    found = []
    for k in np.flatnonzero(mask.voxels.any(axis=(1, 2))):
        for points in _in_slice(mask.voxels[k]):
            index = np.column_stack([points, np.full(len(points), float(k))])
            place = index @ mask.affine[:3, :3].T + mask.affine[:3, 3]
            found.append(DrawnContour(mask.name, _thinned(place), series_uid))
    return tuple(found)


def _in_slice(marked: NDArray[np.bool_]) -> list[NDArray[np.float64]]:
    """Closed paths (n, 2), column and row, around the marked voxels (rows, columns)."""
    rows, columns = np.flatnonzero(marked.any(axis=1)), np.flatnonzero(marked.any(axis=0))
    low = np.array([columns[0], rows[0]])
    part = np.pad(marked[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1], _PAD)
    soft = ndimage.gaussian_filter(part.astype(np.float32), _SMOOTHING)
    labels, count = ndimage.label(part)
    for number in range(1, count + 1):
        if soft[labels == number].max() <= 0.5:
            soft[labels == number] = 1.0
    return [path + low - _PAD for path in level_paths(soft) if len(path) >= 3]


def level_paths(values: NDArray[np.float32]) -> list[NDArray[np.float64]]:
    """Closed paths (n, 2), column and row, where values (rows, columns) pass one half."""
    image = vtkImageData()
    image.SetDimensions(values.shape[1], values.shape[0], 1)
    image.GetPointData().SetScalars(numpy_to_vtk(values.ravel()))  # type: ignore[no-untyped-call]
    edges = vtkFlyingEdges2D()
    edges.SetInputData(image)
    edges.SetValue(0, 0.5)
    joined = vtkStripper()
    joined.SetInputConnection(edges.GetOutputPort())
    joined.SetMaximumLength(1_000_000)
    joined.Update()
    lines = joined.GetOutput().GetLines()
    if lines.GetNumberOfCells() == 0:
        return []
    points = vtk_to_numpy(joined.GetOutput().GetPoints().GetData())  # type: ignore[no-untyped-call]
    starts = vtk_to_numpy(lines.GetOffsetsArray())  # type: ignore[no-untyped-call]
    order = vtk_to_numpy(lines.GetConnectivityArray())  # type: ignore[no-untyped-call]
    paths = [order[a:b] for a, b in pairwise(starts)]
    return [np.asarray(points[path[:-1], :2], dtype=np.float64) for path in paths]


def _thinned(points: Points) -> Points:
    closed = np.concatenate([points, points[:1]])
    length = float(np.linalg.norm(np.diff(closed, axis=0), axis=1).sum())
    count = max(8, round(length / STEP_MM))
    return np.asarray(resample(closed, length / count)[:-1]) if count < len(points) else points
