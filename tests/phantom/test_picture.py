"""The picture of the made body agrees with what is said to be true of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sacplan.case.volume import ImageVolume
from sacplan.phantom.body import MadeBody
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth, make_volume, mr_spec
from sacplan.phantom.profile import SacralProfile
from sacplan.progress import Cancelled, NoProgress

CLEAN = PhantomSpec(
    noise=0.0,
    vessels=False,
    tumour=False,
    cortex_mm=3.0,
    field_mm=(40.0, 116.0, 110.0),
    step_mm=1.25,
)
TURNED = replace(CLEAN, yaw_deg=8.0, pitch_deg=13.0, roll_deg=-6.0, shape="curved")


def _edge_errors(volume: ImageVolume, truth: Truth, u: float = 0.0) -> np.ndarray:
    """How far outside the true face the grey values cross the middle of cortex and ligament."""
    s = np.arange(6.0, truth.face.arcs.length_mm - 5.0, 2.0)
    outward = np.array([truth.pose.rotation @ truth.face.outward_at(v, u) for v in s])
    d = np.arange(-1.2, 1.0, 0.05)
    points = truth.ventral_points(s, u)[:, None] + d[:, None] * outward[:, None]
    values = volume.sample(points)
    assert np.all(values[:, 0] > 700)
    above = values > (900 + 60) / 2
    last = above.shape[1] - 1 - np.argmax(above[:, ::-1], axis=1)
    rows = np.arange(len(s))
    high, low = values[rows, last], values[rows, last + 1]
    return d[last] + 0.05 * (high - 480) / (high - low)


@pytest.mark.parametrize("spec", [CLEAN, TURNED], ids=["straight", "turned"])
def test_the_ventral_edge_lies_where_the_truth_says(spec: PhantomSpec) -> None:
    volume, truth = make_volume(spec), make_truth(spec)
    for u in (0.0, 9.0):
        errors = _edge_errors(volume, truth, u)
        assert abs(errors.mean()) < 0.02
        assert np.abs(errors).max() < 0.12


def test_left_and_right_are_mirror_images() -> None:
    volume = make_volume(replace(CLEAN, field_mm=(150.0, 90.0, 12.0), spacing_mm=1.5, step_mm=3.0))
    behind = volume.voxels[:, 20:]
    assert behind.max() > 700
    np.testing.assert_allclose(behind, behind[:, :, ::-1], atol=3)


def test_the_same_spec_gives_the_same_voxels_and_another_seed_other_noise() -> None:
    small = replace(CLEAN, noise=15.0, field_mm=(40.0, 30.0, 6.0))
    first, again = make_volume(small), make_volume(small)
    np.testing.assert_array_equal(first.voxels, again.voxels)
    np.testing.assert_array_equal(first.affine, again.affine)
    assert first.series == again.series
    other = make_volume(replace(small, seed=2))
    difference = other.voxels.astype(float) - first.voxels
    assert difference.std() == pytest.approx(15.0 * np.sqrt(2), rel=0.1)


def test_a_thick_slice_is_the_mean_of_thin_ones() -> None:
    thin = make_volume(replace(TURNED, step_mm=1.0, field_mm=(40.0, 60.0, 12.0)))
    thick = make_volume(replace(TURNED, step_mm=4.0, thickness_mm=4.0, field_mm=(40.0, 60.0, 12.0)))
    mean = thin.voxels.reshape(3, 4, *thin.voxels.shape[1:]).mean(axis=1)
    assert np.abs(thick.voxels - mean).mean() < 3.0


def test_landmarks_lie_on_what_they_name() -> None:
    spec = replace(
        CLEAN, cortex_mm=1.5, field_mm=(120.0, 130.0, 120.0), spacing_mm=1.0, pitch_deg=9
    )
    volume, truth = make_volume(replace(spec, step_mm=1.5)), make_truth(spec)
    dorsal = -truth.frame.axes[1]

    def value(name: str, deeper_mm: float = 0.0) -> float:
        return float(volume.sample(truth.landmarks[name][None] + deeper_mm * dorsal)[0])

    for n in (1, 2):
        for side in ("left", "right"):
            assert value(f"s{n}_foramen_{side}", 4.0) < 120, "a foramen is a hole"
    assert value("promontory", 14.0) > 130, "bone behind the promontory"
    assert value("promontory", -9.0) < 100, "soft tissue before it"
    assert value("sac_tip", 1.5) < 100, "the canal, behind the tip"
    assert value("s2_crest", -3.0) > 100, "bone under the crest"
    assert value("s2_crest", 3.0) < 100, "muscle over it"


def test_grey_values_hold_within_the_clearance_given() -> None:
    """What makes the picture quick: a block is sampled once where nothing changes within it."""
    random = np.random.default_rng(5)
    body = MadeBody.of(PhantomSpec(alar_voids=True, tumour_in_bone_mm=2.0))
    count = 120_000
    points = random.uniform(-1, 1, (count, 3)) * [100, 85, 95] + [0, 20, -46]
    here = body.paint(_columns(points), 1.0, is_rough=True)
    step = random.normal(size=(count, 3))
    step /= np.linalg.norm(step, axis=1, keepdims=True)
    reach = np.clip((here.clear_mm - 0.2) / 1.15, 0, None)
    there = body.paint(_columns(points + step * reach[:, None]), 1.0, is_rough=True)
    changed = np.abs(here.value - there.value) > 1e-3
    assert (here.clear_mm < 1.15).mean() > 0.1
    assert changed[here.clear_mm > 0.3].mean() < 1e-4


def _columns(points: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    x, y, z = np.ascontiguousarray(points.T.astype(np.float32))
    return x, y, z


def test_options_change_what_they_name() -> None:
    small = replace(CLEAN, field_mm=(100.0, 60.0, 12.0), spacing_mm=1.0, step_mm=2.0, cortex_mm=1.5)
    plain = make_volume(small).voxels
    poor = replace(small, cortex_mm=0.8, cortex_value=400, cancellous_value=40, alar_voids=True)
    assert plain.max() > 800
    assert make_volume(poor).voxels.max() < 450
    assert (make_volume(replace(small, vessels=True)).voxels != plain).any()


def test_an_mr_shows_fluid_bright_and_cortex_dark() -> None:
    spec = mr_spec(replace(CLEAN, field_mm=(120.0, 120.0, 10.0)))
    volume, truth = make_volume(spec), make_truth(spec)
    assert volume.series.modality == "MR"
    depth = SacralProfile(spec.sacrum).canal_centre(25.0)
    canal = truth.pose.to_patient(truth.face.points_at(25.0, 0.0, depth))
    assert volume.sample(canal[None])[0] > 800
    cortex = truth.ventral_points(np.array([40.0]))[0] - 1.0 * truth.frame.axes[1]
    assert volume.sample(cortex[None])[0] < 150
    assert (
        volume.series.frame_of_reference_uid
        != make_volume(replace(CLEAN, field_mm=(10.0, 10.0, 4.0))).series.frame_of_reference_uid
    )


def test_making_a_picture_can_be_cancelled() -> None:
    class Impatient(NoProgress):
        def stop_if_cancelled(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        make_volume(CLEAN, Impatient())
