"""The modules of CT and MR Image Storage for one slice of a made volume."""

from __future__ import annotations

from datetime import date

import numpy as np
from pydicom.dataset import Dataset
from pydicom.uid import UID, CTImageStorage, MRImageStorage
from pydicom.valuerep import DSfloat, PersonName

from sacplan import __version__
from sacplan.case.identity import SeriesIdentity
from sacplan.case.volume import ImageVolume

INTERCEPT = -1024
_TIME = {"CT": "101500", "MR": "143000"}


def image_dataset(
    volume: ImageVolume, k: int, number: int, character_set: tuple[str, ...]
) -> Dataset:
    """All but the pixels of slice k: PS3.3 A.3 (CT Image) or A.4 (MR Image)."""
    dataset, series = Dataset(), volume.series
    dataset.SpecificCharacterSet = (
        character_set[0] if len(character_set) == 1 else list(character_set)
    )
    dataset.SOPClassUID = CTImageStorage if volume.is_hounsfield else MRImageStorage
    dataset.SOPInstanceUID = UID(volume.sop_instance_uids[k])
    dataset.Modality = series.modality
    _patient_and_study(dataset, series)
    _series_and_equipment(dataset, series)
    _image(dataset, volume, number)
    _plane(dataset, volume, k)
    if volume.is_hounsfield:
        _ct(dataset, volume)
    else:
        _mr(dataset, volume)
    return dataset


def _da(day: date | None) -> str:
    return "" if day is None else day.strftime("%Y%m%d")


def _patient_and_study(dataset: Dataset, series: SeriesIdentity) -> None:
    patient, day = series.patient, _da(series.study_date)
    name = patient.name
    groups = "=".join((name.alphabetic, name.ideographic, name.phonetic)).rstrip("=")
    dataset.PatientName = PersonName(groups)
    dataset.PatientID = patient.patient_id
    dataset.PatientBirthDate = _da(patient.birth_date)
    dataset.PatientSex = patient.sex
    dataset.PatientComments = "Made by computation. Not a person."
    dataset.StudyInstanceUID = UID(series.study_uid)
    dataset.StudyDate = day
    dataset.StudyTime = _TIME[series.modality]
    dataset.ReferringPhysicianName = ""
    dataset.StudyID = "1" if series.modality == "CT" else "2"
    dataset.AccessionNumber = ""
    dataset.StudyDescription = series.study_description


def _series_and_equipment(dataset: Dataset, series: SeriesIdentity) -> None:
    dataset.SeriesInstanceUID = UID(series.series_uid)
    dataset.SeriesNumber = series.series_number
    dataset.SeriesDate = _da(series.study_date)
    dataset.SeriesTime = _TIME[series.modality]
    dataset.SeriesDescription = series.series_description
    dataset.ProtocolName = series.series_description
    dataset.BodyPartExamined = series.body_part
    dataset.PatientPosition = series.patient_position
    dataset.FrameOfReferenceUID = UID(series.frame_of_reference_uid)
    dataset.PositionReferenceIndicator = ""
    dataset.Manufacturer = series.manufacturer
    dataset.InstitutionName = series.institution
    dataset.ManufacturerModelName = "phantom"
    dataset.DeviceSerialNumber = "1"
    dataset.SoftwareVersions = __version__


def _image(dataset: Dataset, volume: ImageVolume, number: int) -> None:
    day, time = _da(volume.series.study_date), _TIME[volume.series.modality]
    dataset.InstanceNumber = number
    dataset.AcquisitionNumber = 1
    dataset.AcquisitionDate, dataset.AcquisitionTime = day, time
    dataset.ContentDate, dataset.ContentTime = day, time
    dataset.BurnedInAnnotation = "NO"
    dataset.LossyImageCompression = "00"
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.Rows, dataset.Columns = volume.voxels.shape[1:]
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 12, 11
    dataset.PixelRepresentation = 0


def _plane(dataset: Dataset, volume: ImageVolume, k: int) -> None:
    directions, (column, row, _) = volume.directions, volume.spacing_mm
    position = volume.index_to_patient([0, 0, k])
    normal = np.cross(directions[:, 0], directions[:, 1])
    # PS3.3 C.7.6.2: PixelSpacing names the distance between rows first
    dataset.PixelSpacing = [_ds(row), _ds(column)]
    dataset.ImageOrientationPatient = [_ds(v) for v in directions[:, :2].T.ravel()]
    dataset.ImagePositionPatient = [_ds(v) for v in position]
    dataset.SliceThickness = _ds(volume.slice_thickness_mm)
    dataset.SpacingBetweenSlices = _ds(abs(float(volume.affine[:3, 2] @ normal)))
    dataset.SliceLocation = _ds(float(position @ normal))


def _ct(dataset: Dataset, volume: ImageVolume) -> None:
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    dataset.RescaleIntercept, dataset.RescaleSlope = INTERCEPT, 1
    dataset.RescaleType = "HU"
    dataset.KVP = 120
    dataset.XRayTubeCurrent = 220
    dataset.ConvolutionKernel = "STANDARD"
    dataset.RotationDirection = "CW"
    dataset.GantryDetectorTilt = _ds(round(_gantry_tilt_deg(volume), 3))
    dataset.WindowCenter, dataset.WindowWidth = [300, 40], [1500, 400]
    dataset.WindowCenterWidthExplanation = ["BONE", "SOFT"]


def _gantry_tilt_deg(volume: ImageVolume) -> float:
    """The angle between the way of the table and the slice normal, with its sign about left."""
    along, down, step = volume.directions.T
    normal = np.cross(along, down)
    return float(np.degrees(np.arctan2(-(step @ down), abs(step @ normal))))


def _mr(dataset: Dataset, volume: ImageVolume) -> None:
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "M", "SE"]
    dataset.ScanningSequence, dataset.SequenceVariant = "SE", ["SK", "SP"]
    dataset.ScanOptions = ""
    dataset.MRAcquisitionType = "2D"
    dataset.RepetitionTime, dataset.EchoTime, dataset.EchoTrainLength = 4200, 102, 15
    dataset.MagneticFieldStrength, dataset.FlipAngle = 3, 150
    dataset.NumberOfAverages = 2
    centre, width = volume.default_window or (300.0, 600.0)
    dataset.WindowCenter, dataset.WindowWidth = _ds(centre), _ds(width)


def _ds(value: float) -> DSfloat:
    """A decimal string, shortened to 16 characters where it must be (PS3.5 6.2)."""
    return DSfloat(round(float(value), 10) + 0.0, auto_format=True)
