"""The further pages of the sheet: what the level costs, the way from behind, how sure it all is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from sacplan.measure.measurements import Measurements
from sacplan.measure.posterior import PosteriorCard
from sacplan.measure.uncertainty_result import UncertaintyResult
from sacplan.plan.choices import DEFAULT_CHOICES
from sacplan.plan.model import DEFAULT_TISSUE_MM, TRANSECTION_MIDLINE
from sacplan.sheet.content import DetailTable, TableForm, tenth_mm
from sacplan.sheet.cost_tables import cost_tables
from sacplan.sheet.plane_block import counted_words, stepped_table
from sacplan.sheet.said import listed, said
from sacplan.sheet.sure_tables import sure_tables
from sacplan.sheet.wording import landmark_words, signed

_RECORD = (
    *("S1 foramen", "S2 foramen", "S3 foramen", "S4 foramen"),
    *("cut", "correction", "read by", "CT after"),
)

_CHOICES = {
    "tissue_mm": "tissue under the tape, mm",
    "tape_width_mm": "tape width, mm",
    "tape_material": "tape material",
    "protect": "rounded to protect the",
    "needed_margin_mm": "needed margin, mm",
    "wished_margin_mm": "wished margin, mm",
    "sac_distance_mm": "distance to the sac, mm",
    "saw_mm": "saw cut, mm",
    "zero_sd_mm": "SD of the zero, mm",
    "end_sd_mm": "SD of the end, mm",
    "marking_sd_mm": "SD of marking, mm",
    "laying_sd_mm": "SD of laying, mm",
    "stretch_sd_percent": "SD of stretch, %",
    "runs": "readings",
    "seed": "seed",
}


def detail_tables(
    measurements: Measurements, uncertainty: UncertaintyResult | None
) -> tuple[DetailTable, ...]:
    """All tables in the order of the pages; what is not known is left out or said."""
    tables = [_level(measurements)]
    stepped = stepped_table(measurements)
    tables += [stepped] if stepped is not None else []
    costs = measurements.consequences
    if costs is not None:
        tables += cost_tables(measurements.case, measurements.plan, costs)
    tables += _lengths(measurements)
    if measurements.posterior is not None:
        tables += _posterior(measurements.posterior)
    tables += _volumes(measurements)
    if uncertainty is not None:
        tables += sure_tables(measurements, uncertainty)
    tables += [_choices(measurements), _record()]
    return tuple(table for table in tables if table.rows)


def _level(measurements: Measurements) -> DetailTable:
    counting, fit = measurements.plan.counting, measurements.frame_fit
    level = measurements.consequences.level if measurements.consequences else None
    unanswered = "NOT ANSWERED: no level is printed"
    rows: list[tuple[str, str]] = [
        ("Segments", unanswered if counting is None else counted_words(counting))
    ]
    if level is not None and level.counted:
        where = signed(level.offset_mm, "mm caudal", "mm cranial")
        through = [", ", f"through {level.through}"] if level.through else []
        by = [" (", "by", " ", level.derived_from, ")"]
        rows.append(("Level", said(level.label, ", ", where, *through, *by)))
    else:
        rows.append(("Level", "not stated"))
    if fit is not None:
        if fit.endplate_deg is not None:
            rows.append(("To the S1 endplate", f"{tenth_mm(fit.endplate_deg)} degrees"))
        rows.append(("Midsagittal plane from", listed(fit.source.split(", "))))
        off = f"landmarks off it {tenth_mm(fit.residual_mm)} mm"
        sure = said(f"{tenth_mm(fit.left_sd_deg)} degrees", "; ", off)
        rows.append(("Left known to (SD)", sure))
    return DetailTable("Level and frame", (), tuple(rows))


def _lengths(measurements: Measurements) -> Iterator[DetailTable]:
    heads = ("on tissue of", *(f"{t} mm" for t in range(6)))
    rows = tuple(
        (tape.name, *(tenth_mm(tape.pressed_mm - t * tape.turn_rad) for t in range(6)))
        for tape in measurements.tapes
        if tape.zero != TRANSECTION_MIDLINE
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
    rows: list[tuple[str, str]] = [
        ("Thickness on the midline", f"{tenth_mm(card.thickness_mm)} mm")
    ]
    for found in card.distances:
        how = "along the bone" if found.along_bone else "straight"
        where = signed(found.distance_mm, "mm caudal", "mm cranial")
        start = said("From", " ", landmark_words(found.landmark))
        rows.append((start, said(where, ", ", how)))
    if card.psis_line_mm is not None:
        where = signed(card.psis_line_mm, "mm caudal", "mm cranial")
        rows.append(("From the line of the PSIS", where))
    for foramen in card.foramina:
        where = signed(foramen.distance_mm, "mm caudal of it", "mm cranial of it")
        nearest = said("Nearest", ": ", landmark_words(foramen.landmark))
        rows.append((nearest, said("cut", " ", where)))
    simple = ["thickness alone", f" {card.simple_shift_mm_per_deg:.2f}"]
    found_shift = ["not determined"]
    if card.shift_mm_per_deg is not None:
        found_shift = [f"{card.shift_mm_per_deg:.2f} ", "mm cranial"]
    shift = said(*found_shift, " (", *simple, ")")
    rows.append(("Exit moves per degree of tilt", shift))
    missing = listed([landmark_words(name) for name in card.missing])
    note = said("Not placed", ": ", missing, ".") if card.missing else ""
    yield DetailTable("From behind, patient prone", (), tuple(rows), note)
    wires = tuple(
        (
            "midline" if wire.lateral_mm == 0 else signed(wire.lateral_mm, "left", "right"),
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
    soft = "not computed" if space.soft_tissue_ml is None else f"{space.soft_tissue_ml:.0f} ml"
    rows = (
        (
            "Bone removed",
            said(f"{removed.removed_ml:.0f} ml, ", "saw cut", f" {removed.saw_ml:.1f} ml"),
        ),
        ("Bone kept", f"{removed.kept_ml:.0f} ml of {removed.whole_ml:.0f} ml"),
        ("Soft tissue removed", soft),
        ("Dead space to fill", f"about {space.total_ml:.0f} ml"),
    )
    yield DetailTable("Volume and dead space", (), rows, " ".join(space.assumptions))


def _choices(measurements: Measurements) -> DetailTable:
    choices = measurements.plan.choices
    tissue = measurements.plan.tissue_mm
    changed: list[tuple[str, str]] = []
    usual: list[tuple[str, str]] = []
    is_usual = tissue == DEFAULT_TISSUE_MM
    (usual if is_usual else changed).append((_CHOICES["tissue_mm"], f"{tissue:g}"))
    for field in fields(choices):
        value, default = getattr(choices, field.name), getattr(DEFAULT_CHOICES, field.name)
        shown = "by slices" if value is None else str(value)
        (usual if value == default else changed).append((_CHOICES[field.name], shown))
    tables = (("Choices changed!", changed), ("Usual choices", usual))
    return DetailTable(
        "Choices",
        (),
        tuple(row for head, rows in tables if rows for row in ((head,), *rows)),
        form=TableForm.RUNNING,
    )


def _record() -> DetailTable:
    rows = tuple((name,) for name in _RECORD)
    return DetailTable("On the table: what the tape showed", (), rows, form=TableForm.RULED)
