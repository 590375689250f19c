"""What is drawn in three dimensions: bone, tapes, plane and landmarks, each a small layer."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
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
    TUMOUR_EDGE,
    VENTRAL_CURVE,
    Colour,
    unit_colour,
)
from sacplan.scene.plane_patch import PlanePatch
from sacplan.scene.poly_data import lighter_mesh, mesh_poly_data, path_poly_data
from sacplan.session.state import SessionState

LIGHT_TRIANGLES = 40_000
_BAND_MM = 0.55

TakeOver: TypeAlias = tuple[Plane, Plane]
"""The plane beyond which a side plane of a stepped cut takes over, and the side plane."""


class SurfaceLayer:
    """The bone; beyond the transection plane in another colour, with the cut as a line on it."""

    def __init__(self) -> None:
        self.mesh: TriangleMesh | None = None
        self.light_mesh: TriangleMesh | None = None
        self.data = vtkPolyData()
        self._light_data = vtkPolyData()
        self._mapper = vtkPolyDataMapper()
        self._mapper.ScalarVisibilityOff()
        self._mapper.SetVBOShiftScaleMethod(0)  # the shader wants patient coordinates
        self._actor = _actor(self._mapper, BONE)
        _colour_by_plane(self._actor)
        self._is_light = False

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        renderer.AddActor(self._actor)

    def show(
        self,
        mesh: TriangleMesh | None,
        plane: Plane | None,
        colour: Colour = BONE,
        sides: tuple[TakeOver | None, TakeOver | None] = (None, None),
    ) -> None:
        """The bone, cut by a plane or whole; without a mesh nothing.

        `sides` are for each side the plane beyond which a side plane takes over, and that plane.
        """
        if mesh is not self.mesh:
            self.mesh = mesh
            self.light_mesh = None if mesh is None else lighter_mesh(mesh, LIGHT_TRIANGLES)
            self.data = vtkPolyData() if mesh is None else mesh_poly_data(mesh)
            self._light_data = self.data
            if self.light_mesh is not None and self.light_mesh is not mesh:
                self._light_data = mesh_poly_data(self.light_mesh)
        uniforms = self._actor.GetShaderProperty().GetVertexCustomUniforms()
        uniforms.SetUniform4f("cutPlane", _equation(plane))
        for name, side in zip(("left", "right"), sides, strict=True):
            beyond, side_plane = side or (None, None)
            uniforms.SetUniform4f(f"{name}Beyond", _equation(beyond))
            uniforms.SetUniform4f(f"{name}Plane", _equation(side_plane))
        self._actor.GetProperty().SetColor(*unit_colour(colour))
        self._actor.SetVisibility(mesh is not None)
        self.use_light(self._is_light)

    def use_light(self, is_light: bool) -> None:
        """Draw the coarser copy while things move, the whole surface once they rest."""
        self._is_light = is_light
        data = self._light_data if is_light else self.data
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


class ContourLayer:
    """Drawn contours as thin tubes."""

    def __init__(self) -> None:
        self._lines, self._actor = _tubes(0.4, TUMOUR_EDGE)

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        renderer.AddActor(self._actor)

    def show(self, state: SessionState) -> None:
        """The closed contours of the plan."""
        closed = [np.concatenate([c.points_mm, c.points_mm[:1]]) for c in state.plan.contours]
        self._lines.SetInputData(path_poly_data(closed))
        self._actor.SetVisibility(bool(closed) and state.view.marks_are_shown)


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


def _equation(plane: Plane | None) -> list[float]:
    """The plane as a, b, c, d with ax + by + cz + d mm beyond it; without one all is kept."""
    if plane is None:
        return [0.0, 0.0, 0.0, -1000.0]
    return [*plane.normal.tolist(), -float(plane.normal @ plane.point)]


def _colour_by_plane(actor: vtkActor) -> None:
    """Let the graphics card tell kept bone from removed: a dragged plane then costs nothing."""
    shader = actor.GetShaderProperty()
    shader.AddVertexShaderReplacement(
        "//VTK::PositionVC::Dec", True, "//VTK::PositionVC::Dec\nout float cutDistance;\n", False
    )
    shader.AddVertexShaderReplacement(
        "//VTK::PositionVC::Impl",
        True,
        "//VTK::PositionVC::Impl\n  cutDistance = dot(cutPlane.xyz, vertexMC.xyz) + cutPlane.w;\n"
        + "".join(
            f"  if (dot({side}Beyond.xyz, vertexMC.xyz) + {side}Beyond.w > 0.0) "
            f"cutDistance = dot({side}Plane.xyz, vertexMC.xyz) + {side}Plane.w;\n"
            for side in ("left", "right")
        ),
        False,
    )
    shader.AddFragmentShaderReplacement(
        "//VTK::Color::Dec", True, "//VTK::Color::Dec\nin float cutDistance;\n", False
    )
    cut, removed = (_glsl(colour) for colour in (PLANE, REMOVED_BONE))
    shader.AddFragmentShaderReplacement(
        "//VTK::Color::Impl",
        True,
        "//VTK::Color::Impl\n"
        f"  if (cutDistance > 0.0) diffuseColor = {removed};\n"
        f"  if (abs(cutDistance) < {_BAND_MM}) diffuseColor = {cut};\n"
        "  if (cutDistance > 0.0) ambientColor = diffuseColor * 0.22;\n",
        False,
    )


def _glsl(colour: Colour) -> str:
    r, g, b = unit_colour(colour)
    return f"vec3({r:.4f}, {g:.4f}, {b:.4f})"
