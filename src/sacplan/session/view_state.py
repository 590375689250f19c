"""What is shown: never saved with the plan, never printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import Vector, frozen
from sacplan.measure.suggestion import Suggestion
from sacplan.plan.drawn import TUMOUR
from sacplan.session.bone_look import BoneLook
from sacplan.session.measures import Measure
from sacplan.session.straight_look import StraightLook


class Pane(StrEnum):
    """The four views, and the sacrum straightened along its ventral curve."""

    AXIAL = "axial"
    SAGITTAL = "sagittal"
    CORONAL = "coronal"
    BONE = "bone"
    STRAIGHT = "straight"


class Layout(StrEnum):
    """Which views are seen together."""

    FOUR = "four"
    PAIR = "pair"
    BONE = "bone"
    STRAIGHT = "straight"
    PLANE = "plane"


class Tool(StrEnum):
    """What the left button does where it does not meet a handle."""

    CROSSHAIR = "crosshair"
    WINDOW = "window"
    PAN = "pan"
    ZOOM = "zoom"
    LANDMARK = "landmark"
    CONTOUR = "contour"
    PAIR = "pair"
    RULER = "ruler"
    ANGLE = "angle"
    FACE = "face"
    PROBE = "probe"
    BRUSH = "brush"
    ERASER = "eraser"


@dataclass(frozen=True, slots=True)
class Window:
    """Grey window: centre and width in the volume's units."""

    center: float
    width: float


class FusionMode(StrEnum):
    """How a series laid on the planned one is shown."""

    OFF = "off"
    BLEND = "blend"
    SPLIT = "split"
    CHECKERBOARD = "checkerboard"


@dataclass(frozen=True, slots=True)
class Fusion:
    """How the overlay is shown, its share from 0 to 1, and its grey window; None: its own."""

    mode: FusionMode = FusionMode.BLEND
    share: float = 0.5
    window: Window | None = None


@dataclass(frozen=True, slots=True)
class SliceCamera:
    """Zoom and pan of one slice view: mm per screen height, and the pan from the crosshair's
    start in the view's right and down directions, mm."""

    height_mm: float | None = None
    pan_mm: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Hand:
    """What the user's hand is used to: the tool that is on while no other is chosen, and whether
    the wheel turned away from the user goes down through the slices."""

    resting_tool: Tool = Tool.CROSSHAIR
    wheel_is_reversed: bool = False


class SlabMode(StrEnum):
    """What is shown of a thick slice."""

    MAXIMUM = "maximum"
    MEAN = "mean"
    MINIMUM = "minimum"


@dataclass(frozen=True, slots=True)
class Slab:
    """How a slice is thickened, and to how many mm; no mode: a plain slice."""

    mode: SlabMode | None = None
    thick_mm: float = 10.0


STANDARD_AXES = np.eye(3)


@dataclass(frozen=True, slots=True, eq=False)
class ViewState:
    """All that is shown and how. `axes` rows are the views' left, posterior and superior
    directions: the patient's own, or the sacrum's when the views are aligned to it; where the
    views were turned by hand from there, `upright` still tells how each picture stands.
    `is_along_plane`: the axes follow the transection plane. `snaps`: a dragged plane rests at
    junctions and at right angles.
    `is_repeat`: the landmark to place is picked once more, beside its place. `contour_points_mm`
    are the points, patient LPS mm, of the contour `contour_name` that is being drawn; the brush
    that paints it is `brush_mm` wide, has passed `brush_path_mm` in this stroke and takes only
    values from `brush_range`; `hidden_structures` are drawn but not shown. `pairs_mm`
    are places shown in the planned series and, as it lies now, in the one laid over; of
    `pair_begun_mm` only the first is shown yet. `measures` are shown until they
    are removed. `loupe_is_on`: a slice is magnified under the pointer while a landmark is placed.
    `letters`: how much larger than usual they are drawn.
    `suggestions` of where landmarks may lie are no part of the plan; those of `rejected` names are
    not shown again."""

    crosshair_mm: Vector = field(default_factory=lambda: np.zeros(3))
    axes: NDArray[np.float64] = field(default_factory=lambda: STANDARD_AXES)
    upright: NDArray[np.float64] | None = None
    is_along_plane: bool = False
    slab: Slab = field(default_factory=Slab)
    window: Window = field(default_factory=lambda: Window(350.0, 2000.0))
    tool: Tool = Tool.CROSSHAIR
    landmark_to_place: str | None = None
    selected_landmark: str | None = None
    cameras: Mapping[Pane, SliceCamera] = field(default_factory=dict)
    maximised: Pane | None = None
    marks_are_shown: bool = True
    plane_is_locked: bool = False
    snaps: bool = True
    identity_is_hidden: bool = False
    letters: float = 1.0
    layout: Layout = Layout.FOUR
    is_repeat: bool = False
    contour_name: str = TUMOUR
    contour_points_mm: tuple[Vector, ...] = ()
    brush_mm: float = 8.0
    brush_at_mm: Vector | None = None
    brush_path_mm: tuple[Vector, ...] = ()
    brush_range: tuple[float, float] | None = None
    hidden_structures: frozenset[str] = frozenset()
    pairs_mm: tuple[tuple[Vector, Vector], ...] = ()
    pair_begun_mm: Vector | None = None
    measures: tuple[Measure, ...] = ()
    selected_measure: int | None = None
    fusion: Fusion = field(default_factory=Fusion)
    hand: Hand = field(default_factory=Hand)
    loupe_is_on: bool = True
    suggestions_are_on: bool = True
    suggestions: tuple[Suggestion, ...] = ()
    rejected: frozenset[str] = frozenset()
    straight: StraightLook = field(default_factory=StraightLook)
    bone: BoneLook = field(default_factory=BoneLook)

    def __post_init__(self) -> None:
        object.__setattr__(self, "crosshair_mm", frozen(self.crosshair_mm))
        object.__setattr__(self, "axes", frozen(self.axes))
        if self.upright is not None:
            object.__setattr__(self, "upright", frozen(self.upright))
