"""How wide and thick the made sacrum is from S1 down, and where its holes are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import PchipInterpolator

from sacplan.phantom.face import smooth_step
from sacplan.phantom.sacrum import SacrumShape

# at the promontory and at the lower ends of S1 to S5, mm (thickness and width: clinical figures of
# adult sacra; the rest follows from them)
_HALF_WIDTH = (60.0, 52.0, 41.0, 32.5, 25.5, 14.0)
_BODY = (32.0, 27.0, 18.0, 13.0, 9.5, 8.0)
_CANAL_DEPTH = (15.0, 12.0, 8.0, 5.5, 4.0, 3.0)
_CANAL_HALF_WIDTH = (15.0, 13.0, 10.0, 7.5, 6.0, 5.0)
_LAMINA = (52.0, 42.5, 29.5, 21.8, 15.5, 9.5)
_CREST = (58.0, 45.0, 32.0, 24.0, 16.0, 10.0)
_EDGE = (36.0, 34.0, 18.0, 9.0, 6.0, 5.0)

# S1 to S4. Medial rims of the front foramina 36.1, 28.8, 26 and 24 mm apart
FORAMEN_BESIDE_MM = (24.15, 20.95, 18.5, 16.5)
FORAMEN_HALF_HEIGHT_MM = (6.5, 6.45, 5.5, 4.75)
FORAMEN_HALF_WIDTH_MM = (6.1, 6.55, 5.5, 4.5)
REAR_FORAMEN_BESIDE_MM = (20.5, 15.0, 14.0, 13.0)
REAR_FORAMEN_HALF_HEIGHT_MM = (5.2, 3.6, 3.2, 2.8)
REAR_FORAMEN_HALF_WIDTH_MM = (3.9, 3.7, 3.2, 2.8)

HALF_ENDPLATE_MM = 25.0
ENDPLATE_DEPTH_MM = 32.0
COCCYX_GAP_MM, COCCYX_MM = 4.0, 36.0
COCCYX_TURNS_DEG = (3.0, 34.0)


@dataclass(frozen=True)
class SacralProfile:
    """Measures across the bone as functions of s; depths count dorsally from the midline curve."""

    shape: SacrumShape

    @cached_property
    def knots_mm(self) -> NDArray[np.float64]:
        """s of the promontory and of the lower ends of S1 to S5."""
        return np.array([0.0, *self.shape.ends_mm])

    def _at(self, values: tuple[float, ...], s: ArrayLike) -> NDArray[np.float64]:
        held = np.clip(np.asarray(s, dtype=np.float64), 0.0, self.knots_mm[-1])
        return np.asarray(PchipInterpolator(self.knots_mm, values)(held))

    def half_width(self, s: ArrayLike) -> NDArray[np.float64]:
        """The free edge beside the midline, where no joint ends the bone sooner."""
        return self._at(_HALF_WIDTH, s)

    def body_depth(self, s: ArrayLike) -> NDArray[np.float64]:
        """The rear of the vertebral body, the front of the canal."""
        return self._at(_BODY, s)

    def canal_half_depth(self, s: ArrayLike) -> NDArray[np.float64]:
        """Half the canal from front to back."""
        return self._at(_CANAL_DEPTH, s) / 2

    def canal_half_width(self, s: ArrayLike) -> NDArray[np.float64]:
        """Half the canal from side to side."""
        return self._at(_CANAL_HALF_WIDTH, s)

    def canal_centre(self, s: ArrayLike) -> NDArray[np.float64]:
        """The depth of the canal's middle."""
        return self.body_depth(s) + self.canal_half_depth(s)

    def lamina_depth(self, s: ArrayLike) -> NDArray[np.float64]:
        """The rear face beside the crest."""
        return self._at(_LAMINA, s)

    def edge_depth(self, s: ArrayLike) -> NDArray[np.float64]:
        """The rear face at the lateral edge."""
        return self._at(_EDGE, s)

    def crest_depth(self, s: ArrayLike) -> NDArray[np.float64]:
        """The median crest: the quoted thickness between segments, a bump in the middle of each."""
        at = np.clip(np.asarray(s, dtype=np.float64), 0.0, self.knots_mm[-1])
        segment = np.interp(at, self.knots_mm, np.arange(6.0))
        bump = 2.5 * np.sin(np.pi * segment) ** 2 * (segment < 4)
        return np.asarray(self._at(_CREST, s) + bump)

    @property
    def hiatus_s(self) -> float:
        """s of the apex of the sacral hiatus, in S4."""
        return float(self.knots_mm[3] + 0.55 * self.shape.heights_mm[3])

    @property
    def sac_tip_s(self) -> float:
        """s of the tip of the thecal sac, in S2."""
        return float(self.knots_mm[1] + 0.45 * self.shape.heights_mm[1])

    @property
    def foramen_s(self) -> tuple[float, ...]:
        """s of the foramina: the transverse line between two segments ends at them."""
        return self.shape.ends_mm[:4]


def rear_depth(
    beside: NDArray[np.floating],
    half_width: NDArray[np.floating],
    crest: NDArray[np.floating],
    lamina: NDArray[np.floating],
    edge: NDArray[np.floating],
) -> NDArray[np.floating]:
    """The depth (n,) of the dorsal face at |u| (n,): crest, groove, lateral mass, edge."""
    ridge = (crest - lamina) * np.exp(-((beside / 4.0) ** 2))
    return np.asarray(lamina + ridge + (edge - lamina) * smooth_step(beside / half_width))
