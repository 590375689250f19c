"""The options that describe a made case on the command line."""

from __future__ import annotations

import argparse
from dataclasses import replace

from sacplan.phantom.identity import DEFAULT_NAME
from sacplan.phantom.sacrum import SHAPES
from sacplan.phantom.spec import CUSTOM, FIELDS, ORIENTATIONS, PhantomSpec, mr_spec

_PLAIN = (
    ("--yaw", "yaw_deg", "turn about the long axis, degrees"),
    ("--pitch", "pitch_deg", "turn about the left-right axis, degrees"),
    ("--roll", "roll_deg", "turn about the front-back axis, degrees"),
    ("--spacing", "spacing_mm", "pixel spacing, mm"),
    ("--step", "step_mm", "distance between slices, mm"),
    ("--thickness", "thickness_mm", "slice thickness, mm (the step where it is not given)"),
    ("--noise", "noise", "standard deviation of the grey values"),
    ("--cortex", "cortex_mm", "thickness of the cortex, mm"),
    ("--cortex-hu", "cortex_value", "value of the cortex, HU"),
    ("--vein-hu", "vein_value", "value of contrast-filled veins on the bone, HU"),
    ("--lip", "lip_mm", "osteophyte lip at the promontory, mm"),
    ("--disc-step", "disc_step_mm", "ridge of a persisting S1/2 disc, mm"),
    ("--gantry-tilt", "gantry_tilt_deg", "gantry tilt of an axial CT, degrees"),
    ("--cancellous-hu", "cancellous_value", "value of the cancellous bone, HU"),
)


_CHOICES = ("shape", "orientation", "field", "seed", "kernel", "weighting")


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(float(part) for part in text.split(","))


def add_phantom_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options; each one not given leaves the default of the modality."""
    parser.add_argument("--shape", choices=tuple(SHAPES), help="how hollow the sacrum is")
    for option, name, text in _PLAIN:
        parser.add_argument(option, dest=name, type=float, help=text)
    parser.add_argument("--modality", choices=("ct", "mr"), default="ct")
    parser.add_argument("--orientation", choices=ORIENTATIONS, help="of the slices")
    parser.add_argument("--field", choices=FIELDS, help="how much of the body is in the picture")
    parser.add_argument("--heights", type=_numbers, help="of S1 to S5, mm: 30,25,21,18,16")
    parser.add_argument("--turns", type=_numbers, help="of S1 to S5, degrees: 4,12,18,16,10")
    parser.add_argument("--kernel", choices=("soft", "bone"), help="of the CT reconstruction")
    parser.add_argument("--weighting", choices=("t1", "t2"), help="of the MR")
    parser.add_argument("--hip-prosthesis", action="store_true", help="metal in the left hip")
    parser.add_argument("--alar-voids", action="store_true", help="fat in the alae, below 0 HU")
    parser.add_argument("--no-vessels", action="store_true", help="no vessels on the bone")
    parser.add_argument("--no-tumour", action="store_true", help="no presacral tumour")
    parser.add_argument("--seed", type=int, help="of the noise, and of the patient")
    parser.add_argument(
        "--name",
        default=DEFAULT_NAME,
        help="the patient's name as DICOM writes it: Family^Given, or Family^Given=姓^名",
    )


def phantom_spec(options: argparse.Namespace) -> PhantomSpec:
    """The made case that the options describe. Raises SacplanError PHANTOM-ARGUMENT."""
    base = mr_spec() if options.modality == "mr" else PhantomSpec()
    names = [name for _, name, _ in _PLAIN] + list(_CHOICES)
    given = {name: getattr(options, name) for name in names if getattr(options, name) is not None}
    if "step_mm" in given and "thickness_mm" not in given:
        given["thickness_mm"] = None
    if options.no_vessels:
        given["vessels"] = False
    if options.no_tumour:
        given["tumour"] = False
    if options.hip_prosthesis:
        given["hip_prosthesis"] = True
    if options.heights or options.turns:
        named = base.sacrum if options.shape is None else SHAPES[options.shape]
        given["shape"] = CUSTOM
        given["heights_mm"] = options.heights or named.heights_mm
        given["turns_deg"] = options.turns or named.turns_deg
    if options.alar_voids:
        given["alar_voids"] = True
    return replace(base, **given)
