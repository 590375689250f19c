"""What is odd about a series that can be loaded all the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

from sacplan.errors import Finding, Severity
from sacplan.imaging.series_found import SeriesFound
from sacplan.imaging.stack import Stack
from sacplan.imaging.upright import leans
from sacplan.imaging.values import can_hold_air, has_doubtful_padding

THICK_MM, VERY_THICK_MM = 2.0, 3.0
SQUARE_PART = 0.001
THICKNESS_PART = 0.05
FIRST_YEAR = 1972
MAX_AGE_YEARS = 130
TILT_AGREES_DEG = 1.0


def series_findings(series: SeriesFound) -> tuple[Finding, ...]:
    """All findings about one series, from its headers."""
    found = [finding for check in _CHECKS for finding in check(series)]
    if series.stack is not None and series.is_loadable:
        found += [f for check in _STACK_CHECKS for f in check(series, series.stack)]
    return tuple(found)


def _caution(code: str, text: str) -> Finding:
    return Finding(code, Severity.CAUTION, text)


def _info(code: str, text: str) -> Finding:
    return Finding(code, Severity.INFO, text)


def _patient(series: SeriesFound) -> Iterator[Finding]:
    patient = series.identity.patient
    if not patient.patient_id:
        yield _caution("PATIENT-NO-ID", "The images carry no Patient ID (0010,0020).")
    if not patient.name.display():
        yield _caution("PATIENT-NO-NAME", "The images carry no patient name (0010,0010).")
    if "\ufffd" in patient.name.display():
        yield _caution(
            "PATIENT-NAME-UNREADABLE",
            "Parts of the patient's name (0010,0010) cannot be read in the character set "
            "(0008,0005) of the images; go by Patient ID and birth date.",
        )
    names = {i.identity.patient.name for i in series.instances}
    if len(names) > 1:
        shown = " / ".join(sorted(name.display() or "(none)" for name in names))
        yield _caution("PATIENT-NAMES-DIFFER", f"One Patient ID with several names: {shown}.")


def _dates(series: SeriesFound) -> Iterator[Finding]:
    born, scanned = series.identity.patient.birth_date, series.identity.study_date
    today = datetime.now(tz=UTC).date() + timedelta(days=1)
    if scanned is None:
        yield _caution("SERIES-DATE", "The study has no date (0008,0020): its age is unknown.")
    elif scanned > today or scanned < date(FIRST_YEAR, 1, 1):
        yield _caution("SERIES-DATE", f"The study date (0008,0020) {scanned} is not plausible.")
    if born is None:
        return
    last = scanned or today
    if born > last or last.year - born.year > MAX_AGE_YEARS:
        yield _caution(
            "PATIENT-BIRTH-DATE",
            f"The birth date (0010,0030) {born} does not fit a study of {last}.",
        )


def _frame(series: SeriesFound) -> Iterator[Finding]:
    if series.identity.frame_of_reference_uid == "":
        yield _caution(
            "SERIES-NO-FRAME",
            "The images name no frame of reference (0020,0052), so that a plan cannot be checked "
            "against them.",
        )


def _lossy(series: SeriesFound) -> Iterator[Finding]:
    if any(i.acquisition.is_lossy for i in series.instances):
        yield _caution(
            "SERIES-LOSSY",
            "The images were compressed with loss (0028,2110); fine edges may have moved.",
        )


def _kind(series: SeriesFound) -> Iterator[Finding]:
    kinds = {i.acquisition.image_type for i in series.instances}
    if len(kinds) > 1:
        shown = "; ".join(sorted("\\".join(kind) for kind in kinds))
        yield _caution("SERIES-IMAGE-TYPES", f"Images of several types (0008,0008): {shown}.")
    if any(kind[0] == "DERIVED" for kind in kinds):
        yield _info(
            "SERIES-DERIVED",
            f"The images are derived from others (0008,0008): {'/'.join(min(kinds))}. "
            "Thin original images are better to measure on.",
        )
    if any(i.acquisition.has_burned_in_text for i in series.instances):
        yield _info("SERIES-BURNED-IN", "Text is burned into the pixels (0028,0301).")
    if series.identity.modality == "MR" and series.middle.pixels.photometric == "MONOCHROME1":
        yield _info(
            "SERIES-MONOCHROME1", "The images are stored dark for bright and were turned round."
        )


def _values(series: SeriesFound) -> Iterator[Finding]:
    if not series.is_loadable:
        return
    types = {i.acquisition.rescale_type for i in series.instances} - {"", "HU"}
    if series.identity.modality == "CT" and types:
        yield _caution(
            "SERIES-NOT-HU",
            f"Rescale Type (0028,1054) is {'/'.join(sorted(types))}, not HU: the values may "
            "not be Hounsfield units.",
        )
    elif series.identity.modality == "CT" and not any(can_hold_air(i) for i in series.instances):
        yield _caution(
            "SERIES-NOT-HU",
            "The rescale (0028,1052) leaves no value for air (-1000): the values may not be "
            "Hounsfield units.",
        )
    doubtful = next((i for i in series.instances if has_doubtful_padding(i)), None)
    if doubtful is not None:
        yield _caution(
            "SERIES-PADDING",
            f"The value said to mark pixels outside the scanned circle (0028,0120) could be tissue "
            f"(in {doubtful.name}); it is shown as it is.",
        )
    elif any(i.pixels.padding is not None for i in series.instances):
        yield _info(
            "SERIES-PADDING", "Pixels outside the scanned circle are marked as such (0028,0120)."
        )
    windows = {i.acquisition.window for i in series.instances}
    if len(windows) > 1:
        yield _info("SERIES-WINDOWS", "The images ask for different grey windows (0028,1050).")


def _spacing(series: SeriesFound, stack: Stack) -> Iterator[Finding]:
    spacing = stack.spacing_mm
    if len(series.instances) < 2 or spacing <= THICK_MM:
        return
    text = f"The slices lie {spacing:.2f} mm apart"
    if spacing > VERY_THICK_MM:
        text += "; the promontory and the ventral face are known only roughly between them."
    else:
        text += f"; {THICK_MM:g} mm or less is advised."
    yield _caution("SERIES-SPACING", text)


def _thickness(series: SeriesFound, stack: Stack) -> Iterator[Finding]:
    thickness, spacing = series.thickness_mm, stack.spacing_mm
    if thickness is None or len(series.instances) < 2:
        return
    if thickness < spacing * (1 - THICKNESS_PART):
        yield _caution(
            "SERIES-THICKNESS",
            f"Slices of {thickness:.2f} mm lie {spacing:.2f} mm apart: "
            f"{spacing - thickness:.2f} mm between them were not imaged.",
        )
    elif thickness > spacing * (1 + THICKNESS_PART):
        yield _info(
            "SERIES-THICKNESS",
            f"Slices of {thickness:.2f} mm lie {spacing:.2f} mm apart and overlap; the "
            "spacing used is that of their positions.",
        )


def _pixels(series: SeriesFound, stack: Stack) -> Iterator[Finding]:
    del series
    rows, columns = stack.pixel_spacing
    if abs(rows - columns) > SQUARE_PART * max(rows, columns):
        yield _info(
            "SERIES-NOT-SQUARE",
            f"Pixels are not square: {rows:.4f} x {columns:.4f} mm (0028,0030).",
        )


def _tilt(series: SeriesFound, stack: Stack) -> Iterator[Finding]:
    """Slices of a tilted gantry, put upright at loading; the positions count, not the header."""
    if not leans(stack):
        return
    text = (
        f"The slices were taken with the gantry tilted by {stack.tilt_deg:.1f} deg; each was "
        f"shifted within its own plane, by {stack.shear_mm:.1f} mm over the series."
    )
    stated = [abs(i.acquisition.gantry_tilt_deg or 0.0) for i in series.instances]
    odd = max(stated, key=lambda angle: abs(angle - stack.tilt_deg))
    if abs(odd - stack.tilt_deg) <= TILT_AGREES_DEG:
        yield _info("SERIES-TILT", text)
        return
    yield _caution(
        "SERIES-TILT",
        f"{text} Gantry Tilt (0018,1120) says {odd:.1f} deg: the positions (0020,0032) were taken; "
        "check that the picture looks right.",
    )


def _tilt_tag(series: SeriesFound, stack: Stack) -> Iterator[Finding]:
    """A tilt in the header that the positions do not show: either undone, or lost."""
    angles = [i.acquisition.gantry_tilt_deg or 0.0 for i in series.instances]
    worst = max(angles, key=abs, default=0.0)
    if leans(stack):
        return
    if abs(worst) > 0.5 and stack.plane_name == "axial" and abs(stack.normal[2]) > 0.99999:
        yield _caution(
            "SERIES-TILT-TAG",
            f"Gantry Tilt (0018,1120) is {worst:.1f} deg, yet the slices are written as untilted; "
            "check that lengths and angles look right.",
        )


_CHECKS: tuple[Callable[[SeriesFound], Iterator[Finding]], ...] = (
    _patient,
    _dates,
    _frame,
    _lossy,
    _kind,
    _values,
)
_STACK_CHECKS: tuple[Callable[[SeriesFound, Stack], Iterator[Finding]], ...] = (
    _spacing,
    _thickness,
    _pixels,
    _tilt,
    _tilt_tag,
)
