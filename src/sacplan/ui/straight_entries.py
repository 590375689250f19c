"""The actions on the straightened sacrum: from which side, and back to the face."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sacplan.scene.straight_geometry import turned
from sacplan.session.straight_look import StraightCut
from sacplan.session.view_state import Pane
from sacplan.ui import actions as when
from sacplan.ui.actions import Entry
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow


def straight_entries(window: MainWindow) -> list[Entry]:
    """What the straightened view shows."""
    session, menu = window.session, tr("&View")

    def turn() -> None:
        view = session.state.view
        look = view.straight
        is_front = look.cut is StraightCut.FRONT
        cut = StraightCut.SIDE if is_front else StraightCut.FRONT
        cameras = dict(view.cameras)
        geometry = window.views.straight.geometry_shown()
        if geometry is not None and Pane.STRAIGHT in cameras:
            cameras[Pane.STRAIGHT] = turned(geometry, cut)
        session.show(straight=replace(look, cut=cut), cameras=cameras)

    return [
        Entry(
            "straight_side",
            tr("Straightened sacrum from the side"),
            menu,
            turn,
            ("S",),
            enabled=when.with_curve,
            checked=lambda state: state.view.straight.cut is StraightCut.SIDE,
            tip=tr("From the front: foramina at their distances. From the side: the thickness"),
        ),
        Entry(
            "straight_face",
            tr("Straightened sacrum: back to the face"),
            menu,
            lambda: session.show(straight=replace(session.state.view.straight, depth_mm=0.0)),
            ("Shift+S",),
            enabled=lambda state: state.view.straight.depth_mm != 0,
            tip=tr("Depth 0, where the picture is to scale in the midline"),
        ),
    ]
