"""Parts of the plan file that a plan need not have: drawn shapes, counting, choices."""

from __future__ import annotations

import re
from dataclasses import asdict, fields
from enum import StrEnum
from typing import Any, TypeVar

from sacplan.geometry.plane import Plane
from sacplan.plan.choices import DEFAULT_CHOICES, Choices, Protect, TapeMaterial
from sacplan.plan.counting import Counting, Transition
from sacplan.plan.drawn import DrawnContour, DrawnCurve
from sacplan.plan.json_reader import JsonObject
from sacplan.plan.laid_series import LaidSeries
from sacplan.plan.model import LETTERS, Candidate
from sacplan.plan.outline_source import BY_FILE, OutlineSource

OPTIONAL_PARTS = (
    "transection_left",
    "transection_right",
    "ventral_curve",
    "contours",
    "counting",
    "choices",
    "laid_series",
    "outline",
    "not_placed",
    "candidates",
)
MOST_LAID = 16
MAX_LAID_ERROR_MM = 100.0

LIMITS = {
    "tape_width_mm": (0.5, 20.0),
    "needed_margin_mm": (0.0, 50.0),
    "wished_margin_mm": (0.0, 100.0),
    "sac_distance_mm": (0.0, 100.0),
    "saw_mm": (0.0, 10.0),
    "zero_sd_mm": (0.0, 20.0),
    "end_sd_mm": (0.0, 20.0),
    "marking_sd_mm": (0.0, 20.0),
    "laying_sd_mm": (0.0, 20.0),
    "stretch_sd_percent": (0.0, 50.0),
    "runs": (100, 5000),
    "seed": (0, 2**31 - 1),
}
_MAX_POINTS = 20000
_Word = TypeVar("_Word", bound=StrEnum)


def plane_to_json(plane: Plane) -> dict[str, Any]:
    """A plane as the file writes it."""
    return {"point_mm": plane.point.tolist(), "normal": plane.normal.tolist()}


def plane_from_json(part: JsonObject) -> Plane:
    """The plane that an object holds. Raises PLAN-MALFORMED."""
    point, normal = part.triple("point_mm"), part.triple("normal")
    try:
        return Plane(point, normal)
    except ValueError:
        raise part.refusal("normal", "a direction with a length", normal) from None


def candidate_to_json(candidate: Candidate) -> dict[str, Any]:
    """A kept cut as the file writes it."""
    sides = {"left": candidate.left, "right": candidate.right}
    data = {"name": candidate.name, "plane": plane_to_json(candidate.plane)}
    return data | {side: plane_to_json(plane) for side, plane in sides.items() if plane is not None}


def candidates_from_json(top: JsonObject) -> tuple[Candidate, ...]:
    """The kept cuts. Raises PLAN-MALFORMED, also for two of one name or more than three."""
    found: dict[str, Candidate] = {}
    for part in top.objects("candidates") or ():
        name = part.text("name")
        if name not in LETTERS or name in found:
            raise part.refusal("name", "one of A, B, C that no other one has", name)
        plane, left, right = (part.object(key) for key in ("plane", "left", "right"))
        if plane is None:
            raise part.refusal("plane", "an object in braces", "nothing")
        found[name] = Candidate(
            name,
            plane_from_json(plane),
            plane_from_json(left) if left else None,
            plane_from_json(right) if right else None,
        )
    return tuple(found[name] for name in sorted(found))


def curve_to_json(curve: DrawnCurve) -> dict[str, Any]:
    """A drawn curve as the file writes it."""
    return {
        "points_mm": curve.points_mm.tolist(),
        "path_mm": curve.path_mm.tolist(),
        "series_uid": curve.series_uid,
    }


def curve_from_json(part: JsonObject) -> DrawnCurve:
    """The drawn curve that an object holds; a path that is left out is the points themselves."""
    points = part.triples("points_mm", 2, _MAX_POINTS)
    path = part.triples("path_mm", 2, _MAX_POINTS) if part.has("path_mm") else points
    return DrawnCurve(points, path, part.text("series_uid", ""))


def contour_to_json(contour: DrawnContour) -> dict[str, Any]:
    """A drawn contour as the file writes it."""
    data = {
        "name": contour.name,
        "points_mm": contour.points_mm.tolist(),
        "series_uid": contour.series_uid,
    }
    file = {"file": contour.file} if contour.file else {}
    return data | file | ({"between": True} if contour.is_between else {})


def contour_from_json(part: JsonObject) -> DrawnContour:
    """The drawn contour that an object holds."""
    points = part.triples("points_mm", 3, _MAX_POINTS)
    uid, file = part.text("series_uid", ""), part.text("file", "")
    is_between = part.flag("between", default=False)
    return DrawnContour(part.text("name"), points, uid, file, is_between)


def laid_to_json(laid: LaidSeries) -> dict[str, Any]:
    """A laid series as the file writes it."""
    return {
        "series_uid": laid.series_uid,
        "frame_of_reference_uid": laid.frame_of_reference_uid,
        "to_planned": laid.to_planned.tolist(),
        "error_mm": laid.error_mm,
        "method": laid.method,
        "is_accepted": laid.is_accepted,
    }


def laid_from_json(part: JsonObject) -> LaidSeries:
    """The laid series that an object holds. Raises PLAN-MALFORMED."""
    uid = part.text("series_uid")
    if not uid:
        raise part.refusal("series_uid", "the UID of a series", uid)
    matrix = part.matrix("to_planned", 4)
    error = part.number("error_mm", None, at_least=0.0, at_most=MAX_LAID_ERROR_MM)
    if error is None:
        raise part.refusal("error_mm", f"a number from 0 to {MAX_LAID_ERROR_MM:g}", None)
    frame = part.text("frame_of_reference_uid", "")
    accepted = part.flag("is_accepted", default=False)
    try:
        return LaidSeries(uid, matrix, error, part.text("method", ""), accepted, frame)
    except ValueError:
        needed = "four rows of four numbers that turn and shift, and neither stretch nor mirror"
        raise part.refusal("to_planned", needed, matrix.tolist()) from None


def laid_list_from_json(top: JsonObject) -> tuple[LaidSeries, ...]:
    """All series laid on, each once. Raises PLAN-MALFORMED."""
    parts = top.objects("laid_series") or []
    if len(parts) > MOST_LAID:
        raise top.refusal("laid_series", f"at most {MOST_LAID} series", f"{len(parts)} of them")
    found: list[LaidSeries] = []
    for part in parts:
        laid = laid_from_json(part)
        if laid.series_uid in [each.series_uid for each in found]:
            raise part.refusal("series_uid", "a series that no other one has", laid.series_uid)
        found.append(laid)
    return tuple(found)


def outline_to_json(source: OutlineSource) -> dict[str, Any]:
    """Who outlined the sacrum, as the file writes it."""
    if not source.is_file:
        return {"by": source.by}
    names = list(source.structures)
    return {"by": source.by, "file": source.file, "sha256": source.sha256, "structures": names}


def outline_from_json(part: JsonObject) -> OutlineSource:
    """Who outlined the sacrum. Raises PLAN-MALFORMED."""
    by = part.text("by")
    if by != BY_FILE:
        return OutlineSource(by)
    digest = part.text("sha256")
    if not re.fullmatch("[0-9a-f]{64}", digest):
        raise part.refusal("sha256", "64 hex digits", digest)
    names = part.texts("structures") or ("sacrum",)
    return OutlineSource(by, part.text("file", ""), digest, names)


def not_placed_from_json(part: JsonObject | None) -> dict[str, str]:
    """Why landmarks are left out, by name. Raises PLAN-MALFORMED."""
    return {name: part.text(name) for name in part.keys()} if part else {}  # noqa: SIM118


def counting_to_json(counting: Counting) -> dict[str, Any]:
    """The counting statement as the file writes it."""
    return {
        "lstv": str(counting.lstv),
        "counted_from": counting.counted_from,
        "foramina_pairs": counting.foramina_pairs,
    }


def counting_from_json(part: JsonObject) -> Counting:
    """The counting statement that an object holds."""
    pairs = part.whole_number("foramina_pairs") if part.has("foramina_pairs") else None
    if pairs is not None and not 2 <= pairs <= 7:
        raise part.refusal("foramina_pairs", "a whole number from 2 to 7", pairs)
    return Counting(_word(part, "lstv", Transition), part.text("counted_from", ""), pairs)


def choices_to_json(choices: Choices) -> dict[str, Any]:
    """The choices as the file writes them, also those left at their defaults: they are printed."""
    return {k: str(v) if isinstance(v, StrEnum) else v for k, v in asdict(choices).items()}


def choices_from_json(part: JsonObject) -> Choices:
    """The choices that an object holds; what is absent has its default."""
    values: dict[str, Any] = {}
    for each in fields(Choices):
        name, default = each.name, getattr(DEFAULT_CHOICES, each.name)
        if name not in LIMITS or not part.has(name):
            continue
        low, high = LIMITS[name]
        if isinstance(default, int):
            values[name] = part.whole_number(name)
            if not low <= values[name] <= high:
                needed = f"a whole number from {low:g} to {high:g}"
                raise part.refusal(name, needed, values[name])
        else:
            values[name] = part.number(name, default, at_least=low, at_most=high)
    for name, words in (("protect", Protect), ("tape_material", TapeMaterial)):
        if part.has(name):
            values[name] = _word(part, name, words)
    return Choices(**values)


def _word(part: JsonObject, key: str, words: type[_Word]) -> _Word:
    text = part.text(key)
    if text not in list(words):
        raise part.refusal(key, f"one of {', '.join(words)}", text)
    return words(text)
