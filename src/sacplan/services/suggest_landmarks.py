"""Suggest where landmarks lie, from the image."""

from __future__ import annotations

import numpy as np

from sacplan.case.case import Case
from sacplan.errors import SacplanError
from sacplan.geometry.frame import Frame, Vector, across, unit
from sacplan.measure.sacral_frame import sacral_frame
from sacplan.measure.suggestion import Suggestion
from sacplan.plan.counting import Transition
from sacplan.plan.model import APEX, PROMONTORY, Plan
from sacplan.progress import Progress
from sacplan.segmentation.face_map import FaceMap, face_map
from sacplan.segmentation.foramina import OpeningPair, foramina_on
from sacplan.segmentation.symmetry import symmetry_axis
from sacplan.segmentation.ventral_sheet import ventral_sheet

_CONFLICT_MM = 10.0
"""A foramen placed by hand so far from the one found under its name was counted otherwise."""

_FORAMEN_SD_MM, _FAINT_SD_MM, _STEP_SD = 1.0, 2.0, 0.25


def suggest_landmarks(case: Case, plan: Plan, progress: Progress) -> tuple[Suggestion, ...]:
    """Places for landmarks that the plan does not hold yet, in the order they are offered; empty
    where the image shows none surely enough. Raises Cancelled when the user stops it."""
    progress.stop_if_cancelled()
    if not case.volume.is_hounsfield:
        return ()
    found: tuple[Suggestion, ...] = ()
    if PROMONTORY in plan.landmarks and APEX in plan.landmarks:
        found = _foramina(case, plan, progress)
    progress.report(1.0, "Looked for landmarks")
    return tuple(one for one in found if one.name not in plan.landmarks)


def _foramina(case: Case, plan: Plan, progress: Progress) -> tuple[Suggestion, ...]:
    """The anterior foramina, named from the promontory down; none where the counting is open."""
    if plan.counting is not None and plan.counting.lstv is not Transition.NONE:
        return ()
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
    progress.stop_if_cancelled()
    progress.report(0.3, "Finding the front of the sacrum")
    frame = _frame(zero, apex, axis)
    face = face_map(
        case.volume, ventral_sheet(case.volume, frame, float(np.linalg.norm(zero - apex)))
    )
    progress.stop_if_cancelled()
    progress.report(0.9, "Finding the foramina")
    pairs = foramina_on(face)
    step = float(np.max(case.volume.spacing_mm))
    found = tuple(s for n, pair in enumerate(pairs, 1) for s in _named(face, n, pair, step))
    placed = [(one, positions[one.name]) for one in found if one.name in positions]
    if any(np.linalg.norm(one.position_mm - at) > _CONFLICT_MM for one, at in placed):
        return ()
    return found


def _frame(zero: Vector, apex: Vector, axis: Vector) -> Frame:
    cranial = unit(zero - apex)
    left = unit(across(axis, cranial))
    return Frame(zero, np.stack([left, np.cross(left, cranial), cranial]))


def _named(face: FaceMap, n: int, pair: OpeningPair, step_mm: float) -> list[Suggestion]:
    made = []
    for side, opening in (("left", pair.left), ("right", pair.right)):
        sd = float(
            np.hypot(
                _FORAMEN_SD_MM + _FAINT_SD_MM * (1.0 - min(pair.depth, 1.0)), _STEP_SD * step_mm
            )
        )
        why = (
            f"Opening in the front of the bone, {'paired' if n > 1 else 'the first pair'} left and "
            f"right, number {n} counted down from the promontory."
        )
        at = face.point_at(opening.s_mm, opening.left_mm)
        made.append(Suggestion(f"s{n}_foramen_{side}", at, sd, why))
    return made
