"""What SacPlan does with files that others made, beside libraries that can read them.

    python bench/known_files.py [FOLDER ...] [--each FOLDER]

For every folder below a FOLDER that holds DICOM: the series found in it, loaded or refused with
which code, and the largest difference of voxel values (HU, outside of what either clips) and of
corner positions (mm) to SimpleITK's reading of the same slices, or to highdicom's where all images
lie in one file. `--each` takes every file alone, as the test files of libraries are meant; without
any folder those of pydicom are taken.
"""

from __future__ import annotations

import argparse
import warnings
from collections.abc import Iterator
from pathlib import Path

import highdicom as hd
import numpy as np
import pydicom
import SimpleITK as sitk

from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.imaging.load import load_image, load_series
from sacplan.imaging.scan import scan
from sacplan.imaging.series_found import SeriesFound

LOWEST_HU = -1024.0


def folders(top: Path) -> Iterator[Path]:
    """Folders that hold files directly, `top` first."""
    for folder in sorted([top, *(p for p in top.rglob("*") if p.is_dir())]):
        if any(path.is_file() for path in folder.iterdir()):
            yield folder


def said_of(place: Path) -> Iterator[str]:
    """A line for each series of a folder or a file."""
    try:
        found = scan(place)
    except SacplanError as error:
        yield f"refused {error.code}"
        return
    for series in found.series:
        yield f"{series.identity.modality or '?':3}{series.count:5} {said_of_series(series)}"


def said_of_series(series: SeriesFound) -> str:
    """Loaded with which findings, or refused, and how it compares."""
    codes = " ".join(sorted({finding.code for finding in series.findings}))
    try:
        volume = load_series(series)
    except SacplanError as error:
        return f"refused {error.code:26} {picture_against_simple_itk(series)}"
    is_one_file = len(series.files) == 1 < series.count
    compared = (against_highdicom if is_one_file else against_simple_itk)(series, volume)
    return f"loaded {volume.voxels.shape} {compared} {codes}"


def against_highdicom(series: SeriesFound, volume: ImageVolume) -> str:
    """The largest differences to highdicom given the same enhanced file.

    Its slices may run the other way.
    """
    try:
        theirs = hd.imread(series.files[0]).get_volume(apply_real_world_transform=False)
    except Exception as error:  # noqa: BLE001 - whatever it cannot read is told
        beside = against_simple_itk(series, volume)
        return f"{beside} (SimpleITK, for highdicom: {type(error).__name__})"
    if theirs.spatial_shape != volume.voxels.shape:
        return f"(highdicom: shape {theirs.spatial_shape})"
    values = np.maximum(theirs.array, LOWEST_HU) if volume.is_hounsfield else theirs.array
    corners = np.array(list(np.ndindex(2, 2, 2))) * (np.array(values.shape) - 1)
    points = theirs.map_indices_to_reference(corners)
    if volume.patient_to_index(points[4])[2] < volume.patient_to_index(points[0])[2]:
        values, corners[:, 0] = values[::-1], corners[::-1, 0]
    place = float(np.linalg.norm(volume.index_to_patient(corners[:, ::-1]) - points, axis=1).max())
    value = float(np.abs(values.astype(np.float64) - volume.voxels).max())
    return f"values {value:g} places {place:.3f} mm (highdicom)"


def against_simple_itk(series: SeriesFound, volume: ImageVolume) -> str:
    """The largest differences to SimpleITK given the same files in the same order."""
    reader = sitk.ImageSeriesReader()
    reader.SetFileNames([instance.path for instance in series.instances])
    is_one_file = len(series.files) == 1
    try:
        image = sitk.ReadImage(str(series.files[0])) if is_one_file else reader.Execute()
    except RuntimeError as error:
        return f"(SimpleITK: {str(error).splitlines()[-1][:60]})"
    values = sitk.GetArrayFromImage(image)
    if values.shape != volume.voxels.shape:
        return f"(SimpleITK: shape {values.shape})"
    if volume.is_hounsfield:
        values = np.maximum(values, LOWEST_HU)
    value = float(np.abs(values.astype(np.float64) - volume.voxels).max())
    size = np.array(image.GetSize()) - 1
    ends = [(i, j, k) for i in (0, 1) for j in (0, 1) for k in (0, 1)]
    theirs = np.array([image.TransformIndexToPhysicalPoint((size * end).tolist()) for end in ends])
    ours = volume.index_to_patient(np.array(ends) * size)
    place = float(np.linalg.norm(ours - theirs, axis=1).max())
    return f"values {value:g} places {place:.3f} mm"


def picture_against_simple_itk(series: SeriesFound) -> str:
    """For what is no volume: whether the picture itself can be decoded, and rightly."""
    instance = series.instances[0] if series.instances else None
    if instance is None or instance.pixels.samples != 1 or not instance.is_image:
        return ""
    if instance.pixels.bits_allocated not in (8, 16, 32) or instance.pixels.is_float:
        return ""
    try:
        picture = load_image(instance)
    except SacplanError as error:
        return f"(picture: {error.code})"
    try:
        values = sitk.GetArrayFromImage(sitk.ReadImage(instance.path))
    except RuntimeError:
        return "(picture read; SimpleITK cannot)"
    if values.ndim > 3:
        return "(picture read; SimpleITK makes it coloured)"
    values = values.reshape(-1, *values.shape[-2:])[instance.frame]
    if series.identity.modality == "CT":
        values = np.maximum(values, LOWEST_HU)
    return f"(picture: values {float(np.abs(values.astype(np.float64) - picture).max()):g})"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--each", action="append", type=Path, default=[])
    options = parser.parse_args()
    if not options.folders and not options.each:
        options.each = [Path(pydicom.__file__).parent / "data" / "test_files"]
    sitk.ProcessObject.SetGlobalWarningDisplay(False)
    warnings.simplefilter("ignore")
    for top in options.folders:
        for folder in folders(top):
            for line in said_of(folder):
                print(f"{folder.relative_to(top.parent)!s:60} {line}", flush=True)
    for top in options.each:
        for path in sorted(p for p in top.rglob("*") if p.is_file()):
            for line in said_of(path):
                print(f"{path.relative_to(top)!s:48} {line}", flush=True)


if __name__ == "__main__":
    main()
