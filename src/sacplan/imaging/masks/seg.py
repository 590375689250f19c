"""DICOM Segmentation objects."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, Severity
from sacplan.imaging.masks.dicom_checks import check_frame, check_patient, check_study
from sacplan.imaging.masks.imported import ImportedMasks, cut_to_box, no_geometry, refuse_size
from sacplan.imaging.masks.names import our_name, snomed_ct
from sacplan.imaging.masks.voxels import LabelVolume, masks_of
from sacplan.progress import Progress

_HALF = 0.5


def read_seg(path: Path, volume: ImageVolume, progress: Progress) -> ImportedMasks:
    """Every segment on the grid of the SEG itself, cut to its box; missing frames are background.

    Raises MASK-OTHER-PATIENT, MASK-OTHER-FRAME, MASK-SIZE and MASK-NO-GEOMETRY (no regular grid).
    """
    from highdicom.seg import segread

    seg = segread(path)
    findings = check_patient(path, str(seg.get("PatientID") or ""), volume)
    findings += check_study(path, str(seg.get("StudyInstanceUID") or ""), volume)
    findings += check_frame(path, str(seg.get("FrameOfReferenceUID") or ""), volume)
    geometry = seg.get_volume_geometry()
    if geometry is None:
        raise no_geometry(path, "its frames do not lie on one regular grid")
    kind = str(seg.segmentation_type.value)
    refuse_size(path, float(np.prod(np.array(geometry.spatial_shape, dtype=np.float64))), 4)
    if kind == "FRACTIONAL":
        text = f"{path.name} holds fractions; a voxel counts from one half on."
        findings.append(Finding("MASK-FRACTIONAL", Severity.CAUTION, text))
    numbers = [int(number) for number in seg.segment_numbers if number > 0]
    read = _of_label_map if kind == "LABELMAP" else _of_segments
    masks = read(path, seg, numbers, progress)
    return ImportedMasks(tuple(masks), (), tuple(findings))


def _of_segments(
    path: Path,
    seg: Any,  # noqa: ANN401 - highdicom's object
    numbers: list[int],
    progress: Progress,
) -> list[LabelMask]:
    masks: list[LabelMask] = []
    for done, number in enumerate(numbers):
        progress.stop_if_cancelled()
        progress.report(done / len(numbers), "Reading segments")
        part = seg.get_volume(segment_numbers=[number], combine_segments=False)
        values = np.asarray(part.array)
        name, made_by = _told(seg, number, path)
        marked = values.reshape(values.shape[:3]) >= _HALF
        masks.append(cut_to_box(name, marked, _affine(part), made_by))
        refuse_size(path, sum(mask.voxels.size for mask in masks))
    return masks


def _of_label_map(
    path: Path,
    seg: Any,  # noqa: ANN401 - highdicom's object
    numbers: list[int],
    progress: Progress,
) -> list[LabelMask]:
    whole = seg.get_volume(combine_segments=True)
    told = {number: _told(seg, number, path) for number in numbers}
    labels = LabelVolume(np.asarray(whole.array)[None], _affine(whole), {})
    found = {label: mask for _, label, mask in masks_of(path, labels, progress)[0]}
    empty = LabelMask("", np.zeros((1, 1, 1), dtype=np.bool_), _affine(whole), "")
    return [
        replace(found.get(number, empty), name=name, made_by=made_by)
        for number, (name, made_by) in told.items()
    ]


def _affine(part: Any) -> NDArray[np.float64]:  # noqa: ANN401 - highdicom's volume
    """From column, row, slice instead of highdicom's slice, row, column."""
    return np.asarray(part.affine, dtype=np.float64)[:, [2, 1, 0, 3]]


def _told(seg: Any, number: int, path: Path) -> tuple[str, str]:  # noqa: ANN401 - highdicom's
    """Our name of a segment, and who made it."""
    told = seg.get_segment_description(number)
    kind = told.segmented_property_type
    code = snomed_ct(str(kind.value), str(kind.scheme_designator))
    by = told.get("SegmentAlgorithmName") or seg.get("ManufacturerModelName") or path.name
    return our_name(str(told.segment_label), code, _side(told)), str(by)


def _side(told: Any) -> str:  # noqa: ANN401 - a pydicom dataset
    kind = told.SegmentedPropertyTypeCodeSequence[0]
    for item in kind.get("SegmentedPropertyTypeModifierCodeSequence") or ():
        word = str(item.get("CodeMeaning", "")).lower()
        if word in {"left", "right"}:
            return word
    return ""
