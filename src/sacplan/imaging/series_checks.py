"""Why a series cannot be one volume: each reason with its code, what was found and what helps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath

from sacplan.errors import SacplanError
from sacplan.imaging.instance import Instance, PixelFormat
from sacplan.imaging.multi_frame import ENHANCED
from sacplan.imaging.split_series import Part
from sacplan.imaging.stack import COSINE_TOLERANCE, Stack, cosine_error, has_place
from sacplan.imaging.stack_checks import stack_problems
from sacplan.imaging.tag_walker import DEFLATED_LE, EXPLICIT_BE, EXPLICIT_LE, IMPLICIT_LE
from sacplan.imaging.values import slope_and_intercept

MAX_PIXELS = 16384
MIN_SLOPE, MAX_RESCALE = 1e-9, 1e9

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
    return next(stack_problems(part.instances, stack), None)


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


def _check_uid(instances: Sequence[Instance]) -> SacplanError | None:
    if instances[0].identity.series_uid:
        return None
    return SacplanError(
        "SERIES-NO-UID",
        "The images carry no Series Instance UID (0020,000E), so that nothing says they belong "
        "together.",
        _SEND_AGAIN,
    )


def truncated_refusal(instances: Sequence[Instance]) -> SacplanError | None:
    """The refusal of a series one of whose files ends too early, or None."""
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
    if many is None or (many.sop_class in ENHANCED and many.position is not None):
        return None
    return SacplanError(
        "MULTIFRAME",
        f"{PurePath(many.path).name} holds {many.frames} images in one file (Number of Frames "
        "(0028,0008)) without the place of each.",
        "Export the series with one image a file, or as enhanced CT or MR.",
    )


def _check_pixels(instances: Sequence[Instance]) -> SacplanError | None:
    for instance in instances:
        problem = _pixel_problem(instance)
        if problem is not None:
            code, text = problem
            return SacplanError(code, f"{instance.name}: {text}", _OTHER_SERIES)
    return None


def _pixel_problem(instance: Instance) -> tuple[str, str] | None:
    p = instance.pixels
    if p.syntax not in NATIVE | COMPRESSED:
        return "DECODER-MISSING", f"Transfer Syntax UID (0002,0010) {p.syntax} cannot be decoded."
    if p.samples != 1 or p.photometric not in {"MONOCHROME1", "MONOCHROME2"}:
        return "PIXELS-COLOUR", (
            f"Photometric Interpretation (0028,0004) is {p.photometric or 'empty'} with "
            f"{p.samples} samples per pixel; MONOCHROME2 with 1 is needed."
        )
    problem = format_problem(p)
    if problem is not None:
        return "PIXELS-FORMAT", problem
    if instance.identity.modality != "CT":
        return None
    if p.photometric == "MONOCHROME1":
        return "CT-MONOCHROME1", "a CT in MONOCHROME1 has no sure Hounsfield values."
    return None


def format_problem(p: PixelFormat) -> str | None:
    """Why pixels written like this cannot be read; None where they can."""
    if p.is_float or p.bits_allocated not in {8, 16, 32}:
        what = "floating point" if p.is_float else f"{p.bits_allocated} bits"
        return f"Pixels of {what} (0028,0100) cannot be read; 8, 16 or 32 can."
    if not 0 < p.bits_stored <= p.high_bit + 1 <= p.bits_allocated:
        return (
            f"Bits Stored (0028,0101) {p.bits_stored} and High Bit (0028,0102) {p.high_bit} "
            f"do not fit into {p.bits_allocated} bits allocated."
        )
    if max(p.rows, p.columns) > MAX_PIXELS:
        return f"{p.rows} x {p.columns} pixels are beyond {MAX_PIXELS}."
    return None


def _check_rescale(instances: Sequence[Instance]) -> SacplanError | None:
    is_ct = instances[0].identity.modality == "CT"
    for i in instances:
        problem = _rescale_problem(i, is_ct=is_ct)
        if problem:
            return SacplanError(
                "CT-NO-RESCALE" if is_ct else "PIXELS-RESCALE",
                f"{i.name}: Rescale Intercept and Slope (0028,1052), (0028,1053) {problem}"
                + (", so that the values are not Hounsfield units." if is_ct else "."),
                "Ask for the original images of the scanner.",
            )
    return None


def _rescale_problem(i: Instance, *, is_ct: bool) -> str:
    if is_ct and (i.slope is None or i.intercept is None):
        return "are missing"
    slope, intercept = slope_and_intercept(i)
    if slope == 0 or (is_ct and slope < 0):
        return f"hold a slope of {slope:g}"
    if not MIN_SLOPE < abs(slope) < MAX_RESCALE or abs(intercept) > MAX_RESCALE:
        return f"hold the impossible numbers {intercept:g} and {slope:g}"
    return ""


def _check_place(instances: Sequence[Instance]) -> SacplanError | None:
    lost = [i for i in instances if not has_place(i)]
    if not lost:
        return None
    tags = (
        ("Image Position (0020,0032)", lost[0].position),
        ("Image Orientation (0020,0037)", lost[0].orientation),
        ("Pixel Spacing (0028,0030)", lost[0].pixel_spacing),
    )
    missing = ", ".join(name for name, value in tags if value is None)
    missing = missing or "a possible Image Position or Pixel Spacing"
    return SacplanError(
        "SERIES-NOT-VOLUME",
        f"{_names(lost)}: {missing} is missing or unreadable, so nothing can be measured "
        "(a secondary capture or screenshot has none).",
        _OTHER_SERIES,
    )


def _check_cosines(instances: Sequence[Instance]) -> SacplanError | None:
    worst = max(instances, key=cosine_error)
    error = cosine_error(worst)
    if error <= COSINE_TOLERANCE:
        return None
    return SacplanError(
        "SERIES-COSINES",
        f"{worst.name}: Image Orientation (0020,0037) is not two unit vectors at right angles "
        f"(off by {error:.3f}; at most {COSINE_TOLERANCE:g}).",
        _SEND_AGAIN,
    )


_IMAGE_CHECKS: tuple[Callable[[Sequence[Instance]], SacplanError | None], ...] = (
    _check_modality,
    _check_uid,
    truncated_refusal,
    _check_frames,
    _check_pixels,
    _check_place,
    _check_cosines,
    _check_rescale,
)
