"""Tape lengths against their true values on made pelves, beside VTK's Dijkstra path.

    python bench/accuracy.py [--workers 2] [--json FILE]

Three shapes, slices of 0.75 to 5 mm, rotations up to 20 degrees about each axis, dense cortex and
poor, always with noise. For each phantom the worst error over the levels S1/2 to S4/5 is printed.
"""

from __future__ import annotations

import argparse
import itertools
import json
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from vtkmodules.vtkFiltersModeling import vtkDijkstraGraphGeodesicPath

from sacplan.case.case import Case
from sacplan.geometry.frame import Vector
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.polyline import lengths_along
from sacplan.phantom.phantom import PhantomSpec, make_truth, make_volume
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan
from sacplan.scene.poly_data import mesh_poly_data
from sacplan.services.measure_plan import measure_plan
from sacplan.services.outline_sacrum import outline_sacrum

STEPS = (0.75, 1.0, 3.0, 5.0)
TURNS = ((17, -20, 8), (-12, 15, -20), (20, 10, 13), (-5, -10, 20), (9, 20, -7), (-20, 4, 11))
BONE = {
    "dense": {"cortex_mm": 1.5, "cortex_value": 900, "cancellous_value": 150, "noise": 15.0},
    "poor": {"cortex_mm": 0.8, "cortex_value": 450, "cancellous_value": 40, "noise": 20.0},
}


@dataclass(frozen=True)
class Row:
    """One phantom: worst signed errors over four levels, mm, and Dijkstra's, mm and percent."""

    shape: str
    bone: str
    step_mm: float
    turned_deg: tuple[int, int, int]
    pressed_mm: float
    taut_mm: float
    tissue_mm: float
    lateral_mm: float
    dijkstra_mm: float
    dijkstra_percent: float
    seconds: float


def specs() -> list[tuple[str, PhantomSpec]]:
    """The phantoms: shape x slice step x bone, each turned another way."""
    combinations = itertools.product(("mean", "flat", "curved"), STEPS, BONE)
    result = []
    for i, (shape, step, bone) in enumerate(combinations):
        yaw, pitch, roll = TURNS[i % len(TURNS)]
        spec = PhantomSpec(
            shape=shape,
            yaw_deg=yaw,
            pitch_deg=pitch,
            roll_deg=roll,
            spacing_mm=0.75,
            step_mm=step,
            seed=i + 1,
        )
        result.append((bone, replace(spec, **BONE[bone])))
    return result


def measure(job: tuple[str, PhantomSpec]) -> Row:
    """Makes one phantom and measures it with the true promontory and apex only."""
    bone, spec = job
    volume, truth = make_volume(spec), make_truth(spec)
    landmarks = {name: Landmark(truth.landmarks[name]) for name in (PROMONTORY, APEX)}
    plan = Plan(landmarks)
    began = time.perf_counter()
    case = outline_sacrum(Case(volume), plan)
    seconds = time.perf_counter() - began
    errors: dict[str, list[float]] = {"pressed": [], "taut": [], "tissue": [], "lateral": []}
    edges: list[tuple[float, float]] = []
    for s in truth.levels_mm:
        plane = truth.neutral_plane(s)
        true = truth.tape_to(plane)
        measured = measure_plan(case, replace(plan, transection=plane))
        tape = measured.tape("midline")
        if tape is None or case.sacrum is None:
            raise SystemExit(f"{spec}: {measured.findings}")
        errors["pressed"].append(tape.pressed_mm - true.pressed_mm)
        errors["taut"].append(tape.taut_mm - true.taut_mm)
        errors["tissue"].append(tape.on_tissue_mm - true.on_tissue_mm(plan.tissue_mm))
        for name, lateral in (("left", 15.0), ("right", -15.0)):
            side = measured.tape(name)
            if side is not None:
                wanted = truth.lateral(plane, lateral)
                errors["lateral"].append(side.pressed_mm - wanted.pressed_mm)
                errors["tissue"].append(side.on_tissue_mm - wanted.on_tissue_mm(plan.tissue_mm))
        walked = dijkstra(case.sacrum.surface, truth.landmarks[PROMONTORY], plane.point)
        edges.append((walked - true.pressed_mm, 100 * (walked / true.pressed_mm - 1)))
    worst = {name: max(values, key=abs, default=float("nan")) for name, values in errors.items()}
    return Row(
        spec.shape,
        bone,
        spec.step_mm,
        (int(spec.yaw_deg), int(spec.pitch_deg), int(spec.roll_deg)),
        worst["pressed"],
        worst["taut"],
        worst["tissue"],
        worst["lateral"],
        max(e[0] for e in edges),
        max(e[1] for e in edges),
        seconds,
    )


def dijkstra(mesh: TriangleMesh, start: Vector, end: Vector) -> float:
    """The length of VTK's path over mesh edges between the vertices nearest to two points, mm."""
    first, last = (int(np.argmin(np.linalg.norm(mesh.vertices - p, axis=1))) for p in (start, end))
    path = vtkDijkstraGraphGeodesicPath()
    path.SetInputData(mesh_poly_data(mesh))
    path.SetStartVertex(first)
    path.SetEndVertex(last)
    path.Update()
    ids = path.GetIdList()
    walked = mesh.vertices[[ids.GetId(i) for i in range(ids.GetNumberOfIds())]]
    return float(lengths_along(walked)[-1])


def main() -> None:
    """Runs all phantoms and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    print(f"{'shape':8}{'bone':7}{'step':>5} {'yaw,pitch,roll':>15}", end="")
    print(f"{'pressed':>9}{'taut':>7}{'tissue':>8}{'lateral':>9}{'Dijkstra':>10}{'%':>6}{'s':>5}")
    with ProcessPoolExecutor(options.workers) as pool:
        rows = []
        for row in pool.map(measure, specs()):
            rows.append(row)
            print(
                f"{row.shape:8}{row.bone:7}{row.step_mm:5.2f} {row.turned_deg!s:>15}"
                f"{row.pressed_mm:+9.2f}{row.taut_mm:+7.2f}{row.tissue_mm:+8.2f}{row.lateral_mm:+9.2f}"
                f"{row.dijkstra_mm:+10.2f}{row.dijkstra_percent:6.1f}{row.seconds:5.1f}",
                flush=True,
            )
    for label, steps in (("up to 1 mm", (0.75, 1.0)), ("3 to 5 mm", (3.0, 5.0))):
        chosen = [r for r in rows if r.step_mm in steps]
        worst = [
            max(abs(getattr(r, k)) for r in chosen)
            for k in ("pressed_mm", "taut_mm", "tissue_mm", "lateral_mm")
        ]
        edge = [r.dijkstra_mm for r in chosen]
        print(
            f"{len(chosen)} phantoms, slices {label}: worst pressed {worst[0]:.2f}, "
            f"taut {worst[1]:.2f}, on tissue {worst[2]:.2f}, lateral {worst[3]:.2f} mm; "
            f"Dijkstra on the same surfaces +{min(edge):.1f} to +{max(edge):.1f} mm"
        )
    if options.json:
        options.json.write_text(json.dumps([asdict(r) for r in rows], indent=1))


if __name__ == "__main__":
    main()
