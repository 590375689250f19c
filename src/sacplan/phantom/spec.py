"""What is asked of a made case: shape, pose, sampling, materials."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, get_args

import numpy as np

from sacplan.errors import SacplanError
from sacplan.phantom.sacrum import SHAPES, SacrumShape

Orientation = Literal["axial", "sagittal", "coronal", "oblique"]
FieldName = Literal["pelvis", "body"]
ORIENTATIONS: tuple[Orientation, ...] = get_args(Orientation)
Kernel = Literal["soft", "bone"]
Weighting = Literal["t1", "t2"]
FIELDS: tuple[FieldName, ...] = get_args(FieldName)


CUSTOM = "custom"
"""The shape that takes its heights and turns from the specification itself."""


@dataclass(frozen=True, slots=True)
class PhantomSpec:
    """One made series. Lengths mm, angles degrees, values HU (CT) or arbitrary (MR).

    The body turns about its own centre: first `roll_deg` about the y axis, then `pitch_deg` about
    x, then `yaw_deg` about z (right-handed, LPS), on top of the slope a sacrum has in the body.
    `thickness_mm` None means the slice step. `psf_fwhm_mm` is the in-plane blur, 0 for the pixel
    alone. `noise` is the standard deviation of the grey values. `field` "pelvis" is a block around
    the bone, "body" a 512 x 512 picture of the whole section with the table. `shift_mm` and
    `turn_deg` (about the left axis) move the patient between frames of reference.

    The shape "custom" takes `heights_mm` and `turns_deg` of S1 to S5. `lip_mm` is an osteophyte
    lip at the promontory, `disc_step_mm` the ridge of a persisting S1/2 disc. `gantry_tilt_deg`
    leans the planes of an axial CT about the left axis while the table moves straight on.
    `hip_prosthesis` is a metal ball in the left hip, with its streaks.
    """

    shape: str = "mean"
    yaw_deg: float = 0.0
    pitch_deg: float = 0.0
    roll_deg: float = 0.0
    spacing_mm: float = 0.75
    step_mm: float = 1.0
    thickness_mm: float | None = None
    noise: float = 10.0
    modality: str = "CT"
    orientation: Orientation = "axial"
    field: FieldName = "pelvis"
    field_mm: tuple[float, float, float] | None = None
    psf_fwhm_mm: float = 0.9
    cortex_mm: float = 1.5
    cortex_value: float = 900.0
    cancellous_value: float = 150.0
    alar_voids: bool = False
    vessels: bool = True
    tumour: bool = True
    tumour_in_bone_mm: float = 0.0
    disc_bulge_mm: float = 1.5
    disc_remnants: bool = True
    shift_mm: tuple[float, float, float] = (0.0, 0.0, 0.0)
    turn_deg: float = 0.0
    seed: int = 1
    heights_mm: tuple[float, ...] | None = None
    turns_deg: tuple[float, ...] | None = None
    lip_mm: float = 0.0
    disc_step_mm: float = 0.0
    gantry_tilt_deg: float = 0.0
    vein_value: float = 190.0
    kernel: Kernel = "soft"
    weighting: Weighting = "t2"
    hip_prosthesis: bool = False

    def __post_init__(self) -> None:
        if self.shape == CUSTOM:
            self._check_custom()
        elif self.shape not in SHAPES:
            _refuse(f"The shape {self.shape!r} is not known.", f"Choose {', '.join(SHAPES)}.")
        if self.modality not in ("CT", "MR"):
            _refuse(f"The modality {self.modality!r} is not known.", "Choose CT or MR.")
        if self.orientation not in ORIENTATIONS:
            _refuse(
                f"The orientation {self.orientation!r} is not known.",
                f"Choose {', '.join(ORIENTATIONS)}.",
            )
        if self.field not in FIELDS:
            _refuse(f"The field {self.field!r} is not known.", f"Choose {' or '.join(FIELDS)}.")
        if self.kernel not in get_args(Kernel) or self.weighting not in get_args(Weighting):
            _refuse("Kernel or weighting is not known.", "Choose soft or bone, t1 or t2.")
        if self.gantry_tilt_deg and (self.modality, self.orientation) != ("CT", "axial"):
            _refuse("Only an axial CT has a gantry tilt.", "Leave the tilt or the plane away.")
        if self.seed < 0:
            _refuse(f"The seed is {self.seed}.", "Give a whole number from 0.")
        self._check_sizes()

    def _check_custom(self) -> None:
        try:
            self.sacrum  # noqa: B018
        except ValueError as error:
            _refuse(f"The custom shape cannot be: {error}.", "Give five heights and five angles.")

    def _check_sizes(self) -> None:
        limits = (
            ("pixel spacing", self.spacing_mm, 0.2, 5.0),
            ("slice step", self.step_mm, 0.2, 20.0),
            ("slice thickness", self.slice_thickness_mm, 0.2, 20.0),
            ("noise", self.noise, 0.0, 500.0),
            ("in-plane blur", self.psf_fwhm_mm, 0.0, 5.0),
            ("cortex", self.cortex_mm, 0.2, 5.0),
            ("lip", self.lip_mm, 0.0, 6.0),
            ("disc step", self.disc_step_mm, 0.0, 6.0),
            ("gantry tilt", self.gantry_tilt_deg, -30.0, 30.0),
            ("vein", self.vein_value, -100.0, 600.0),
            ("yaw", self.yaw_deg, -60.0, 60.0),
            ("pitch", self.pitch_deg, -60.0, 60.0),
            ("roll", self.roll_deg, -60.0, 60.0),
        )
        for name, value, low, high in limits:
            if not np.isfinite(value) or not low <= value <= high:
                _refuse(
                    f"The {name} is {value:g}; a made case takes {low:g} to {high:g}.",
                    "Give a value within these limits.",
                )

    @property
    def slice_thickness_mm(self) -> float:
        """The thickness over which a slice averages."""
        return self.step_mm if self.thickness_mm is None else self.thickness_mm

    @property
    def sacrum(self) -> SacrumShape:
        """The shape by its name, or the custom one."""
        if self.shape == CUSTOM:
            return SacrumShape(CUSTOM, self.heights_mm or (), self.turns_deg or ())
        return SHAPES[self.shape]


def mr_spec(base: PhantomSpec | None = None) -> PhantomSpec:
    """A sagittal T2-like series of the same patient, 0.6 mm pixels and 3 mm slices, in a frame of
    reference of its own: the patient lay 7 mm further left, and so on, and turned by 3 degrees."""
    return replace(
        base or PhantomSpec(),
        modality="MR",
        orientation="sagittal",
        spacing_mm=0.6,
        step_mm=3.3,
        thickness_mm=3.0,
        noise=8.0,
        psf_fwhm_mm=0.0,
        shift_mm=(7.0, -11.0, 23.0),
        turn_deg=3.0,
    )


def _refuse(problem: str, remedy: str) -> None:
    raise SacplanError("PHANTOM-ARGUMENT", problem, remedy)
