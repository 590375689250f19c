"""DICOM Segmentation objects written by highdicom on the made images."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import highdicom as hd
import numpy as np
from made_masks import AFFINE, SHAPE, ball
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

CODES = {
    "s1": Code("54735007", "SCT", "Sacrum"),
    "s2": Code("T-11AD0", "SRT", "Sacrum"),
    "tumour": Code("108369006", "SCT", "Neoplasm"),
}


def source(**changed: str) -> Dataset:
    """The header of an image of the made series that a SEG refers to."""
    data = Dataset()
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data.SOPClassUID, data.SOPInstanceUID = CTImageStorage, generate_uid()
    data.PatientID, data.PatientName = "P-1", "Yamada^Tarou"
    data.PatientBirthDate = data.PatientSex = data.AccessionNumber = ""
    data.StudyInstanceUID, data.SeriesInstanceUID = "1.2.3", "1.2.3.4"
    data.FrameOfReferenceUID, data.Modality = "1.2.3.9", "CT"
    data.StudyID = data.StudyDate = data.StudyTime = data.ReferringPhysicianName = ""
    data.PositionReferenceIndicator = ""
    data.Rows, data.Columns, data.InstanceNumber = 8, 8, 1
    data.ImagePositionPatient = [0, 0, 0]
    data.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    data.PixelSpacing, data.SliceThickness = [1, 1], 1
    data.ImageType = ["ORIGINAL", "PRIMARY"]
    for keyword, value in changed.items():
        setattr(data, keyword, value)
    return data


def write_seg(
    path: Path,
    kind: str = "BINARY",
    affine: NDArray[Any] = AFFINE,
    shape: tuple[int, int, int] = SHAPE,
    labels: dict[str, str] | None = None,
    **changed: str,
) -> Path:
    """The balls `labels` (name to segment label) as one SEG on a grid of its own."""
    labels = labels or {"s1": "Vertebra S1", "s2": "Vertebra S2", "tumour": "Region 3"}
    marked = np.stack([ball(name, affine, shape) for name in labels], axis=-1)
    values: NDArray[Any] = marked.astype(np.uint8)
    if kind == "FRACTIONAL":
        values = marked * 0.8
    if kind == "LABELMAP":
        values = (marked * np.arange(1, len(labels) + 1)).max(axis=-1).astype(np.uint8)
    to_dicom = affine[:, [2, 1, 0, 3]]
    made = hd.seg.Segmentation(
        source_images=[source(**changed)],
        pixel_array=hd.Volume(
            values,
            to_dicom,
            coordinate_system="PATIENT",
            frame_of_reference_uid=changed.get("FrameOfReferenceUID", "1.2.3.9"),
            channels={"SegmentNumber": range(1, len(labels) + 1)} if values.ndim == 4 else None,
        ),
        segmentation_type=kind,
        segment_descriptions=[
            hd.seg.SegmentDescription(
                segment_number=number,
                segment_label=label,
                segmented_property_category=codes.SCT.Tissue,
                segmented_property_type=CODES[name],
                algorithm_type=hd.seg.SegmentAlgorithmTypeValues.MANUAL,
            )
            for number, (name, label) in enumerate(labels.items(), start=1)
        ],
        series_instance_uid=generate_uid(),
        series_number=9,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer="made",
        manufacturer_model_name="made",
        software_versions="1",
        device_serial_number="1",
    )
    made.save_as(path)
    return path
