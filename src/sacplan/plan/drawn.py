"""What the surgeon drew on the images: a curve on the bone, contours around a structure."""

from __future__ import annotations

from dataclasses import dataclass

from sacplan.geometry.frame import Points, frozen

TUMOUR = "tumour"
SOFT_TISSUE = "soft_tissue"
VESSELS = "vessels"


@dataclass(frozen=True, slots=True, eq=False)
class DrawnCurve:
    """The ventral curve drawn from cranial to caudal, patient LPS mm.

    `points_mm` (k, 3) are the points the surgeon set, `path_mm` (n, 3) the curve through them as it
    snapped to the edge of the bone on the series `series_uid`.
    """

    points_mm: Points
    path_mm: Points
    series_uid: str = ""

    def __post_init__(self) -> None:
        for name, least in (("points_mm", 2), ("path_mm", 2)):
            values = frozen(getattr(self, name)).reshape(-1, 3)
            if len(values) < least:
                raise ValueError(f"{name} of a drawn curve needs {least} points")
            object.__setattr__(self, name, values)


@dataclass(frozen=True, slots=True, eq=False)
class DrawnContour:
    """A closed outline `points_mm` (n, 3) in one plane, patient LPS mm, of the structure `name`.

    `file` names the segmentation it was taken from, empty for what was drawn here;
    `is_between`: nobody drew it, it was filled in between two that were drawn. A contour within
    another one of the same structure and plane is a hole in it."""

    name: str
    points_mm: Points
    series_uid: str = ""
    file: str = ""
    is_between: bool = False

    def __post_init__(self) -> None:
        values = frozen(self.points_mm).reshape(-1, 3)
        if len(values) < 3:
            raise ValueError("a contour needs three points")
        object.__setattr__(self, "points_mm", values)
