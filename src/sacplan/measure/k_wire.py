"""A K-wire that carries the cut from the back of the bone to the transection line."""

from __future__ import annotations

from dataclasses import dataclass

from sacplan.geometry.frame import Vector


@dataclass(frozen=True, slots=True, eq=False)
class KWire:
    """A wire in the cut, `lateral_mm` from the midline (left positive), patient LPS mm.

    It enters at `entry_mm` (3,) on the back and leaves at `exit_mm` (3,) on the front; `depth_mm`
    between them, of which `void_mm` in a void such as the sacral canal. `tangent_deg`: angle to the
    dorsal surface along the midline, 90 when at right angles, above 90 when the wire's tip points
    cranially of that. `table_deg`: angle to the patient's front-back axis, cranial tip positive.
    """

    lateral_mm: float
    entry_mm: Vector
    exit_mm: Vector
    depth_mm: float
    void_mm: float
    tangent_deg: float
    table_deg: float
