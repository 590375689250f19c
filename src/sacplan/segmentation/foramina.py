"""The anterior sacral foramina as paired openings of the ventral face."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, maximum_filter, uniform_filter

from sacplan.segmentation.face_map import STEP_MM, FaceMap

USUAL_PLACES = (0.29, 0.50, 0.68, 0.84)
"""Of the way from promontory to apex, along the front."""

LEAST_CORTEX = 110.0
"""HU of the front of the bone; a fainter one does not stand out from what fills its openings."""

PLACE_SD = 0.06
_PLACE_WEIGHT = 0.06
_BESIDE_MM = (11.0, 33.0)
_HOLE_MM = 3.0
_RIM_MM = (4.0, 12.0)
_UNLIKE_MM = 10.0
_LEAST_DEPTH = 0.22
_MOST_PAIRS = 14
_APART_MM = 9.0
_CENTRE_MM = 6.0
_RIVAL = 0.6
"""Another pair this deep, compared with the faintest chosen, leaves the counting in doubt."""

_FIRST_TO_GAP = (0.8, 2.4)
"""From the promontory to S1, compared with S1 to S2: more is a pair overlooked."""

_GAP_TO_GAP = (0.5, 1.45)
"""A gap compared with the one above it."""


@dataclass(frozen=True, slots=True)
class Opening:
    """An opening at `s_mm` and `left_mm` on the map; `depth` from 0 (none) to 1 (clear)."""

    s_mm: float
    left_mm: float
    depth: float


@dataclass(frozen=True, slots=True)
class OpeningPair:
    """Both openings of a level."""

    left: Opening
    right: Opening

    @property
    def s_mm(self) -> float:
        """The mean of both."""
        return (self.left.s_mm + self.right.s_mm) / 2

    @property
    def depth(self) -> float:
        """That of the fainter one."""
        return min(self.left.depth, self.right.depth)


def unlike_mm(pairs: tuple[OpeningPair, ...]) -> list[float]:
    """For each pair, how far the right opening lies from the mirror picture of the left one. What
    all pairs have in common is left out: it comes from a midline beside the bone's own."""
    off = np.array(
        [[p.left.s_mm - p.right.s_mm, p.left.left_mm + p.right.left_mm] for p in pairs]
    ).reshape(-1, 2)
    return [float(v) for v in np.hypot(*(off - np.median(off, axis=0)).T)] if len(off) else []


def opening_depth(bone: NDArray[np.float64]) -> NDArray[np.float64]:
    """How much each place (n, m) looks like a hole: the cortex around it, less what is in it.

    Around it means in all of eight directions but two: the outer edge of the bone has cortex on
    one side only, and a foramen may run out into a groove.
    """
    reach = int(_RIM_MM[1] / STEP_MM) + 1
    held = np.pad(bone, reach, mode="edge")
    n, m = bone.shape
    rims = []
    for angle in np.arange(8) * np.pi / 4:
        along = [
            held[
                reach + round(d * np.cos(angle)) : reach + round(d * np.cos(angle)) + n,
                reach + round(d * np.sin(angle)) : reach + round(d * np.sin(angle)) + m,
            ]
            for d in np.arange(_RIM_MM[0], _RIM_MM[1] + 0.5, 1.0) / STEP_MM
        ]
        rims.append(np.max(along, axis=0))
    rim = np.sort(np.minimum(rims, 1.0), axis=0)[2]
    size = round(_HOLE_MM / STEP_MM)
    inside = uniform_filter(bone, size + 1 - size % 2, mode="nearest")
    return np.asarray(rim - np.maximum(inside, 0.0))


def foramina_on(face: FaceMap) -> tuple[OpeningPair, ...]:
    """The pairs S1 to S4 from the promontory down, as far as they are surely seen; at least two.
    Empty where their number or order leaves the counting in doubt."""
    if face.level < LEAST_CORTEX:
        return ()
    depth = gaussian_filter(opening_depth(face.bone), 1.5)
    pairs = _pairs(face, depth)
    chosen = _levels(pairs, face.length_mm)
    if len(chosen) < 2 or not _in_order(chosen) or _rivals(pairs, chosen, face.length_mm):
        return ()
    return chosen


def _pairs(face: FaceMap, depth: NDArray[np.float64]) -> list[OpeningPair]:
    """All pairs that may be, by s; of those that share an opening only the deeper ones."""
    sides = [_openings(face, depth, sign) for sign in (1.0, -1.0)]
    found = [
        OpeningPair(left, right)
        for left in sides[0]
        for right in sides[1]
        if abs(left.s_mm - right.s_mm) < _UNLIKE_MM
        and abs(left.left_mm + right.left_mm) < _UNLIKE_MM
    ]
    found.sort(key=lambda pair: -pair.depth + 0.02 * abs(pair.left.s_mm - pair.right.s_mm))
    kept: list[OpeningPair] = []
    for pair in found:
        if not any(pair.left == k.left or pair.right == k.right for k in kept):
            kept.append(pair)
    return sorted(kept[:_MOST_PAIRS], key=lambda pair: pair.s_mm)


def _openings(face: FaceMap, depth: NDArray[np.float64], sign: float) -> list[Opening]:
    beside = face.left_mm * sign
    within = (beside >= _BESIDE_MM[0]) & (beside <= _BESIDE_MM[1])
    lying = (face.s_mm > -3.0) & (face.s_mm < face.length_mm)
    peak = (depth == maximum_filter(depth, 9)) & (depth > _LEAST_DEPTH)
    peak &= within & lying[:, None] & ~face.unseen
    return [_centred(face, depth, int(i), int(j)) for i, j in np.argwhere(peak)]


def _centred(face: FaceMap, depth: NDArray[np.float64], i: int, j: int) -> Opening:
    """The opening about a peak: the centre of what is dark within 7 mm, found in three rounds."""
    dark = np.clip(1.0 - face.bone, 0.0, 1.0)
    s, u = float(face.s_mm[i]), float(face.left_mm[j])
    for _ in range(3):
        away = np.hypot(face.s_mm[:, None] - s, face.left_mm[None] - u)
        weight = dark * np.clip(_CENTRE_MM + 0.5 - away, 0.0, 1.0) * (dark > 0.6)
        if weight.sum() <= 0:
            break
        s = float((weight * face.s_mm[:, None]).sum() / weight.sum())
        u = float((weight * face.left_mm[None]).sum() / weight.sum())
    return Opening(s, u, float(depth[i, j]))


def _levels(pairs: list[OpeningPair], length_mm: float) -> tuple[OpeningPair, ...]:
    """The pairs that serve best as S1, S2, ... : deep ones near the usual places, in order. Ends
    before the first level that is not seen."""
    best: tuple[float, tuple[OpeningPair | None, ...]] = (0.0, ())

    def further(
        level: int, after: float, score: float, so_far: tuple[OpeningPair | None, ...]
    ) -> None:
        nonlocal best
        if score > best[0]:
            best = score, so_far
        if level == len(USUAL_PLACES):
            return
        further(level + 1, after, score, (*so_far, None))
        for pair in pairs:
            if pair.s_mm < after + _APART_MM:
                continue
            off = (pair.s_mm / length_mm - USUAL_PLACES[level]) / PLACE_SD
            gain = pair.depth - _PLACE_WEIGHT * off**2
            if gain > 0:
                further(level + 1, pair.s_mm, score + gain, (*so_far, pair))

    further(0, 0.0, 0.0, ())
    seen: list[OpeningPair] = []
    for pair in best[1]:
        if pair is None:
            break
        seen.append(pair)
    return tuple(seen)


def _in_order(chosen: tuple[OpeningPair, ...]) -> bool:
    """The distances from level to level are those of one sacrum, none left out or put in."""
    s = [0.0, *(pair.s_mm for pair in chosen)]
    gaps = np.diff(s)
    low, high = _FIRST_TO_GAP
    if not low < gaps[0] / gaps[1] < high:
        return False
    ratios = gaps[2:] / gaps[1:-1]
    return bool(np.all((ratios > _GAP_TO_GAP[0]) & (ratios < _GAP_TO_GAP[1])))


def _rivals(
    pairs: list[OpeningPair], chosen: tuple[OpeningPair, ...], length_mm: float
) -> list[OpeningPair]:
    """Pairs that were not chosen, between the promontory and the last one, nearly as deep."""
    least = _RIVAL * min(pair.depth for pair in chosen)
    last = chosen[-1].s_mm if len(chosen) < len(USUAL_PLACES) else 0.95 * length_mm
    return [
        pair
        for pair in pairs
        if pair.depth > least
        and pair.s_mm < last
        and all(abs(pair.s_mm - own.s_mm) > _APART_MM for own in chosen)
    ]
