"""A sacrum and a tumour outlined elsewhere, taken over in the window, saved and opened again."""

from __future__ import annotations

from pathlib import Path

import highdicom as hd
import numpy as np
import pytest
import SimpleITK as sitk
from pydicom import Dataset, dcmread
from pydicom.sr.codedict import codes as codes_of
from pydicom.sr.coding import Code
from pydicom.uid import generate_uid
from PySide6.QtWidgets import QComboBox, QDialogButtonBox
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window
from sacplan.phantom.dicom import write_series
from sacplan.phantom.phantom import PhantomSpec, make_volume
from sacplan.ui.masks_dialog import MasksDialog
from sacplan.ui.sample_case import sample_folder


def write_labels(path: Path, driver: Driver) -> None:
    """The sacrum as it is outlined now is label 1, a ball behind the apex label 2."""
    state = driver.session.state
    mask = state.case.sacrum.mask
    labels = mask.voxels.astype(np.uint8)
    k, j, i = np.indices(labels.shape)
    points = np.stack([i, j, k], axis=-1) @ mask.affine[:3, :3].T + mask.affine[:3, 3]
    ball = state.plan.positions["apex"] + [0.0, 6.0, 12.0]
    labels[np.linalg.norm(points - ball, axis=-1) < 6.0] = 2
    image = sitk.GetImageFromArray(labels)
    spacing = np.linalg.norm(mask.affine[:3, :3], axis=0)
    image.SetSpacing(spacing.tolist())
    image.SetDirection((mask.affine[:3, :3] / spacing).ravel().tolist())
    image.SetOrigin(mask.affine[:3, 3].tolist())
    sitk.WriteImage(image, str(path))
    names = '{"1": "sacrum", "2": "tumour"}'
    path.with_name("labels.json").write_text(names, encoding="utf-8")


def write_seg(path: Path, images: list[Dataset], marked: np.ndarray) -> None:
    described = hd.seg.SegmentDescription(
        segment_number=1,
        segment_label="Tumour",
        segmented_property_category=codes_of.SCT.Tissue,
        segmented_property_type=Code("108369006", "SCT", "Neoplasm"),
        algorithm_type=hd.seg.SegmentAlgorithmTypeValues.MANUAL,
    )
    made = hd.seg.Segmentation(
        source_images=images,
        pixel_array=marked,
        segmentation_type="BINARY",
        segment_descriptions=[described],
        series_instance_uid=generate_uid(),
        series_number=9,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer="Made",
        manufacturer_model_name="Made",
        software_versions="1",
        device_serial_number="1",
    )
    made.save_as(path)


def opened_sample(driver: Driver) -> None:
    sample = sample_folder()
    assert sample is not None
    driver.window.commands.open_path(sample)
    driver.wait(lambda: driver.session.state.case is not None)


def test_taken_over_saved_and_opened_again(qtbot: QtBot, tmp_path: Path) -> None:
    sample = sample_folder()
    assert sample is not None
    file, plan_file = tmp_path / "labels.nii.gz", tmp_path / "made.sacplan.json"
    with opened_window(qtbot, tmp_path) as driver:
        session, window = driver.session, driver.window
        opened_sample(driver)
        window.opening.open_plan(sample / "plan-S2-3.sacplan.json")
        driver.wait(lambda: session.state.case.sacrum is not None)
        driver.settle()
        own = session.state.measurements.tapes[0].pressed_mm
        write_labels(file, driver)
        window.masks.offer(file)
        driver.wait(lambda: bool(window.findChildren(MasksDialog)))
        (dialog,) = window.findChildren(MasksDialog)
        chosen = {box.accessibleName(): box.currentText() for box in dialog.findChildren(QComboBox)}
        assert chosen["Take tumour as"] == "Tumour"
        assert "Sacrum" in chosen["Take sacrum as"]
        ok = QDialogButtonBox.StandardButton.Ok
        dialog.findChild(QDialogButtonBox).button(ok).click()
        driver.wait(lambda: session.state.plan.outline is not None)
        driver.wait(lambda: session.state.case.sacrum.made_by.startswith("labels.nii.gz"))
        driver.settle()
        assert session.state.measurements.tapes[0].pressed_mm == pytest.approx(own, abs=1.0)
        assert session.state.measurements.consequences.margin is not None
        window.keeper.save_to(plan_file)
        driver.do("undo")
        assert session.state.plan.outline is None
        assert not session.state.plan.contours
        driver.wait(lambda: session.state.case.sacrum.made_by == "built-in")
        driver.do("redo")
        window.keeper.save_to(plan_file)
    with opened_window(qtbot, tmp_path) as driver:
        session = driver.session
        opened_sample(driver)
        driver.window.opening.open_plan(plan_file)
        driver.wait(lambda: session.state.case.sacrum is not None)
        assert session.state.case.sacrum.made_by.startswith("labels.nii.gz")
    file.unlink()
    with opened_window(qtbot, tmp_path) as driver:
        opened_sample(driver)
        driver.window.opening.open_plan(plan_file)
        found = driver.session
        driver.wait(lambda: "OUTLINE-FILE-MISSING" in codes(found.state.measurements))


def codes(measurements: object) -> set[str]:
    return {finding.code for finding in getattr(measurements, "findings", ())}


def test_a_segmentation_in_the_folder_is_taken_over_from_the_list(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """A DICOM SEG beside its images: it is no series to plan on, but opens on the open one."""
    spec = PhantomSpec(spacing_mm=2.0, step_mm=3.0)
    volume = make_volume(spec)
    write_series(tmp_path / "case" / "ct", volume)
    body = np.zeros(volume.voxels.shape, dtype=np.uint8)
    body[20:30, 40:60, 40:60] = 1
    sources = [dcmread(path) for path in (tmp_path / "case" / "ct").iterdir()]
    sources.sort(
        key=lambda image: volume.patient_to_index([float(v) for v in image.ImagePositionPatient])[2]
    )
    write_seg(tmp_path / "case" / "seg.dcm", sources, body)
    with opened_window(qtbot, tmp_path) as driver:
        driver.window.commands.open_path(tmp_path / "case")
        driver.wait(lambda: driver.session.state.case is not None)
        found = {s.identity.modality: s for s in driver.window.series.series}
        menu = driver.window.series.menu_of(found["SEG"])
        assert not menu.actions()[1].isEnabled(), "a segmentation is not laid over"
        menu.actions()[0].trigger()
        driver.wait(lambda: bool(driver.window.findChildren(MasksDialog)))
        (dialog,) = driver.window.findChildren(MasksDialog)
        dialog.accept()
        driver.wait(lambda: bool(driver.session.state.plan.contours))
        points = np.concatenate([c.points_mm for c in driver.session.state.plan.contours])
        middle = volume.index_to_patient((49.5, 49.5, 24.5))
        assert (points.min(axis=0) + points.max(axis=0)) / 2 == pytest.approx(middle, abs=1.0)
