"""Make the sample case: CT and MR of one made pelvis, a plan for S2/3, and what is true of it."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from sacplan.phantom.dicom import WriteOptions
from sacplan.phantom.phantom import make_truth
from sacplan.phantom.spec import PhantomSpec, mr_spec
from sacplan.phantom.truth_file import LEVELS
from sacplan.progress import NoProgress, Progress
from sacplan.services.make_phantom import (
    TRUTH_FILE,
    make_series,
    plan_at,
    write_truth,
)
from sacplan.services.plan_file import write_plan

SAMPLE_NAME = "Phantom^Sacrum=模型^仙骨=もけい^せんこつ"
SAMPLE_PLAN = "plan-S2-3.sacplan.json"
MR_TRUTH_FILE = "truth-mr.json"
CT_SPEC = PhantomSpec(
    yaw_deg=7.0,
    pitch_deg=-4.0,
    roll_deg=3.0,
    spacing_mm=0.8,
    step_mm=1.5,
    noise=12.0,
    cortex_mm=1.3,
    cortex_value=800.0,
    cancellous_value=120.0,
    field_mm=(190.0, 160.0, 180.0),
    seed=7,
)
MR_SPEC = replace(mr_spec(CT_SPEC), field_mm=(180.0, 190.0, 96.0))


def make_sample(folder: Path, progress: Progress | None = None) -> Path:
    """Writes CT/, MR/, truth.json, truth-mr.json and the plan into `folder`; returns it.

    Raises as `make_phantom` does.
    """
    progress = progress or NoProgress()
    # JPEG 2000, because its decoder comes with every Python that SacPlan runs on
    options = WriteOptions(compression="jpeg-2000")
    make_series(folder, MR_SPEC, patient_name=SAMPLE_NAME, options=options, progress=progress)
    write_truth(folder / MR_TRUTH_FILE, make_truth(MR_SPEC))
    series = make_series(
        folder, CT_SPEC, patient_name=SAMPLE_NAME, options=options, progress=progress
    )
    truth = make_truth(CT_SPEC)
    write_truth(folder / TRUTH_FILE, truth)
    s_mm = truth.levels_mm[LEVELS.index("S2/3")]
    write_plan(plan_at(truth, series, s_mm), folder / SAMPLE_PLAN)
    return folder


if __name__ == "__main__":
    print(make_sample(Path(sys.argv[1] if len(sys.argv) > 1 else "sample_dicom")))
