"""The same picture written in any transfer syntax gives the same voxels."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset, FileDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    RLELossless,
)

from made_series import MadeSeries
from sacplan.errors import SacplanError
from sacplan.progress import NoProgress
from sacplan.services.open_series import open_case
from sacplan.services.scan_folder import scan_folder

MADE = MadeSeries(count=5)


def loaded(folder: Path) -> np.ndarray:
    return np.asarray(open_case(folder, None, NoProgress()).volume.voxels)


def rewrite(folder: Path, save: Callable[[FileDataset, Path], Any]) -> None:
    folder.mkdir(exist_ok=True)
    for index, data in enumerate(MADE.datasets()):
        save(data, folder / f"{9 - index}")


def save_as(syntax: str, *, implicit: bool, little: bool) -> Callable[[FileDataset, Path], Any]:
    def save(data: Dataset, path: Path) -> None:
        data.file_meta.TransferSyntaxUID = syntax
        if not little:
            swapped = np.frombuffer(data.PixelData, "<u2").astype(">u2")
            data["PixelData"].VR = "OW"
            data.PixelData = swapped.tobytes()
            meta, plain = data.file_meta, Dataset()
            plain.update(data)
            data, plain.file_meta, plain.preamble = plain, meta, bytes(128)
        data.save_as(path, implicit_vr=implicit, little_endian=little, enforce_file_format=True)

    return save


def without_meta(*, implicit: bool) -> Callable[[FileDataset, Path], Any]:
    def save(data: FileDataset, path: Path) -> None:
        del data.file_meta
        data.preamble = None
        data.save_as(path, implicit_vr=implicit, little_endian=True, enforce_file_format=False)

    return save


@pytest.mark.parametrize(
    "save",
    [
        save_as(ImplicitVRLittleEndian, implicit=True, little=True),
        save_as(ExplicitVRBigEndian, implicit=False, little=False),
        save_as(DeflatedExplicitVRLittleEndian, implicit=False, little=True),
        without_meta(implicit=True),
        without_meta(implicit=False),
    ],
    ids=["implicit", "big endian", "deflated", "implicit no preamble", "explicit no preamble"],
)
def test_uncompressed_syntaxes(tmp_path: Path, save: Callable[[FileDataset, Path], Any]) -> None:
    rewrite(tmp_path, save)
    np.testing.assert_array_equal(loaded(tmp_path), MADE.values)


@pytest.mark.parametrize("syntax", [RLELossless, JPEGLSLossless, JPEG2000Lossless])
def test_compressed_syntaxes(tmp_path: Path, syntax: str) -> None:
    def save(data: FileDataset, path: Path) -> None:
        if syntax == RLELossless:
            data.compress(syntax, encoding_plugin="pylibjpeg")
        elif syntax == JPEGLSLossless:
            data.compress(syntax, encoding_plugin="pyjpegls")
        else:
            data.compress(syntax, encoding_plugin="pylibjpeg")
        data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID
        data.save_as(path, enforce_file_format=True)

    rewrite(tmp_path, save)
    assert scan_folder(tmp_path, NoProgress()).series[0].transfer_syntaxes == (syntax,)
    np.testing.assert_array_equal(loaded(tmp_path), MADE.values)


def test_a_series_of_mixed_syntaxes(tmp_path: Path) -> None:
    def save(data: FileDataset, path: Path) -> None:
        if path.name in {"9", "6"}:
            data.compress(RLELossless, encoding_plugin="pylibjpeg", generate_instance_uid=False)
        data.save_as(path, enforce_file_format=True)

    rewrite(tmp_path, save)
    np.testing.assert_array_equal(loaded(tmp_path), MADE.values)


def test_a_damaged_compressed_slice_is_named_and_no_process_is_left(tmp_path: Path) -> None:
    def save(data: FileDataset, path: Path) -> None:
        data.compress(JPEG2000Lossless, encoding_plugin="pylibjpeg", generate_instance_uid=False)
        if path.name == "7":
            data.PixelData = encapsulate([b"\xff\x4f" + bytes(300)])
        data.save_as(path, enforce_file_format=True)

    rewrite(tmp_path, save)
    with pytest.raises(SacplanError) as refused:
        loaded(tmp_path)
    assert refused.value.code in {"FILE-UNDECODABLE", "FILE-TRUNCATED"}
    assert refused.value.problem.startswith("7")
    assert multiprocessing.active_children() == []


def test_an_unknown_syntax_is_refused(tmp_path: Path) -> None:
    def save(data: FileDataset, path: Path) -> None:
        data.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.4.102"
        data.PixelData = encapsulate([b"\0\0\0\1" * 20])
        data["PixelData"].is_undefined_length = True
        data.save_as(path, implicit_vr=False, little_endian=True, enforce_file_format=True)

    rewrite(tmp_path, save)
    with pytest.raises(SacplanError, match="DECODER-MISSING") as refused:
        loaded(tmp_path)
    assert "1.2.840.10008.1.2.4.102" in refused.value.problem


def test_explicit_little_endian_is_what_the_writer_writes() -> None:
    assert MADE.datasets()[0].file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
