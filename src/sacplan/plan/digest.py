"""A digest that changes with any number of the plan, printed on the sheet and bound by a review."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from sacplan.plan.codec import plan_to_json
from sacplan.plan.codec_parts import choices_to_json
from sacplan.plan.model import Plan


def plan_digest(plan: Plan) -> str:
    """The SHA-256, 64 hex digits, of the plan's values.

    It does not depend on the order of landmarks or on how a file was laid out; floats enter
    with all their digits. What the format does not know (`unknown`) is left out.
    """
    known = replace(
        plan,
        landmarks={name: replace(mark, unknown={}) for name, mark in plan.landmarks.items()},
        unknown={},
    )
    values = plan_to_json(known) | {"choices": choices_to_json(plan.choices)}
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
