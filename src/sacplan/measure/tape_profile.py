"""From the outline of bone in a plane to the path of a tape pressed on it."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.geometry.frame import Points, across, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.polyline import resample, smooth_unshrunk
from sacplan.geometry.section import facing_profile

STEP_MM = 0.5
SIGMA_MM = 2.0
"""The stiffness of a tape: roughness much shorter than this it does not follow. Applied twice over
(2G - GG) a ridge 16 mm wide keeps nine tenths of its height; 3 to 4 mm, right for a raw threshold
surface, leave six."""

CORNER_MM = 3.0
"""How far a surface made from voxels rounds off an edge of the bone."""

LIP_MM = 1.0
"""What stands out from the face by more than this at the edge is a lip of bone (an osteophyte): a
surface made from voxels rounds an edge off, and never lifts it."""

_LIP_BASE_MM = 7.0
_LIP_ROUNDING_MM = 2.0
_LINE_MM = 7.0
PIT_DEPTH_MM = 1.2
FELT_PIT_DEPTH_MM = 3.0
"""On the felt face holes are bridged already; only what was left open there is deeper than this,
and the flanks of a disc's ridge, which a tape follows, are not."""

_PIT_SIGMA_MM = 8.0
_MAX_GAP_MM = 20.0


def pressed_path(
    mesh: TriangleMesh,
    start: ArrayLike,
    end: ArrayLike,
    outward: ArrayLike,
    *,
    start_is_edge: bool = True,
    end_is_edge: bool = False,
) -> Points | None:
    """The path (n, 3), mm, of a tape pressed on the bone from `start` to `end` (3,).

    The section of the bone by the plane of the chord and `outward` (3,), its outermost side,
    with holes bridged, resampled at 0.5 mm and smoothed (docs/decisions/0005). An end that is an
    edge of the bone is found on the face continued in a straight line, because a surface made
    from voxels is rounded there; where a lip stands out from that line, the tape starts on the lip.
    None where the plane misses the bone.
    """
    origin = np.asarray(start, dtype=np.float64)
    chord = np.asarray(end, dtype=np.float64) - origin
    length = float(np.linalg.norm(chord))
    if length < 2 * CORNER_MM + _LINE_MM:
        return None
    along = unit(chord)
    out = unit(across(outward, along))
    x, height = facing_profile(mesh, origin, origin + chord, out)
    first = CORNER_MM if start_is_edge else 0.0
    last = length - (CORNER_MM if end_is_edge else 0.0)
    if not end_is_edge:
        height[-1] = 0.0  # that end is on the face, also where a foramen opens under it
    inner = (x >= first) & (x <= last) & np.isfinite(height)
    if inner.sum() < 8 or _widest_gap(x[inner], first, last) > _MAX_GAP_MM:
        return None
    profile = np.stack([x[inner], bridge_pits(x[inner], height[inner], FELT_PIT_DEPTH_MM)], axis=1)
    lip = _lip(x, height, profile) if start_is_edge else None
    if lip is not None:
        profile = np.concatenate([lip, profile])
        head = profile[0]
    else:
        head = _foot(profile, np.array([0.0, 0.0])) if start_is_edge else profile[0]
    tail = _foot(profile[::-1], np.array([length, 0.0])) if end_is_edge else profile[-1]
    keep = (profile[:, 0] > head[0] + 0.1) & (profile[:, 0] < tail[0] - 0.1)
    path = stiffen(np.concatenate([head[None], profile[keep], tail[None]]))
    return np.asarray(origin + path[:, :1] * along + path[:, 1:] * out)


def stiffen(path: NDArray[np.float64]) -> NDArray[np.float64]:
    """The path (n, d) as a stiff tape takes it: resampled and smoothed, the ends held."""
    return smooth_unshrunk(resample(path, STEP_MM), SIGMA_MM, STEP_MM)


def bridge_pits(
    x: NDArray[np.float64], height: NDArray[np.float64], depth_mm: float = PIT_DEPTH_MM
) -> NDArray[np.float64]:
    """The heights (n,) with narrow holes (foramina, channels) deeper than `depth_mm` spanned as a
    tape spans them."""
    h = height.copy()
    sigma = _PIT_SIGMA_MM / max(float(np.median(np.diff(x))), 1e-6)
    margin = max(1, round(1.5 / max(float(np.median(np.diff(x))), 1e-6)))
    for _ in range(3):
        trend = smooth_unshrunk(h[:, None], sigma, 1.0)[:, 0]  # so that a hollow is not a pit
        pit = h < trend - depth_mm
        pit[[0, -1]] = False
        if not pit.any():
            break
        wide = np.convolve(pit, np.ones(2 * margin + 1), mode="same") > 0
        wide[[0, -1]] = False
        h[wide] = np.interp(x[wide], x[~wide], h[~wide])
    return h


def _widest_gap(x: NDArray[np.float64], first: float, last: float) -> float:
    return float(np.diff(np.concatenate([[first], x, [last]])).max())


def _lip(
    x: NDArray[np.float64], height: NDArray[np.float64], profile: NDArray[np.float64]
) -> NDArray[np.float64] | None:
    """The outline (k, 2) of a lip from the landmark at 0 to the `profile` (n, 2); None where
    nothing stands out there from the face behind a lip's base, up to 10 mm down.

    The landmark itself is its edge, because voxels round that off; further than 2 mm from what was
    outlined, the outline's point nearest to it.
    """
    start = profile[0, 0]
    there = (x < start) & np.isfinite(height)
    lip = np.stack([x[there], height[there]], axis=1)
    slope, offset = _line(profile[profile[:, 0] > start + _LIP_BASE_MM])
    edge = np.concatenate([lip, profile[profile[:, 0] < start + 1.0]])
    if len(lip) < 3 or np.max(edge[:, 1] - slope * edge[:, 0] - offset) < LIP_MM:
        return None
    away = np.hypot(lip[:, 0], lip[:, 1])
    nearest = int(np.argmin(away))
    if away[nearest] > _LIP_ROUNDING_MM:
        return np.asarray(lip[nearest:])
    return np.concatenate([np.zeros((1, 2)), lip[lip[:, 0] > max(lip[nearest, 0], 0.1)]])


def _line(profile: NDArray[np.float64]) -> tuple[float, float]:
    """Slope and offset of the straight line of the profile's first millimetres."""
    near = profile[np.abs(profile[:, 0] - profile[0, 0]) <= _LINE_MM]
    slope, offset = np.polyfit(near[:, 0], near[:, 1], 1)
    return float(slope), float(offset)


def _foot(profile: NDArray[np.float64], corner: NDArray[np.float64]) -> NDArray[np.float64]:
    """The foot of `corner` (2,) on the straight line of the profile's first millimetres."""
    slope, offset = _line(profile)
    along = unit([1.0, slope])
    base = np.array([0.0, offset])
    return np.asarray(base + along * float((corner - base) @ along))
