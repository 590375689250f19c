"""How the slices stand: along the plane, turned by keys, thick or thin."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer

from sacplan.geometry.frame import unit
from sacplan.session.plane_nudging import crossing_now
from sacplan.session.state import SessionState
from sacplan.session.view_state import STANDARD_AXES, Layout, Pane, SlabMode
from sacplan.ui.views.slice_gestures import turn_views
from sacplan.ui.views.slice_view import SliceView

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow

THINNEST_MM, THICKEST_MM = 2.5, 50.0


class StandCommands(QObject):
    """Keeps the slices along the plane while that is on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._session.changed.connect(self._on_changed)

    def use_layout(self, layout: Layout) -> None:
        """Arrange the views otherwise; an outlined sacrum is seen whole in the new places."""
        view = self._session.state.view
        if view.layout is Layout.PLANE and layout is not Layout.PLANE and view.is_along_plane:
            self.toggle_along_plane()
        self._window.view_commands.use_layout(layout)
        QTimer.singleShot(0, self, self._window.zoom_to_sacrum)

    def show_plane(self) -> None:
        """A slice in the transection plane, the one across it in the midline, and the bone."""
        self._lay_along(self._session.state)
        self.use_layout(Layout.PLANE)

    def show_one(self) -> None:
        """Show the view that has the focus alone, or all of the layout again."""
        views = self._window.views.views
        chosen = next((pane for pane, view in views.items() if view.hasFocus()), Pane.SAGITTAL)
        is_alone = self._session.state.view.maximised is not None
        self._session.show(maximised=None if is_alone else chosen)

    def toggle_along_plane(self) -> None:
        """Lay the axial view into the transection plane, or all views back."""
        if self._session.state.view.is_along_plane:
            self._session.show(axes=STANDARD_AXES, upright=None, is_along_plane=False)
        else:
            self._lay_along(self._session.state)

    def turn(self, angle_deg: float) -> None:
        """Turn the other slices about the one that has the focus, else about the axial one."""
        views = [v for v in self._window.views.views.values() if isinstance(v, SliceView)]
        chosen = next((v for v in views if v.hasFocus()), views[0])
        geometry = chosen.geometry_shown()
        if geometry is not None:
            turn_views(self._session, self._session.state.view, geometry.into, angle_deg)

    def use_slab(self, mode: SlabMode | None) -> None:
        """Show slices thick in this way, or thin."""
        self._session.show(slab=replace(self._session.state.view.slab, mode=mode))

    def thicken(self, by_mm: float) -> None:
        """Make thick slices thicker, or less thick."""
        slab = self._session.state.view.slab
        thick = float(np.clip(slab.thick_mm + by_mm, THINNEST_MM, THICKEST_MM))
        self._session.show(slab=replace(slab, thick_mm=thick))

    def _on_changed(self, now: SessionState, before: SessionState) -> None:
        if not now.view.is_along_plane or now is not self._session.state:
            return
        if now.plan.transection is None:
            self._session.show(axes=STANDARD_AXES, upright=None, is_along_plane=False)
        elif now.plan.transection is not before.plan.transection:
            self._lay_along(now)

    def _lay_along(self, state: SessionState) -> None:
        """Superior is against the plane's normal, left as near to the sacrum's as can be."""
        plane = state.plan.transection
        if plane is None:
            return
        frame = state.measurements.frame if state.measurements is not None else None
        own = STANDARD_AXES[0] if frame is None else frame.axes[0]
        superior = -plane.normal
        left = unit(own - float(own @ superior) * superior)
        axes = np.stack([left, np.cross(superior, left), superior])
        found = crossing_now(state.measurements, plane)
        place = plane.point if found is None else found[0].point
        case = state.case
        if case is not None and case.volume.contains(place):
            self._session.show(crosshair_mm=place)
        self._session.show(axes=axes, upright=None, is_along_plane=True)
