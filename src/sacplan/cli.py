"""The command line: parse, call services, print, exit 0 done, 1 refused, 2 wrong usage."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sacplan import __version__
from sacplan.errors import SacplanError, Severity

if TYPE_CHECKING:  # the window starts through this module: what is heavy waits until it is needed
    from sacplan.measure.measurements import Measurements

COMMANDS = ("demo", "phantom", "scan", "measure", "sheet", "check")


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
    options = _parser().parse_args(arguments)
    progress = TerminalProgress()
    try:
        status: int = options.run(options, progress)
    except SacplanError as error:
        progress.close()
        print(f"{error.code}: {error.problem} {error.remedy}".rstrip(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        progress.close()
        print("Stopped.", file=sys.stderr)
        return 1
    except OSError as error:
        progress.close()
        name = error.filename or "a file"
        print(
            f"FILE-ACCESS: {name} could not be used: {error.strerror or error}. "
            "Check that it exists, may be read or written, and that the disk is not full.",
            file=sys.stderr,
        )
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sacplan",
        description="Plans the level of a sacrectomy and the vascular tape that finds it again. "
        "Without a command it opens the window, on FOLDER where one is given.",
    )
    parser.add_argument("--version", action="version", version=f"sacplan {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    demo = _command(commands, "demo", _demo, "the whole main job on a made case, without a window")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    _add_phantom(commands)
    scan = _command(
        commands, "scan", _scan, "the studies and series found, and what is odd about each"
    )
    scan.add_argument("folder", type=Path, metavar="FOLDER")
    scan.add_argument("--json", action="store_true", help="one JSON object on standard output")
    measure = _command(commands, "measure", _measure, "load, outline and measure")
    _add_case(measure)
    measure.add_argument("--json", action="store_true", help="one JSON object on standard output")
    sheet = _command(commands, "sheet", _sheet, "write the plan sheet")
    _add_case(sheet)
    sheet.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    check = _command(commands, "check", _check, "the findings alone; exit status 1 when one blocks")
    _add_case(check)
    check.add_argument("--json", action="store_true", help="one JSON object on standard output")
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


def _add_case(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--plan", type=Path, required=True, metavar="PLAN")
    parser.add_argument(
        "--series", metavar="UID", help="the series to use, where there are several"
    )


def _add_phantom(commands: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    from sacplan.services.phantom_arguments import add_phantom_arguments

    phantom = _command(commands, "phantom", _phantom, "write a made DICOM case and truth.json")
    phantom.add_argument("folder", type=Path, metavar="DIR")
    add_phantom_arguments(phantom)


def _measured(options: argparse.Namespace, progress: TerminalProgress) -> Measurements:
    from sacplan.services.measure_plan import outline_and_measure
    from sacplan.services.open_series import open_case
    from sacplan.services.plan_file import check_plan_belongs, read_plan

    plan = read_plan(options.plan)
    series = options.series or (plan.case.series_uid if plan.case else None) or None
    case = open_case(options.folder, series, progress)
    findings = check_plan_belongs(plan, case.volume)
    measurements = outline_and_measure(case, plan, progress)
    progress.close()
    return measurements.with_findings(tuple(findings))


def _measure(options: argparse.Namespace, progress: TerminalProgress) -> int:
    from sacplan.services.measure_plan import refuse_without_tape
    from sacplan.services.report_measurements import measurements_as_json, measurements_as_text

    measurements = _measured(options, progress)
    refuse_without_tape(measurements)
    if options.json:
        print(json.dumps(measurements_as_json(measurements), ensure_ascii=False, indent=1))
    else:
        print(measurements_as_text(measurements))
    return 0


def _check(options: argparse.Namespace, progress: TerminalProgress) -> int:
    from sacplan.services.report_measurements import findings_as_json, findings_as_text

    findings = _measured(options, progress).findings
    if options.json:
        print(json.dumps({"findings": findings_as_json(findings)}, ensure_ascii=False, indent=1))
    else:
        print(findings_as_text(findings) or "No findings.")
    return 1 if any(f.severity == Severity.BLOCKER for f in findings) else 0


def _sheet(options: argparse.Namespace, progress: TerminalProgress) -> int:
    measurements = _measured(options, progress)
    print(_write_sheet(measurements, options.out))
    return 0


def _write_sheet(measurements: Measurements, path: Path) -> Path:
    from sacplan.scene.pictures import take_pictures
    from sacplan.services.measure_plan import refuse_without_tape
    from sacplan.services.write_sheet import write_sheet

    refuse_without_tape(measurements)
    return write_sheet(measurements, take_pictures(measurements), path)


def _scan(options: argparse.Namespace, progress: TerminalProgress) -> int:
    from sacplan.services.scan_folder import scan_as_json, scan_as_text, scan_folder

    result = scan_folder(options.folder, progress)
    progress.close()
    if options.json:
        print(json.dumps(scan_as_json(result), ensure_ascii=False, indent=1))
    else:
        print(scan_as_text(result))
    return 0


def _phantom(options: argparse.Namespace, progress: TerminalProgress) -> int:
    from sacplan.services.make_phantom import make_phantom
    from sacplan.services.phantom_arguments import phantom_spec

    print(make_phantom(options.folder, phantom_spec(options), progress=progress))
    progress.close()
    return 0


def _demo(options: argparse.Namespace, progress: TerminalProgress) -> int:
    from sacplan.services.run_demo import run_demo

    demo = run_demo(options.out, progress)
    progress.close()
    from sacplan.services.report_measurements import measurements_as_text

    print(measurements_as_text(demo.measurements))
    print(f"Series: {demo.series}\nPlan:   {demo.plan}")
    print(f"Sheet:  {_write_sheet(demo.measurements, demo.sheet)}")
    return 0
