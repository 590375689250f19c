"""The plan as a DICOM report: Comprehensive 3D SR with TID 1500, and the plan itself within it."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from sacplan import __version__
from sacplan.errors import SacplanError
from sacplan.exchange.source import MANUFACTURER, SERIAL, Source
from sacplan.geometry.frame import across, unit
from sacplan.geometry.plane import Plane
from sacplan.measure.measurements import Measurements, TapeMeasurement
from sacplan.plan.model import LANDMARK_TITLES, Landmark
from sacplan.plan.review import Standing

MOST_BYTES = 64 * 1024**2
REPORT_NUMBER = 9002
_PATCH_MM = 45.0
"""Half the side of the square that shows the plane."""

_DEFAULT_SD_MM = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class ReportText:
    """What goes into a report beside the measurements: the plan file's contents, the plan's digest,
    where it stands, and who planned it."""

    plan_file: str
    plan_digest: str
    standing: Standing
    planner: str


def report_of(measurements: Measurements, text: ReportText, source: Source) -> Any:  # noqa: ANN401
    """The report as a dataset to be saved. A signed plan gives a VERIFIED document."""
    import highdicom as hd
    from pydicom.sr.codedict import codes
    from pydicom.uid import generate_uid

    from sacplan.exchange import codes as ours

    person = hd.sr.ObserverContext(
        codes.DCM.Person, hd.sr.PersonObserverIdentifyingAttributes(_person(text.planner))
    )
    device = hd.sr.ObserverContext(
        codes.DCM.Device,
        hd.sr.DeviceObserverIdentifyingAttributes(
            uid=generate_uid(), manufacturer_name=MANUFACTURER, model_name=MANUFACTURER
        ),
    )
    groups = [
        *_landmarks(measurements, source),
        *_plane(measurements, source, text),
        *_tapes(measurements, source),
    ]
    report = hd.sr.MeasurementReport(
        observation_context=hd.sr.ObservationContext(
            observer_person_context=person, observer_device_context=device
        ),
        procedure_reported=codes.LN.CTUnspecifiedBodyRegion,
        title=codes.DCM.ImagingMeasurementReport,
        imaging_measurements=groups,
    )
    contains = hd.sr.RelationshipTypeValues.CONTAINS
    for name, value in ((ours.PLAN_DIGEST, text.plan_digest), (ours.PLAN_FILE, text.plan_file)):
        report[0].ContentSequence.append(hd.sr.TextContentItem(name, value, contains))
    signed = text.standing.verdict if text.standing.is_signed else None
    institution = str(source.first.get("InstitutionName") or "") or None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of values of the source images that are taken over
        return hd.sr.Comprehensive3DSR(
            evidence=list(source.headers),
            content=report[0],
            series_instance_uid=generate_uid(),
            series_number=REPORT_NUMBER,
            sop_instance_uid=generate_uid(),
            instance_number=1,
            manufacturer=MANUFACTURER,
            manufacturer_model_name=MANUFACTURER,
            software_versions=__version__,
            device_serial_number=SERIAL,
            institution_name=institution,
            is_complete=True,
            is_final=signed is not None,
            is_verified=signed is not None,
            verifying_observer_name=_person(signed.by) if signed else None,
            verifying_organization=(institution or "not stated") if signed else None,
            series_description="SacPlan transection plan",
        )


def plan_file_in(path: Path) -> str:
    """The contents of the plan file that a report holds.

    Raises SacplanError REPORT-OBJECT where the file is no such report.
    """
    from pydicom import dcmread

    try:
        too_large = path.stat().st_size > MOST_BYTES
        data = None if too_large else dcmread(path)
    except OSError as error:
        raise _refused(path, f"cannot be read ({error.strerror or error})") from error
    except Exception as error:  # whatever a broken file makes the reader raise
        raise _refused(path, "is no DICOM file") from error
    if data is None:
        raise _refused(path, f"is larger than {MOST_BYTES // 1024**2} MB")
    from sacplan.exchange.codes import PLAN_FILE

    wanted = (PLAN_FILE.value, PLAN_FILE.scheme_designator)
    for item in data.get("ContentSequence") or ():
        names = item.get("ConceptNameCodeSequence") or ()
        if names and (names[0].get("CodeValue"), names[0].get("CodingSchemeDesignator")) == wanted:
            return str(item.get("TextValue") or "")
    raise _refused(path, "holds no plan of SacPlan")


def _landmarks(measurements: Measurements, source: Source) -> Iterator[Any]:
    from sacplan.exchange import codes as ours

    for name, mark in measurements.plan.landmarks.items():
        code = ours.landmark_code(name, LANDMARK_TITLES.get(name, name))
        sd = _measurement(ours.LANDMARK_SD, _sd(mark), source, "POINT", [mark.position_mm])
        yield _group(f"landmark {name}", code, [sd])


def _sd(mark: Landmark) -> float:
    return _DEFAULT_SD_MM if mark.sd_mm is None else mark.sd_mm


def _plane(measurements: Measurements, source: Source, text: ReportText) -> Iterator[Any]:
    import highdicom as hd

    from sacplan.exchange import codes as ours

    plan, readout = measurements.plan, measurements.plane
    if plan.transection is None or readout is None:
        return
    told = [
        hd.sr.QualitativeEvaluation(
            ours.STATE, ours.own(text.standing.state.value.upper(), text.standing.state.value)
        )
    ]
    if readout.level:
        level = ours.own(f"LEVEL-{readout.level.replace('/', '-')}", readout.level)
        told.append(hd.sr.QualitativeEvaluation(ours.LEVEL, level))
    square = patch(measurements, plan.transection)
    values = [
        _measurement(ours.S_ON_CURVE, readout.s_mm, source, "POLYGON", square),
        _measurement(ours.TILT, readout.tilt_deg, unit_code=ours.DEGREE),
        _measurement(ours.OBLIQUITY, readout.obliquity_deg, unit_code=ours.DEGREE),
    ]
    costs = measurements.consequences
    if costs is not None and costs.margin is not None:
        values.append(_measurement(ours.MARGIN, costs.margin.plane_mm))
    yield _group("transection plane", ours.PLANE, values, told)
    for side in ("left", "right"):
        plane = getattr(plan, f"transection_{side}")
        if plane is not None:
            corner = _measurement(
                ours.DISTANCE,
                abs(plan.transection.signed_distance(plane.point).item()),
                source,
                "POLYGON",
                patch(measurements, plane),
            )
            yield _group(f"transection plane, {side}", ours.PLANE, [corner])


def patch(measurements: Measurements, plane: Plane) -> NDArray[np.float64]:
    """A closed square (5, 3) in the plane about the place where it crosses the front, LPS mm."""
    frame = measurements.frame
    left = np.array([1.0, 0.0, 0.0]) if frame is None else frame.axes[0]
    along = unit(across(left, plane.normal))
    back = np.cross(plane.normal, along)
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]
    steps = [a * _PATCH_MM * along + b * _PATCH_MM * back for a, b in corners]
    return np.asarray(plane.point + np.array(steps), dtype=np.float64)


def _tapes(measurements: Measurements, source: Source) -> Iterator[Any]:
    from sacplan.exchange import codes as ours

    for tape in measurements.tapes:
        yield _group(f"tape {tape.name}", ours.TAPE, list(_lengths(tape, source)))


def _lengths(tape: TapeMeasurement, source: Source) -> Iterator[Any]:
    import highdicom as hd

    from sacplan.exchange import codes as ours

    sure = hd.sr.MeasurementProperties(
        upper_measurement_uncertainty=float(tape.u95_mm),
        lower_measurement_uncertainty=float(tape.u95_mm),
    )
    path = tape.path.points
    yield _measurement(ours.ON_TISSUE, tape.on_tissue_mm, properties=sure)
    yield _measurement(ours.PATH_LENGTH, tape.pressed_mm, source, "POLYLINE", path)
    yield _measurement(ours.TAUT, tape.taut_mm, source, "POLYLINE", tape.taut_path)
    yield _measurement(ours.DISTANCE, tape.straight_mm, source, "POLYLINE", path[[0, -1]])


def _measurement(
    name: Any,  # noqa: ANN401 - a code
    value: float,
    source: Source | None = None,
    shape: str = "",
    points: ArrayLike = (),
    *,
    unit_code: Any = None,  # noqa: ANN401 - a code
    properties: Any = None,  # noqa: ANN401 - highdicom's own
) -> Any:  # noqa: ANN401 - highdicom's own
    import highdicom as hd

    from sacplan.exchange import codes as ours

    places = None
    if source is not None:
        data = np.asarray(points, dtype=np.float64)
        frame = source.frame_of_reference_uid
        places = [hd.sr.CoordinatesForMeasurement3D(shape, data, frame)]
    return hd.sr.Measurement(
        name=name,
        value=round(float(value), 3),
        unit=unit_code or ours.MM,
        referenced_coordinates=places,
        properties=properties,
    )


def _group(name: str, finding: Any, values: list[Any], told: list[Any] | None = None) -> Any:  # noqa: ANN401
    import highdicom as hd
    from pydicom.uid import generate_uid

    from sacplan.exchange import codes as ours

    return hd.sr.MeasurementsAndQualitativeEvaluations(
        tracking_identifier=hd.sr.TrackingIdentifier(uid=generate_uid(), identifier=name),
        finding_type=finding,
        finding_sites=[hd.sr.FindingSite(ours.SACRUM)],
        measurements=values,
        qualitative_evaluations=told,
    )


def _person(name: str) -> str:
    """A name as a DICOM person name; what is special in one is left out."""
    plain = "".join(" " if c in "^=\\" else c for c in name).strip()
    return f"{plain[:62] or 'unknown'}^"  # one family name: how it is divided is not known


def _refused(path: Path, why: str) -> SacplanError:
    return SacplanError(
        "REPORT-OBJECT",
        f"{path.name} {why}.",
        "Choose a report that SacPlan has exported (Comprehensive 3D SR).",
    )
