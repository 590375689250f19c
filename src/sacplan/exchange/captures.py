"""The figures as DICOM Secondary Captures, for every viewer to show (PS3.3 A.8)."""

from __future__ import annotations

import warnings
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sacplan import __version__
from sacplan.exchange.source import MANUFACTURER, SERIAL, Source

NUMBER = 9006


def secondary_captures(
    pictures: dict[str, NDArray[np.uint8]], source: Source, now: datetime
) -> dict[str, Any]:
    """Each picture (rows, columns, 3) as an image of one series, by name."""
    import highdicom as hd
    from pydicom.uid import generate_uid

    first, series = source.first, generate_uid()
    made = {}
    for number, (name, pixels) in enumerate(pictures.items(), start=1):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of values of the source images that are taken over
            image = hd.sc.SCImage(
                pixel_array=np.ascontiguousarray(pixels[..., :3]),
                photometric_interpretation="RGB",
                bits_allocated=8,
                coordinate_system="PATIENT",
                study_instance_uid=str(first.StudyInstanceUID),
                series_instance_uid=series,
                series_number=NUMBER,
                sop_instance_uid=generate_uid(),
                instance_number=number,
                manufacturer=MANUFACTURER,
                manufacturer_model_name=MANUFACTURER,
                software_versions=__version__,
                device_serial_number=SERIAL,
                patient_id=str(first.get("PatientID") or ""),
                patient_name=first.get("PatientName") or "",
                patient_birth_date=str(first.get("PatientBirthDate") or ""),
                patient_sex=str(first.get("PatientSex") or "") or None,
                accession_number=str(first.get("AccessionNumber") or ""),
                study_id=str(first.get("StudyID") or ""),
                study_date=first.get("StudyDate") or None,
                study_time=first.get("StudyTime") or None,
                referring_physician_name=first.get("ReferringPhysicianName") or "",
                patient_orientation=("L", "F"),
            )
        image.SpecificCharacterSet = "ISO_IR 192"
        image.BodyPartExamined = "SSPINE"
        image.SeriesDescription = "SacPlan figures"
        image.ImageComments = name
        image.BurnedInAnnotation = "NO"
        for key, value in (("SeriesDate", f"{now:%Y%m%d}"), ("SeriesTime", f"{now:%H%M%S}")):
            setattr(image, key, value)
        made[name] = image
    return made
