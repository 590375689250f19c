"""How far the cut stays from the tip of the thecal sac."""

from __future__ import annotations

from dataclasses import dataclass

from sacplan.errors import Finding, Severity
from sacplan.geometry.frame import Vector
from sacplan.geometry.plane import Cut


@dataclass(frozen=True, slots=True)
class SacDistance:
    """`distance_mm` from cut to sac tip, positive when the tip is on the kept side; `needed_mm` the
    surgeon's choice; `u95_mm` the 95 % error of the cut."""

    distance_mm: float
    needed_mm: float
    u95_mm: float


def sac_distance(cut: Cut, sac_tip: Vector, needed_mm: float, u95_mm: float) -> SacDistance:
    """From the cut to the tip of the sac (3,). It ends at the upper third of S2 on average, but
    anywhere from L5/S1 to S3 (Binokay 2006, 743 people): it has to be looked up each time."""
    return SacDistance(-float(cut.signed_distance(sac_tip)), needed_mm, u95_mm)


def sac_findings(sac: SacDistance) -> tuple[Finding, ...]:
    """Whether the cut opens the sac, or comes too near."""
    if sac.distance_mm < 0:
        text = (
            f"The cut lies {-sac.distance_mm:.0f} mm cranial of the tip of the thecal sac: the sac "
            "would be opened. Plan its ligation, or cut further caudal."
        )
        return (Finding("SAC-OPENED", Severity.CAUTION, text),)
    if sac.distance_mm < max(sac.needed_mm, sac.u95_mm):
        text = (
            f"The cut lies {sac.distance_mm:.0f} mm caudal of the tip of the thecal sac; wished "
            f"are {sac.needed_mm:.0f} mm, and the cut itself is known to +-{sac.u95_mm:.0f} mm."
        )
        return (Finding("SAC-NEAR", Severity.CAUTION, text),)
    return ()
