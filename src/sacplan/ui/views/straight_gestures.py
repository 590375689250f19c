"""What a drag does in the straightened view: pan, zoom, and the plane along s."""

from __future__ import annotations

from sacplan.errors import SacplanError
from sacplan.plan.edits import set_transection
from sacplan.scene.marks import Grip
from sacplan.scene.plane_grip import PlanePose, shifted_to
from sacplan.scene.straight_geometry import StraightGeometry, panned, zoomed_about
from sacplan.session.ports import SessionPort
from sacplan.session.view_state import Pane, SliceCamera
from sacplan.ui.views.gesture import Pixel, PlanGesture, ViewGesture
from sacplan.ui.views.plane_keys import rested
from sacplan.ui.views.slice_gestures import GRIP_LABELS, show_camera

_ZOOM_PX = 180.0


class StraightPan(ViewGesture):
    """What was pressed stays under the pointer."""

    def __init__(self, session: SessionPort, geometry: StraightGeometry, start: Pixel) -> None:
        super().__init__(session, cameras=session.state.view.cameras)
        self._geometry, self._start = geometry, start

    def move(self, at: Pixel) -> None:
        """Bring the pressed place under the pointer."""
        show_camera(self._session, Pane.STRAIGHT, self._camera(at))

    def _camera(self, at: Pixel) -> SliceCamera:
        return panned(self._geometry, self._start, at)


class StraightZoom(StraightPan):
    """Down zooms in, up zooms out, about what was pressed."""

    def _camera(self, at: Pixel) -> SliceCamera:
        factor = 2.718281828 ** ((at[1] - self._start[1]) / _ZOOM_PX)
        return zoomed_about(self._geometry, self._start, factor)


class StraightPlaneDrag(PlanGesture):
    """The plane slides along the curve by as many mm of s as the pointer does."""

    def __init__(
        self, session: SessionPort, geometry: StraightGeometry, pose: PlanePose, start: Pixel
    ) -> None:
        super().__init__(session, GRIP_LABELS[Grip.PLANE_SHIFT])
        self._mm, self._pose, self._start = geometry.mm_per_pixel, pose, start

    def move(self, at: Pixel) -> None:
        """Slide the plane; tilt and obliquity stay."""
        s = self._pose.crossing.s_mm + (at[1] - self._start[1]) * self._mm
        try:
            plane = shifted_to(self._pose, s)
        except SacplanError:
            return
        plane = rested(self._session, plane, slides=True)
        self.edit(set_transection(plane, self._label))
