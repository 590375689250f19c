"""Grey values of the made body: Hounsfield units on CT, a T2-like scale on MR."""

from __future__ import annotations

from collections.abc import Mapping

from sacplan.phantom.spec import PhantomSpec

_CT: Mapping[str, float] = {
    "air": -1000.0,
    "table": -150.0,
    "foam": -900.0,
    "skin": 20.0,
    "fat": -100.0,
    "muscle": 55.0,
    "ligament": 60.0,
    "bowel": 35.0,
    "gas": -850.0,
    "urine": 8.0,
    "disc": 85.0,
    "remnant": 170.0,
    "cerebrospinal": 8.0,
    "root": 40.0,
    "cartilage": 75.0,
    "tumour": 62.0,
    "vein": 190.0,
    "artery": 240.0,
    "void": -60.0,
}
_MR: Mapping[str, float] = {
    "air": 0.0,
    "table": 0.0,
    "foam": 0.0,
    "skin": 260.0,
    "fat": 620.0,
    "muscle": 130.0,
    "ligament": 60.0,
    "bowel": 330.0,
    "gas": 5.0,
    "urine": 950.0,
    "disc": 420.0,
    "remnant": 240.0,
    "cerebrospinal": 980.0,
    "root": 260.0,
    "cartilage": 200.0,
    "tumour": 370.0,
    "vein": 90.0,
    "artery": 20.0,
    "void": 560.0,
    "cortex": 25.0,
    "cancellous": 320.0,
}

_T1: Mapping[str, float] = {
    "fat": 700.0,
    "muscle": 210.0,
    "bowel": 180.0,
    "urine": 70.0,
    "disc": 170.0,
    "remnant": 150.0,
    "cerebrospinal": 60.0,
    "root": 190.0,
    "cartilage": 190.0,
    "tumour": 200.0,
    "void": 660.0,
    "cancellous": 440.0,
}
"""What differs from T2 on a T1-like scale."""


def materials(spec: PhantomSpec) -> dict[str, float]:
    """Material -> grey value for the series that `spec` asks for."""
    if spec.modality == "MR":
        return {**_MR, **_T1} if spec.weighting == "t1" else dict(_MR)
    return {
        **_CT,
        "vein": spec.vein_value,
        "cortex": spec.cortex_value,
        "cancellous": spec.cancellous_value,
    }
