"""A laid tape as it is shown and printed: lengths, uncertainty, marks, rounding."""

from __future__ import annotations

from sacplan.case.case import Case
from sacplan.measure.across_series import marked_sd
from sacplan.measure.ground import Ground
from sacplan.measure.laid_tapes import ON_MIDLINE_MM, LaidTape
from sacplan.measure.marks import tape_marks
from sacplan.measure.measurements import FourLengths, TapeMeasurement
from sacplan.measure.tape import TapeLengths, rounded_mm
from sacplan.measure.transection import Crossing
from sacplan.measure.uncertainty import length_uncertainty
from sacplan.measure.uncertainty_result import UncertaintyResult
from sacplan.plan.model import TRANSECTION_MIDLINE, Plan


def tape_measurement(
    case: Case,
    plan: Plan,
    ground: Ground,
    crossing: Crossing,
    tape: LaidTape,
    sure: UncertaintyResult | None,
) -> TapeMeasurement:
    """The numbers of one tape; its +- from `sure` where that holds it, else the quick estimate."""
    spec, lengths = tape.spec, tape.lengths
    on_midline = spec.zero != TRANSECTION_MIDLINE and abs(spec.lateral_mm) < ON_MIDLINE_MM
    scale = tape_marks(
        plan.positions,
        ground.curve,
        lengths.pressed_mm,
        on_midline=on_midline,
        cut_s_mm=crossing.s_mm,
    )
    u95, image_u95 = _u95(case, plan, tape, sure)
    return TapeMeasurement(
        name=spec.name,
        zero=spec.zero,
        lateral_mm=spec.lateral_mm,
        end_mm=lengths.path.points[-1],
        pressed_mm=lengths.pressed_mm,
        on_tissue_mm=lengths.on_tissue_mm,
        taut_mm=lengths.taut_mm,
        straight_mm=lengths.straight_mm,
        u95_mm=u95,
        image_u95_mm=image_u95,
        hollow_mm=lengths.hollow_mm,
        path=lengths.path,
        taut_path=lengths.taut_path,
        marks=scale,
        turn_rad=lengths.turn_rad,
        from_disc_top=_four(tape.from_disc_top),
        end_bridged_mm=tape.end_bridged_mm,
        rounded_mm=rounded_mm(lengths.on_tissue_mm, plan.choices.protect.value),
    )


def _four(lengths: TapeLengths | None) -> FourLengths | None:
    if lengths is None:
        return None
    return FourLengths(
        lengths.pressed_mm, lengths.on_tissue_mm, lengths.taut_mm, lengths.straight_mm
    )


def _u95(
    case: Case, plan: Plan, tape: LaidTape, sure: UncertaintyResult | None
) -> tuple[float, float]:
    known = sure.tape(tape.spec.name) if sure is not None else None
    if known is not None:
        return known.u95_mm, known.image_u95_mm
    name = tape.spec.zero
    sd = marked_sd(case.volume, plan, name)[0] if name in plan.landmarks else None
    parts = length_uncertainty(case.volume, tape.lengths.pressed_mm, sd, plan.choices)
    return parts.u95_mm, parts.image_u95_mm
