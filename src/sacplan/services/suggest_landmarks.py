"""Suggest where landmarks lie, from the image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import Frame, Vector, across, unit
from sacplan.measure.sacral_frame import sacral_frame
from sacplan.measure.suggestion import Suggestion
from sacplan.plan.counting import Transition
from sacplan.plan.model import APEX, PROMONTORY, Plan
from sacplan.progress import Progress
from sacplan.segmentation.face_map import FaceMap, face_map
from sacplan.segmentation.foramina import USUAL_PLACES, OpeningPair, foramina_on, unlike_mm
from sacplan.segmentation.mirror_plane import mirror_plane
from sacplan.segmentation.sacrum_ends import SacrumEnds, sacrum_ends
from sacplan.segmentation.sacrum_search import rough_sacrum
from sacplan.segmentation.symmetry import midline_off_mm, symmetry_axis
from sacplan.segmentation.ventral_sheet import ventral_sheet

_CONFLICT_MM = 10.0
"""A landmark placed by hand so far from the one found under its name was counted otherwise."""

_FORAMEN_SD_MM, _FAINT_SD_MM = 1.2, 3.0
"""Of a clear opening, and what is added for one that is hardly seen (docs/explanation)."""

_STEP_SD, _UNLIKE_SD = 0.25, 0.4
"""Parts of the slice step, and of how far left and right differ."""

_END_SD_MM = {PROMONTORY: 2.0, APEX: 2.5}
_LAST_SEGMENT = (0.55, 1.5)
"""From S4 to the apex, compared with S3 to S4: else the gap found is not the one below S5."""


_FIRST_SEGMENT = (0.3, 0.75)
"""From the promontory to S1, compared with S1 to S4: more is a disc overlooked, less an edge below
the promontory."""


@dataclass(frozen=True, slots=True, eq=False)
class _Counted:
    """The front of a sacrum with its foramina counted down from the promontory."""

    face: FaceMap
    pairs: tuple[OpeningPair, ...]


def suggest_landmarks(case: Case, plan: Plan, progress: Progress) -> tuple[Suggestion, ...]:
    """Places for landmarks that the plan does not hold yet, in the order they are offered; empty
    where the image shows none surely enough. Raises Cancelled when the user stops it.

    Without promontory and apex both are looked for first, and suggested only where four pairs of
    foramina lie between them as in a sacrum of five segments. Foramina are suggested once both
    stand in the plan: they are counted from there.
    """
    progress.stop_if_cancelled()
    is_open = plan.counting is not None and plan.counting.lstv is not Transition.NONE
    if not case.volume.is_hounsfield or is_open:
        return ()
    if PROMONTORY in plan.landmarks and APEX in plan.landmarks:
        found = _foramina(case, plan, progress)
    else:
        found = _ends(case.volume, progress)
    progress.report(1.0, "Looked for landmarks")
    placed = plan.positions
    for one in found:
        at = placed.get(one.name)
        if at is not None and np.linalg.norm(one.position_mm - at) > _CONFLICT_MM:
            return ()
    return tuple(one for one in found if one.name not in placed)


def _foramina(case: Case, plan: Plan, progress: Progress) -> tuple[Suggestion, ...]:
    """The anterior foramina, named from the promontory down."""
    sacrum, positions = case.sacrum, plan.positions
    if sacrum is not None and any(f.code == "ZERO-OFF-EDGE" for f in sacrum.findings):
        return ()
    try:
        sacral_frame(positions)
    except SacplanError:
        return ()  # what is wrong with the landmarks is said where they are placed
    zero, apex = positions[PROMONTORY], positions[APEX]
    progress.report(0.1, "Finding the midline")
    axis = symmetry_axis(case.volume, zero, apex) if sacrum is None else sacrum.left_axis
    counted = _counted(case.volume, zero, apex, axis, progress)
    step = float(np.max(case.volume.spacing_mm))
    return tuple(
        one
        for n, (pair, unlike) in enumerate(
            zip(counted.pairs, unlike_mm(counted.pairs), strict=True), 1
        )
        for one in _named(counted.face, n, pair, unlike, step)
    )


def _ends(volume: ImageVolume, progress: Progress) -> tuple[Suggestion, ...]:
    """Promontory and apex, found with nothing placed."""
    progress.report(0.1, "Finding the midline")
    plane = mirror_plane(volume)
    progress.stop_if_cancelled()
    progress.report(0.4, "Looking for the sacrum")
    rough = None if plane is None else rough_sacrum(volume, plane)
    ends = None if rough is None else sacrum_ends(volume, rough)
    progress.stop_if_cancelled()
    if ends is None:
        return ()
    zero, apex = ends.upper, ends.about if ends.lower is None else ends.lower
    axis = symmetry_axis(volume, zero, apex)
    shift = midline_off_mm(volume, zero, apex, axis)[0] * axis
    counted = _counted(volume, zero + shift, apex + shift, axis, progress)
    if len(counted.pairs) < len(USUAL_PLACES):
        return ()
    highest, lowest = counted.pairs[0].s_mm, counted.pairs[-1].s_mm
    if not _FIRST_SEGMENT[0] < highest / (lowest - highest) < _FIRST_SEGMENT[1]:
        return ()
    return _named_ends(ends, shift, counted, float(np.max(volume.spacing_mm)))


def _counted(
    volume: ImageVolume, zero: Vector, apex: Vector, axis: Vector, progress: Progress
) -> _Counted:
    progress.stop_if_cancelled()
    progress.report(0.6, "Finding the front of the sacrum")
    cranial = unit(zero - apex)
    left = unit(across(axis, cranial))
    frame = Frame(zero, np.stack([left, np.cross(left, cranial), cranial]))
    sheet = ventral_sheet(volume, frame, float(np.linalg.norm(zero - apex)))
    progress.stop_if_cancelled()
    progress.report(0.9, "Finding the foramina")
    face = face_map(volume, sheet)
    return _Counted(face, foramina_on(face))


def _named(
    face: FaceMap, n: int, pair: OpeningPair, unlike: float, step_mm: float
) -> list[Suggestion]:
    faint = _FAINT_SD_MM * (1.0 - min(pair.depth, 1.0))
    parts = [_FORAMEN_SD_MM + faint, _STEP_SD * step_mm, _UNLIKE_SD * unlike]
    sd = float(np.hypot.reduce(parts))
    why = (
        f"Pair {n} of the openings in the front of the bone, counted down from the promontory; its "
        f"sides lie alike to {unlike:.0f} mm."
    )
    return [
        Suggestion(f"s{n}_foramen_{side}", face.point_at(at.s_mm, at.left_mm), sd, why)
        for side, at in (("left", pair.left), ("right", pair.right))
    ]


def _named_ends(
    ends: SacrumEnds, shift: Vector, counted: _Counted, step_mm: float
) -> tuple[Suggestion, ...]:
    def named(name: str, at: Vector, why: str) -> Suggestion:
        sd = float(np.hypot(_END_SD_MM[name], _STEP_SD * step_mm))
        return Suggestion(name, at + shift, sd, why)

    why = "The front of the bone ends here at a disc; four pairs of openings lie below it."
    found = [named(PROMONTORY, ends.upper, why)]
    third, fourth = (pair.s_mm for pair in counted.pairs[2:4])
    share = (counted.face.length_mm - fourth) / (fourth - third)
    if ends.lower is not None and _LAST_SEGMENT[0] < share < _LAST_SEGMENT[1]:
        why = "The front of the bone ends here at a gap, one segment below the fourth opening."
        found.append(named(APEX, ends.lower, why))
    return tuple(found)
