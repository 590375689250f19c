"""Measurements made by hand: a tape on an arc, so that the sheet's numbers are known."""

from __future__ import annotations

from datetime import date

import numpy as np

from sacplan.case.case import Case
from sacplan.case.identity import Patient, PersonName, SeriesIdentity
from sacplan.case.volume import ImageVolume
from sacplan.errors import Finding, Severity
from sacplan.geometry.frame import Frame
from sacplan.geometry.plane import Plane
from sacplan.geometry.polyline import Curve
from sacplan.measure.consequences import Consequences
from sacplan.measure.level_label import Level
from sacplan.measure.measurements import Mark, Measurements, PlaneReadout, TapeMeasurement
from sacplan.plan.counting import Counting, Transition
from sacplan.plan.model import PROMONTORY, Landmark, Plan

TODAY = date(2026, 3, 14)
CAUTION = Finding("SERIES-THICK", Severity.CAUTION, "Slices of 3.0 mm: the zero is less sure.")


def made_volume(name: PersonName = PersonName("Yamada^Taro", "山田^太郎")) -> ImageVolume:  # noqa: B008
    patient = Patient(name, "PT-0815", date(1961, 7, 9), "M")
    series = SeriesIdentity(
        patient,
        study_uid="1.2.3",
        series_uid="1.2.826.0.1.3680043.8.498.31415926535",
        frame_of_reference_uid="1.2.5",
        modality="CT",
        study_date=date(2026, 3, 2),
        study_description="CT pelvis",
        series_description="Bone 1.0",
        series_number=4,
    )
    affine = np.diag([0.75, 0.78, 1.0, 1.0])
    return ImageVolume(np.zeros((4, 4, 4), np.int16), affine, series, 1.0)


def made_tape(
    name: str = "midline", pressed: float = 76.3, lateral: float = 0.0, radius: float = 70.0
) -> TapeMeasurement:
    """A tape on a hollow arc of `radius` mm in the sagittal plane, zero at the origin."""
    tissue = 2.0
    angles = np.linspace(0, pressed / radius, 200)
    points = np.stack(
        [np.zeros_like(angles), -radius * (1 - np.cos(angles)), -radius * np.sin(angles)], axis=1
    )
    chord = 2 * radius * np.sin(pressed / radius / 2)
    path = Curve(points, angles * radius)
    foramina = [Mark(f"s{n}_foramen", s) for n, s in ((1, 27.0), (2, 52.5)) if s < pressed]
    return TapeMeasurement(
        name=name,
        zero=PROMONTORY,
        lateral_mm=lateral,
        end_mm=points[-1],
        pressed_mm=pressed,
        on_tissue_mm=pressed - tissue * pressed / radius,
        taut_mm=chord,
        straight_mm=chord,
        u95_mm=5.02,
        image_u95_mm=2.5,
        hollow_mm=radius * (1 - np.cos(pressed / radius / 2)),
        path=path,
        taut_path=points[[0, -1]],
        marks=(*foramina, Mark("cut-5", pressed - 5), Mark("cut", pressed)),
        turn_rad=pressed / radius,
        rounded_mm=int(pressed - tissue * pressed / radius),
    )


def made_measurements(
    tapes: tuple[TapeMeasurement, ...] | None = None,
    findings: tuple[Finding, ...] = (CAUTION,),
    volume: ImageVolume | None = None,
) -> Measurements:
    plan = Plan(
        landmarks={
            PROMONTORY: Landmark(np.zeros(3)),
            "disc_top": Landmark(np.array([0.0, -4.0, 8.0])),
        },
        transection=Plane(np.array([0.0, -20.0, -70.0]), np.array([0.0, 0.0, -1.0])),
        counting=Counting(Transition.NONE, "C2", 4),
    )
    axes = np.array([[1.0, 0, 0], [0, -1.0, 0], [0, 0, 1.0]])
    default = (
        made_tape(),
        made_tape("left", 78.1, 15.0),
        made_tape("right", 77.6, -15.0),
    )
    return Measurements(
        case=Case(volume or made_volume()),
        plan=plan,
        frame=Frame(np.zeros(3), axes),
        snapped=(),
        ventral_curve=None,
        transection_line=None,
        plane=PlaneReadout(76.3, 4.0, -1.5, "S3/4", -3.9),
        tapes=default if tapes is None else tapes,
        findings=findings,
        consequences=Consequences(
            Level("S3/4", -3.9, "S3", "foramina", counted=True), (), None, None, None, None
        ),
    )
