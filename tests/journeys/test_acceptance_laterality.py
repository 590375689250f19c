"""What is on the patient's left in the files is under the L of every view and of the paper."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from made_measurements import TODAY, made_measurements
from made_scene import made_case, made_plan
from made_series import AXIAL, MadeSeries, oblique
from sacplan.case.case import Case
from sacplan.geometry.mesh import TriangleMesh
from sacplan.imaging.load import load_series
from sacplan.imaging.scan import scan
from sacplan.measure.compute import compute
from sacplan.scene.pictures import take_pictures
from sacplan.scene.reslice import Reslicer
from sacplan.scene.slice_geometry import slice_geometry
from sacplan.session.view_state import Pane, ViewState
from sacplan.sheet.compose import compose
from sacplan.sheet.pdf import pdf_bytes

CORONAL = ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))
SAGITTAL = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))
RIGHT_TO_LEFT = ((-1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


@pytest.mark.parametrize("axes", [AXIAL, SAGITTAL, CORONAL, RIGHT_TO_LEFT, oblique(-35, 8, 140)])
def test_a_ball_on_the_left_of_the_files_is_under_the_l(tmp_path: Path, axes: object) -> None:
    made = MadeSeries(axes=axes, count=26, spacing=1.1)  # type: ignore[arg-type]
    made.write(tmp_path)
    volume = load_series(scan(tmp_path).series[0])
    middle = volume.centre_mm
    view = ViewState(crosshair_mm=made.marker)
    for pane in (Pane.AXIAL, Pane.CORONAL, Pane.SAGITTAL):
        geometry = slice_geometry(pane, view, volume, 400, 400)
        values = Reslicer(volume).values(geometry)
        columns = np.nonzero(values > 0.6 * values.max())[1]
        letters = {edge: text[0] for edge, text in geometry.edge_letters().items()}
        if pane is Pane.SAGITTAL:
            assert (letters["left"], letters["right"]) == ("A", "P")
            beside = replace(view, crosshair_mm=2 * middle - made.marker)
            other = slice_geometry(pane, beside, volume, 400, 400)
            assert Reslicer(volume).values(other).max() < 0.5 * values.max()
        else:
            assert (letters["left"], letters["right"]) == ("R", "L")
            assert columns.mean() > geometry.to_pixel(middle)[0] + 20


def lopsided() -> Case:
    """A bone whose left half is half as wide again."""
    case = made_case()
    assert case.sacrum is not None
    mesh = case.sacrum.surface
    wide = np.where(mesh.vertices[:, :1] > 0, [[1.5, 1, 1]], [[1.0, 1, 1]])
    return case.with_sacrum(
        replace(case.sacrum, surface=TriangleMesh(mesh.vertices * wide, mesh.triangles))
    )


def test_the_wider_side_is_on_the_right_of_the_paper_which_is_the_patients_left() -> None:
    case = lopsided()
    measured = compute(case, made_plan(made_case()))
    bone = take_pictures(measured)["bone"]
    pdf = pdf_bytes(compose(made_measurements(), {"bone": bone}, today=TODAY, software_version="1"))
    page = PdfReader(io.BytesIO(pdf)).pages[0]
    drawn = np.array(page.images[0].image.convert("RGB")).astype(int)
    removed = np.nonzero((np.abs(drawn - (168, 112, 148)).max(axis=2) < 60).any(axis=0))[0]
    tapes = np.nonzero(np.abs(drawn - (0, 200, 230)).max(axis=2) < 60)[1]
    midline = (tapes.min() + tapes.max()) / 2
    left, right = removed.max() - midline, midline - removed.min()
    assert left > 1.15 * right
    content = ContentStream(page.get_contents(), page.pdf)
    turns = [[float(v) for v in given] for given, name in content.operations if name == b"cm"]
    (placed,) = [turn for turn in turns if min(turn[0], turn[3]) > 100]
    assert placed[1:3] == [0, 0]
