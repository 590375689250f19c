"""The defaults a surgeon may change: title, field, reason and source of each."""

from __future__ import annotations

from dataclasses import dataclass

from sacplan.plan.choices import Protect, TapeMaterial


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A number of the plan's choices, or (`field` "tissue_mm") of the plan. `unset` names what no
    number means, where that may be chosen."""

    field: str
    title: str
    low: float
    high: float
    step: float
    unit: str
    reason: str
    unset: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A choice of a few words."""

    field: str
    title: str
    options: tuple[tuple[Protect | TapeMaterial, str], ...]
    reason: str


GROUPS: tuple[tuple[str, tuple[NumberRow | ChoiceRow, ...]], ...] = (
    (
        "Tape",
        (
            NumberRow(
                "tissue_mm",
                "Tissue under the tape",
                0,
                10,
                0.5,
                "mm",
                "Fat and fascia left on the bone shorten the tape; surgeon's habit, no published "
                "value.",
            ),
            NumberRow(
                "tape_width_mm", "Tape width", 1, 20, 0.5, "mm", "Width of common vascular tapes."
            ),
            ChoiceRow(
                "tape_material",
                "Material",
                ((TapeMaterial.TEXTILE, "Textile"), (TapeMaterial.SILICONE, "Silicone")),
                "Silicone loops stretch by tens of percent under the hand's pull: use textile.",
            ),
            ChoiceRow(
                "protect",
                "Round the length to protect",
                (
                    (Protect.MARGIN, "the margin (shorter)"),
                    (Protect.ROOT, "the root (longer)"),
                ),
                "A shorter tape cuts further cranial: more margin, less root.",
            ),
        ),
    ),
    (
        "Margins",
        (
            NumberRow(
                "needed_margin_mm",
                "Needed clear margin",
                0,
                20,
                0.5,
                "mm",
                "R0 as any clear margin, or 1 mm; the error of the cut is added to it.",
            ),
            NumberRow(
                "wished_margin_mm",
                "Wished margin",
                0,
                50,
                1,
                "mm",
                "By hand 10 mm come out within 5 mm in half of the cuts (Cartiaux 2008).",
            ),
            NumberRow(
                "sac_distance_mm",
                "Distance from the dural sac",
                0,
                40,
                1,
                "mm",
                "The sac ends anywhere from L5/S1 to S3 (Binokay 2006): look it up each time.",
            ),
            NumberRow("saw_mm", "Width of the saw cut", 0, 5, 0.1, "mm", "Blade and its set."),
        ),
    ),
    (
        "How sure (one standard deviation)",
        (
            NumberRow(
                "zero_sd_mm",
                "Zero landmark",
                0.1,
                10,
                0.1,
                "mm",
                "Repeated picks of a landmark take its place.",
                "by slice thickness",
            ),
            NumberRow(
                "end_sd_mm",
                "Transection line",
                0.1,
                10,
                0.1,
                "mm",
                "How well the planned line is placed on the images.",
                "by slice thickness",
            ),
            NumberRow(
                "marking_sd_mm", "Marking the tape", 0, 5, 0.1, "mm", "Pen mark and scissors."
            ),
            NumberRow(
                "laying_sd_mm",
                "Laying the tape",
                0,
                10,
                0.1,
                "mm",
                "Finding the promontory and laying the tape straight; an estimate, not published.",
            ),
            NumberRow(
                "stretch_sd_percent",
                "Stretch of the tape",
                0,
                20,
                0.5,
                "%",
                "Textile under a light pull; silicone far more.",
            ),
            NumberRow(
                "runs",
                "Readings computed",
                100,
                5000,
                50,
                "",
                "More readings take longer; 400 give the spread within about 4 %.",
            ),
        ),
    ),
)
