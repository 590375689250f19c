"""What the chosen level costs: level, roots, function, joint, dura and margin in one value."""

from __future__ import annotations

from dataclasses import dataclass

from sacplan.errors import Finding
from sacplan.measure.joint_share import JointShare
from sacplan.measure.level_label import Level
from sacplan.measure.margin import Margin
from sacplan.measure.outlook import Outlook
from sacplan.measure.roots import Root
from sacplan.measure.sac import SacDistance
from sacplan.measure.vessel_distance import VesselDistance


@dataclass(frozen=True, slots=True, eq=False)
class Consequences:
    """What cannot be told is None or empty. `roots` run from S1 to S5, left before right."""

    level: Level | None
    roots: tuple[Root, ...]
    outlook: Outlook | None
    joint: JointShare | None
    sac: SacDistance | None
    margin: Margin | None
    findings: tuple[Finding, ...] = ()
    vessels: VesselDistance | None = None
