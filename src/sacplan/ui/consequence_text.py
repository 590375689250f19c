"""What a level costs, in short lines for the panel."""

from __future__ import annotations

from sacplan.measure.consequences import Consequences
from sacplan.measure.joint_share import JointShare
from sacplan.measure.level_label import Level
from sacplan.measure.margin import Margin, MarginVerdict
from sacplan.measure.outlook import Outlook, PublishedFunction
from sacplan.measure.sac import SacDistance
from sacplan.measure.vessel_distance import VesselDistance
from sacplan.ui.translate import tr


def level_text(level: Level | None) -> str:
    """ "S2/3 +2 mm", the offset caudal of the junction."""
    if level is None:
        return ""
    offset = round(level.offset_mm)
    return tr("{0} {1} mm").format(level.label, f"{offset:+d}" if offset else "±0")


def through_text(level: Level | None) -> str:
    """Which segment is cut, and whether the label may be printed."""
    if level is None:
        return tr("Place the foramina or disc remnants to see the level.")
    through = tr("through {0}").format(level.through) if level.through else tr("at the junction")
    return through if level.counted else tr("{0}, not counted").format(through)


def function_text(outlook: Outlook | None) -> str:
    """Normal function expected, and should every root at risk be lost too."""
    if outlook is None:
        return ""
    if not outlook.expected:
        return tr(outlook.note)
    text = tr("Normal: {0}").format(_row_text(outlook.expected[0]))
    if outlook.if_risk_comes_true:
        worse = _row_text(outlook.if_risk_comes_true[0])
        text += "\n" + tr("if risk comes true: {0}").format(worse)
    return text


def function_source(outlook: Outlook | None) -> str:
    """Every published row that fits, with its source."""
    if outlook is None:
        return ""
    lines = [_sourced(row) for row in outlook.expected]
    if outlook.if_risk_comes_true:
        lines.append(tr("If every root at risk is lost:"))
        lines += [_sourced(row) for row in outlook.if_risk_comes_true]
    lines.append(tr("Published groups, not a forecast for one patient."))
    return "\n".join(lines)


def joint_text(joint: JointShare | None) -> str:
    """Share of the SI joint removed on each side."""
    if joint is None:
        return ""
    shares = [
        f"{side}\u00a0{share:.0f}\u00a0%"
        for side, share in ((tr("R"), joint.right_percent), (tr("L"), joint.left_percent))
        if share is not None
    ]
    about = "≈ " if joint.approximate else ""
    lost = tr("SI joint lost: {0}{1}").format(about, ", ".join(shares)) if shares else ""
    unstable = tr("ring unstable") if joint.unstable else ""
    return " · ".join(part for part in (lost, unstable) if part)


def sac_text(sac: SacDistance | None) -> str:
    """How far the cut stays from the thecal sac."""
    if sac is None:
        return ""
    if sac.distance_mm < 0:
        return tr("Dural sac: OPENED, cut {0} mm cranial of its tip").format(
            f"{-sac.distance_mm:.0f}"
        )
    return tr("Dural sac: {0} mm clear (wished {1})").format(
        f"{sac.distance_mm:.0f}", f"{sac.needed_mm:g}"
    )


def sac_is_grave(sac: SacDistance | None) -> bool:
    """The sac is opened, or nearer than wished or known."""
    return sac is not None and sac.distance_mm < max(sac.needed_mm, sac.u95_mm)


def margin_text(margin: Margin | None) -> str:
    """Planned against required margin."""
    if margin is None:
        return ""
    if margin.verdict == MarginVerdict.CUT:
        return tr("Margin: the cut goes THROUGH the tumour")
    near = margin.plane_mm
    if margin.kept_bone_mm is not None:
        near = min(near, margin.kept_bone_mm)
    words = {
        MarginVerdict.SHORT: tr("TOO SHORT"),
        MarginVerdict.BELOW_WISHED: tr("below {0} wished").format(f"{margin.wished_mm:g}"),
        MarginVerdict.ENOUGH: tr("enough"),
    }
    return tr("Margin: {0} mm, required {1}: {2}").format(
        f"{near:.1f}", f"{margin.required_mm:.1f}", words[margin.verdict]
    )


def vessels_text(vessels: VesselDistance | None) -> str:
    """How near drawn vessels come to where the cut leaves the bone."""
    if vessels is None:
        return ""
    return tr("Vessels: {0} mm from the rim of the cut").format(f"{vessels.distance_mm:.0f}")


def margin_is_grave(consequences: Consequences) -> bool:
    """The planned margin is less than what is required."""
    margin = consequences.margin
    return margin is not None and margin.verdict in (MarginVerdict.CUT, MarginVerdict.SHORT)


def _row_text(row: PublishedFunction) -> str:
    parts = (
        (tr("bladder"), row.bladder_percent),
        (tr("bowel"), row.bowel_percent),
        (tr("gait"), row.gait_percent),
    )
    return ", ".join(
        f"{name}\u00a0{value:.0f}\u00a0%" for name, value in parts if value is not None
    )


def _sourced(row: PublishedFunction) -> str:
    return f"{row.kept}: {_row_text(row)} ({row.source})"
