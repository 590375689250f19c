"""Kept cuts on the bone in three dimensions: A in one line, B dashed, C dotted."""

from __future__ import annotations

import numpy as np
from vtkmodules.vtkFiltersCore import vtkTubeFilter
from vtkmodules.vtkRenderingCore import vtkActor, vtkRenderer

from sacplan.geometry.frame import Points, Vector
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.section import section
from sacplan.plan.model import LETTERS
from sacplan.scene.bone_layers import tubes
from sacplan.scene.palette import PLANE
from sacplan.scene.poly_data import path_poly_data
from sacplan.session.state import SessionState

_RADIUS_MM = 0.45
_LIFTED = 1.004
_DASHES_MM = dict(zip(LETTERS, ((1.0, 0.0), (6.0, 4.0), (1.5, 2.5)), strict=True))
"""How long a piece of the line is, and the gap after it."""


class CandidateOutlines:
    """Where each kept plane meets the bone; `places` are points (3,) for their letters."""

    def __init__(self) -> None:
        self._lines: dict[str, tuple[vtkTubeFilter, vtkActor]] = {}
        for letter in LETTERS:
            self._lines[letter] = tubes(_RADIUS_MM, PLANE)
        self.places: dict[str, Vector] = {}

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        for _, actor in self._lines.values():
            renderer.AddActor(actor)

    def show(self, state: SessionState, mesh: TriangleMesh | None) -> None:
        """The kept planes but one that is the plan's own; nothing without bone."""
        self.places = {}
        for _, actor in self._lines.values():
            actor.SetVisibility(False)
        if mesh is None or not state.view.marks_are_shown:
            return
        left = state.view.axes[0]
        for candidate in state.plan.candidates:
            contours = section(mesh, candidate.plane)
            if candidate.plane is state.plan.transection or not contours:
                continue
            every = np.concatenate(contours)
            self.places[candidate.name] = every[int(np.argmax(every @ left))]
            tube, actor = self._lines[candidate.name]
            middle = every.mean(axis=0)
            lifted = [middle + (c - middle) * _LIFTED for c in contours]
            dash, gap = _DASHES_MM[candidate.name]
            pieces = lifted if gap == 0 else [p for c in lifted for p in _dashed(c, dash, gap)]
            tube.SetInputData(path_poly_data(pieces))
            actor.SetVisibility(True)


def _dashed(contour: Points, dash_mm: float, gap_mm: float) -> list[Points]:
    """The pieces of a path (n, 3) that are drawn."""
    steps = np.linalg.norm(np.diff(contour, axis=0), axis=1)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    starts = np.arange(0.0, along[-1], dash_mm + gap_mm)
    pieces = []
    for start in starts:
        at = np.linspace(start, min(start + dash_mm, along[-1]), 4)
        pieces.append(np.stack([np.interp(at, along, axis) for axis in contour.T], axis=1))
    return pieces
