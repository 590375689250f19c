"""The commands on one case: sacplan measure, sheet and check."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sacplan.cli.say import close, print_json, refuse
from sacplan.errors import Finding
from sacplan.language.languages import ENGLISH, LANGUAGES
from sacplan.progress import Progress

if TYPE_CHECKING:  # the window starts through this package: what is heavy waits
    from sacplan.case.case import Case
    from sacplan.imaging.series_found import SeriesFound
    from sacplan.plan.model import Plan
    from sacplan.services.measure_plan import Measured

Command = Callable[[str, Any, str], argparse.ArgumentParser]


def add_case_commands(command: Command) -> None:
    """Add the commands; `command(name, run, text)` makes the parser of one."""
    measure = command("measure", _measure, "Load a series, outline the sacrum, measure the tapes.")
    add_case(measure)
    add_json(measure)
    sheet = command("sheet", _sheet, "Measure, and write the plan sheet as a PDF.")
    add_case(sheet)
    sheet.add_argument(
        "--out", type=Path, required=True, metavar="FILE.pdf", help="in a folder that exists"
    )
    sheet.add_argument("--paper", choices=("A4", "LETTER"), default="A4")
    sheet.add_argument("--language", choices=tuple(LANGUAGES), default=ENGLISH)
    sheet.add_argument("--card", action="store_true", help="the card for the theatre wall instead")
    check = command("check", _check, "List the findings alone; exit status 1 when one blocks.")
    add_case(check)
    add_json(check)


def add_folder(parser: argparse.ArgumentParser) -> None:
    """The images."""
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="a folder of DICOM files, a DICOMDIR or a zip"
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """Print for programs."""
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")


def add_case(parser: argparse.ArgumentParser) -> None:
    """The images, the plan, and which series."""
    add_folder(parser)
    parser.add_argument(
        "--plan",
        type=Path,
        required=True,
        metavar="PLAN",
        help="a plan file (*.sacplan.json) with promontory, apex and transection plane",
    )
    parser.add_argument(
        "--series",
        metavar="UID",
        help="the series to use, as `sacplan scan` lists it; else the one the plan was made on",
    )
    parser.add_argument(
        "--outline",
        type=Path,
        metavar="FILE",
        help="the segmentation that the plan takes the sacrum from, where it lies elsewhere",
    )


def _opened(
    options: argparse.Namespace, progress: Progress
) -> tuple[Case, Plan, tuple[Finding, ...], SeriesFound]:
    from sacplan.services.open_series import find_series, open_series
    from sacplan.services.plan_file import check_plan_belongs, read_plan

    plan = read_plan(options.plan)
    series = find_series(options.folder, options.series, progress, made_on=plan.case)
    case = open_series(series, progress)
    findings = tuple(check_plan_belongs(plan, case.volume))
    if plan.outline is not None:
        from sacplan.services.use_masks import with_outline_file

        places = [options.outline] if options.outline else [options.plan.parent, options.folder]
        case = with_outline_file(case, plan, places, progress)
    return case, plan, findings, series


def measured_case(options: argparse.Namespace, progress: Progress) -> Measured:
    """The plan measured on its images, with all findings."""
    return measured_series(options, progress)[0]


def measured_series(
    options: argparse.Namespace, progress: Progress
) -> tuple[Measured, SeriesFound]:
    """The same, and the series it was measured on."""
    from sacplan.services.measure_plan import measure_fully

    case, plan, findings, series = _opened(options, progress)
    measured = measure_fully(case, plan, progress)
    close(progress)
    return measured.with_findings(findings), series


def _measure(options: argparse.Namespace, progress: Progress) -> int:
    from sacplan.services.measure_plan import refuse_without_tape
    from sacplan.services.report_measurements import measurements_as_json, measurements_as_text

    measured = measured_case(options, progress)
    refuse_without_tape(measured.measurements)
    if options.json:
        print_json(measurements_as_json(measured.measurements, measured.uncertainty))
    else:
        print(measurements_as_text(measured.measurements))
    return 0


def _check(options: argparse.Namespace, progress: Progress) -> int:
    from sacplan.services.measure_plan import first_blocker, outline_and_check
    from sacplan.services.report_measurements import findings_as_json, findings_as_text

    case, plan, binding, _series = _opened(options, progress)
    findings = (*outline_and_check(case, plan, progress), *binding)
    close(progress)
    if options.json:
        print_json({"findings": findings_as_json(findings)})
    else:
        print(findings_as_text(findings) or "No findings.")
    blocker = first_blocker(findings)
    return refuse(blocker) if blocker else 0


def _sheet(options: argparse.Namespace, progress: Progress) -> int:
    from sacplan.services.write_sheet import check_place

    check_place(options.out)  # before the work, not after it
    measured = measured_case(options, progress)
    written = write_measured_sheet(
        measured, options.out, options.language, options.paper, as_card=options.card
    )
    print(written)
    return 0


def write_measured_sheet(
    measured: Measured,
    path: Path,
    language: str = ENGLISH,
    paper: str = "A4",
    *,
    as_card: bool = False,
) -> Path:
    """Take the pictures and write the sheet, with what the library says of the plan's review."""
    from sacplan.scene.pictures import take_pictures
    from sacplan.services.measure_plan import refuse_without_tape
    from sacplan.services.plan_standing import usual_standing
    from sacplan.services.write_sheet import SheetForm, write_sheet
    from sacplan.sheet.page import Paper

    measurements = measured.measurements
    refuse_without_tape(measurements)
    return write_sheet(
        measurements,
        take_pictures(measurements, language),
        path,
        uncertainty=measured.uncertainty,
        form=SheetForm(language, Paper[paper], as_card),
        stands=usual_standing(measured),
    )
