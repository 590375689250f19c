"""The command line: parse, call services, print, exit 0 done, 1 refused, 2 wrong usage."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sacplan import __version__
from sacplan.cli.batch_commands import add_batch
from sacplan.cli.case_commands import (
    add_case_commands,
    add_folder,
    add_json,
    write_measured_sheet,
)
from sacplan.cli.export_commands import add_export
from sacplan.cli.library_commands import add_library
from sacplan.cli.pacs_commands import add_pacs
from sacplan.cli.review_commands import add_review
from sacplan.cli.say import TerminalProgress, print_json, refuse
from sacplan.cli.segment_commands import add_segments

COMMANDS = (
    "demo",
    "phantom",
    "scan",
    "measure",
    "sheet",
    "check",
    "segments",
    "pacs",
    "library",
    "batch",
    "export",
    "import",
    "review",
)
STOPPED = 130
"""Exit status after Control-C, as shells have it."""

_EPILOG = """\
the main job, on a made case and then on your own:
  sacplan demo --out demo
  sacplan scan FOLDER
  sacplan measure FOLDER --plan PLAN.sacplan.json
  sacplan sheet FOLDER --plan PLAN.sacplan.json --out sheet.pdf

exit status: 0 done, 1 refused (the reason is on standard error), 2 wrong usage,
130 stopped by Control-C. A folder that bears the name of a command: ./scan
"""


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


def _let_every_character_out() -> None:
    """A name that the terminal's encoding lacks is written as an escape, not as a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


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
    add_folder(scan)
    add_json(scan)

    def command(name: str, run: Any, text: str) -> argparse.ArgumentParser:  # noqa: ANN401
        return _command(commands, name, run, text)

    add_case_commands(command)
    add_segments(command)
    add_export(command)
    add_batch(command)
    add_pacs(commands, print_json)
    add_library(commands)
    add_review(commands)
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


def _add_phantom(commands: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    from sacplan.services.phantom_arguments import add_phantom_arguments

    phantom = _command(
        commands, "phantom", _phantom, "Write a made DICOM case, its plans and truth.json."
    )
    phantom.add_argument("folder", type=Path, metavar="DIR", help="a new or empty folder")
    add_phantom_arguments(phantom)


def _scan(options: argparse.Namespace, progress: TerminalProgress) -> int:
    from sacplan.services.scan_folder import scan_as_json, scan_as_text, scan_folder

    result = scan_folder(options.folder, progress)
    progress.close()
    if options.json:
        print_json(scan_as_json(result))
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
    print(f"Sheet:  {write_measured_sheet(demo.measured, demo.sheet)}")
    return 0
