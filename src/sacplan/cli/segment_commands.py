"""The command that lists and takes over segmentations made elsewhere: sacplan segments."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sacplan.cli.case_commands import Command, add_case, add_json
from sacplan.cli.say import close, print_json
from sacplan.errors import SacplanError
from sacplan.progress import Progress

if TYPE_CHECKING:
    from sacplan.services.use_masks import Offered, Use


def add_segments(command: Command) -> None:
    """Add the command."""
    text = "List what a segmentation made elsewhere holds; with --out take it over."
    parser = command("segments", _segments, text)
    add_case(parser)
    add_json(parser)
    parser.add_argument(
        "--file", type=Path, required=True, help="DICOM SEG, RTSTRUCT, NIfTI or NRRD"
    )
    parser.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="NAME=USE",
        help="take a structure as sacrum, tumour, soft_tissue, shown or left_out; else by its name",
    )
    parser.add_argument("--out", type=Path, metavar="PLAN", help="the plan with what was taken")


def _segments(options: argparse.Namespace, progress: Progress) -> int:
    from sacplan.services.open_series import open_case
    from sacplan.services.plan_file import check_plan_belongs, read_plan, write_plan
    from sacplan.services.use_masks import offer_masks, take_masks, with_taken

    plan = read_plan(options.plan, must_be_complete=False)
    case = open_case(options.folder, options.series, progress, made_on=plan.case)
    check_plan_belongs(plan, case.volume)
    offered = offer_masks(case, options.file, progress)
    uses = _uses(offered, options.take)
    taken = take_masks(offered, uses, progress) if options.out else None
    close(progress)
    if options.json:
        print_json(_as_json(offered, uses))
    else:
        print("\n".join(_as_lines(offered, uses)))
    if taken is not None:
        written = write_plan(with_taken(plan, taken), options.out)
        if not options.json:
            print(f"Plan: {written}")
    return 0


def _uses(offered: Offered, asked: Sequence[str]) -> dict[str, Use]:
    from sacplan.services.use_masks import Use

    uses = {structure.name: structure.usual_use for structure in offered.structures}
    known = {structure.name: structure.uses for structure in offered.structures}
    for text in asked:
        name, _, use = text.rpartition("=")
        if use not in list(Use) or Use(use) not in known.get(name, ()):
            raise SacplanError(
                "SEGMENT-USE",
                f"{text!r} says neither what is there nor what it can be taken as.",
                f"There are: {', '.join(known)}. A use is one of {', '.join(Use)}.",
            )
        uses[name] = Use(use)
    return uses


def _as_json(offered: Offered, uses: dict[str, Use]) -> dict[str, Any]:
    from sacplan.services.report_measurements import findings_as_json

    structures = [
        {"name": s.name, "volume_ml": s.volume_ml, "use": uses[s.name].value}
        for s in offered.structures
    ]
    return {
        "series_uid": offered.series_uid,
        "structures": structures,
        "findings": findings_as_json(offered.findings),
    }


def _as_lines(offered: Offered, uses: dict[str, Use]) -> list[str]:
    lines = []
    for structure in offered.structures:
        volume = structure.volume_ml
        size = "contours" if volume is None else f"{volume:.1f} ml"
        lines.append(f"{structure.name:28} {size:>12}   {uses[structure.name].value}")
    return lines + [f"{finding.code}: {finding.text}" for finding in offered.findings]
