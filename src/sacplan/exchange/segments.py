"""The sacrum, kept and removed, and the tumour as a DICOM Segmentation (PS3.3 A.51)."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sacplan import __version__
from sacplan.case.volume import ImageVolume
from sacplan.exchange.source import MANUFACTURER, SERIAL, Source

NUMBER = 9005
KEPT, REMOVED, TUMOUR = "kept", "removed", "tumour"


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """Voxels (slices, rows, columns) bool on the grid of the volume: KEPT, REMOVED or TUMOUR, by
    whom and whether a program made them."""

    kind: str
    voxels: NDArray[np.bool_]
    made_by: str
    is_automatic: bool


def segmentation(segments: tuple[Segment, ...], volume: ImageVolume, source: Source) -> Any:  # noqa: ANN401
    """The segments as a binary segmentation, a dataset to be saved."""
    import highdicom as hd
    from pydicom.uid import generate_uid

    along, down = volume.directions.T[:2]
    columns, rows, slices = volume.spacing_mm
    starts = [volume.index_to_patient([0, 0, k]).tolist() for k in range(len(volume.voxels))]
    system = hd.CoordinateSystemNames.PATIENT
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of values of the source images that are taken over
        data = hd.seg.Segmentation(
            source_images=list(source.headers),
            pixel_array=np.stack([s.voxels for s in segments], axis=-1),
            segmentation_type=hd.seg.SegmentationTypeValues.BINARY,
            segment_descriptions=[_described(n, s) for n, s in enumerate(segments, start=1)],
            series_instance_uid=generate_uid(),
            series_number=NUMBER,
            sop_instance_uid=generate_uid(),
            instance_number=1,
            manufacturer=MANUFACTURER,
            manufacturer_model_name=MANUFACTURER,
            software_versions=__version__,
            device_serial_number=SERIAL,
            pixel_measures=hd.PixelMeasuresSequence((rows, columns), slices, slices),
            plane_orientation=hd.PlaneOrientationSequence(system, [*along, *down]),
            plane_positions=[hd.PlanePositionSequence(system, start) for start in starts],
            content_label="SACRUM",
            content_description="Sacrum kept and removed",
            series_description="SacPlan segmentation",
        )
    data.BodyPartExamined = "SSPINE"
    return data


def _described(number: int, segment: Segment) -> Any:  # noqa: ANN401 - highdicom's own
    import highdicom as hd
    from pydicom.sr.codedict import codes

    from sacplan.exchange import codes as ours

    kinds = {
        KEPT: ("Sacrum, kept", codes.SCT.AnatomicalStructure, ours.SACRUM),
        REMOVED: ("Sacrum, removed", codes.SCT.AnatomicalStructure, ours.REMOVED),
        TUMOUR: ("Tumour", codes.SCT.MorphologicallyAbnormalStructure, ours.TUMOUR),
    }
    label, category, kind = kinds[segment.kind]
    ways = hd.seg.SegmentAlgorithmTypeValues
    automatic = hd.AlgorithmIdentificationSequence(
        name=segment.made_by or MANUFACTURER,
        family=codes.DCM.ArtificialIntelligence,
        version=__version__,
    )
    return hd.seg.SegmentDescription(
        segment_number=number,
        segment_label=label,
        segmented_property_category=category,
        segmented_property_type=kind,
        algorithm_type=ways.SEMIAUTOMATIC if segment.is_automatic else ways.MANUAL,
        algorithm_identification=automatic if segment.is_automatic else None,
        tracking_id=label,
        tracking_uid=hd.UID(),
    )
