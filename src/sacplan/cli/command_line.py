"""The command line: parse, call services, print, exit 0 done, 1 refused, 2 wrong usage."""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sacplan import __version__
from sacplan.cli.pacs_commands import add_pacs
from sacplan.errors import Finding

if TYPE_CHECKING:  # the window starts through this module: what is heavy waits until it is needed
    from sacplan.case.case import Case
    from sacplan.plan.model import Plan
    from sacplan.services.measure_plan import Measured

COMMANDS = ("demo", "phantom", "scan", "measure", "sheet", "check", "pacs")
STOPPED = 130
"""Exit status after Control-C, as shells have it."""

_NOT_ON_ONE_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_EPILOG = """\
the main job, on a made case and then on your own:
  sacplan demo --out demo
  sacplan scan FOLDER
  sacplan measure FOLDER --plan PLAN.sacplan.json
  sacplan sheet FOLDER --plan PLAN.sacplan.json --out sheet.pdf

exit status: 0 done, 1 refused (the reason is on standard error), 2 wrong usage,
130 stopped by Control-C. A folder that bears the name of a command: ./scan
"""


class TerminalProgress:
    """Progress on standard error: rewritten in place on a terminal, a line a step elsewhere."""

    def __init__(self) -> None:
        self._is_terminal = sys.stderr.isatty()
        self._last = ""

    def report(self, done: float, text: str) -> None:
        """Show the step under way."""
        if self._is_terminal:
            print(f"\r{done:4.0%} {text:50.50}", end="", file=sys.stderr, flush=True)
        elif text != self._last:
            print(text, file=sys.stderr)
        self._last = text

    def stop_if_cancelled(self) -> None:
        """Control-C ends the process; there is nothing else to ask."""

    def close(self) -> None:
        """Leave the progress line."""
        if self._is_terminal and self._last:
            print(f"\r{'':60}\r", end="", file=sys.stderr, flush=True)


def main(arguments: Sequence[str]) -> int:
    """Runs one command; returns the exit status."""
    _let_every_character_out()
    progress = TerminalProgress()
    try:
        options = _parser().parse_args(arguments)
        status: int = options.run(options, progress)
        sys.stdout.flush()
    except KeyboardInterrupt:
        progress.close()
        print("Stopped.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:  # the reader has seen enough, as in `sacplan scan FOLDER | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as fault:  # noqa: BLE001 - the one place where a fault ends as a message
        progress.close()
        return refuse(fault)
    return status


def refuse(fault: Exception) -> int:
    """Says in one line on standard error why there is no result; returns the exit status."""
    from sacplan.services.explain_fault import explain_fault

    error = explain_fault(fault)
    text = f"{error.code}: {error.problem} {error.remedy}".rstrip()
    print(re.sub(_NOT_ON_ONE_LINE, " ", text), file=sys.stderr)
    return 1


def _let_every_character_out() -> None:
    """A name that the terminal's encoding lacks is written as an escape, not as a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _print_json(values: dict[str, Any]) -> None:
    """One JSON object; in ASCII where standard output is not UTF-8, for JSON has its own escapes
    and those of the stream are none."""
    is_unicode = (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")
    print(json.dumps(values, ensure_ascii=not is_unicode, indent=1))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sacplan",
        description="Plans the level of a sacrectomy and the vascular tape that finds it again. "
        "Without a command it opens the window: sacplan, or sacplan FOLDER.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"sacplan {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    demo = _command(
        commands, "demo", _demo, "Do the whole main job on a made case, without a window."
    )
    demo.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="for the case and the sheet"
    )
    _add_phantom(commands)
    scan = _command(
        commands, "scan", _scan, "List the studies and series in a folder, and what is odd."
    )
    _add_folder(scan)
    _add_json(scan)
    measure = _command(
        commands, "measure", _measure, "Load a series, outline the sacrum, measure the tapes."
    )
    _add_case(measure)
    _add_json(measure)
    sheet = _command(commands, "sheet", _sheet, "Measure, and write the plan sheet as a PDF.")
    _add_case(sheet)
    sheet.add_argument(
        "--out", type=Path, required=True, metavar="FILE.pdf", help="in a folder that exists"
    )
    check = _command(
        commands, "check", _check, "List the findings alone; exit status 1 when one blocks."
    )
    _add_case(check)
    _add_json(check)
    add_pacs(commands, _print_json)
    return parser


def _command(
    commands: Any,  # noqa: ANN401 - argparse keeps the type private
    name: str,
    run: Callable[[argparse.Namespace, TerminalProgress], int],
    text: str,
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(run=run)
    return parser


def _add_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="a folder of DICOM files, a DICOMDIR or a zip"
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")


def _add_case(parser: argparse.ArgumentParser) -> None:
    _add_folder(parser)
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


def _add_phantom(commands: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    from sacplan.services.phantom_arguments import add_phantom_arguments

    phantom = _command(
        commands, "phantom", _phantom, "Write a made DICOM case, its plans and truth.json."
    )
    phantom.add_argument("folder", type=Path, metavar="DIR", help="a new or empty folder")
    add_phantom_arguments(phantom)


def _opened(
    options: argparse.Namespace, progress: TerminalProgress
) -> tuple[Case, Plan, tuple[Finding, ...]]:
    from sacplan.services.open_series import open_case
    from sacplan.services.plan_file import check_plan_belongs, read_plan

    plan = read_plan(options.plan)
    case = open_case(options.folder, options.series, progress, made_on=plan.case)
    return case, plan, tuple(check_plan_belongs(plan, case.volume))


def _measured(options: argparse.Namespace, progress: TerminalProgress) -> Measured:
    from sacplan.services.measure_plan import measure_fully

    case, plan, findings = _opened(options, progress)
    measured = measure_fully(case, plan, progress)
    progress.close()
    return measured.with_findings(findings)


def _measure(options: argparse.Namespace, progress: TerminalProgress) -> int:
    from sacplan.services.measure_plan import refuse_without_tape
    from sacplan.services.report_measurements import measurements_as_json, measurements_as_text

    measured = _measured(options, progress)
    refuse_without_tape(measured.measurements)
    if options.json:
        _print_json(measurements_as_json(measured.measurements, measured.uncertainty))
    else:
        print(measurements_as_text(measured.measurements))
    return 0


def _check(options: argparse.Namespace, progress: TerminalProgress) -> int:
    from sacplan.services.measure_plan import first_blocker, outline_and_check
    from sacplan.services.report_measurements import findings_as_json, findings_as_text

    case, plan, binding = _opened(options, progress)
    findings = (*outline_and_check(case, plan, progress), *binding)
    progress.close()
    if options.json:
        _print_json({"findings": findings_as_json(findings)})
    else:
        print(findings_as_text(findings) or "No findings.")
    blocker = first_blocker(findings)
    return refuse(blocker) if blocker else 0


def _sheet(options: argparse.Namespace, progress: TerminalProgress) -> int:
    from sacplan.services.write_sheet import check_place

    check_place(options.out)  # before the work, not after it
    print(_write_sheet(_measured(options, progress), options.out))
    return 0


def _write_sheet(measured: Measured, path: Path) -> Path:
    from sacplan.scene.pictures import take_pictures
    from sacplan.services.measure_plan import refuse_without_tape
    from sacplan.services.write_sheet import write_sheet

    measurements = measured.measurements
    refuse_without_tape(measurements)
    return write_sheet(
        measurements, take_pictures(measurements), path, uncertainty=measured.uncertainty
    )


def _scan(options: argparse.Namespace, progress: TerminalProgress) -> int:
    from sacplan.services.scan_folder import scan_as_json, scan_as_text, scan_folder

    result = scan_folder(options.folder, progress)
    progress.close()
    if options.json:
        _print_json(scan_as_json(result))
    else:
        print(scan_as_text(result))
    return 0


def _phantom(options: argparse.Namespace, progress: TerminalProgress) -> int:
    from sacplan.services.make_phantom import make_phantom
    from sacplan.services.phantom_arguments import phantom_spec

    made = make_phantom(
        options.folder, phantom_spec(options), patient_name=options.name, progress=progress
    )
    progress.close()
    print(made)
    return 0


def _demo(options: argparse.Namespace, progress: TerminalProgress) -> int:
    from sacplan.services.run_demo import run_demo

    demo = run_demo(options.out, progress)
    progress.close()
    from sacplan.services.report_measurements import measurements_as_text

    print(measurements_as_text(demo.measured.measurements))
    print(f"Series: {demo.series}\nPlan:   {demo.plan}")
    print(f"Sheet:  {_write_sheet(demo.measured, demo.sheet)}")
    return 0
