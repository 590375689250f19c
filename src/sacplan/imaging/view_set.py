"""Which stacks of one study show the other planes of a series: an MR is taken plane by plane."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from sacplan.imaging.mr_worth import in_its_frame, is_thick
from sacplan.imaging.series_found import SeriesFound

_APART_DEG = 40.0
_LEAST_IMAGES = 3


def other_planes(series: SeriesFound, found: Sequence[SeriesFound]) -> tuple[SeriesFound, ...]:
    """Stacks of the same study and frame of reference whose slices run across those of `series`.

    For each further plane those of one series, which may be several slabs: of several series the
    one whose description is most alike, then the one with more images.

    None for a series that needs no help: a CT, or one whose slices are hardly thicker than its
    pixels are wide.
    """
    if series.identity.modality == "CT" or not is_thick(series):
        return ()
    rivals = [other for other in in_its_frame(series, found) if _belongs(series, other)]
    images = Counter[str]()
    for other in rivals:
        images[other.identity.series_uid] += other.count
    rivals.sort(
        key=lambda other: (
            -_alike(series, other),
            -images[other.identity.series_uid],
            -other.count,
            other.key,
        )
    )
    chosen: list[SeriesFound] = []
    for rival in rivals:
        uid = rival.identity.series_uid
        others = [taken for taken in chosen if taken.identity.series_uid != uid]
        if all(_apart_deg(rival, taken) >= _APART_DEG for taken in (series, *others)):
            chosen.append(rival)
    return tuple(chosen)


def _belongs(series: SeriesFound, other: SeriesFound) -> bool:
    own, its = series.identity, other.identity
    is_same = (own.study_uid, own.modality) == (its.study_uid, its.modality)
    return is_same and other.count >= _LEAST_IMAGES


def _apart_deg(one: SeriesFound, other: SeriesFound) -> float:
    if one.stack is None or other.stack is None:
        return 0.0
    cosine = abs(float(one.stack.normal @ other.stack.normal))
    return float(np.degrees(np.arccos(min(cosine, 1.0))))


def _alike(one: SeriesFound, other: SeriesFound) -> int:
    """How many words of the descriptions are the same, such as "T2" and "tse"."""
    a, b = (
        set(re.findall(r"[a-z]+\d*|\d+[a-z]*", each.identity.series_description.lower()))
        for each in (one, other)
    )
    return len(a & b)
