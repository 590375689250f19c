"""Every number of the program against its true value on hundreds of random made pelves.

    python bench/accuracy.py --count 240 --seed 1 --out accuracy.jsonl [--only ct|mr] [--workers 2]
    python bench/accuracy.py --out accuracy.jsonl --table

A line is written for each phantom as it is done; a run that was cut short goes on where it ended.
CT is outlined from the true promontory and apex; MR is measured on a curve snapped to points that
an unsteady hand sets every 18 mm. Every phantom is cut near S1/2, S2/3, S3/4 and S4/5, tilted and
oblique. Beside it run VTK's Dijkstra path over the edges of the same surface and, where pygeodesic
can be imported, the exact geodesic on it. A tenth of the CT are also measured in the mirror.
"""

from __future__ import annotations

import argparse
import json
import time
import traceback
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from accuracy_measures import Asked, errors
from accuracy_table import print_table
from geodesics import dijkstra_mm, exact_mm
from mirror import mirror_errors
from phantom_design import specs
from sacplan.case.case import Case
from sacplan.case.mask import LabelMask
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import Points, Vector
from sacplan.phantom.dicom import write_series
from sacplan.phantom.phantom import PhantomSpec, Truth, make_truth, make_volume
from sacplan.phantom.soft_tissue import tumour_lobes
from sacplan.plan.drawn import DrawnCurve
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan
from sacplan.services.measure_plan import measure_plan
from sacplan.services.open_series import open_case
from sacplan.services.outline_sacrum import outline_sacrum
from sacplan.services.snap_curve import with_snapped_curve

SEEDS = (PROMONTORY, APEX)
MIRROR_EVERY = 10
DRAWN_EVERY_MM = 18.0
CLICK_SD_MM = 1.5


def run(i: int, spec: PhantomSpec) -> dict[str, Any]:
    """One phantom: its specification, errors by name and level, or why it was refused."""
    row: dict[str, Any] = {"i": i, "spec": asdict(spec), "errors": [], "refused": []}
    began = time.perf_counter()
    try:
        _measure(i, spec, row)
    except SacplanError as error:
        row["refused"].append(f"{error.code}: {error.problem}")
    except Exception:  # noqa: BLE001 a run of hours goes on, and the table names the crash
        row["refused"].append(f"CRASH: {traceback.format_exc()[-800:]}")
    row["seconds"] = round(time.perf_counter() - began, 1)
    return row


def _measure(i: int, spec: PhantomSpec, row: dict[str, Any]) -> None:
    truth, volume = make_truth(spec), _volume(spec)
    case = Case(volume, segments=_tumour(spec, truth))
    marks = {name: Landmark(point) for name, point in truth.landmarks.items()}
    seeds = Plan({name: marks[name] for name in SEEDS})
    if volume.is_hounsfield:
        began = time.perf_counter()
        case = outline_sacrum(case, seeds)
        row["outline_seconds"] = round(time.perf_counter() - began, 1)
        row["findings"] = [f.code for f in case.sacrum.findings] if case.sacrum else []
    else:
        clicks = _clicks(spec, truth)
        drawn = replace(seeds, ventral_curve=DrawnCurve(clicks, clicks))
        seeds, unsure = with_snapped_curve(case, drawn)
        row["findings"] = [f.code for f in unsure]
    chosen = np.random.default_rng([spec.seed, 5])
    for name, level in zip(("S1/2", "S2/3", "S3/4", "S4/5"), truth.levels_mm, strict=True):
        s = float(level + chosen.uniform(-5, 5))
        tilt, obliquity = float(chosen.uniform(-15, 15)), float(chosen.uniform(-8, 8))
        plane = truth.neutral_plane(s, tilt, obliquity)
        for prefix, landmarks in (("", seeds.landmarks), ("all landmarks: ", marks)):
            plan = replace(seeds, landmarks=landmarks, transection=plane)
            found = measure_plan(case, plan)
            row["refused"] += [
                f"{name} {prefix}{f.code}: {f.text}"
                for f in found.findings
                if f.severity == "blocker"
            ]
            asked = Asked(found, truth, plane, s, tilt, obliquity)
            row["errors"] += [[prefix + n, name, round(e, 4)] for n, e in errors(asked)]
        if case.sacrum is not None and name == "S3/4":
            row["errors"] += _paths(case, truth, plane.point, truth.tape_to(plane).pressed_mm)
    if case.sacrum is not None and i % MIRROR_EVERY == 0:
        row["errors"] += mirror_errors(case, replace(seeds, transection=plane))


def _clicks(spec: PhantomSpec, truth: Truth) -> Points:
    """Points on the front as a hand sets them, 1.5 mm off within the midsagittal plane."""
    s = np.linspace(0, truth.ends_mm[-1], round(truth.ends_mm[-1] / DRAWN_EVERY_MM) + 1)
    off = np.random.default_rng([spec.seed, 6]).normal(0.0, CLICK_SD_MM, (len(s), 2))
    off[0] = 0.0
    return np.asarray(truth.ventral_points(s) + off @ truth.frame.axes[1:])


def _paths(case: Case, truth: Truth, end: Vector, true_mm: float) -> list[list[Any]]:
    assert case.sacrum is not None
    start, surface = truth.landmarks[PROMONTORY], case.sacrum.surface
    found = {
        "(Dijkstra on edges)": dijkstra_mm(surface, start, end),
        "(exact geodesic)": exact_mm(surface, start, end),
    }
    return [[n, "S3/4", round(v - true_mm, 4)] for n, v in found.items() if v is not None]


def _volume(spec: PhantomSpec) -> ImageVolume:
    """A tilted series goes through its files, as only loading puts it upright."""
    volume = make_volume(spec)
    if not spec.gantry_tilt_deg:
        return volume
    with TemporaryDirectory() as folder:
        write_series(Path(folder), volume)
        return open_case(Path(folder), None).volume


def _tumour(spec: PhantomSpec, truth: Truth) -> tuple[LabelMask, ...]:
    """The made tumour, marked on a 0.8 mm grid along the patient's axes."""
    lobes = tumour_lobes(spec) if spec.tumour else ()
    if not lobes:
        return ()
    centres = truth.pose.to_patient(np.array([centre for centre, _ in lobes]))
    reach = max(max(radii) for _, radii in lobes) + 3
    low, high = centres.min(axis=0) - reach, centres.max(axis=0) + reach
    size = np.ceil((high - low) / 0.8).astype(int)
    k, j, i = np.meshgrid(*(np.arange(n) for n in size[::-1]), indexing="ij")
    body = truth.pose.to_body(np.stack([i, j, k], axis=-1) * 0.8 + low)
    inside = np.zeros(body.shape[:3], dtype=bool)
    for centre, radii in lobes:
        inside |= (((body - np.array(centre)) / np.array(radii)) ** 2).sum(axis=-1) <= 1
    affine = np.diag([0.8, 0.8, 0.8, 1.0])
    affine[:3, 3] = low
    return (LabelMask("tumour", inside, affine, "made"),)


def main() -> None:
    """Runs what is still missing in the file and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=240)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=("ct", "mr"))
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--out", type=Path, default=Path("accuracy.jsonl"))
    parser.add_argument("--table", action="store_true", help="print what is there, run nothing")
    options = parser.parse_args()
    lines = options.out.read_text().splitlines() if options.out.exists() else []
    rows = [json.loads(line) for line in lines]
    if not options.table:
        done = {row["i"] for row in rows}
        jobs = [
            (i, spec)
            for i, spec in enumerate(specs(options.count, options.seed))
            if i >= options.first
            and i not in done
            and options.only in (None, spec.modality.lower())
        ]
        with ProcessPoolExecutor(options.workers) as pool, options.out.open("a") as out:
            for future in as_completed([pool.submit(run, i, spec) for i, spec in jobs]):
                row = future.result()
                rows.append(row)
                print(json.dumps(row), file=out, flush=True)
                refused = f"  {row['refused'][0][:90]}" if row["refused"] else ""
                print(f"{row['i']:4d} {row['seconds']:6.1f} s{refused}", flush=True)
    print_table(rows)


if __name__ == "__main__":
    main()
