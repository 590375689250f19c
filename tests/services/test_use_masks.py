"""What was outlined elsewhere measures as what SacPlan outlines; what lacks stops the plan."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from masks.made_masks import AFFINE, PLACES, RADII, ball, volume
from sacplan.case.case import Case
from sacplan.case.mask import LabelMask
from sacplan.case.overlay import Overlay
from sacplan.errors import SacplanError
from sacplan.geometry.frame import rotation_about
from sacplan.geometry.plane import Plane
from sacplan.imaging.masks.resample import onto_grid
from sacplan.measure.margin import margin_of
from sacplan.measure.tumour import tumour_of
from sacplan.phantom.phantom import PhantomSpec, make_truth, make_volume
from sacplan.plan.choices import Choices
from sacplan.plan.codec import plan_from_json, plan_to_json
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan
from sacplan.plan.outline_source import OutlineSource
from sacplan.progress import NoProgress
from sacplan.segmentation.total_segmentator import NAME, PROGRAM
from sacplan.services.measure_plan import measure_plan, outline_and_measure
from sacplan.services.outline_sacrum import outline_is_stale, outline_sacrum
from sacplan.services.use_masks import (
    Use,
    offer_masks,
    take_masks,
    with_outline_file,
    with_taken,
)

SPEC = PhantomSpec(shape="curved", yaw_deg=9, pitch_deg=-7, roll_deg=6, spacing_mm=1.2, step_mm=2.5)


def write_nifti(path: Path, mask: LabelMask) -> Path:
    image = sitk.GetImageFromArray(mask.voxels.astype(np.uint8))
    steps = mask.affine[:3, :3]
    spacing = np.linalg.norm(steps, axis=0)
    image.SetSpacing(spacing.tolist())
    image.SetDirection((steps / spacing).ravel().tolist())
    image.SetOrigin(mask.affine[:3, 3].tolist())
    sitk.WriteImage(image, str(path))
    return path


def tumour_ball() -> LabelMask:
    return LabelMask("tumour", ball("tumour"), AFFINE, "made")


@pytest.fixture(scope="module")
def outlined() -> tuple[Case, Plan]:
    truth = make_truth(SPEC)
    plan = Plan(
        {name: Landmark(truth.landmarks[name]) for name in (PROMONTORY, APEX)},
        transection=truth.neutral_plane(truth.levels_mm[1]),
    )
    return outline_sacrum(Case(make_volume(SPEC)), plan), plan


def coarse(case: Case) -> LabelMask:
    """The sacrum on the grid of the images, turned by 20 degrees, in voxels of 1.5 mm."""
    assert case.sacrum is not None
    mask, images = case.sacrum.mask, case.volume
    affine = np.eye(4)
    affine[:3, :3] = rotation_about((1, 2, 1), 20) * 1.5
    middle = case.sacrum.surface.vertices.mean(axis=0)
    affine[:3, 3] = middle - affine[:3, :3] @ np.full(3, 50.0)
    assert images.is_hounsfield
    return replace(onto_grid(mask, affine, (101, 101, 101), NoProgress()), name="sacrum")


def test_a_sacrum_out_of_a_file_measures_as_our_own(
    outlined: tuple[Case, Plan], tmp_path: Path
) -> None:
    case, plan = outlined
    path = write_nifti(tmp_path / "sacrum.nii.gz", coarse(case))
    bare = case.with_sacrum(None)
    taken = take_masks(offer_masks(bare, path), {"sacrum": Use.SACRUM})
    assert taken.sacrum is not None
    theirs = plan_from_json(plan_to_json(with_taken(plan, taken)))
    assert outline_is_stale(case, theirs), "another outline is asked for"
    with pytest.raises(SacplanError, match="OUTLINE-FILE-MISSING"):
        outline_and_measure(bare, theirs)
    found = with_outline_file(bare, theirs, [tmp_path / "nowhere", tmp_path])
    measured = outline_and_measure(found, theirs)
    ours = {tape.name: tape.pressed_mm for tape in measure_plan(case, plan).tapes}
    for tape in measured.tapes:
        assert tape.pressed_mm == pytest.approx(ours[tape.name], abs=0.8), tape.name
    assert measured.case.sacrum is not None
    assert "sacrum.nii.gz" in measured.case.sacrum.made_by
    path.write_bytes(path.read_bytes() + b"x")
    assert with_outline_file(bare, theirs, [tmp_path]) is bare, "another file of that name"


def test_landmarks_beside_the_outline_are_refused(
    outlined: tuple[Case, Plan], tmp_path: Path
) -> None:
    case, plan = outlined
    mask = coarse(case)
    shift = mask.affine.copy()
    shift[:3, 3] += [0, 0, 60.0]
    path = write_nifti(tmp_path / "sacrum.nii.gz", replace(mask, affine=shift))
    taken = take_masks(offer_masks(case, path), {"sacrum": Use.SACRUM})
    moved = with_outline_file(case, with_taken(plan, taken), [tmp_path])
    with pytest.raises(SacplanError) as refused:
        outline_and_measure(moved, with_taken(plan, taken))
    assert refused.value.code == "OUTLINE-ELSEWHERE"


def test_a_tumour_becomes_contours_whose_margin_is_that_of_the_ball(tmp_path: Path) -> None:
    case = Case(volume())
    path = write_nifti(tmp_path / "tumour.nii.gz", tumour_ball())
    offered = offer_masks(case, path)
    (structure,) = offered.structures
    assert structure.usual_use is Use.TUMOUR
    plan = with_taken(Plan(), take_masks(offered, {"tumour": Use.TUMOUR}))
    assert {contour.series_uid for contour in plan.contours} == {volume().series.series_uid}
    tumour = tumour_of(case, plan)
    assert tumour is not None
    centre = volume().index_to_patient((np.array(volume().voxels.shape[::-1]) - 1) / 2)
    normal = np.array([0.3, -0.4, -0.8]) / np.linalg.norm([0.3, -0.4, -0.8])
    middle = centre + np.array(PLACES["tumour"])
    cut = Plane(middle - 14.0 * normal, normal)
    assert margin_of(cut, tumour, Choices(), 0.0).plane_mm == pytest.approx(
        14.0 - RADII["tumour"], abs=0.4
    )
    again = with_taken(plan, take_masks(offered, {"tumour": Use.TUMOUR}))
    assert len(again.contours) == len(plan.contours), "taken twice it is there once"
    shown = with_taken(plan, take_masks(offered, {"tumour": Use.SHOWN}))
    assert len(shown.contours) == len(plan.contours)


def test_what_lies_on_the_series_laid_over_is_moved_with_it(tmp_path: Path) -> None:
    to_fixed = np.eye(4)
    to_fixed[:3, :3] = rotation_about((0, 1, 2), 30)
    to_fixed[:3, 3] = [300.0, -250.0, 500.0]
    moving = volume()
    fixed = replace(
        moving,
        affine=to_fixed @ moving.affine,
        series=replace(moving.series, series_uid="9.9", frame_of_reference_uid="9.9.1"),
    )
    case = Case(fixed, overlay=Overlay(moving, to_fixed))
    offered = offer_masks(case, write_nifti(tmp_path / "tumour.nii.gz", tumour_ball()))
    assert offered.series_uid == moving.series.series_uid
    contours = take_masks(offered, {"tumour": Use.TUMOUR}).contours
    assert {contour.series_uid for contour in contours} == {moving.series.series_uid}
    centre = moving.index_to_patient((np.array(moving.voxels.shape[::-1]) - 1) / 2)
    expected = to_fixed[:3, :3] @ (centre + np.array(PLACES["tumour"])) + to_fixed[:3, 3]
    points = np.concatenate([contour.points_mm for contour in contours])
    assert (points.min(axis=0) + points.max(axis=0)) / 2 == pytest.approx(expected, abs=1.0)


STAND_IN = """#!/bin/sh
while [ $# -gt 0 ]; do [ "$1" = -o ] && out=$2; shift; done
mkdir -p "$out" && cp "{mask}" "$out/sacrum.nii.gz"
"""


def test_total_segmentator_is_run_where_it_is_installed(
    outlined: tuple[Case, Plan], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, plan = outlined
    bare, theirs = case.with_sacrum(None), replace(plan, outline=OutlineSource(NAME))
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    with pytest.raises(SacplanError, match="not installed") as refused:
        outline_and_measure(bare, theirs)
    assert refused.value.code == "SEGMENTATION-MISSING"
    program = tmp_path / "bin" / PROGRAM
    program.parent.mkdir()
    mask = write_nifti(tmp_path / "made.nii.gz", coarse(case))
    program.write_text(STAND_IN.format(mask=mask), encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    measured = outline_and_measure(bare, theirs)
    assert measured.tapes[0].pressed_mm == pytest.approx(
        measure_plan(case, plan).tapes[0].pressed_mm, abs=0.8
    )
    program.write_text("#!/bin/sh\necho no licence for that\nexit 3\n", encoding="utf-8")
    with pytest.raises(SacplanError, match="no licence for that") as failed:
        outline_and_measure(bare, theirs)
    assert failed.value.code == "SEGMENTATION-FAILED"
