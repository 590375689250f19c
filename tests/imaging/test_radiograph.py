"""The simulated radiograph: what lies where on it, and what it is refused for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from made_measurements import made_measurements, made_volume
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import rotation_about
from sacplan.imaging.radiograph import lateral_radiograph
from sacplan.services.simulate_radiograph import simulate_radiograph

LEFT = rotation_about(np.array([0.0, 0.0, 1.0]), 9.0) @ np.array([1.0, 0.0, 0.0])


def body_with_rod(at: np.ndarray) -> ImageVolume:
    """Water with a rod of bone through `at` (3,) along the rays, in a turned grid."""
    affine = np.eye(4)
    affine[:3, :3] = rotation_about(np.array([0.3, 1.0, 0.2]), 12.0) @ np.diag([1.5, 1.5, 2.0])
    affine[:3, 3] = -affine[:3, :3] @ [50.0, 50.0, 40.0]
    k, j, i = np.indices((81, 101, 101))
    points = np.stack([i, j, k], axis=-1) @ affine[:3, :3].T + affine[:3, 3]
    off = points - at
    beside = np.linalg.norm(off - (off @ LEFT)[..., None] * LEFT, axis=-1)
    values = np.where(beside < 4.0, 1200, 0).astype(np.int16)
    return replace(made_volume(), voxels=values, affine=affine)


def test_a_rod_along_the_rays_is_the_brightest_spot_where_it_projects() -> None:
    at = np.array([3.0, 11.0, -17.0])
    radiograph = lateral_radiograph(body_with_rod(at), np.zeros(3), LEFT, (35.0, 40.0))
    bright = np.argwhere(radiograph.pixels > 200)
    column, row = radiograph.project(at)
    assert bright[:, 1].mean() == pytest.approx(column, abs=0.6)
    assert bright[:, 0].mean() == pytest.approx(row, abs=0.6)
    assert radiograph.across @ np.array([0.0, 1.0, 0.0]) > 0.9
    assert radiograph.down @ np.array([0.0, 0.0, -1.0]) > 0.9


def test_an_mr_holds_no_attenuation() -> None:
    volume = made_volume()
    mr = replace(volume, series=replace(volume.series, modality="MR"))
    with pytest.raises(SacplanError) as refused:
        simulate_radiograph(made_measurements(volume=mr))
    assert refused.value.code == "RADIOGRAPH-NEEDS-CT"
