"""The card where the transection plane is placed and typed as numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QSlider

from sacplan.errors import SacplanError
from sacplan.measure.transection import plane_at
from sacplan.plan.edits import set_transection
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.ui.card import Card, icon_button, named_label, number_box, set_number

FIRST_PLACE = 0.5
"""Where a new plane is put, as a fraction of the ventral curve."""


class PlaneCard(Card):
    """Position along the tape, tilt and obliquity: slider, fields and what they mean."""

    def __init__(self, session: Session) -> None:
        super().__init__("Transection plane")
        self._session = session
        self._level = named_label("number")
        self._remove = icon_button("remove", self.tr("Remove the plane"))
        self._upright = icon_button("square", self.tr("At right angles to the face"))
        self._lock = QCheckBox(self.tr("Lock"))
        self._lock.setToolTip(self.tr("A locked plane cannot be dragged (K)"))
        for widget in (self._upright, self._lock, self._remove):
            self.head.addWidget(widget)
        self._place = QPushButton(self.tr("Place the plane"))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Position along the ventral curve"))
        self._s = number_box(self.tr("Position s, mm from the promontory"), 0, 200, 0.5, "mm")
        self._tilt = number_box(self.tr("Tilt, degrees"), -60, 60, 0.5, "°")
        self._oblique = number_box(self.tr("Obliquity, degrees"), -60, 60, 0.5, "°")
        self._tilt.setToolTip(self.tr("Positive: the cut leaves the bone more cranial behind"))
        self._oblique.setToolTip(self.tr("Positive: the left end lies more cranial"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        for column, (text, box) in enumerate(
            (
                (self.tr("Position s"), self._s),
                (self.tr("Tilt"), self._tilt),
                (self.tr("Obliquity"), self._oblique),
            )
        ):
            grid.addWidget(named_label("small", text), 0, column)
            grid.addWidget(box, 1, column)
        self.body.addWidget(self._place)
        self.body.addWidget(self._level)
        self.body.addWidget(self._slider)
        self.body.addLayout(grid)
        self._fields = (self._slider, self._s, self._tilt, self._oblique)
        self._connect()

    def _connect(self) -> None:
        self._place.clicked.connect(self.place_plane)
        self._remove.clicked.connect(
            lambda: self._session.apply(set_transection(None, self.tr("Remove the plane")))
        )
        self._upright.clicked.connect(lambda: self._move(tilt=0.0, oblique=0.0))
        self._lock.toggled.connect(lambda on: self._session.show(plane_is_locked=on))
        self._s.valueChanged.connect(lambda value: self._move(s=value))
        self._tilt.valueChanged.connect(lambda value: self._move(tilt=value))
        self._oblique.valueChanged.connect(lambda value: self._move(oblique=value))
        self._slider.sliderPressed.connect(
            lambda: self._session.begin_gesture(self.tr("Move transection plane"))
        )
        self._slider.sliderReleased.connect(self._session.end_gesture)
        self._slider.valueChanged.connect(lambda value: self._move(s=value / 10))

    def place_plane(self) -> None:
        """Puts a plane on the middle of the ventral curve, at right angles to the face."""
        measured = self._session.state.measurements
        if measured is None or measured.ventral_curve is None:
            return
        s = FIRST_PLACE * measured.ventral_curve.length_mm
        plane = plane_at(measured, s)
        self._session.apply(set_transection(plane, self.tr("Place the plane")))
        self._session.show(crosshair_mm=plane.point)

    def show_state(self, state: SessionState) -> None:
        """Show the plane as it stands."""
        measured = state.measurements
        curve = measured.ventral_curve if measured else None
        has_plane = state.plan.transection is not None
        readout = measured.plane if measured else None
        self._place.setVisible(not has_plane)
        self._place.setEnabled(curve is not None)
        can_move = has_plane and readout is not None and not state.view.plane_is_locked
        for field in self._fields:
            field.setVisible(has_plane)
            field.setEnabled(can_move)
        self._level.setVisible(has_plane)
        self._upright.setVisible(has_plane)
        self._lock.setVisible(has_plane)
        self._remove.setVisible(has_plane)
        was = self._lock.blockSignals(True)
        self._lock.setChecked(state.view.plane_is_locked)
        self._lock.blockSignals(was)
        if readout is None or curve is None:
            self._level.setText(self.tr("The plane misses the bone") if has_plane else "")
            return
        if readout.level is None or readout.level_offset_mm is None:
            self._level.setText(self.tr("Level not labelled: foramina are not placed"))
        else:
            self._level.setText(f"{readout.level}  {readout.level_offset_mm:+.1f} mm")
        was = self._slider.blockSignals(True)
        self._slider.setRange(0, int(curve.length_mm * 10))
        self._slider.setValue(round(readout.s_mm * 10))
        self._slider.blockSignals(was)
        set_number(self._s, readout.s_mm)
        set_number(self._tilt, readout.tilt_deg)
        set_number(self._oblique, readout.obliquity_deg)

    def _move(
        self, s: float | None = None, tilt: float | None = None, oblique: float | None = None
    ) -> None:
        measured = self._session.state.measurements
        if measured is None or measured.plane is None:
            return
        now = measured.plane
        try:
            plane = plane_at(
                measured,
                now.s_mm if s is None else s,
                now.tilt_deg if tilt is None else tilt,
                now.obliquity_deg if oblique is None else oblique,
            )
        except SacplanError:
            return
        self._session.apply(set_transection(plane))
