"""The bone itself in three dimensions: whole or cut open, as a surface or as the images show it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkRenderer

from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.scene.bone_surface import SurfaceLayer
from sacplan.scene.bone_volume import BoneVolumeLayer
from sacplan.scene.cut_face import MOVING_PIXEL_MM, PIXEL_MM, CutPiece, cut_face
from sacplan.scene.cut_face_layer import CutFaceLayer
from sacplan.scene.news import News
from sacplan.scene.palette import BONE, PREVIEW_BONE
from sacplan.scene.side_plane import take_overs
from sacplan.scene.surface_picker import IsShown, SurfacePicker
from sacplan.session.bone_look import BonePart
from sacplan.session.bone_shown import has_steps, part_shown
from sacplan.session.state import SessionState

_ON_CUT_MM = 0.3
AROUND_MM = 12.0
"""So much of the images is drawn round the outlined sacrum."""


class BoneParts:
    """Surface, face of the cut and volume, which depend on each other; keeps what is unchanged."""

    def __init__(self) -> None:
        self._surface, self._face, self._volume = SurfaceLayer(), CutFaceLayer(), BoneVolumeLayer()
        self._pieces: tuple[CutPiece, ...] = ()
        self._picker: tuple[TriangleMesh, SurfacePicker] | None = None
        self._news = News()
        self._shown_to_pointer: IsShown | None = None
        self._is_light = False

    def add_to(self, renderer: vtkRenderer) -> None:
        """Draw in a renderer."""
        for layer in (self._surface, self._face, self._volume):
            layer.add_to(renderer)

    @property
    def light_mesh(self) -> TriangleMesh | None:
        """The coarser copy of the surface."""
        return self._surface.light_mesh

    def use_light(self, is_light: bool) -> None:
        """Draw more plainly while things move; takes effect with the next `show`."""
        self._is_light = is_light
        self._surface.use_light(is_light)
        self._volume.use_light(is_light)

    def show(self, state: SessionState, mesh: TriangleMesh | None) -> None:
        """The bone of a state, cut by its planes where the sacrum is outlined."""
        outlined = state.case is not None and state.case.sacrum is not None
        part = part_shown(state)
        plane = state.plan.transection
        is_told_apart = state.view.marks_are_shown or part is not BonePart.WHOLE
        cut = plane if outlined and is_told_apart else None
        side_planes = (state.plan.transection_left, state.plan.transection_right)
        stepped = state.measurements if any(side_planes) else None
        cuts = (mesh, cut, part, *side_planes, stepped)
        if self._news.is_new("surface", *cuts):
            sides = take_overs(state) if cut is not None else (None, None)
            colour = BONE if outlined else PREVIEW_BONE
            self._surface.show(mesh, cut, colour, sides, part)
        if self._news.is_new("face", *cuts, self._is_light):
            self._pieces = ()
            if mesh is not None and cut is not None and part is not BonePart.WHOLE:
                pixel_mm = MOVING_PIXEL_MM if self._is_light else PIXEL_MM
                self._pieces = cut_face(mesh, cut, take_overs(state), pixel_mm)
            self._shown_to_pointer = _shown_to_pointer(state, cut, part)
        volume = None if state.case is None else state.case.volume
        if self._news.is_new("greys", self._pieces, volume, state.view.window):
            self._face.show(volume, self._pieces, state.view.window)

    def show_volume(self, state: SessionState, mesh: TriangleMesh | None, has_card: bool) -> None:
        """The images in place of the surface where that is asked for; after `show`."""
        look, case = state.view.bone, state.case
        if case is None or not look.is_volume:
            self._volume.hide()
            self._surface.actor.SetVisibility(mesh is not None)
            return
        self._surface.actor.SetVisibility(False)
        around = case.volume.corners() if mesh is None else mesh.vertices
        margin = 0.0 if mesh is None else AROUND_MM
        box = np.stack([around.min(axis=0) - margin, around.max(axis=0) + margin])
        corners = np.array([[box[i, 0], box[j, 1], box[k, 2]] for i, j, k in np.ndindex(2, 2, 2)])
        self._volume.show(case.volume, corners, state.view.window, has_card)
        self._volume.use_light(self._is_light)
        part, plane = part_shown(state), state.plan.transection
        is_cut = part is not BonePart.WHOLE and plane is not None and not has_steps(state)
        sign = 1.0 if part is BonePart.REMOVED else -1.0
        self._volume.cut([(plane, sign)] if is_cut and plane is not None else [])

    def lacks(self, point_mm: NDArray[np.float64]) -> bool:
        """A patient point (3,) belongs to the part of the bone that is not shown."""
        return self._shown_to_pointer is not None and not self._shown_to_pointer(point_mm)

    def picker(self) -> SurfacePicker | None:
        """What casts rays against the bone that is shown; None without any."""
        mesh = self._surface.mesh
        if mesh is None or not len(mesh.triangles):
            return None
        if self._picker is None or self._picker[0] is not mesh:
            self._picker = (mesh, SurfacePicker(self._surface.data))
        self._picker[1].cut_open(self._shown_to_pointer, self._pieces)
        return self._picker[1]


def _shown_to_pointer(state: SessionState, cut: Plane | None, part: BonePart) -> IsShown | None:
    """Which points of the surface are shown; None for all."""
    if cut is None or part is BonePart.WHOLE:
        return None
    sides = [side for side in take_overs(state) if side is not None]
    sign = 1.0 if part is BonePart.REMOVED else -1.0

    def is_shown(point: NDArray[np.float64]) -> bool:
        ruling = next((own for beyond, own in sides if beyond.signed_distance(point) > 0), cut)
        return bool(sign * ruling.signed_distance(point) >= -_ON_CUT_MM)

    return is_shown
