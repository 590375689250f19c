"""Why a series cannot be one volume: each reason with its code, what was found and what helps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePath

import numpy as np

from sacplan.errors import SacplanError
from sacplan.imaging.instance import Instance
from sacplan.imaging.split_series import MIN_SLICES, SAME_POSITION_MM, Part
from sacplan.imaging.stack import Stack, angle_between, directions, has_place
from sacplan.imaging.tag_walker import DEFLATED_LE, EXPLICIT_BE, EXPLICIT_LE, IMPLICIT_LE

UNEVEN_MM, UNEVEN_PART = 0.01, 0.01
DRIFT_MM = 0.1
TILT_DEG, SHEAR_MM = 0.05, 0.1
TURNED_RAD = 5e-4
SPACING_MM = 1e-4
MAX_PIXELS = 16384

NATIVE = frozenset({IMPLICIT_LE, EXPLICIT_LE, DEFLATED_LE, EXPLICIT_BE, ""})
COMPRESSED = frozenset(
    {f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 57, 70, 80, 81, 90, 91, 201, 202, 203)}
    | {"1.2.840.10008.1.2.5"}
)
_SEND_AGAIN = "Copy or send the series again from the archive."
_OTHER_SERIES = "Choose another series of the study."


def stack_refusal(part: Part, stack: Stack | None) -> SacplanError | None:
    """The first reason why the images of `part` cannot be one volume, or None."""
    for check in _IMAGE_CHECKS:
        refusal = check(part.instances)
        if refusal is not None:
            return refusal
    if part.is_localizer:
        return SacplanError(
            "SERIES-LOCALIZER",
            "The images are localizers (Image Type (0008,0008) holds LOCALIZER).",
            _OTHER_SERIES,
        )
    if stack is None:
        return None
    return next(_stack_problems(part.instances, stack), None)


def _names(instances: Sequence[Instance], most: int = 3) -> str:
    shown = ", ".join(i.name for i in instances[:most])
    return shown + (f" and {len(instances) - most} more" if len(instances) > most else "")


def _check_modality(instances: Sequence[Instance]) -> SacplanError | None:
    if not any(i.is_image for i in instances):
        return SacplanError(
            "SERIES-NO-IMAGE", "The series holds no pictures, only other objects.", _OTHER_SERIES
        )
    modality = instances[0].identity.modality
    if modality in {"CT", "MR"}:
        return None
    return SacplanError(
        "SERIES-MODALITY",
        f"Modality (0008,0060) is {modality or 'empty'}; CT or MR is needed.",
        _OTHER_SERIES,
    )


def _check_truncated(instances: Sequence[Instance]) -> SacplanError | None:
    cut = [i for i in instances if i.is_truncated]
    if not cut:
        return None
    return SacplanError(
        "FILE-TRUNCATED",
        f"{_names(cut)}: the file ends before its pixel data (7FE0,0010) are complete.",
        _SEND_AGAIN,
    )


def _check_frames(instances: Sequence[Instance]) -> SacplanError | None:
    many = next((i for i in instances if i.frames != 1), None)
    if many is None:
        return None
    return SacplanError(
        "MULTIFRAME",
        f"{PurePath(many.path).name} holds {many.frames} images in one file (Number of Frames "
        "(0028,0008)); such files cannot be opened yet.",
        "Export the series with one image a file (classic CT or MR).",
    )


def _check_pixels(instances: Sequence[Instance]) -> SacplanError | None:
    for instance in instances:
        problem = _pixel_problem(instance)
        if problem is not None:
            code, text = problem
            return SacplanError(code, f"{instance.name}: {text}", _OTHER_SERIES)
    return None


def _pixel_problem(instance: Instance) -> tuple[str, str] | None:  # noqa: PLR0911 - a list of reasons
    p = instance.pixels
    if p.syntax not in NATIVE | COMPRESSED:
        return "DECODER-MISSING", f"Transfer Syntax UID (0002,0010) {p.syntax} cannot be decoded."
    if p.samples != 1 or p.photometric not in {"MONOCHROME1", "MONOCHROME2"}:
        return "PIXELS-COLOUR", (
            f"Photometric Interpretation (0028,0004) is {p.photometric or 'empty'} with "
            f"{p.samples} samples per pixel; MONOCHROME2 with 1 is needed."
        )
    if p.is_float or p.bits_allocated not in {8, 16, 32}:
        what = "floating point" if p.is_float else f"{p.bits_allocated} bits"
        return "PIXELS-FORMAT", f"Pixels of {what} (0028,0100) cannot be read; 8, 16 or 32 can."
    if not 0 < p.bits_stored <= p.high_bit + 1 <= p.bits_allocated:
        return "PIXELS-FORMAT", (
            f"Bits Stored (0028,0101) {p.bits_stored} and High Bit (0028,0102) {p.high_bit} "
            f"do not fit into {p.bits_allocated} bits allocated."
        )
    if max(p.rows, p.columns) > MAX_PIXELS:
        return "PIXELS-FORMAT", f"{p.rows} x {p.columns} pixels are beyond {MAX_PIXELS}."
    if instance.identity.modality != "CT":
        return None
    if p.photometric == "MONOCHROME1":
        return "CT-MONOCHROME1", "a CT in MONOCHROME1 has no sure Hounsfield values."
    return None


def _check_rescale(instances: Sequence[Instance]) -> SacplanError | None:
    is_ct = instances[0].identity.modality == "CT"
    for i in instances:
        if is_ct and (i.slope is None or i.intercept is None):
            what = "are missing"
        elif i.slope == 0:
            what = "hold a slope of 0"
        else:
            continue
        return SacplanError(
            "CT-NO-RESCALE",
            f"{i.name}: Rescale Intercept and Slope (0028,1052), (0028,1053) {what}, so that "
            "the values are not Hounsfield units."
            if is_ct
            else f"{i.name}: Rescale Slope (0028,1053) is 0.",
            "Ask for the original images of the scanner.",
        )
    return None


def _check_place(instances: Sequence[Instance]) -> SacplanError | None:
    lost = [i for i in instances if not has_place(i)]
    if not lost:
        return None
    tags = (
        ("Image Position (0020,0032)", lost[0].position),
        ("Image Orientation (0020,0037)", lost[0].orientation),
        ("Pixel Spacing (0028,0030)", lost[0].pixel_spacing),
    )
    missing = ", ".join(name for name, value in tags if value is None) or "a positive Pixel Spacing"
    return SacplanError(
        "SERIES-NOT-VOLUME",
        f"{_names(lost)}: {missing} is missing or unreadable, so nothing can be measured "
        "(a secondary capture or screenshot has none).",
        _OTHER_SERIES,
    )


_IMAGE_CHECKS: tuple[Callable[[Sequence[Instance]], SacplanError | None], ...] = (
    _check_modality,
    _check_truncated,
    _check_frames,
    _check_pixels,
    _check_place,
    _check_rescale,
)


def _stack_problems(instances: Sequence[Instance], stack: Stack) -> Iterator[SacplanError]:
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
    turns = {i.orientation: angle_between(common, directions(i)) for i in instances}
    worst = max(instances, key=lambda i: turns[i.orientation])
    angle = turns[worst.orientation]
    if angle > TURNED_RAD:
        yield SacplanError(
            "SERIES-ORIENTATION",
            f"{worst.name} is turned by {np.degrees(angle):.2f} deg against the other images "
            "(Image Orientation (0020,0037)).",
            _SEND_AGAIN,
        )


def _uneven(instances: Sequence[Instance], steps: np.ndarray) -> Iterator[SacplanError]:
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
    if stack.tilt_deg > TILT_DEG and stack.shear_mm > SHEAR_MM:
        yield SacplanError(
            "SERIES-TILT",
            f"The slices were taken with the gantry tilted by {stack.tilt_deg:.1f} deg and are "
            f"shifted against each other by {stack.shear_mm:.1f} mm over the series.",
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
