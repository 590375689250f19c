"""The margin between tumour and cut: planned against required."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sacplan.geometry.frame import Vector


class MarginVerdict(StrEnum):
    """How the planned margin stands to what is required."""

    CUT = "cut"
    SHORT = "short"
    BELOW_WISHED = "below_wished"
    ENOUGH = "enough"


@dataclass(frozen=True, slots=True, eq=False)
class Margin:
    """All mm, patient LPS.

    `plane_mm` is the least signed distance of the tumour to the cut, negative when the cut goes
    through it, at `plane_point_mm` (3,). `in_bone_mm` is the same for the tumour inside bone, None
    where no bone is outlined or none of the tumour is in it. `kept_bone_mm` is the least distance
    from the tumour to kept bone, between `tumour_point_mm` and `bone_point_mm`, None without bone.
    `required_mm` = needed clear margin + `u95_mm`, the 95 % error of the cut.
    """

    plane_mm: float
    plane_point_mm: Vector
    in_bone_mm: float | None
    kept_bone_mm: float | None
    tumour_point_mm: Vector | None
    bone_point_mm: Vector | None
    required_mm: float
    wished_mm: float
    u95_mm: float
    verdict: MarginVerdict
