"""Explain what ended the work: from any exception to one that says what to do."""

from __future__ import annotations

import traceback
from pathlib import Path

from sacplan.errors import SacplanError


def file_error(error: OSError) -> SacplanError:
    """What can be said about a file that could not be used."""
    return SacplanError(
        "FILE-ACCESS",
        f"{error.filename or 'A file'} could not be used: {error.strerror or error}.",
        "Check that it exists, may be read or written, and that the disk is not full.",
    )


def explain_fault(fault: Exception) -> SacplanError:
    """What can be said to the user about an exception that ended the work.

    A file that fails and too little memory are no mystery; all else is a fault of the program,
    told without its message, which may hold a patient's name.
    """
    if isinstance(fault, SacplanError):
        return fault
    if isinstance(fault, OSError):
        return file_error(fault)
    if isinstance(fault, MemoryError):
        return SacplanError(
            "MEMORY", "There is not enough memory for this.", "Close other programs and try again."
        )
    frame = traceback.extract_tb(fault.__traceback__)[-1]
    place = f"{Path(frame.filename).name}:{frame.lineno}"
    return SacplanError(
        "FAULT",
        f"Something went wrong inside SacPlan ({type(fault).__name__} at {place}).",
        "No number was made. Please report this line, with the version of SacPlan.",
    )
