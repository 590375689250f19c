"""Maps of labels that are broken, hostile or lie elsewhere are refused with a code."""

from __future__ import annotations

import gzip
import random
import struct
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from made_masks import AFFINE, SHAPE, ball, volume, write_with_itk

from sacplan.errors import SacplanError
from sacplan.imaging.masks.read_masks import read_masks
from sacplan.progress import Cancelled, NoProgress


def refused(path: Path) -> str:
    with pytest.raises(SacplanError) as caught:
        read_masks(path, volume(), NoProgress())
    assert caught.value.problem.endswith(".")
    return caught.value.code


def made(path: Path) -> Path:
    return write_with_itk(path, ball("s1").astype(np.uint8), AFFINE)


def changed(path: Path, at: int, value: bytes) -> Path:
    raw = bytearray(made(path).read_bytes())
    raw[at : at + len(value)] = value
    path.write_bytes(raw)
    return path


def test_what_lies_elsewhere_is_refused_and_says_how_far(tmp_path: Path) -> None:
    mirrored = np.diag([-1.0, -1.0, 1.0, 1.0]) @ AFFINE
    mirrored[:3, 3] += [300, 0, 0]
    path = write_with_itk(tmp_path / "s1.nii", ball("s1").astype(np.uint8), mirrored)
    assert refused(path) == "MASK-ELSEWHERE"


def test_a_mask_partly_outside_or_empty_is_told(tmp_path: Path) -> None:
    shifted = AFFINE.copy()
    shifted[:3, 3] += 15 * AFFINE[:3, 0]
    path = write_with_itk(tmp_path / "s1.nii", ball("s1").astype(np.uint8), shifted)
    found = read_masks(path, volume(), NoProgress())
    assert "MASK-PARTLY-OUTSIDE" in {finding.code for finding in found.findings}
    empty = write_with_itk(tmp_path / "s2.nii", np.zeros(SHAPE, np.uint8), AFFINE)
    assert refused(empty) == "MASK-EMPTY"


def test_images_are_no_labels(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    for values in (rng.normal(40, 200, SHAPE), rng.integers(-900, 900, SHAPE).astype(np.int16)):
        path = write_with_itk(tmp_path / "ct.nii", values, AFFINE)
        assert refused(path) == "MASK-NOT-LABELS"


def test_files_without_a_place_are_refused(tmp_path: Path) -> None:
    assert refused(changed(tmp_path / "a.nii", 252, bytes(4))) == "MASK-NO-GEOMETRY"
    path = made(tmp_path / "a.nrrd")
    path.write_bytes(path.read_bytes().replace(b"left-posterior-superior", b"scanner-xyz"))
    assert refused(path) == "MASK-NO-GEOMETRY"


def test_a_header_that_asks_for_too_much_is_refused_before_anything_is_unpacked(
    tmp_path: Path,
) -> None:
    size = struct.pack("<4h", 3, 30000, 30000, 30000)
    tracemalloc.start()
    assert refused(changed(tmp_path / "a.nii", 40, size)) == "MASK-SIZE"
    bomb = tmp_path / "bomb.nii.gz"
    bomb.write_bytes(gzip.compress((tmp_path / "a.nii").read_bytes() + bytes(50_000_000)))
    assert refused(bomb) == "MASK-SIZE"
    path = made(tmp_path / "a.nrrd")
    path.write_bytes(path.read_bytes().replace(b"sizes: 58 62 34", b"sizes: 30000 30000 30000"))
    assert refused(path) == "MASK-SIZE"
    assert tracemalloc.get_traced_memory()[1] < 120_000_000
    tracemalloc.stop()


def test_nrrd_reads_no_other_file(tmp_path: Path) -> None:
    path = made(tmp_path / "a.nrrd")
    path.write_bytes(path.read_bytes().replace(b"\n\n", b"\ndata file: /etc/hostname\n\n", 1))
    assert refused(path) == "MASK-UNREADABLE"


@pytest.mark.parametrize("name", ["a.nii", "a.nii.gz", "a.nrrd"])
def test_damaged_files_give_codes(tmp_path: Path, name: str) -> None:
    whole = made(tmp_path / name).read_bytes()
    path = tmp_path / name
    rng = random.Random(7)
    codes = set()
    for _ in range(150):
        raw = bytearray(whole[: rng.randrange(len(whole))] if rng.random() < 0.3 else whole)
        for _ in range(rng.randrange(1, 6)):
            if raw:
                raw[rng.randrange(min(len(raw), 700))] = rng.randrange(256)
        path.write_bytes(raw)
        try:
            read_masks(path, volume(), NoProgress())
        except SacplanError as error:
            codes.add(error.code)
    assert "MASK-UNREADABLE" in codes
    assert all(code.startswith("MASK-") for code in codes)


def test_a_packed_file_with_one_wrong_voxel_is_refused(tmp_path: Path) -> None:
    raw = made(tmp_path / "a.nii").read_bytes()
    packed = gzip.compress(raw, compresslevel=0)
    at = packed.index(b"\x01" * 10) + 5
    (tmp_path / "a.nii.gz").write_bytes(packed[:at] + b"\x02" + packed[at + 1 :])
    assert refused(tmp_path / "a.nii.gz") == "MASK-UNREADABLE"


def test_what_is_no_file_or_of_no_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("nothing")
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "packed").write_bytes(gzip.compress(b"nothing at all"))
    for name in ("missing", ".", "text", "empty", "packed"):
        assert refused(tmp_path / name) == "MASK-UNREADABLE"


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    class Stopped(NoProgress):
        def stop_if_cancelled(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_masks(made(tmp_path / "a.nii"), volume(), Stopped())
