"""The frame of the sacrum from few landmarks and many, sound ones and wrong ones."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Vector, rotation_about
from sacplan.measure.sacral_frame import SacralFrame, sacral_frame
from sacplan.phantom.phantom import PhantomSpec, make_truth

TURNED = rotation_about([0.3, -0.5, 1.0], 17.0)
SIDES = ("left", "right")


@pytest.fixture(scope="module")
def straight() -> dict[str, Vector]:
    """All landmarks of an upright made sacrum: left is x."""
    truth = make_truth(PhantomSpec())
    discs = truth.ventral_points(np.array(truth.levels_mm))
    remnants = {f"s{n}_s{n + 1}_disc": p for n, p in enumerate(discs, 1)}
    return {**truth.landmarks, **remnants}


def chosen(positions: dict[str, Vector], *names: str) -> dict[str, Vector]:
    return {name: positions[name] for name in ("promontory", "apex", *names)}


def foramina(n: int) -> tuple[str, str]:
    return f"s{n}_foramen_left", f"s{n}_foramen_right"


def codes(frame: SacralFrame) -> list[str]:
    return [finding.code for finding in frame.findings]


def off_deg(frame: SacralFrame, left: Vector) -> float:
    return float(np.degrees(np.arccos(np.clip(frame.left @ left, -1.0, 1.0))))


def test_a_turned_sacrum_gives_a_turned_frame(straight: dict[str, Vector]) -> None:
    turned = {name: TURNED @ p for name, p in straight.items()}
    frame = sacral_frame(turned)
    np.testing.assert_allclose(frame.left, TURNED @ [1, 0, 0], atol=1e-9)
    np.testing.assert_allclose(frame.frame.origin, turned["promontory"])
    assert frame.residual_mm < 1e-6
    assert frame.left_sd_deg < 2
    assert codes(frame) == []


def test_the_least_set_says_how_much_worse_it_is(straight: dict[str, Vector]) -> None:
    frame = sacral_frame(chosen(straight))
    assert codes(frame) == ["FRAME-TABLE"]
    assert frame.left_sd_deg == pytest.approx(5.0, abs=0.01)
    np.testing.assert_allclose(frame.left, [1, 0, 0], atol=1e-9)


def test_every_further_landmark_makes_left_surer(straight: dict[str, Vector]) -> None:
    names: list[str] = []
    last = sacral_frame(chosen(straight), np.array([1.0, 0, 0])).left_sd_deg
    for more in (foramina(1), foramina(3), ("s1_rear_edge",), ("sac_tip", "s2_crest")):
        names += more
        sd = sacral_frame(chosen(straight, *names), np.array([1.0, 0, 0])).left_sd_deg
        assert sd < last
        last = sd


def test_noisy_foramina_do_not_spoil_the_symmetry_of_the_bone(straight: dict[str, Vector]) -> None:
    """One pair of foramina is known to 5 degrees, the bone's symmetry to 1: a mean would be worse
    than the symmetry alone."""
    noise, axis = np.random.default_rng(3), np.array([1.0, 0.0, 0.0])
    tilt = np.radians(1.0)
    errors: dict[str, list[float]] = {"axis": [], "both": []}
    for _ in range(150):
        seen = axis + noise.normal(0, tilt, 3)
        bare = chosen(straight)
        pair = {n: straight[n] + noise.normal(0, 2.2, 3) for n in foramina(2)}
        errors["axis"].append(off_deg(sacral_frame(bare, seen), axis))
        errors["both"].append(off_deg(sacral_frame({**bare, **pair}, seen), axis))
    assert np.mean(np.square(errors["both"])) <= 1.01 * np.mean(np.square(errors["axis"]))


def test_the_stated_sd_is_the_scatter_seen(straight: dict[str, Vector]) -> None:
    noise, axis = np.random.default_rng(5), np.array([1.0, 0.0, 0.0])
    scatter = {"promontory": 2**0.5, "apex": 3.25**0.5, "s1_rear_edge": 2**0.5}
    pair = 5.0**0.5
    names = ("s1_rear_edge", *foramina(1), *foramina(2))
    found = []
    for _ in range(300):
        seen = {
            name: p + noise.normal(0, scatter.get(name, pair), 3)
            for name, p in chosen(straight, *names).items()
        }
        found.append(sacral_frame(seen).midsagittal.normal - axis)
    seen_deg = np.degrees(np.sqrt(np.linalg.eigvalsh(np.cov(np.array(found).T))[-1]))
    stated = sacral_frame(chosen(straight, *names)).left_sd_deg
    assert seen_deg == pytest.approx(stated, rel=0.15)


def test_a_landmark_beside_the_midline_is_named(straight: dict[str, Vector]) -> None:
    names = ("s1_rear_edge", *foramina(1), *foramina(2), *foramina(3))
    seen = chosen(straight, *names)
    seen["s1_rear_edge"] = seen["s1_rear_edge"] + [8.0, 0, 0]
    frame = sacral_frame(seen, np.array([1.0, 0, 0]))
    named = [f.text for f in frame.findings if f.code == "FRAME-RESIDUAL"]
    assert len(named) == 1
    assert named[0].startswith("s1_rear_edge lies")
    assert "left of" in named[0]
    assert off_deg(frame, np.array([1.0, 0, 0])) < 3


def test_foramina_of_different_height_are_named_with_the_higher_side(
    straight: dict[str, Vector],
) -> None:
    seen = chosen(straight, *foramina(1), *foramina(2))
    seen["s1_foramen_right"] = seen["s1_foramen_right"] + [0, 0, 7.0]
    frame = sacral_frame(seen, np.array([1.0, 0, 0]))
    text = next(f.text for f in frame.findings if f.code == "FRAME-ASYMMETRY")
    assert "s1_foramen" in text
    assert "Higher on the right" in text
    assert frame.asymmetry_deg > 5


def test_an_outline_that_leans_against_the_landmarks_is_told(straight: dict[str, Vector]) -> None:
    names = ("s1_rear_edge", *foramina(1), *foramina(2), *foramina(3))
    axis = rotation_about(straight["promontory"] - straight["apex"], 15.0) @ [1.0, 0, 0]
    frame = sacral_frame(chosen(straight, *names), axis)
    assert any(f.text.startswith("The symmetry of the outlined") for f in frame.findings)


def test_a_surer_landmark_weighs_more(straight: dict[str, Vector]) -> None:
    seen = chosen(straight, "s1_rear_edge", *foramina(1))
    seen["s1_rear_edge"] = seen["s1_rear_edge"] + [4.0, 0, 0]
    far = sacral_frame(seen, sd_mm={"s1_rear_edge": 6.0})
    near = sacral_frame(seen, sd_mm={"s1_rear_edge": 0.3})
    assert abs(far.left[0]) > abs(near.left[0])


Change = Callable[[dict[str, Vector]], None]


def exchange(one: str, other: str) -> Change:
    def change(seen: dict[str, Vector]) -> None:
        seen[one], seen[other] = seen[other], seen[one]

    return change


@pytest.mark.parametrize(
    ("code", "names", "change"),
    [
        ("LANDMARKS-ORDER", foramina(2) + foramina(3), exchange(foramina(2)[0], foramina(3)[0])),
        ("LANDMARKS-ORDER", ("s1_s2_disc", "s3_s4_disc"), exchange("s1_s2_disc", "s3_s4_disc")),
        ("LANDMARKS-LEFT-RIGHT", foramina(2), exchange(*foramina(2))),
        (
            "LANDMARKS-LEFT-RIGHT",
            foramina(2),
            lambda seen: seen.update(s2_foramen_left=seen["s2_foramen_right"]),
        ),
        ("LANDMARKS-SWAPPED", (), exchange("promontory", "apex")),
        ("LANDMARKS-SWAPPED", foramina(1) + foramina(3), exchange("promontory", "apex")),
        ("LANDMARKS-LENGTH", (), lambda seen: seen.update(apex=seen["promontory"] - [0, 0, 20.0])),
        ("LANDMARK-MISSING", (), lambda seen: seen.pop("apex")),
    ],
)
def test_wrong_landmarks_are_refused(
    straight: dict[str, Vector], code: str, names: tuple[str, ...], change: Change
) -> None:
    seen = chosen(straight, *names)
    change(seen)
    with pytest.raises(SacplanError) as caught:
        sacral_frame(seen)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("shift", "asked"), [((0, -4, 6), False), ((0, -1, 1), True), ((0, -2, -6), True)]
)
def test_a_zero_on_the_disc_is_asked_about(
    straight: dict[str, Vector], shift: tuple[float, float, float], asked: bool
) -> None:
    seen = chosen(straight)
    seen["disc_top"] = seen["promontory"] + np.array(shift, dtype=float)
    assert ("ZERO-ON-DISC" in codes(sacral_frame(seen, np.array([1.0, 0, 0])))) is asked


def test_a_drawn_end_stands_in_for_the_apex(straight: dict[str, Vector]) -> None:
    names = foramina(1) + foramina(2)
    seen = {name: straight[name] for name in ("promontory", *names)}
    frame = sacral_frame(seen, caudal_end=straight["s3_s4_disc"])
    np.testing.assert_allclose(frame.left, [1, 0, 0], atol=1e-9)
    assert "caudal_end" in frame.used
