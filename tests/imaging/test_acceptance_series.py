"""The gate of geometry as a whole: which series open, which do not, and which files are named."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom.dataset import FileDataset
from pydicom.uid import SecondaryCaptureImageStorage
from scipy import ndimage

from made_series import AXIAL, MadeSeries, oblique
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.progress import NoProgress
from sacplan.services.open_series import open_case
from sacplan.services.scan_folder import scan_folder

CORONAL = ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))
SAGITTAL = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))

Named = list[Path]
"""The files that the verdict has to name."""


def lean(made: MadeSeries, deg: float) -> None:
    """The slices move down their columns as those of a tilted gantry do."""
    down = np.array(made.axes[1]) * made.spacing * np.tan(np.radians(deg))
    made.shift_per_slice = (float(down[0]), float(down[1]), float(down[2]))


def plain(count: int = 12) -> MadeSeries:
    return MadeSeries(count, pixel=(0.8, 0.8))


def clean(folder: Path) -> Named:
    plain().write(folder)
    return []


def tilted(deg: float) -> Callable[[Path], Named]:
    def write(folder: Path) -> Named:
        made = plain()
        lean(made, deg)
        made.write(folder)
        return []

    return write


def one_missing(folder: Path) -> Named:
    paths = plain().write(folder)
    paths[5].unlink()
    return [paths[4], paths[6]]


def two_copied(folder: Path) -> Named:
    paths = plain().write(folder)
    return [Path(shutil.copy(paths[k], folder / f"copy {k}")) for k in (3, 8)]


def two_at_one_place(folder: Path) -> Named:
    def change(data: FileDataset, index: int) -> None:
        if index in (3, 8):
            data.ImagePositionPatient = [f"{v:g}" for v in plain().position(index + 1)]

    paths = plain().write(folder, change)
    return paths[3:5]


def uneven(folder: Path) -> Named:
    def change(data: FileDataset, index: int) -> None:
        data.ImagePositionPatient = [f"{v:g}" for v in plain().position(places[index])]

    places = np.arange(12.0) + np.where(np.arange(12) > 6, 0.3, 0.0)
    return plain().write(folder, change)[6:8]


def flipped(folder: Path) -> Named:
    def change(data: FileDataset, index: int) -> None:
        data.InstanceNumber = index + 1

    made = plain()
    for number, path in enumerate(made.write(folder, change)):
        path.rename(folder / f"{99 - number}.dcm")
    return []


def localizer_inside(folder: Path) -> Named:
    def change(data: FileDataset, _: int) -> None:
        data.ImageType = ["ORIGINAL", "PRIMARY", "LOCALIZER"]
        data.SOPInstanceUID = data.file_meta.MediaStorageSOPInstanceUID = "2.25.7"

    made = plain()
    made.write(folder)
    scout = MadeSeries(1, axes=CORONAL, uid=made.uid, study_uid=made.study_uid)
    scout.frame_uid = made.frame_uid
    scout.write(folder / "scout", change)
    return []


def long_cosines(folder: Path) -> Named:
    def change(data: FileDataset, index: int) -> None:
        if index != 4:
            data.ImageOrientationPatient = ["1.02", "0", "0", "0", "1", "0"]
        else:
            data.ImageOrientationPatient = ["1.05", "0", "0", "0", "1", "0"]

    return [plain().write(folder, change)[4]]


def no_spacing(folder: Path) -> Named:
    return plain(3).write(folder, lambda data, _: data.pop("PixelSpacing"))


def secondary_capture(folder: Path) -> Named:
    def change(data: FileDataset, _: int) -> None:
        data.SOPClassUID = data.file_meta.MediaStorageSOPClassUID = SecondaryCaptureImageStorage
        for name in ("ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing"):
            delattr(data, name)
        data.ImageType = ["DERIVED", "SECONDARY"]

    return plain(3).write(folder, change)


@dataclass(frozen=True)
class Verdict:
    """What is to be said: the findings of an open series, or why it is refused."""

    write: Callable[[Path], Named]
    findings: frozenset[str] = frozenset()
    refusal: str = ""


TILT = frozenset({"SERIES-TILT"})
VERDICTS = {
    "clean": Verdict(clean),
    "tilted by 5 deg": Verdict(tilted(5), TILT),
    "tilted by 15 deg": Verdict(tilted(15), TILT),
    "tilted by 30 deg": Verdict(tilted(30), TILT),
    "a slice missing": Verdict(one_missing, refusal="SERIES-GAP"),
    "two slices copied": Verdict(two_copied, frozenset({"SERIES-DUPLICATES"})),
    "two at one place": Verdict(two_at_one_place, refusal="SERIES-DUPLICATE-POSITIONS"),
    "uneven": Verdict(uneven, refusal="SERIES-SPACING-UNEQUAL"),
    "flipped": Verdict(flipped),
    "localizer inside": Verdict(localizer_inside, frozenset({"SERIES-SPLIT"})),
    "cosines too long": Verdict(long_cosines, refusal="SERIES-COSINES"),
    "no pixel spacing": Verdict(no_spacing, refusal="SERIES-NOT-VOLUME"),
    "secondary capture": Verdict(secondary_capture, refusal="SERIES-NOT-VOLUME"),
}


@pytest.mark.parametrize("name", VERDICTS)
def test_the_verdict_on_a_series_and_the_files_it_names(tmp_path: Path, name: str) -> None:
    verdict = VERDICTS[name]
    named = verdict.write(tmp_path)
    series = scan_folder(tmp_path, NoProgress()).series[0]
    if verdict.refusal:
        with pytest.raises(SacplanError) as refused:
            open_case(tmp_path, series.key, NoProgress())
        code, text = refused.value.code, refused.value.problem
        assert code == verdict.refusal
    else:
        volume = open_case(tmp_path, series.key, NoProgress()).volume
        assert {finding.code for finding in volume.findings} == verdict.findings
        assert volume.voxels.shape[0] == 12
        text = " ".join(finding.text for finding in volume.findings)
    assert [path.name for path in named if path.name not in text] == []


class Spheres(MadeSeries):
    """Soft balls at patient points that no symmetry maps on each other."""

    AT = ((0.31, 0.22, 0.26), (0.72, 0.33, 0.74), (0.36, 0.76, 0.71), (0.69, 0.71, 0.23))

    @property
    def centres(self) -> NDArray[np.float64]:
        """Patient LPS (n, 3), mm, at no voxel's centre."""
        points = self.points()
        corner, ends = points[0, 0, 0], (points[0, 0, -1], points[0, -1, 0], points[-1, 0, 0])
        edges = np.array(ends) - corner
        return np.asarray(corner + np.array(self.AT) @ edges)

    @property
    def values(self) -> NDArray[np.int16]:
        away = np.linalg.norm(self.points()[..., None, :] - self.centres, axis=-1)
        return np.round(1500 * np.exp(-((away / 2.2) ** 2)).sum(axis=-1)).astype(np.int16)


def found_spheres(volume: ImageVolume) -> NDArray[np.float64]:
    """Centres of mass of what stands out, in voxels (columns, rows, slices)."""
    weights = np.clip(np.asarray(volume.voxels, dtype=np.float64) - 90, 0, None)
    labels, count = ndimage.label(weights)
    centres = ndimage.center_of_mass(weights, labels, range(1, count + 1))
    return np.array(centres)[:, ::-1]


@pytest.mark.parametrize("tilt", [0, 5, 15, 30, -22])
@pytest.mark.parametrize("axes", [AXIAL, SAGITTAL, CORONAL, oblique(), oblique(-35, 8, 140)])
def test_spheres_lie_where_the_patient_had_them(tmp_path: Path, axes: object, tilt: float) -> None:
    made = Spheres(axes=axes, count=26, spacing=1.1)  # type: ignore[arg-type]
    lean(made, tilt)
    made.write(tmp_path)
    volume = open_case(tmp_path, None, NoProgress()).volume
    np.testing.assert_allclose(volume.directions.T @ volume.directions, np.eye(3), atol=1e-5)
    assert volume.spacing_mm == pytest.approx((0.9, 0.8, 1.1), abs=1e-4)
    found = found_spheres(volume)
    wanted = np.array([volume.patient_to_index(centre) for centre in made.centres])
    assert len(found) == len(wanted)
    apart = np.abs(found[:, None] - wanted).max(axis=-1)
    assert apart.min(axis=0).max() < 0.1
    assert sorted(apart.argmin(axis=0)) == list(range(len(found)))
