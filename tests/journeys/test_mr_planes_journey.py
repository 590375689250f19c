"""An MR taken plane by plane: each view shows the stack whose slices face it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.uid import generate_uid
from pytestqt.qtbot import QtBot

from made_window import opened_window
from sacplan.case.case import Case
from sacplan.imaging.scan import scan
from sacplan.imaging.view_set import other_planes
from sacplan.phantom.dicom import write_series
from sacplan.phantom.phantom import PhantomSpec, make_volume, mr_spec
from sacplan.scene.native_plane import native_plane
from sacplan.scene.slice_scene import SliceScene
from sacplan.session.view_state import Pane

MR = replace(
    mr_spec(PhantomSpec(yaw_deg=5, pitch_deg=6, roll_deg=-4)),
    spacing_mm=1.2,
    field_mm=(150, 120, 150),
)


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sagittal, axial and coronal T2 of one sitting; beside them an axial T1."""
    folder = tmp_path_factory.mktemp("study")
    first = make_volume(MR)
    for number, (plane, what) in enumerate(
        (("sagittal", "T2 tse"), ("axial", "T1 se"), ("axial", "T2 tse"), ("coronal", "T2 tse")), 1
    ):
        volume = make_volume(replace(MR, orientation=plane))
        series = replace(
            first.series,
            series_uid=generate_uid(),
            series_description=f"{what} {plane}",
            series_number=number,
        )
        write_series(folder / str(number), replace(volume, series=series))
    return folder


def test_the_other_planes_of_the_same_kind_are_found(study: Path) -> None:
    found = scan(study).series
    by_name = {series.identity.series_description: series for series in found}
    planes = other_planes(by_name["T2 tse sagittal"], found)
    assert {each.identity.series_description for each in planes} == {
        "T2 tse axial",
        "T2 tse coronal",
    }
    elsewhere = [replace(s, identity=replace(s.identity, study_uid="1.2.3")) for s in found[1:]]
    assert other_planes(found[0], [found[0], *elsewhere]) == ()
    ct = replace(found[0], identity=replace(found[0].identity, modality="CT"))
    assert other_planes(ct, found) == ()


def test_each_view_shows_the_stack_that_faces_it(qtbot: QtBot, tmp_path: Path, study: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        session = driver.session
        driver.window.commands.open_path(study)
        driver.wait(lambda: bool(driver.window.series.series))
        found = {s.identity.series_description: s for s in driver.window.series.series}
        driver.window.opening.open_series(found["T2 tse sagittal"])
        driver.wait(lambda: described(session.state.case) == "T2 tse sagittal")
        driver.wait(lambda: len(session.state.case.planes) == 2)
        case = session.state.case
        shown = {}
        for pane in (Pane.AXIAL, Pane.SAGITTAL, Pane.CORONAL):
            geometry = driver.window.views.views[pane].geometry_shown()
            plane = native_plane(case, geometry)
            shown[pane] = (plane.volume if plane else case.volume).series.series_description
            bare = replace(session.state, case=replace(case, planes=()))
            pictures = [SliceScene(pane).image(state, geometry) for state in (bare, session.state)]
            differ = float((pictures[0] != pictures[1]).mean())
            assert (differ > 0.2) == (pane is not Pane.SAGITTAL)
        assert shown == {
            Pane.AXIAL: "T2 tse axial",
            Pane.SAGITTAL: "T2 tse sagittal",
            Pane.CORONAL: "T2 tse coronal",
        }


def described(case: Case | None) -> str:
    """Which series is open: another one opens by itself first."""
    return case.volume.series.series_description if case is not None else ""
