"""Made cases out of the ordinary: ridges, any shape, tilted gantry, tumour and thickness truths."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sacplan.errors import SacplanError
from sacplan.phantom.dicom import write_series
from sacplan.phantom.phantom import PhantomSpec, make_truth, make_volume
from sacplan.phantom.soft_tissue import tumour_lobes
from sacplan.services.open_series import open_case
from sacplan.services.phantom_arguments import add_phantom_arguments, phantom_spec

TURNED = PhantomSpec(yaw_deg=17.0, pitch_deg=-11.0, roll_deg=8.0)
RIDGED = replace(TURNED, lip_mm=3.0, disc_step_mm=4.0)


def test_tapes_begin_at_the_edge_of_the_lip_and_go_over_the_ridge() -> None:
    plain, ridged = make_truth(TURNED), make_truth(RIDGED)
    lifted = ridged.landmarks["promontory"] - plain.landmarks["promontory"]
    assert np.linalg.norm(lifted) == pytest.approx(3.0, abs=1e-9)
    plane = ridged.neutral_plane(ridged.levels_mm[2], 6.0, 4.0)
    tape = ridged.tape_to(plane)
    way = ridged.ventral_curve.points[: np.searchsorted(ridged.ventral_curve.s_mm, tape.s_mm)]
    walked = np.linalg.norm(np.diff([*way, tape.end_mm], axis=0), axis=1).sum()
    assert walked == pytest.approx(tape.pressed_mm, abs=2e-3)
    assert abs(plane.signed_distance(tape.end_mm)) < 1e-3
    assert tape.straight_mm <= tape.taut_mm <= tape.pressed_mm
    assert 1.0 < tape.pressed_mm - plain.tape_to(plain.neutral_plane(76.0, 6.0, 4.0)).pressed_mm < 3
    # a path beside the midline leads into the midline's own as it comes nearer
    assert ridged.lateral(plane, 0.5).pressed_mm == pytest.approx(tape.pressed_mm, abs=0.15)


def test_a_taut_tape_lies_on_a_ridge_that_stands_out() -> None:
    truth = make_truth(replace(TURNED, shape="flat", disc_step_mm=6.0))
    tape = truth.tape_to(truth.neutral_plane(60.0))
    assert tape.taut_mm > tape.straight_mm + 0.3
    assert tape.taut_mm < tape.pressed_mm - 0.3


def test_a_custom_shape_is_what_it_says() -> None:
    heights, turns = (28.0, 27.0, 20.0, 19.0, 15.0), (3.0, 9.0, 22.0, 11.0, 14.0)
    truth = make_truth(PhantomSpec(shape="custom", heights_mm=heights, turns_deg=turns))
    assert truth.levels_mm == pytest.approx(np.cumsum(heights)[:4])
    assert truth.face.arcs.turns.sum() == pytest.approx(np.radians(sum(turns)))
    with pytest.raises(SacplanError, match="PHANTOM-ARGUMENT"):
        PhantomSpec(shape="custom", heights_mm=heights[:4], turns_deg=turns)


def test_the_gap_to_the_tumour_is_that_of_its_nearest_point() -> None:
    truth = make_truth(TURNED)
    rng = np.random.default_rng(1)
    ball = rng.normal(size=(40000, 3))
    ball /= np.linalg.norm(ball, axis=1)[:, None]
    for level in (1, 2):
        plane = truth.neutral_plane(truth.levels_mm[level], 7.0, -5.0)
        nearest = min(
            plane.signed_distance(truth.pose.to_patient(np.array(c) + ball * np.array(r))).min()
            for c, r in tumour_lobes(TURNED)
        )
        assert truth.tumour_mm(plane) == pytest.approx(nearest, abs=0.01)
        assert truth.tumour_mm(plane) <= nearest


def test_a_tilted_gantry_series_shows_the_body_where_the_upright_one_does(tmp_path: Path) -> None:
    field = (110.0, 90.0, 60.0)
    spec = PhantomSpec(
        spacing_mm=1.0, step_mm=1.0, field_mm=field, noise=0.0, gantry_tilt_deg=14.0, vessels=False
    )
    made = make_volume(spec)
    write_series(tmp_path, made)
    tilted = open_case(tmp_path, None).volume
    assert [f.code for f in tilted.findings if "TILT" in f.code] == ["SERIES-TILT"]
    upright = make_volume(replace(spec, gantry_tilt_deg=0.0))
    middle = upright.index_to_patient(np.array(upright.voxels.shape[::-1]) / 2)
    at = middle + np.random.default_rng(2).uniform(-18, 18, (4000, 3))
    off = tilted.sample(at) - upright.sample(at)
    assert np.abs(np.median(off)) < 3
    shifted = tilted.sample(at + np.array([0, 0.5, 0])) - upright.sample(at)
    assert off.std() < 0.7 * shifted.std()


def test_the_command_line_names_every_variant() -> None:
    parser = argparse.ArgumentParser()
    add_phantom_arguments(parser)
    words = "--lip 3 --disc-step 2 --gantry-tilt 12 --vein-hu 250 --kernel bone --hip-prosthesis"
    spec = phantom_spec(parser.parse_args([*words.split(), "--turns", "3,9,22,11,14"]))
    assert (spec.lip_mm, spec.disc_step_mm, spec.gantry_tilt_deg) == (3, 2, 12)
    assert (spec.kernel, spec.hip_prosthesis, spec.vein_value) == ("bone", True, 250)
    assert spec.sacrum.turns_deg == (3, 9, 22, 11, 14)
    assert spec.sacrum.heights_mm == PhantomSpec().sacrum.heights_mm
