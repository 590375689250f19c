"""Each step of the main job beside the same step done the usual way, in one run.

    python bench/speed.py [--slices 400] [--repeats 5]

Opening: SimpleITK's series reader. Bone surface: one threshold, marching cubes, largest region,
smoothing (VTK), on the same volume. Plane move to new lengths: VTK's Dijkstra path for the same
three tapes on the same surface.
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
from accuracy import dijkstra
from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.measure.transection import plane_at
from sacplan.phantom.phantom import PhantomSpec, make_truth, make_volume
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan
from sacplan.services.measure_plan import measure_plan
from sacplan.services.outline_sacrum import outline_sacrum


def seconds(work: Callable[[], object], repeats: int) -> tuple[float, float]:
    """Best and 99th percentile of the times that `work` takes."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return float(np.min(times)), float(np.percentile(times, 99))


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


def bench_planning(repeats: int) -> None:
    """Surface, and plane move to new lengths."""
    spec = PhantomSpec(yaw_deg=12, pitch_deg=-8, roll_deg=5)
    volume, truth = make_volume(spec), make_truth(spec)
    plan = Plan({name: Landmark(truth.landmarks[name]) for name in (PROMONTORY, APEX)})
    case = outline_sacrum(Case(volume), plan)
    assert case.sacrum is not None
    surface = case.sacrum.surface
    ours, _ = seconds(lambda: outline_sacrum(Case(volume), plan), repeats)
    usual, _ = seconds(lambda: usual_surface(volume), repeats)
    show("sacrum outlined and surfaced", ours, usual, "threshold + marching cubes")
    first = measure_plan(case, plan)
    places = iter(np.tile(np.linspace(35.0, 95.0, 60), 20))

    def move() -> None:
        moved = replace(plan, transection=plane_at(first, float(next(places)), 3.0, 2.0))
        measure_plan(case, moved)

    best, worst = seconds(move, 40 * repeats)
    ends = truth.tape_to(truth.neutral_plane(60.0)).end_mm
    tapes = 3
    walk, _ = seconds(
        lambda: [dijkstra(surface, truth.landmarks[PROMONTORY], ends) for _ in range(tapes)],
        repeats,
    )
    show("plane move to new lengths", best, walk, "VTK Dijkstra, three tapes")
    count = len(surface.triangles)
    print(f"plane move, 99th percentile {1000 * worst:.1f} ms; surface {count} triangles")


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
