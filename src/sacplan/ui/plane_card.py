"""The card where the transection plane is placed and typed as numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QSlider

from sacplan.errors import SacplanError
from sacplan.measure.measurements import Measurements
from sacplan.measure.transection import plane_at
from sacplan.plan.edits import set_transection
from sacplan.session.plane_nudging import MAX_ANGLE_DEG, pose_now
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.ui.card import Card, icon_button, named_label, number_box, quietly, set_number
from sacplan.ui.side_plane_rows import SidePlaneRows
from sacplan.ui.translate import tr
from sacplan.ui.views.plane_keys import rested

NEAR_MM = 60.0
"""A crosshair nearer to the ventral curve than this says where a new plane is wanted."""


class PlaneCard(Card):
    """Position along the tape, tilt and obliquity: slider, fields and what they mean."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Plane"), fold="plane")
        self._session = session
        self._level = named_label("level")
        self._upright = icon_button("square", tr("At right angles to the face of the bone"))
        self._lock = icon_button("lock", tr("Lock the plane: nothing moves a locked plane"))
        self._lock.setCheckable(True)
        self._remove = icon_button("remove", tr("Remove the plane"))
        self.head.addWidget(self._level)
        for widget in (self._upright, self._lock, self._remove):
            self.head.addWidget(widget)
        self._place = QPushButton(tr("Place the plane"))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(tr("Position along the ventral curve"))
        self._slider.setSingleStep(5)
        self._slider.setPageStep(50)
        self._s = number_box(tr("Position s, mm from the promontory"), 0, 300, 0.5, tr("mm"))
        angles = (-MAX_ANGLE_DEG, MAX_ANGLE_DEG, 0.5, "°")
        self._tilt = number_box(tr("Tilt, degrees"), *angles)
        self._oblique = number_box(tr("Obliquity, degrees"), *angles)
        self._s.setToolTip(tr("Millimetres along the front of the bone from the promontory"))
        self._tilt.setToolTip(tr("Positive: the cut leaves the bone more cranial behind"))
        self._oblique.setToolTip(tr("Positive: the left end lies more cranial"))
        self._fields = (self._slider, self._s, self._tilt, self._oblique)
        self.body.addWidget(self._place)
        self.body.addWidget(self._slider)
        self.body.addLayout(self._field_grid())
        self._sides = SidePlaneRows(session)
        self.body.addWidget(self._sides)
        self._connect()

    def _field_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        titles = (tr("Position s"), tr("Tilt"), tr("Obliquity"))
        self._titles = [named_label("small", text) for text in titles]
        boxes = (self._s, self._tilt, self._oblique)
        for column, (title, box) in enumerate(zip(self._titles, boxes, strict=True)):
            grid.addWidget(title, 0, column)
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _connect(self) -> None:
        session = self._session
        self._place.clicked.connect(self.place_plane)
        self._remove.clicked.connect(
            lambda: session.apply(set_transection(None, tr("Remove transection plane")))
        )
        self._upright.clicked.connect(lambda: self._move(tilt=0.0, oblique=0.0))
        self._lock.clicked.connect(lambda on: session.show(plane_is_locked=on))
        self._s.valueChanged.connect(lambda value: self._move(s=value))
        self._tilt.valueChanged.connect(lambda value: self._move(tilt=value))
        self._oblique.valueChanged.connect(lambda value: self._move(oblique=value))
        self._slider.sliderPressed.connect(
            lambda: session.begin_gesture(tr("Slide transection plane"))
        )
        self._slider.sliderReleased.connect(session.end_gesture)
        self._slider.valueChanged.connect(lambda value: self._move(s=value / 10))

    def place_plane(self) -> None:
        """Puts the plane at the crosshair's level; a new one at right angles to the face.

        With the crosshair far from the sacrum a new plane goes to the middle of the curve.
        A plane that is there keeps its angles; a locked one stays where it is.
        """
        state = self._session.state
        measured = state.measurements
        if measured is None or measured.ventral_curve is None or state.view.plane_is_locked:
            return
        curve, crosshair = measured.ventral_curve, state.view.crosshair_mm
        s = curve.nearest_s(crosshair)
        is_near = float(np.linalg.norm(curve.point_at(s) - crosshair)) < NEAR_MM
        is_at_end = not curve.s_mm[0] + 1.0 < s < curve.s_mm[-1] - 1.0
        if not is_near or is_at_end:
            s = curve.length_mm / 2
        tilt, oblique = _angles(measured)
        plane = plane_at(measured, s, tilt, oblique)
        self._session.apply(set_transection(plane, tr("Place transection plane")))
        self._session.show(crosshair_mm=plane.point)

    def show_state(self, state: SessionState) -> None:
        """Show the plane as it stands."""
        measured = state.measurements
        curve = measured.ventral_curve if measured else None
        readout = measured.plane if measured else None
        has_plane = state.plan.transection is not None
        self.setVisible(has_plane or curve is not None)
        self._place.setVisible(not has_plane)
        self._place.setEnabled(curve is not None)
        for field in (*self._fields, *self._titles):
            field.setVisible(has_plane)
        for field in self._fields:
            field.setEnabled(readout is not None and not state.view.plane_is_locked)
        for widget in (self._level, self._upright, self._lock, self._remove):
            widget.setVisible(has_plane)
        for button in (self._upright, self._remove):
            button.setEnabled(not state.view.plane_is_locked)
        self._lock.setChecked(state.view.plane_is_locked)
        self._level.setText(_note(state))
        self._sides.show_state(state)
        if readout is None or curve is None:
            return
        with quietly(self._slider):
            self._slider.setRange(0, int(curve.length_mm * 10))
            self._slider.setValue(round(readout.s_mm * 10))
        set_number(self._s, readout.s_mm)
        set_number(self._tilt, readout.tilt_deg)
        set_number(self._oblique, readout.obliquity_deg)

    def _move(
        self, s: float | None = None, tilt: float | None = None, oblique: float | None = None
    ) -> None:
        """Move the plane; what is not given stays to its last digit, not as it is shown."""
        state = self._session.state
        measured, now = state.measurements, pose_now(state)
        if measured is None or now is None or state.view.plane_is_locked:
            return
        try:
            plane = plane_at(
                measured,
                now[0] if s is None else s,
                now[1] if tilt is None else tilt,
                now[2] if oblique is None else oblique,
            )
        except SacplanError:
            return
        if self._slider.isSliderDown():
            plane = rested(self._session, plane, slides=True)
        self._session.apply(set_transection(plane))


def _angles(measured: Measurements) -> tuple[float, float]:
    plane = measured.plane
    return (0.0, 0.0) if plane is None else (plane.tilt_deg, plane.obliquity_deg)


def _note(state: SessionState) -> str:
    """ "Off the bone" for a plane that misses it; the level stands on a card of its own."""
    readout = state.measurements.plane if state.measurements else None
    is_off = readout is None and state.plan.transection is not None
    return tr("off the bone") if is_off else ""
