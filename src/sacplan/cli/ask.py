"""Passwords: asked for on the terminal, or read from the environment."""

from __future__ import annotations

import os
import sys
from getpass import getpass

VARIABLE = "SACPLAN_PASSWORD"


def password(whose: str) -> str:
    """The password of a person; empty where none can be asked for."""
    given = os.environ.get(VARIABLE)
    if given is not None:
        return given
    return getpass(f"Password of {whose}: ") if sys.stdin.isatty() else ""


def new_password(whose: str) -> str:
    """A new password, asked for twice. Raises SacplanError PERSON-PASSWORD where the two differ or
    there is none."""
    from sacplan.errors import SacplanError

    given = os.environ.get(VARIABLE)
    first = password(whose)
    second = first if given is not None else password(f"{whose}, once more")
    if not first or first != second:
        raise SacplanError(
            "PERSON-PASSWORD",
            "No password was given, or not the same one twice.",
            f"Type it twice, or give it in the variable {VARIABLE}.",
        )
    return first
