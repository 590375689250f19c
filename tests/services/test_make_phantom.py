"""A made case as files: what lies where, that it agrees with itself, and what is left alone."""

import argparse
import json
from pathlib import Path

import numpy as np
import pydicom
import pytest

from sacplan.errors import SacplanError
from sacplan.phantom.phantom import make_truth
from sacplan.phantom.spec import PhantomSpec
from sacplan.plan.model import APEX, PROMONTORY
from sacplan.services.make_phantom import make_phantom
from sacplan.services.phantom_arguments import add_phantom_arguments, phantom_spec
from sacplan.services.plan_file import read_plan

# a small block round S1: what is written does not depend on how much of the body is seen
SPEC = PhantomSpec(yaw_deg=6, spacing_mm=2.5, step_mm=8, field_mm=(80, 80, 64))


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_phantom(tmp_path_factory.mktemp("made") / "患者 1", SPEC, patient_name="A^B=山^川")


def test_the_plans_belong_to_the_series_and_to_the_truth(case):
    truth = make_truth(SPEC)
    file = pydicom.dcmread(next((case / "CT").iterdir()))
    assert str(file.PatientName) == "A^B=山^川"
    for name, s in zip(("S1-2", "S2-3", "S3-4", "S4-5"), truth.levels_mm, strict=True):
        plan = read_plan(case / f"plan-{name}.sacplan.json")
        assert plan.case is not None
        assert plan.transection is not None
        assert plan.case.series_uid == file.SeriesInstanceUID
        assert plan.case.frame_of_reference_uid == file.FrameOfReferenceUID
        assert plan.case.patient_id == file.PatientID
        assert truth.s_of(plan.transection) == pytest.approx(s, abs=1e-6)
        for mark in (PROMONTORY, APEX):
            np.testing.assert_allclose(plan.position(mark), truth.landmarks[mark], atol=1e-6)


def test_the_truth_file_says_what_the_truth_says(case):
    values = json.loads((case / "truth.json").read_text(encoding="utf-8"))
    truth = make_truth(SPEC)
    listed = values["planes"]["S3-4"]["tapes"]
    plane = truth.neutral_plane(truth.levels_mm[2])
    assert listed["midline"]["pressed_mm"] == pytest.approx(76.0, abs=1e-4)
    assert listed["midline"]["taut_mm"] == pytest.approx(truth.tape_to(plane).taut_mm, abs=1e-4)
    wanted = truth.lateral(plane, 15.0).pressed_mm
    assert listed["left"]["pressed_mm"] == pytest.approx(wanted, abs=1e-3)


def test_made_again_with_fewer_slices_no_old_slice_stays(tmp_path):
    make_phantom(tmp_path, SPEC)
    before = len(list((tmp_path / "CT").iterdir()))
    make_phantom(tmp_path, PhantomSpec(spacing_mm=4, step_mm=16, field_mm=(80, 80, 64)))
    files = [pydicom.dcmread(p) for p in (tmp_path / "CT").iterdir()]
    assert len(files) < before
    assert len({f.SeriesInstanceUID for f in files}) == 1


def test_other_files_are_never_touched(tmp_path):
    (tmp_path / "CT").mkdir()
    theirs = tmp_path / "CT" / "PH000001.dcm"
    theirs.write_bytes(b"a real scan")
    with pytest.raises(SacplanError) as refused:
        make_phantom(tmp_path, SPEC)
    assert refused.value.code == "PHANTOM-FOLDER"
    assert theirs.read_bytes() == b"a real scan"
    assert [p.name for p in tmp_path.rglob("*")] == ["CT", "PH000001.dcm"]


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SacplanError) as refused:
        make_phantom(tmp_path / "file" / "case", SPEC)
    assert refused.value.code == "PHANTOM-UNWRITABLE"


def test_options_change_what_they_name_and_nothing_else():
    parser = argparse.ArgumentParser()
    add_phantom_arguments(parser)
    assert phantom_spec(parser.parse_args([])) == PhantomSpec()
    line = "--shape curved --yaw 12 --step 3 --noise 0 --cortex-hu 450 --no-vessels --seed 9"
    given = parser.parse_args(line.split())
    assert phantom_spec(given) == PhantomSpec(
        "curved", yaw_deg=12, step_mm=3, noise=0, cortex_value=450, vessels=False, seed=9
    )
    mr = phantom_spec(parser.parse_args(["--modality", "mr", "--step", "4"]))
    assert (mr.modality, mr.orientation, mr.slice_thickness_mm) == ("MR", "sagittal", 4)
