"""A measured plan in the forms that other programs and archives take."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sacplan.case.mask import LabelMask
from sacplan.errors import SacplanError
from sacplan.exchange.encapsulated import encapsulated_pdf
from sacplan.exchange.markups import write_markups
from sacplan.exchange.report import ReportText, report_of
from sacplan.exchange.source import Source, read_source, write_object
from sacplan.exchange.tables import write_table
from sacplan.geometry.plane import Plane
from sacplan.geometry.stepped_cut import SteppedCut
from sacplan.imaging.series_found import SeriesFound
from sacplan.measure.cut_line import cut_of
from sacplan.measure.measurements import Measurements
from sacplan.measure.transection import crossing_of
from sacplan.plan.digest import plan_digest
from sacplan.plan.drawn import TUMOUR
from sacplan.plan.review import Standing
from sacplan.progress import NoProgress, Progress
from sacplan.services.keep_plan import with_review
from sacplan.services.measure_plan import Measured
from sacplan.services.plan_file import SUFFIX, plan_to_bytes
from sacplan.services.report_measurements import measurements_as_json
from sacplan.whole_file import write_whole


class Form(StrEnum):
    """What can be exported."""

    DICOM = "dicom"
    MESHES = "meshes"
    SLICER = "slicer"
    TABLES = "tables"


BONE, GONE, GLASS, TAPE = (
    (227, 218, 201, 255),
    (214, 110, 160, 255),
    (255, 0, 200, 90),
    (0, 150, 200, 255),
)
"""Colours of the parts: kept bone, removed bone, plane, tapes."""


@dataclass(frozen=True, slots=True, eq=False)
class Export:
    """What is exported: a measured plan, its series, where it stands, who planned it, the sheet's
    PDF and the figures by name, where there are any."""

    measured: Measured
    series: SeriesFound
    standing: Standing
    planner: str
    sheet: bytes | None
    pictures: Mapping[str, NDArray[np.uint8]]

    @property
    def measurements(self) -> Measurements:
        """The numbers."""
        return self.measured.measurements


def export_plan(
    export: Export,
    folder: Path,
    forms: tuple[Form, ...] = tuple(Form),
    progress: Progress | None = None,
) -> list[Path]:
    """Write all forms asked for into folders of their own below `folder`; returns the files.

    Raises SacplanError: EXPORT-SOURCE, EXPORT-UNWRITABLE, MESH-OPEN.
    """
    progress = progress or NoProgress()
    writers = {
        Form.TABLES: _write_tables,
        Form.DICOM: _write_dicom,
        Form.MESHES: _write_meshes,
        Form.SLICER: _write_slicer,
    }
    written: list[Path] = []
    for number, form in enumerate(forms):
        progress.stop_if_cancelled()
        progress.report(number / len(forms), f"Exporting: {form}")
        place = folder / form.value
        _make(place)
        written += writers[form](export, place)
    return written


def _make(place: Path) -> None:
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SacplanError(
            "EXPORT-UNWRITABLE",
            f"The folder {place} cannot be made: {error.strerror or error}.",
            "Choose a folder you may write to.",
        ) from error


def _plan_file(export: Export) -> bytes:
    return plan_to_bytes(with_review(export.measurements.plan, export.standing))


def _write_tables(export: Export, place: Path) -> list[Path]:
    numbers = measurements_as_json(export.measurements, export.measured.uncertainty)
    text = json.dumps(numbers, ensure_ascii=False, indent=1).encode()
    told = {"code": "EXPORT-UNWRITABLE", "what": "the numbers"}
    return [
        write_whole(place / f"plan{SUFFIX}", _plan_file(export), **told),
        write_whole(place / "numbers.json", text, **told),
        write_table(numbers, place / "numbers.csv"),
    ]


def _write_dicom(export: Export, place: Path) -> list[Path]:
    from sacplan.exchange.captures import secondary_captures
    from sacplan.exchange.fiducials import spatial_fiducials

    source = read_source(export.series.files)
    now = datetime.now(UTC).astimezone()
    digest = plan_digest(export.measurements.plan)
    text = ReportText(_plan_file(export).decode(), digest, export.standing, export.planner)
    objects = {
        "report": report_of(export.measurements, text, source),
        "landmarks": spatial_fiducials(export.measurements.plan, source, now),
    }
    segmentation = _segmentation(export, source)
    if segmentation is not None:
        objects["segmentation"] = segmentation
    if export.sheet is not None:
        objects["sheet"] = encapsulated_pdf(export.sheet, "Sacral transection plan", source, now)
    figures = secondary_captures(dict(export.pictures), source, now)
    objects |= {f"figure-{name}": image for name, image in figures.items()}
    return [write_object(data, place / f"{name}.dcm") for name, data in objects.items()]


def _segmentation(export: Export, source: Source) -> object | None:
    from sacplan.exchange import segments as seg
    from sacplan.imaging.masks.resample import onto

    case = export.measurements.case
    volume, found = case.volume, []
    if case.sacrum is not None:
        whole = onto(case.sacrum.mask, volume)
        gone = _removed_voxels(export.measurements, whole)
        made_by = case.sacrum.made_by
        kept = whole.voxels & ~gone
        found = [
            seg.Segment(kind, voxels, made_by, is_automatic=True)
            for kind, voxels in ((seg.KEPT, kept), (seg.REMOVED, whole.voxels & gone))
            if voxels.any()
        ]
    for mask in case.segments:
        if mask.name == TUMOUR:
            voxels = onto(mask, volume).voxels
            found.append(seg.Segment(seg.TUMOUR, voxels, mask.made_by, is_automatic=False))
    return seg.segmentation(tuple(found), volume, source) if found else None


def _removed_voxels(measurements: Measurements, whole: LabelMask) -> NDArray[np.bool_]:
    """Which voxels of the grid lie in the part that is removed; the bone's alone."""
    gone = np.zeros(whole.voxels.shape, bool)
    cut = cut_through(measurements)
    if cut is not None:
        k, j, i = np.nonzero(whole.voxels)
        at = np.stack([i, j, k], axis=1) @ whole.affine[:3, :3].T + whole.affine[:3, 3]
        gone[k, j, i] = cut.signed_distance(at) > 0
    return gone


def cut_through(measurements: Measurements) -> Plane | SteppedCut | None:
    """The cut that is planned, with its steps; None while there is no plane or no front."""
    plan, curve, frame = measurements.plan, measurements.ventral_curve, measurements.frame
    if plan.transection is None or curve is None or frame is None:
        return plan.transection
    crossing = crossing_of(curve, frame.axes[0], plan.transection)
    return cut_of(crossing, plan.transection, plan.transection_left, plan.transection_right)


def _write_meshes(export: Export, place: Path) -> list[Path]:
    from sacplan.exchange.mesh_files import MeshFormat, Part, tube, write_gltf, write_meshes
    from sacplan.exchange.mesh_parts import parted
    from sacplan.exchange.report import patch
    from sacplan.geometry.mesh import TriangleMesh

    measurements, parts = export.measurements, {}
    if measurements.case.sacrum is not None:
        bone = parted(measurements.case.sacrum.surface, cut_through(measurements))
        parts["sacrum-kept"] = Part(bone.kept, BONE)
        if bone.removed is not None:
            parts["sacrum-removed"] = Part(bone.removed, GONE)
    plan = measurements.plan
    for name in ("transection", "transection_left", "transection_right"):
        plane = getattr(plan, name)
        if plane is not None:
            square = patch(measurements, plane)[:4]
            quad = TriangleMesh(square, np.array([[0, 1, 2], [0, 2, 3]], np.int32))
            parts[name.replace("_", "-")] = Part(quad, GLASS)
    for tape in measurements.tapes:
        mesh = tube(tape.path.points)
        parts[f"tape-{tape.name.replace(' ', '-')}"] = Part(mesh, TAPE)
    written = [path for form in MeshFormat for path in write_meshes(parts, place, form)]
    return [*written, write_gltf(parts, place / "plan.glb")]


def _write_slicer(export: Export, place: Path) -> list[Path]:
    from sacplan.imaging.masks.write_nrrd import write_label_nrrd

    written = write_markups(export.measurements, place)
    case = export.measurements.case
    if case.sacrum is not None:
        whole = case.sacrum.mask
        gone = _removed_voxels(export.measurements, whole) & whole.voxels
        labels = whole.voxels.astype(np.uint8) + gone.astype(np.uint8)
        names = {1: "Sacrum, kept", 2: "Sacrum, removed"}
        colours = {1: BONE, 2: GONE}
        path = place / "sacrum.seg.nrrd"
        written.append(write_label_nrrd(labels, whole.affine, names, colours, path))
    return written
