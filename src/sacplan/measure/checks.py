"""What a reviewer must see: findings from the plan on this case."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, Severity
from sacplan.measure.measurements import PlaneReadout, Snapped, TapeMeasurement
from sacplan.measure.tape_base import obliquity_by_tape_sd_deg, widest_base
from sacplan.measure.uncertainty import slice_step_mm
from sacplan.plan.choices import TapeMaterial
from sacplan.plan.model import APEX, PROMONTORY, Plan

SNAP_CAUTION_MM = 3.0
SNAP_BLOCKER_MM = 12.0
STEEPEST_DEG = 70.0
_SNAPPED = (PROMONTORY, APEX)

PICKS_APART_MM = 6.0
"""Three SDs of the difference of two picks on thick slices."""

END_MM = 5.0
"""A zero needs this much of the images around it, and in their own direction a slice beyond."""

THICK_TISSUE_MM = 8.0
"""Beyond this a surgeon is asked: of 20 mm the printed length is 7 mm shorter at S2/3."""

APEX_SANITY_MM = (85, 150)
"""The ventral curve's length from promontory to apex, mm; outside it the reader is asked."""


def outside_volume(plan: Plan, volume: ImageVolume) -> Iterator[Finding]:
    """Landmarks that do not lie in the images: promontory and apex stop the plan."""
    marks = list(plan.landmarks.items())
    if not marks:
        return
    inside = np.asarray(volume.contains(np.array([mark.position_mm for _, mark in marks])))
    for (name, landmark), is_inside in zip(marks, inside, strict=True):
        if not is_inside:
            needed = name in _SNAPPED
            x, y, z = landmark.position_mm
            yield Finding(
                "LANDMARK-OUTSIDE",
                Severity.BLOCKER if needed else Severity.CAUTION,
                f"{name} at ({x:.1f}, {y:.1f}, {z:.1f}) mm lies outside the loaded series. "
                "Place it in these images, or open the series it was placed in.",
            )


def at_the_end(plan: Plan, volume: ImageVolume) -> Iterator[Finding]:
    """Zeros so near the end of the images that the bone above them may be cut off there."""
    zeros = {tape.zero for tape in plan.tapes} | {PROMONTORY}
    for name in sorted(zeros & set(plan.landmarks)):
        position = plan.landmarks[name].position_mm
        if not bool(volume.contains(position)):
            continue
        index = volume.patient_to_index(position)
        last = np.array(volume.voxels.shape[::-1]) - 1.0
        room_mm = np.minimum(index, last - index) * volume.spacing_mm
        least = float(room_mm.min())
        if least < max(END_MM, slice_step_mm(volume) if int(room_mm.argmin()) == 2 else 0.0):
            yield Finding(
                "ZERO-AT-THE-END",
                Severity.CAUTION,
                f"{name} lies {max(least, 0.0):.1f} mm from the end of the images: its edge may be "
                "cut off. Use a series that goes on beyond it.",
            )


def off_the_bone(snapped: tuple[Snapped, ...]) -> Iterator[Finding]:
    """Landmarks that were picked away from the bone they should lie on."""
    for mark in snapped:
        if mark.distance_mm > SNAP_CAUTION_MM:
            far = mark.distance_mm > SNAP_BLOCKER_MM
            yield Finding(
                "LANDMARK-OFF-BONE",
                Severity.BLOCKER if far else Severity.CAUTION,
                f"{mark.name} was placed {mark.distance_mm:.1f} mm from the front of the bone. "
                "Look at it on the midsagittal picture and place it on the bone's edge.",
            )


def plan_findings(plan: Plan) -> Iterator[Finding]:
    """What is odd about the surgeon's choices."""
    if plan.choices.tape_material == TapeMaterial.SILICONE:
        yield Finding(
            "TAPE-SILICONE",
            Severity.CAUTION,
            "A silicone tape stretches by tens of per cent under the pull of a hand, which marks "
            "too far caudal, towards the tumour. Use a woven tape, or lay it without pull.",
        )
    if not plan.tapes:
        yield Finding(
            "TAPE-NONE", Severity.BLOCKER, "The plan asks for no tape. Add one to have a length."
        )
    for name, mark in plan.landmarks.items():
        apart = np.linalg.norm(mark.repeats_mm - mark.position_mm, axis=1).max(initial=0.0)
        if apart > PICKS_APART_MM:
            yield Finding(
                "PICKS-APART",
                Severity.CAUTION,
                f"The picks of {name} lie up to {apart:.0f} mm apart, more than any hand scatters: "
                "one of them is on another place. Look at them and remove it.",
            )
    for name, reason in plan.not_placed.items():
        text = f"{name} is not placed: {reason}."
        yield Finding("LANDMARK-LEFT-OUT", Severity.INFO, text)
    if plan.tissue_mm > THICK_TISSUE_MM:
        yield Finding(
            "TISSUE-THICK",
            Severity.CAUTION,
            f"{plan.tissue_mm:.0f} mm of tissue are to stay under the tape: the printed length is "
            "shorter by what the curve turns over them. Check that this is meant.",
        )


def curve_findings(curve_mm: float, to_apex: bool) -> Iterator[Finding]:
    """What is odd about the ventral curve of length `curve_mm`; `to_apex`: it ends at the apex."""
    low, high = APEX_SANITY_MM
    if to_apex and not low <= curve_mm <= high:
        yield Finding(
            "CURVE-UNUSUAL",
            Severity.CAUTION,
            f"From promontory to apex the front of the bone measures {curve_mm:.0f} mm; {low} to "
            f"{high} is usual. Check both landmarks, and whether a segment is fused or missing.",
        )


def plane_findings(plane: PlaneReadout) -> Iterator[Finding]:
    """What is odd about the plane itself."""
    if plane.level is None:
        yield Finding(
            "LEVEL-UNKNOWN",
            Severity.INFO,
            "No level label: place the anterior foramina to have one. The lengths do not need it.",
        )
    if abs(plane.obliquity_deg) > 90:
        yield Finding(
            "PLANE-REVERSED",
            Severity.BLOCKER,
            "The plane's normal points to the head, so that the part to remove would be the upper "
            "one. Turn the plane, or turn the normal round in the plan file: it points caudally.",
        )
    elif _lean_deg(plane) > STEEPEST_DEG:
        yield Finding(
            "PLANE-TOO-STEEP",
            Severity.BLOCKER,
            f"The plane is tilted {plane.tilt_deg:.0f} and oblique {plane.obliquity_deg:.0f} "
            f"degrees; beyond {STEEPEST_DEG:.0f} it runs along the bone and no tape can mark it. "
            "Turn the plane across the bone.",
        )
    elif abs(plane.tilt_deg) > 45 or abs(plane.obliquity_deg) > 30:
        yield Finding(
            "PLANE-STEEP",
            Severity.CAUTION,
            f"The plane is tilted {plane.tilt_deg:.0f} and oblique {plane.obliquity_deg:.0f} "
            "degrees to the front of the bone: check that this is meant.",
        )


def _lean_deg(plane: PlaneReadout) -> float:
    """Between the plane and one at right angles to the curve: both angles together."""
    tilt, obliquity = np.radians([plane.tilt_deg, plane.obliquity_deg])
    return float(np.degrees(np.arccos(np.cos(tilt) * np.cos(obliquity))))


def tape_findings(tapes: tuple[TapeMeasurement, ...], plane: PlaneReadout) -> Iterator[Finding]:
    """What is odd about the lengths."""
    for tape in tapes:
        ratio = tape.pressed_mm / max(tape.straight_mm, 1e-6)
        if not 1.0 <= ratio <= 1.2:
            yield Finding(
                "TAPE-RATIO",
                Severity.CAUTION,
                f"The {tape.name} tape is {ratio:.2f} times the straight distance; 1.00 to 1.20 is "
                "usual. Look at its path on the bone.",
            )
        if tape.end_bridged_mm > 0:
            yield Finding(
                "TAPE-END-BRIDGED",
                Severity.CAUTION,
                f"The {tape.name} tape ends over a hole {tape.end_bridged_mm:.0f} mm wide, a "
                "foramen or a gap in the bone: its end is where the tape bridges it.",
            )
    yield from _sides(tapes, plane)
    yield from _obliquity(tapes, plane)


def _obliquity(tapes: tuple[TapeMeasurement, ...], plane: PlaneReadout) -> Iterator[Finding]:
    """An obliquity that is lost between the errors of the tapes that have to bring it over."""
    if not tapes or not 0.5 < abs(plane.obliquity_deg) <= 90:
        return
    base = widest_base(tapes)
    sd = obliquity_by_tape_sd_deg(base.mm) if base is not None else None
    if sd is not None and abs(plane.obliquity_deg) >= sd:
        return
    why = "one tape alone fixes none" if sd is None else f"they fix it with an SD of {sd:.1f}"
    yield Finding(
        "PLANE-OBLIQUITY-SMALL",
        Severity.INFO,
        f"An obliquity of {plane.obliquity_deg:.1f} degrees cannot be reproduced by the tapes "
        f"planned: {why}.",
    )


def _sides(tapes: tuple[TapeMeasurement, ...], plane: PlaneReadout) -> Iterator[Finding]:
    for left in tapes:
        for right in tapes:
            if left.lateral_mm <= 0 or right.lateral_mm != -left.lateral_mm:
                continue
            gap = left.pressed_mm - right.pressed_mm
            if left.zero == right.zero and abs(gap) > 8 and abs(plane.obliquity_deg) < 2:
                yield Finding(
                    "TAPE-SIDES",
                    Severity.CAUTION,
                    f"The left and right tapes differ by {abs(gap):.0f} mm though the plane is not "
                    "oblique: check the outline on both sides.",
                )
