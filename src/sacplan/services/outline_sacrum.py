"""Outline the sacrum from the landmarks placed."""

from __future__ import annotations

import numpy as np

from sacplan.case.case import Case, SacrumOutline
from sacplan.case.mask import LabelMask
from sacplan.errors import SacplanError
from sacplan.measure.checks import outside_volume
from sacplan.measure.sacral_frame import sacral_frame
from sacplan.plan.model import APEX, PROMONTORY, Plan
from sacplan.progress import NoProgress, Progress
from sacplan.segmentation.edge import refine_edge
from sacplan.segmentation.face_quality import check_face
from sacplan.segmentation.registry import BUILT_IN, find_backend
from sacplan.segmentation.si_joint import find_joint
from sacplan.segmentation.surface import surface_of
from sacplan.segmentation.symmetry import check_midline
from sacplan.segmentation.zero_edge import check_zero

SMOOTHING_MM = 3.0
_SEEDS = (PROMONTORY, APEX)

Seeds = tuple[tuple[float, float, float], ...]


def outline_seeds(plan: Plan) -> Seeds | None:
    """The landmark positions an outline is grown from; None while one is missing."""
    positions = [plan.position(name) for name in _SEEDS]
    if any(p is None for p in positions):
        return None
    return tuple((float(p[0]), float(p[1]), float(p[2])) for p in positions if p is not None)


def outline_is_stale(case: Case, plan: Plan) -> bool:
    """The case has no outline, or one grown from other landmark positions than the plan's now.

    Where the ventral curve is drawn on images that are no CT none is needed.
    """
    if plan.ventral_curve is not None and not case.volume.is_hounsfield:
        return False
    seeds = outline_seeds(plan)
    return seeds is not None and (case.sacrum is None or case.sacrum.made_for != seeds)


def outline_sacrum(
    case: Case, plan: Plan, progress: Progress | None = None, backend: str = BUILT_IN
) -> Case:
    """The case with the sacrum outlined from the plan's promontory and apex.

    Raises SacplanError when a landmark is missing or outside the images, or no bone is found
    there; Cancelled when the user stops it.
    """
    progress = progress or NoProgress()
    positions = plan.positions
    for finding in outside_volume(plan, case.volume):
        if finding.severity == "blocker":
            raise SacplanError(finding.code, finding.text, "")
    sacral_frame(positions)
    seeds = outline_seeds(plan)
    assert seeds is not None  # sacral_frame has refused a plan without them
    chosen = find_backend(backend)
    first = chosen.outline(case.volume, positions, progress)
    progress.report(0.65, "Making the surface")
    surface = surface_of(first.field, first.affine, 0.5, SMOOTHING_MM)
    progress.stop_if_cancelled()
    progress.report(0.75, "Finding the edge of the bone")
    edge = refine_edge(surface, case.volume)
    ends = positions[PROMONTORY], positions[APEX]
    findings = check_face(edge, *ends, first.left_axis)
    joint = None
    if case.volume.is_hounsfield:
        joint = find_joint(case.volume, edge.mesh, ends[0], first.left_axis)
        findings += check_zero(case.volume, edge.mesh, *ends, first.left_axis)
        findings += check_midline(case.volume, *ends, first.left_axis)
    mask = LabelMask("sacrum", np.asarray(first.field > 0.5), first.affine, chosen.name)
    outline = SacrumOutline(
        mask, edge.mesh, first.left_axis, chosen.name, seeds, tuple(findings), joint
    )
    progress.report(1.0, "Outlined")
    return case.with_sacrum(outline)
