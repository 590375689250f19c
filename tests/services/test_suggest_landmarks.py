"""Places suggested on made pelves of known landmarks, and none where they would be guessed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Vector
from sacplan.measure.suggestion import Suggestion
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth, make_volume
from sacplan.plan.counting import Counting, Transition
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan
from sacplan.progress import Cancelled, NoProgress
from sacplan.services.suggest_landmarks import suggest_landmarks

SPEC = PhantomSpec(yaw_deg=17, pitch_deg=-12, roll_deg=14, spacing_mm=1.0, step_mm=2.5, noise=20.0)
MIRROR = np.diag([-1.0, 1.0, 1.0, 1.0])
FORAMINA = [f"s{n}_foramen_{side}" for n in range(1, 5) for side in ("left", "right")]


@pytest.fixture(scope="module")
def made() -> tuple[ImageVolume, Truth]:
    return make_volume(SPEC), make_truth(SPEC)


def suggested(volume: ImageVolume, **at: Vector) -> dict[str, Suggestion]:
    plan = Plan({name: Landmark(point) for name, point in at.items()})
    return {s.name: s for s in suggest_landmarks(Case(volume), plan, NoProgress())}


def ends_of(truth: Truth) -> dict[str, Vector]:
    return {name: truth.landmarks[name] for name in (PROMONTORY, APEX)}


def test_all_foramina_of_a_turned_pelvis_are_found(made: tuple[ImageVolume, Truth]) -> None:
    volume, truth = made
    found = suggested(volume, **ends_of(truth))
    assert list(found) == FORAMINA
    for name, one in found.items():
        off = np.linalg.norm(one.position_mm - truth.landmarks[name])
        assert off < min(3.0, 3 * one.sd_mm)


def test_both_ends_are_found_with_nothing_placed(made: tuple[ImageVolume, Truth]) -> None:
    volume, truth = made
    found = suggested(volume)
    assert list(found) == [PROMONTORY, APEX]
    for name, one in found.items():
        assert np.linalg.norm(one.position_mm - truth.landmarks[name]) < min(4.0, 3 * one.sd_mm)
    placed = suggested(volume, promontory=truth.landmarks[PROMONTORY])
    assert list(placed) == [APEX]
    low = truth.ventral_curve.point_at(truth.ends_mm[0])
    assert not suggested(volume, promontory=low)


def test_ends_are_not_suggested_where_the_images_end_in_the_sacrum(
    made: tuple[ImageVolume, Truth],
) -> None:
    volume, truth = made
    row = round(float(volume.patient_to_index(truth.ventral_curve.point_at(70.0))[2]))
    affine = np.array(volume.affine)
    affine[:3, 3] = volume.index_to_patient([0, 0, row])
    upper = replace(volume, voxels=volume.voxels[row:].copy(), affine=affine, sop_instance_uids=())
    lower = replace(volume, voxels=volume.voxels[:row].copy(), sop_instance_uids=())
    assert not suggested(upper)
    assert not suggested(lower)


def test_looking_can_be_stopped(made: tuple[ImageVolume, Truth]) -> None:
    class Stopped(NoProgress):
        steps = 0

        def stop_if_cancelled(self) -> None:
            self.steps += 1
            if self.steps > 2:
                raise Cancelled

    plan = Plan({name: Landmark(at) for name, at in ends_of(made[1]).items()})
    for one in (Plan(), plan):
        with pytest.raises(Cancelled):
            suggest_landmarks(Case(made[0]), one, Stopped())


def test_in_the_mirror_left_and_right_change_places(made: tuple[ImageVolume, Truth]) -> None:
    volume, truth = made
    flipped = replace(volume, affine=MIRROR @ volume.affine)
    for name, one in suggested(flipped).items():
        off = np.linalg.norm(one.position_mm - MIRROR[:3, :3] @ truth.landmarks[name])
        assert off < 3 * one.sd_mm
    turned = {name: MIRROR[:3, :3] @ at for name, at in ends_of(truth).items()}
    here, there = suggested(volume, **ends_of(truth)), suggested(flipped, **turned)
    assert set(there) == set(here)
    for name, one in there.items():
        other = name.replace("left", "L").replace("right", "left").replace("L", "right")
        at = MIRROR[:3, :3] @ here[other].position_mm
        assert np.linalg.norm(one.position_mm - at) < 0.1


def test_no_level_is_named_where_the_counting_is_open(made: tuple[ImageVolume, Truth]) -> None:
    volume, truth = made
    ends = ends_of(truth)
    plan = Plan({name: Landmark(at) for name, at in ends.items()})
    for answer in (Transition.UNCLEAR, Transition.LUMBARISED_S1, Transition.SACRALISED_L5):
        unsure = replace(plan, counting=Counting(answer))
        assert suggest_landmarks(Case(volume), unsure, NoProgress()) == ()
    low = truth.ventral_curve.point_at(truth.ends_mm[0])
    assert not suggested(volume, promontory=low, apex=ends[APEX])
    other = {"s2_foramen_left": truth.landmarks["s1_foramen_left"]}
    assert not suggested(volume, **ends, **other)


def test_what_is_placed_is_not_suggested_again(made: tuple[ImageVolume, Truth]) -> None:
    volume, truth = made
    own = {"s2_foramen_left": truth.landmarks["s2_foramen_left"]}
    found = suggested(volume, **ends_of(truth), **own)
    assert list(found) == [name for name in FORAMINA if name not in own]


def test_nothing_is_suggested_where_the_picture_does_not_show_it(
    made: tuple[ImageVolume, Truth],
) -> None:
    volume, truth = made
    noise = np.random.default_rng(3).normal(40, 40, volume.voxels.shape).astype(np.int16)
    dull = np.minimum(volume.voxels, 90)
    for voxels in (noise, dull):
        assert not suggested(replace(volume, voxels=voxels), **ends_of(truth))
        assert not suggested(replace(volume, voxels=voxels))
    mr = replace(volume, series=replace(volume.series, modality="MR"))
    assert not suggested(mr, **ends_of(truth))
