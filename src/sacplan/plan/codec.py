"""The plan as JSON values and back; what the format does not know is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

import numpy as np

from sacplan.errors import SacplanError
from sacplan.geometry.plane import Plane
from sacplan.plan import codec_parts as parts
from sacplan.plan.choices import DEFAULT_CHOICES, Choices
from sacplan.plan.json_reader import JsonObject
from sacplan.plan.model import (
    APEX,
    DEFAULT_TAPES,
    DEFAULT_TISSUE_MM,
    MOST_TAPES,
    PROMONTORY,
    CaseReference,
    Landmark,
    Plan,
    TapeSpec,
)

FORMAT = "sacplan-plan"
VERSION = 1
MAX_TISSUE_MM = 20.0
MAX_SD_MM = 100.0
"""Beyond this a pick says nothing, and repeated readings of it fill the memory."""

MAX_LATERAL_MM = 1000.0

_TOP = (
    *("format", "version", "case", "landmarks", "transection", "tapes", "tissue_mm"),
    *parts.OPTIONAL_PARTS,
)
_CASE = ("patient_id", "study_uid", "series_uid", "frame_of_reference_uid")
_LANDMARK = ("position_mm", "sd_mm", "method", "series_uid", "repeats_mm")
_MAX_REPEATS = 100
_TRANSECTION = ("point_mm", "normal")
_TAPE = ("name", "zero", "lateral_mm")


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """The plan as JSON values, in the order in which the format is written down.

    Unknown members of `case`, `transection` and of each tape lie in `plan.unknown` under the
    names of those parts (tapes by their own names), unknown members of the file beside them.
    """
    unknown = plan.unknown
    data: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    if plan.case is not None:
        values = {key: getattr(plan.case, key) for key in _CASE}
        data["case"] = {**values, **_part(unknown, "case")}
    data["landmarks"] = {name: _landmark_to_json(mark) for name, mark in plan.landmarks.items()}
    if plan.transection is not None:
        data["transection"] = {
            **parts.plane_to_json(plan.transection),
            **_part(unknown, "transection"),
        }
    extras = _part(unknown, "tapes")
    data["tapes"] = [
        {
            "name": tape.name,
            "zero": tape.zero,
            "lateral_mm": tape.lateral_mm,
            **_part(extras, tape.name),
        }
        for tape in plan.tapes
    ]
    data["tissue_mm"] = plan.tissue_mm
    data |= _optional_to_json(plan)
    return data | {key: value for key, value in unknown.items() if key not in _TOP}


def _optional_to_json(plan: Plan) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for name in ("transection_left", "transection_right"):
        plane = getattr(plan, name)
        if plane is not None:
            data[name] = {**parts.plane_to_json(plane), **_part(plan.unknown, name)}
    if plan.ventral_curve is not None:
        data["ventral_curve"] = parts.curve_to_json(plan.ventral_curve)
    if plan.counting is not None:
        data["counting"] = parts.counting_to_json(plan.counting)
    if plan.choices != DEFAULT_CHOICES or "choices" in plan.unknown:
        data["choices"] = parts.choices_to_json(plan.choices) | _part(plan.unknown, "choices")
    if plan.outline is not None:
        data["outline"] = parts.outline_to_json(plan.outline)
    if plan.not_placed:
        data["not_placed"] = dict(plan.not_placed)
    lists = {
        "contours": [parts.contour_to_json(each) for each in plan.contours],
        "laid_series": [parts.laid_to_json(each) for each in plan.laid],
        "candidates": [parts.candidate_to_json(each) for each in plan.candidates],
    }
    return data | {name: each for name, each in lists.items() if each}


def plan_from_json(data: Any) -> Plan:  # noqa: ANN401 - whatever the file holds
    """The plan that JSON values describe; parts that are absent are None or their default.

    Raises SacplanError: PLAN-FORMAT for something else than a plan, PLAN-VERSION for one of a
    later version, PLAN-MALFORMED with the place in the file and what is needed there.
    """
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise SacplanError(
            "PLAN-FORMAT",
            'This is not a plan file: it does not say "format": "sacplan-plan".',
            "Choose a file that SacPlan has saved (*.sacplan.json).",
        )
    top = JsonObject(data, "")
    _check_version(top)
    unknown: dict[str, Any] = top.others(_TOP)
    tapes = _tapes(top, unknown)
    curve, counting = top.object("ventral_curve"), top.object("counting")
    outline = top.object("outline")
    return Plan(
        landmarks=_landmarks(top),
        transection=_plane(top, "transection", unknown),
        tapes=tapes,
        tissue_mm=_tissue(top),
        case=_case(top, unknown),
        transection_left=_plane(top, "transection_left", unknown),
        transection_right=_plane(top, "transection_right", unknown),
        ventral_curve=parts.curve_from_json(curve) if curve else None,
        contours=tuple(parts.contour_from_json(part) for part in top.objects("contours") or ()),
        counting=parts.counting_from_json(counting) if counting else None,
        choices=_choices(top, unknown),
        laid=parts.laid_list_from_json(top),
        outline=parts.outline_from_json(outline) if outline else None,
        not_placed=parts.not_placed_from_json(top.object("not_placed")),
        candidates=parts.candidates_from_json(top),
        unknown=unknown,
    )


def missing_parts(plan: Plan) -> tuple[str, ...]:
    """The parts that the format needs before anything can be measured, as places in the file."""
    needed: tuple[tuple[str, Callable[[Plan], object]], ...] = (
        (f"landmarks.{PROMONTORY}", lambda p: p.landmarks.get(PROMONTORY)),
        # a drawn curve that does not reach the apex ends where the images do
        (f"landmarks.{APEX}", lambda p: p.landmarks.get(APEX) or p.ventral_curve),
        ("transection", lambda p: p.transection),
    )
    return tuple(place for place, part in needed if part(plan) is None)


def _part(unknown: Mapping[str, Any], name: str) -> dict[str, Any]:
    part = unknown.get(name, {})
    return dict(part) if isinstance(part, Mapping) else {}


def _landmark_to_json(mark: Landmark) -> dict[str, Any]:
    data: dict[str, Any] = {"position_mm": mark.position_mm.tolist()}
    if mark.sd_mm is not None:
        data["sd_mm"] = mark.sd_mm
    data["method"] = mark.method
    if mark.series_uid:
        data["series_uid"] = mark.series_uid
    if len(mark.repeats_mm):
        data["repeats_mm"] = mark.repeats_mm.tolist()
    return data | dict(mark.unknown)


def _check_version(top: JsonObject) -> None:
    version = top.whole_number("version")
    if version > VERSION:
        raise SacplanError(
            "PLAN-VERSION",
            f"The plan is of version {version}; this SacPlan reads up to version {VERSION}.",
            "Open it with the SacPlan that saved it, or update this one.",
        )
    if version < 1:
        raise top.refusal("version", "a whole number from 1", version)


def _landmarks(top: JsonObject) -> dict[str, Landmark]:
    landmarks = {}
    marks = top.object("landmarks")
    for name in marks.keys() if marks else ():
        mark = marks.object(name) if marks else None
        if marks is None or mark is None:
            continue  # a landmark written as null is one that is not placed
        landmarks[name] = Landmark(
            mark.triple("position_mm"),
            mark.number("sd_mm", None, at_least=0.0, at_most=MAX_SD_MM),
            mark.text("method", "picked"),
            mark.text("series_uid", ""),
            mark.others(_LANDMARK),
            mark.triples("repeats_mm", 1, _MAX_REPEATS)
            if mark.has("repeats_mm")
            else np.zeros((0, 3)),
        )
    return landmarks


def _plane(top: JsonObject, name: str, unknown: dict[str, Any]) -> Plane | None:
    part = top.object(name)
    if part is None:
        return None
    _keep(unknown, name, part.others(_TRANSECTION))
    return parts.plane_from_json(part)


def _choices(top: JsonObject, unknown: dict[str, Any]) -> Choices:
    part = top.object("choices")
    if part is None:
        return DEFAULT_CHOICES
    _keep(unknown, "choices", part.others(each.name for each in fields(Choices)))
    return parts.choices_from_json(part)


def _tapes(top: JsonObject, unknown: dict[str, Any]) -> tuple[TapeSpec, ...]:
    parts = top.objects("tapes")
    if parts is None:
        return DEFAULT_TAPES
    if len(parts) > MOST_TAPES:
        raise top.refusal("tapes", f"at most {MOST_TAPES} tapes", f"{len(parts)} of them")
    tapes: list[TapeSpec] = []
    extras: dict[str, Any] = {}
    for part in parts:
        name = part.text("name")
        if not name or name in [tape.name for tape in tapes]:
            raise part.refusal("name", "a name that no other tape has", name)
        lateral = part.number("lateral_mm", 0.0, at_least=-MAX_LATERAL_MM, at_most=MAX_LATERAL_MM)
        assert lateral is not None
        tapes.append(TapeSpec(name, part.text("zero", PROMONTORY), lateral))
        _keep(extras, name, part.others(_TAPE))
    _keep(unknown, "tapes", extras)
    return tuple(tapes)


def _tissue(top: JsonObject) -> float:
    tissue = top.number("tissue_mm", DEFAULT_TISSUE_MM, at_least=0.0, at_most=MAX_TISSUE_MM)
    return DEFAULT_TISSUE_MM if tissue is None else tissue


def _case(top: JsonObject, unknown: dict[str, Any]) -> CaseReference | None:
    part = top.object("case")
    if part is None:
        return None
    _keep(unknown, "case", part.others(_CASE))
    return CaseReference(**{key: part.text(key, "") for key in _CASE})


def _keep(unknown: dict[str, Any], name: str, others: dict[str, Any]) -> None:
    if others:
        unknown[name] = others
