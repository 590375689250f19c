"""The whole main job on a made case: series, plan, measurements."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sacplan.phantom.phantom import PhantomSpec
from sacplan.progress import Progress
from sacplan.services.make_phantom import make_phantom
from sacplan.services.measure_plan import Measured, measure_fully
from sacplan.services.open_series import open_case
from sacplan.services.plan_file import check_plan_belongs, read_plan

DEMO_SPEC = PhantomSpec(yaw_deg=8, pitch_deg=-5, roll_deg=4, step_mm=1.5, noise=12.0, seed=7)
DEMO_PLAN = "plan-S2-3.sacplan.json"


@dataclass(frozen=True, slots=True, eq=False)
class Demo:
    """What the demo made, and where the sheet belongs."""

    series: Path
    plan: Path
    sheet: Path
    measured: Measured


def run_demo(folder: Path, progress: Progress) -> Demo:
    """Makes a case below `folder`, reads it back as any other, outlines and measures it."""
    made = make_phantom(folder / "case", DEMO_SPEC, progress=progress)
    path = made / DEMO_PLAN
    plan = read_plan(path)
    case = open_case(made, None, progress)
    findings = check_plan_belongs(plan, case.volume)
    measured = measure_fully(case, plan, progress).with_findings(tuple(findings))
    return Demo(made, path, folder / "plan-sheet.pdf", measured)
