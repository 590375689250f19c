"""The plan as JSON values and back; what the format does not know is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sacplan.errors import SacplanError
from sacplan.geometry.plane import Plane
from sacplan.plan.json_reader import JsonObject
from sacplan.plan.model import (
    APEX,
    DEFAULT_TAPES,
    DEFAULT_TISSUE_MM,
    PROMONTORY,
    CaseReference,
    Landmark,
    Plan,
    TapeSpec,
)

FORMAT = "sacplan-plan"
VERSION = 1
MAX_TISSUE_MM = 20.0

_TOP = ("format", "version", "case", "landmarks", "transection", "tapes", "tissue_mm")
_CASE = ("patient_id", "study_uid", "series_uid", "frame_of_reference_uid")
_LANDMARK = ("position_mm", "sd_mm", "method", "series_uid")
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
            "point_mm": plan.transection.point.tolist(),
            "normal": plan.transection.normal.tolist(),
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
    return data | {key: value for key, value in unknown.items() if key not in _TOP}


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
    return Plan(
        landmarks=_landmarks(top),
        transection=_transection(top, unknown),
        tapes=tapes,
        tissue_mm=_tissue(top),
        case=_case(top, unknown),
        unknown=unknown,
    )


def missing_parts(plan: Plan) -> tuple[str, ...]:
    """The parts that the format needs before anything can be measured, as places in the file."""
    needed: tuple[tuple[str, Callable[[Plan], object]], ...] = (
        (f"landmarks.{PROMONTORY}", lambda p: p.landmarks.get(PROMONTORY)),
        (f"landmarks.{APEX}", lambda p: p.landmarks.get(APEX)),
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
            mark.number("sd_mm", None, at_least=0.0),
            mark.text("method", "picked"),
            mark.text("series_uid", ""),
            mark.others(_LANDMARK),
        )
    return landmarks


def _transection(top: JsonObject, unknown: dict[str, Any]) -> Plane | None:
    part = top.object("transection")
    if part is None:
        return None
    point, normal = part.triple("point_mm"), part.triple("normal")
    try:
        plane = Plane(point, normal)
    except ValueError:
        raise part.refusal("normal", "a direction with a length", normal) from None
    _keep(unknown, "transection", part.others(_TRANSECTION))
    return plane


def _tapes(top: JsonObject, unknown: dict[str, Any]) -> tuple[TapeSpec, ...]:
    parts = top.objects("tapes")
    if parts is None:
        return DEFAULT_TAPES
    tapes: list[TapeSpec] = []
    extras: dict[str, Any] = {}
    for part in parts:
        name = part.text("name")
        if not name or name in [tape.name for tape in tapes]:
            raise part.refusal("name", "a name that no other tape has", name)
        lateral = part.number("lateral_mm", 0.0)
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
