"""The made body put together: the grey value at any point, bone last so that nothing hides it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sacplan.phantom import bones, soft_tissue
from sacplan.phantom.canvas import Canvas, Values, ellipsoid, length_of
from sacplan.phantom.chart import Measures, Reading, SagittalChart, sagittal_chart
from sacplan.phantom.hip import JOINT_GAP_MM
from sacplan.phantom.landmarks import coccyx_arcs, face_of, ridges_of
from sacplan.phantom.lumbar import LumbarFrame
from sacplan.phantom.materials import materials
from sacplan.phantom.profile import SacralProfile
from sacplan.phantom.soft_tissue import Points, Tube
from sacplan.phantom.spec import PhantomSpec

_VOIDS = (
    ((36.0, 14.0, -12.0), (9.0, 11.0, 10.0)),
    ((33.0, 32.0, -36.0), (6.5, 9.0, 9.0)),
)
"""Centres (left side) and radii of the voids in the alae, body axes, mm."""


@dataclass(frozen=True, slots=True, eq=False)
class _Zone:
    """The points near one bone: which they are, and what is known there."""

    index: NDArray[np.intp]
    at: Reading
    beside: Values


@dataclass(frozen=True, slots=True, eq=False)
class MadeBody:
    """Ready to be asked for grey values at body points."""

    spec: PhantomSpec
    chart: SagittalChart
    profile: SacralProfile
    lumbar: LumbarFrame
    tubes: tuple[Tube, ...]
    grey: dict[str, float]

    @classmethod
    def of(cls, spec: PhantomSpec) -> MadeBody:
        """The body that `spec` asks for."""
        return cls(
            spec,
            sagittal_chart(spec.sacrum),
            SacralProfile(spec.sacrum),
            LumbarFrame.above(coccyx_arcs(spec.sacrum)),
            soft_tissue.vessels(face_of(spec)) if spec.vessels else (),
            materials(spec),
        )

    def paint(
        self,
        points: Points,
        softness_mm: float,
        *,
        table: Values | None = None,
        is_rough: bool = False,
    ) -> Canvas:
        """Grey values at body points x, y, z (n,), float32; roughly, with clearances and hard
        edges, or finely, with edges softened over `softness_mm`. `table` (n,) is the distance from
        the table, which stands still when the body turns."""
        x, y, z = points
        canvas = Canvas(len(x), self.grey["air"], softness_mm, is_rough)
        if table is not None:
            canvas.paint(table, self.grey["table"])
            canvas.paint(table + 2, self.grey["foam"])
        at, beside = self.chart.read(y, z), np.abs(x)
        end = float(self.profile.knots_mm[-1])
        before_l5 = -self.lumbar.height_and_depth(y, z)[1]
        soft_tissue.paint_body(canvas, points, at, before_l5, self.grey)
        near = (at.s > -8) & (at.s < end + 5) & (beside < 72)
        zone = _zone(at, beside, near & (at.depth > -32) & (at.depth < 68))
        of = self.chart.measures(zone.at.s)
        shapes = bones.sacrum(zone.at, of, zone.beside, self.profile, ridges_of(self.spec))
        part = canvas.part(zone.index)
        soft_tissue.paint_ligament(
            part, shapes.front, zone.at, zone.beside - of.half_width, self.grey
        )
        canvas.merge(zone.index, part)
        soft_tissue.paint_vessels(canvas, points, self.tubes, self.grey)
        if self.spec.tumour:
            soft_tissue.paint_tumour(canvas, points, self.spec, self.grey["tumour"])
        self._paint_lumbar(canvas, y, z, at, beside)
        near_femur = (beside > 62) & (y < 12) & (y > -60) & (z < -60)
        self._paint_hip(canvas, _zone(at, beside, (at.hip_outline < 4) | near_femur), y, z)
        self._paint_coccyx(canvas, _zone(at, beside, (at.s > end - 4) & (beside < 17)))
        part = canvas.part(zone.index)
        self._paint_spaces(part, zone, shapes)
        self._paint_sacrum(part, zone, of, shapes, points)
        canvas.merge(zone.index, part)
        if self.spec.tumour and self.spec.tumour_in_bone_mm > 0:
            soft_tissue.paint_tumour(canvas, points, self.spec, self.grey["tumour"])
        return canvas

    def _paint_bone(self, canvas: Canvas, distance: Values, cortex_mm: float) -> Values:
        """Cortex, and cancellous bone within it; the distance (n,) from the latter."""
        canvas.paint(distance, self.grey["cortex"])
        inside = distance + np.float32(cortex_mm)
        canvas.paint(inside, self.grey["cancellous"])
        return inside

    def _paint_lumbar(
        self, canvas: Canvas, y: Values, z: Values, at: Reading, beside: Values
    ) -> None:
        """L5, its canal with the thecal sac, and the disc below it."""
        zone = _zone(at, beside, (at.s < 5) & (beside < 50))
        if not len(zone.index):
            return
        high, back = self.lumbar.height_and_depth(y[zone.index], z[zone.index])
        part = canvas.part(zone.index)
        bone, canal = bones.lumbar(high, back, zone.beside)
        canal = np.maximum(canal, zone.at.s)
        part.paint(canal, self.grey["fat"])
        part.paint(canal + 2, self.grey["cerebrospinal"])
        bulge = self.spec.disc_bulge_mm
        disc = bones.disc(zone.at, zone.beside, high, self.lumbar, bulge)
        part.paint(disc, self.grey["disc"])
        self._paint_bone(part, bone, self.spec.cortex_mm)
        canvas.merge(zone.index, part)

    def _paint_hip(self, canvas: Canvas, zone: _Zone, y: Values, z: Values) -> None:
        if len(zone.index):
            part = canvas.part(zone.index)
            hip, femur = bones.hip(zone.at, zone.beside, y[zone.index], z[zone.index])
            self._paint_bone(part, hip, self.spec.cortex_mm)
            self._paint_bone(part, femur, self.spec.cortex_mm)
            canvas.merge(zone.index, part)

    def _paint_coccyx(self, canvas: Canvas, zone: _Zone) -> None:
        """The coccyx and the disc between it and S5."""
        if not len(zone.index):
            return
        part = canvas.part(zone.index)
        end = float(self.profile.knots_mm[-1])
        disc = np.maximum(np.abs(zone.at.s - end - 2) - 3, zone.beside - 9)
        part.paint(np.maximum(disc, np.abs(zone.at.depth - 4.5) - 4.5), self.grey["disc"])
        tail = bones.coccyx(zone.at, zone.beside, self.profile)
        self._paint_bone(part, tail, min(self.spec.cortex_mm, 1.0))
        canvas.merge(zone.index, part)

    def _paint_spaces(self, part: Canvas, zone: _Zone, shapes: bones.SacrumShapes) -> None:
        """Joints, canal with the thecal sac, foramina with their roots."""
        grey, at, profile = self.grey, zone.at, self.profile
        gap = np.abs(zone.beside - at.hip_medial + JOINT_GAP_MM / 2) - JOINT_GAP_MM / 2
        joint = np.maximum(at.hip_outline + 2, np.abs(at.s - 29) - 29)
        gap = np.maximum(np.maximum(gap, joint), -at.depth - 12)
        part.paint(gap, grey["cartilage"])
        canal = np.maximum(shapes.canal, np.maximum(at.s - float(profile.knots_mm[-1]), -at.s))
        part.paint(canal, grey["fat"])
        foramen = np.maximum(shapes.foramen, shapes.solid - 1)
        part.paint(foramen, grey["fat"])
        part.paint(np.maximum(foramen, shapes.foramen + np.float32(2.6)), grey["root"])
        sac = np.maximum(np.maximum(shapes.canal + 2, -at.s - 1), at.s - profile.sac_tip_s)
        part.paint(sac, grey["cerebrospinal"])

    def _paint_sacrum(
        self,
        part: Canvas,
        zone: _Zone,
        of: Measures,
        shapes: bones.SacrumShapes,
        points: Points,
    ) -> None:
        inside = self._paint_bone(part, shapes.bone, self.spec.cortex_mm)
        if self.spec.disc_remnants:
            level = zone.at.s - float(self.profile.knots_mm[1])
            away = (zone.at.depth - of.body * np.float32(0.53)) / (of.body * np.float32(0.36))
            wide = length_of(zone.beside * np.float32(1 / 16), away)
            remnant = (length_of(wide, level * np.float32(1 / 2.6)) - 1) * np.float32(2.6)
            part.paint(np.maximum(remnant - 1, inside), self.grey["cortex"] * 0.5)
            part.paint(np.maximum(remnant, inside), self.grey["remnant"])
        if self.spec.alar_voids:
            here = (zone.beside, points[1][zone.index], points[2][zone.index])
            for centre, radii in _VOIDS:
                part.paint(np.maximum(ellipsoid(here, centre, radii), inside), self.grey["void"])


def _zone(at: Reading, beside: Values, where: NDArray[np.bool_]) -> _Zone:
    index = np.flatnonzero(where)
    return _Zone(index, at.some(index), beside[index])
