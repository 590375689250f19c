"""What a drag does in the view of the bone: turn, pan, zoom, and the handles."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector
from sacplan.plan.edits import place_landmark, set_transection
from sacplan.scene.bone_camera import BoneCamera
from sacplan.scene.landmark_layer import short_title
from sacplan.scene.marks import Grip, Handle
from sacplan.scene.plane_grip import PlanePose, shifted_to, turned_through
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.ports import SessionPort
from sacplan.ui.views.gesture import Pixel, PlanGesture
from sacplan.ui.views.plane_keys import rested
from sacplan.ui.views.slice_gestures import GRIP_LABELS

_DEG_PER_PIXEL = 0.45
_SLIDE_MM = 25.0
_LEAST_FACING = 0.25

Aim = Callable[[BoneCamera], None]
"""Shows the bone through another camera."""


class CameraGesture:
    """A drag that moves the camera; cancelling brings the earlier one back."""

    begins_at_once = False

    def __init__(self, camera: BoneCamera, aim: Aim, geometry: SliceGeometry, start: Pixel) -> None:
        self._camera, self._aim = camera, aim
        self._geometry, self._start = geometry, start

    def move(self, at: Pixel) -> None:
        """Show the bone as the pointer's way says."""
        self._aim(self._moved(*self._way(at)))

    def end(self) -> None:
        """The camera stays."""

    def cancel(self) -> None:
        """Back to the camera at the press."""
        self._aim(self._camera)

    def _moved(self, _dx: float, _dy: float) -> BoneCamera:
        return self._camera

    def _way(self, at: Pixel) -> tuple[float, float]:
        return at[0] - self._start[0], at[1] - self._start[1]


class TurnDrag(CameraGesture):
    """The front of the bone follows the pointer."""

    def _moved(self, dx: float, dy: float) -> BoneCamera:
        return self._camera.turned(-dy * _DEG_PER_PIXEL, dx * _DEG_PER_PIXEL)


class PanDrag(CameraGesture):
    """The bone follows the pointer."""

    def _moved(self, dx: float, dy: float) -> BoneCamera:
        scale = self._geometry.mm_per_pixel
        return self._camera.panned(dx * scale, dy * scale)


class ZoomDrag(CameraGesture):
    """Down zooms in, up zooms out."""

    def _moved(self, _dx: float, dy: float) -> BoneCamera:
        return self._camera.zoomed(float(np.exp(dy / 180.0)))


class SurfaceLandmarkDrag(PlanGesture):
    """A landmark slides over the bone, as far from the pointer as it was grabbed."""

    def __init__(
        self,
        session: SessionPort,
        handle: Handle,
        start: Pixel,
        point_under: Callable[[ArrayLike], Vector | None],
    ) -> None:
        super().__init__(session, f"Move {short_title(handle.name)}")
        self._name, self._point_under = handle.name, point_under
        self._offset = np.subtract(handle.at, start)

    def move(self, at: Pixel) -> None:
        """Place the landmark on the bone; beside the bone it stays."""
        point = self._point_under(np.add(at, self._offset))
        case = self._session.state.case
        if point is not None and case is not None and case.volume.contains(point):
            self.edit(place_landmark(self._name, point, case.volume.series.series_uid))


class BonePlaneDrag(PlanGesture):
    """The plane slides along the ventral curve as it is seen, or turns after its handle."""

    def __init__(
        self,
        session: SessionPort,
        geometry: SliceGeometry,
        handle: Handle,
        pose: PlanePose,
        start: Pixel,
    ) -> None:
        super().__init__(session, GRIP_LABELS[handle.grip])
        self._geometry, self._handle, self._pose = geometry, handle, pose
        self._offset = np.subtract(handle.at, start)
        self._s_mm = pose.crossing.s_mm

    def move(self, at: Pixel) -> None:
        """Slide or turn the plane; where it cannot follow it stays."""
        target = np.add(at, self._offset)
        try:
            if self._handle.grip is Grip.PLANE_SHIFT:
                self._s_mm = self._nearest_s(target)
                plane = shifted_to(self._pose, self._s_mm)
            else:
                turned = turned_through(
                    self._pose, self._handle.grip, self._on_turning_disc(target)
                )
                if turned is None:
                    return
                plane = turned
        except SacplanError:
            return
        slides = self._handle.grip is Grip.PLANE_SHIFT
        plane = rested(self._session, plane, slides=slides)
        self.edit(set_transection(plane, self._label))

    def _nearest_s(self, target: Vector) -> float:
        """The s whose point is seen nearest to the pointer, near where the plane is now."""
        low, high = self._pose.curve.s_mm[[0, -1]]
        lowest, highest = max(low, self._s_mm - _SLIDE_MM), min(high, self._s_mm + _SLIDE_MM)
        s = np.linspace(lowest, highest, 401)
        points = np.stack(
            [np.interp(s, self._pose.curve.s_mm, p) for p in self._pose.curve.points.T]
        )
        away = np.linalg.norm(self._geometry.to_pixel(points.T) - target, axis=1)
        return float(s[int(np.argmin(away))])

    def _on_turning_disc(self, target: Vector) -> Vector:
        """The point under the pointer in the plane in which the handle turns."""
        crossing, into = self._pose.crossing, self._geometry.into
        is_tilt = self._handle.grip is Grip.PLANE_TILT
        normal = crossing.left if is_tilt else crossing.outward
        if abs(float(normal @ into)) < _LEAST_FACING:
            normal = into  # seen edge on: follow the pointer in the picture's own plane
        start = self._geometry.to_patient(target)
        along = float((self._handle.position_mm - start) @ normal) / float(into @ normal)
        return np.asarray(start + along * into)
