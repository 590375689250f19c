"""From stored pixels to values: bits, sign, rescale and padding, in place where possible."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sacplan.imaging.instance import Instance, PixelFormat

LOWEST_HU = -1024
"""Nothing absorbs less than air: lower values mark pixels outside the scanned circle."""

PADDING_TOP_HU = -900
"""A padding value above this could be tissue, and is left as it is."""

_INT16 = np.iinfo(np.int16)


class ValueRangeError(Exception):
    """Values of a slice do not fit into int16."""


def stored_dtype(pixels: PixelFormat) -> np.dtype[Any]:
    """The dtype of uncompressed pixels as they lie in the file."""
    kind = "i" if pixels.is_signed else "u"
    return np.dtype(f"{pixels.order}{kind}{pixels.bits_allocated // 8}")


def slope_and_intercept(instance: Instance) -> tuple[float, float]:
    """The rescale of one image; 1 and 0 where it has none (MR)."""
    slope = 1.0 if instance.slope is None else instance.slope
    return slope, 0.0 if instance.intercept is None else instance.intercept


def volume_dtype(instances: Sequence[Instance]) -> np.dtype[Any]:
    """int16 where all values are whole numbers of at most 16 bits, else float32."""
    for slope, intercept, bits in {
        (*slope_and_intercept(i), i.pixels.bits_stored) for i in instances
    }:
        whole = slope.is_integer() and intercept.is_integer() and bits <= 16
        if not whole or not _INT16.min <= intercept <= _INT16.max:
            return np.dtype(np.float32)
    return np.dtype(np.int16)


def put_values(stored: NDArray[Any], instance: Instance, out: NDArray[Any]) -> None:
    """Writes the values of one image into `out` (rows, columns), int16 or float32.

    `stored` holds the pixels in native byte order and is used up; it may be the memory of `out`.
    Sources: PS3.3 C.7.6.3.1 (bits), C.11.1.1.2 (rescale), C.7.5.1.1.2 (padding: in CT
    below air, and set to LOWEST_HU). Raises ValueRangeError when a value does not fit into an
    int16 `out`.
    """
    pixels = instance.pixels
    _clean_bits(stored, pixels)
    is_ct = instance.identity.modality == "CT"
    slope, intercept = slope_and_intercept(instance)
    if pixels.photometric == "MONOCHROME1":
        _turn_round(stored, pixels)
    ends = _possible(pixels, slope, intercept)
    if out.dtype == np.int16:
        if ends[0] < _INT16.min or ends[1] > _INT16.max:
            ends = _found(stored, slope, intercept)
        _rescale_whole(stored, int(slope), int(intercept), out)
    else:
        np.multiply(stored, np.float32(slope), out=out, casting="unsafe")
        out += np.float32(intercept)
    if (
        is_ct and ends[0] < LOWEST_HU and out.min() < LOWEST_HU
    ):  # numpy finds a minimum 15 times as fast as it clips
        np.maximum(out, LOWEST_HU, out=out)


def _clean_bits(stored: NDArray[Any], pixels: PixelFormat) -> None:
    """Drops bits above the high bit (overlays) and below the low one, and extends the sign."""
    allocated, bits = stored.dtype.itemsize * 8, pixels.bits_stored
    shift = pixels.high_bit + 1 - bits
    if bits >= allocated:
        return
    if pixels.is_signed:
        half = 1 << (bits - 1)
        if shift or stored.min() < -half or stored.max() >= half:
            np.left_shift(stored, allocated - 1 - pixels.high_bit, out=stored)
            np.right_shift(stored, allocated - bits, out=stored)
        return
    if shift:
        np.right_shift(stored, shift, out=stored)
    mask = (1 << bits) - 1
    if stored.max() > mask:
        np.bitwise_and(stored, stored.dtype.type(mask), out=stored)


def can_hold_air(instance: Instance) -> bool:
    """The stored bits reach down to air, or nearly, once rescaled to Hounsfield units."""
    return _possible(instance.pixels, *slope_and_intercept(instance))[0] <= PADDING_TOP_HU


def has_doubtful_padding(instance: Instance) -> bool:
    """A CT names a padding value that could be tissue."""
    if instance.pixels.padding is None or instance.identity.modality != "CT":
        return False
    slope, intercept = slope_and_intercept(instance)
    return max(end * slope + intercept for end in instance.pixels.padding) > PADDING_TOP_HU


def _turn_round(stored: NDArray[Any], pixels: PixelFormat) -> None:
    """MONOCHROME1: the lowest stored value becomes the highest."""
    if pixels.is_signed:
        np.invert(stored, out=stored)
    else:
        np.bitwise_xor(stored, stored.dtype.type((1 << pixels.bits_stored) - 1), out=stored)


def _possible(pixels: PixelFormat, slope: float, intercept: float) -> tuple[float, float]:
    """Lowest and highest value that the stored bits allow."""
    whole = 1 << pixels.bits_stored
    low, high = (-whole // 2, whole // 2 - 1) if pixels.is_signed else (0, whole - 1)
    ends = sorted((low * slope + intercept, high * slope + intercept))
    return ends[0], ends[1]


def _found(stored: NDArray[Any], slope: float, intercept: float) -> tuple[float, float]:
    """Lowest and highest value there are; raises ValueRangeError when int16 does not hold them."""
    ends = sorted(int(end) * slope + intercept for end in (stored.min(), stored.max()))
    if ends[0] < _INT16.min or ends[1] > _INT16.max:
        raise ValueRangeError
    return ends[0], ends[1]


def _rescale_whole(
    stored: NDArray[Any], slope: int, intercept: int, out: NDArray[np.int16]
) -> None:
    """Whole slope and intercept; sums of 16-bit numbers may wrap on the way to a fitting result."""
    if slope == 1 and stored.dtype.itemsize == 2:
        np.add(stored.view(np.int16), np.int16(intercept), out=out)
    else:
        np.copyto(out, stored.astype(np.int64) * slope + intercept, casting="unsafe")
