"""The surface of the bone, told apart by the cut: where a plane is dragged nothing is made anew."""

from __future__ import annotations

from typing import TypeAlias

from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkRenderer

from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.scene.bone_layers import solid_actor
from sacplan.scene.palette import BONE, PLANE, REMOVED_BONE, Colour, unit_colour
from sacplan.scene.poly_data import lighter_mesh, mesh_poly_data
from sacplan.session.bone_look import BonePart

LIGHT_TRIANGLES = 24_000
_BAND_MM = 0.55
_LINES_MM = 4.0
_LINE_SHARE = 0.2
"""On the removed part darker lines run along the cut: not by its colour alone is it known."""

_SHOWN_SIDE = {BonePart.WHOLE: 0.0, BonePart.KEPT: -1.0, BonePart.REMOVED: 1.0}

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
        self._actor = solid_actor(self._mapper, BONE)
        _colour_by_plane(self._actor)
        self._is_light = False

    @property
    def actor(self) -> vtkActor:
        """What is drawn."""
        return self._actor

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        renderer.AddActor(self._actor)

    def show(
        self,
        mesh: TriangleMesh | None,
        plane: Plane | None,
        colour: Colour = BONE,
        sides: tuple[TakeOver | None, TakeOver | None] = (None, None),
        part: BonePart = BonePart.WHOLE,
    ) -> None:
        """The bone, or one part of it, cut by a plane or whole; without a mesh nothing.

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
        for name, take_over in zip(("left", "right"), sides, strict=True):
            beyond, side_plane = take_over or (None, None)
            uniforms.SetUniform4f(f"{name}Beyond", _equation(beyond))
            uniforms.SetUniform4f(f"{name}Plane", _equation(side_plane))
        side = _SHOWN_SIDE[part] if plane is not None else 0.0
        self._actor.GetShaderProperty().GetFragmentCustomUniforms().SetUniformf("shownSide", side)
        self._actor.GetProperty().SetColor(*unit_colour(colour))
        self._actor.SetVisibility(mesh is not None)
        self.use_light(self._is_light)

    def use_light(self, is_light: bool) -> None:
        """Draw the coarser copy while things move, the whole surface once they rest."""
        self._is_light = is_light
        data = self._light_data if is_light else self.data
        self._mapper.SetInputData(data)


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
        "  if (shownSide * cutDistance < 0.0) discard;\n"
        f"  if (cutDistance > 0.0) diffuseColor = {removed};\n"
        f"  if (cutDistance > 0.0 && fract(cutDistance / {_LINES_MM}) < {_LINE_SHARE})"
        " diffuseColor *= 0.62;\n"
        f"  if (abs(cutDistance) < {_BAND_MM}) diffuseColor = {cut};\n"
        "  if (cutDistance > 0.0) ambientColor = diffuseColor * 0.22;\n",
        False,
    )


def _glsl(colour: Colour) -> str:
    r, g, b = unit_colour(colour)
    return f"vec3({r:.4f}, {g:.4f}, {b:.4f})"
