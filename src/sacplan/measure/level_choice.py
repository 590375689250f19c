"""What choosing this level costs: all consequences of a cut."""

from __future__ import annotations

from sacplan.case.case import Case
from sacplan.geometry.plane import Cut
from sacplan.geometry.polyline import Curve
from sacplan.measure.across_series import contours_u95_mm
from sacplan.measure.consequences import Consequences
from sacplan.measure.joint_share import (
    JointShare,
    joint_findings,
    joint_share,
    judge_joint,
    share_by_ends,
)
from sacplan.measure.level import counting_findings, junction_findings, level_of
from sacplan.measure.level_label import Level
from sacplan.measure.margin import margin_findings, margin_of
from sacplan.measure.outlook import outlook_of
from sacplan.measure.roots import roots_of
from sacplan.measure.sac import sac_distance, sac_findings
from sacplan.measure.sacral_frame import SacralFrame
from sacplan.measure.transection import Crossing
from sacplan.measure.tumour import tumour_findings, tumour_of
from sacplan.measure.vessel_distance import vessel_distance
from sacplan.plan.drawn import TUMOUR
from sacplan.plan.model import Plan


def consequences_of(
    case: Case,
    plan: Plan,
    frame: SacralFrame,
    curve: Curve,
    crossing: Crossing,
    cut: Cut,
    u95_mm: float,
) -> Consequences:
    """All that the chosen level costs. `u95_mm` is the 95 % error of the cut on the front."""
    positions = plan.positions
    level = level_of(crossing.s_mm, positions, curve, plan.counting)
    roots = roots_of(cut, positions, crossing.caudal, u95_mm)
    joint = _joint(case, plan, frame, cut, level)
    tip = positions.get("sac_tip")
    sac = None
    if tip is not None:
        sac = sac_distance(cut, tip, plan.choices.sac_distance_mm, u95_mm)
    tumour = tumour_of(case, plan)
    margin = None
    if tumour is not None:
        across = contours_u95_mm(case.volume, plan, TUMOUR)
        margin = margin_of(cut, tumour, plan.choices, u95_mm, across)
    has_names = level is not None or any(root.judged_by.startswith("s") for root in roots)
    findings = [*counting_findings(plan.counting, has_names), *joint_findings(joint)]
    findings += [*junction_findings(positions, curve), *tumour_findings(plan)]
    findings += sac_findings(sac) if sac else ()
    findings += margin_findings(margin) if margin else ()
    vessels = None
    if case.sacrum is not None:
        vessels = vessel_distance(case.sacrum.surface, cut, plan.contours)
    told = tuple(findings)
    return Consequences(level, roots, outlook_of(roots), joint, sac, margin, told, vessels)


def _joint(
    case: Case, plan: Plan, frame: SacralFrame, cut: Cut, level: Level | None
) -> JointShare | None:
    above = None if level is None else level.label == "S1/2" and level.offset_mm < 0
    if case.sacrum is not None and case.sacrum.joint is not None:
        return judge_joint(joint_share(case.sacrum.joint, cut), False, above)
    return judge_joint(share_by_ends(plan.positions, cut, frame.cranial), True, above)
