"""TotalSegmentator as a back end: another program, run where it is installed."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector
from sacplan.progress import Progress
from sacplan.segmentation.backend import SacrumField
from sacplan.segmentation.imported import field_of

NAME = "total-segmentator"
PROGRAM = "TotalSegmentator"
PARTS = ("sacrum", "vertebrae_S1")
"""It outlines the first sacral vertebra apart from the rest."""

_LOOK_EVERY_S = 0.2


class TotalSegmentator:
    """Found on the PATH. It is not shipped: it brings its own libraries and weights."""

    name = NAME

    def missing(self) -> str | None:
        """What has to be installed, or None."""
        if shutil.which(PROGRAM):
            return None
        return f"the program {PROGRAM} is not installed (pip install TotalSegmentator)"

    def outline(
        self, volume: ImageVolume, positions: Mapping[str, Vector], progress: Progress
    ) -> SacrumField:
        """The sacrum as TotalSegmentator outlines it. Raises SacplanError SEGMENTATION-FAILED where
        it fails or finds none, OUTLINE-ELSEWHERE; Cancelled, which ends the program."""
        with tempfile.TemporaryDirectory(prefix="sacplan-") as name:
            folder = Path(name)
            progress.report(0.02, "Writing the images for TotalSegmentator")
            _write(volume, folder / "images.nii.gz")
            _run(volume, folder, progress)
            mask = _read(folder / "found")
        return field_of(mask, volume, positions)


def _write(volume: ImageVolume, path: Path) -> None:
    import SimpleITK as sitk

    image = sitk.GetImageFromArray(volume.voxels)
    image.SetSpacing(volume.spacing_mm)
    image.SetDirection(volume.directions.ravel().tolist())
    image.SetOrigin(volume.affine[:3, 3].tolist())
    sitk.WriteImage(image, str(path), useCompression=False)


def _run(volume: ImageVolume, folder: Path, progress: Progress) -> None:
    task = "total" if volume.is_hounsfield else "total_mr"
    parts = PARTS if volume.is_hounsfield else PARTS[:1]
    program = shutil.which(PROGRAM) or PROGRAM
    command = [program, "-i", str(folder / "images.nii.gz"), "-o", str(folder / "found")]
    command += ["--task", task, "--roi_subset", *parts]
    with (folder / "said.txt").open("wb") as said:
        process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT)  # noqa: S603 - a fixed program
        try:
            progress.report(0.1, "TotalSegmentator is at work")
            while not _has_ended(process):
                progress.stop_if_cancelled()
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    if process.returncode:
        text = (folder / "said.txt").read_text("utf-8", "replace").strip()
        last = text.splitlines()[-1][:200] if text else f"status {process.returncode}"
        raise _failed(f"it ended with: {last}")


def _has_ended(process: subprocess.Popen[bytes]) -> bool:
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_LOOK_EVERY_S)
        return True
    return False


def _read(folder: Path) -> LabelMask:
    import SimpleITK as sitk

    voxels, affine = None, np.eye(4)
    for part in PARTS:
        path = folder / f"{part}.nii.gz"
        if not path.is_file():
            continue
        image = sitk.ReadImage(str(path))
        marked = sitk.GetArrayFromImage(image) > 0
        voxels = marked if voxels is None else voxels | marked
        affine[:3, :3] = np.reshape(image.GetDirection(), (3, 3)) * np.array(image.GetSpacing())
        affine[:3, 3] = image.GetOrigin()
    if voxels is None or not voxels.any():
        raise _failed("it found no sacrum")
    return LabelMask("sacrum", voxels, affine, NAME)


def _failed(why: str) -> SacplanError:
    return SacplanError(
        "SEGMENTATION-FAILED",
        f"TotalSegmentator gave no outline: {why}.",
        "Run it by hand on this series to see more, or use the built-in outline.",
    )
