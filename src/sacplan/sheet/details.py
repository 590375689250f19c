"""The further pages of the sheet: what the level costs, the way from behind, how sure it all is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from sacplan.measure.consequences import Consequences
from sacplan.measure.measurements import Measurements
from sacplan.measure.outlook import PublishedFunction
from sacplan.measure.posterior import PosteriorCard
from sacplan.measure.roots import Root, RootFate
from sacplan.measure.uncertainty_result import TapeUncertainty, UncertaintyResult
from sacplan.plan.choices import DEFAULT_CHOICES
from sacplan.plan.counting import Counting, Transition
from sacplan.sheet.content import DetailTable, TableForm, tenth_mm

_TRANSITIONS = {
    Transition.NONE: "no transitional vertebra",
    Transition.SACRALISED_L5: "L5 fused to the sacrum",
    Transition.LUMBARISED_S1: "S1 free of the sacrum",
    Transition.UNCLEAR: "unclear",
}
_FATES = {
    RootFate.KEPT: "kept",
    RootFate.AT_RISK: "AT RISK",
    RootFate.CUT: "CUT",
    RootFate.UNKNOWN: "not known",
}
_RECORD = ("S1 foramen", "S2 foramen", "S3 foramen", "S4 foramen", "cut", "correction", "read by")


def detail_tables(
    measurements: Measurements, uncertainty: UncertaintyResult | None
) -> tuple[DetailTable, ...]:
    """All tables in the order of the pages; what is not known is left out or said."""
    tables = [_level(measurements)]
    costs = measurements.consequences
    if costs is not None:
        tables += _consequences(costs)
    tables += _lengths(measurements)
    if measurements.posterior is not None:
        tables += _posterior(measurements.posterior)
    tables += _volumes(measurements)
    if uncertainty is not None:
        tables += _uncertainty(uncertainty)
    tables += [_choices(measurements), _record()]
    return tuple(tables)


def _signed(value: float, plus: str, minus: str) -> str:
    text = tenth_mm(abs(value))
    return "0.0" if text == "0.0" else f"{text} {plus if value > 0 else minus}"


def _words(name: str) -> str:
    return name.replace("_", " ")


def _level(measurements: Measurements) -> DetailTable:
    counting, fit = measurements.plan.counting, measurements.frame_fit
    level = measurements.consequences.level if measurements.consequences else None
    rows = [("Counted", *_counted(counting))]
    if level is not None and level.counted:
        where = _signed(level.offset_mm, "mm caudal", "mm cranial")
        through = f", through {level.through}" if level.through else ""
        rows.append(("Level", f"{level.label}, {where}{through} (by {level.derived_from})"))
    else:
        rows.append(("Level", "not stated"))
    if fit is not None:
        if fit.endplate_deg is not None:
            rows.append(("To the S1 endplate", f"{tenth_mm(fit.endplate_deg)} degrees"))
        rows.append(("Midsagittal plane from", fit.source))
        sure = (
            f"{tenth_mm(fit.left_sd_deg)} degrees; landmarks off it {tenth_mm(fit.residual_mm)} mm"
        )
        rows.append(("Left known to (SD)", sure))
    return DetailTable("Level and frame", (), tuple(rows))


def _counted(counting: Counting | None) -> tuple[str]:
    if counting is None:
        return ("NOT ANSWERED: no level is printed",)
    pairs = f", {counting.foramina_pairs} pairs of foramina" if counting.foramina_pairs else ""
    start = f", from {counting.counted_from}" if counting.counted_from else ""
    return (f"{_TRANSITIONS[counting.lstv]}{start}{pairs}",)


def _consequences(costs: Consequences) -> Iterator[DetailTable]:
    names = [root.name for root in costs.roots if root.side == "left"]
    rows = tuple(
        (side, *(_root(root) for root in costs.roots if root.side == side))
        for side in ("right", "left")
    )
    note = "mm from the lower rim of the foramen to the cut; at risk within the 95 % error."
    yield DetailTable("Nerve roots", ("", *names), rows, note)
    if costs.outlook is not None:
        found = [("expected", row) for row in costs.outlook.expected]
        found += [("if those at risk are lost", row) for row in costs.outlook.if_risk_comes_true]
        heads = ("", "roots", "bladder %", "bowel %", "gait %", "source")
        yield DetailTable(
            "Normal function, published",
            heads,
            tuple((when, *_function(row)) for when, row in found),
            costs.outlook.note or "Series without earlier pelvic surgery; a stoma is not counted.",
        )
    yield DetailTable("Ring, dura, margin", (), tuple(_distances(costs)))


def _root(root: Root) -> str:
    if root.distance_mm is None:
        return f"{_FATES[root.fate]}{' (by order)' if root.inferred else ''}"
    return f"{_FATES[root.fate]} {root.distance_mm:+.0f}"


def _function(row: PublishedFunction) -> tuple[str, ...]:
    shares = (row.bladder_percent, row.bowel_percent, row.gait_percent)
    return (row.kept, *("-" if s is None else f"{s:g}" for s in shares), row.source)


def _distances(costs: Consequences) -> Iterator[tuple[str, str]]:
    joint, sac, margin = costs.joint, costs.sac, costs.margin
    if joint is None:
        yield "SI joint removed", "not known: outline both joints or place their ends"
    else:
        sides = (("right", joint.right_percent), ("left", joint.left_percent))
        shares = ", ".join(f"{s} {'-' if v is None else f'{v:.0f} %'}" for s, v in sides)
        yield "SI joint removed", shares + (" (approximate)" if joint.approximate else "")
        yield ("RING UNSTABLE!" if joint.unstable else "Pelvic ring"), joint.reason
    if sac is None:
        yield "Thecal sac", "tip not placed"
    else:
        where = _signed(sac.distance_mm, "mm cranial of the cut", "mm caudal of the cut: OPENED")
        yield "Tip of the sac", f"{where}; wished {sac.needed_mm:.0f}"
    if margin is None:
        yield "Tumour margin", "tumour not contoured"
        return
    yield "Tumour to the cut", f"{tenth_mm(margin.plane_mm)} mm ({_words(margin.verdict.value)})"
    if margin.in_bone_mm is not None:
        yield "... inside bone", f"{tenth_mm(margin.in_bone_mm)} mm"
    if margin.kept_bone_mm is not None:
        yield "Tumour to kept bone", f"{tenth_mm(margin.kept_bone_mm)} mm"
    needed = f"{tenth_mm(margin.required_mm)} mm, of which {tenth_mm(margin.u95_mm)} error"
    yield "Required", f"{needed}; wished {margin.wished_mm:.0f}"


def _lengths(measurements: Measurements) -> Iterator[DetailTable]:
    heads = ("on tissue of", *(f"{t} mm" for t in range(6)))
    rows = tuple(
        (tape.name, *(tenth_mm(tape.pressed_mm - t * tape.turn_rad) for t in range(6)))
        for tape in measurements.tapes
    )
    yield DetailTable("Lengths by tissue under the tape, mm", heads, rows)
    other = [t for t in measurements.tapes if t.from_disc_top is not None]
    if other:
        four = [(t.name, t.from_disc_top) for t in other if t.from_disc_top is not None]
        yield DetailTable(
            "The same from the OTHER zero, the disc top, mm",
            ("", "on tissue", "taut", "pressed", "straight"),
            tuple(
                (name, *map(tenth_mm, (f.on_tissue_mm, f.taut_mm, f.pressed_mm, f.straight_mm)))
                for name, f in four
            ),
        )


def _posterior(card: PosteriorCard) -> Iterator[DetailTable]:
    rows = [("Thickness on the midline", f"{tenth_mm(card.thickness_mm)} mm")]
    for found in card.distances:
        how = "along the bone" if found.along_bone else "straight"
        where = _signed(found.distance_mm, "mm caudal", "mm cranial")
        rows.append((f"From {_words(found.landmark)}", f"{where}, {how}"))
    if card.psis_line_mm is not None:
        where = _signed(card.psis_line_mm, "mm caudal", "mm cranial")
        rows.append(("From the line of the PSIS", where))
    for foramen in card.foramina:
        where = _signed(foramen.distance_mm, "mm caudal of it", "mm cranial of it")
        rows.append((f"Nearest: {_words(foramen.landmark)}", f"cut {where}"))
    simple = f"thickness alone {card.simple_shift_mm_per_deg:.2f}"
    shift = f"not determined ({simple})"
    if card.shift_mm_per_deg is not None:
        shift = f"{card.shift_mm_per_deg:.2f} mm cranial ({simple})"
    rows.append(("Exit moves per degree of tilt", shift))
    note = f"Not placed: {', '.join(map(_words, card.missing))}." if card.missing else ""
    yield DetailTable("From behind, patient prone", (), tuple(rows), note)
    wires = tuple(
        (
            "midline" if wire.lateral_mm == 0 else _signed(wire.lateral_mm, "left", "right"),
            tenth_mm(wire.depth_mm),
            "-" if wire.void_mm is None else tenth_mm(wire.void_mm),
            tenth_mm(wire.tangent_deg),
            tenth_mm(wire.table_deg),
        )
        for wire in card.wires
    )
    yield DetailTable(
        "K-wires in the cut, from the back to the front",
        ("mm", "depth", "in void", "to the bone, deg", "to the table, deg"),
        wires,
        "To the bone: 90 is square to the dorsal midline, more when the tip points cranially. To "
        "the table: from straight front to back, tip cranial positive. A void such as the canal is "
        "seen only where the outline leaves it open.",
    )


def _volumes(measurements: Measurements) -> Iterator[DetailTable]:
    removed, space = measurements.removed, measurements.dead_space
    if removed is None or space is None:
        return
    soft = "not counted" if space.soft_tissue_ml is None else f"{space.soft_tissue_ml:.0f} ml"
    rows = (
        ("Bone removed", f"{removed.removed_ml:.0f} ml, saw cut {removed.saw_ml:.1f} ml"),
        ("Bone kept", f"{removed.kept_ml:.0f} ml of {removed.whole_ml:.0f} ml"),
        ("Soft tissue removed", soft),
        ("Dead space to fill", f"about {space.total_ml:.0f} ml"),
    )
    yield DetailTable("Volume and dead space", (), rows, " ".join(space.assumptions))


def _uncertainty(sure: UncertaintyResult) -> Iterator[DetailTable]:
    heads = ("mm", "SD", "95 % whole chain", "95 % image", "edge")
    yield DetailTable(
        f"How sure: {sure.runs} readings with landmarks and plane elsewhere",
        heads,
        tuple(_sure(tape) for tape in sure.tapes),
        f"Tilt SD {tenth_mm(sure.tilt_deg.sd)}, obliquity SD {tenth_mm(sure.obliquity_deg.sd)} "
        "degrees on the images; two tapes fix obliquity to about 4 degrees, none fixes the tilt.",
    )
    midline = sure.tape("midline") or (sure.tapes[0] if sure.tapes else None)
    if midline is None:
        return
    shares = sorted(midline.whole_shares, key=lambda share: -share.part)
    rows = tuple((_words(s.source), f"{100 * s.part:.0f} %") for s in shares if s.part >= 0.005)
    yield DetailTable(f"Where the {midline.name} tape's scatter comes from", (), rows)
    if midline.biases:
        yield DetailTable(
            "Mistakes with a direction (never part of the ±)",
            ("", "mark moves, mm", "harms"),
            tuple(
                (b.cause, _signed(b.shift_mm, "caudal", "cranial"), b.harms) for b in midline.biases
            ),
        )


def _sure(tape: TapeUncertainty) -> tuple[str, ...]:
    whole = f"{tape.whole.low:+.1f} to {tape.whole.high:+.1f}"
    image = f"{tape.image.low:+.1f} to {tape.image.high:+.1f}"
    edge = f"±{tape.surface_half_range_mm:.1f}"
    return tape.name, tenth_mm(tape.whole.sd), whole, image, edge


def _choices(measurements: Measurements) -> DetailTable:
    choices = measurements.plan.choices
    rows = [("tissue mm", f"{measurements.plan.tissue_mm:g}")]
    for field in fields(choices):
        value, default = getattr(choices, field.name), getattr(DEFAULT_CHOICES, field.name)
        shown = "by slices" if value is None else str(value)
        changed = value != default
        rows.append((_words(field.name) + ("!" if changed else ""), shown))
    return DetailTable("Choices (changed ones in bold)", (), tuple(rows), form=TableForm.PAIRED)


def _record() -> DetailTable:
    rows = tuple((name,) for name in _RECORD)
    return DetailTable("On the table: what the tape showed", (), rows, form=TableForm.RULED)
