"""Defaults that a surgeon may change, each printed with the plan."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Protect(StrEnum):
    """What a printed length is rounded for: shorter keeps the margin, longer the nerve root."""

    MARGIN = "margin"
    ROOT = "root"


class TapeMaterial(StrEnum):
    """What the tape is made of; silicone stretches by tens of percent under the hand's pull."""

    TEXTILE = "textile"
    SILICONE = "silicone"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the surgeon chose; lengths mm. docs/reference/defaults.md names the source of each.

    `zero_sd_mm` and `end_sd_mm` None mean the default for the slice thickness. `needed_margin_mm`
    is the width of clear tissue that counts as free of tumour, to which the error towards the
    tumour is added; `wished_margin_mm` what is planned where nothing speaks against it.
    """

    tape_width_mm: float = 5.0
    tape_material: TapeMaterial = TapeMaterial.TEXTILE
    protect: Protect = Protect.MARGIN
    needed_margin_mm: float = 1.0
    wished_margin_mm: float = 10.0
    sac_distance_mm: float = 10.0
    saw_mm: float = 1.0
    zero_sd_mm: float | None = None
    end_sd_mm: float | None = None
    marking_sd_mm: float = 0.5
    laying_sd_mm: float = 2.0
    stretch_sd_percent: float = 1.0
    runs: int = 300
    seed: int = 1


DEFAULT_CHOICES = Choices()
