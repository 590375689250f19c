"""Where the files shipped with the program lie: beside it in a wheel, above it in a checkout."""

from __future__ import annotations

from pathlib import Path


def resource_path(*parts: str) -> Path:
    """The path of a file below `resources/`. Raises FileNotFoundError when it was not shipped."""
    here = Path(__file__).resolve().parent
    for root in (here / "resources", here.parents[1] / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(("resources", *parts)))
