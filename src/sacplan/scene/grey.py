"""Values to grey pixels through a window."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan.scene.palette import BACKGROUND, Colour
from sacplan.session.view_state import Window


def outside_value(dtype: np.dtype[Any]) -> float:
    """The value that stands for "no voxel here": the least of the voxels' type."""
    if np.issubdtype(dtype, np.integer):
        return float(np.iinfo(dtype).min)
    return float(np.finfo(np.float32).min)


def grey_levels(values: ArrayLike, window: Window) -> NDArray[np.uint8]:
    """Grey 0 to 255 of values, linear in the window (DICOM PS3.3 C.11.2.1.2.1)."""
    width = max(window.width - 1.0, 1e-6)
    scaled = (np.asarray(values, dtype=np.float32) - (window.center - 0.5)) / width + 0.5
    return np.asarray(np.clip(scaled * 255.0 + 0.5, 0.0, 255.0).astype(np.uint8))


class GreyTable:
    """Values to pixels 0xffRRGGBB; for int16 a table that is kept until the window changes."""

    def __init__(self, background: Colour = BACKGROUND) -> None:
        r, g, b = background
        self._background = np.uint32(0xFF000000 | r << 16 | g << 8 | b)
        self._window: Window | None = None
        self._table = np.empty(0, dtype=np.uint32)

    def pixels(self, values: NDArray[Any], window: Window) -> NDArray[np.uint32]:
        """The picture (rows, columns) of `values` as a Reslicer gives them."""
        if values.dtype != np.int16:
            return self._paint(values, window)
        if window != self._window:
            self._window = window
            bits = np.arange(65536, dtype=np.uint16)
            self._table = self._paint(bits.view(np.int16), window)
        return np.asarray(np.take(self._table, values.view(np.uint16)))

    def _paint(self, values: NDArray[Any], window: Window) -> NDArray[np.uint32]:
        grey = grey_levels(values, window).astype(np.uint32)
        pixels = np.asarray(np.uint32(0xFF000000) + grey * np.uint32(0x010101))
        pixels[values <= outside_value(values.dtype)] = self._background
        return pixels
