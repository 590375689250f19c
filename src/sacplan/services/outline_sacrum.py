"""Outline the sacrum from the landmarks placed."""

from __future__ import annotations

import numpy as np

from sacplan.case.case import Case, SacrumOutline
from sacplan.case.mask import LabelMask
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.measure.checks import outside_volume
from sacplan.measure.sacral_frame import sacral_frame
from sacplan.plan.model import APEX, PROMONTORY, Plan
from sacplan.progress import NoProgress, Progress
from sacplan.segmentation.backend import SacrumField
from sacplan.segmentation.edge import refine_edge
from sacplan.segmentation.face_quality import check_face
from sacplan.segmentation.imported import field_of
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
    if seeds is None:
        return False
    sacrum = case.sacrum
    return sacrum is None or sacrum.made_for != seeds or sacrum.source != source_of(plan)


def source_of(plan: Plan) -> str:
    """What an outline of the plan bears as its source."""
    outline = plan.outline
    if outline is None:
        return ""
    return outline.sha256 if outline.is_file else outline.by


def outline_sacrum(case: Case, plan: Plan, progress: Progress | None = None) -> Case:
    """The case with the sacrum outlined from the plan's promontory and apex, by whom the plan says.

    A sacrum out of a file is looked for among the segments of the case. Raises SacplanError when a
    landmark is missing or outside the images, no bone is found there, or that file is lacking;
    Cancelled when the user stops it.
    """
    progress = progress or NoProgress()
    positions = plan.positions
    for finding in outside_volume(plan, case.volume):
        if finding.severity == "blocker":
            raise SacplanError(finding.code, finding.text, "")
    sacral_frame(positions)
    seeds = outline_seeds(plan)
    assert seeds is not None  # sacral_frame has refused a plan without them
    first, made_by = _first_outline(case, plan, progress)
    progress.report(0.65, "Making the surface")
    surface = surface_of(first.field, first.affine, 0.5, SMOOTHING_MM)
    progress.stop_if_cancelled()
    progress.report(0.75, "Finding the edge of the bone")
    ends = positions[PROMONTORY], positions[APEX]
    mesh, joint = surface, None
    findings = _made_elsewhere(plan, made_by)
    if case.volume.is_hounsfield:
        edge = refine_edge(surface, case.volume)
        mesh = edge.mesh
        findings += check_face(edge, *ends, first.left_axis)
        joint = find_joint(case.volume, mesh, ends[0], first.left_axis)
        findings += check_zero(case.volume, mesh, *ends, first.left_axis)
        findings += check_midline(case.volume, *ends, first.left_axis)
    else:
        findings.append(_not_refined(case))
    mask = LabelMask("sacrum", np.asarray(first.field > 0.5), first.affine, made_by)
    outline = SacrumOutline(
        mask, mesh, first.left_axis, made_by, seeds, tuple(findings), joint, source_of(plan)
    )
    progress.report(1.0, "Outlined")
    return case.with_sacrum(outline)


def _first_outline(case: Case, plan: Plan, progress: Progress) -> tuple[SacrumField, str]:
    """The first outline, not yet at the edge of the bone, and who made it."""
    source = plan.outline
    if source is None or not source.is_file:
        chosen = find_backend(source.by if source else BUILT_IN)
        return chosen.outline(case.volume, plan.positions, progress), chosen.name
    made = next((mask for mask in case.segments if mask.source == source.sha256), None)
    if made is None:
        raise SacplanError(
            "OUTLINE-FILE-MISSING",
            f"The plan takes the sacrum from the file {source.file}, which was not found "
            f"(SHA-256 {source.sha256[:12]}…).",
            "Put that very file beside the plan or the images, or have SacPlan outline the bone.",
        )
    by = source.file if made.made_by == source.file else f"{source.file} ({made.made_by})"
    return field_of(made, case.volume, plan.positions), by


def _made_elsewhere(plan: Plan, made_by: str) -> list[Finding]:
    if plan.outline is None:
        return []
    text = (
        f"The sacrum was outlined by {made_by}, not by SacPlan. Look at the outline in the slices, "
        "and see that it is this patient's."
    )
    return [Finding("OUTLINE-MADE-ELSEWHERE", Severity.CAUTION, text)]


def _not_refined(case: Case) -> Finding:
    text = (
        f"The surface of the bone is as it was outlined on this {case.volume.series.modality}: its "
        "edge was not looked for in the grey values. Compare it with the front of the bone, or "
        "draw the ventral curve."
    )
    return Finding("OUTLINE-AS-MADE", Severity.CAUTION, text)
