"""The simulated lateral radiograph of a measured plan, with the plan drawn on it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from sacplan.errors import SacplanError
from sacplan.geometry.frame import Points
from sacplan.imaging.radiograph import Radiograph, lateral_radiograph
from sacplan.language.lettering import ENGLISH_LETTERS, Lettering
from sacplan.measure.measurements import Measurements
from sacplan.progress import Progress

MARGIN_MM = 35.0
_CURVE, _PLANE, _WIRE, _ZERO = (40, 200, 230), (235, 90, 200), (255, 190, 40), (255, 255, 255)
_BAR_MM = 50.0
_SCALE = 2


def simulate_radiograph(measurements: Measurements, progress: Progress | None = None) -> Radiograph:
    """The lateral radiograph around the sacrum. Raises SacplanError RADIOGRAPH-NEEDS-CT, or
    CURVE-MISSING while there is no ventral curve; Cancelled when the user stops it."""
    volume = measurements.case.volume
    if not volume.is_hounsfield:
        raise SacplanError(
            "RADIOGRAPH-NEEDS-CT",
            f"A radiograph can be simulated from a CT only; this series is "
            f"{volume.series.modality}: its values are no attenuations.",
            "Open a CT of this patient.",
        )
    curve, frame = measurements.ventral_curve, measurements.frame
    if curve is None or frame is None:
        raise SacplanError(
            "CURVE-MISSING",
            "There is no ventral curve yet.",
            "Place promontory and apex and wait until the sacrum is outlined.",
        )
    ends = curve.points[[0, -1]]
    middle = ends.mean(axis=0) - 20.0 * frame.axes[1]
    reach = np.abs(ends[0] - ends[1]) / 2 + MARGIN_MM
    half = float(max(reach[1], 60.0)), float(max(reach[2], 60.0))
    return lateral_radiograph(volume, middle, frame.axes[0], half, progress)


def draw_plan(
    radiograph: Radiograph, measurements: Measurements, letters: Lettering = ENGLISH_LETTERS
) -> NDArray[np.uint8]:
    """The radiograph (rows, columns, 3) uint8 with ventral curve, zero, plane, K-wire and a bar.

    Twice the radiograph's pixels each way, so that lines are thin.
    """
    grey = Image.fromarray(radiograph.pixels)
    size = (grey.width * _SCALE, grey.height * _SCALE)
    image = grey.resize(size, Image.Resampling.BICUBIC).convert("RGB")
    draw = ImageDraw.Draw(image)

    def line(points: Points, colour: tuple[int, int, int], width: int) -> None:
        draw.line([tuple(p) for p in _SCALE * radiograph.project(points)], fill=colour, width=width)

    if measurements.ventral_curve is not None:
        line(measurements.ventral_curve.points, _CURVE, 3)
        _dot(
            draw,
            _SCALE * radiograph.project(measurements.ventral_curve.points[0]),
            _ZERO,
            "zero",
            letters,
        )
    card = measurements.posterior
    wire = card.wires[0] if card is not None and card.wires else None
    if wire is not None:
        along = (wire.entry_mm - wire.exit_mm) / max(wire.depth_mm, 1e-9)
        line(np.stack([wire.exit_mm - 12 * along, wire.entry_mm + 12 * along]), _PLANE, 3)
        line(np.stack([wire.exit_mm, wire.entry_mm + 45 * along]), _WIRE, 2)
        _dot(draw, _SCALE * radiograph.project(wire.exit_mm), _PLANE, "cut", letters)
    _frame_words(draw, image.size, radiograph.mm_per_pixel / _SCALE)
    return np.asarray(image)


def _dot(
    draw: ImageDraw.ImageDraw,
    at: NDArray[np.float64],
    colour: tuple[int, int, int],
    word: str,
    letters: Lettering,
) -> None:
    x, y = float(at[0]), float(at[1])
    draw.ellipse([x - 5, y - 5, x + 5, y + 5], outline=colour, width=2)
    text = letters.words.text(word)
    file = letters.font_for(text)
    font = ImageFont.truetype(str(file), 18) if file else None
    draw.text((x - 14, y), text, fill=colour, anchor="rm", font_size=18, font=font)


def _frame_words(draw: ImageDraw.ImageDraw, size: tuple[int, int], mm_per_pixel: float) -> None:
    width, height = size
    for at, word, anchor in (
        ((8, height / 2), "A", "lm"),
        ((width - 8, height / 2), "P", "rm"),
        ((width / 2, 6), "S", "mt"),
        ((width / 2, height - 6), "I", "mb"),
    ):
        draw.text(at, word, fill=_ZERO, anchor=anchor, font_size=22)
    end, bar = width - 14, _BAR_MM / mm_per_pixel
    draw.line([(end - bar, height - 14), (end, height - 14)], fill=_ZERO, width=3)
    draw.text((end - bar / 2, height - 18), "50 mm", fill=_ZERO, anchor="mb", font_size=16)
