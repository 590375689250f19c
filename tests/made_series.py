"""A small DICOM writer whose voxels and patient points are known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

AXIAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


def oblique(yaw: float = 12.0, pitch: float = 17.0, roll: float = -9.0) -> tuple[Any, Any]:
    """Rows and columns turned about all three axes, degrees."""
    a, b, c = np.radians([yaw, pitch, roll])
    turn_x = np.array([[1, 0, 0], [0, np.cos(b), -np.sin(b)], [0, np.sin(b), np.cos(b)]])
    turn_y = np.array([[np.cos(c), 0, np.sin(c)], [0, 1, 0], [-np.sin(c), 0, np.cos(c)]])
    turn_z = np.array([[np.cos(a), -np.sin(a), 0], [np.sin(a), np.cos(a), 0], [0, 0, 1]])
    turn = turn_z @ turn_y @ turn_x
    return tuple(turn[:, 0]), tuple(turn[:, 1])


@dataclass
class MadeSeries:
    """A series of 32 x 32 slices with a bright marker left of the middle; HU in `values`."""

    count: int = 12
    size: int = 32
    axes: tuple[Any, Any] = AXIAL
    pixel: tuple[float, float] = (0.8, 0.9)
    spacing: float = 1.5
    origin: tuple[float, float, float] = (-14.0, -20.0, -310.0)
    shift_per_slice: tuple[float, float, float] = (0.0, 0.0, 0.0)
    signed: bool = False
    slope: float = 1.0
    intercept: float = -1024.0
    uid: str = field(default_factory=generate_uid)
    study_uid: str = field(default_factory=generate_uid)
    frame_uid: str = field(default_factory=generate_uid)
    patient_id: str = "P-1"
    name: str = "Yamada^Tarou"

    @property
    def normal(self) -> NDArray[np.float64]:
        return np.cross(self.axes[0], self.axes[1])

    def position(self, index: float) -> NDArray[np.float64]:
        step = self.spacing * self.normal + np.array(self.shift_per_slice)
        return np.array(self.origin) + index * step

    def points(self) -> NDArray[np.float64]:
        """The patient points (slices, rows, columns, 3) of all voxels."""
        k, j, i = np.meshgrid(
            np.arange(self.count), np.arange(self.size), np.arange(self.size), indexing="ij"
        )
        step = self.spacing * self.normal + np.array(self.shift_per_slice)
        return (
            np.array(self.origin)
            + i[..., None] * self.pixel[1] * np.array(self.axes[0])
            + j[..., None] * self.pixel[0] * np.array(self.axes[1])
            + k[..., None] * step
        )

    @property
    def marker(self) -> NDArray[np.float64]:
        """A patient point well to the left of the middle (x points to the left)."""
        points = self.points().reshape(-1, 3)
        return np.asarray(points.mean(axis=0) + np.array((6.3, 2.1, 1.2)))

    @property
    def values(self) -> NDArray[np.int16]:
        """HU (slices, rows, columns): tissue with a texture, and a soft ball at the marker."""
        points = self.points()
        texture = 40 + 20 * np.sin(points[..., 0] / 3) + 30 * np.cos(points[..., 2] / 4)
        distance = np.linalg.norm(points - self.marker, axis=-1)
        return np.round(texture + 1500 * np.exp(-((distance / 2.2) ** 2))).astype(np.int16)

    def datasets(self) -> list[FileDataset]:
        values = self.values
        return [self.dataset(index, values[index]) for index in range(self.count)]

    def dataset(self, index: int, values: NDArray[Any]) -> FileDataset:
        meta = FileMetaDataset()
        meta.MediaStorageSOPClassUID = CTImageStorage
        meta.MediaStorageSOPInstanceUID = generate_uid(entropy_srcs=[self.uid, str(index)])
        meta.TransferSyntaxUID = ExplicitVRLittleEndian
        data = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
        data.SpecificCharacterSet = ["", "ISO 2022 IR 87"]
        data.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
        data.SOPClassUID = CTImageStorage
        data.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
        data.StudyDate, data.Modality = "20260102", "CT"
        data.StudyDescription, data.SeriesDescription = "Pelvis", "made"
        data.PatientName, data.PatientID = self.name, self.patient_id
        data.PatientBirthDate, data.PatientSex = "19600501", "M"
        data.SliceThickness = f"{self.spacing:g}"
        data.StudyInstanceUID, data.SeriesInstanceUID = self.study_uid, self.uid
        data.SeriesNumber, data.InstanceNumber = 3, self.count - index
        data.ImagePositionPatient = [f"{v:.8g}" for v in self.position(index)]
        data.ImageOrientationPatient = [f"{v:.12f}"[:16] for axis in self.axes for v in axis]
        data.FrameOfReferenceUID = self.frame_uid
        data.SamplesPerPixel, data.PhotometricInterpretation = 1, "MONOCHROME2"
        data.Rows = data.Columns = self.size
        data.PixelSpacing = [f"{v:g}" for v in self.pixel]
        data.BitsAllocated, data.BitsStored, data.HighBit = 16, 16 if self.signed else 12, 11
        data.HighBit = data.BitsStored - 1
        data.PixelRepresentation = int(self.signed)
        data.RescaleIntercept, data.RescaleSlope = f"{self.intercept:g}", f"{self.slope:g}"
        stored = np.round((values - self.intercept) / self.slope)
        data.PixelData = stored.astype("<i2" if self.signed else "<u2").tobytes()
        return data

    def write(
        self, folder: Path, change: Callable[[FileDataset, int], object] | None = None
    ) -> list[Path]:
        """Write the slices under names that say nothing of their order; `change` edits each."""
        folder.mkdir(parents=True, exist_ok=True)
        order = np.random.default_rng(4).permutation(self.count)
        paths = []
        for index, data in enumerate(self.datasets()):
            if change is not None:
                change(data, index)
            path = folder / f"IM{order[index]:04d}"
            save(data, path)
            paths.append(path)
        return paths


def save(data: Dataset, path: Path) -> None:
    data.save_as(path, enforce_file_format=True)
