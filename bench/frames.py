"""Frames per second in the real window: scrolling, turning, thick slices, the plane in 3D.

    python bench/frames.py [--slices 400] [--seconds 3]

A made CT of 512 x 512 pixels, outlined, in the window of 1920 x 1080 with four views (start it
under Xvfb where there is no screen). Each step changes the state as the hand does and waits until
every view that changed is painted. Beside it, in the same run: one slice cut by vtkImageReslice and
made a picture, which is the least that a viewer has to do.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from sacplan.case.case import Case
from sacplan.measure.transection import plane_at
from sacplan.phantom.phantom import PhantomSpec, make_truth, make_volume
from sacplan.plan.edits import set_transection
from sacplan.plan.model import Landmark, Plan
from sacplan.scene.bone_camera import BoneCamera
from sacplan.scene.reslice import Reslicer
from sacplan.services.outline_sacrum import outline_sacrum
from sacplan.session.jobs import Jobs
from sacplan.session.session import Session
from sacplan.session.view_state import Pane, Slab, SlabMode
from sacplan.ui.delivery import Delivery
from sacplan.ui.main_window import MainWindow
from sacplan.ui.recovery import Recovery
from sacplan.ui.settings import Settings
from sacplan.ui.theme import apply_theme
from sacplan.ui.views.bone_view import BoneView
from sacplan.ui.views.slice_gestures import turn_views
from soak import memory_mb
from soak_hand import wait


def made_case(slices: int) -> tuple[Case, Plan]:
    """An outlined pelvis in 512 x 512 x `slices` voxels, and a plan with a plane at 55 mm."""
    spec = PhantomSpec(spacing_mm=0.7, step_mm=0.7)
    truth, volume = make_truth(spec), make_volume(spec)
    rows, columns = (512 - n for n in volume.voxels.shape[1:])
    more = max(0, slices - volume.voxels.shape[0])
    pads = ((0, more), (0, max(0, rows)), (0, max(0, columns)))
    volume = replace(volume, voxels=np.pad(volume.voxels, pads, constant_values=-1000))
    marks = {name: Landmark(at) for name, at in truth.landmarks.items()}
    plan = Plan(marks)

    return outline_sacrum(Case(volume), plan), plan


def frames(step: Callable[[int], object], seconds: float) -> float:
    """How many steps a second the window takes and paints."""
    for i in range(3):
        step(i)
        wait(0)
    began, count = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        step(count + 3)
        wait(0)  # the loop paints every view that asked for it
        count += 1
    return count / (time.perf_counter() - began)


def one_slice(window: MainWindow, seconds: float) -> float:
    """Frames a second of one plain oblique slice made a picture, with nothing around it."""
    view = window.views.views[Pane.AXIAL]
    case, geometry = window.session.state.case, view.geometry_shown()
    assert case is not None
    assert geometry is not None
    reslicer, began, count = Reslicer(case.volume), time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        values = reslicer.values(geometry)
        grey = np.clip((values.astype(np.float32) + 650) * (255 / 2000), 0, 255).astype(np.uint8)
        QImage(grey.data, grey.shape[1], grey.shape[0], QImage.Format.Format_Grayscale8).copy()
        count += 1
    return count / (time.perf_counter() - began)


def measure(window: MainWindow, seconds: float) -> None:
    """Print a line for each of what a hand does."""
    session = window.session
    first = session.state.view
    middle = first.crosshair_mm
    bone = window.views.views[Pane.BONE]
    assert isinstance(bone, BoneView)

    def scroll(i: int) -> None:
        session.show(crosshair_mm=middle + np.array([0.0, 0.0, 0.7 * (i % 60 - 30)]))

    def turn(i: int) -> None:
        turn_views(session, first, np.array([0.3, 0.2, 0.93]), 20 * np.sin(0.1 * i))

    def look(i: int) -> None:
        camera: BoneCamera = bone.camera().turned(0.0, 3.0 if i % 40 < 20 else -3.0)
        bone.aim(camera)

    def drag(i: int) -> None:
        measured = session.state.measurements
        assert measured is not None
        session.apply(set_transection(plane_at(measured, 55 + 15 * np.sin(0.1 * i), 0.0, 0.0)))

    yardstick = one_slice(window, seconds)
    print(f"{'one plain slice, no window':34}{yardstick:8.1f} frames/s")
    steps = (("scroll, three slices", scroll), ("oblique turn, three slices", turn))
    for name, step in (
        *steps,
        ("turn of the bone in 3D", look),
        ("plane dragged, all numbers", drag),
    ):
        found = frames(step, seconds)
        session.show(axes=np.eye(3), upright=None, crosshair_mm=middle)
        print(f"{name:34}{found:8.1f} frames/s   {found / yardstick:5.2f} of one plain slice")
    session.show(slab=Slab(SlabMode.MAXIMUM, 10.0))
    found = frames(scroll, seconds)
    print(f"{'scroll, three slices, MIP 10 mm':34}{found:8.1f} frames/s")
    print(f"memory {memory_mb():.0f} MB")


def main() -> None:
    """Makes the case, opens the window and measures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--slices", type=int, default=400)
    parser.add_argument("--seconds", type=float, default=3.0)
    arguments = parser.parse_args()
    application = QApplication(sys.argv[:1])
    apply_theme(application)
    case, plan = made_case(arguments.slices)
    print(f"volume {case.volume.voxels.shape}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        window = MainWindow(
            Session(Jobs(Delivery())), Settings(folder / "window.ini"), Recovery(folder / "kept")
        )
        window.resize(1920, 1080)
        window.show()
        window.session.use_case(case, plan)
        wait(500)
        measured = window.session.state.measurements
        assert measured is not None
        window.session.apply(set_transection(plane_at(measured, 55.0, 0.0, 0.0)))
        wait(500)
        measure(window, arguments.seconds)
        window.session.document.mark_saved(window.session.document.plan)
        window.close()


if __name__ == "__main__":
    main()
