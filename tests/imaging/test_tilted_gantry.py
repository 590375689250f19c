"""Series of a tilted gantry: loaded upright, every point of the patient where it was."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import FileDataset

from made_series import MadeSeries
from sacplan.case.volume import ImageVolume
from sacplan.errors import Severity
from sacplan.progress import NoProgress
from sacplan.services.open_series import open_case
from sacplan.services.scan_folder import scan_folder


def tilted(deg: float) -> MadeSeries:
    """Slices that move down the columns as the gantry leans."""
    return MadeSeries(size=48, shift_per_slice=(0.0, 1.5 * np.tan(np.radians(deg)), 0.0))


def opened(folder: Path) -> ImageVolume:
    return open_case(folder, None, NoProgress()).volume


def test_values_are_those_of_the_slices_and_new_corners_are_air(tmp_path: Path) -> None:
    made = tilted(12.0)
    made.write(tmp_path)
    volume = opened(tmp_path)
    points, values = made.points(), made.values
    inner = (slice(1, -1), slice(3, -3), slice(3, -3))
    seen = volume.sample(points[inner].reshape(-1, 3), order=3)
    assert np.abs(seen - values[inner].ravel()).max() < 0.02 * values.max()
    assert volume.voxels.min() == -1024
    assert volume.voxels.max() <= values.max()


def test_a_whole_pixel_of_shift_changes_no_value(tmp_path: Path) -> None:
    made = MadeSeries(shift_per_slice=(0.0, 0.8, 0.0))
    made.write(tmp_path)
    volume = opened(tmp_path)
    for k, slice_ in enumerate(made.values):
        index = volume.patient_to_index(made.position(k))
        column, row, at = np.rint(index).astype(int)
        assert np.abs(index - [column, row, at]).max() < 1e-4
        np.testing.assert_array_equal(
            volume.voxels[at, row : row + 32, column : column + 32], slice_
        )


@pytest.mark.parametrize(("stated", "severity"), [("12", Severity.INFO), ("0", Severity.CAUTION)])
def test_the_tilt_is_told_and_compared_with_the_header(
    tmp_path: Path, stated: str, severity: Severity
) -> None:
    def edit(data: FileDataset, _: int) -> None:
        data.GantryDetectorTilt = stated

    tilted(12.0).write(tmp_path, edit)
    told = [f for f in opened(tmp_path).findings if f.code.startswith("SERIES-TILT")]
    assert [(f.code, f.severity) for f in told] == [("SERIES-TILT", severity)]
    assert "12.0 deg" in told[0].text


def test_a_missing_slice_of_a_tilted_series_is_refused(tmp_path: Path) -> None:
    tilted(12.0).write(tmp_path)[5].unlink()
    (series,) = scan_folder(tmp_path, NoProgress()).series
    assert series.refusal is not None
    assert series.refusal.code == "SERIES-GAP"
