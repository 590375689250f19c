"""Where the search for the motion between two series begins."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Vector
from sacplan.registration.register import centre_on_centre
from sacplan.registration.rigid import RigidTransform, by_landmarks

LEAST_SHARED = 3


def start_from(
    fixed: ImageVolume,
    moving: ImageVolume,
    landmarks_fixed: Mapping[str, Vector],
    landmarks_moving: Mapping[str, Vector],
) -> RigidTransform:
    """The motion from `moving` to `fixed` to begin with: none where both share a frame of
    reference; else by landmarks, where three or more bear the same name in both; else the centre of
    one field of view on that of the other.

    Landmarks are patient LPS mm (3,), each in the frame of its own series. Raises SacplanError
    REGISTRATION-LANDMARKS where the shared ones lie in a row.
    """
    frame = fixed.series.frame_of_reference_uid
    if frame and frame == moving.series.frame_of_reference_uid:
        return RigidTransform.identity()
    names = sorted(set(landmarks_fixed) & set(landmarks_moving))
    if len(names) < LEAST_SHARED:
        return centre_on_centre(fixed, moving)
    there = np.array([landmarks_moving[name] for name in names])
    here = np.array([landmarks_fixed[name] for name in names])
    return by_landmarks(there, here)[0]
