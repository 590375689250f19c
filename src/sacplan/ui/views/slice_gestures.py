"""What a drag does in a slice: crosshair, window, pan, zoom, landmark, plane."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector, rotation_about
from sacplan.plan.edits import place_landmark, set_transection
from sacplan.scene.fusion import usual_overlay_window
from sacplan.scene.landmark_layer import short_title
from sacplan.scene.marks import Grip, Handle
from sacplan.scene.plane_grip import PlanePose, shifted_through, turned_through
from sacplan.scene.slice_geometry import (
    SliceGeometry,
    camera_centred_on,
    cameras_kept,
    zoomed,
)
from sacplan.session.curve_drawing import curve_edit, curve_points, moved
from sacplan.session.overlaying import overlay_is_windowed, series_marked
from sacplan.session.ports import SessionPort
from sacplan.session.view_state import Pane, SliceCamera, ViewState, Window
from sacplan.ui.views.gesture import Pixel, PlanGesture, ViewGesture
from sacplan.ui.views.plane_keys import rested

GRIP_LABELS = {
    Grip.PLANE_SHIFT: "Slide transection plane",
    Grip.PLANE_TILT: "Tilt transection plane",
    Grip.PLANE_OBLIQUITY: "Turn transection plane",
}


_RESTS_DEG = 1.0


class CrosshairDrag(ViewGesture):
    """The crosshair follows the pointer inside the volume."""

    begins_at_once = True

    def __init__(self, session: SessionPort, geometry: SliceGeometry, volume: ImageVolume) -> None:
        super().__init__(session, crosshair_mm=session.state.view.crosshair_mm)
        self._geometry, self._volume = geometry, volume

    def move(self, at: Pixel) -> None:
        """Show the point under the pointer in all views."""
        point = self._geometry.to_patient(at)
        if self._volume.contains(point):
            self._session.show(crosshair_mm=point)


class WindowDrag(ViewGesture):
    """To the right: wider; up: brighter, that is, a lower centre; of the series seen more."""

    def __init__(self, session: SessionPort, start: Pixel) -> None:
        view, case = session.state.view, session.state.case
        self._fusion = None
        self._window = view.window
        super().__init__(session, window=self._window, fusion=view.fusion)
        if case is not None and case.overlay is not None and overlay_is_windowed(view):
            self._fusion = view.fusion
            self._window = view.fusion.window or usual_overlay_window(case.overlay)
        self._start = start

    def move(self, at: Pixel) -> None:
        """Change width by proportion, centre in step with the width."""
        dx, dy = at[0] - self._start[0], at[1] - self._start[1]
        width = max(2.0, self._window.width * float(np.exp(dx / 250.0)))
        center = self._window.center + dy * max(self._window.width, 40.0) / 400.0
        window = Window(round(center, 1), round(width, 1))
        if self._fusion is None:
            self._session.show(window=window)
        else:
            self._session.show(fusion=replace(self._fusion, window=window))


class TurnViewsDrag(ViewGesture):
    """The other two slices turn about this one's normal, through the crosshair, as far as the
    pointer goes around it; near where they stood first they rest there."""

    def __init__(self, session: SessionPort, geometry: SliceGeometry, start: Pixel) -> None:
        view = session.state.view
        super().__init__(
            session,
            axes=view.axes,
            upright=view.upright,
            is_along_plane=view.is_along_plane,
            cameras=view.cameras,
        )
        self._geometry, self._view = geometry, view
        self._middle = np.asarray(geometry.to_pixel(view.crosshair_mm))
        self._first = self._angle(start)

    def move(self, at: Pixel) -> None:
        """Turn to where the pointer is, in steps of half a degree."""
        turned = round(2 * (self._angle(at) - self._first)) / 2
        turned = 0.0 if abs(turned) <= _RESTS_DEG else turned
        turn_views(self._session, self._view, self._geometry.into, turned)

    def _angle(self, at: Pixel) -> float:
        return float(np.degrees(np.arctan2(at[1] - self._middle[1], at[0] - self._middle[0])))


def turn_views(session: SessionPort, view: ViewState, into: Vector, angle_deg: float) -> None:
    """Turn the axes of a view state about a unit direction (3,), clockwise as it is looked along;
    each picture stays as upright as it can."""
    turned = rotation_about(into, angle_deg)
    upright = view.axes if view.upright is None else view.upright
    axes, case = view.axes @ turned.T, session.state.case
    # in one change: views that first turned and then moved back would be drawn twice
    kept = view.cameras if case is None else cameras_kept(case.volume, view, axes, upright)
    session.show(axes=axes, upright=upright, is_along_plane=False, cameras=kept)


class CameraDrag(ViewGesture):
    """Pan: the patient point that was pressed stays under the pointer."""

    def __init__(
        self, session: SessionPort, geometry: SliceGeometry, volume: ImageVolume, start: Pixel
    ) -> None:
        super().__init__(session, cameras=session.state.view.cameras)
        self._geometry, self._volume, self._start = geometry, volume, start
        self._point = geometry.to_patient(start)

    def move(self, at: Pixel) -> None:
        """Bring the pressed point under the pointer."""
        show_camera(self._session, self._geometry.pane, self._camera(at))

    def _camera(self, at: Pixel) -> SliceCamera:
        return camera_centred_on(self._volume, self._geometry, self._point, at)


class ZoomDrag(CameraDrag):
    """Down zooms in, up zooms out, about the point that was pressed."""

    def _camera(self, at: Pixel) -> SliceCamera:
        factor = float(np.exp((at[1] - self._start[1]) / 180.0))
        return zoomed_camera(self._volume, self._geometry, self._start, factor)


class LandmarkDrag(PlanGesture):
    """A landmark moves within the slice by as much as the pointer does."""

    def __init__(
        self, session: SessionPort, geometry: SliceGeometry, handle: Handle, start: Pixel
    ) -> None:
        super().__init__(session, f"Move {short_title(handle.name)}")
        self._geometry, self._name = geometry, handle.name
        self._offset = handle.position_mm - geometry.to_patient(start)

    def move(self, at: Pixel) -> None:
        """Place the landmark; its distance from the slice is kept."""
        position = self._geometry.to_patient(at) + self._offset
        case = self._session.state.case
        if case is not None and case.volume.contains(position):
            self.edit(place_landmark(self._name, position, series_marked(self._session.state)))


class CurvePointDrag(PlanGesture):
    """A point of the drawn curve follows the pointer; the curve snaps to the bone meanwhile."""

    def __init__(
        self, session: SessionPort, geometry: SliceGeometry, handle: Handle, start: Pixel
    ) -> None:
        super().__init__(session, "Move a point of the ventral curve")
        self._geometry, self._index = geometry, int(handle.name.rpartition(" ")[2])
        self._offset = handle.position_mm - geometry.to_patient(start)

    def move(self, at: Pixel) -> None:
        """Draw the curve anew through the moved point."""
        state = self._session.state
        position = self._geometry.to_patient(at) + self._offset
        edit = curve_edit(state, moved(curve_points(state), self._index, position))
        if edit is not None:
            self.edit(edit)


class PlaneDrag(PlanGesture):
    """The plane slides or turns until it holds the point that the grabbed one is dragged to."""

    def __init__(
        self,
        session: SessionPort,
        geometry: SliceGeometry,
        handle: Handle,
        pose: PlanePose,
        start: Pixel,
    ) -> None:
        super().__init__(session, GRIP_LABELS[handle.grip])
        self._geometry, self._grip, self._pose = geometry, handle.grip, pose
        self._offset: Vector = handle.position_mm - geometry.to_patient(start)

    def move(self, at: Pixel) -> None:
        """Slide or turn the plane; where it cannot follow it stays."""
        point = self._geometry.to_patient(at) + self._offset
        try:
            if self._grip is Grip.PLANE_SHIFT:
                plane = shifted_through(self._pose, point)
            else:
                turned = turned_through(self._pose, self._grip, point)
                if turned is None:
                    return
                plane = turned
        except SacplanError:
            return
        plane = rested(self._session, plane, slides=self._grip is Grip.PLANE_SHIFT)
        self.edit(set_transection(plane, self._label))


def show_camera(session: SessionPort, pane: Pane, camera: SliceCamera) -> None:
    """Show one pane through another camera."""
    session.show(cameras={**session.state.view.cameras, pane: camera})


def zoomed_camera(
    volume: ImageVolume, geometry: SliceGeometry, about: Pixel, factor: float
) -> SliceCamera:
    """The camera zoomed in by `factor`; the point under the pixel `about` stays there."""
    scale = zoomed(geometry, factor) / geometry.height
    point = geometry.to_patient(about)
    return camera_centred_on(volume, replace(geometry, mm_per_pixel=scale), point, about)
