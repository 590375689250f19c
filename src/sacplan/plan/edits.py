"""All that a user can do to a plan: each edit is a label and a function Plan -> Plan."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from sacplan.geometry.frame import frozen
from sacplan.geometry.plane import Plane
from sacplan.plan.choices import Choices
from sacplan.plan.counting import Counting
from sacplan.plan.drawn import DrawnContour, DrawnCurve
from sacplan.plan.laid_series import LaidSeries
from sacplan.plan.model import (
    CONFIRMED,
    CORRECTED,
    PICKED,
    CaseReference,
    Landmark,
    Plan,
    TapeSpec,
)
from sacplan.plan.outline_source import OutlineSource


@dataclass(frozen=True, slots=True)
class Edit:
    """A named change. The label is what Undo will say it takes back."""

    label: str
    change: Callable[[Plan], Plan]


def _title(name: str) -> str:
    return name.replace("_", " ")


def place_landmark(
    name: str, position_mm: ArrayLike, series_uid: str = "", method: str = PICKED
) -> Edit:
    """Place or move a landmark to a patient point (3,), LPS mm. One that was suggested counts as
    corrected once it is moved, and is as sure as any pick."""
    position = frozen(position_mm)

    def change(plan: Plan) -> Plan:
        before = plan.landmarks.get(name)
        if before is None:
            return plan.with_landmark(name, Landmark(position, None, method, series_uid))
        is_own = before.method not in (CONFIRMED, CORRECTED)
        how = method if is_own or method != PICKED else CORRECTED
        sd_mm = None if before.method == CONFIRMED else before.sd_mm
        moved = replace(before, position_mm=position, method=how, series_uid=series_uid)
        return plan.with_landmark(name, replace(moved, sd_mm=sd_mm))

    return Edit(f"Place {_title(name)}", change)


def confirm_suggestion(
    name: str, position_mm: ArrayLike, sd_mm: float | None, series_uid: str = ""
) -> Edit:
    """Place a landmark at the patient point (3,), LPS mm, where it was suggested and a user has
    looked; `sd_mm` None: the default."""
    position = frozen(position_mm)
    return Edit(
        f"Accept suggested {_title(name)}",
        lambda plan: plan.with_landmark(name, Landmark(position, sd_mm, CONFIRMED, series_uid)),
    )


def remove_landmark(name: str) -> Edit:
    """Take a landmark away."""
    return Edit(f"Remove {_title(name)}", lambda plan: plan.with_landmark(name, None))


def leave_out(name: str, reason: str) -> Edit:
    """Say why a landmark is not placed; an empty reason takes that back."""

    def change(plan: Plan) -> Plan:
        reasons = dict(plan.not_placed)
        reasons.pop(name, None)
        if reason and name not in plan.landmarks:
            reasons[name] = reason
        return replace(plan, not_placed=reasons)

    return Edit(f"Leave out {_title(name)}", change)


def swap_sides(stem: str) -> Edit:
    """Exchange the left and the right landmark of a pair; one alone goes to the other side."""
    names = (f"{stem}_left", f"{stem}_right")

    def change(plan: Plan) -> Plan:
        left, right = (plan.landmarks.get(name) for name in names)
        return plan.with_landmark(names[0], right).with_landmark(names[1], left)

    return Edit(f"Swap left and right: {_title(stem)}", change)


def set_transection(plane: Plane | None, label: str = "Move transection plane") -> Edit:
    """Set the transection plane; its normal points caudally. None takes it away."""
    return Edit(label, lambda plan: replace(plan, transection=plane))


def set_side_plane(side: Literal["left", "right"], plane: Plane | None) -> Edit:
    """Set or take away the plane that takes over on one side of a stepped cut."""
    word = "Take away" if plane is None else "Set"

    def change(plan: Plan) -> Plan:
        if side == "left":
            return replace(plan, transection_left=plane)
        return replace(plan, transection_right=plane)

    return Edit(f"{word} {side} plane", change)


def set_ventral_curve(curve: DrawnCurve | None, label: str = "Draw ventral curve") -> Edit:
    """Set the drawn ventral curve; None takes it away."""
    return Edit(label, lambda plan: replace(plan, ventral_curve=curve))


def add_contour(contour: DrawnContour) -> Edit:
    """Add a closed outline."""
    return Edit(
        f"Draw {_title(contour.name)}",
        lambda plan: replace(plan, contours=(*plan.contours, contour)),
    )


def redraw_contours(
    name: str, old: Collection[DrawnContour], new: Iterable[DrawnContour], label: str = ""
) -> Edit:
    """Put other contours in the place of some of a structure's."""
    gone, added = {id(each) for each in old}, tuple(new)

    def change(plan: Plan) -> Plan:
        kept = tuple(each for each in plan.contours if id(each) not in gone)
        return replace(plan, contours=(*kept, *added))

    return Edit(label or f"Draw {_title(name)}", change)


def remove_contours(name: str) -> Edit:
    """Take all outlines of a structure away."""

    def change(plan: Plan) -> Plan:
        return replace(plan, contours=tuple(c for c in plan.contours if c.name != name))

    return Edit(f"Remove {_title(name)}", change)


def set_counting(counting: Counting | None) -> Edit:
    """Answer how the segments were counted; None takes the answer back."""
    return Edit("Answer the counting question", lambda plan: replace(plan, counting=counting))


def set_choices(choices: Choices, label: str = "Change defaults") -> Edit:
    """Change one or more of the defaults."""
    return Edit(label, lambda plan: replace(plan, choices=choices))


def repeat_landmark(name: str, position_mm: ArrayLike) -> Edit:
    """Keep a further pick (3,), LPS mm, of a landmark that is placed already."""
    position = frozen(position_mm)

    def change(plan: Plan) -> Plan:
        before = plan.landmarks.get(name)
        if before is None:
            return plan.with_landmark(name, Landmark(position))
        picks = np.concatenate([before.repeats_mm, position[None]])
        return plan.with_landmark(name, replace(before, repeats_mm=picks))

    return Edit(f"Repeat {_title(name)}", change)


def set_tapes(tapes: tuple[TapeSpec, ...]) -> Edit:
    """Set which tapes are measured."""
    return Edit("Change tapes", lambda plan: replace(plan, tapes=tapes))


def set_tissue(tissue_mm: float) -> Edit:
    """Set the thickness of the tissue left under the tape, mm."""
    return Edit("Change tissue thickness", lambda plan: replace(plan, tissue_mm=tissue_mm))


def lay_series(laid: LaidSeries, label: str = "Lay a series over") -> Edit:
    """Lay another series on the planned one, or lay it otherwise."""

    def change(plan: Plan) -> Plan:
        others = tuple(each for each in plan.laid if each.series_uid != laid.series_uid)
        return replace(plan, laid=(*others, laid))

    return Edit(label, change)


def take_series_off(series_uid: str) -> Edit:
    """Take a series that was laid on the planned one off again."""

    def change(plan: Plan) -> Plan:
        return replace(
            plan, laid=tuple(laid for laid in plan.laid if laid.series_uid != series_uid)
        )

    return Edit("Take the series off", change)


def outline_by(source: OutlineSource | None) -> Edit:
    """Have the sacrum outlined by someone else; None: by the program itself."""
    label = "Take another outline" if source else "Outline by SacPlan"
    return Edit(label, lambda plan: replace(plan, outline=source))


def take_contours(contours: tuple[DrawnContour, ...], label: str) -> Edit:
    """Put outlines made elsewhere in the place of those of the same names."""
    names = {contour.name for contour in contours}

    def change(plan: Plan) -> Plan:
        others = tuple(contour for contour in plan.contours if contour.name not in names)
        return replace(plan, contours=(*others, *contours))

    return Edit(label, change)


def bind_case(case: CaseReference) -> Edit:
    """Bind the plan to the images it is made on."""
    return Edit("Bind to series", lambda plan: replace(plan, case=case))
