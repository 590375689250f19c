"""Where a slice view lies in the patient, and the way between patient points and pixels."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Vector, crossed, direction_letters, frozen, unit
from sacplan.geometry.plane import Plane
from sacplan.session.view_state import Pane, SliceCamera, ViewState

MIN_HEIGHT_MM = 4.0
MAX_HEIGHT_MM = 4000.0
FAR_MM = 3000.0
"""Before everything in a picture, mm from its middle."""

_FIT = 1.04
_SLICES = (Pane.AXIAL, Pane.SAGITTAL, Pane.CORONAL)


@dataclass(frozen=True, slots=True, eq=False)
class SliceGeometry:
    """One slice as shown: `width` x `height` pixels, `centre_mm` (3,) in their middle.

    `right` and `down` (3,) are the unit patient directions of the picture's axes; `into` (3,) is
    right x down, the way the viewer looks, so a picture can never be mirrored. Pixel
    coordinates are continuous, x to the right and y down from the upper left corner.
    """

    pane: Pane
    centre_mm: Vector
    right: Vector
    down: Vector
    mm_per_pixel: float
    width: float
    height: float
    into: Vector = field(init=False)

    def __post_init__(self) -> None:
        for name in ("centre_mm", "right", "down"):
            object.__setattr__(self, name, frozen(getattr(self, name)))
        object.__setattr__(self, "into", frozen(crossed(self.right, self.down)))

    @property
    def plane(self) -> Plane:
        """The plane of the slice, its normal into the picture."""
        return Plane(self.centre_mm, self.into)

    def to_pixel(self, points_mm: ArrayLike) -> NDArray[np.float64]:
        """Pixels (..., 2) of patient points (..., 3), which are projected onto the slice."""
        offset = np.asarray(points_mm, dtype=np.float64) - self.centre_mm
        axes = np.stack([self.right, self.down], axis=1) / self.mm_per_pixel
        return np.asarray(offset @ axes + np.array([self.width / 2, self.height / 2]))

    def to_patient(self, pixels: ArrayLike) -> NDArray[np.float64]:
        """Patient points (..., 3) on the slice at pixels (..., 2)."""
        offset = np.asarray(pixels, dtype=np.float64) - [self.width / 2, self.height / 2]
        axes = np.stack([self.right, self.down]) * self.mm_per_pixel
        return np.asarray(offset @ axes + self.centre_mm)

    @property
    def is_to_scale(self) -> bool:
        """A millimetre is as long everywhere in the picture."""
        return True

    def sight_at(self, pixel: ArrayLike) -> tuple[Vector, Vector]:
        """The line of sight through a pixel (2,): a point (3,) before all that is seen, and the
        unit direction (3,) away from the viewer."""
        return self.to_patient(pixel) - FAR_MM * self.into, self.into

    def sight_to(self, point_mm: ArrayLike) -> tuple[Vector, Vector]:
        """The line of sight through a patient point (3,), as in `sight_at`."""
        return np.asarray(point_mm, dtype=np.float64) - FAR_MM * self.into, self.into

    def depth_mm(self, points_mm: ArrayLike) -> NDArray[np.float64]:
        """How far (...) points (..., 3) lie behind the slice, mm; negative before it."""
        points = np.asarray(points_mm, dtype=np.float64)
        return np.asarray(points @ self.into - float(self.centre_mm @ self.into))

    def edge_letters(self) -> dict[str, str]:
        """The patient's letters at the picture's "left", "right", "top" and "bottom" edges."""
        return {
            "left": direction_letters(-self.right),
            "right": direction_letters(self.right),
            "top": direction_letters(-self.down),
            "bottom": direction_letters(self.down),
        }


def view_directions(
    pane: Pane, axes: ArrayLike, upright: ArrayLike | None = None
) -> tuple[Vector, Vector]:
    """The picture's right and down directions; rows of `axes`: left, posterior, superior.

    With `upright` axes the picture is not turned within its own plane: its directions are the
    nearest ones to those that it has along these axes.

    Radiological convention: axial seen from the feet and coronal from the front, so that the
    patient's left is on the picture's right; sagittal with the front on the left, superior up.
    """
    if upright is not None:
        into = crossed(*view_directions(pane, axes))
        return _upright(into, *view_directions(pane, upright))
    left, posterior, superior = np.asarray(axes, dtype=np.float64)
    if pane is Pane.AXIAL:
        return left, posterior
    if pane is Pane.CORONAL:
        return left, -superior
    return posterior, -superior


def _upright(into: Vector, right: Vector, down: Vector) -> tuple[Vector, Vector]:
    """Right and down in the plane across `into`, by the one that lies more in it."""
    across, along = (way - float(way @ into) * into for way in (right, down))
    if np.linalg.norm(across) >= np.linalg.norm(along):
        right = unit(across)
        return right, crossed(into, right)
    down = unit(along)
    return crossed(down, into), down


def scroll_direction(pane: Pane, axes: ArrayLike) -> Vector:
    """The unit direction (3,) of a step up: superior, anterior, or to the right."""
    left, posterior, superior = np.asarray(axes, dtype=np.float64)
    if pane is Pane.AXIAL:
        return np.asarray(superior)
    return np.asarray(-posterior if pane is Pane.CORONAL else -left)


def fit_height_mm(
    volume: ImageVolume, right: Vector, down: Vector, width: float, height: float
) -> float:
    """The mm per picture height that shows the whole volume in a picture of that shape."""
    offset = volume.corners() - volume.centre_mm
    spacing = max(volume.spacing_mm)
    wide, high = (2 * float(np.abs(offset @ axis).max()) + spacing for axis in (right, down))
    return _FIT * max(high, wide * height / max(width, 1.0))


def slice_geometry(
    pane: Pane, view: ViewState, volume: ImageVolume, width: float, height: float
) -> SliceGeometry:
    """The slice that a pane of `width` x `height` pixels shows of the volume."""
    right, down = view_directions(pane, view.axes, view.upright)
    camera = view.cameras.get(pane, SliceCamera())
    height_mm = camera.height_mm or fit_height_mm(volume, right, down, width, height)
    into = crossed(right, down)
    middle = volume.centre_mm + camera.pan_mm[0] * right + camera.pan_mm[1] * down
    centre = middle + into * float((view.crosshair_mm - middle) @ into)
    return SliceGeometry(pane, centre, right, down, height_mm / max(height, 1.0), width, height)


def camera_centred_on(
    volume: ImageVolume, geometry: SliceGeometry, point_mm: ArrayLike, pixel: ArrayLike
) -> SliceCamera:
    """The camera of the same scale that shows a patient point (3,) at `pixel` (2,)."""
    offset_px = np.asarray(pixel, dtype=np.float64) - [geometry.width / 2, geometry.height / 2]
    offset = np.asarray(point_mm, dtype=np.float64) - volume.centre_mm
    pan = [
        float(offset @ axis) - float(px) * geometry.mm_per_pixel
        for axis, px in zip((geometry.right, geometry.down), offset_px, strict=True)
    ]
    return SliceCamera(geometry.mm_per_pixel * geometry.height, (pan[0], pan[1]))


def cameras_kept(
    volume: ImageVolume, view: ViewState, axes: ArrayLike, upright: ArrayLike | None
) -> dict[Pane, SliceCamera]:
    """The cameras with which views that stand otherwise show the crosshair at the same pixels.
    One that shows the whole volume is left to do so."""
    from_middle = view.crosshair_mm - volume.centre_mm
    kept = dict(view.cameras)
    for pane, camera in view.cameras.items():
        if camera.height_mm is None or pane not in _SLICES:
            continue
        before = view_directions(pane, view.axes, view.upright)
        pan = [
            camera.pan_mm[i] + float(from_middle @ (after - before[i]))
            for i, after in enumerate(view_directions(pane, axes, upright))
        ]
        kept[pane] = SliceCamera(camera.height_mm, (pan[0], pan[1]))
    return kept


def slice_step_mm(volume: ImageVolume, direction: ArrayLike) -> float:
    """The step between slices along a direction (3,): the voxels' own, at least 0.5 mm."""
    steps = volume.affine[:3, :3]
    axis = int(np.argmax(np.abs(volume.directions.T @ np.asarray(direction, dtype=np.float64))))
    # the distance between the planes of voxels, not along an oblique step
    across = crossed(steps[:, (axis + 1) % 3], steps[:, (axis + 2) % 3])
    spacing = abs(float(steps[:, axis] @ across)) / float(np.linalg.norm(across))
    return max(0.5, spacing)


def slice_range(volume: ImageVolume, direction: ArrayLike) -> tuple[float, float]:
    """The first and last position (mm, as point . direction) of voxel centres along a direction."""
    along = volume.corners() @ np.asarray(direction, dtype=np.float64)
    return float(along.min()), float(along.max())


def zoomed(geometry: SliceGeometry, factor: float) -> float:
    """The mm per picture height after zooming in by `factor`, held within reason."""
    return float(
        np.clip(geometry.mm_per_pixel * geometry.height / factor, MIN_HEIGHT_MM, MAX_HEIGHT_MM)
    )
