"""The made body put together: the grey value at any point, bone last so that nothing hides it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from sacplan.phantom import bones
from sacplan.phantom.canvas import Canvas, Values, ellipsoid
from sacplan.phantom.chart import Reading, SagittalChart, sagittal_chart
from sacplan.phantom.hip import JOINT_GAP_MM
from sacplan.phantom.landmarks import coccyx_arcs
from sacplan.phantom.lumbar import LumbarFrame
from sacplan.phantom.materials import materials
from sacplan.phantom.profile import SacralProfile
from sacplan.phantom.soft_tissue import (
    Points,
    Tube,
    paint_body,
    paint_ligament,
    paint_tumour,
    paint_vessels,
    vessels,
)
from sacplan.phantom.spec import PhantomSpec


@dataclass(frozen=True, eq=False)
class MadeBody:
    """Ready to be asked for grey values at body points."""

    spec: PhantomSpec
    chart: SagittalChart
    profile: SacralProfile
    lumbar: LumbarFrame
    tubes: tuple[Tube, ...]
    grey: dict[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, spec: PhantomSpec) -> MadeBody:
        """The body that `spec` asks for."""
        return cls(
            spec,
            sagittal_chart(spec.shape),
            SacralProfile(spec.sacrum),
            LumbarFrame.above(coccyx_arcs(spec.sacrum)),
            vessels(spec.sacrum) if spec.vessels else (),
            materials(spec),
        )

    def paint(self, points: Points, softness_mm: float, *, is_rough: bool = False) -> Canvas:
        """Grey values at body points x, y, z (n,), float32; roughly, with clearances and hard
        edges, or finely, with edges softened over `softness_mm`."""
        x, y, z = points
        canvas = Canvas(len(x), self.grey["air"], softness_mm, is_rough)
        beside = np.abs(x)
        at = self.chart.read(y, z)
        high, back = self.lumbar.height_and_depth(y, z)
        paint_body(canvas, points, at, self.grey)
        sacrum = bones.sacrum(at, beside, self.profile)
        paint_ligament(canvas, sacrum.front, at, self.grey)
        lumbar, lumbar_canal = bones.lumbar(high, back, beside)
        self._paint_spaces(canvas, at, beside, high, sacrum, lumbar_canal)
        paint_vessels(canvas, points, self.tubes, self.grey)
        if self.spec.tumour:
            paint_tumour(canvas, points, self.spec, self.grey["tumour"])
        self._paint_bone(canvas, points, at, beside, sacrum, lumbar)
        if self.spec.tumour and self.spec.tumour_in_bone_mm > 0:
            paint_tumour(canvas, points, self.spec, self.grey["tumour"])
        return canvas

    def _paint_spaces(
        self,
        canvas: Canvas,
        at: Reading,
        beside: Values,
        high: Values,
        sacrum: bones.SacrumShapes,
        lumbar_canal: Values,
    ) -> None:
        """Joints, disc, canal with the thecal sac, foramina with their roots."""
        grey = self.grey
        gap = np.maximum(np.abs(beside - at.hip_medial + JOINT_GAP_MM / 2) - 2, -at.depth - 12)
        canvas.paint(np.maximum(gap, np.abs(at.s - 26) - 32).astype(np.float32), grey["cartilage"])
        bulge = self.spec.disc_bulge_mm
        canvas.paint(bones.disc(at, beside, high, self.lumbar, bulge), grey["disc"])
        joint = np.maximum(np.abs(at.s - self.profile.knots_mm[-1] - 2) - 3, beside - 9)
        joint = np.maximum(joint, np.abs(at.depth - 4.5) - 4.5)
        canvas.paint(joint.astype(np.float32), grey["disc"])
        canal = np.where(at.s < -4, lumbar_canal, sacrum.canal)
        canal = np.maximum(canal, at.s - np.float32(self.profile.knots_mm[-1]))
        canvas.paint(canal.astype(np.float32), grey["fat"])
        foramen = np.maximum(sacrum.foramen, sacrum.solid - np.float32(1.0))
        canvas.paint(foramen, grey["fat"])
        canvas.paint(np.maximum(foramen, sacrum.foramen + np.float32(2.6)), grey["root"])
        sac = np.maximum(canal + 2, at.s - np.float32(self.profile.sac_tip_s))
        canvas.paint(sac.astype(np.float32), grey["cerebrospinal"])

    def _paint_bone(
        self,
        canvas: Canvas,
        points: Points,
        at: Reading,
        beside: Values,
        sacrum: bones.SacrumShapes,
        lumbar: Values,
    ) -> None:
        grey, cortex = self.grey, np.float32(self.spec.cortex_mm)
        others = np.minimum(bones.hip(at, beside), lumbar)
        tail = bones.coccyx(at, beside, self.profile)
        every = np.minimum(np.minimum(others, sacrum.bone), tail)
        canvas.paint(every, grey["cortex"])
        thin = np.minimum(cortex, np.float32(1.0))
        inside = np.minimum(np.minimum(others, sacrum.bone) + cortex, tail + thin)
        canvas.paint(inside, grey["cancellous"])
        if self.spec.disc_remnants:
            level = np.abs(at.s - np.float32(self.profile.knots_mm[1])) - np.float32(1.6)
            middle = at.body * np.float32(0.55)
            lens = np.hypot(beside / 15, (at.depth - middle) / (at.body * np.float32(0.33))) - 1
            remnant = np.maximum(level, lens * (at.body * np.float32(0.33)))
            canvas.paint((remnant - 1).astype(np.float32), grey["cortex"] * 0.5)
            canvas.paint(remnant.astype(np.float32), grey["remnant"])
        if self.spec.alar_voids:
            self._paint_voids(canvas, points, inside)

    def _paint_voids(self, canvas: Canvas, points: Points, inside: Values) -> None:
        for side in (1.0, -1.0):
            for centre, radii in (
                ((36.0 * side, 14.0, -12.0), (9.0, 11.0, 10.0)),
                ((33.0 * side, 32.0, -36.0), (6.5, 9.0, 9.0)),
            ):
                void = ellipsoid(points, (centre[0], centre[1], centre[2]), radii)
                canvas.paint(np.maximum(void, inside + 1), self.grey["void"])
