"""The two rows of the plane card for the side planes of a stepped cut."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sacplan.geometry.plane import Plane
from sacplan.plan.edits import set_side_plane
from sacplan.scene.plane_grip import plane_pose
from sacplan.scene.side_plane import (
    ANGLE_DEG,
    MEETS_MM,
    Side,
    SidePose,
    side_plane,
    side_pose,
)
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.ui.card import icon_button, named_label, number_box, set_number
from sacplan.ui.translate import tr


class SidePlaneRow(QWidget):
    """One side: a button that adds its plane; then where it takes over, its angle, and removal."""

    def __init__(self, session: Session, side: Side) -> None:
        super().__init__()
        self._session, self._side = session, side
        name = tr("Left") if side == "left" else tr("Right")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._add = QPushButton(tr("Add a {0} plane (stepped cut)").format(name.lower()))
        self._add.setObjectName("compact")
        self._title = named_label("small", name)
        self._meets = number_box(tr("{0} plane begins, mm").format(name), 5, 60, 1, tr("mm"))
        self._angle = number_box(tr("{0} plane, angle").format(name), -60, 60, 1, "°")
        self._meets.setToolTip(tr("How far from the midline this plane takes over"))
        self._angle.setToolTip(tr("Positive: the cut climbs cranially going outward"))
        self._remove = icon_button("remove", tr("Remove the {0} plane").format(name.lower()))
        self._fields = (self._title, self._meets, self._angle, self._remove)
        row.addWidget(self._add, 1)
        for widget in self._fields:
            row.addWidget(widget)
        self._add.clicked.connect(lambda: self._set(SidePose(MEETS_MM, ANGLE_DEG)))
        self._remove.clicked.connect(lambda: session.apply(set_side_plane(side, None)))
        self._meets.valueChanged.connect(lambda value: self._change(meets=value))
        self._angle.valueChanged.connect(lambda value: self._change(angle=value))

    def show_state(self, state: SessionState) -> None:
        """Show this side as it stands."""
        plane = self._plane(state)
        central = plane_pose(state.measurements, state.plan.transection)
        can_change = central is not None and not state.view.plane_is_locked
        self.setVisible(state.plan.transection is not None)
        self._add.setVisible(plane is None)
        self._add.setEnabled(can_change)
        for widget in self._fields:
            widget.setVisible(plane is not None)
        for field in (self._meets, self._angle, self._remove):
            field.setEnabled(can_change)
        pose = self._pose(state)
        if pose is not None:
            set_number(self._meets, pose.meets_mm)
            set_number(self._angle, pose.angle_deg)

    def _plane(self, state: SessionState) -> Plane | None:
        plan = state.plan
        return plan.transection_left if self._side == "left" else plan.transection_right

    def _pose(self, state: SessionState) -> SidePose | None:
        central, plane = plane_pose(state.measurements, state.plan.transection), self._plane(state)
        if central is None or plane is None or state.plan.transection is None:
            return None
        return side_pose(central.crossing, state.plan.transection, self._side, plane)

    def _change(self, meets: float | None = None, angle: float | None = None) -> None:
        """Change one number; the other stays to its last digit, not as it is shown."""
        now = self._pose(self._session.state) or SidePose(MEETS_MM, ANGLE_DEG)
        self._set(
            SidePose(
                now.meets_mm if meets is None else meets,
                now.angle_deg if angle is None else angle,
            )
        )

    def _set(self, pose: SidePose) -> None:
        state = self._session.state
        central = plane_pose(state.measurements, state.plan.transection)
        if central is None or state.plan.transection is None or state.view.plane_is_locked:
            return
        plane = side_plane(central.crossing, state.plan.transection, self._side, pose)
        self._session.apply(set_side_plane(self._side, plane))


class SidePlaneRows(QWidget):
    """Left and right."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._rows = (SidePlaneRow(session, "right"), SidePlaneRow(session, "left"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(3)
        for row in self._rows:
            column.addWidget(row)

    def show_state(self, state: SessionState) -> None:
        """Show both sides as they stand."""
        for row in self._rows:
            row.show_state(state)
