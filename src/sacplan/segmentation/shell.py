"""How a series sees a shell of cortex between two levels, along a line across it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr


@dataclass(frozen=True, slots=True)
class Shell:
    """Cortex thickness, and the scanner's own blur in the plane (standard deviation), mm."""

    cortex_mm: float
    in_plane_mm: float


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """Where and at which slant lines cross the slices: `slant` (n,) is the cosine between line and
    slice axis, `phase` (n,) the place of the line's origin between two slices, 0 to 1."""

    slant: NDArray[np.float64]
    phase: NDArray[np.float64]
    step_mm: float
    thickness_mm: float
    pixel_mm: float

    @property
    def blur_mm(self) -> NDArray[np.float64]:
        """The blur (n,), standard deviation in mm, that the slices alone bring along each line."""
        through = self.thickness_mm**2 / 12 + self.step_mm**2 / 6
        return np.asarray(np.abs(self.slant) * np.sqrt(through))

    def part(self, chosen: NDArray[np.intp]) -> View:
        """Some of the lines."""
        return View(
            self.slant[chosen], self.phase[chosen], self.step_mm, self.thickness_mm, self.pixel_mm
        )


@dataclass(frozen=True, slots=True)
class Seen:
    """One slant and phase, as in View."""

    slant: float
    phase: float
    step_mm: float
    thickness_mm: float
    pixel_mm: float


def seen_blur(seen: Seen) -> float:
    """About how far, as a standard deviation in mm, slices and pixels blur along the line."""
    through = seen.thickness_mm**2 / 12 + seen.step_mm**2 / 6
    return float(np.sqrt(seen.slant**2 * through + seen.pixel_mm**2 / 6 + 0.4**2))


def shell_design(
    x: NDArray[np.float64], edges: NDArray[np.float64], seen: Seen, shell: Shell
) -> NDArray[np.float64]:
    """Design matrices (m, k, 3) for outer edges at `edges` (m,) on a line sampled at `x` (k,), mm.

    Their columns are 1, the part inside the outer face and the part inside the inner face, so that
    the fitted numbers are: outside; cortex - outside; inside - cortex. Linear interpolation between
    two slices is modelled as it is done, because in thick slices it depends on the phase.
    """
    outer = _seen_step(x, edges, seen, shell)
    inner = _seen_step(x, edges - shell.cortex_mm, seen, shell)
    return np.stack([np.ones_like(outer), outer, inner], axis=2)


def _seen_step(
    x: NDArray[np.float64], edges: NDArray[np.float64], seen: Seen, shell: Shell
) -> NDArray[np.float64]:
    """The values (m, k) along the line of a step that is 1 below each edge and 0 above it."""
    flat = max(0.0, 1.0 - seen.slant**2)
    sigma = float(np.sqrt(flat * (seen.pixel_mm**2 / 6 + shell.in_plane_mm**2) + 0.15**2))
    box = max(seen.thickness_mm * abs(seen.slant), 0.05)
    place = seen.phase + seen.slant * x / seen.step_mm
    weight = place - np.floor(place)
    below = x - seen.slant * weight * seen.step_mm
    above = x + seen.slant * (1 - weight) * seen.step_mm
    lower = _boxed_step(edges[:, None] - below, sigma, box)
    upper = _boxed_step(edges[:, None] - above, sigma, box)
    return np.asarray((1 - weight) * lower + weight * upper)


def _boxed_step(distance: NDArray[np.float64], sigma: float, box: float) -> NDArray[np.float64]:
    """A unit step blurred by a Gaussian and a box, at signed distances inside its edge."""

    def ramp(y: NDArray[np.float64]) -> NDArray[np.float64]:
        z = y / sigma
        density = np.exp(-0.5 * z * z) / np.sqrt(2 * np.pi)
        return np.asarray(y * ndtr(z) + sigma * density)

    return (ramp(distance + box / 2) - ramp(distance - box / 2)) / box
