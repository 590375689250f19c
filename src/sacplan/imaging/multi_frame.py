"""Takes enhanced CT and MR files apart: one image a frame, each with its own place."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sacplan.imaging.instance import RUN_NAMES, Acquisition, Instance, Numbers
from sacplan.imaging.tag_walker import BY_LIBRARY, UNDEFINED

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

ENHANCED = frozenset(f"1.2.840.10008.5.1.4.1.1.{n}" for n in ("2.1", "2.2", "4.1", "4.4"))
"""Enhanced CT and MR, and what was converted to them from one image a file."""

_GROUPS = ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence")
_RUN = {
    "acquisition number": ("FrameContentSequence", "FrameAcquisitionNumber"),
    "echo time": ("MREchoSequence", "EffectiveEchoTime"),
    "temporal position": ("FrameContentSequence", "TemporalPositionIndex"),
    "diffusion b-value": ("MRDiffusionSequence", "DiffusionBValue"),
}


def has_frames(instance: Instance) -> bool:
    """The file is of a kind that holds its images' places frame by frame."""
    return instance.sop_class in ENHANCED


def expand_frames(instance: Instance) -> list[Instance]:
    """One image a frame (PS3.3 C.7.6.16); the file as a whole where its frames cannot be read."""
    from pydicom import dcmread

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = dcmread(
                instance.path, stop_before_pixels=True, force=True, specific_tags=list(_GROUPS)
            )
            return list(_frames(instance, dataset))
    except Exception:  # noqa: BLE001 - whatever the library meets in a damaged file
        return [instance]


def _frames(instance: Instance, dataset: Dataset) -> Iterator[Instance]:
    shared = dataset.get(_GROUPS[0]) or []
    per_frame = dataset.get(_GROUPS[1]) or []
    if len(per_frame) != instance.frames:
        yield instance
        return
    size = instance.pixels.frame_bytes
    is_native = instance.pixel_offset != BY_LIBRARY and instance.pixel_length != UNDEFINED
    is_short = is_native and instance.pixel_length < size * instance.frames
    for number, own in enumerate(per_frame):
        groups = [own, *shared[:1]]
        yield replace(
            instance,
            frame=number,
            position=_numbers(groups, "PlanePositionSequence", "ImagePositionPatient", 3),
            orientation=_numbers(groups, "PlaneOrientationSequence", "ImageOrientationPatient", 6),
            pixel_spacing=_numbers(groups, "PixelMeasuresSequence", "PixelSpacing", 2),
            slope=_number(groups, "PixelValueTransformationSequence", "RescaleSlope"),
            intercept=_number(groups, "PixelValueTransformationSequence", "RescaleIntercept"),
            acquisition=_acquisition(instance.acquisition, groups),
            pixel_offset=instance.pixel_offset + number * size
            if is_native
            else instance.pixel_offset,
            is_truncated=instance.is_truncated or is_short,
        )


def _acquisition(whole: Acquisition, groups: list[Any]) -> Acquisition:
    kind = None
    for name in ("CTImageFrameTypeSequence", "MRImageFrameTypeSequence"):
        kind = kind or _value(groups, name, "FrameType")
    centre = _number(groups, "FrameVOILUTSequence", "WindowCenter")
    width = _number(groups, "FrameVOILUTSequence", "WindowWidth")
    values = [_value(groups, *_RUN[name]) if name in _RUN else None for name in RUN_NAMES]
    return replace(
        whole,
        image_type=tuple(str(part).upper() for part in kind) if kind else whole.image_type,
        run=tuple("" if value is None else str(value) for value in values),
        thickness_mm=_number(groups, "PixelMeasuresSequence", "SliceThickness"),
        rescale_type=str(
            _value(groups, "PixelValueTransformationSequence", "RescaleType") or ""
        ).upper(),
        window=(centre, width) if centre is not None and width else None,
    )


def _value(groups: list[Any], sequence: str, name: str) -> Any:  # noqa: ANN401 - as in the file
    """A value of the frame's own functional group, else of the shared one; None for neither."""
    for group in groups:
        items = group.get(sequence)
        value = items[0].get(name) if items else None
        if value is not None and value != "":
            return value
    return None


def _numbers(groups: list[Any], sequence: str, name: str, count: int) -> Numbers | None:
    value = _value(groups, sequence, name)
    numbers = tuple(map(float, value)) if value is not None else ()
    return numbers if len(numbers) == count else None


def _number(groups: list[Any], sequence: str, name: str) -> float | None:
    value = _value(groups, sequence, name)
    if value is None:
        return None
    return float(value[0] if hasattr(value, "__len__") and not isinstance(value, str) else value)
