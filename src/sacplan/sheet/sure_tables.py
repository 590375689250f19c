"""How sure the lengths are, where the scatter comes from, and which mistakes have a direction."""

from __future__ import annotations

from collections.abc import Iterator

from sacplan.errors import SacplanError
from sacplan.measure.biases import biases_of
from sacplan.measure.ground import ground_of
from sacplan.measure.laid_tapes import lay_tape
from sacplan.measure.measurements import Measurements
from sacplan.measure.tape_base import obliquity_by_tape_sd_deg, widest_base
from sacplan.measure.transection import crossing_of
from sacplan.measure.uncertainty_result import Bias, TapeUncertainty, UncertaintyResult
from sacplan.sheet.content import DetailTable, TableForm, tenth_mm
from sacplan.sheet.said import said
from sacplan.sheet.wording import plain_words, signed

MISTAKES_TITLE = "Mistakes with a direction (never part of the ±)"
NOT_COMPUTED = "not computed for this plan"
_LEAST_SHARE = 0.005


def sure_tables(measurements: Measurements, sure: UncertaintyResult) -> Iterator[DetailTable]:
    """How sure each tape is, and the sources of the midline tape's scatter."""
    heads: tuple[str, ...] = ("mm", "SD", "95 % whole chain", "95 % image", "edge")
    rows = tuple(_sure(tape) for tape in sure.tapes)
    if not rows:
        heads, rows = (), (("Tapes", "none could be read again"),)
    failed = [" ", f"{sure.failed} of them could not be measured."] if sure.failed else []
    yield DetailTable(
        f"How sure: {sure.runs} readings with landmarks and plane elsewhere",
        heads,
        rows,
        said(
            f"Tilt SD {tenth_mm(sure.tilt_deg.sd)}, obliquity SD "
            f"{tenth_mm(sure.obliquity_deg.sd)} degrees on the images.",
            " ",
            _by_tapes(measurements),
            *failed,
        ),
    )
    midline = sure.tape("midline") or (sure.tapes[0] if sure.tapes else None)
    if midline is None:
        return
    shares = sorted(midline.whole_shares, key=lambda share: -share.part)
    parts = [(plain_words(s.source), f"{100 * s.part:.0f}\u00a0%") for s in shares]
    told = tuple(row for row, s in zip(parts, shares, strict=True) if s.part >= _LEAST_SHARE)
    if told:
        title = f"Where the {midline.name} tape's scatter comes from"
        yield DetailTable(title, (), told, form=TableForm.RUNNING)


def _sure(tape: TapeUncertainty) -> tuple[str, ...]:
    whole = f"{tape.whole.low:+.1f} to {tape.whole.high:+.1f}"
    image = f"{tape.image.low:+.1f} to {tape.image.high:+.1f}"
    edge = f"±{tape.surface_half_range_mm:.1f}"
    return tape.name, tenth_mm(tape.whole.sd), whole, image, edge


def _by_tapes(measurements: Measurements) -> str:
    """How surely the two tapes whose ends lie furthest apart bring obliquity on to the bone."""
    base = widest_base(measurements.tapes)
    if base is None:
        return "One tape alone fixes neither on the bone."
    sd = obliquity_by_tape_sd_deg(base.mm)
    return (
        f"On the bone the tapes {base.one} and {base.other}, whose ends lie {tenth_mm(base.mm)} mm "
        f"apart, fix obliquity with an SD of {tenth_mm(sd)} degrees; none fixes the tilt."
    )


def mistakes_table(measurements: Measurements, sure: UncertaintyResult | None) -> DetailTable:
    """The signed effects of mistakes on the midline tape, from the readings where there are any,
    else from the plan itself."""
    midline = sure.tape("midline") if sure is not None else None
    biases = midline.biases if midline is not None else _own_biases(measurements)
    if not biases:
        why = NOT_COMPUTED if biases is None else "none moves the mark by 0.1 mm"
        return DetailTable(MISTAKES_TITLE, (), (("Midline tape", why),))
    rows = tuple((b.cause, signed(b.shift_mm, "caudal", "cranial"), b.harms) for b in biases)
    return DetailTable(MISTAKES_TITLE, ("", "mark moves, mm", "harms"), rows)


def _own_biases(measurements: Measurements) -> tuple[Bias, ...] | None:
    """None where the ground cannot be laid again from the case."""
    case, plan = measurements.case, measurements.plan
    spec = next((t for t in plan.tapes if t.name == "midline"), None)
    if spec is None or plan.transection is None or spec.lateral_mm:
        return None
    try:
        ground = ground_of(case, plan)
        crossing = crossing_of(ground.curve, ground.frame.left, plan.transection)
        return biases_of(plan, ground, lay_tape(plan, spec, ground, crossing, None))
    except SacplanError:
        return None
