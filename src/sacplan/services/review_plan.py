"""Review a kept plan: measured anew by the reviewer's program, on the reviewer's images."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sacplan.errors import SacplanError
from sacplan.library.library import Library
from sacplan.library.versions import read_version
from sacplan.plan.review import Digests, ReviewState
from sacplan.progress import Progress
from sacplan.services.digests import digests_of
from sacplan.services.keep_plan import plan_of
from sacplan.services.measure_plan import Measured, measure_fully, refuse_without_tape
from sacplan.services.open_series import open_case
from sacplan.services.plan_file import check_plan_belongs


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A version as the reviewer's program sees it."""

    number: int
    measured: Measured
    digests: Digests


def measure_kept(
    library: Library, plan_id: int, folder: Path, progress: Progress | None = None
) -> Seen:
    """The latest version of a plan, measured on the images in a folder.

    Raises SacplanError as opening, measuring and the library do.
    """
    version = read_version(library, plan_id)
    plan = plan_of(version)
    case = open_case(folder, None, progress, made_on=plan.case)
    check_plan_belongs(plan, case.volume)
    if plan.outline is not None:
        from sacplan.services.use_masks import with_outline_file

        case = with_outline_file(case, plan, [folder], progress)
    measured = measure_fully(case, plan, progress)
    refuse_without_tape(measured.measurements)
    digests = digests_of(measured.measurements, measured.uncertainty)
    return Seen(version.number, measured, digests)


def state_named(word: str) -> ReviewState:
    """The state of that name. Raises SacplanError REVIEW-STATE-NAME."""
    try:
        return ReviewState(word)
    except ValueError:
        raise SacplanError(
            "REVIEW-STATE-NAME",
            f"{word!r} is no state of a plan.",
            f"It is one of {', '.join(ReviewState)}.",
        ) from None
