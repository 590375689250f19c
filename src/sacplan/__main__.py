"""The window, or the command line when given a command."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Runs `sacplan`: a command when the first word is one, else the window."""
    arguments = sys.argv[1:]
    from sacplan.cli import COMMANDS
    from sacplan.cli import main as run_command

    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        return run_command(arguments)
    if len(arguments) > 1:
        return run_command(arguments)
    from sacplan.ui.app import run

    return run(Path(arguments[0]) if arguments else None)


if __name__ == "__main__":
    sys.exit(main())
