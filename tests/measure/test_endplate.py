"""The angle between a cut and the S1 endplate."""

from __future__ import annotations

import numpy as np
import pytest

from sacplan.geometry.frame import rotation_about
from sacplan.measure.endplate import endplate_angle_deg
from sacplan.measure.sacral_frame import sacral_frame
from sacplan.phantom.phantom import PhantomSpec, make_truth

TRUTH = make_truth(PhantomSpec(yaw_deg=12.0, pitch_deg=9.0, roll_deg=-7.0))
FRAME = sacral_frame(TRUTH.landmarks)
FORWARD = TRUTH.landmarks["promontory"] - TRUTH.landmarks["s1_rear_edge"]
PARALLEL = np.cross(FORWARD, FRAME.left)


@pytest.mark.parametrize("turn_deg", [-40.0, -7.5, 0.0, 12.0, 60.0])
@pytest.mark.parametrize("side", [1.0, -1.0])
def test_a_turned_cut_has_the_angle_it_was_turned_by(turn_deg: float, side: float) -> None:
    normal = side * rotation_about(FRAME.left, turn_deg) @ PARALLEL
    angle = endplate_angle_deg(FRAME, TRUTH.landmarks, normal)
    assert angle == pytest.approx(turn_deg, abs=1e-6)


def test_a_positive_angle_comes_nearer_to_the_endplate_towards_the_back() -> None:
    """As a positive tilt does: the dorsal exit is the more cranial."""
    normal = rotation_about(FRAME.left, 15.0) @ PARALLEL
    back = np.cross(FRAME.left, normal)
    back = back * np.sign(-back @ FORWARD) / np.linalg.norm(back)
    upward = PARALLEL / np.linalg.norm(PARALLEL)
    assert (30.0 * back) @ upward > 5.0
    assert upward @ FRAME.cranial > 0.5
    angle = endplate_angle_deg(FRAME, TRUTH.landmarks, normal)
    assert angle is not None
    assert angle > 0


def test_without_the_rear_edge_there_is_no_angle() -> None:
    seen = {k: v for k, v in TRUTH.landmarks.items() if k != "s1_rear_edge"}
    assert endplate_angle_deg(sacral_frame(seen), seen, PARALLEL) is None
    assert endplate_angle_deg(FRAME, TRUTH.landmarks, FRAME.left) is None
