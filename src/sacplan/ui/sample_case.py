"""Where the sample case lies."""

from __future__ import annotations

from pathlib import Path

import sacplan


def sample_folder() -> Path | None:
    """The made case: beside the sources in a checkout, inside the package in a wheel."""
    package = Path(sacplan.__file__).resolve().parent
    for folder in (package / "sample_dicom", package.parents[1] / "sample_dicom"):
        if folder.is_dir():
            return folder
    return None
