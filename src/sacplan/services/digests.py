"""What a sign-off is bound to: digests of plan, images and numbers."""

from __future__ import annotations

import hashlib
import json
import sys
from typing import Any

import numpy as np

from sacplan.case.volume import ImageVolume
from sacplan.measure.measurements import Measurements
from sacplan.measure.uncertainty_result import UncertaintyResult
from sacplan.plan.digest import plan_digest
from sacplan.plan.review import Digests
from sacplan.services.report_measurements import measurements_as_json

_NOT_NUMBERS = ("case", "findings", "choices", "counting", "landmarks")
"""Of the measurements' JSON: what belongs to the images, the plan or to words."""

_PLACES = 2
"""Numbers count to 0.01 mm or degree: computers may differ in the last digits of a float."""


def digests_of(measurements: Measurements, uncertainty: UncertaintyResult | None) -> Digests:
    """The digests of a plan with its images and all its numbers."""
    return Digests(
        plan_digest(measurements.plan),
        images_digest(measurements.case.volume),
        numbers_digest(numbers_of(measurements, uncertainty)),
    )


def images_digest(volume: ImageVolume) -> str:
    """The SHA-256 of the voxels as loaded and of where they lie: another export of the same series,
    with other file names, gives the same."""
    voxels = volume.voxels
    digest = hashlib.sha256()
    place = np.round(volume.affine, 5).tolist()
    digest.update(json.dumps([voxels.shape, str(voxels.dtype.name), place]).encode())
    for picture in voxels:
        plain = np.ascontiguousarray(picture)
        digest.update((plain if sys.byteorder == "little" else plain.byteswap()).tobytes())
    return digest.hexdigest()


def numbers_of(
    measurements: Measurements, uncertainty: UncertaintyResult | None = None
) -> dict[str, Any]:
    """All numbers that `measure --json` prints, without what is no result."""
    values = measurements_as_json(measurements, uncertainty)
    return {name: part for name, part in values.items() if name not in _NOT_NUMBERS}


def numbers_digest(numbers: dict[str, Any]) -> str:
    """The SHA-256 of numbers to 0.01."""
    text = json.dumps(_coarse(numbers), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _coarse(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(value, float):
        return round(value, _PLACES) + 0.0  # never -0.0
    if isinstance(value, dict):
        return {name: _coarse(part) for name, part in value.items()}
    return [_coarse(part) for part in value] if isinstance(value, list) else value
