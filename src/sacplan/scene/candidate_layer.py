"""Kept cuts in a slice: thin dashed lines with their letters."""

from __future__ import annotations

import numpy as np

from sacplan.geometry.frame import across, unit
from sacplan.scene.marks import Label, Marks, Stroke
from sacplan.scene.palette import PLANE
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.state import SessionState

_LEAST_SLOPE = 0.2
_HALF_MM = 32.0


class CandidateLayer:
    """Each about the point where it was kept, as far as a sacrum is wide."""

    def select(self, state: SessionState) -> tuple[object, ...]:
        """The cuts that are kept, and the plan's own."""
        return (state.plan.candidates, state.plan.transection)

    def show(self, state: SessionState, geometry: SliceGeometry) -> Marks:
        """A line where a kept plane meets the slice at an angle; none over the plan's own."""
        strokes, labels = [], []
        for candidate in state.plan.candidates:
            plane = candidate.plane
            normal = across(plane.normal, geometry.into)
            if plane is state.plan.transection or np.linalg.norm(normal) < _LEAST_SLOPE:
                continue
            along = unit(np.cross(geometry.into, normal))
            normals = np.stack([plane.normal, geometry.into])
            miss = np.array([0.0, geometry.depth_mm(plane.point)])
            foot = plane.point - np.linalg.pinv(normals) @ miss
            ends = geometry.to_pixel(foot + np.outer([-_HALF_MM, _HALF_MM], along))
            name = f"candidate {candidate.name}"
            strokes.append(Stroke(name, ends[None], PLANE, 1.4, 0.8, is_dashed=True, has_halo=True))
            at = ends[int(np.argmax(ends[:, 0]))]
            place = (float(at[0]) + 4, float(at[1]))
            labels.append(Label(name, place, candidate.name, PLANE, "left", 13.0, True))
        return Marks(tuple(strokes), labels=tuple(labels))
