"""Whether the back of the outline is the back of the bone, where a wire enters."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, Severity
from sacplan.measure.k_wire import KWire
from sacplan.measure.posterior import PosteriorCard
from sacplan.measure.sacral_frame import SacralFrame

BONE_HU = 150.0
"""Muscle with contrast stays below 110 HU, osteoporotic cortex seen through thick slices above."""

DEEPEST_MM = 62.0
"""No sacrum is deeper, crest included; further back follows what belongs to L5."""

_FROM_MM, _STEP_MM = 3.0, 0.5
_BESIDE_MM = (-2.0, -1.0, 0.0, 1.0, 2.0)
_LEAST_MM = 1.5


def behind_findings(
    card: PosteriorCard, volume: ImageVolume, frame: SacralFrame
) -> Iterator[Finding]:
    """What is odd about the back of the cut."""
    if card.without_bone_mm:
        places = _places(card.without_bone_mm)
        yield Finding(
            "WIRE-WITHOUT-BONE",
            Severity.INFO,
            f"No K-wire is offered {places}: the cut runs there through a foramen or beside the "
            "bone, and a wire would find no hold.",
        )
    deepest = {wire.lateral_mm: bone_behind_mm(wire, volume, frame) for wire in card.wires}
    found = {lateral: mm for lateral, mm in deepest.items() if mm > 0}
    if found:
        where = ", ".join(f"{mm:.0f} mm {_place(lateral)}" for lateral, mm in found.items())
        yield Finding(
            "BACK-UNSURE",
            Severity.CAUTION,
            f"Behind the outline the image shows more bone, up to {where}: thickness, dorsal "
            "distances, K-wires and volumes may be too small. Measure there on the images.",
        )


def bone_behind_mm(wire: KWire, volume: ImageVolume, frame: SacralFrame) -> float:
    """How far behind the entry of a wire the image still shows bone, mm along the wire; 0 for
    none, and where the values are not Hounsfield units. Mean over 4 mm beside the wire."""
    if not volume.is_hounsfield:
        return 0.0
    behind = (wire.entry_mm - wire.exit_mm) / wire.depth_mm
    way = np.arange(_FROM_MM, DEEPEST_MM - wire.depth_mm, _STEP_MM)
    beside = np.array(_BESIDE_MM)
    points = wire.entry_mm + beside[:, None, None] * frame.left + way[None, :, None] * behind
    bone = np.asarray(volume.sample(points).mean(axis=0) > BONE_HU)
    if bone.sum() * _STEP_MM < _LEAST_MM:
        return 0.0
    return float(way[bone][-1])


def _places(lateral_mm: tuple[float, ...]) -> str:
    if len(lateral_mm) == 2 and lateral_mm[0] > 0 > lateral_mm[1]:
        left, right = lateral_mm
        return f"{left:.0f} mm left of it and {-right:.0f} mm right of it"
    return " and ".join(_place(lateral) for lateral in lateral_mm)


def _place(lateral_mm: float) -> str:
    if lateral_mm == 0:
        return "on the midline"
    if lateral_mm > 0:
        return f"{lateral_mm:.0f} mm left of it"
    return f"{-lateral_mm:.0f} mm right of it"
