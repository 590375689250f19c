"""Pictures for paper, made without a screen: the midsagittal slice, and the bone from the front."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkRenderingCore import vtkActor2D, vtkImageMapper

from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import LEFT, POSTERIOR, SUPERIOR, Points, Vector, across, unit
from sacplan.geometry.plane import Plane
from sacplan.geometry.section import cut_segments
from sacplan.language.lettering import ENGLISH_LETTERS, Lettering
from sacplan.measure.measurements import Measurements
from sacplan.plan.model import PROMONTORY, Plan
from sacplan.scene.bone_scene import BoneScene
from sacplan.scene.bone_sides import Side, camera_from
from sacplan.scene.curve_layer import CurveLayer
from sacplan.scene.frame_layer import letters, scale_bar
from sacplan.scene.grey import GreyTable
from sacplan.scene.mark_actors import mark_actors
from sacplan.scene.marks import Dot, Label, Marks, pixel
from sacplan.scene.offscreen import OffscreenWindow
from sacplan.scene.outline_layer import OutlineLayer
from sacplan.scene.palette import LANDMARK, PLANE, TEXT, Colour
from sacplan.scene.plane_layer import PlaneLayer
from sacplan.scene.reslice import Reslicer
from sacplan.scene.slice_geometry import SliceGeometry
from sacplan.scene.slice_section import SliceSection
from sacplan.scene.vtk_arrays import vtk_array
from sacplan.session.state import SessionState
from sacplan.session.view_state import Pane, ViewState, Window

PAPER: Colour = (255, 255, 255)
_MARGIN_MM = 22.0
_FINER = 2
_UNITS_HIGH = 420.0
"""Marks are laid out for a picture of this height and scaled with it: texts stay legible."""


def sagittal_picture(
    case: Case,
    plan: Plan,
    measurements: Measurements | None,
    size: tuple[int, int],
    lettering: Lettering = ENGLISH_LETTERS,
) -> NDArray[np.uint8]:
    """The midsagittal slice with ventral curve, tape, zero and plane: (height, width, 3).

    `size` is width and height. The slice lies in the midsagittal plane of the measurements'
    frame, with the patient's superior direction upwards; without a frame it is the patient's own
    sagittal plane through the promontory, or through the middle of the volume.
    """
    geometry = _sagittal_geometry(case, plan, measurements, size)
    axes = np.stack([-geometry.into, geometry.right, -geometry.down])
    view = ViewState(crosshair_mm=geometry.centre_mm, axes=axes)
    state = SessionState(case, plan, measurements, view)
    section = SliceSection()
    layers = (OutlineLayer(section), CurveLayer(), PlaneLayer(section))
    marks = Marks.together(
        [
            *(replace(layer.show(state, geometry), labels=()) for layer in layers),
            _zero_and_cut(plan, measurements, geometry),
            letters(geometry),
            scale_bar(geometry),
        ]
    )
    scale = size[1] * _FINER / geometry.height
    values = Reslicer(case.volume).values(geometry, scale)
    grey = GreyTable(PAPER).pixels(values, print_window(case.volume))
    window = OffscreenWindow(PAPER)
    try:
        window.renderer.AddViewProp(_image_actor(grey))
        return _render(window, marks, geometry, size, lettering)
    finally:
        window.close()


def bone_picture(
    case: Case,
    plan: Plan,
    measurements: Measurements | None,
    size: tuple[int, int],
    lettering: Lettering = ENGLISH_LETTERS,
) -> NDArray[np.uint8]:
    """The sacrum from the front with tapes and plane: (height, width, 3); `size` width, height."""
    state = SessionState(case, plan, measurements, ViewState())
    scene = BoneScene(PAPER)
    shape = _shape(size)
    geometry = scene.start_camera(state, shape).geometry(*shape)
    names = replace(scene.marks(state, geometry), handles=())
    is_named = {PROMONTORY} | {
        f"tape {t.name}" for t in (measurements.tapes if measurements else ())
    }
    labels = tuple(x for x in names.labels if x.name in is_named)
    marks = Marks(dots=names.dots, labels=labels)
    marks = Marks.together([marks, letters(geometry), scale_bar(geometry)])
    try:
        window = scene.window_showing(state, geometry)
        return _render(window, marks, geometry, size, lettering)
    finally:
        scene.close()


def behind_picture(
    case: Case,
    plan: Plan,
    measurements: Measurements | None,
    size: tuple[int, int],
    lettering: Lettering = ENGLISH_LETTERS,
) -> NDArray[np.uint8]:
    """The sacrum from behind, as the patient lies prone: (height, width, 3)."""
    state = SessionState(case, plan, measurements, ViewState())
    scene = BoneScene(PAPER)
    shape = _shape(size)
    geometry = camera_from(Side.BEHIND, scene, state, shape).geometry(*shape)
    try:
        window = scene.window_showing(state, geometry)
        marks = Marks.together([letters(geometry), scale_bar(geometry)])
        return _render(window, marks, geometry, size, lettering)
    finally:
        scene.close()


def print_window(volume: ImageVolume) -> Window:
    """The grey window for paper: bone in a CT; in an MR its own, or nearly all of its values."""
    if volume.is_hounsfield:
        return Window(350.0, 2000.0)
    if volume.default_window is not None:
        return Window(*volume.default_window)
    low, high = np.percentile(volume.voxels[::2, ::4, ::4], [0.1, 99.9])
    return Window(float(low + high) / 2, max(float(high - low), 1.0))


def _shape(size: tuple[int, int]) -> tuple[float, float]:
    return _UNITS_HIGH * size[0] / size[1], _UNITS_HIGH


def _sagittal_geometry(
    case: Case, plan: Plan, measurements: Measurements | None, size: tuple[int, int]
) -> SliceGeometry:
    frame = None if measurements is None else measurements.frame
    left = LEFT if frame is None else frame.axes[0]
    up = unit(across(SUPERIOR, left)) if abs(float(left @ SUPERIOR)) < 0.9 else -POSTERIOR
    down, right = -up, np.cross(up, left)
    width, height = _shape(size)
    points = _of_interest(case, measurements, left)
    if points is None:
        promontory = plan.position(PROMONTORY)
        middle = case.volume.centre_mm if promontory is None else promontory
        points = middle + np.outer([-1.0, 1.0], 80.0 * (right + down))
    u, v = points @ right, points @ down
    half_wide = np.ptp(u) / 2 + _MARGIN_MM
    half_high = np.ptp(v) / 2 + _MARGIN_MM
    scale = 2 * max(half_high / height, half_wide / width)
    through = points.mean(axis=0) if frame is None else frame.origin
    centre = (
        right * (u.max() + u.min()) / 2
        + down * (v.max() + v.min()) / 2
        + left * float(through @ left)
    )
    return SliceGeometry(Pane.SAGITTAL, centre, right, down, float(scale), width, height)


def _of_interest(case: Case, measurements: Measurements | None, left: Vector) -> Points | None:
    """What the picture must hold: the ventral curve and the sacrum's section in its plane."""
    if measurements is None or measurements.frame is None:
        return None
    points = []
    if measurements.ventral_curve is not None:
        points.append(measurements.ventral_curve.points)
    if case.sacrum is not None:
        plane = Plane(measurements.frame.origin, left)
        points.append(cut_segments(case.sacrum.surface, plane).reshape(-1, 3))
    every = np.concatenate(points) if points else np.empty((0, 3))
    return every if len(every) else None


def _zero_and_cut(plan: Plan, measurements: Measurements | None, geometry: SliceGeometry) -> Marks:
    dots, labels = [], []
    zero = plan.position(PROMONTORY)
    tape = None if measurements is None else measurements.tape("midline")
    if tape is not None:
        zero = tape.path.points[0]
        at = pixel(geometry.to_pixel(tape.end_mm))
        dots.append(Dot("cut", at, 3.6, PLANE))
        labels.append(Label("cut", (at[0] - 12, at[1] + 14), "cut", TEXT, "right", 13.0, True))
    if zero is not None:
        at = pixel(geometry.to_pixel(zero))
        dots.append(Dot("zero", at, 3.6, LANDMARK))
        labels.append(Label("zero", (at[0] - 12, at[1] - 10), "0", TEXT, "right", 14.0, True))
    return Marks(dots=tuple(dots), labels=tuple(labels))


def _image_actor(pixels: NDArray[np.uint32]) -> vtkActor2D:
    rows, columns = pixels.shape
    image = vtkImageData()
    image.SetDimensions(columns, rows, 1)
    from_below = np.ascontiguousarray(pixels[::-1])
    shifts = np.array([16, 8, 0], dtype=np.uint32)
    colours = (from_below[..., None] >> shifts & np.uint32(255)).astype(np.uint8)
    image.GetPointData().SetScalars(vtk_array(colours.reshape(-1, 3)))
    mapper, actor = vtkImageMapper(), vtkActor2D()
    mapper.SetInputData(image)
    mapper.SetColorWindow(255.0)
    mapper.SetColorLevel(127.5)
    actor.SetMapper(mapper)
    return actor


def _render(
    window: OffscreenWindow,
    marks: Marks,
    geometry: SliceGeometry,
    size: tuple[int, int],
    lettering: Lettering,
) -> NDArray[np.uint8]:
    """Draw twice as fine and take the mean of four pixels, which smooths lines and letters."""
    scale = size[1] * _FINER / geometry.height
    for actor in mark_actors(marks, geometry.height, scale, lettering):
        window.renderer.AddViewProp(actor)
    fine = window.picture(size[0] * _FINER, size[1] * _FINER)[..., :3].astype(np.uint16)
    parts = fine.reshape(size[1], _FINER, size[0], _FINER, 3).sum(axis=(1, 3))
    return np.asarray((parts // _FINER**2).astype(np.uint8))
