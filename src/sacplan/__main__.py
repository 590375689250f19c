"""The window, or the command line when given a command."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main() -> int:
    """Runs `sacplan`: a command when the first word is one, else the window."""
    # read by numpy's linear algebra when it is loaded: its threads gain nothing on matrices as
    # small as ours, and wait for each other where the processor has other work
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        return _run(sys.argv[1:])
    except KeyboardInterrupt:  # also while the libraries are still being read
        print("Stopped.", file=sys.stderr)
        return 130  # as shells have it


def _run(arguments: list[str]) -> int:
    from sacplan.cli.command_line import COMMANDS
    from sacplan.cli.command_line import main as run_command

    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        return run_command(arguments)
    if len(arguments) > 1:
        return run_command(arguments)
    return _open_window(Path(arguments[0]) if arguments else None)


def _open_window(folder: Path | None) -> int:
    from sacplan.cli.say import refuse
    from sacplan.errors import SacplanError

    if folder is not None and not folder.exists():
        problem = f"There is no folder {folder}, and no such command."
        remedy = "Check the path; `sacplan --help` lists the commands."
        return refuse(SacplanError("FOLDER-MISSING", problem, remedy))
    try:
        from sacplan.ui.app import run
    except ImportError as error:
        problem = f"The libraries of the window cannot be loaded: {error}."
        remedy = "Set SacPlan up again (./run), or work without a window: `sacplan --help`."
        return refuse(SacplanError("WINDOW-LIBRARIES", problem, remedy))
    return run(folder)


if __name__ == "__main__":
    sys.exit(main())
