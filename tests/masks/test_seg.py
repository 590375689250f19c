"""DICOM Segmentation objects lie where they were outlined, or are refused."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from made_masks import AFFINE, OTHER, OTHER_SHAPE, SHAPE, is_ball, volume
from made_seg import write_seg
from pydicom import dcmread
from pydicom.uid import DeflatedExplicitVRLittleEndian

from sacplan.errors import SacplanError
from sacplan.imaging.masks.read_masks import read_masks
from sacplan.imaging.masks.resample import onto
from sacplan.progress import NoProgress


def refused(path: Path) -> str:
    with pytest.raises(SacplanError) as caught:
        read_masks(path, volume(), NoProgress())
    return caught.value.code


@pytest.mark.parametrize("kind", ["BINARY", "FRACTIONAL", "LABELMAP"])
@pytest.mark.parametrize(("affine", "shape"), [(AFFINE, SHAPE), (OTHER, OTHER_SHAPE)])
def test_segments_lie_where_they_were_and_bear_our_names(
    tmp_path: Path, kind: str, affine: object, shape: tuple[int, int, int]
) -> None:
    path = write_seg(tmp_path / "any.name", kind, affine, shape)  # type: ignore[arg-type]
    found = read_masks(path, volume(), NoProgress())
    assert [mask.name for mask in found.masks] == ["s1", "s2", "tumour"]
    for mask in found.masks:
        is_ball(mask, mask.name)
        is_ball(onto(mask, volume()), mask.name)
    codes = [finding.code for finding in found.findings]
    assert codes == (["MASK-FRACTIONAL"] if kind == "FRACTIONAL" else [])


def test_a_code_names_a_segment_also_in_the_older_scheme(tmp_path: Path) -> None:
    path = write_seg(tmp_path / "a", labels={"s1": "Segment 1", "s2": "Segment 2"})
    found = read_masks(path, volume(), NoProgress())
    assert [mask.name for mask in found.masks] == ["sacrum", "sacrum"]


def test_others_are_refused_or_told(tmp_path: Path) -> None:
    path = tmp_path / "seg.dcm"
    assert refused(write_seg(path, PatientID="P-2")) == "MASK-OTHER-PATIENT"
    assert refused(write_seg(path, FrameOfReferenceUID="1.2.3.8")) == "MASK-OTHER-FRAME"
    told = read_masks(
        write_seg(path, PatientID="", StudyInstanceUID="1.2.4"), volume(), NoProgress()
    )
    codes = {finding.code for finding in told.findings}
    assert codes == {"MASK-NO-PATIENT", "MASK-OTHER-STUDY"}
    moved = AFFINE.copy()
    moved[:3, 3] += 400
    write_seg(path)
    with pytest.raises(SacplanError, match="MASK-ELSEWHERE"):
        read_masks(path, replace(volume(), affine=moved), NoProgress())


def test_an_image_is_no_segmentation(tmp_path: Path) -> None:
    data = dcmread(write_seg(tmp_path / "seg.dcm"))
    data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    data.save_as(tmp_path / "ct.dcm")
    assert refused(tmp_path / "ct.dcm") == "MASK-UNREADABLE"


def test_bombs_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    data = dcmread(write_seg(tmp_path / "seg.dcm"))
    data.Rows = data.Columns = 60000
    data.save_as(tmp_path / "large.dcm")
    assert refused(tmp_path / "large.dcm") == "MASK-SIZE"
    data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.481.3"
    data.PixelData = b"\xfe\xff\x00\xe0\0\0\0\0" * 2_100_000
    data.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    data.save_as(tmp_path / "packed.dcm")
    assert (tmp_path / "packed.dcm").stat().st_size < 200_000
    assert refused(tmp_path / "packed.dcm") == "MASK-SIZE"


def test_damaged_segmentations_give_codes(tmp_path: Path) -> None:
    whole = write_seg(tmp_path / "seg.dcm", labels={"s1": "S1"}).read_bytes()
    rng = random.Random(3)
    codes = set()
    for _ in range(60):
        raw = bytearray(whole[: rng.randrange(len(whole))] if rng.random() < 0.3 else whole)
        for _ in range(rng.randrange(1, 8)):
            raw[rng.randrange(len(raw))] = rng.randrange(256)
        (tmp_path / "seg.dcm").write_bytes(raw)
        try:
            read_masks(tmp_path / "seg.dcm", volume(), NoProgress())
        except SacplanError as error:
            codes.add(error.code)
    assert "MASK-UNREADABLE" in codes
    assert all(code.startswith("MASK-") for code in codes)
