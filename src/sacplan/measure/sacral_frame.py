"""The frame of the sacrum: left, ventral and cranial, from the landmarks there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from sacplan.errors import Finding, SacplanError, Severity
from sacplan.geometry.frame import LEFT, Frame, Vector, across, unit
from sacplan.plan.model import APEX, PROMONTORY

PAIRS = tuple(
    (f"{stem}_left", f"{stem}_right")
    for stem in (
        *(f"s{n}_foramen" for n in range(1, 5)),
        *(f"s{n}_posterior_foramen" for n in range(1, 5)),
        "si_joint_end",
        "psis",
        "ischial_spine",
    )
)
"""Landmarks that lie mirrored about the midsagittal plane."""

MIN_LENGTH_MM = 40.0
MAX_LENGTH_MM = 200.0


@dataclass(frozen=True, slots=True, eq=False)
class SacralFrame:
    """`frame` has rows L (left), A (ventral), S (cranial), origin at the promontory (clinical
    definition: docs/decisions/0005). `source` says what the left direction came from."""

    frame: Frame
    source: str
    findings: tuple[Finding, ...]

    @property
    def left(self) -> Vector:
        """Unit vector to the patient's left, the normal of the midsagittal plane."""
        return np.asarray(self.frame.axes[0])

    @property
    def ventral(self) -> Vector:
        """Unit vector out of the pelvic face, at right angles to the chord."""
        return np.asarray(self.frame.axes[1])

    @property
    def cranial(self) -> Vector:
        """Unit vector from the apex to the promontory."""
        return np.asarray(self.frame.axes[2])


def sacral_frame(
    positions: Mapping[str, Vector], symmetry_axis: Vector | None = None
) -> SacralFrame:
    """The sacral frame from landmark positions, patient LPS mm.

    The midsagittal plane holds promontory and apex; its normal is the mean direction between
    paired landmarks where there are pairs, else the bone's own axis of symmetry, else the
    patient's left as the scanner saw it. Raises SacplanError when promontory or apex is missing
    or the two cannot be the ends of a sacrum.
    """
    zero, apex = positions.get(PROMONTORY), positions.get(APEX)
    if zero is None or apex is None:
        missing = PROMONTORY if zero is None else APEX
        raise SacplanError(
            "LANDMARK-MISSING",
            f"The {missing} is not placed.",
            "Place promontory and apex: every length is measured from them.",
        )
    _check_chord(zero, apex)
    cranial = unit(zero - apex)
    left, source, findings = _left(positions, symmetry_axis, cranial)
    axes = np.stack([left, np.cross(left, cranial), cranial])
    return SacralFrame(Frame(zero, axes), source, findings)


def _check_chord(zero: Vector, apex: Vector) -> None:
    length = float(np.linalg.norm(zero - apex))
    if not MIN_LENGTH_MM <= length <= MAX_LENGTH_MM:
        raise SacplanError(
            "LANDMARKS-LENGTH",
            f"Promontory and apex are {length:.0f} mm apart; a sacrum is "
            f"{MIN_LENGTH_MM:.0f} to {MAX_LENGTH_MM:.0f} mm long.",
            "Check both landmarks on the midsagittal picture.",
        )
    if apex[2] > zero[2]:
        raise SacplanError(
            "LANDMARKS-SWAPPED",
            f"The apex lies {apex[2] - zero[2]:.0f} mm cranial of the promontory.",
            "The promontory is the upper end, the apex the lower one: exchange them.",
        )


def _left(
    positions: Mapping[str, Vector], symmetry_axis: Vector | None, cranial: Vector
) -> tuple[Vector, str, tuple[Finding, ...]]:
    spans = [
        (left, positions[left] - positions[right])
        for left, right in PAIRS
        if left in positions and right in positions
    ]
    swapped = [name for name, span in spans if span[0] < 0]
    if swapped:
        stem = swapped[0].removesuffix("_left")
        raise SacplanError(
            "LANDMARKS-LEFT-RIGHT",
            f"{stem}_left lies to the patient's right of {stem}_right.",
            "Exchange the two: left is the patient's left, on the right of the picture.",
        )
    if spans:
        # the sum weighs each pair by its width: the wider it is, the better it shows the direction
        left = unit(across(np.sum([span for _, span in spans], axis=0), cranial))
        return left, f"{len(spans)} landmark pairs", _asymmetry(spans, left)
    if symmetry_axis is not None:
        return unit(across(symmetry_axis, cranial)), "symmetry of the bone", ()
    text = (
        "The midsagittal plane is taken from the patient's position on the table: "
        "no pair of foramina is placed and the bone is not outlined."
    )
    return unit(across(LEFT, cranial)), "table", (Finding("FRAME-TABLE", Severity.CAUTION, text),)


def _asymmetry(spans: list[tuple[str, Vector]], left: Vector) -> tuple[Finding, ...]:
    findings = []
    for name, span in spans:
        slope = float(np.degrees(np.arccos(np.clip(unit(span) @ left, -1.0, 1.0))))
        if slope > 10.0:
            stem = name.removesuffix("_left")
            text = (
                f"The line between {stem} left and right is {slope:.0f} degrees off the common "
                "left-right direction: check both, or the sacrum is asymmetric."
            )
            findings.append(Finding("FRAME-ASYMMETRY", Severity.CAUTION, text))
    return tuple(findings)
