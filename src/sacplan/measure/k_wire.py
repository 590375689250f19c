"""A K-wire that carries the cut from the back of the bone to the transection line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sacplan.geometry.frame import Points, Vector, unit

PATIENT_VENTRAL = np.array([0.0, -1.0, 0.0])
PATIENT_CRANIAL = np.array([0.0, 0.0, 1.0])
_SAME_MM = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class KWire:
    """A wire in the cut, `lateral_mm` from the midline (left positive), patient LPS mm.

    It enters at `entry_mm` (3,) on the back and leaves at `exit_mm` (3,) on the front; `depth_mm`
    between them, of which `void_mm` in a void such as the sacral canal, as far as the outline
    leaves that open; None where its walls were not both met. `tangent_deg`: angle to the dorsal
    midline, above 90 when the wire's tip points cranially. `table_deg`: angle to the patient's
    front-back axis, cranial tip positive.
    """

    lateral_mm: float
    entry_mm: Vector
    exit_mm: Vector
    depth_mm: float
    void_mm: float | None
    tangent_deg: float
    table_deg: float

    @property
    def hold_mm(self) -> float:
        """The bone on its way."""
        return self.depth_mm - (self.void_mm or 0.0)


def hits_beside(segments: Points, origin: Vector, left: Vector, lateral_mm: float) -> Points:
    """Where segments (n, 2, 3) cross the sagittal plane `lateral_mm` left of `origin`: (m, 3)."""
    beside = (segments - origin) @ left - lateral_mm
    crossing = (beside[:, 0] < 0) != (beside[:, 1] < 0)
    a, b = beside[crossing].T
    part = (a / (a - b))[:, None]
    return np.asarray(segments[crossing, 0] * (1 - part) + segments[crossing, 1] * part)


def wire_through(
    hits: Points, lateral_mm: float, ventral: Vector, dorsal_caudal: Vector
) -> KWire | None:
    """The wire along `hits` (m, 3), where its way meets the surface of the bone, or None.

    `ventral` (3,) tells front from back; `dorsal_caudal` (3,) is the unit direction down the
    dorsal midline. Between its hits the wire is in bone and in a void by turns.
    """
    if len(hits) < 2:
        return None
    order = np.argsort(hits @ ventral)
    hits = hits[order]
    entry, exit_ = hits[0], hits[-1]
    depth = float(np.linalg.norm(exit_ - entry))
    if depth < _SAME_MM:
        return None
    along = unit(exit_ - entry)
    at = (hits - entry) @ along
    gaps = np.diff(at)
    void = float(gaps[1::2].sum()) if len(at) % 2 == 0 else None
    cosine = float(np.clip(along @ dorsal_caudal, -1.0, 1.0))
    table = np.arctan2(float(along @ PATIENT_CRANIAL), float(along @ PATIENT_VENTRAL))
    return KWire(
        lateral_mm,
        entry,
        exit_,
        depth,
        void,
        float(np.degrees(np.arccos(cosine))),
        float(np.degrees(table)),
    )
