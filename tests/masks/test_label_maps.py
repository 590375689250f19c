"""Maps of labels in NIfTI and NRRD files lie where they were outlined."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import SimpleITK as sitk
from made_masks import AFFINE, OTHER, OTHER_SHAPE, SHAPE, ball, is_ball, volume, write_with_itk
from numpy.typing import NDArray

from sacplan.imaging.masks.imported import ImportedMasks
from sacplan.imaging.masks.read_masks import read_masks
from sacplan.progress import NoProgress


def labels(affine: NDArray[Any] = OTHER, shape: tuple[int, int, int] = OTHER_SHAPE) -> Any:
    values = np.zeros(shape, dtype=np.uint8)
    for value, name in enumerate(("s1", "s2"), start=26):
        values[ball(name, affine, shape)] = value
    return values


def read(path: Path) -> ImportedMasks:
    return read_masks(path, volume(), NoProgress())


@pytest.mark.parametrize("name", ["made.nii", "made.nii.gz", "made.nrrd"])
@pytest.mark.parametrize("affine", [OTHER, OTHER @ np.diag([-1.0, -1.0, 1.0, 1.0])])
def test_labels_on_another_grid_lie_where_they_were(
    tmp_path: Path, name: str, affine: NDArray[Any]
) -> None:
    values = labels() if affine is OTHER else labels()[:, ::-1, ::-1]
    if affine is not OTHER:
        affine = affine.copy()
        affine[:3, 3] = OTHER[:3] @ [OTHER_SHAPE[2] - 1, OTHER_SHAPE[1] - 1, 0, 1]
    found = read(write_with_itk(tmp_path / name, values, affine))
    assert [mask.name for mask in found.masks] == ["label_26", "label_27"]
    is_ball(found.masks[0], "s1")
    is_ball(found.masks[1], "s2")
    assert [finding.code for finding in found.findings] == ["MASK-NO-PATIENT", "MASK-UNNAMED"]


@pytest.mark.parametrize("kind", [np.int16, np.uint32, np.float32, np.float64])
def test_every_type_of_number_is_read(tmp_path: Path, kind: type) -> None:
    for name in ("made.nii.gz", "made.nrrd"):
        found = read(write_with_itk(tmp_path / name, labels().astype(kind), OTHER))
        is_ball(found.masks[0], "s1")


def test_the_kind_is_told_by_content_not_by_name(tmp_path: Path) -> None:
    written = write_with_itk(tmp_path / "made.nii.gz", labels(), OTHER)
    for name in ("mask.nrrd", "mask", "mask.dcm"):
        is_ball(read(written.rename(tmp_path / name)).masks[0], "s1")
        written = tmp_path / name


def test_the_other_spaces_of_nrrd(tmp_path: Path) -> None:
    path = write_with_itk(tmp_path / "made.nrrd", labels(), OTHER)
    raw = path.read_bytes()
    head, rest = raw.split(b"\n\n", 1)
    turned = np.diag([-1.0, -1.0, 1.0, 1.0]) @ OTHER
    vectors = ["(" + ",".join(map(repr, turned[:3, i].tolist())) + ")" for i in range(4)]
    lines = [line for line in head.decode().splitlines() if not line.startswith("space ")]
    lines = ["space: right-anterior-superior" if x.startswith("space:") else x for x in lines]
    lines += [f"space directions: {' '.join(vectors[:3])}", f"space origin: {vectors[3]}"]
    path.write_bytes("\n".join(lines).encode() + b"\n\n" + rest)
    is_ball(read(path).masks[0], "s1")


def test_segments_in_layers_bear_the_names_3d_slicer_gave_them(tmp_path: Path) -> None:
    layers = np.zeros((*SHAPE, 2), dtype=np.uint8)
    layers[ball("s1"), 0] = 1
    layers[ball("s2"), 0] = 3
    layers[ball("tumour"), 1] = 1
    image = sitk.GetImageFromArray(layers, isVector=True)
    spacing = np.linalg.norm(AFFINE[:3, :3], axis=0)
    image.SetSpacing(spacing.tolist())
    image.SetDirection((AFFINE[:3, :3] / spacing).ravel().tolist())
    image.SetOrigin(AFFINE[:3, 3].tolist())
    type_of = "Segmentation category and type - 3D Slicer General Anatomy list"
    told = [("Vertebra S1", 0, 1, "54735007^Sacrum"), ("S2", 0, 3, ""), ("Roi", 1, 1, "108369006^")]
    for number, (name, layer, value, code) in enumerate(told):
        image.SetMetaData(f"Segment{number}_Name", name)
        image.SetMetaData(f"Segment{number}_Layer", str(layer))
        image.SetMetaData(f"Segment{number}_LabelValue", str(value))
        tags = f"TerminologyEntry:{type_of}~SCT^85756007^Tissue~SCT^{code}~^^~Anatomic~^^~^^|"
        image.SetMetaData(f"Segment{number}_Tags", tags if code else "|")
    sitk.WriteImage(image, str(tmp_path / "made.seg.nrrd"), useCompression=True)
    found = read(tmp_path / "made.seg.nrrd")
    assert [mask.name for mask in found.masks] == ["s1", "s2", "tumour"]
    for mask in found.masks:
        is_ball(mask, mask.name)


def test_names_stand_beside_the_file_or_in_its_own(tmp_path: Path) -> None:
    path = write_with_itk(tmp_path / "made.nii.gz", labels(), OTHER)
    beside = tmp_path / "made.json"
    for told in ({"labels": {"background": 0, "vertebrae_S1": 26, "S2": 27}}, {"26": "S1"}):
        beside.write_text(json.dumps(told))
        assert read(path).masks[0].name == "s1"
    beside.write_text("[26]")
    assert "MASK-NAMES-UNREAD" in {finding.code for finding in read(path).findings}
    alone = write_with_itk(tmp_path / "vertebrae_S1.nii.gz", (labels() == 26) * 1, OTHER)
    assert [mask.name for mask in read(alone).masks] == ["s1"]


def test_fractions_count_from_one_half_on(tmp_path: Path) -> None:
    values = ball("s1", OTHER, OTHER_SHAPE).astype(np.float32) * 0.9
    values[0, 0, :] = np.linspace(0, 0.4, OTHER_SHAPE[2])
    found = read(write_with_itk(tmp_path / "S1.nii", values, OTHER))
    assert found.findings[0].code == "MASK-FRACTIONAL"
    assert found.masks[0].name == "s1"
    is_ball(found.masks[0], "s1")


def test_two_forms_that_differ_are_told(tmp_path: Path) -> None:
    path = write_with_itk(tmp_path / "made.nii", labels(), OTHER)
    raw = bytearray(path.read_bytes())
    raw[268:272] = (np.frombuffer(raw[268:272], "<f4") + 5).tobytes()
    path.write_bytes(raw)
    found = read(path)
    assert found.findings[0].code == "MASK-TWO-PLACES"
    is_ball(found.masks[0], "s1")
    raw[254:256] = b"\0\0"
    path.write_bytes(raw)
    moved = read(path).masks[0]
    assert np.allclose(moved.affine[:3, 3] - found.masks[0].affine[:3, 3], [-5, 0, 0], atol=1e-3)


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_second_nifti_in_either_order_of_bytes(tmp_path: Path, order: str) -> None:
    values = labels()
    to_ras = np.diag([-1.0, -1.0, 1.0, 1.0]) @ OTHER
    raw = bytearray(544)
    told: list[tuple[int, str, tuple[Any, ...]]] = [
        (0, "i8s", (540, b"n+2\0\r\n\x1a\n")),
        (12, "hh", (512, 16)),
        (16, "8q", (3, *OTHER_SHAPE[::-1], 1, 1, 1, 1)),
        (168, "q", (544,)),
        (344, "ii", (0, 2)),
        (400, "12d", tuple(to_ras[:3].ravel())),
        (500, "i", (2,)),
    ]
    for at, kind, numbers in told:
        struct.pack_into(f"{order}{kind}", raw, at, *numbers)
    path = tmp_path / "made"
    path.write_bytes(bytes(raw) + values.astype(f"{order}u2").tobytes())
    is_ball(read(path).masks[0], "s1")
