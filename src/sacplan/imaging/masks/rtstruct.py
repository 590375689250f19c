"""RT Structure Sets: closed planar contours."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.geometry.frame import Points
from sacplan.imaging.masks.dicom_checks import check_frame, check_patient, check_study
from sacplan.imaging.masks.imported import ImportedMasks, refuse_size
from sacplan.imaging.masks.names import is_known, our_name, snomed_ct
from sacplan.imaging.masks.rasterise import rasterised
from sacplan.measure.tumour import LEAST_AREA_MM2, area_vector
from sacplan.plan.drawn import SOFT_TISSUE, TUMOUR, DrawnContour
from sacplan.progress import Progress

_CLOSED = frozenset({"CLOSED_PLANAR", "CLOSEDPLANAR_XOR"})


@dataclass(slots=True)
class _Structure:
    name: str
    frame_uid: str
    made_by: str
    closed: list[Points] = field(default_factory=list)
    others: dict[str, int] = field(default_factory=dict)


def read_rtstruct(path: Path, volume: ImageVolume, progress: Progress) -> ImportedMasks:
    """Contours of tumour and soft tissue as they were drawn; all else as masks.

    Raises MASK-OTHER-PATIENT, MASK-SIZE and, where no structure is of the volume's frame,
    MASK-OTHER-FRAME.
    """
    from pydicom import dcmread

    data = dcmread(path)
    findings = check_patient(path, str(data.get("PatientID") or ""), volume)
    findings += check_study(path, str(data.get("StudyInstanceUID") or ""), volume)
    structures = _of_frame(path, _structures(data), volume, findings)
    masks: list[LabelMask] = []
    contours: list[DrawnContour] = []
    for done, structure in enumerate(structures):
        progress.report(done / len(structures), "Reading structures")
        for kind, count in structure.others.items():
            text = f"{structure.name}: {count} {kind} contours are not read."
            findings.append(Finding("MASK-CONTOUR-KIND", Severity.CAUTION, text))
        if structure.name in {TUMOUR, SOFT_TISSUE} and structure.closed:
            uid = volume.series.series_uid
            contours += [DrawnContour(structure.name, p, uid) for p in structure.closed]
        elif structure.closed:
            mask, said = rasterised(
                structure.name, structure.closed, volume, structure.made_by, progress
            )
            masks.append(mask)
            findings += said
            refuse_size(path, sum(mask.voxels.size for mask in masks))
        else:
            empty = np.zeros((1, 1, 1), dtype=np.bool_)
            masks.append(LabelMask(structure.name, empty, volume.affine, structure.made_by))
    return ImportedMasks(tuple(masks), tuple(contours), tuple(dict.fromkeys(findings)))


def _structures(data: Any) -> list[_Structure]:  # noqa: ANN401 - a pydicom dataset
    seen = {
        int(each.ReferencedROINumber): each for each in data.get("RTROIObservationsSequence") or ()
    }
    by = str(data.get("ManufacturerModelName") or data.get("Manufacturer") or "RT Structure Set")
    found = {
        int(roi.ROINumber): _Structure(
            _name(str(roi.get("ROIName") or ""), seen.get(int(roi.ROINumber))),
            str(roi.get("ReferencedFrameOfReferenceUID") or ""),
            by,
        )
        for roi in data.StructureSetROISequence
    }
    for item in data.get("ROIContourSequence") or ():
        structure = found.get(int(item.ReferencedROINumber))
        if structure is not None:
            for contour in item.get("ContourSequence") or ():
                _sort(structure, contour)
    return list(found.values())


def _name(label: str, seen: Any) -> str:  # noqa: ANN401 - a pydicom dataset or None
    coded = (seen.get("RTROIIdentificationCodeSequence") or ()) if seen is not None else ()
    code = ""
    if coded:
        scheme = str(coded[0].get("CodingSchemeDesignator") or "")
        code = snomed_ct(str(coded[0].get("CodeValue") or ""), scheme)
    name = our_name(label, code)
    is_gross = seen is not None and seen.get("RTROIInterpretedType") == "GTV"
    return TUMOUR if is_gross and not is_known(name) else name


def _sort(structure: _Structure, contour: Any) -> None:  # noqa: ANN401 - a pydicom dataset
    kind = str(contour.get("ContourGeometricType") or "unknown")[:32]
    points = _points(contour)
    if kind in _CLOSED:
        if len(points) > 1 and np.array_equal(points[0], points[-1]):
            points = points[:-1]
        if len(points) >= 3 and np.linalg.norm(area_vector(points)) >= LEAST_AREA_MM2:
            structure.closed.append(points)
            return
        kind = "empty"
    structure.others[kind] = structure.others.get(kind, 0) + 1


def _points(contour: Any) -> Points:  # noqa: ANN401 - a pydicom dataset
    """The points (n, 3). Raises ValueError for what are no finite numbers, three by three."""
    element = contour.get_item("ContourData")
    told = element.value if element is not None else None
    # as bytes where they still are: a thousand times smaller than pydicom's own numbers
    values = told.split(b"\\") if isinstance(told, bytes) else told
    points = np.array(values or (), dtype=np.float64).reshape(-1, 3)
    if not np.isfinite(points).all():
        raise ValueError("contour points must be finite")
    return points


def _of_frame(
    path: Path, structures: list[_Structure], volume: ImageVolume, findings: list[Finding]
) -> list[_Structure]:
    """Those in the volume's frame of reference; the rest by a finding, or refused when all."""
    kept: list[_Structure] = []
    refused: SacplanError | None = None
    for structure in structures:
        try:
            findings += check_frame(path, structure.frame_uid, volume)
        except SacplanError as error:
            refused = error
            text = f"{structure.name} is in another frame of reference and was left out."
            findings.append(Finding("MASK-FRAME-LEFT-OUT", Severity.CAUTION, text))
            continue
        kept.append(structure)
    if refused is not None and not kept:
        raise refused
    return kept
