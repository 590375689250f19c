"""The commands that write other forms of a plan and read it back: sacplan export, import."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from sacplan.cli.case_commands import Command, add_case, write_measured_sheet
from sacplan.cli.say import close
from sacplan.progress import Progress


def add_export(command: Command) -> None:
    """Add the commands."""
    export = command("export", _export, "Write the DICOM objects, meshes, markups and tables.")
    add_case(export)
    export.add_argument("--out", type=Path, required=True, metavar="DIR")
    export.add_argument(
        "--only",
        action="append",
        choices=("dicom", "meshes", "slicer", "tables"),
        help="these forms only; may be given several times",
    )
    export.add_argument("--planner", default="", help="who planned it; else the user's name")
    back = command("import", _import, "Write the plan that an exported DICOM report holds.")
    back.add_argument("report", type=Path, metavar="REPORT.dcm")
    back.add_argument("--out", type=Path, required=True, metavar="PLAN")


def _export(options: argparse.Namespace, progress: Progress) -> int:
    from sacplan.cli.case_commands import measured_series
    from sacplan.library.audit import Actor
    from sacplan.scene.pictures import take_pictures
    from sacplan.services.export_plan import Export, Form, export_plan
    from sacplan.services.measure_plan import refuse_without_tape
    from sacplan.services.plan_standing import usual_standing

    measured, series = measured_series(options, progress)
    refuse_without_tape(measured.measurements)
    stands = usual_standing(measured)
    with tempfile.TemporaryDirectory(prefix="sacplan-") as folder:
        sheet = write_measured_sheet(measured, Path(folder) / "sheet.pdf").read_bytes()
    planner = options.planner or stands.standing.planner or Actor.here().name
    export = Export(
        measured,
        series,
        stands.standing,
        planner,
        sheet,
        take_pictures(measured.measurements),
    )
    forms = tuple(Form(word) for word in options.only) if options.only else tuple(Form)
    written = export_plan(export, options.out, forms, progress)
    close(progress)
    for path in written:
        print(path)
    return 0


def _import(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.exchange.report import plan_file_in
    from sacplan.services.plan_file import plan_from_bytes, write_plan

    plan = plan_from_bytes(plan_file_in(options.report).encode())
    print(write_plan(plan, options.out))
    return 0
