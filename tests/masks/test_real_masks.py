"""Segmentations of real programs on real images; skipped where there are none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from sacplan.errors import SacplanError
from sacplan.imaging.masks.read_masks import read_masks
from sacplan.imaging.masks.resample import onto
from sacplan.imaging.masks.united import whole_sacrum
from sacplan.progress import NoProgress
from sacplan.services.open_series import open_case


def test_a_network_outlined_the_sacrum_without_its_first_vertebra(test_data: Path) -> None:
    folder = test_data / "abdomen-pelvis-ct-3mm"
    volume = open_case(folder / "dicom_wrapped", None, NoProgress()).volume
    path = folder / "nifti" / "example_seg_fast_force_split.nii.gz"
    found = read_masks(path, volume, NoProgress())
    by_name = {mask.name: mask for mask in found.masks}
    assert {"sacrum", "s1", "l5", "aorta", "iliac_artery_left", "iliac_vein_right"} <= set(by_name)
    assert [finding.code for finding in found.findings] == ["MASK-NO-PATIENT"]
    assert by_name["sacrum"].volume_ml() == pytest.approx(5884 * 0.027)
    whole = onto(whole_sacrum(found.masks), volume)
    assert whole.voxels.sum() == pytest.approx(5884 + 1796, rel=0.01)
    assert np.median(volume.voxels[whole.voxels]) > 120
    left, right = (by_name[f"iliac_artery_{side}"] for side in ("left", "right"))
    across = [np.argwhere(m.voxels).mean(axis=0)[::-1] for m in (left, right)]
    x = [
        (m.affine[:3, :3] @ at + m.affine[:3, 3])[0]
        for m, at in zip((left, right), across, strict=True)
    ]
    assert x[0] > x[1] + 20
    with pytest.raises(SacplanError, match="MASK-NOT-LABELS"):
        read_masks(folder / "nifti" / "example_ct.nii.gz", volume, NoProgress())


def test_a_segmentation_written_by_dcmqi_lies_on_its_images(test_data: Path) -> None:
    folder = test_data / "edge-cases" / "dcmqi-multiframe"
    volume = open_case(folder, None, NoProgress()).volume
    found = read_masks(folder / "label.seg", volume, NoProgress())
    assert [mask.name for mask in found.masks] == ["liver"]
    assert onto(found.masks[0], volume).voxels.sum() == 322
    with pytest.raises(SacplanError, match="MASK-OTHER-PATIENT"):
        read_masks(test_data / "edge-cases" / "pydicom-data" / "liver.dcm", volume, NoProgress())
