"""The truth as plain values for `truth.json`."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.plane import Plane
from sacplan.phantom.pose import pose_of
from sacplan.phantom.tape_truth import TapeTruth

if TYPE_CHECKING:
    from sacplan.phantom.truth import Truth

FORMAT = "sacplan-truth"
LEVELS = ("S1/2", "S2/3", "S3/4", "S4/5")
TISSUE_MM = 2.0
LATERAL_MM = 15.0
_TILTED = (
    ("S2-3-tilted", 1, 3.0, 10.0, 0.0),
    ("S2-3-oblique", 1, -4.0, 0.0, 6.0),
    ("S3-4-tilted-oblique", 2, 5.0, -12.0, -5.0),
    ("S1-2-tilted-oblique", 0, 4.0, 8.0, 4.0),
)
"""Name, level, mm caudal of it, tilt and obliquity."""


def listed_planes(truth: Truth) -> dict[str, Plane]:
    """Name -> plane: at right angles to the face between S1/2 and S4/5, and some that are not."""
    ends = truth.levels_mm
    planes = {
        name.replace("/", "-"): truth.neutral_plane(s) for name, s in zip(LEVELS, ends, strict=True)
    }
    for name, level, further, tilt, obliquity in _TILTED:
        planes[name] = truth.neutral_plane(ends[level] + further, tilt, obliquity)
    return planes


def truth_as_json(truth: Truth) -> dict[str, Any]:
    """Landmarks, frame, curve, and the lengths of three tapes to every listed plane."""
    curve = truth.ventral_curve
    return {
        "format": FORMAT,
        "version": 1,
        "spec": asdict(truth.spec),
        "modality": truth.spec.modality,
        "units": "patient LPS, mm, degrees",
        "landmarks": {name: _numbers(p) for name, p in truth.landmarks.items()},
        "frame": {
            "origin_mm": _numbers(truth.frame.origin),
            "left": _numbers(truth.frame.axes[0]),
            "ventral": _numbers(truth.frame.axes[1]),
            "cranial": _numbers(truth.frame.axes[2]),
        },
        "patient_from_body": truth.pose.matrix().tolist(),
        "ct_to_this_frame": _from_ct(truth).tolist(),
        "segment_ends_s_mm": list(truth.ends_mm),
        "ventral_curve": {
            "s_mm": _numbers(curve.s_mm[::2]),
            "points_mm": np.round(curve.points[::2], 5).tolist(),
        },
        "planes": {name: _plane(truth, plane) for name, plane in listed_planes(truth).items()},
    }


def _from_ct(truth: Truth) -> NDArray[np.float64]:
    """The motion (4, 4) from the frame of reference of the same patient's CT to this one."""
    ct = pose_of(replace(truth.spec, shift_mm=(0.0, 0.0, 0.0), turn_deg=0.0))
    return np.asarray(truth.pose.matrix() @ np.linalg.inv(ct.matrix()))


def _tapes() -> dict[str, float]:
    return {"midline": 0.0, "left": LATERAL_MM, "right": -LATERAL_MM}


def _plane(truth: Truth, plane: Plane) -> dict[str, Any]:
    return {
        "point_mm": _numbers(plane.point),
        "normal": _numbers(plane.normal, 9),
        "s_mm": round(truth.s_of(plane), 6),
        "tapes": {name: _tape(truth.lateral(plane, lateral)) for name, lateral in _tapes().items()},
    }


def _tape(tape: TapeTruth) -> dict[str, Any]:
    return {
        "lateral_mm": tape.lateral_mm,
        "end_mm": _numbers(tape.end_mm),
        "pressed_mm": round(tape.pressed_mm, 4),
        "on_tissue_mm": round(tape.on_tissue_mm(TISSUE_MM), 4),
        "tissue_mm": TISSUE_MM,
        "taut_mm": round(tape.taut_mm, 4),
        "straight_mm": round(tape.straight_mm, 4),
    }


def _numbers(values: NDArray[np.float64], digits: int = 5) -> list[float]:
    return [round(float(v), digits) + 0.0 for v in values]
