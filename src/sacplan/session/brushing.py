"""Drawing with a brush: each stroke is one undo step, on the slice it was made on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Points, Vector
from sacplan.plan.drawn import TUMOUR, DrawnContour
from sacplan.plan.edits import redraw_contours
from sacplan.session.curve_drawing import VENTRAL_CURVE
from sacplan.session.overlaying import series_marked, volume_marked
from sacplan.session.ports import SessionPort
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool

if TYPE_CHECKING:
    from sacplan.segmentation.painting import Takes

BRUSH_TOOLS = (Tool.BRUSH, Tool.ERASER)
LEAST_MM, MOST_MM = 2.0, 60.0
_STEP = 1.25
_AROUND_MM = 3.0


@dataclass(frozen=True, slots=True, eq=False)
class Slice:
    """The slice that is painted on: its unit directions to the right and down, patient LPS."""

    right: Vector
    down: Vector

    @property
    def into(self) -> Vector:
        """The unit normal."""
        return np.asarray(np.cross(self.right, self.down))


def begin_brush(session: SessionPort, tool: Tool) -> None:
    """Paint, or erase, the structure that was drawn last."""
    view = session.state.view
    name = TUMOUR if view.contour_name == VENTRAL_CURVE else view.contour_name
    session.show(
        tool=tool,
        contour_name=name,
        hidden_structures=view.hidden_structures - {name},
        landmark_to_place=None,
        contour_points_mm=(),
        brush_path_mm=(),
    )


def size_brush(session: SessionPort, steps: int) -> None:
    """Make the brush larger by some steps of a quarter, or smaller."""
    wide = session.state.view.brush_mm * _STEP**steps
    session.show(brush_mm=round(float(np.clip(wide, LEAST_MM, MOST_MM)), 1))


def paint(
    session: SessionPort, path_mm: Points, on: Slice, seen: ImageVolume | None = None
) -> None:
    """Take a stroke along `path_mm` (k, 3), patient LPS mm, into the plan.

    What was filled in on that slice counts as drawn once it is painted on. A stroke that changes
    nothing leaves no undo step. `seen` are the images under the brush where they are not those of
    the planned series.
    """
    from sacplan.segmentation.painting import on_slice, painted

    state = session.state
    view = state.view
    if state.case is None or not len(path_mm):
        return
    own = tuple(each for each in state.plan.contours if each.name == view.contour_name)
    old = on_slice(own, path_mm[0], on.into)
    erases = view.tool is Tool.ERASER
    if erases and not old:
        return
    new = painted(
        old,
        path_mm,
        view.brush_mm / 2,
        (on.right, on.down),
        view.contour_name,
        series_marked(state),
        "eraser" if erases else "brush",
        None if erases else takes_of(state, seen),
    )
    words = f"{'Erase' if erases else 'Paint'} {view.contour_name.replace('_', ' ')}"
    session.apply(redraw_contours(view.contour_name, old, new, words))


def takes_of(state: SessionState, seen: ImageVolume | None = None) -> Takes | None:
    """What the brush takes where only some values are wanted: those of the images `seen` under it,
    by default of the planned series or of the one laid over it, in their own units."""
    wanted = state.view.brush_range
    if state.case is None or wanted is None:
        return None
    volume = seen or volume_marked(state)
    low, high = wanted

    def takes(points: Points) -> NDArray[np.bool_]:
        values = volume.sample(points)
        return np.asarray((values >= low) & (values <= high))

    return takes


def values_here(session: SessionPort) -> tuple[float, float] | None:
    """From where to where the values of a structure under the crosshair are likely to reach: about
    their median, half as far again as nine tenths of those within 3 mm lie. None without
    images."""
    state = session.state
    if state.case is None:
        return None
    steps = np.linspace(-1.0, 1.0, 9) * min(state.view.brush_mm / 4, _AROUND_MM)
    grid = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(-1, 3)
    values = volume_marked(state).sample(state.view.crosshair_mm + grid)
    middle = float(np.median(values))
    spread = max(1.0, 1.5 * float(np.percentile(np.abs(values - middle), 90)))
    return middle - spread, middle + spread


def stop_brush(session: SessionPort) -> bool:
    """Put the brush away; says whether it was out."""
    view = session.state.view
    if view.tool not in BRUSH_TOOLS:
        return False
    session.show(tool=view.hand.resting_tool, brush_path_mm=(), brush_at_mm=None)
    return True


def fill_between(session: SessionPort, name: str, step_mm: float) -> int:
    """Fill in between the drawn slices of a structure, about every `step_mm`; what was filled in
    before is made anew. One undo step; how many contours were made."""
    from sacplan.segmentation.between import filled_between

    own = tuple(each for each in session.state.plan.contours if each.name == name)
    old = [each for each in own if each.is_between]
    new: tuple[DrawnContour, ...] = filled_between(own, step_mm)
    if old or new:
        label = f"Fill in between: {name.replace('_', ' ')}"
        session.apply(redraw_contours(name, old, new, label))
    return len(new)
