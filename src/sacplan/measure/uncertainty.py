"""How far a tape length may be off: independent parts, summed in squares."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sacplan.case.volume import ImageVolume

Z95 = 1.959964
THIN_MM = 1.0
THICK_MM = 3.0


@dataclass(frozen=True, slots=True)
class LengthUncertainty:
    """Standard deviations, mm, of the parts of one length (docs/decisions/0005 lists sources)."""

    zero: float
    end: float
    scale: float
    surface: float
    marking: float
    stretch: float
    laying: float

    @property
    def image_u95_mm(self) -> float:
        """95 % half-width of the image side: zero, end, scale and surface."""
        return Z95 * float(np.hypot.reduce([self.zero, self.end, self.scale, self.surface]))

    @property
    def u95_mm(self) -> float:
        """95 % half-width of the whole chain to the mark on the front of the bone."""
        tape = [self.marking, self.stretch, self.laying]
        return float(np.hypot(self.image_u95_mm, Z95 * np.hypot.reduce(tape)))


def length_uncertainty(
    volume: ImageVolume, length_mm: float, zero_sd_mm: float | None = None
) -> LengthUncertainty:
    """The default parts for a length on this volume, between thin (1 mm) and thick (3 mm) slices.

    `zero_sd_mm` replaces the default where the surgeon stated how sure the zero is.
    """
    step = max(volume.spacing_mm[2], volume.slice_thickness_mm)
    thickness = float(np.clip((step - THIN_MM) / (THICK_MM - THIN_MM), 0.0, 1.0))

    def between(thin: float, thick: float) -> float:
        return thin + thickness * (thick - thin)

    return LengthUncertainty(
        zero=between(1.0, 2.0) if zero_sd_mm is None else zero_sd_mm,
        end=between(0.7, 1.5),
        scale=(0.003 if volume.is_hounsfield else 0.01) * length_mm,
        surface=between(0.3, 0.8),
        marking=0.5,
        stretch=0.01 * length_mm,
        laying=2.0,
    )
