"""The pictures of the sheet, by name."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import SacplanError
from sacplan.language.languages import ENGLISH
from sacplan.language.lettering import lettering_for
from sacplan.measure.measurements import Measurements
from sacplan.scene.snapshot import behind_picture, bone_picture, sagittal_picture

SIZE = (1100, 900)
"""Width and height: they print side by side at about 250 dots an inch."""

BEHIND_SIZE = (700, 900)


def take_pictures(
    measurements: Measurements, language: str = ENGLISH
) -> dict[str, NDArray[np.uint8]]:
    """The midsagittal slice, the bone from the front and from behind, each (height, width, 3), with
    their letters drawn in.

    Needs no screen, but must run on the thread that draws. None where there is no OpenGL.
    """
    told = measurements.case, measurements.plan, measurements
    letters = lettering_for(language)
    try:
        return {
            "sagittal": sagittal_picture(*told, SIZE, letters),
            "bone": bone_picture(*told, SIZE, letters),
            "behind": behind_picture(*told, BEHIND_SIZE, letters),
        }
    except SacplanError as error:
        if error.code != "NO-OPENGL":
            raise
        return {}
