"""The plan kept in the user's own folder while it is being made, in case the program ends badly."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path

from sacplan.errors import SacplanError
from sacplan.plan.model import Plan
from sacplan.services.plan_file import write_plan
from sacplan.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Kept:
    """A plan file that was kept, and the folder of its images where that is known."""

    path: Path
    folder: Path | None


def keep(plan: Plan, images: Path | None, place: Path) -> bool:
    """Writes the plan to `place` as it is, finished or not; False when that cannot be written."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        place.chmod(0o700)  # the plan names its patient: nobody else's to read
        # the images first: a plan that is there has the folder it was made on
        folder_text = json.dumps(str(images) if images else None).encode()
        write_whole(place / "images.json", folder_text, code="PLAN-UNWRITABLE", what="the plan")
        write_plan(plan, place / "plan.sacplan.json")
    except (SacplanError, OSError):
        return False
    return True


def kept(place: Path) -> Kept | None:
    """The plan that was kept in `place` and never saved, if there is one."""
    path = place / "plan.sacplan.json"
    if not path.is_file():
        return None
    images: Path | None = None
    with contextlib.suppress(OSError, ValueError, TypeError):
        images = Path(json.loads((place / "images.json").read_text("utf-8")))
    return Kept(path, images)
