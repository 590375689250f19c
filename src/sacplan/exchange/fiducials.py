"""The landmarks as DICOM Spatial Fiducials (PS3.3 A.40)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sacplan.exchange.source import Source, coded, described
from sacplan.plan.model import LANDMARK_TITLES, Plan

NUMBER = 9004
_SPATIAL_FIDUCIALS = "1.2.840.10008.5.1.4.1.1.66.2"


def spatial_fiducials(plan: Plan, source: Source, now: datetime) -> Any:  # noqa: ANN401 - a dataset
    """Each landmark as a point of its own name, in the frame of reference of the images."""
    from pydicom.dataset import Dataset
    from pydicom.uid import generate_uid

    data = described(source, "FID", "SacPlan landmarks", NUMBER, now)
    data.SOPClassUID = _SPATIAL_FIDUCIALS
    data.ContentLabel = "LANDMARKS"
    data.ContentDescription = "Landmarks of the sacrum"
    data.ContentCreatorName = ""
    points = Dataset()
    points.FrameOfReferenceUID = source.frame_of_reference_uid
    points.FiducialSequence = [
        _fiducial(name, mark.position_mm.tolist(), generate_uid())
        for name, mark in plan.landmarks.items()
    ]
    data.FiducialSetSequence = [points]
    return data


def _fiducial(name: str, position_mm: list[float], uid: str) -> Any:  # noqa: ANN401 - a dataset
    from pydicom.dataset import Dataset
    from pydicom.valuerep import format_number_as_ds

    from sacplan.exchange.codes import landmark_code

    item = Dataset()
    item.FiducialIdentifier = name[:16]
    title = LANDMARK_TITLES.get(name, name)
    item.FiducialIdentifierCodeSequence = [coded(landmark_code(name, title))]
    item.FiducialUID = uid
    item.FiducialDescription = title[:1024]
    item.ShapeType = "POINT"
    item.NumberOfContourPoints = 1
    item.ContourData = [format_number_as_ds(value) for value in position_mm]
    return item
