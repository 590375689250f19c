"""The midsagittal plane by weighted total least squares, and how well it is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import LEFT, Vector
from sacplan.plan.model import APEX, PROMONTORY

PICK_SD_MM = 1.0
"""How far a landmark is picked beside itself where nobody stated it: on thin CT (pelvimetry, five
readers, 2025: repeatability +-2.6 mm on CT is an SD of 0.9 mm)."""

MIDLINE_SCATTER_MM: Mapping[str, float] = {
    PROMONTORY: 1.0,
    "s1_rear_edge": 1.0,
    **{f"s{n}_s{n + 1}_disc": 1.5 for n in range(1, 5)},
    APEX: 1.5,
    "sac_tip": 3.0,
    "s2_crest": 2.5,
    "hiatus_apex": 2.5,
    "coccyx_tip": 5.0,
}
"""How far a midline landmark of a sound sacrum itself lies beside the plane of symmetry, SD mm.
Our choice; the coccyx is bent aside in many people, the sac and the crests wander by mm."""

PAIR_SCATTER_MM: Mapping[str, float] = {
    **{f"s{n}_foramen": 2.0 for n in range(1, 5)},
    **{f"s{n}_foramen_lower_rim": 2.0 for n in range(1, 5)},
    **{f"s{n}_posterior_foramen": 2.5 for n in range(1, 5)},
    "si_joint_end": 4.0,
    "psis": 4.0,
    "ischial_spine": 4.0,
}
"""How far each of a pair lies beside the mirror image of the other, SD mm. Our choice."""

SYMMETRY_SD_DEG = 1.0
"""The bone's own axis of symmetry is found this well on made pelves, turned and noisy."""

TABLE_SD_DEG = 5.0
"""How far a patient lies turned on the table, SD. Taken only where nothing better is known."""

CAUDAL_END = "caudal_end"
"""Stands for the apex where the curve was drawn and ends above it."""
_CAUDAL_END_SCATTER_MM = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Midsagittal:
    """The plane `normal` (3,) to the left, `offset_mm` = normal . point.

    `covariance` (3, 3) is that of the normal, in square radians. `used` are the landmarks, pairs
    by their stem; `symmetry` and `table` tell whether these took part.
    """

    normal: Vector
    offset_mm: float
    covariance: NDArray[np.float64]
    used: tuple[str, ...]
    pairs: tuple[str, ...]
    symmetry: bool
    table: bool

    @property
    def left_sd_deg(self) -> float:
        """The SD of the normal in the direction in which it is known least, degrees."""
        return float(np.degrees(np.sqrt(np.linalg.eigvalsh(self.covariance)[-1])))

    def off_mm(self, point: Vector) -> float:
        """How far left of the plane a point (3,) lies, mm."""
        return float(self.normal @ point) - self.offset_mm


def scatter_mm(name: str, sd_mm: Mapping[str, float]) -> float:
    """The SD, mm, of a midline landmark off the plane: of the bone and of picking it."""
    own = _CAUDAL_END_SCATTER_MM if name == CAUDAL_END else MIDLINE_SCATTER_MM[name]
    return float(np.hypot(own, sd_mm.get(name, PICK_SD_MM)))


def pairs_in(positions: Mapping[str, Vector]) -> tuple[str, ...]:
    """The stems of the pairs of which both sides are placed."""
    return tuple(
        stem
        for stem in PAIR_SCATTER_MM
        if f"{stem}_left" in positions and f"{stem}_right" in positions
    )


def midline_in(positions: Mapping[str, Vector]) -> tuple[str, ...]:
    """The midline landmarks that are placed, and the caudal end of a drawn curve."""
    return tuple(name for name in (*MIDLINE_SCATTER_MM, CAUDAL_END) if name in positions)


def fit_midsagittal(
    positions: Mapping[str, Vector],
    symmetry_axis: Vector | None = None,
    sd_mm: Mapping[str, float] | None = None,
) -> Midsagittal:
    """The plane n . p = d that fits all there is, each with the weight 1 / SD^2.

    Midline landmarks and the midpoints of pairs should lie on it; spans of pairs and
    `symmetry_axis` (3,) should be along n. With points centred at their weighted mean, the sum of
    squares is n' Q n, so that n is the eigenvector of the least eigenvalue (total least squares:
    Golub and Van Loan 1980), and its covariance the inverse of Q less that eigenvalue. Where
    this leaves n worse than 5 degrees, the table's left takes part. Needs one midline landmark.
    """
    sds = {} if sd_mm is None else sd_mm
    names, stems = midline_in(positions), pairs_in(positions)
    spans = [positions[f"{stem}_left"] - positions[f"{stem}_right"] for stem in stems]
    pair_sds = np.array([_pair_sd(stem, sds) for stem in stems])
    middles = [(positions[f"{stem}_left"] + positions[f"{stem}_right"]) / 2 for stem in stems]
    points = np.array([*(positions[name] for name in names), *middles])
    weight = np.concatenate([[scatter_mm(name, sds) for name in names], pair_sds / 2]) ** -2.0
    centre = weight @ points / weight.sum()
    q = (points - centre).T @ ((points - centre) * weight[:, None])
    for span, sd in zip(spans, pair_sds, strict=True):
        q += _along(span) / sd**2
    if symmetry_axis is not None:
        q += _along(symmetry_axis) / np.radians(SYMMETRY_SD_DEG) ** 2
    known = LEFT if symmetry_axis is None else symmetry_axis
    towards = np.sum(spans, axis=0) if spans else known
    normal, covariance = _least(q, towards)
    table = float(np.linalg.eigvalsh(covariance)[-1]) > np.radians(TABLE_SD_DEG) ** 2
    if table:
        normal, covariance = _least(q + _along(LEFT) / np.radians(TABLE_SD_DEG) ** 2, towards)
    return Midsagittal(
        normal,
        float(normal @ centre),
        covariance,
        (*names, *stems),
        stems,
        symmetry_axis is not None,
        table,
    )


def _pair_sd(stem: str, sds: Mapping[str, float]) -> float:
    """The SD, mm, of the span of a pair: both sides, of the bone and of picking."""
    picks = [sds.get(f"{stem}_{side}", PICK_SD_MM) for side in ("left", "right")]
    own = PAIR_SCATTER_MM[stem]
    return float(np.sqrt(2 * own**2 + picks[0] ** 2 + picks[1] ** 2))


def _along(direction: Vector) -> NDArray[np.float64]:
    """The form (3, 3) whose value for a unit n is the square of `direction` across n."""
    return np.asarray(float(direction @ direction) * np.eye(3) - np.outer(direction, direction))


def _least(q: NDArray[np.float64], towards: Vector) -> tuple[Vector, NDArray[np.float64]]:
    """The unit vector of the least q, on the side of `towards`, and its covariance (3, 3)."""
    values, vectors = np.linalg.eigh(q)
    normal = vectors[:, 0] * (1.0 if vectors[:, 0] @ towards >= 0 else -1.0)
    spread = 1.0 / np.maximum(values[1:] - values[0], 1e-6)
    return normal, np.asarray((vectors[:, 1:] * spread) @ vectors[:, 1:].T)
