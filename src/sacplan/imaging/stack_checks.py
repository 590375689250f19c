"""Why slices at their places cannot be one volume: differing, turned, uneven, sheared."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import SacplanError
from sacplan.imaging.instance import Instance
from sacplan.imaging.split_series import MIN_SLICES, SAME_POSITION_MM
from sacplan.imaging.stack import Stack, angle_between, directions
from sacplan.imaging.upright import SHEAR_MM, STEEPEST_DEG, leans

UNEVEN_MM, UNEVEN_PART = 0.01, 0.01
DRIFT_MM = 0.1
TURNED_RAD = 5e-4
SPACING_MM = 1e-4

_SEND_AGAIN = "Copy or send the series again from the archive."
_OTHER_SERIES = "Choose another series of the study."


def stack_problems(instances: Sequence[Instance], stack: Stack) -> Iterator[SacplanError]:
    """Reasons from the slices' places, `instances` being in the order of the stack."""
    yield from _differing(instances)
    if len(instances) < MIN_SLICES:
        yield SacplanError(
            "SERIES-TOO-FEW",
            f"{len(instances)} image(s) of one orientation; a volume needs {MIN_SLICES}.",
            _OTHER_SERIES,
        )
    steps = np.diff(stack.heights)
    if np.all(steps <= SAME_POSITION_MM):
        yield SacplanError(
            "SERIES-NOT-VOLUME",
            f"All {len(instances)} images lie at the same place "
            "(Image Position (0020,0032) along the slice normal).",
            _OTHER_SERIES,
        )
    yield from _turned(instances, stack)
    for k in np.flatnonzero(steps <= SAME_POSITION_MM)[:1]:
        yield SacplanError(
            "SERIES-DUPLICATE-POSITIONS",
            f"{instances[k].name} and {instances[k + 1].name} lie at the same place but are "
            f"different images ({np.count_nonzero(steps <= SAME_POSITION_MM)} such pairs).",
            "Send one acquisition, phase or echo at a time.",
        )
    yield from _uneven(instances, steps)
    yield from _sheared(instances, stack)


def _differing(instances: Sequence[Instance]) -> Iterator[SacplanError]:
    first = instances[0]
    for code, name, value in _SAME:
        other = next((i for i in instances if value(i) != value(first)), None)
        if other is not None:
            yield SacplanError(
                code,
                f"{name} differs within the series: {value(first)} in {first.name}, "
                f"{value(other)} in {other.name}.",
                "Send the series again so that it holds images of one kind only.",
            )


_SAME: tuple[tuple[str, str, Callable[[Instance], object]], ...] = (
    ("SERIES-SIZE", "Rows x Columns (0028,0010)", lambda i: (i.pixels.rows, i.pixels.columns)),
    (
        "SERIES-PIXEL-SPACING",
        "Pixel Spacing (0028,0030)",
        lambda i: tuple(round(s / SPACING_MM) * SPACING_MM for s in i.pixel_spacing or ()),
    ),
    (
        "SERIES-FRAME",
        "Frame of Reference UID (0020,0052)",
        lambda i: i.identity.frame_of_reference_uid,
    ),
    ("SERIES-PHOTOMETRIC", "Photometric (0028,0004)", lambda i: i.pixels.photometric),
)


def _turned(instances: Sequence[Instance], stack: Stack) -> Iterator[SacplanError]:
    common = np.array([stack.row, stack.column, stack.normal])
    kinds = {i.orientation: i for i in instances}
    turns = {key: angle_between(common, directions(i)) for key, i in kinds.items()}
    worst = max(instances, key=lambda i: turns[i.orientation])
    angle = turns[worst.orientation]
    if angle > TURNED_RAD:
        yield SacplanError(
            "SERIES-ORIENTATION",
            f"{worst.name} is turned by {np.degrees(angle):.2f} deg against the other images "
            "(Image Orientation (0020,0037)).",
            _SEND_AGAIN,
        )


def _uneven(instances: Sequence[Instance], steps: NDArray[np.float64]) -> Iterator[SacplanError]:
    usual = float(np.sort(steps)[(len(steps) - 1) // 2])
    allowed = max(UNEVEN_MM, UNEVEN_PART * usual)
    wide = np.flatnonzero(steps > 1.5 * usual)
    if len(wide):
        k = int(wide[0])
        lost = round(float(steps[k]) / usual) - 1
        more = f" ({len(wide)} such gaps)" if len(wide) > 1 else ""
        yield SacplanError(
            "SERIES-GAP",
            f"{lost} slice(s) missing between {instances[k].name} and {instances[k + 1].name}: "
            f"{steps[k]:.2f} mm apart where {usual:.2f} mm is usual{more}.",
            _SEND_AGAIN,
        )
    off = np.abs(steps - usual)
    drift = np.abs(np.cumsum(steps) - np.arange(1, len(steps) + 1) * steps.mean())
    k = int(np.argmax(off))
    if off[k] > allowed or drift.max() > DRIFT_MM:
        yield SacplanError(
            "SERIES-SPACING-UNEQUAL",
            f"The slices are not evenly spaced: {steps[k]:.3f} mm between {instances[k].name} and "
            f"{instances[k + 1].name} where {usual:.3f} mm is usual.",
            "Ask for a reconstruction with even slice spacing.",
        )


def _sheared(instances: Sequence[Instance], stack: Stack) -> Iterator[SacplanError]:
    if leans(stack) and stack.tilt_deg > STEEPEST_DEG:
        yield SacplanError(
            "SERIES-TILT-STEEP",
            f"The stack leans by {stack.tilt_deg:.1f} deg against its slices (Image Position "
            f"(0020,0032)), more than the {STEEPEST_DEG:.0f} deg that any gantry tilts.",
            "Ask for a reconstruction without tilt.",
        )
    sideways = stack.sideways_mm
    k = int(np.argmax(sideways))
    if sideways[k] > SHEAR_MM:
        yield SacplanError(
            "SERIES-SHIFTED",
            f"{instances[k].name} lies {sideways[k]:.2f} mm sideways of the other slices "
            "(Image Position (0020,0032)).",
            _SEND_AGAIN,
        )
