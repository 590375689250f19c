"""Others' names of structures become SacPlan's."""

from __future__ import annotations

import pytest

from sacplan.imaging.masks.names import is_known, is_vessel, our_name


@pytest.mark.parametrize(
    ("label", "code", "side", "name"),
    [
        ("sacrum", "", "", "sacrum"),
        ("Sacrum bone", "", "", "sacrum"),
        ("Os sacrum", "", "", "sacrum"),
        ("仙骨", "", "", "sacrum"),
        ("vertebrae_S1", "", "", "s1"),
        ("Vertebra S1", "54735007", "", "s1"),
        ("VertebraL5", "", "", "l5"),
        ("anything", "49668003", "", "l5"),
        ("Segment_1", "54735007", "", "sacrum"),
        ("Tumor", "", "", "tumour"),
        ("GTVp1", "", "", "tumour"),
        ("GTV-T", "", "", "tumour"),
        ("Sacral Chordoma", "", "", "tumour"),
        ("PTV", "", "", "ptv"),
        ("CTV tumor margin", "", "", "ctv_tumor_margin"),
        ("L5-S1 disc", "", "", "l5-s1_disc"),
        ("vertebrae_L4", "", "", "vertebrae_l4"),
        ("iliac_vena_left", "", "", "iliac_vein_left"),
        ("Internal iliac artery", "90024005", "Right", "internal_iliac_artery_right"),
        ("External iliac artery, left", "", "", "external_iliac_artery_left"),
        ("IVC", "", "", "inferior_vena_cava"),
        ("Blood vessels", "", "", "vessels"),
        ("Soft tissue", "", "", "soft_tissue"),
        ("hip_left", "", "", "hip_left"),
        ("sacrum left", "", "", "sacrum_left"),
        ("", "", "", "unnamed"),
    ],
)
def test_names(label: str, code: str, side: str, name: str) -> None:
    assert our_name(label, code, side) == name


def test_what_is_known() -> None:
    assert all(map(is_known, ("sacrum", "s5", "tumour", "iliac_vein_left", "vessels")))
    assert not any(map(is_known, ("ptv", "vertebrae_l4", "hip_left", "sacrum_left")))
    assert is_vessel("aorta")
    assert not is_vessel("tumour")
