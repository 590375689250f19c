"""Which library this computer uses: one setting, a file of its own unless told otherwise."""

from __future__ import annotations

import json
import os
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from sacplan.errors import SacplanError
from sacplan.library.audit import Actor
from sacplan.library.library import Library, open_library
from sacplan.library.place import library_url, shown
from sacplan.whole_file import write_whole

VARIABLE = "SACPLAN_LIBRARY"


def settings_file() -> Path:
    """Where the setting is kept."""
    return user_config_path("sacplan", appauthor=False) / "library.json"


def usual_file() -> Path:
    """The library of a computer that was told nothing."""
    return user_data_path("sacplan", appauthor=False) / "library" / "plans.sqlite"


def library_place() -> str:
    """The place of the library: of the environment's SACPLAN_LIBRARY, of the setting, or the usual
    file. Raises SacplanError LIBRARY-SETTING where the setting cannot be read."""
    named = os.environ.get(VARIABLE, "")
    if named:
        return named
    file = settings_file()
    try:
        values = json.loads(file.read_text("utf-8"))
        place = values["place"]
    except FileNotFoundError:
        return str(usual_file())
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SacplanError(
            "LIBRARY-SETTING",
            f"The setting of the library ({file}) cannot be read.",
            "Set the library anew; the library itself is as it was.",
        ) from error
    return str(place) or str(usual_file())


def use_place(place: str) -> str:
    """Make a place the library of this computer, "" the usual file; returns it without password.

    Raises SacplanError LIBRARY-PLACE for none, SETTINGS-UNWRITABLE.
    """
    url = library_url(place) if place else library_url(usual_file())
    file = settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    data = json.dumps({"place": place}, ensure_ascii=False).encode()
    write_whole(file, data, code="LIBRARY-SETTING", what="the setting of the library")
    file.chmod(0o600)  # the address may hold a password
    return shown(url)


def open_usual(who: Actor | None = None, *, make: bool = True) -> Library:
    """Open this computer's library. Raises as `open_library` does."""
    return open_library(library_place(), who, make=make)
