"""What is drawn in three dimensions: bone, tapes, plane and landmarks, each a small layer."""

from __future__ import annotations

import numpy as np
from vtkmodules.vtkCommonCore import vtkLookupTable
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkFiltersCore import vtkTubeFilter
from vtkmodules.vtkFiltersSources import vtkSphereSource
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkRenderer

from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.scene.palette import (
    BONE,
    LANDMARK,
    PLANE,
    REMOVED_BONE,
    SELECTED,
    TAPE,
    VENTRAL_CURVE,
    Colour,
    unit_colour,
)
from sacplan.scene.plane_patch import PlanePatch
from sacplan.scene.poly_data import lighter_mesh, mesh_poly_data, path_poly_data
from sacplan.scene.vtk_arrays import vtk_array
from sacplan.session.state import SessionState

LIGHT_TRIANGLES = 40_000
_BAND_MM = 0.55
_TABLE_MM = 16.0


class SurfaceLayer:
    """The bone; beyond the transection plane in another colour, with the cut as a line on it."""

    def __init__(self) -> None:
        self.mesh: TriangleMesh | None = None
        self.light_mesh: TriangleMesh | None = None
        self.data = vtkPolyData()
        self._light_data = vtkPolyData()
        self._plane: Plane | None = None
        self._mapper = vtkPolyDataMapper()
        self._mapper.SetLookupTable(_kept_and_removed())
        self._mapper.UseLookupTableScalarRangeOn()
        self._mapper.InterpolateScalarsBeforeMappingOn()
        self._actor = _actor(self._mapper, BONE)
        self._is_light = False

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        renderer.AddActor(self._actor)

    def show(self, mesh: TriangleMesh | None, plane: Plane | None, colour: Colour = BONE) -> None:
        """The bone, cut by a plane or whole; without a mesh nothing."""
        if mesh is not self.mesh:
            self.mesh = mesh
            self.light_mesh = None if mesh is None else lighter_mesh(mesh, LIGHT_TRIANGLES)
            self.data = vtkPolyData() if mesh is None else mesh_poly_data(mesh)
            self._light_data = self.data
            if self.light_mesh is not None and self.light_mesh is not mesh:
                self._light_data = mesh_poly_data(self.light_mesh)
        self._plane = plane
        self._actor.GetProperty().SetColor(*unit_colour(colour))
        self._actor.SetVisibility(mesh is not None)
        self.use_light(self._is_light)

    def use_light(self, is_light: bool) -> None:
        """Draw the coarser copy while things move, the whole surface once they rest."""
        self._is_light = is_light
        mesh = self.light_mesh if is_light else self.mesh
        data = self._light_data if is_light else self.data
        if mesh is not None and self._plane is not None:
            distance = self._plane.signed_distance(mesh.vertices).astype(np.float32)
            data.GetPointData().SetScalars(vtk_array(distance))
        self._mapper.SetScalarVisibility(self._plane is not None)
        self._mapper.SetInputData(data)


class TapeLayer:
    """Tapes as bold tubes, their taut paths and the ventral curve as thin ones."""

    def __init__(self) -> None:
        self._tapes, self._tape_actor = _tubes(1.1, TAPE)
        self._taut, self._taut_actor = _tubes(0.4, TAPE)
        self._curve, self._curve_actor = _tubes(0.5, VENTRAL_CURVE)

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        for actor in (self._tape_actor, self._taut_actor, self._curve_actor):
            renderer.AddActor(actor)

    def show(self, state: SessionState) -> None:
        """The tapes of the measurements; pale while these belong to an earlier plan."""
        m = state.measurements
        tapes = () if m is None else m.tapes
        curve = [] if m is None or m.ventral_curve is None else [m.ventral_curve.points]
        self._tapes.SetInputData(path_poly_data([t.path.points for t in tapes]))
        self._taut.SetInputData(path_poly_data([t.taut_path for t in tapes]))
        self._curve.SetInputData(path_poly_data(curve))
        for actor, paths in (
            (self._tape_actor, tapes),
            (self._taut_actor, tapes),
            (self._curve_actor, curve),
        ):
            actor.SetVisibility(bool(paths) and state.view.marks_are_shown)
            actor.GetProperty().SetOpacity(1.0 if state.numbers_are_current else 0.5)


class PlaneLayer:
    """The transection plane as a clear sheet a little larger than the bone it cuts."""

    def __init__(self) -> None:
        self._sheet, self._edge = vtkPolyDataMapper(), vtkPolyDataMapper()
        self._sheet_actor = _actor(self._sheet, PLANE)
        self._sheet_actor.GetProperty().SetOpacity(0.22)
        self._sheet_actor.GetProperty().LightingOff()
        self._edge_actor = _actor(self._edge, PLANE)
        self._edge_actor.GetProperty().LightingOff()
        self._edge_actor.GetProperty().SetLineWidth(1.5)

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        renderer.AddActor(self._edge_actor)
        renderer.AddActor(self._sheet_actor)

    def show(self, patch: PlanePatch | None, is_shown: bool) -> None:
        """The patch of the plane, or nothing."""
        for actor in (self._sheet_actor, self._edge_actor):
            actor.SetVisibility(patch is not None and is_shown)
        if patch is not None:
            corners = patch.corners
            sheet = mesh_poly_data(TriangleMesh(corners, np.array([[0, 1, 2], [0, 2, 3]])))
            self._sheet.SetInputData(sheet)
            self._edge.SetInputData(path_poly_data([np.concatenate([corners, corners[:1]])]))


class LandmarkLayer:
    """Landmarks as balls on the bone."""

    def __init__(self) -> None:
        self._renderer: vtkRenderer | None = None
        self._actors: list[vtkActor] = []

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        self._renderer = renderer

    def show(self, state: SessionState) -> None:
        """One ball for each landmark."""
        assert self._renderer is not None
        for actor in self._actors:
            self._renderer.RemoveActor(actor)
        self._actors = []
        for name, landmark in state.plan.landmarks.items():
            ball, mapper = vtkSphereSource(), vtkPolyDataMapper()
            ball.SetRadius(2.2)
            ball.SetThetaResolution(20)
            ball.SetPhiResolution(20)
            ball.SetCenter(*landmark.position_mm)
            mapper.SetInputConnection(ball.GetOutputPort())
            is_selected = name == state.view.selected_landmark
            actor = _actor(mapper, SELECTED if is_selected else LANDMARK)
            actor.SetVisibility(state.view.marks_are_shown)
            self._renderer.AddActor(actor)
            self._actors.append(actor)


def _tubes(radius_mm: float, colour: Colour) -> tuple[vtkTubeFilter, vtkActor]:
    tube, mapper = vtkTubeFilter(), vtkPolyDataMapper()
    tube.SetRadius(radius_mm)
    tube.SetNumberOfSides(10)
    tube.CappingOn()
    tube.SetInputData(vtkPolyData())
    mapper.SetInputConnection(tube.GetOutputPort())
    mapper.ScalarVisibilityOff()
    actor = _actor(mapper, colour)
    actor.SetVisibility(False)
    return tube, actor


def _actor(mapper: vtkPolyDataMapper, colour: Colour) -> vtkActor:
    actor = vtkActor()
    actor.SetMapper(mapper)
    look = actor.GetProperty()
    look.SetColor(*unit_colour(colour))
    look.SetAmbient(0.18)
    look.SetDiffuse(0.82)
    look.SetSpecular(0.12)
    look.SetSpecularPower(18)
    return actor


def _kept_and_removed() -> vtkLookupTable:
    """Colours by signed distance from the plane, mm: kept, the line of the cut, removed."""
    table = vtkLookupTable()
    count = 1024
    table.SetNumberOfTableValues(count)
    table.SetTableRange(-_TABLE_MM, _TABLE_MM)
    for i in range(count):
        d = -_TABLE_MM + 2 * _TABLE_MM * (i + 0.5) / count
        colour = PLANE if abs(d) < _BAND_MM else (BONE if d < 0 else REMOVED_BONE)
        table.SetTableValue(i, *unit_colour(colour), 1.0)
    return table
