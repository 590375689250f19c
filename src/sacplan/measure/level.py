"""The level of the cut among the sacral segments, and whether the counting allows to print it."""

from __future__ import annotations

from collections.abc import Mapping

from sacplan.errors import Finding, Severity
from sacplan.geometry.frame import Vector
from sacplan.geometry.polyline import Curve
from sacplan.measure.level_label import Level
from sacplan.measure.marks import disc_marks, foramen_marks, foramen_reference
from sacplan.plan.counting import Counting, Transition
from sacplan.plan.model import APEX

ON_JUNCTION_MM = 1.0
"""Nearer to a junction than this no segment is said to be cut through."""

FURTHEST_MM = 15.0
"""Half of a tall segment: without a landmark on the far side of it a label would be a guess."""

HALF_FORAMEN_MM = 6.0
"""Half the height of an anterior foramen: 12.9 to 13.0 mm at S1 and S2 (Saluja 2018)."""

USUAL_PAIRS = 4

USUAL_MM = {1: (22, 40), 2: (40, 70), 3: (58, 95), 4: (75, 118)}
"""How far below the promontory the junctions Sk/Sk+1 are seen, pressed on the bone; outside that
the reader is asked, not stopped."""


def junctions_mm(
    positions: Mapping[str, Vector], curve: Curve
) -> tuple[dict[int, float], dict[int, str]]:
    """s of the junction Sk/Sk+1 for every k that a landmark shows, mm, and what showed it.

    A disc remnant is the junction itself. Else the foramen of Sk stands for it, for the transverse
    line between two fused segments ends there: its centre, or its lower rim less half a foramen.
    """
    s: dict[int, float] = {}
    source: dict[int, str] = {}
    for mark in foramen_marks(positions, curve):
        k = int(mark.name[1])
        if mark.name != f"s{k}_foramen":
            continue
        rim = foramen_reference(positions, k) == "lower rim"
        s[k] = mark.s_mm - HALF_FORAMEN_MM if rim else mark.s_mm
        source[k] = "lower rims of the foramina" if rim else "foramina"
    for mark in disc_marks(positions, curve):
        k = int(mark.name[1])
        s[k], source[k] = mark.s_mm, "disc remnant"
    return s, source


def level_of(
    s_mm: float, positions: Mapping[str, Vector], curve: Curve, counting: Counting | None
) -> Level | None:
    """The nearest junction to s, the offset from it and the segment cut through.

    None where no landmark shows a junction near enough: half a segment away on a side on which
    no further landmark is placed.
    """
    known, source = junctions_mm(positions, curve)
    if not known:
        return None
    k = min(known, key=lambda n: abs(known[n] - s_mm))
    offset = s_mm - known[k]
    has_end = (k == 1 or k - 1 in known) if offset < 0 else (k == 4 or k + 1 in known)
    beyond = offset > 0 and k == 4 and APEX in positions and s_mm > float(curve.s_mm[-1])
    if (abs(offset) > FURTHEST_MM and not has_end) or beyond:
        return None
    segment = k + 1 if offset > 0 else k
    through = None if abs(offset) <= ON_JUNCTION_MM else f"S{segment}"
    return Level(f"S{k}/{k + 1}", float(offset), through, source[k], counting is not None)


def junction_findings(positions: Mapping[str, Vector], curve: Curve) -> tuple[Finding, ...]:
    """Junctions that lie unusually far from the zero, or near it."""
    known, _ = junctions_mm(positions, curve)
    odd = [
        f"S{k}/{k + 1} at {s:.0f} mm ({USUAL_MM[k][0]} to {USUAL_MM[k][1]} is usual)"
        for k, s in sorted(known.items())
        if not USUAL_MM[k][0] <= s <= USUAL_MM[k][1]
    ]
    if not odd:
        return ()
    text = (
        f"From the zero lie {', '.join(odd)}. Check the zero and how the segments were counted: an "
        "L5 fused to the sacrum or a sixth segment shows like this."
    )
    return (Finding("TAPE-UNUSUAL", Severity.CAUTION, text),)


def counting_findings(counting: Counting | None, has_names: bool) -> tuple[Finding, ...]:
    """Whether the segments were counted, and what is unusual about them. `has_names`: a level or a
    root is named at all."""
    if counting is None:
        if not has_names:
            return ()
        text = (
            "How were the segments counted? Until it is answered no level is printed: on lumbar "
            "MRI alone 14 % are numbered wrongly (Tokgoz 2014). The lengths in mm stay valid."
        )
        return (Finding("COUNTING-OPEN", Severity.CAUTION, text),)
    found = []
    pairs = counting.foramina_pairs
    if counting.lstv == Transition.UNCLEAR:
        text = (
            "Whether there is a transitional vertebra is unclear: the level may be one segment "
            "off. Go by the lengths in mm, and check the foramen marks on the table."
        )
        found.append(Finding("COUNTING-UNCLEAR", Severity.CAUTION, text))
    if counting.lstv == Transition.NONE and pairs is not None and pairs != USUAL_PAIRS:
        text = (
            f"No transitional vertebra, yet {pairs} pairs of anterior foramina: a sacrum of five "
            "segments has 4. Count again, from above."
        )
        found.append(Finding("COUNTING-CONTRADICTS", Severity.CAUTION, text))
    elif counting.lstv in (Transition.SACRALISED_L5, Transition.LUMBARISED_S1):
        what = "L5 is fused to the sacrum"
        if counting.lstv == Transition.LUMBARISED_S1:
            what = "S1 is free of the sacrum"
        text = (
            f"{what}: labels and roots follow the names given to the landmarks, and published "
            "figures for levels do not fit as they stand. The lengths in mm stay valid."
        )
        found.append(Finding("LEVEL-VARIANT", Severity.CAUTION, text))
    elif pairs is not None and pairs != USUAL_PAIRS:
        text = (
            f"{pairs} pairs of anterior foramina were counted, 4 are usual. "
            "The lengths in mm stay valid."
        )
        found.append(Finding("LEVEL-VARIANT", Severity.CAUTION, text))
    return tuple(found)
