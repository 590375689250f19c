"""Random made pelves for the accuracy bench: an even design over everything that may matter."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import qmc

from sacplan.phantom.phantom import PhantomSpec, mr_spec
from sacplan.phantom.sacrum import SHAPES

DIMENSIONS = 40
MR_EVERY = 6
"""One in six is an MR; it is measured on a drawn curve."""


class _Draw:
    """The coordinates of one point of the design, taken one after another."""

    def __init__(self, values: NDArray[np.float64]) -> None:
        self._values = iter(values)

    def between(self, low: float, high: float) -> float:
        return float(low + next(self._values) * (high - low))

    def often(self, share: float) -> bool:
        return bool(next(self._values) < share)

    def sometimes(self, share: float, low: float, high: float) -> float:
        """0 most of the time, otherwise between low and high."""
        is_there, value = self.often(share), self.between(low, high)
        return value if is_there else 0.0


def specs(count: int, seed: int) -> list[PhantomSpec]:
    """The first `count` phantoms of the scrambled Sobol design `seed`: a longer run begins with
    the phantoms of a shorter one."""
    power = int(np.ceil(np.log2(max(count, 2))))
    points = qmc.Sobol(DIMENSIONS, scramble=True, rng=np.random.default_rng(seed)).random_base2(
        max(power, 8)
    )
    return [_spec(_Draw(points[i]), i) for i in range(count)]


def _spec(draw: _Draw, i: int) -> PhantomSpec:
    values: dict[str, Any] = {"seed": i + 1, **_shape(draw), **_pose(draw)}
    values |= {
        "cortex_mm": draw.between(0.8, 2.0),
        "cortex_value": draw.between(450, 1100),
        "cancellous_value": draw.between(30, 250),
        "alar_voids": draw.often(0.3),
        "vein_value": draw.between(150, 250),
        "disc_bulge_mm": draw.between(0, 4),
        "lip_mm": draw.sometimes(0.15, 1, 3),
        "disc_step_mm": draw.sometimes(0.15, 2, 4),
    }
    if i % MR_EVERY == MR_EVERY - 1:
        mr = mr_spec(PhantomSpec(**values))
        weighting = "t1" if draw.often(0.5) else "t2"
        return replace(mr, noise=draw.between(8, 25), weighting=weighting)
    step = float(np.exp(draw.between(np.log(0.5), np.log(5.0))))
    place = draw.between(0, 1)
    tilt = draw.between(5, 20) * (1 if draw.often(0.5) else -1)
    values |= {
        "spacing_mm": draw.between(0.6, 1.0),
        "step_mm": step,
        "thickness_mm": max(0.5, step * draw.between(0.7, 1.2)),
        "noise": draw.between(5, 45),
        "kernel": "bone" if draw.often(0.2) else "soft",
        "hip_prosthesis": draw.often(0.1),
        "orientation": "oblique" if place < 0.1 else "sagittal" if place < 0.2 else "axial",
        "gantry_tilt_deg": tilt if place > 0.85 else 0.0,
    }
    return PhantomSpec(**values)


def _shape(draw: _Draw) -> dict[str, Any]:
    """Between flat and curved, every segment on its own."""
    share = draw.between(0, 1)
    flat, curved = SHAPES["flat"], SHAPES["curved"]

    def mixed(a: tuple[float, ...], b: tuple[float, ...], spread: float) -> tuple[float, ...]:
        return tuple(
            round((x + share * (y - x)) * draw.between(1 - spread, 1 + spread), 3)
            for x, y in zip(a, b, strict=True)
        )

    return {
        "shape": "custom",
        "heights_mm": mixed(flat.heights_mm, curved.heights_mm, 0.1),
        "turns_deg": mixed(flat.turns_deg, curved.turns_deg, 0.25),
    }


def _pose(draw: _Draw) -> dict[str, float]:
    """Turned by up to 30 degrees about any axis."""
    size, z = draw.between(0, 30), draw.between(-1, 1)
    angle, flat = draw.between(0, 2 * np.pi), float(np.sqrt(1 - z * z))
    return {
        "yaw_deg": size * z,
        "pitch_deg": size * flat * float(np.cos(angle)),
        "roll_deg": size * flat * float(np.sin(angle)),
    }
