"""The true lengths of a tape on the face of the made sacrum."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import Points, Vector
from sacplan.phantom.face import VentralFace
from sacplan.phantom.pose import Pose

_LINE_STEP_MM = 0.02
_PATH_STEP_MM = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class TapeTruth:
    """One tape: lengths in mm, `turn_rad` how far it turns where the bone is hollow, `s_mm` where
    its plane crosses the midline, `path` (n, 3) the way it takes."""

    lateral_mm: float
    end_mm: Vector
    pressed_mm: float
    taut_mm: float
    straight_mm: float
    turn_rad: float
    s_mm: float
    path: Points

    def on_tissue_mm(self, tissue_mm: float) -> float:
        """The length laid on tissue of that thickness (parallel curves)."""
        return self.pressed_mm - tissue_mm * self.turn_rad

    def moved(self, pose: Pose) -> TapeTruth:
        """From body axes to the patient frame."""
        return replace(self, end_mm=pose.to_patient(self.end_mm), path=pose.to_patient(self.path))


def transection_line(
    face: VentralFace, normal: NDArray[np.float64], offset: float, s_mm: float, reach_mm: float
) -> tuple[Points, NDArray[np.float64]]:
    """The line of a plane (body axes) on the face: points (n, 3) and mm from the midline (n,)."""
    u = np.arange(-reach_mm - 1, reach_mm + 1 + _LINE_STEP_MM / 2, _LINE_STEP_MM)
    s = face.s_on_plane(normal, offset, s_mm, u)
    points = face.points_at(s, u)
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    return points, along - np.interp(0.0, u, along)


def lateral_tape(
    face: VentralFace, normal: NDArray[np.float64], offset: float, s_mm: float, lateral_mm: float
) -> TapeTruth:
    """The tape to the point of the transection line at `lateral_mm`, in body axes."""
    points, along = transection_line(face, normal, offset, s_mm, abs(lateral_mm))
    u = float(np.interp(lateral_mm, along, points[:, 0]))
    s = float(face.s_on_plane(normal, offset, s_mm, np.array([u]))[0])
    zero, end = face.points_at(0.0), face.points_at(s, u)
    mean = face.outward_at(0.0) + face.outward_at(s, u)
    chord = end - zero
    length = float(np.linalg.norm(chord))
    chord = chord / length
    out = mean - chord * (mean @ chord)
    out /= np.linalg.norm(out)
    side = np.cross(chord, out)
    at = np.linspace(0.0, s, max(2, round(s / _PATH_STEP_MM) + 1))
    path = face.points_at(at, face.u_on_plane(side, float(side @ zero), at, u))
    x, height = (path - zero) @ chord, (path - zero) @ out
    angle = np.unwrap(np.arctan2(np.diff(height), np.diff(x)))
    pressed = float(np.linalg.norm(np.diff(path, axis=0), axis=1).sum())
    turn = float(angle[-1] - angle[0])
    taut = length if height.max() <= 1e-6 else taut_length(x, height)
    return TapeTruth(lateral_mm, end, pressed, taut, length, turn, s_mm, path)


def taut_length(x: NDArray[np.float64], height: NDArray[np.float64]) -> float:
    """The length of the upper hull of a profile: a tape pulled tight over whatever stands out."""
    hull: list[NDArray[np.float64]] = []
    for point in np.stack([x, height], axis=-1):
        while len(hull) > 1 and _turns_left(hull[-2], hull[-1], point):
            hull.pop()
        hull.append(point)
    return float(np.linalg.norm(np.diff(np.array(hull), axis=0), axis=1).sum())


def _turns_left(a: NDArray[np.float64], b: NDArray[np.float64], c: NDArray[np.float64]) -> bool:
    return float((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) >= 0.0
