"""A mask on another grid is carried onto the images by geometry."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from made_masks import (
    AFFINE,
    CENTRE,
    OTHER,
    OTHER_SHAPE,
    PLACES,
    SHAPE,
    ball,
    grid,
    is_ball,
    volume,
)

from sacplan.case.mask import LabelMask
from sacplan.errors import SacplanError
from sacplan.imaging.masks.imported import cut_to_box
from sacplan.imaging.masks.resample import onto
from sacplan.imaging.masks.united import united, whole_sacrum


def mask_of(
    name: str, affine: object = OTHER, shape: tuple[int, int, int] = OTHER_SHAPE
) -> LabelMask:
    affine = np.asarray(affine, dtype=np.float64)
    return cut_to_box(name, ball(name, affine, shape), affine, "made")


@pytest.mark.parametrize("name", ["s1", "s2", "tumour"])
def test_a_ball_keeps_its_place_and_volume(name: str) -> None:
    found = onto(mask_of(name), volume())
    assert found.voxels.shape == SHAPE
    assert np.array_equal(found.affine, AFFINE)
    is_ball(found, name)


def test_the_face_of_a_ball_outlined_on_thick_slices_does_not_move() -> None:
    shape = (16, 80, 80)
    thick = mask_of("s1", grid((0.9, 0.9, 4.0), shape, (5.0, -10.0, 3.0)), shape)
    face = onto(thick, volume()).boundary_points()
    radii = np.linalg.norm(face - CENTRE - PLACES["s1"], axis=1)
    assert abs(radii.mean() - 11.0) < 0.15
    assert radii.std() < 0.5


def test_a_part_of_the_same_grid_is_copied_voxel_for_voxel() -> None:
    assert np.array_equal(onto(mask_of("s1", AFFINE, SHAPE), volume()).voxels, ball("s1"))
    mirrored = AFFINE @ np.diag([-1.0, 1.0, 1.0, 1.0])
    mirrored[:3, 3] = AFFINE[:3] @ [SHAPE[2] - 1, 0, 0, 1]
    other = LabelMask("s1", np.ascontiguousarray(ball("s1")[:, :, ::-1]), mirrored, "made")
    differing = onto(other, volume()).voxels ^ ball("s1")
    assert differing.sum() < 0.01 * ball("s1").sum()


def test_what_does_not_meet_the_images_is_refused() -> None:
    away = mask_of("s1")
    moved = np.array(away.affine)
    moved[:3, 3] += [200, 0, 0]
    with pytest.raises(SacplanError, match=r"MASK-ELSEWHERE: s1 lies 1\d\d mm away"):
        onto(replace(away, affine=moved), volume())
    speck = np.eye(4) * 0.05
    speck[:3, 3], speck[3, 3] = AFFINE[:3] @ [9.5, 9.5, 9.5, 1], 1.0
    with pytest.raises(SacplanError, match="MASK-VANISHED"):
        onto(LabelMask("s1", np.ones((2, 2, 2), dtype=np.bool_), speck, "made"), volume())


def test_a_sacrum_is_united_from_its_vertebrae_on_one_grid_or_on_two() -> None:
    both = ball("s1") | ball("s2")
    found = whole_sacrum([mask_of(name, AFFINE, SHAPE) for name in ("s1", "s2", "tumour")])
    assert found.name == "sacrum"
    assert np.array_equal(onto(found, volume()).voxels, both)
    found = united([mask_of("s1"), mask_of("s2", AFFINE, SHAPE)], ("s1", "s2"), "bone")
    differing = onto(found, volume()).voxels ^ both
    assert differing.sum() < 0.04 * both.sum()
    with pytest.raises(SacplanError, match="MASK-MISSING"):
        whole_sacrum([mask_of("tumour")])
