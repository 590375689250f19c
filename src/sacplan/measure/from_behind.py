"""The posterior card of a cut: what is measured on the back of the bone."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector, rotation_about, unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Cut, Plane
from sacplan.geometry.polyline import Curve
from sacplan.geometry.section import cut_segments
from sacplan.measure.dorsal_curve import dorsal_curve
from sacplan.measure.k_wire import KWire, hits_beside, wire_through
from sacplan.measure.posterior import DorsalDistance, NearForamen, PosteriorCard
from sacplan.measure.sacral_frame import SacralFrame
from sacplan.measure.transection import Crossing

WIRES_MM = (0.0, 15.0, -15.0)
"""Where K-wires are offered: on the midline, and where the lateral tapes end by default."""

ON_CURVE = ("s2_crest", "hiatus_apex")
"""Landmarks of the dorsal midline, from which is measured along the bone."""

LEAST_THICKNESS_MM = 4.0
"""Thinner than any segment on its midline: 8 to 10 mm at S5."""

LEAST_HOLD_MM, LEAST_PART = 3.0, 0.5
"""A wire beside the midline with less bone than this on its way, or with less depth than this part
of the midline's, runs through a foramen: it enters at the bottom of that, not on the back."""

_OFF_CURVE_MM = 12.0
_TANGENT_MM = 8.0
_TURN_DEG = 1.0


def posterior_card(
    surface: TriangleMesh,
    frame: SacralFrame,
    curve_mm: float,
    crossing: Crossing,
    central: Plane,
    cut: Cut,
    positions: Mapping[str, Vector],
) -> PosteriorCard:
    """What finds the cut again from behind. `curve_mm`: the chord from promontory to apex.

    Raises SacplanError DORSAL-MISSING where the cut does not leave the bone behind.
    """
    dorsal = dorsal_curve(surface, frame, curve_mm)
    segments = cut_segments(surface, cut)
    exit_s, wires = _wires(segments, crossing, frame, dorsal)
    middle = next((wire for wire in wires if wire.lateral_mm == 0), None)
    if middle is None:
        raise SacplanError(
            "DORSAL-MISSING",
            "The cut does not leave the outlined bone on its dorsal midline.",
            "Look at the outline behind the cut.",
        )
    if middle.depth_mm < LEAST_THICKNESS_MM:
        raise SacplanError(
            "DORSAL-MISSING",
            f"The outline is {middle.depth_mm:.1f} mm thick at the cut: it lacks the back of the "
            "bone, and the volumes are too small.",
            "Measure from behind on the images.",
        )
    return PosteriorCard(
        exit_mm=middle.entry_mm,
        thickness_mm=middle.depth_mm,
        distances=_distances(positions, dorsal, middle.entry_mm, exit_s),
        psis_line_mm=_psis_line(positions, dorsal, middle.entry_mm, exit_s),
        foramina=_foramina(positions, cut),
        shift_mm_per_deg=_shift(crossing, central, dorsal, exit_s),
        simple_shift_mm_per_deg=float(middle.depth_mm * np.radians(1.0)),
        wires=wires,
        dorsal_curve=dorsal,
        without_bone_mm=tuple(u for u in WIRES_MM if all(w.lateral_mm != u for w in wires)),
        missing=_missing(positions),
    )


def _wires(
    segments: np.ndarray, crossing: Crossing, frame: SacralFrame, dorsal: Curve
) -> tuple[float, tuple[KWire, ...]]:
    """s of the midline's dorsal exit, and the wires that could be laid."""
    wires: list[KWire] = []
    exit_s = 0.0
    caudal = -frame.cranial
    for lateral in WIRES_MM:
        hits = hits_beside(segments, crossing.point, frame.left, lateral)
        if lateral == 0 and len(hits):
            behind = hits[int(np.argmin(hits @ frame.ventral))]
            exit_s = dorsal.nearest_s(behind)
            caudal = dorsal.tangent_at(exit_s, _TANGENT_MM)
        wire = wire_through(hits, lateral, frame.ventral, caudal)
        if wire is not None and (not wires or _holds(wire, wires[0])):
            wires.append(wire)
    return exit_s, tuple(wires)


def _holds(wire: KWire, middle: KWire) -> bool:
    return wire.hold_mm >= LEAST_HOLD_MM and wire.depth_mm >= LEAST_PART * middle.depth_mm


def _distances(
    positions: Mapping[str, Vector], dorsal: Curve, exit_mm: Vector, exit_s: float
) -> tuple[DorsalDistance, ...]:
    found = []
    for name in ON_CURVE:
        point = positions.get(name)
        if point is None:
            continue
        s = dorsal.nearest_s(point)
        if np.linalg.norm(dorsal.point_at(s) - point) <= _OFF_CURVE_MM:
            found.append(DorsalDistance(name, exit_s - s, True))
    tip = positions.get("coccyx_tip")
    if tip is not None:
        sign = np.sign((exit_mm - tip) @ dorsal.tangent_at(exit_s, _TANGENT_MM))
        found.append(
            DorsalDistance("coccyx_tip", float(sign * np.linalg.norm(exit_mm - tip)), False)
        )
    return tuple(found)


def _psis_line(
    positions: Mapping[str, Vector], dorsal: Curve, exit_mm: Vector, exit_s: float
) -> float | None:
    """From the line between the spines to the exit, down the tangent of the dorsal midline."""
    left, right = positions.get("psis_left"), positions.get("psis_right")
    if left is None or right is None:
        return None
    along = unit(left - right)
    off = exit_mm - left
    perpendicular = off - (off @ along) * along
    return float(perpendicular @ dorsal.tangent_at(exit_s, _TANGENT_MM))


def _foramina(positions: Mapping[str, Vector], cut: Cut) -> tuple[NearForamen, ...]:
    found = []
    for side in ("left", "right"):
        names = [f"s{n}_posterior_foramen_{side}" for n in range(1, 5)]
        near = [
            NearForamen(name, side, -float(cut.signed_distance(positions[name])))
            for name in names
            if name in positions
        ]
        if near:
            found.append(min(near, key=lambda foramen: abs(foramen.distance_mm)))
    return tuple(found)


def _shift(crossing: Crossing, central: Plane, dorsal: Curve, exit_s: float) -> float | None:
    """How far the exit moves cranially for one degree more tilt, on this bone, mm."""
    more, less = (
        _crossing_s(
            dorsal,
            Plane(crossing.point, rotation_about(crossing.left, turn) @ central.normal),
            exit_s,
        )
        for turn in (_TURN_DEG, -_TURN_DEG)
    )
    return None if more is None or less is None else (less - more) / (2 * _TURN_DEG)


def _crossing_s(curve: Curve, plane: Plane, near_s: float) -> float | None:
    distance = plane.signed_distance(curve.points)
    change = np.flatnonzero((distance[:-1] < 0) != (distance[1:] < 0))
    if not len(change):
        return None
    part = distance[change] / (distance[change] - distance[change + 1])
    s = curve.s_mm[change] + part * (curve.s_mm[change + 1] - curve.s_mm[change])
    return float(s[np.argmin(np.abs(s - near_s))])


def _missing(positions: Mapping[str, Vector]) -> tuple[str, ...]:
    wanted = [*ON_CURVE, "coccyx_tip", "psis_left", "psis_right"]
    missing = [name for name in wanted if name not in positions]
    missing += [
        f"posterior foramina {side}"
        for side in ("left", "right")
        if not any(f"s{n}_posterior_foramen_{side}" in positions for n in range(1, 5))
    ]
    return tuple(missing)
