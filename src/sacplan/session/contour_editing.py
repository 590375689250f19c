"""Changing outlines that are drawn: single points, one slice, specks and holes, the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from sacplan.geometry.frame import Points, Vector
from sacplan.measure.drawn_volume import area_mm2
from sacplan.plan.drawn import DrawnContour
from sacplan.plan.edits import Edit, redraw_contours
from sacplan.plan.model import Plan
from sacplan.session.ports import SessionPort

SPECK_MM2 = 20.0
MOST_HANDLES = 80
"""An outline of more points, such as a painted one, is corrected with the brush."""

_ON_SLICE_MM = 1.0
_NEAR_MM = 4.0


def contour_of_handle(plan: Plan, handle: str) -> tuple[DrawnContour, int] | None:
    """The contour and the number of its point that a handle "contour i j" stands for."""
    _, contour, point = handle.split(" ")
    if int(contour) >= len(plan.contours) or int(point) >= len(
        plan.contours[int(contour)].points_mm
    ):
        return None
    return plan.contours[int(contour)], int(point)


def with_points(old: DrawnContour, points_mm: Points) -> DrawnContour:
    """The contour through other points; a filled in or imported one is a drawn one from now on."""
    return replace(old, points_mm=points_mm, file="", is_between=False)


def point_moved(plan: Plan, number: int, point: int, to_mm: Vector) -> Edit:
    """Move one point of the contour that is `number` in the plan; its place there is kept."""
    old = plan.contours[number]
    points = old.points_mm.copy()
    points[point] = to_mm
    contours = list(plan.contours)
    contours[number] = with_points(old, points)
    label = f"Move a point of {_title(old.name)}"
    return Edit(label, lambda now: replace(now, contours=tuple(contours)))


def remove_point(session: SessionPort, handle: str) -> bool:
    """Take one point of a contour away; with it a contour that had only three. Says whether there
    was one."""
    found = contour_of_handle(session.state.plan, handle)
    if found is None:
        return False
    old, point = found
    points = np.delete(old.points_mm, point, axis=0)
    new = [with_points(old, points)] if len(points) >= 3 else []
    session.apply(redraw_contours(old.name, [old], new, f"Remove a point of {_title(old.name)}"))
    return True


def insert_point(session: SessionPort, point_mm: Vector, normal: Vector) -> bool:
    """Put a point between two of the nearest outline of the structure being drawn that lies in the
    slice through it with that unit `normal` (3,). Says whether one is near."""
    name = session.state.view.contour_name
    best: tuple[float, DrawnContour, int] | None = None
    for each in outlines_on(session.state.plan, name, point_mm, normal):
        ends = np.roll(each.points_mm, -1, axis=0)
        way = ends - each.points_mm
        share = np.sum((point_mm - each.points_mm) * way, axis=1)
        share = np.clip(share / np.maximum(np.sum(way**2, axis=1), 1e-12), 0.0, 1.0)
        away = np.linalg.norm(each.points_mm + share[:, None] * way - point_mm, axis=1)
        edge = int(np.argmin(away))
        if away[edge] <= _NEAR_MM and (best is None or away[edge] < best[0]):
            best = (float(away[edge]), each, edge)
    if best is None:
        return False
    _, old, edge = best
    points = np.insert(old.points_mm, edge + 1, point_mm, axis=0)
    label = f"Add a point to {_title(name)}"
    session.apply(redraw_contours(name, [old], [with_points(old, points)], label))
    return True


def outlines_on(plan: Plan, name: str, place: Vector, normal: Vector) -> list[DrawnContour]:
    """The outlines of a structure in the slice through `place` (3,) across the unit `normal`."""
    return [
        each
        for each in plan.contours
        if each.name == name
        and float(np.abs((each.points_mm - place) @ normal).max()) <= _ON_SLICE_MM
    ]


def remove_on_slice(session: SessionPort, name: str, place: Vector, normal: Vector) -> bool:
    """Take the outlines of a structure in one slice away; says whether there were any."""
    old = outlines_on(session.state.plan, name, place, normal)
    if old:
        session.apply(redraw_contours(name, old, [], f"Remove {_title(name)} on a slice"))
    return bool(old)


def remove_specks(session: SessionPort, name: str) -> int:
    """Take all outlines of a structure of less than 20 mm2 away, holes too; how many."""
    own = [each for each in session.state.plan.contours if each.name == name]
    specks = [each for each in own if area_mm2([each]) < SPECK_MM2]
    if specks:
        session.apply(redraw_contours(name, specks, [], f"Remove specks of {_title(name)}"))
    return len(specks)


def fill_holes(session: SessionPort, name: str) -> int:
    """Take away all outlines of a structure that lie within another one of the same slice; how
    many."""
    own = [each for each in session.state.plan.contours if each.name == name]
    holes = [each for each in own if _lies_within(each, own)]
    if holes:
        session.apply(redraw_contours(name, holes, [], f"Fill holes of {_title(name)}"))
    return len(holes)


def hide_structure(session: SessionPort, name: str, *, is_hidden: bool) -> None:
    """Show a drawn structure, or do not, until the program ends; the plan stays as it is."""
    hidden = session.state.view.hidden_structures
    session.show(hidden_structures=hidden | {name} if is_hidden else hidden - {name})


def rename_structure(session: SessionPort, name: str, to: str) -> None:
    """Call a structure otherwise; one of that name takes its outlines up."""
    old = [each for each in session.state.plan.contours if each.name == name]
    new = [replace(each, name=to) for each in old]
    if old and to and to != name:
        session.apply(redraw_contours(name, old, new, f"Rename {_title(name)} to {_title(to)}"))
        if session.state.view.contour_name == name:
            session.show(contour_name=to)


def _lies_within(one: DrawnContour, all_of_it: Sequence[DrawnContour]) -> bool:
    first = one.points_mm[0]
    for other in all_of_it:
        if other is one or len(other.points_mm) < 3:
            continue
        a, b = other.points_mm[1] - other.points_mm[0], other.points_mm[len(other.points_mm) // 2]
        normal = np.cross(a, b - other.points_mm[0])
        size = float(np.linalg.norm(normal))
        if size < 1e-9 or abs(float((first - other.points_mm[0]) @ normal) / size) > _ON_SLICE_MM:
            continue
        if area_mm2([other, one]) < area_mm2([other]) - 1e-9:
            return True
    return False


def _title(name: str) -> str:
    return name.replace("_", " ")
