"""RT Structure Sets lie where they were drawn, or are refused."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from made_masks import AFFINE, CENTRE, PLACES, RADII, is_ball, volume
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    RTStructureSetStorage,
    generate_uid,
)

from sacplan.errors import SacplanError
from sacplan.imaging.masks.read_masks import read_masks
from sacplan.imaging.masks.resample import onto
from sacplan.progress import NoProgress


def circles(name: str, affine: NDArray[Any], every: float = 1.0) -> list[NDArray[np.float64]]:
    """A ball cut by the planes of a grid, `every` so many slices."""
    normal = np.cross(affine[:3, 0], affine[:3, 1])
    normal /= np.linalg.norm(normal)
    along = affine[:3, 0] / np.linalg.norm(affine[:3, 0])
    across = np.cross(normal, along)
    centre, found = CENTRE + PLACES[name], []
    step = every * float(affine[:3, 2] @ normal)
    first = float((affine[:3, 3] - centre) @ normal)
    angle = np.linspace(0, 2 * np.pi, 90, endpoint=False)[:, None]
    for n in range(400):
        height = first + n * step
        if abs(height) < RADII[name] - 0.05:
            radius = np.sqrt(RADII[name] ** 2 - height**2)
            round_it = radius * (np.cos(angle) * along + np.sin(angle) * across)
            found.append(centre + height * normal + round_it)
    return found


def write(
    path: Path,
    structures: dict[str, list[NDArray[np.float64]]],
    change: Callable[[FileDataset], object] = lambda _: None,
) -> Path:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = RTStructureSetStorage
    meta.MediaStorageSOPInstanceUID = generate_uid()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    data.SOPClassUID, data.SOPInstanceUID = RTStructureSetStorage, meta.MediaStorageSOPInstanceUID
    data.PatientID, data.StudyInstanceUID, data.Manufacturer = "P-1", "1.2.3", "made"
    data.StructureSetROISequence, data.ROIContourSequence = [], []
    data.RTROIObservationsSequence = []
    for number, (name, contours) in enumerate(structures.items(), start=1):
        roi, drawn, seen = Dataset(), Dataset(), Dataset()
        roi.ROINumber = drawn.ReferencedROINumber = seen.ReferencedROINumber = number
        roi.ROIName, roi.ReferencedFrameOfReferenceUID = name, "1.2.3.9"
        seen.ObservationNumber, seen.RTROIInterpretedType = number, ""
        drawn.ContourSequence = []
        for points in contours:
            contour = Dataset()
            contour.ContourGeometricType = "CLOSED_PLANAR"
            contour.NumberOfContourPoints = len(points)
            contour.ContourData = [f"{value:.10g}" for value in points.ravel()]
            drawn.ContourSequence.append(contour)
        data.StructureSetROISequence.append(roi)
        data.ROIContourSequence.append(drawn)
        data.RTROIObservationsSequence.append(seen)
    change(data)
    data.save_as(path)
    return path


def refused(path: Path) -> str:
    with pytest.raises(SacplanError) as caught:
        read_masks(path, volume(), NoProgress())
    return caught.value.code


SAGITTAL = AFFINE[:, [2, 1, 0, 3]] @ np.diag([1.0, 1.0, 1.8, 1.0])
"""Planes across the slices of the images."""


@pytest.mark.parametrize(
    ("affine", "every"), [(AFFINE, 1.0), (AFFINE, 0.7), (SAGITTAL, 1.0), (SAGITTAL, 0.5)]
)
def test_structures_lie_where_they_were_drawn(
    tmp_path: Path, affine: NDArray[Any], every: float
) -> None:
    drawn = {name: circles(name, affine, every) for name in ("s1", "s2")}
    found = read_masks(write(tmp_path / "any", drawn), volume(), NoProgress())
    assert found.findings == ()
    assert [mask.name for mask in found.masks] == ["s1", "s2"]
    for mask in found.masks:
        is_ball(mask, mask.name)
        is_ball(onto(mask, volume()), mask.name)


def test_a_deflated_structure_set_is_read(tmp_path: Path) -> None:
    def deflated(data: FileDataset) -> None:
        data.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian

    path = write(tmp_path / "a", {"s1": circles("s1", AFFINE)}, deflated)
    is_ball(read_masks(path, volume(), NoProgress()).masks[0], "s1")


def test_contours_on_the_slices_of_the_images_make_a_mask_on_their_grid(tmp_path: Path) -> None:
    found = read_masks(
        write(tmp_path / "a", {"s1": circles("s1", AFFINE)}), volume(), NoProgress()
    ).masks[0]
    at = np.linalg.solve(AFFINE, found.affine)
    assert np.allclose(at[:3, :3], np.eye(3), atol=1e-9)
    assert np.allclose(at[:3, 3], np.rint(at[:3, 3]), atol=1e-9)


def test_a_tumour_is_read_as_it_was_drawn(tmp_path: Path) -> None:
    def as_gross(data: FileDataset) -> None:
        data.RTROIObservationsSequence[1].RTROIInterpretedType = "GTV"

    drawn = {"GTV 1": circles("tumour", AFFINE, 2.0), "Mass": circles("tumour", AFFINE, 3.0)}
    found = read_masks(write(tmp_path / "a", drawn, as_gross), volume(), NoProgress())
    assert found.masks == ()
    assert {contour.name for contour in found.contours} == {"tumour"}
    assert len(found.contours) == sum(map(len, drawn.values()))
    assert np.allclose(found.contours[0].points_mm, drawn["GTV 1"][0], atol=1e-6)


def test_a_contour_within_another_is_a_hole(tmp_path: Path) -> None:
    outer = circles("s1", AFFINE)
    middle = CENTRE + PLACES["s1"]
    inner = [
        middle + 0.5 * (points - points.mean(axis=0)) + points.mean(axis=0) - middle
        for points in outer
    ]
    whole = read_masks(write(tmp_path / "a", {"s1": outer}), volume(), NoProgress()).masks[0]
    holed = read_masks(write(tmp_path / "b", {"s1": outer + inner}), volume(), NoProgress())
    assert holed.masks[0].volume_ml() == pytest.approx(0.75 * whole.volume_ml(), rel=0.02)
    assert not holed.masks[0].contains(middle)


def test_what_is_odd_is_told(tmp_path: Path) -> None:
    ring = circles("s1", AFFINE)

    def change(data: FileDataset) -> None:
        data.StructureSetROISequence[1].ReferencedFrameOfReferenceUID = "1.2.3.8"
        data.ROIContourSequence[2].ContourSequence[0].ContourGeometricType = "POINT"

    drawn = {"s1": ring[:4] + ring[6:], "s2": circles("s2", AFFINE), "s3": ring, "s4": []}
    drawn["s3"] = [*drawn["s3"], circles("s1", SAGITTAL)[5]]
    found = read_masks(write(tmp_path / "a", drawn, change), volume(), NoProgress())
    assert {finding.code for finding in found.findings} == {
        "MASK-CONTOUR-GAP",
        "MASK-FRAME-LEFT-OUT",
        "MASK-CONTOUR-KIND",
        "MASK-EMPTY-LEFT-OUT",
        "MASK-CONTOUR-OFF",
        "MASK-OVERLAP",
    }
    assert [mask.name for mask in found.masks] == ["s1", "s3"]


def test_others_are_refused(tmp_path: Path) -> None:
    def of(**changed: str) -> Callable[[FileDataset], object]:
        def change(data: FileDataset) -> None:
            for keyword, value in changed.items():
                setattr(data, keyword, value)

        return change

    def of_other_frame(data: FileDataset) -> None:
        data.StructureSetROISequence[0].ReferencedFrameOfReferenceUID = "1.2.3.8"

    ring = circles("s1", AFFINE)
    path = tmp_path / "a"
    assert refused(write(path, {"s1": ring}, of(PatientID="P-2"))) == "MASK-OTHER-PATIENT"
    assert refused(write(path, {"s1": ring}, of_other_frame)) == "MASK-OTHER-FRAME"
    assert refused(write(path, {"s1": [p + 500 for p in ring]})) == "MASK-ELSEWHERE"
    assert refused(write(path, {"s1": [p * 1e6 for p in ring]})) == "MASK-SIZE"
    assert refused(write(path, {"s1": []})) == "MASK-EMPTY"


def test_damaged_structure_sets_give_codes(tmp_path: Path) -> None:
    whole = write(tmp_path / "a", {"s1": circles("s1", AFFINE, 3.0)}).read_bytes()
    rng = random.Random(5)
    codes = set()
    for _ in range(80):
        raw = bytearray(whole[: rng.randrange(len(whole))] if rng.random() < 0.3 else whole)
        for _ in range(rng.randrange(1, 8)):
            raw[rng.randrange(len(raw))] = rng.randrange(256)
        (tmp_path / "a").write_bytes(raw)
        try:
            read_masks(tmp_path / "a", volume(), NoProgress())
        except SacplanError as error:
            codes.add(error.code)
    assert "MASK-UNREADABLE" in codes
    assert all(code.startswith("MASK-") for code in codes)
