"""The pictures of the sheet, by name."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import SacplanError
from sacplan.measure.measurements import Measurements
from sacplan.scene.snapshot import bone_picture, sagittal_picture

SIZE = (1100, 900)
"""Width and height: they print side by side at about 250 dots an inch."""


def take_pictures(measurements: Measurements) -> dict[str, NDArray[np.uint8]]:
    """The midsagittal slice and the bone from the front, each (height, width, 3), letters drawn in.

    Needs no screen, but must run on the thread that draws. None where there is no OpenGL.
    """
    case, plan = measurements.case, measurements.plan
    try:
        return {
            "sagittal": sagittal_picture(case, plan, measurements, SIZE),
            "bone": bone_picture(case, plan, measurements, SIZE),
        }
    except SacplanError as error:
        if error.code != "NO-OPENGL":
            raise
        return {}
