"""The frame of the sacrum: left, ventral and cranial, from the landmarks there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from sacplan.errors import Finding, SacplanError
from sacplan.geometry.frame import Frame, Vector, across, unit
from sacplan.measure import frame_checks
from sacplan.measure.midsagittal import (
    CAUDAL_END,
    Midsagittal,
    fit_midsagittal,
    midline_in,
    scatter_mm,
)
from sacplan.plan.model import APEX, PROMONTORY


@dataclass(frozen=True, slots=True, eq=False)
class SacralFrame:
    """`frame` has rows L (left), A (ventral), S (cranial), its origin the promontory as placed.

    L is the normal of the midsagittal plane M, S the chord from the lower end to the promontory
    projected into M (docs/decisions/0005). `source` says what M came from, `used` names it.
    `residual_mm` is the weighted RMS of the midline landmarks off M, `asymmetry_deg` the greatest
    lean of a pair against L, `left_sd_deg` the SD of L in the direction it is known least.
    `midsagittal` is M itself.
    """

    frame: Frame
    source: str
    findings: tuple[Finding, ...]
    residual_mm: float
    asymmetry_deg: float
    left_sd_deg: float
    used: tuple[str, ...]
    midsagittal: Midsagittal

    @property
    def left(self) -> Vector:
        """Unit vector to the patient's left, the normal of the midsagittal plane."""
        return np.asarray(self.frame.axes[0])

    @property
    def ventral(self) -> Vector:
        """Unit vector out of the pelvic face, at right angles to the chord."""
        return np.asarray(self.frame.axes[1])

    @property
    def cranial(self) -> Vector:
        """Unit vector from the apex to the promontory, in the midsagittal plane."""
        return np.asarray(self.frame.axes[2])


def sacral_frame(
    positions: Mapping[str, Vector],
    symmetry_axis: Vector | None = None,
    *,
    sd_mm: Mapping[str, float] | None = None,
    caudal_end: Vector | None = None,
) -> SacralFrame:
    """The sacral frame from landmark positions, patient LPS mm.

    Promontory and apex are enough; every further midline landmark, pair, and the bone's own
    `symmetry_axis` (3,) makes left surer. `sd_mm` are the SDs of picking, where not the default.
    `caudal_end` (3,), the end of a drawn curve, stands in for an apex that is not placed. The
    origin is the promontory as placed, not its foot in M: it is the zero of every tape. Raises
    SacplanError LANDMARK-MISSING, LANDMARKS-LENGTH, -SWAPPED, -LEFT-RIGHT, -ORDER.
    """
    sds = {} if sd_mm is None else sd_mm
    zero, apex = positions.get(PROMONTORY), positions.get(APEX)
    end = caudal_end if apex is None else apex
    if zero is None or end is None:
        missing = PROMONTORY if zero is None else APEX
        raise SacplanError(
            "LANDMARK-MISSING",
            f"The {missing} is not placed.",
            "Place promontory and apex: every length is measured from them.",
        )
    placed = dict(positions) if apex is not None else {**positions, CAUDAL_END: end}
    frame_checks.check_chord(zero, end, positions)
    frame_checks.check_reach(zero, placed)
    frame_checks.check_sides(placed)
    frame_checks.check_order(placed, unit(end - zero), sds)
    plane = fit_midsagittal(placed, symmetry_axis, sds)
    frame = frame_in(plane, zero, end)
    leans = [frame_checks.lean_deg(placed, stem, plane.normal) for stem in plane.pairs]
    return SacralFrame(
        frame=frame,
        source=_source(plane),
        findings=frame_checks.frame_findings(placed, plane, frame.axes[2], sds, symmetry_axis),
        residual_mm=_residual_mm(placed, plane, sds),
        asymmetry_deg=max(leans, default=0.0),
        left_sd_deg=plane.left_sd_deg,
        used=plane.used,
        midsagittal=plane,
    )


def bare_frame(
    positions: Mapping[str, Vector],
    symmetry_axis: Vector | None = None,
    caudal_end: Vector | None = None,
    sd_mm: Mapping[str, float] | None = None,
) -> SacralFrame:
    """As `sacral_frame`, unchecked and without findings: for many readings that scatter about
    landmarks which have passed."""
    apex = positions.get(APEX)
    end = caudal_end if apex is None else apex
    assert end is not None
    placed = positions if apex is not None else {**positions, CAUDAL_END: end}
    plane = fit_midsagittal(placed, symmetry_axis, sd_mm)
    frame = frame_in(plane, positions[PROMONTORY], end)
    return SacralFrame(frame, _source(plane), (), 0.0, 0.0, plane.left_sd_deg, plane.used, plane)


def frame_in(plane: Midsagittal, zero: Vector, end: Vector) -> Frame:
    """The axes L, A, S in the midsagittal plane, with the promontory `zero` (3,) as origin."""
    cranial = unit(across(zero - end, plane.normal))
    return Frame(zero, np.stack([plane.normal, np.cross(plane.normal, cranial), cranial]))


def _residual_mm(
    positions: Mapping[str, Vector], plane: Midsagittal, sds: Mapping[str, float]
) -> float:
    names = midline_in(positions)
    off = np.array([plane.off_mm(positions[name]) for name in names])
    weight = np.array([scatter_mm(name, sds) for name in names]) ** -2.0
    return float(np.sqrt(weight @ off**2 / weight.sum()))


def _source(plane: Midsagittal) -> str:
    midline = len(plane.used) - len(plane.pairs)
    parts = ["1 midline landmark" if midline == 1 else f"{midline} midline landmarks"]
    if plane.pairs:
        parts.append("1 pair" if len(plane.pairs) == 1 else f"{len(plane.pairs)} pairs")
    if plane.symmetry:
        parts.append("symmetry of the bone")
    if plane.table:
        parts.append("the table")
    return ", ".join(parts)
