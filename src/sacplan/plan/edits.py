"""All that a user can do to a plan: each edit is a label and a function Plan -> Plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from numpy.typing import ArrayLike

from sacplan.geometry.frame import frozen
from sacplan.geometry.plane import Plane
from sacplan.plan.model import CaseReference, Landmark, Plan, TapeSpec


@dataclass(frozen=True, slots=True)
class Edit:
    """A named change. The label is what Undo will say it takes back."""

    label: str
    change: Callable[[Plan], Plan]


def _title(name: str) -> str:
    return name.replace("_", " ")


def place_landmark(
    name: str, position_mm: ArrayLike, series_uid: str = "", method: str = "picked"
) -> Edit:
    """Place or move a landmark to a patient point (3,), LPS mm."""
    position = frozen(position_mm)

    def change(plan: Plan) -> Plan:
        before = plan.landmarks.get(name)
        if before is None:
            return plan.with_landmark(name, Landmark(position, None, method, series_uid))
        moved = replace(before, position_mm=position, method=method, series_uid=series_uid)
        return plan.with_landmark(name, moved)

    return Edit(f"Place {_title(name)}", change)


def remove_landmark(name: str) -> Edit:
    """Take a landmark away."""
    return Edit(f"Remove {_title(name)}", lambda plan: plan.with_landmark(name, None))


def set_transection(plane: Plane | None, label: str = "Move transection plane") -> Edit:
    """Set the transection plane; its normal points caudally. None takes it away."""
    return Edit(label, lambda plan: replace(plan, transection=plane))


def set_tapes(tapes: tuple[TapeSpec, ...]) -> Edit:
    """Set which tapes are measured."""
    return Edit("Change tapes", lambda plan: replace(plan, tapes=tapes))


def set_tissue(tissue_mm: float) -> Edit:
    """Set the thickness of the tissue left under the tape, mm."""
    return Edit("Change tissue thickness", lambda plan: replace(plan, tissue_mm=tissue_mm))


def bind_case(case: CaseReference) -> Edit:
    """Bind the plan to the images it is made on."""
    return Edit("Bind to series", lambda plan: replace(plan, case=case))
