"""Whether a settings file is one of ours that can be used; what is not is set aside, not lost."""

from __future__ import annotations

import re
from pathlib import Path

from sacplan.errors import SacplanError

FORMAT = 1
"""Raised when an older program could not understand the file any more."""

_OWN = re.compile(
    r"^(?:\[(?:place|fold|archive|look|hand|windows|keys)\]|(?:recent|recent_cases|layout|language)=)",
    re.MULTILINE,
)
_LINE = re.compile(r"\s*(?:[;#].*|\[[^\]]+\]\s*|[^=\s][^=]*=.*)?")
_FORMAT = re.compile(r"^format=(\d+)\s*$", re.MULTILINE)


def set_aside_unusable(file: Path) -> SacplanError | None:
    """Rename a file that cannot be used to NAME.bak; what to tell the user, else None."""
    problem = _problem(file)
    if problem is None:
        return None
    code, said = problem
    aside = file.with_name(file.name + ".bak")
    try:
        file.replace(aside)
    except OSError:
        return SacplanError(code, said, "SacPlan goes on as if it were new.")
    remedy = f"SacPlan goes on as if it were new; the old file is kept as {aside.name}."
    return SacplanError(code, said, remedy)


def unwritable(folder: Path) -> SacplanError:
    """What to tell where nothing can be remembered."""
    return SacplanError(
        "SETTINGS-UNWRITABLE",
        f"Settings cannot be remembered on this computer: {folder} cannot be written to.",
        "SacPlan goes on; what you choose holds until it is closed.",
    )


def _problem(file: Path) -> tuple[str, str] | None:
    try:
        text = file.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError):
        return "SETTINGS-BROKEN", "The settings of this window cannot be read."
    written = _FORMAT.search(text)
    if "\0" in text or not all(_LINE.fullmatch(line) for line in text.splitlines()):
        return "SETTINGS-BROKEN", "The settings of this window are damaged."
    if written is not None and int(written[1]) > FORMAT:
        return "SETTINGS-NEWER", "The settings of this window were written by a newer SacPlan."
    if written is None and text.strip() and _OWN.search(text) is None:
        return "SETTINGS-FOREIGN", "The settings of this window belong to another program."
    return None
