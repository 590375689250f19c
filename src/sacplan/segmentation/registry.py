"""The segmentation back ends that are installed, able to run or not."""

from __future__ import annotations

from importlib.metadata import entry_points

from sacplan.errors import SacplanError
from sacplan.segmentation.backend import Backend

GROUP = "sacplan.segmentation"
BUILT_IN = "built-in"


def backends() -> dict[str, Backend]:
    """All back ends by name."""
    return {entry.name: entry.load()() for entry in entry_points(group=GROUP)}


def find_backend(name: str = BUILT_IN) -> Backend:
    """The back end of that name, able to run. Raises SacplanError naming what is missing."""
    found = backends()
    if name not in found:
        raise SacplanError(
            "SEGMENTATION-UNKNOWN",
            f"There is no segmentation called {name!r}; installed: {', '.join(sorted(found))}.",
            "Install it, or use the built-in one.",
        )
    missing = found[name].missing()
    if missing is not None:
        raise SacplanError(
            "SEGMENTATION-MISSING",
            f"The segmentation {name!r} cannot run: {missing}.",
            "Install what is missing, or use the built-in one.",
        )
    return found[name]
