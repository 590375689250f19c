"""What was scanned: one volume and what was outlined in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sacplan.case.joint import JointContact
from sacplan.case.mask import LabelMask
from sacplan.case.overlay import Overlay
from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding
from sacplan.geometry.frame import Vector
from sacplan.geometry.mesh import TriangleMesh


@dataclass(frozen=True, slots=True, eq=False)
class SacrumOutline:
    """The sacrum found in a volume.

    `surface` is closed and smooth, its face at the local edge of the bone. `left_axis` (3,) is
    the unit normal of the bone's own plane of symmetry, towards the patient's left. `made_for`
    names the landmark positions it was grown from, so that a stale outline can be told. `joint` is
    the contact with the ilia, None where it was not found. `source` is the SHA-256 of the file it
    was read from, or the name of another back end than the built-in one.
    """

    mask: LabelMask
    surface: TriangleMesh
    left_axis: Vector
    made_by: str
    made_for: tuple[tuple[float, float, float], ...]
    findings: tuple[Finding, ...] = ()
    joint: JointContact | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One patient's images under planning. `segments` are further structures outlined in them, told
    by their names ("tumour"); `overlay` is another series laid on the volume.
    `planes` are stacks of the same study and frame of reference whose slices lie otherwise."""

    volume: ImageVolume
    sacrum: SacrumOutline | None = None
    segments: tuple[LabelMask, ...] = ()
    overlay: Overlay | None = None
    planes: tuple[Overlay, ...] = ()

    def with_sacrum(self, sacrum: SacrumOutline | None) -> Case:
        """This case with another outline of the sacrum."""
        return replace(self, sacrum=sacrum)
