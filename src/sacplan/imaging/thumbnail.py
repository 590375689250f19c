"""A small picture of a series, to tell it from the others."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import SacplanError
from sacplan.imaging.decode import DecoderPool
from sacplan.imaging.load import load_image, needs_decoder
from sacplan.imaging.series_found import SeriesFound
from sacplan.imaging.window import to_grey, usual_window
from sacplan.progress import NoProgress, Progress

SIZE = 128


def thumbnails(
    series: Iterable[SeriesFound], progress: Progress | None = None
) -> Iterator[tuple[SeriesFound, NDArray[np.uint8] | None]]:
    """Each series with its thumbnail, one after the other; one decoder serves them all."""
    progress = progress or NoProgress()
    pool: DecoderPool | None = None
    try:
        for one in series:
            progress.stop_if_cancelled()
            if pool is None and needs_decoder(one.middle):
                pool = DecoderPool(1).start()
            picture = thumbnail(one, pool)
            if picture is None and pool is not None:
                pool.stop()
                pool = None
            yield one, picture
    finally:
        if pool is not None:
            pool.stop()


def thumbnail(series: SeriesFound, pool: DecoderPool | None = None) -> NDArray[np.uint8] | None:
    """The middle image (height, width), at most 128 pixels, in its window; None if it has none.

    The picture has the shape of the image in millimetres, so that its pixels are square. `pool`
    decodes compressed images; without one a decoder is started for this picture.
    """
    middle = series.middle
    pixels = middle.pixels
    if not middle.is_image or pixels.samples != 1 or pixels.is_float:
        return None
    if pixels.bits_allocated not in {8, 16, 32}:
        return None
    try:
        values = load_image(middle, pool)
    except (SacplanError, ValueError, MemoryError):
        return None
    window = series.default_window or usual_window(values, series.identity.modality)
    rows_mm, columns_mm = middle.pixel_spacing or (1.0, 1.0)
    tall, wide = values.shape[0] * rows_mm, values.shape[1] * columns_mm
    if not (tall > 0 and wide > 0):
        return None
    scale = min(SIZE / max(tall, wide), 1 / min(rows_mm, columns_mm))
    height, width = max(1, math.floor(tall * scale)), max(1, math.floor(wide * scale))
    rows = ((np.arange(height) + 0.5) * values.shape[0] / height).astype(np.intp)
    columns = ((np.arange(width) + 0.5) * values.shape[1] / width).astype(np.intp)
    return to_grey(values[np.ix_(rows, columns)], window)
