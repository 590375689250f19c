"""The plan kept in the user's own folder while it is being made, in case the program ends badly."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_state_path

from sacplan.errors import SacplanError
from sacplan.plan.model import Plan
from sacplan.services.plan_file import write_plan
from sacplan.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Kept:
    """A plan file that was kept, and the folder of its images where that is known."""

    path: Path
    folder: Path | None


def keep(plan: Plan, images: Path | None, folder: Path | None = None) -> bool:
    """Writes the plan as it is, finished or not; False when the place cannot be written."""
    place = folder or _place()
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


def kept(folder: Path | None = None) -> Kept | None:
    """The plan that was kept and never saved, if there is one."""
    place = folder or _place()
    path = place / "plan.sacplan.json"
    if not path.is_file():
        return None
    images: Path | None = None
    with contextlib.suppress(OSError, ValueError, TypeError):
        images = Path(json.loads((place / "images.json").read_text("utf-8")))
    return Kept(path, images)


def forget(folder: Path | None = None) -> None:
    """Removes what was kept: the plan is saved, or given up on purpose."""
    place = folder or _place()
    for name in ("plan.sacplan.json", "images.json"):
        with contextlib.suppress(OSError):
            (place / name).unlink(missing_ok=True)


def _place() -> Path:
    return user_state_path("sacplan", appauthor=False) / "autosave"
