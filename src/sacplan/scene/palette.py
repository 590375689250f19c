"""The colours of views, plan, tape and marks, so that screen and print agree."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from sacplan.plan.drawn import SOFT_TISSUE, TUMOUR, VESSELS
from sacplan.session.view_state import Pane

Colour: TypeAlias = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""

BACKGROUND: Colour = (16, 20, 24)
TEXT: Colour = (226, 232, 238)
FAINT_TEXT: Colour = (150, 162, 174)
HALO: Colour = (0, 0, 0)

PANE_COLOURS: Mapping[Pane, Colour] = MappingProxyType(
    {
        Pane.AXIAL: (243, 74, 51),
        Pane.SAGITTAL: (237, 213, 76),
        Pane.CORONAL: (110, 176, 75),
        Pane.BONE: (138, 180, 214),
        Pane.STRAIGHT: (186, 168, 255),
    }
)
"""Axial red, sagittal yellow, coronal green: the scheme of 3D Slicer and OHIF."""

PLANE: Colour = (255, 64, 224)
RISK: Colour = (255, 72, 64)
TAPE: Colour = (0, 224, 255)
VENTRAL_CURVE: Colour = (150, 222, 232)
OUTLINE: Colour = (240, 226, 196)
LANDMARK: Colour = (255, 255, 255)
SUGGESTED: Colour = (198, 186, 255)
SELECTED: Colour = (255, 196, 64)
TUMOUR_EDGE: Colour = (255, 150, 60)
STRUCTURE_EDGES: Mapping[str, Colour] = MappingProxyType(
    {TUMOUR: TUMOUR_EDGE, SOFT_TISSUE: (214, 178, 120), VESSELS: (120, 170, 255)}
)
OTHER_EDGE: Colour = (176, 214, 96)
"""What is drawn by hand also bears its name; structures of the user's own share one colour."""
RULER: Colour = (190, 230, 120)
LAID_OVER: Colour = (110, 190, 255)
BONE: Colour = (230, 218, 194)
REMOVED_BONE: Colour = (168, 112, 148)
PREVIEW_BONE: Colour = (206, 204, 198)


def unit_colour(colour: Colour) -> tuple[float, float, float]:
    """The colour with parts from 0 to 1, as VTK takes them."""
    return colour[0] / 255, colour[1] / 255, colour[2] / 255
