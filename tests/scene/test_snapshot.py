"""Pictures for the sheet: made with no screen, and showing what lies where."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from made_scene import made_case, made_plan
from sacplan.measure.compute import compute
from sacplan.plan.model import Plan
from sacplan.scene.snapshot import bone_picture, sagittal_picture

SIZE = (300, 400)


def pixels_like(picture: NDArray[np.uint8], colour: tuple[int, int, int]) -> NDArray[np.intp]:
    """Rows and columns (n, 2) whose colour is within 60 of one."""
    away = np.abs(picture.astype(int) - np.array(colour)).max(axis=2)
    return np.argwhere(away < 60)


def test_the_sagittal_picture_shows_tape_and_plane() -> None:
    case = made_case()
    plan = made_plan(case)
    picture = sagittal_picture(case, plan, compute(case, plan), SIZE)
    assert picture.shape == (400, 300, 3)
    cyan, magenta = pixels_like(picture, (0, 224, 255)), pixels_like(picture, (255, 64, 224))
    assert len(cyan) > 100
    assert len(magenta) > 40
    # the tape comes down from the promontory and ends on the plane, in front of the bone
    assert cyan[:, 0].min() < 150
    assert abs(cyan[:, 0].max() - np.median(magenta[:, 0])) < 12
    assert np.median(cyan[:, 1]) < np.median(magenta[:, 1])


def test_the_bone_picture_shows_left_and_right_tapes() -> None:
    case = made_case()
    plan = made_plan(case)
    picture = bone_picture(case, plan, compute(case, plan), SIZE)
    assert picture.shape == (400, 300, 3)
    assert (picture[:4] > 250).all()
    cyan = pixels_like(picture, (0, 200, 230))
    assert len(cyan) > 150
    assert np.ptp(cyan[:, 1]) > 40
    assert len(pixels_like(picture, (168, 112, 148))) > 1000


def test_pictures_are_made_of_whatever_there_is() -> None:
    case = made_case()
    bare = case.with_sacrum(None)
    for picture in (
        sagittal_picture(bare, Plan(), None, SIZE),
        bone_picture(bare, Plan(), compute(bare, Plan()), SIZE),
        sagittal_picture(case, Plan(), compute(case, Plan()), SIZE),
    ):
        assert picture.shape == (400, 300, 3)
        assert picture.std() > 2


@pytest.mark.skipif(sys.platform != "linux", reason="displays are named so on Linux only")
def test_no_display_is_needed_and_nothing_is_complained_of() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from test_snapshot import *\n"
        "test_the_sagittal_picture_shows_tape_and_plane()\n"
        "test_the_bone_picture_shows_left_and_right_tapes()\n"
    )
    here = Path(__file__).parent
    without = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    without["PYTHONPATH"] = os.pathsep.join([str(here.parent), os.environ.get("PYTHONPATH", "")])
    run = subprocess.run(
        [sys.executable, "-c", code, str(here)],
        env=without,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stderr == ""
