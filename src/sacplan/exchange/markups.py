"""Landmarks, tapes and planes as 3D Slicer Markups (.mrk.json, schema 1.0.3), LPS mm."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from sacplan.geometry.frame import across, unit
from sacplan.geometry.plane import Plane
from sacplan.measure.measurements import Measurements
from sacplan.whole_file import write_whole

_SCHEMA = (
    "https://raw.githubusercontent.com/slicer/slicer/master/Modules/Loadable/Markups/"
    "Resources/Schema/markups-schema-v1.0.3.json#"
)
_PLANE_SIZE_MM = 90.0


def write_markups(measurements: Measurements, folder: Path) -> list[Path]:
    """Write landmarks, each tape and each plane as a file of its own.

    Raises SacplanError EXPORT-UNWRITABLE.
    """
    plan = measurements.plan
    found = {"landmarks": landmarks_markup(plan.positions)}
    for tape in measurements.tapes:
        found[f"tape-{tape.name.replace(' ', '-')}"] = curve_markup(tape.name, tape.path.points)
    for side, plane in (
        ("", plan.transection),
        ("-left", plan.transection_left),
        ("-right", plan.transection_right),
    ):
        if plane is not None:
            left = (
                np.array([1.0, 0, 0]) if measurements.frame is None else measurements.frame.axes[0]
            )
            found[f"transection-plane{side}"] = plane_markup(plane, left)
    return [
        write_whole(
            folder / f"{name}.mrk.json",
            json.dumps(values, ensure_ascii=False, indent=1).encode(),
            code="EXPORT-UNWRITABLE",
            what="the markup",
        )
        for name, values in found.items()
    ]


def landmarks_markup(positions: dict[str, Any]) -> dict[str, Any]:
    """A list of points."""
    return _markup(
        "Fiducial", [_point(n, name, at) for n, (name, at) in enumerate(positions.items())]
    )


def curve_markup(name: str, points: Any) -> dict[str, Any]:  # noqa: ANN401 - (n, 3)
    """An open curve through points (n, 3)."""
    path = np.asarray(points, dtype=np.float64)
    return _markup("Curve", [_point(n, f"{name}-{n}", at) for n, at in enumerate(path)])


def plane_markup(plane: Plane, left: Any) -> dict[str, Any]:  # noqa: ANN401 - (3,)
    """A plane by point and normal, its x axis to the left."""
    x = unit(across(np.asarray(left), plane.normal))
    y = np.cross(plane.normal, x)
    base = np.eye(4)
    base[:3, :3] = np.stack([x, y, plane.normal], axis=1)
    base[:3, 3] = plane.point
    values = _markup("Plane", [_point(0, "transection plane", plane.point)])
    values["markups"][0] |= {
        "planeType": "pointNormal",
        "sizeMode": "absolute",
        "autoScalingSizeFactor": 1.0,
        "center": plane.point.tolist(),
        "normal": plane.normal.tolist(),
        "objectToBase": np.eye(4).ravel().tolist(),
        "baseToNode": base.ravel().tolist(),
        "orientation": base[:3, :3].ravel().tolist(),
        "size": [_PLANE_SIZE_MM, _PLANE_SIZE_MM],
    }
    return values


def _markup(kind: str, points: list[dict[str, Any]]) -> dict[str, Any]:
    markup: dict[str, Any] = {
        "type": kind,
        "coordinateSystem": "LPS",
        "coordinateUnits": "mm",
        "locked": True,
        "labelFormat": "%N-%d",
        "controlPoints": points,
    }
    return {"@schema": _SCHEMA, "markups": [markup]}


def _point(number: int, label: str, at: Any) -> dict[str, Any]:  # noqa: ANN401 - (3,)
    return {
        "id": str(number + 1),
        "label": label,
        "position": np.asarray(at, dtype=np.float64).tolist(),
        "locked": True,
        "visibility": True,
        "positionStatus": "defined",
    }
