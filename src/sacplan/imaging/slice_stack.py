"""The geometry of a series: where each slice lies, and whether the slices make one volume."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import SacplanError
from sacplan.imaging.header import Header, Tag, tag_name

ORIENTATION_TOLERANCE: Final = 1e-4
_LARGEST_TILT: Final = 2e-3  # rad between the step and the normal; the affine keeps what is less
_AXIS_TOLERANCE: Final = 1e-3
_SAME_POSITION_MM: Final = 1e-3


@dataclass(frozen=True, slots=True, eq=False)
class SliceStack:
    """Slices at even steps: `affine` (4, 4) as in ImageVolume, patient LPS mm."""

    affine: NDArray[np.float64]
    spacing_mm: float


def orientation_of(header: Header) -> NDArray[np.float64] | None:
    """Unit directions (2, 3) along a row and down a column (PS3.3 C.7.6.2.1.1), or None."""
    numbers = header.numbers(Tag.ORIENTATION, 6)
    if numbers is None:
        return None
    axes = np.array(numbers, dtype=np.float64).reshape(2, 3)
    lengths = np.linalg.norm(axes, axis=1)
    if np.any(np.abs(lengths - 1) > _AXIS_TOLERANCE) or abs(axes[0] @ axes[1]) > _AXIS_TOLERANCE:
        return None
    axes /= lengths[:, None]
    axes[1] -= axes[0] * (axes[0] @ axes[1])
    axes[1] /= np.linalg.norm(axes[1])
    return axes


def pixel_spacing_of(header: Header) -> tuple[float, float] | None:
    """Pixel Spacing: between rows, between columns, mm (PS3.3 10.7.1.3); None unless positive."""
    numbers = header.numbers(Tag.PIXEL_SPACING, 2)
    if numbers is None or not 1e-3 < min(numbers) <= max(numbers) < 1e3:
        return None
    return numbers[0], numbers[1]


def position_of(header: Header) -> NDArray[np.float64] | None:
    """Image Position (Patient) (3,), centre of the first voxel, mm; None when missing."""
    numbers = header.numbers(Tag.POSITION, 3)
    if numbers is None or max(map(abs, numbers)) > 1e5:
        return None
    return np.array(numbers, dtype=np.float64)


def sorted_by_position(headers: list[Header]) -> tuple[list[Header], NDArray[np.float64] | None]:
    """Headers along the normal of their common orientation, and the heights (n,) on it, mm.

    The order given is kept, and None returned, where positions or orientation are missing.
    """
    axes = orientation_of(headers[0])
    positions = [position_of(header) for header in headers]
    if axes is None or any(position is None for position in positions):
        return headers, None
    heights = np.array([p for p in positions if p is not None]) @ np.cross(axes[0], axes[1])
    order = np.argsort(heights, kind="stable")
    return [headers[i] for i in order], heights[order]


def stack_slices(headers: list[Header], heights: NDArray[np.float64]) -> SliceStack:
    """The stack that headers, sorted with their heights (n,), make.

    Raises SacplanError SERIES-NOT-VOLUME, SERIES-TOO-FEW, SERIES-DUPLICATE-POSITIONS,
    SERIES-GAP, SERIES-SPACING-UNEQUAL or SERIES-TILT.
    """
    axes, pixel = orientation_of(headers[0]), pixel_spacing_of(headers[0])
    if axes is None or pixel is None:
        raise missing_geometry(headers)
    if len(headers) > 1 and np.ptp(heights) < _SAME_POSITION_MM:
        raise SacplanError(
            "SERIES-NOT-VOLUME",
            f"All {len(headers)} images lie at the same position: Image Position (Patient) "
            f"{tag_name(Tag.POSITION)} is {headers[0].text(Tag.POSITION)} throughout.",
            "Choose a series of parallel slices that covers the sacrum.",
        )
    if len(headers) < 3:
        raise SacplanError(
            "SERIES-TOO-FEW",
            f"The series has {len(headers)} usable image{'s' if len(headers) > 1 else ''}; "
            "a volume needs at least 3.",
            "Choose a series that covers the sacrum, or copy the missing files into the folder.",
        )
    _check_steps(headers, heights)
    positions = np.array([position_of(header) for header in headers], dtype=np.float64)
    step = (positions[-1] - positions[0]) / (len(headers) - 1)
    _check_line(headers, positions, step, np.cross(axes[0], axes[1]))
    affine = np.eye(4)
    affine[:3, 0] = axes[0] * pixel[1]
    affine[:3, 1] = axes[1] * pixel[0]
    affine[:3, 2] = step
    affine[:3, 3] = positions[0]
    return SliceStack(affine, float(np.linalg.norm(step)))


def missing_geometry(headers: list[Header]) -> SacplanError:
    """The refusal of images that do not say where they lie, with the first one at fault."""
    wanted = (
        ("Image Orientation (Patient)", Tag.ORIENTATION, orientation_of),
        ("Image Position (Patient)", Tag.POSITION, position_of),
        ("Pixel Spacing", Tag.PIXEL_SPACING, pixel_spacing_of),
    )
    problem = "The images do not say where they lie in the patient."
    for name, tag, read in wanted:
        for header in headers:
            if read(header) is None:
                found = header.text(tag)[:120]
                state = f'"{found}", which cannot be used' if found else "missing"
                problem = f"{header.path.name}: {name} {tag_name(tag)} is {state}."
                break
    return SacplanError(
        "SERIES-NOT-VOLUME",
        problem,
        "Export the original slices from the scanner or the archive, not screenshots of them.",
    )


def _check_steps(headers: list[Header], heights: NDArray[np.float64]) -> None:
    steps = np.diff(heights)
    middle = float(np.median(steps))
    closest = int(np.argmin(steps))
    if steps[closest] < max(_SAME_POSITION_MM, 0.01 * middle):
        raise SacplanError(
            "SERIES-DUPLICATE-POSITIONS",
            f"{_pair(headers, closest)} lie at the same position but are different images.",
            "Export the phases, echoes or reconstructions of this series as series of their own.",
        )
    smallest = float(steps.min())
    base = middle if smallest > 0.75 * middle else smallest
    tolerance = max(0.01, 0.01 * base)
    off = np.abs(steps - base)
    if off.max() <= tolerance:
        even = np.linspace(heights[0], heights[-1], len(heights))
        if np.abs(heights - even).max() <= 2 * tolerance:
            return
        off = np.abs(steps - steps.mean())
    worst = int(np.argmax(off))
    lost = np.rint(steps / base)
    if lost.max() >= 2 and np.all(np.abs(steps - lost * base) <= lost * tolerance):
        raise _gap(headers, steps, base)
    raise SacplanError(
        "SERIES-SPACING-UNEQUAL",
        f"The slices are not evenly spaced: {steps[worst]:.3f} mm between "
        f"{_pair(headers, worst)}, {middle:.3f} mm elsewhere.",
        "Export the series again with even spacing, or choose another reconstruction.",
    )


def _gap(headers: list[Header], steps: NDArray[np.float64], base: float) -> SacplanError:
    worst = int(np.argmax(steps))
    missing = round(float(np.sum(np.rint(steps / base) - 1)))
    places = int(np.sum(np.rint(steps / base) > 1))
    return SacplanError(
        "SERIES-GAP",
        f"{missing} slice{'s are' if missing > 1 else ' is'} missing"
        + (f" in {places} places" if places > 1 else "")
        + f": {steps[worst]:.2f} mm between {_pair(headers, worst)}, {base:.2f} mm elsewhere.",
        "Copy or export the whole series again; slices are not made up.",
    )


def _check_line(
    headers: list[Header],
    positions: NDArray[np.float64],
    step: NDArray[np.float64],
    normal: NDArray[np.float64],
) -> None:
    """The first voxels of all slices must lie on one line, and that line on the normal."""
    spacing = float(np.linalg.norm(step))
    tilt = float(np.arccos(np.clip(abs(step @ normal) / spacing, -1, 1)))
    even = positions[0] + np.arange(len(headers))[:, None] * step
    beside = np.linalg.norm(positions - even, axis=1)
    worst = int(np.argmax(beside))
    if beside[worst] > max(0.05, 0.02 * spacing):
        raise SacplanError(
            "SERIES-SPACING-UNEQUAL",
            f"{headers[worst].path.name} lies {beside[worst]:.2f} mm beside the line of the other "
            f"slices (Image Position (Patient) {tag_name(Tag.POSITION)} "
            f"{headers[worst].text(Tag.POSITION)}).",
            "Export the series again, or choose another reconstruction.",
        )
    if tilt > _LARGEST_TILT:
        raise SacplanError(
            "SERIES-TILT",
            f"The slices are sheared: the stack runs {np.degrees(tilt):.1f} degrees off their "
            f"normal (Gantry/Detector Tilt {tag_name(Tag.GANTRY_TILT)}: "
            f"{headers[0].text(Tag.GANTRY_TILT) or 'not stated'}).",
            "Have the series reconstructed without gantry tilt.",
        )


def _pair(headers: list[Header], first: int) -> str:
    return f"{headers[first].path.name} and {headers[first + 1].path.name}"
