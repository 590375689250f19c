"""A digest that changes with any number of the plan, printed on the sheet and bound by a review."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import Any

from sacplan.plan.model import Landmark, Plan


def plan_digest(plan: Plan) -> str:
    """The SHA-256, 64 hex digits, of the plan's values.

    It does not depend on the order of landmarks or on how a file was laid out; floats enter
    with all their digits. What the format does not know (`unknown`) is left out.
    """
    values = {
        "landmarks": {name: _landmark(mark) for name, mark in plan.landmarks.items()},
        "transection": None
        if plan.transection is None
        else [plan.transection.point.tolist(), plan.transection.normal.tolist()],
        "tapes": [asdict(tape) for tape in plan.tapes],
        "tissue_mm": float(plan.tissue_mm),
        "case": None if plan.case is None else asdict(plan.case),
    }
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _landmark(mark: Landmark) -> dict[str, Any]:
    return {
        "position_mm": mark.position_mm.tolist(),
        "sd_mm": mark.sd_mm,
        "method": mark.method,
        "series_uid": mark.series_uid,
    }
