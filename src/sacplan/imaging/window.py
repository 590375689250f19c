"""The grey window a series is first shown with, and pictures of eight bits."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

CT_WINDOW = (50.0, 400.0)
"""Centre and width for CT where the images name none: soft tissue."""

_SAMPLES = 200_000


def usual_window(voxels: NDArray[Any], modality: str) -> tuple[float, float]:
    """Centre and width: soft tissue for CT, else from the 1st to the 99th percentile."""
    if modality == "CT":
        return CT_WINDOW
    flat = voxels.reshape(-1)
    low, high = np.percentile(flat[:: max(1, flat.size // _SAMPLES)], (1, 99))
    return float(low + high) / 2, max(float(high - low), 1.0)


def to_grey(values: NDArray[Any], window: tuple[float, float]) -> NDArray[np.uint8]:
    """Values as grey 0 to 255 within a window (centre, width)."""
    centre, width = window
    scaled = (values.astype(np.float32) - np.float32(centre - width / 2)) * np.float32(255 / width)
    return np.asarray(np.clip(scaled, 0, 255), dtype=np.uint8)
