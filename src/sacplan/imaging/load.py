"""Loads one series as a volume in patient coordinates."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.imaging.decode import DecoderPool, decode_all
from sacplan.imaging.instance import Instance
from sacplan.imaging.raw import read_stored, to_native_order
from sacplan.imaging.series_checks import NATIVE, format_problem
from sacplan.imaging.series_found import SeriesFound
from sacplan.imaging.tag_walker import BY_LIBRARY
from sacplan.imaging.upright import leans, put_upright
from sacplan.imaging.values import ValueRangeError, put_values, stored_dtype, volume_dtype
from sacplan.imaging.window import usual_window
from sacplan.progress import NoProgress, Progress

_COPIES_AT_ONCE = 32
_THREADS = 4


def load_series(series: SeriesFound, progress: Progress | None = None) -> ImageVolume:
    """The volume of a series found by `scan`.

    Slices lie in the order of their positions along the normal row x column; the affine comes
    from Image Position, Image Orientation and Pixel Spacing alone. int16, or float32 where
    the rescale is not whole or 16 bits do not hold the values. Raises the series' own refusal,
    and SacplanError FILE-TRUNCATED, FILE-CHANGED, FILE-UNREADABLE, FILE-UNDECODABLE,
    DECODE-CRASHED, MEMORY. Slices of a tilted gantry are put upright (`put_upright`).
    """
    if series.refusal is not None:
        raise series.refusal
    if series.stack is None:
        raise ValueError("a series without a refusal has a stack")
    progress = progress or NoProgress()
    try:
        voxels = _load_voxels(series.instances, volume_dtype(series.instances), progress)
    except ValueRangeError:
        voxels = _load_voxels(series.instances, np.dtype(np.float32), progress)
    _compare_copies(series, voxels, progress)
    affine = series.stack.affine
    if leans(series.stack):
        modality = series.identity.modality
        voxels, affine = put_upright(voxels, series.stack, modality, progress)
    window = series.default_window or usual_window(voxels, series.identity.modality)
    progress.report(1.0, "Loaded")
    return ImageVolume(
        voxels=voxels,
        affine=affine,
        series=series.identity,
        slice_thickness_mm=series.thickness_mm or series.stack.spacing_mm,
        sop_instance_uids=tuple(i.sop_uid for i in series.instances),
        findings=series.findings,
        default_window=window,
    )


def load_image(instance: Instance, pool: DecoderPool | None = None) -> NDArray[Any]:
    """The values (rows, columns) of a single image, int16 or float32. Raises as `load_series`, and
    SacplanError PIXELS-FORMAT."""
    problem = format_problem(instance.pixels)
    if problem is not None:
        raise SacplanError("PIXELS-FORMAT", f"{instance.name}: {problem}", "Choose another image.")
    try:
        voxels = _load_voxels([instance], volume_dtype([instance]), NoProgress(), pool)
    except ValueRangeError:
        voxels = _load_voxels([instance], np.dtype(np.float32), NoProgress(), pool)
    image: NDArray[Any] = voxels[0]
    return image


def needs_decoder(instance: Instance) -> bool:
    """The pixels are compressed, or only a full reader finds them."""
    return instance.pixels.syntax not in NATIVE or instance.pixel_offset == BY_LIBRARY


def _load_voxels(
    instances: Sequence[Instance],
    dtype: np.dtype[Any],
    progress: Progress,
    pool: DecoderPool | None = None,
) -> NDArray[Any]:
    pixels = instances[0].pixels
    try:
        voxels = np.empty((len(instances), pixels.rows, pixels.columns), dtype=dtype)
    except MemoryError as error:
        size = len(instances) * pixels.rows * pixels.columns * dtype.itemsize / 1e9
        raise SacplanError(
            "MEMORY",
            f"The series needs {size:.1f} GB of memory, more than there is.",
            "Close other programs, or choose a series with fewer images.",
        ) from error
    if any(needs_decoder(i) for i in instances):
        decode_all(instances, voxels, progress, pool)
    else:
        _read_native(instances, voxels, progress)
    return voxels


def _read_native(instances: Sequence[Instance], voxels: NDArray[Any], progress: Progress) -> None:
    """Pixels that fit are read into the volume itself and changed there.

    Deflated ones by several threads: zlib lets the others run. Plain ones by one: a second does
    not make a disc faster.
    """
    spare: dict[np.dtype[Any], NDArray[Any]] = {}

    def read(k: int, spare: dict[np.dtype[Any], NDArray[Any]]) -> None:
        dtype = stored_dtype(instances[k].pixels)
        if dtype.itemsize == 2 and voxels.dtype == np.int16:
            stored = voxels[k].view(dtype)
        else:
            stored = spare.setdefault(dtype, np.empty(voxels.shape[1:], dtype=dtype))
        read_stored(instances[k], stored)
        put_values(to_native_order(stored), instances[k], voxels[k])

    count = len(instances)
    if not any(instance.inflate_from for instance in instances):
        for k in range(count):
            progress.stop_if_cancelled()
            progress.report(k / count, "Loading")
            read(k, spare)
        return
    with ThreadPoolExecutor(min(_THREADS, os.cpu_count() or 1)) as pool:
        futures = [pool.submit(read, k, {}) for k in range(count)]
        try:
            for k, future in enumerate(futures):
                progress.stop_if_cancelled()
                progress.report(k / count, "Loading")
                future.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _compare_copies(series: SeriesFound, voxels: NDArray[Any], progress: Progress) -> None:
    """Images dropped as copies must hold the same pixels as the one that stays."""
    place = {id(instance): k for k, instance in enumerate(series.instances)}
    for start in range(0, len(series.duplicates), _COPIES_AT_ONCE):
        progress.stop_if_cancelled()
        pairs = series.duplicates[start : start + _COPIES_AT_ONCE]
        try:
            copies = _load_voxels([dropped for _, dropped in pairs], voxels.dtype, NoProgress())
        except ValueRangeError:
            raise _copies_differ(*pairs[0]) from None
        for (kept, dropped), values in zip(pairs, copies, strict=True):
            if not np.array_equal(voxels[place[id(kept)]], values):
                raise _copies_differ(kept, dropped)


def _copies_differ(kept: Instance, dropped: Instance) -> SacplanError:
    return SacplanError(
        "SERIES-COPIES-DIFFER",
        f"{kept.name} and {dropped.name} carry the same SOP Instance UID (0008,0018) but hold "
        "different pixels.",
        "Remove the wrong one, or send the series again from the archive.",
    )
