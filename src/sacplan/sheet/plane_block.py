"""The transection plane for the sheet: its level and how that was counted, and a stepped cut."""

from __future__ import annotations

from sacplan.geometry.stepped_cut import SteppedCut
from sacplan.measure.cut_line import cut_of
from sacplan.measure.measurements import Measurements, PlaneReadout, TapeMeasurement
from sacplan.measure.transection import crossing_of
from sacplan.plan.counting import Counting, Transition
from sacplan.sheet.content import DetailTable, PlaneBlock, tenth_mm
from sacplan.sheet.said import Said, listed, said

_TRANSITIONS = {
    Transition.NONE: "no transitional vertebra",
    Transition.SACRALISED_L5: "L5 fused to the sacrum",
    Transition.LUMBARISED_S1: "S1 free of the sacrum",
    Transition.UNCLEAR: "transitional vertebra unclear",
}
_SIDES = (("right", -1), ("left", 1))


def plane_block(measurements: Measurements, readout: PlaneReadout) -> PlaneBlock:
    """The plane; its level only where it was said how the segments were counted."""
    level = measurements.consequences.level if measurements.consequences else None
    named: str | None = None
    note: str = "no landmark shows a junction near the plane"
    counting = measurements.plan.counting
    if level is not None and not level.counted:
        note = "not stated: how were the segments counted?"
    elif level is not None:
        named, note = level.label, said("by", " ", level.derived_from)
        if counting is not None:
            unsure = counting.lstv == Transition.UNCLEAR
            warned = ["may be a SEGMENT OFF", ": "] if unsure else []
            note = said(*warned, note, "; ", counted_words(counting))
    return PlaneBlock(
        readout.s_mm,
        readout.tilt_deg,
        readout.obliquity_deg,
        named,
        readout.level_offset_mm if named else None,
        note,
        _stepped_words(measurements),
    )


def counted_words(counting: Counting) -> Said:
    """Whether there is a transitional vertebra, and how the segments were counted."""
    pieces = [_TRANSITIONS[counting.lstv]]
    if counting.counted_from:
        pieces += [", ", "counted from", " ", counting.counted_from]
    if counting.foramina_pairs:
        pieces += [", ", f"{counting.foramina_pairs} pairs of foramina"]
    return said(*pieces)


def stepped_table(measurements: Measurements) -> DetailTable | None:
    """The side planes of a stepped cut: where each meets the central one, what it does to the bone
    and which tapes end on which plane; None for a cut of one plane."""
    cut = _stepped_cut(measurements)
    if cut is None:
        return None
    rows = [("central", "-", "-", _tapes_on(measurements, cut, "central"))]
    for name, side in _SIDES:
        meeting = cut.meeting_mm(side)
        if meeting is not None:
            bone = "more" if cut.keeps_more(side) else "less"
            where = said(f"{tenth_mm(abs(meeting))} mm", " ", name)
            rows.append((name, where, bone, _tapes_on(measurements, cut, name)))
    heads = ("plane", "meets the central one", "bone kept", "tapes that end on it")
    note = (
        "Meeting: from the midline along the central plane, on the ventral side. Level, tilt and "
        "obliquity are those of the central plane."
    )
    return DetailTable("Stepped cut", heads, tuple(rows), note)


def _stepped_words(measurements: Measurements) -> str:
    """The stepped cut in one line for the first page; empty for a cut of one plane."""
    cut = _stepped_cut(measurements)
    if cut is None:
        return ""
    told = []
    for name, side in _SIDES:
        meeting = cut.meeting_mm(side)
        if meeting is not None:
            told.append(f"{name} plane from {tenth_mm(abs(meeting))} mm {name} of the midline")
    ends: list[str] = []
    for name in ("right", "central", "left"):
        tapes = _tapes_on(measurements, cut, name)
        if tapes != "none":
            ends += ["; "] if ends else []
            ends += [name, ": ", tapes]
    own = "Each tape ends on its own plane"
    return said("STEPPED CUT", ": ", listed(told), ". ", own, " (", said(*ends), ").")


def _stepped_cut(measurements: Measurements) -> SteppedCut | None:
    plan, curve, frame = measurements.plan, measurements.ventral_curve, measurements.frame
    if plan.transection is None or curve is None or frame is None:
        return None
    crossing = crossing_of(curve, frame.axes[0], plan.transection)
    cut = cut_of(crossing, plan.transection, plan.transection_left, plan.transection_right)
    return cut if isinstance(cut, SteppedCut) else None


def _tapes_on(measurements: Measurements, cut: SteppedCut, name: str) -> str:
    ending = [t.name for t in measurements.tapes if _plane_of(t, cut) == name]
    return listed(ending) if ending else "none"


def _plane_of(tape: TapeMeasurement, cut: SteppedCut) -> str:
    """The plane that a tape's end lies on."""
    planes = {"central": cut.central, "left": cut.left, "right": cut.right}
    away = {
        name: abs(float(plane.signed_distance(tape.end_mm)))
        for name, plane in planes.items()
        if plane is not None
    }
    return min(away, key=lambda name: away[name])
