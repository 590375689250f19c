"""Where a measured plan stands, by this computer's library if there is one."""

from __future__ import annotations

from dataclasses import dataclass

from sacplan.errors import SacplanError
from sacplan.library.library import Library
from sacplan.library.verify import trail_end
from sacplan.plan.review import Digests, Standing
from sacplan.services.digests import digests_of
from sacplan.services.keep_plan import standing_of
from sacplan.services.library_place import open_usual
from sacplan.services.measure_plan import Measured


@dataclass(frozen=True, slots=True)
class Stands:
    """A plan's standing and, where the library holds it, the end of the audit trail."""

    standing: Standing = Standing()  # noqa: RUF009 - frozen
    trail: str = ""


def standing_of_measured(measured: Measured, library: Library | None) -> Stands:
    """Where a plan stands, what it was signed on compared with its images and numbers now.

    Raises SacplanError as the library does.
    """
    plan = measured.measurements.plan
    told = standing_of(plan, None, library)
    if told.verdict is not None:
        now: Digests = digests_of(measured.measurements, measured.uncertainty)
        told = standing_of(plan, now, library)
    return Stands(told, trail_end(library) if library is not None and told.is_verified else "")


def usual_standing(measured: Measured) -> Stands:
    """The same by the usual library; by the plan's own file where there is none to be reached,
    which the sheet says."""
    try:
        library = open_usual(make=False)
    except SacplanError:
        return standing_of_measured(measured, None)
    try:
        return standing_of_measured(measured, library)
    finally:
        library.close()
