"""Takes a series apart into groups of images that can each be one volume."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sacplan.imaging.instance import RUN_NAMES, Instance
from sacplan.imaging.stack import (
    COSINE_TOLERANCE,
    angle_between,
    cosine_error,
    directions,
    has_place,
    stack_of,
)

SAME_GROUP_RAD = np.radians(1.0)
"""Images turned by less than this are taken as meant for one stack (and then checked closely)."""

SAME_POSITION_MM = 0.01
MIN_SLICES = 3


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Images that belong together, and what they are called within their series."""

    name: str
    instances: tuple[Instance, ...]
    is_localizer: bool = False


def split_series(instances: Sequence[Instance]) -> list[Part]:
    """The parts of one series, the largest first, whatever the files are called.

    Images without pixels, without a place in the patient, localizers and each orientation are kept
    apart. Images at the same positions are told apart by acquisition, echo, time or image type, if
    that gives every group each position once.
    """
    parts: list[Part] = []
    rest = []
    for name, wanted in _APART:
        apart = [i for i in instances if wanted(i)]
        instances = [i for i in instances if not wanted(i)]
        if apart:
            rest.append(Part(name, tuple(apart), is_localizer=name == "localizer"))
    for group in _by_orientation(instances):
        parts += _by_run(stack_of(group).plane_name, group)
    parts.sort(key=lambda part: (-len(part.instances), min(i.sop_uid for i in part.instances)))
    return parts + rest


def _is_localizer(instance: Instance) -> bool:
    return "LOCALIZER" in instance.acquisition.image_type


_APART: tuple[tuple[str, Callable[[Instance], bool]], ...] = (
    ("without pixels", lambda i: not i.is_image),
    ("without a place in the patient", lambda i: not has_place(i)),
    ("with impossible direction cosines", lambda i: cosine_error(i) > COSINE_TOLERANCE),
    ("localizer", _is_localizer),
)


def _by_orientation(instances: Iterable[Instance]) -> list[list[Instance]]:
    """Groups within one degree of the first image of each group."""
    exact = _grouped(instances, lambda i: i.orientation)
    groups: list[tuple[NDArray[np.float64], list[Instance]]] = []
    for members in sorted(exact, key=len, reverse=True):
        turned = directions(members[0])
        near = (group for first, group in groups if angle_between(first, turned) < SAME_GROUP_RAD)
        group = next(near, None)
        if group is None:
            groups.append((turned, list(members)))
        else:
            group.extend(members)
    return [group for _, group in groups]


def _by_run(plane: str, group: list[Instance]) -> list[Part]:
    """One part, or several where the positions repeat and a header value tells them apart."""
    whole = [Part(plane, tuple(group))]
    if has_distinct_positions(group) or _positions(group) < 2:
        return whole
    for name, value in _RUNS:
        runs = _grouped(group, value)
        if len(runs) > 1 and all(has_distinct_positions(run) for run in runs):
            if max(map(len, runs)) < MIN_SLICES:
                continue
            return [Part(f"{plane}, {name} {value(run[0])}", tuple(run)) for run in runs]
    return whole


def _run_value(place: int) -> Callable[[Instance], Hashable]:
    return lambda instance: instance.acquisition.run[place]


def _image_type(instance: Instance) -> Hashable:
    return "\\".join(instance.acquisition.image_type)


_RUNS: tuple[tuple[str, Callable[[Instance], Hashable]], ...] = (
    *((name, _run_value(place)) for place, name in enumerate(RUN_NAMES)),
    ("image type", _image_type),
    ("acquisition, echo and image type", lambda i: (*i.acquisition.run[:6], _image_type(i))),
)


def _grouped(
    instances: Iterable[Instance], key: Callable[[Instance], Hashable]
) -> list[list[Instance]]:
    groups: dict[Hashable, list[Instance]] = {}
    for instance in instances:
        groups.setdefault(key(instance), []).append(instance)
    return list(groups.values())


def _positions(group: Sequence[Instance]) -> int:
    """How many different positions along the normal a group has."""
    heights = stack_of(group).heights
    return 1 + int(np.count_nonzero(np.diff(heights) > SAME_POSITION_MM))


def has_distinct_positions(group: Sequence[Instance]) -> bool:
    """No two images lie at the same position along the normal."""
    return _positions(group) == len(group)
