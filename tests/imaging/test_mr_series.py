"""The usual series of an MR: each where it was made, and the best one opened."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sacplan.case.volume import ImageVolume
from sacplan.imaging.load import load_series
from sacplan.imaging.mr_worth import in_its_frame, worth
from sacplan.imaging.scan import scan
from sacplan.imaging.series_found import SeriesFound
from sacplan.phantom.dicom import write_series
from sacplan.phantom.grid import voxel_grid
from sacplan.phantom.identity import instance_uids, made_series
from sacplan.phantom.spec import PhantomSpec, mr_spec
from sacplan.services.open_series import choose_series

MR = replace(mr_spec(), spacing_mm=1.5)
"""Sagittal slices of 3 mm with a gap of 0.3 mm."""

USUAL = {
    "t2_tse_sag": MR,
    "t1_tse_sag": replace(MR, weighting="t1"),
    "t2_tse_obl": replace(MR, orientation="oblique", step_mm=3.0),
    "t2_tse_cor": replace(MR, orientation="coronal", step_mm=4.0),
    "t2_space_3d": replace(MR, step_mm=1.5, thickness_mm=1.5),
    "t2_tra_short": replace(MR, orientation="axial", field_mm=(120.0, 120.0, 45.0)),
    "ct": PhantomSpec(spacing_mm=1.5, step_mm=3.0, field_mm=(120.0, 120.0, 120.0)),
}


@pytest.fixture(scope="module")
def made() -> dict[str, ImageVolume]:
    """The grids of made cases, every voxel another value, which is quicker than to render them."""
    volumes = {}
    for number, (name, spec) in enumerate(USUAL.items(), 1):
        grid = voxel_grid(spec)
        voxels = (np.arange(np.prod(grid.shape)) % 4093).astype(np.int16).reshape(grid.shape)
        series = replace(made_series(spec), series_description=name, series_number=number)
        uids = instance_uids(series, len(voxels))
        volumes[name] = ImageVolume(voxels, grid.affine, series, spec.slice_thickness_mm, uids)
    return volumes


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, made: dict[str, ImageVolume]) -> Path:
    place = tmp_path_factory.mktemp("mr")
    for name, volume in made.items():
        write_series(place / name, volume)
    return place


@pytest.fixture(scope="module")
def found(folder: Path) -> tuple[SeriesFound, ...]:
    return scan(folder).series


def named(found: tuple[SeriesFound, ...], name: str) -> SeriesFound:
    return next(series for series in found if series.identity.series_description == name)


def names(series: tuple[SeriesFound, ...]) -> list[str]:
    return [each.identity.series_description for each in series]


@pytest.mark.parametrize(
    ("name", "plane", "step_mm", "codes"),
    [
        ("t2_tse_sag", "sagittal", 3.3, {"SERIES-SPACING", "SERIES-THICKNESS"}),
        ("t2_tse_obl", "oblique", 3.0, {"SERIES-SPACING"}),
        ("t2_space_3d", "sagittal", 1.5, set()),
    ],
)
def test_an_mr_is_loaded_where_it_was_made(
    found: tuple[SeriesFound, ...],
    made: dict[str, ImageVolume],
    name: str,
    plane: str,
    step_mm: float,
    codes: set[str],
) -> None:
    series, truth = named(found, name), made[name]
    volume = load_series(series)
    assert (series.orientation_name, series.spacing_mm) == (plane, pytest.approx(step_mm))
    assert {finding.code for finding in volume.findings} == codes
    np.testing.assert_array_equal(volume.voxels, truth.voxels)
    corners = np.array(list(np.ndindex(2, 2, 2))) * (np.array(truth.voxels.shape[::-1]) - 1)
    apart = volume.index_to_patient(corners) - truth.index_to_patient(corners)
    assert np.abs(apart).max() < 1e-3


def test_the_best_is_fine_in_all_directions_else_sagittal_and_t2_and_never_too_short(
    found: tuple[SeriesFound, ...],
) -> None:
    mr = [series for series in found if series.identity.modality == "MR"]
    order = names(tuple(sorted(mr, key=worth)))
    assert order[:3] == ["t2_space_3d", "t2_tse_sag", "t1_tse_sag"]
    assert order[-1] == "t2_tra_short"


def test_the_best_mr_opens_where_there_is_no_ct(folder: Path) -> None:
    everything = scan(folder)
    assert choose_series(everything).identity.series_description == "ct"
    for gone in ("ct", "t2_space_3d"):
        everything = replace(
            everything,
            studies=tuple(
                replace(study, series=tuple(s for s in study.series if names((s,)) != [gone]))
                for study in everything.studies
                if names(study.series) != [gone]
            ),
        )
    assert choose_series(everything).identity.series_description == "t2_tse_sag"


def test_what_lies_in_one_frame_may_be_laid_on_each_other(
    found: tuple[SeriesFound, ...],
) -> None:
    sagittal, ct = named(found, "t2_tse_sag"), named(found, "ct")
    assert set(names(in_its_frame(sagittal, found))) == set(USUAL) - {"t2_tse_sag", "ct"}
    assert in_its_frame(ct, found) == ()
    frame = sagittal.identity.frame_of_reference_uid
    beside = replace(ct, identity=replace(ct.identity, frame_of_reference_uid=frame))
    assert in_its_frame(sagittal, [sagittal, beside]) == (beside,)
    other = replace(beside.identity.patient, patient_id="another")
    stranger = replace(beside, identity=replace(beside.identity, patient=other))
    assert in_its_frame(sagittal, [sagittal, stranger]) == ()
    lost = [replace(s, identity=replace(s.identity, frame_of_reference_uid="")) for s in found[:2]]
    assert in_its_frame(lost[0], lost) == ()
