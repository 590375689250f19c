"""Which series of an MR is the best to plan on, and which others lie in its frame."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sacplan.imaging.series_found import SeriesFound

THICK = 1.6
"""From this ratio of slice step to pixel on, other planes of a stack show its steps."""

_SACRUM_MM = 100.0
_FINE_MM = 2.0


def in_its_frame(series: SeriesFound, found: Sequence[SeriesFound]) -> tuple[SeriesFound, ...]:
    """Other loadable series of the same patient and frame of reference, of any study and modality:
    they may be laid on `series` as they are, without registration. None where it names no frame."""
    own = series.identity
    if not own.frame_of_reference_uid:
        return ()
    return tuple(
        other
        for other in found
        if other is not series
        and other.is_loadable
        and other.stack is not None
        and own.frame_of_reference_uid == other.identity.frame_of_reference_uid
        and own.patient.patient_id == other.identity.patient.patient_id
    )


def is_thick(series: SeriesFound) -> bool:
    """The slices lie so far apart that other planes show steps."""
    spacing = series.spacing_mm
    return spacing is not None and spacing > THICK * _pixel_mm(series)


def worth(series: SeriesFound) -> tuple[float | str, ...]:
    """Sorts series of MR, the best to plan on first: of those that reach 100 mm from head to foot
    one that is fine in all directions, else a sagittal one; T2 before others, thin before thick."""
    spacing = series.spacing_mm or 0.0
    is_fine = not is_thick(series) and spacing <= _FINE_MM
    is_turned = not is_fine and series.orientation_name != "sagittal"
    is_other = "T2" not in series.identity.series_description.upper()
    return (
        _height_mm(series) < _SACRUM_MM,
        not is_fine,
        is_turned,
        is_other,
        max(spacing, 1.0),
        _pixel_mm(series),
        series.key,
    )


def _pixel_mm(series: SeriesFound) -> float:
    return max(series.pixel_spacing_mm or (1.0, 1.0))


def _height_mm(series: SeriesFound) -> float:
    """How far the box of a series reaches from head to foot."""
    if series.stack is None:
        return 0.0
    counts = np.array([series.columns, series.rows, series.count])
    return float(np.abs(series.stack.affine[2, :3]) @ counts)
