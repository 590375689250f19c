"""Two pictures of one slice in one: the planned series and the one laid on it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.case.overlay import Overlay
from sacplan.scene.grey import grey_levels, outside_value
from sacplan.scene.palette import unit_colour
from sacplan.scene.reslice import Reslicer
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.session.view_state import Fusion, FusionMode, Window

WARM = (255, 176, 64)
"""The overlay's colour where both are mixed, so that it is told from the grey below."""

SQUARE_PX = 56.0


class OverlayPainter:
    """Paints the overlay of a slice over its picture; keeps what has not changed."""

    def __init__(self) -> None:
        self._overlay: Overlay | None = None
        self._reslicer: Reslicer | None = None

    def paint(
        self,
        picture: NDArray[np.uint32],
        overlay: Overlay,
        fusion: Fusion,
        geometry: SliceGeometry,
        ratio: float,
    ) -> NDArray[np.uint32]:
        """The picture 0xffRRGGBB (rows, columns) with the overlay in it, as `fusion` says."""
        if self._overlay is not overlay:
            self._overlay, self._reslicer = overlay, Reslicer(overlay.volume)
        assert self._reslicer is not None
        values = self._reslicer.values(geometry, ratio)
        window = fusion.window or usual_overlay_window(overlay)
        grey = grey_levels(values, window)
        is_there = values > outside_value(values.dtype)
        return mixed(picture, grey, is_there, fusion, SQUARE_PX * ratio)


def usual_overlay_window(overlay: Overlay) -> Window:
    """The window its series asks for."""
    center, width = overlay.volume.default_window or (400.0, 800.0)
    return Window(center, width)


def mixed(
    picture: NDArray[np.uint32],
    grey: NDArray[np.uint8],
    is_there: NDArray[np.bool_],
    fusion: Fusion,
    square_px: float = SQUARE_PX,
) -> NDArray[np.uint32]:
    """`grey` (rows, columns) laid over `picture` (rows, columns) where it `is_there`.

    Blend: the overlay by its share, in a warm colour while both are seen. Split: the overlay in
    that share of the width, at the right. Checkerboard: the overlay in every other square.
    """
    rows, columns = picture.shape
    if fusion.mode is FusionMode.BLEND:
        return _blended(picture, grey, is_there, fusion.share)
    if fusion.mode is FusionMode.SPLIT:
        chosen = np.broadcast_to(
            np.arange(columns) >= (1 - fusion.share) * columns, (rows, columns)
        )
    else:
        across = (np.arange(columns) // square_px).astype(np.int64)
        down = (np.arange(rows) // square_px).astype(np.int64)
        chosen = (across[None, :] + down[:, None]) % 2 == 1
    painted = np.uint32(0xFF000000) + grey.astype(np.uint32) * np.uint32(0x010101)
    return np.where(chosen & is_there, painted, picture)


def _blended(
    picture: NDArray[np.uint32], grey: NDArray[np.uint8], is_there: NDArray[np.bool_], share: float
) -> NDArray[np.uint32]:
    result = np.full(picture.shape, 0xFF000000, dtype=np.uint32)
    part = np.where(is_there, np.float32(share), np.float32(0.0))
    tint = unit_colour(WARM) if share < 1 else (1.0, 1.0, 1.0)
    for shift, strength in zip((16, 8, 0), tint, strict=True):
        below = ((picture >> np.uint32(shift)) & np.uint32(0xFF)).astype(np.float32)
        above = grey.astype(np.float32) * np.float32(strength)
        mix = below + part * (above - below)
        result |= mix.astype(np.uint32) << np.uint32(shift)
    return result
