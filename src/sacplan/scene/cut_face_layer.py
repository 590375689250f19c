"""The face of the cut in three dimensions, in the greys of the images."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkRenderer, vtkTexture

from sacplan.case.volume import ImageVolume
from sacplan.geometry.mesh import TriangleMesh
from sacplan.scene.cut_face import CutPiece
from sacplan.scene.grey import GreyTable
from sacplan.scene.poly_data import mesh_poly_data
from sacplan.scene.reslice import Reslicer
from sacplan.scene.vtk_arrays import vtk_array
from sacplan.session.view_state import Window

_MOST = 3
_QUAD = np.array([[0, 1, 2], [0, 2, 3]])
_ON_QUAD = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], dtype=np.float32)


class CutFaceLayer:
    """Up to three flat pieces, each a picture that is clear beside the bone."""

    def __init__(self) -> None:
        self._pieces = [_Piece() for _ in range(_MOST)]
        self._reslicer: tuple[ImageVolume, Reslicer] | None = None
        self._grey = GreyTable()

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        for piece in self._pieces:
            renderer.AddActor(piece.actor)

    def show(self, volume: ImageVolume | None, pieces: Sequence[CutPiece], window: Window) -> None:
        """The pieces of the face in a grey window; without pieces nothing."""
        for drawn in self._pieces:
            drawn.actor.SetVisibility(False)
        if volume is None or not pieces:
            return
        if self._reslicer is None or self._reslicer[0] is not volume:
            self._reslicer = (volume, Reslicer(volume))
        for drawn, piece in zip(self._pieces, pieces, strict=False):
            values = self._reslicer[1].values(piece.geometry)
            drawn.show(piece, self._grey.pixels(values, window))


class _Piece:
    def __init__(self) -> None:
        self._mapper, self._texture, self.actor = vtkPolyDataMapper(), vtkTexture(), vtkActor()
        self._texture.InterpolateOn()
        self.actor.SetMapper(self._mapper)
        self.actor.SetTexture(self._texture)
        self.actor.ForceOpaqueOn()
        self.actor.SetVisibility(False)
        look = self.actor.GetProperty()
        look.LightingOff()
        look.SetColor(1.0, 1.0, 1.0)
        # what is clear is left out, so that nothing has to be drawn from back to front
        self.actor.GetShaderProperty().AddFragmentShaderReplacement(
            "//VTK::TCoord::Impl",
            True,
            "//VTK::TCoord::Impl\n  if (gl_FragData[0].a < 0.5) discard;\n",
            False,
        )

    def show(self, piece: CutPiece, pixels: NDArray[np.uint32]) -> None:
        rows, columns = pixels.shape
        shifts = np.array([16, 8, 0], dtype=np.uint32)
        colours = np.empty((rows, columns, 4), dtype=np.uint8)
        colours[..., :3] = pixels[..., None] >> shifts & np.uint32(255)
        colours[..., 3] = piece.inside * np.uint8(255)
        image = vtkImageData()
        image.SetDimensions(columns, rows, 1)
        image.GetPointData().SetScalars(vtk_array(colours.reshape(-1, 4)))
        self._texture.SetInputData(image)
        data = mesh_poly_data(TriangleMesh(piece.corners, _QUAD))
        data.GetPointData().SetTCoords(vtk_array(_ON_QUAD))
        self._mapper.SetInputData(data)
        self.actor.SetVisibility(True)
