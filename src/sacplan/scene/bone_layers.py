"""What is drawn beside the bone: tapes, contours, plane and landmarks, each a small layer."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkFiltersCore import vtkGlyph3D, vtkTubeFilter
from vtkmodules.vtkFiltersSources import vtkSphereSource
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkRenderer

from sacplan.geometry.frame import Vector
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.polyline import thinned
from sacplan.scene.palette import (
    LANDMARK,
    PLANE,
    SELECTED,
    TAPE,
    TUMOUR_EDGE,
    VENTRAL_CURVE,
    Colour,
    unit_colour,
)
from sacplan.scene.plane_patch import PlanePatch
from sacplan.scene.poly_data import mesh_poly_data, path_poly_data, places_poly_data
from sacplan.session.state import SessionState


class TapeLayer:
    """Tapes as bold tubes, their taut paths and the ventral curve as thin ones."""

    def __init__(self) -> None:
        self._tapes, self._tape_actor = tubes(1.1, TAPE)
        self._taut, self._taut_actor = tubes(0.4, TAPE)
        self._curve, self._curve_actor = tubes(0.5, VENTRAL_CURVE)

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        for actor in (self._tape_actor, self._taut_actor, self._curve_actor):
            renderer.AddActor(actor)

    def show(self, state: SessionState) -> None:
        """The tapes of the measurements; pale while these belong to an earlier plan."""
        m = state.measurements
        tapes = () if m is None else m.tapes
        curve = [] if m is None or m.ventral_curve is None else [thinned(m.ventral_curve.points)]
        self._tapes.SetInputData(path_poly_data([thinned(t.path.points) for t in tapes]))
        self._taut.SetInputData(path_poly_data([thinned(t.taut_path) for t in tapes]))
        self._curve.SetInputData(path_poly_data(curve))
        for actor, paths in (
            (self._tape_actor, tapes),
            (self._taut_actor, tapes),
            (self._curve_actor, curve),
        ):
            actor.SetVisibility(bool(paths) and state.view.marks_are_shown)
            actor.GetProperty().SetOpacity(1.0 if state.numbers_are_current else 0.5)


class ContourLayer:
    """Drawn contours as thin tubes."""

    def __init__(self) -> None:
        self._lines, self._actor = tubes(0.4, TUMOUR_EDGE)

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        renderer.AddActor(self._actor)

    def show(self, state: SessionState) -> None:
        """The closed contours of the plan."""
        shown = (c for c in state.plan.contours if c.name not in state.view.hidden_structures)
        closed = [np.concatenate([c.points_mm, c.points_mm[:1]]) for c in shown]
        self._lines.SetInputData(path_poly_data(closed))
        self._actor.SetVisibility(bool(closed) and state.view.marks_are_shown)


class PlaneLayer:
    """The transection plane as a clear sheet a little larger than the bone it cuts."""

    def __init__(self) -> None:
        self._sheet, self._edge = vtkPolyDataMapper(), vtkPolyDataMapper()
        self._sheet_actor = solid_actor(self._sheet, PLANE)
        self._sheet_actor.GetProperty().SetOpacity(0.22)
        self._sheet_actor.GetProperty().LightingOff()
        self._edge_actor = solid_actor(self._edge, PLANE)
        self._edge_actor.GetProperty().LightingOff()
        self._edge_actor.GetProperty().SetLineWidth(1.5)

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        renderer.AddActor(self._edge_actor)
        renderer.AddActor(self._sheet_actor)

    def show(self, patch: PlanePatch | None, is_shown: bool, is_sheet: bool = True) -> None:
        """The patch of the plane, or only its edge, or nothing."""
        self._edge_actor.SetVisibility(patch is not None and is_shown)
        self._sheet_actor.SetVisibility(patch is not None and is_shown and is_sheet)
        if patch is not None:
            corners = patch.corners
            sheet = mesh_poly_data(TriangleMesh(corners, np.array([[0, 1, 2], [0, 2, 3]])))
            self._sheet.SetInputData(sheet)
            self._edge.SetInputData(path_poly_data([np.concatenate([corners, corners[:1]])]))


class LandmarkLayer:
    """Landmarks as balls on the bone; all of a colour are one body, which is quicker to draw."""

    def __init__(self) -> None:
        self._balls = [_balls(LANDMARK), _balls(SELECTED)]

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        for _, actor in self._balls:
            renderer.AddActor(actor)

    def show(self, state: SessionState, lacks: Callable[[Vector], bool]) -> None:
        """One ball for each landmark that does not lie on bone the picture lacks."""
        places: tuple[list[Vector], list[Vector]] = ([], [])
        for name, landmark in state.plan.landmarks.items():
            if not lacks(landmark.position_mm):
                places[name == state.view.selected_landmark].append(landmark.position_mm)
        for (balls, actor), found in zip(self._balls, places, strict=True):
            balls.SetInputData(places_poly_data(found))
            actor.SetVisibility(bool(found) and state.view.marks_are_shown)


def _balls(colour: Colour) -> tuple[vtkGlyph3D, vtkActor]:
    ball, balls, mapper = vtkSphereSource(), vtkGlyph3D(), vtkPolyDataMapper()
    ball.SetRadius(2.2)
    ball.SetThetaResolution(12)
    ball.SetPhiResolution(8)
    balls.SetSourceConnection(ball.GetOutputPort())
    balls.ScalingOff()
    balls.SetInputData(places_poly_data([]))
    mapper.SetInputConnection(balls.GetOutputPort())
    mapper.ScalarVisibilityOff()
    return balls, solid_actor(mapper, colour)


def tubes(radius_mm: float, colour: Colour) -> tuple[vtkTubeFilter, vtkActor]:
    """Paths as round bodies: what takes the paths, and what is drawn."""
    tube, mapper = vtkTubeFilter(), vtkPolyDataMapper()
    tube.SetRadius(radius_mm)
    tube.SetNumberOfSides(7)
    tube.CappingOn()
    tube.SetInputData(vtkPolyData())
    mapper.SetInputConnection(tube.GetOutputPort())
    mapper.ScalarVisibilityOff()
    actor = solid_actor(mapper, colour)
    actor.SetVisibility(False)
    return tube, actor


def solid_actor(mapper: vtkPolyDataMapper, colour: Colour) -> vtkActor:
    """A body of one colour in the light that all bodies share."""
    actor = vtkActor()
    actor.SetMapper(mapper)
    look = actor.GetProperty()
    look.SetColor(*unit_colour(colour))
    look.SetAmbient(0.18)
    look.SetDiffuse(0.82)
    look.SetSpecular(0.12)
    look.SetSpecularPower(18)
    return actor
