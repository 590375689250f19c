"""Each step of the main job beside the same step done the usual way, in one run.

    python bench/speed.py [--slices 400] [--repeats 5]

Opening: SimpleITK's series reader. Bone surface: one threshold, marching cubes, largest region,
smoothing (VTK), on the same volume. Plane move to all numbers (tapes, marks, roots, margin, level,
posterior card, volumes): VTK's Dijkstra path for three tapes alone on the same surface. The drag
is recorded: the plane slides, tilts and turns as a hand moves it. The full uncertainty is timed
against as many plain measurements in a loop.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkFiltersCore import (
    vtkMarchingCubes,
    vtkPolyDataConnectivityFilter,
    vtkWindowedSincPolyDataFilter,
)

import opening
from geodesics import dijkstra_mm
from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.geometry.plane import Plane
from sacplan.measure.measurements import Measurements
from sacplan.measure.transection import plane_at
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth, make_volume
from sacplan.plan.counting import Counting, Transition
from sacplan.plan.drawn import TUMOUR, DrawnContour
from sacplan.plan.model import PROMONTORY, Landmark, Plan
from sacplan.services.estimate_uncertainty import estimate_uncertainty
from sacplan.services.measure_plan import measure_plan
from sacplan.services.outline_sacrum import outline_sacrum


def seconds(work: Callable[[], object], repeats: int) -> tuple[float, float]:
    """Best and median of the times that `work` takes."""
    best, median, _ = times(work, repeats)
    return best, median


def times(work: Callable[[], object], repeats: int) -> tuple[float, float, float]:
    """Best, median and 99th percentile of the times that `work` takes."""
    taken = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return float(np.min(taken)), float(np.median(taken)), float(np.percentile(taken, 99))


def usual_surface(volume: ImageVolume) -> int:
    """The usual bone surface: one threshold for all, and no idea which bone is the sacrum."""
    image = vtkImageData()
    image.SetDimensions(*volume.voxels.shape[::-1])
    image.SetSpacing(*volume.spacing_mm)
    image.GetPointData().SetScalars(numpy_to_vtk(volume.voxels.reshape(-1)))
    cubes = vtkMarchingCubes()
    cubes.SetInputData(image)
    cubes.SetValue(0, 200)
    largest = vtkPolyDataConnectivityFilter()
    largest.SetInputConnection(cubes.GetOutputPort())
    largest.SetExtractionModeToLargestRegion()
    smooth = vtkWindowedSincPolyDataFilter()
    smooth.SetInputConnection(largest.GetOutputPort())
    smooth.SetNumberOfIterations(20)
    smooth.Update()
    return int(smooth.GetOutput().GetNumberOfPolys())


def show(step: str, ours: float, usual: float, usual_name: str) -> None:
    """One line: our time, the usual one, and how many times faster."""
    print(
        f"{step:30}{1000 * ours:9.1f} ms   {usual_name:28}{1000 * usual:9.1f} ms   "
        f"x{usual / ours:.1f}"
    )


def bench_opening(slices: int, repeats: int) -> None:
    """Scan and load of an uncompressed CT."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        opening.write_series(folder, slices)
        f = opening.measure(folder, slices, repeats)
    show("open (scan + load)", f["open_s"], f["simple_itk_s"], "SimpleITK series reader")
    show("first picture", f["first_picture_s"], f["simple_itk_s"], "SimpleITK series reader")
    print(
        f"open is {f['open_over_reading']:.1f} x reading the bytes once "
        f"({1000 * f['read_bytes_s']:.0f} ms); peak memory {f['peak_over_volume']:.2f} x volume "
        f"(SimpleITK {f['simple_itk_peak_over_volume']:.2f})"
    )


def drag(first: Measurements, moves: int) -> list[Plane]:
    """A hand's drag from S1/2 to S4/5 and back, with some tilt and obliquity on the way."""
    t = np.linspace(0.0, 2 * np.pi, moves)
    s = 62.0 - 28.0 * np.cos(t)
    tilt, turn = 8.0 * np.sin(3 * t), 6.0 * np.sin(2 * t)
    return [plane_at(first, *map(float, place)) for place in zip(s, tilt, turn, strict=True)]


def full_plan(truth: Truth) -> Plan:
    """A plan with every landmark, the counting answered and a tumour of 30 mm contoured."""
    frame = truth.frame
    centre = truth.ventral_curve.point_at(100.0) + 8.0 * frame.axes[1]
    angle = np.linspace(0.0, 2 * np.pi, 60, endpoint=False)
    rings = []
    for x in np.arange(-14.0, 14.1, 2.0):
        r = np.sqrt(225.0 - x**2)
        ring = np.outer(np.cos(angle), frame.axes[1]) + np.outer(np.sin(angle), frame.axes[2])
        rings.append(DrawnContour(TUMOUR, centre + x * frame.axes[0] + r * ring))
    return Plan(
        {name: Landmark(point) for name, point in truth.landmarks.items()},
        counting=Counting(Transition.NONE, "C2", 4),
        contours=tuple(rings),
    )


def bench_planning(repeats: int) -> None:
    """Surface, plane move to all numbers, uncertainty."""
    spec = PhantomSpec(yaw_deg=12, pitch_deg=-8, roll_deg=5)
    volume, truth = make_volume(spec), make_truth(spec)
    plan = full_plan(truth)
    case = outline_sacrum(Case(volume), plan)
    assert case.sacrum is not None
    surface = case.sacrum.surface
    ours, _ = seconds(lambda: outline_sacrum(Case(volume), plan), repeats)
    usual, _ = seconds(lambda: usual_surface(volume), repeats)
    show("sacrum outlined and surfaced", ours, usual, "threshold + marching cubes")
    moves = iter(drag(measure_plan(case, plan), 60) * repeats)

    def move() -> None:
        measure_plan(case, replace(plan, transection=next(moves)))

    measure_plan(case, replace(plan, transection=truth.neutral_plane(60.0)))  # it lay there before
    best, median, worst = times(move, 60 * repeats)
    ends = truth.tape_to(truth.neutral_plane(60.0)).end_mm
    walk, _ = seconds(
        lambda: [dijkstra_mm(surface, truth.landmarks[PROMONTORY], ends) for _ in range(3)],
        repeats,
    )
    show("plane move to all numbers", median, walk, "VTK Dijkstra, three tapes")
    print(
        f"plane move: best {1000 * best:.1f}, median {1000 * median:.1f}, 99th percentile "
        f"{1000 * worst:.1f} ms; surface {len(surface.triangles)} triangles"
    )
    settled = replace(plan, transection=truth.neutral_plane(60.0))
    sure, _ = seconds(lambda: estimate_uncertainty(case, settled), repeats)
    runs = settled.choices.runs
    show(f"uncertainty, {runs} readings", sure, runs * median, "one measurement each, in a loop")


def main() -> None:
    """Runs all and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--slices", type=int, default=400)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    bench_opening(options.slices, options.repeats)
    bench_planning(options.repeats)


if __name__ == "__main__":
    main()
