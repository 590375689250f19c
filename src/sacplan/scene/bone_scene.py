"""The bone in three dimensions: VTK draws the solid things, plain marks go on top."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import Points, Vector
from sacplan.geometry.mesh import TriangleMesh
from sacplan.scene.bone_camera import BoneCamera, looking_at
from sacplan.scene.bone_layers import ContourLayer, LandmarkLayer, PlaneLayer, TapeLayer
from sacplan.scene.bone_marks import bone_marks
from sacplan.scene.bone_parts import BoneParts
from sacplan.scene.candidate_outlines import CandidateOutlines
from sacplan.scene.marks import Marks
from sacplan.scene.news import News
from sacplan.scene.offscreen import OffscreenWindow
from sacplan.scene.palette import BACKGROUND, Colour
from sacplan.scene.perspective import PerspectiveGeometry
from sacplan.scene.plane_patch import PlanePatch, plane_patch
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.scene.surface_picker import SurfacePicker
from sacplan.session.bone_look import BonePart
from sacplan.session.bone_shown import part_shown
from sacplan.session.state import SessionState

_FAR_MM = 1500.0
_DEPTH_MM = (2.0, 3000.0)
"""From the eye. VTK would look for it in all that is drawn, at every picture."""


class BoneScene:
    """Draws bone, tapes, plane and landmarks of a session state; keeps what has not changed."""

    def __init__(self, background: Colour = BACKGROUND) -> None:
        self._background = background
        self._window: OffscreenWindow | None = None
        self._bone, self._tapes = BoneParts(), TapeLayer()
        self._plane, self._landmarks = PlaneLayer(), LandmarkLayer()
        self._contours, self._kept = ContourLayer(), CandidateOutlines()
        self._preview: TriangleMesh | None = None
        self._news = News()
        self._patch: PlanePatch | None = None

    def set_preview(self, mesh: TriangleMesh | None) -> None:
        """A rough bone to show while the sacrum is not outlined."""
        self._preview = mesh

    def mesh(self, state: SessionState) -> TriangleMesh | None:
        """The surface that is drawn."""
        if state.case is None:
            return None
        return self._preview if state.case.sacrum is None else state.case.sacrum.surface

    def start_camera(self, state: SessionState, shape: tuple[float, float]) -> BoneCamera:
        """The view from the front: square on to the sacrum where its frame is known."""
        return self.camera_along(state, -self.front(state)[0], self.front(state)[1], shape)

    def front(self, state: SessionState) -> tuple[Vector, Vector]:
        """The ventral and the cranial direction of the sacrum, or of the views."""
        frame = None if state.measurements is None else state.measurements.frame
        if frame is not None:
            return frame.axes[1], frame.axes[2]
        return -state.view.axes[1], state.view.axes[2]

    def camera_along(
        self, state: SessionState, into: Vector, up: Vector, shape: tuple[float, float]
    ) -> BoneCamera:
        """The camera that looks along `into` and shows all there is."""
        return looking_at(self._extent(state), into, up, shape)

    def picture(
        self, state: SessionState, geometry: SliceGeometry, pixel_ratio: float, is_moving: bool
    ) -> NDArray[np.uint8]:
        """The picture (rows, columns, 4), red, green, blue, 255; plainer while things move."""
        window = self.window_showing(state, geometry, is_moving)
        width = max(8, round(geometry.width * pixel_ratio))
        height = max(8, round(geometry.height * pixel_ratio))
        return window.picture(width, height, is_smooth=not is_moving)

    def window_showing(
        self, state: SessionState, geometry: SliceGeometry, is_moving: bool = False
    ) -> OffscreenWindow:
        """The window with everything in place and the camera aimed, ready to be rendered."""
        if self._window is None:
            self._window = OffscreenWindow(self._background)
            for layer in (
                self._bone,
                self._tapes,
                self._contours,
                self._kept,
                self._plane,
                self._landmarks,
            ):
                layer.add_to(self._window.renderer)
        self._bone.use_light(is_moving)
        self._show(state)
        self._bone.show_volume(state, self.mesh(state), self._window.has_card())
        self._aim(geometry)
        return self._window

    def marks(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """The marks over the picture."""
        self._show(state)
        picker = self._surface_picker(state)

        def hides(point: Vector) -> bool:
            return self._bone.lacks(point) or (picker is not None and picker.hides(geometry, point))

        has_bone = picker is not None
        return bone_marks(state, geometry, self._patch, hides, has_bone, self._kept.places)

    def point_under(
        self, state: SessionState, geometry: SliceGeometry, at: object
    ) -> Vector | None:
        """The patient point (3,) of the bone under a pixel (2,), or None beside it."""
        picker = self._surface_picker(state)
        return None if picker is None else picker.point_under(geometry, np.asarray(at))

    def capabilities(self) -> str:
        """What draws the picture; "" before the first one."""
        return "" if self._window is None else self._window.capabilities()

    def close(self) -> None:
        """Give the graphics memory back."""
        if self._window is not None:
            self._window.close()
        self._window = None

    def _extent(self, state: SessionState) -> Points:
        mesh = self.mesh(state)
        if mesh is not None and len(mesh.vertices):
            return mesh.vertices
        if state.plan.landmarks:
            around = np.array([mark.position_mm for mark in state.plan.landmarks.values()])
            return np.concatenate([around - 60.0, around + 60.0])
        if state.case is not None:
            return state.case.volume.corners()
        return np.array([[-100.0] * 3, [100.0] * 3])

    def _surface_picker(self, state: SessionState) -> SurfacePicker | None:
        self._show(state)
        return self._bone.picker()

    def _show(self, state: SessionState) -> None:
        """Bring every layer up to date whose part of the state has changed."""
        mesh, plane, view = self.mesh(state), state.plan.transection, state.view
        outlined = state.case is not None and state.case.sacrum is not None
        self._bone.show(state, mesh)
        light = self._bone.light_mesh if outlined else None
        is_open = part_shown(state) is not BonePart.WHOLE
        if self._news.is_new(
            "plane", mesh, plane, state.measurements, view.marks_are_shown, is_open
        ):
            self._patch = plane_patch(state, light)
            self._plane.show(self._patch, is_shown=view.marks_are_shown, is_sheet=not is_open)
        if self._news.is_new(
            "tapes", state.measurements, state.numbers_are_current, view.marks_are_shown
        ):
            self._tapes.show(state)
        kept = (state.plan.candidates, plane if state.plan.candidates else None)
        if self._news.is_new("kept", *kept, light, view.marks_are_shown):
            self._kept.show(state, light)
        drawn = (state.plan.contours, view.hidden_structures)
        if self._news.is_new("contours", *drawn, view.marks_are_shown):
            self._contours.show(state)
        marks = (state.plan.landmarks, view.selected_landmark, view.marks_are_shown)
        opened = (view.bone, plane) if is_open else (None, None)
        if self._news.is_new("landmarks", *marks, *opened):
            self._landmarks.show(state, self._bone.lacks)

    def _aim(self, geometry: SliceGeometry) -> None:
        assert self._window is not None
        camera = self._window.renderer.GetActiveCamera()
        eye = geometry.centre_mm - _FAR_MM * geometry.into
        if isinstance(geometry, PerspectiveGeometry):
            camera.ParallelProjectionOff()
            camera.SetViewAngle(geometry.view_angle_deg)
            eye = geometry.eye_mm
        else:
            camera.ParallelProjectionOn()
        camera.SetFocalPoint(*geometry.centre_mm)
        camera.SetPosition(*eye)
        camera.SetViewUp(*(-geometry.down))
        camera.SetParallelScale(geometry.height * geometry.mm_per_pixel / 2)
        camera.SetClippingRange(*_DEPTH_MM)
