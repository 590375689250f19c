"""The committed sample case is the one that its command makes, and small."""

import json
from pathlib import Path

import numpy as np
import pydicom
import pytest

from sacplan.phantom.grid import voxel_grid
from sacplan.phantom.identity import instance_uids, made_series
from sacplan.phantom.phantom import make_truth
from sacplan.phantom.spec import PhantomSpec
from sacplan.services.make_sample import CT_SPEC, MR_SPEC, SAMPLE_NAME, SAMPLE_PLAN
from sacplan.services.plan_file import read_plan

SAMPLE = Path(__file__).parents[2] / "sample_dicom"


@pytest.mark.parametrize("spec", [CT_SPEC, MR_SPEC], ids=["CT", "MR"])
def test_its_files_are_those_of_the_specification(spec: PhantomSpec) -> None:
    series = made_series(spec, SAMPLE_NAME)
    files = {
        file.SOPInstanceUID: file
        for file in (
            pydicom.dcmread(path, stop_before_pixels=True)
            for path in (SAMPLE / spec.modality).iterdir()
        )
    }
    grid = voxel_grid(spec)
    uids = instance_uids(series, grid.shape[0])
    assert set(files) == set(uids)
    for k, uid in enumerate(uids):
        place = grid.affine @ [0, 0, k, 1]
        np.testing.assert_allclose(files[uid].ImagePositionPatient, place[:3], atol=1e-4)
        assert str(files[uid].PatientName) == SAMPLE_NAME
        assert files[uid].FrameOfReferenceUID == series.frame_of_reference_uid


@pytest.mark.parametrize(
    ("name", "spec"), [("truth.json", CT_SPEC), ("truth-mr.json", MR_SPEC)], ids=["CT", "MR"]
)
def test_its_truth_is_the_truth(name: str, spec: PhantomSpec) -> None:
    written = json.loads((SAMPLE / name).read_text(encoding="utf-8"))
    # once through JSON, so that tuples are lists on both sides
    assert written == json.loads(json.dumps(make_truth(spec).to_json()))


def test_its_plan_lies_55_mm_down_the_bone() -> None:
    plan, truth = read_plan(SAMPLE / SAMPLE_PLAN), make_truth(CT_SPEC)
    assert plan.transection is not None
    assert plan.case is not None
    assert truth.tape_to(plan.transection).pressed_mm == pytest.approx(55.0, abs=1e-6)
    assert plan.case.series_uid == made_series(CT_SPEC, SAMPLE_NAME).series_uid


def test_it_stays_small_and_lossless() -> None:
    files = [path for path in SAMPLE.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 8_000_000
    for modality in ("CT", "MR"):
        file = pydicom.dcmread(next((SAMPLE / modality).iterdir()))
        assert file.LossyImageCompression == "00"
        assert file.file_meta.TransferSyntaxUID.is_compressed
        values = file.pixel_array * file.get("RescaleSlope", 1) + file.get("RescaleIntercept", 0)
        assert values.std() > 50
        center, width = (np.atleast_1d(file[n].value)[-1] for n in ("WindowCenter", "WindowWidth"))
        soft_tissue = np.percentile(values, 50)
        assert abs(soft_tissue - center) < width / 2
