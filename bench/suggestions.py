"""Places suggested for landmarks, against the true ones and against the usual proportions.

    python bench/suggestions.py [--count 72] [--seed 7] [--workers 2] [--data FOLDER]

On random made pelves (the CT of the accuracy bench) both ends are looked for with nothing placed;
then promontory and apex are placed by an unsteady hand of 1.5 mm, and the foramina looked for. The
other way is what one would do without looking: for both ends the mean place in the box around all
bone, for the foramina the mean place on all these pelves, scaled by the distance from promontory to
apex and turned with the bone. With --data two real series are tried as well, read by eye from
pictures along and across the face.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from phantom_design import specs
from sacplan.case.case import Case
from sacplan.case.volume import ImageVolume
from sacplan.geometry.frame import Vector
from sacplan.measure.sacral_frame import SacralFrame, sacral_frame
from sacplan.phantom.phantom import PhantomSpec, make_truth, make_volume
from sacplan.plan.model import APEX, PROMONTORY, Landmark, Plan
from sacplan.progress import NoProgress
from sacplan.services.open_series import open_case
from sacplan.services.suggest_landmarks import suggest_landmarks

HAND_SD_MM = 1.5
ENDS = (PROMONTORY, APEX)
NAMES = tuple(f"s{n}_foramen_{side}" for n in range(1, 5) for side in ("left", "right"))

READ_BY_EYE: Mapping[str, Mapping[str, tuple[float, float, float]]] = {
    "abdomen-pelvis-ct-3mm/dicom_wrapped": {
        "promontory": (-4, -131, 207),
        "apex": (-4, -61, 147),
        "s1_foramen_left": (23, -94, 202),
        "s1_foramen_right": (-25, -97, 204),
        "s2_foramen_left": (24, -76, 195),
        "s2_foramen_right": (-25, -77, 194),
        "s3_foramen_left": (17, -63, 186),
        "s3_foramen_right": (-20, -65, 186),
        "s4_foramen_left": (18, -60, 169),
        "s4_foramen_right": (-21, -61, 170),
    },
    "pelvis-ct-4mm": {
        "promontory": (-16, 53, -738),
        "apex": (-22, 131, -815),
        "s1_foramen_left": (5, 87, -751),
        "s1_foramen_right": (-36, 87, -752),
        "s2_foramen_left": (5, 112, -768),
        "s2_foramen_right": (-38, 106, -768),
        "s3_foramen_left": (3, 124, -779),
        "s3_foramen_right": (-37, 118, -781),
        "s4_foramen_left": (-5, 130, -796),
        "s4_foramen_right": (-35, 126, -796),
    },
}
"""Patient LPS mm."""


@dataclass(frozen=True)
class Tried:
    """One case: the places as read or made, those placed by hand, and what was suggested for each
    name, with its SD."""

    true: Mapping[str, Vector]
    placed: Mapping[str, Vector]
    suggested: Mapping[str, tuple[Vector, float]]
    box: tuple[Vector, Vector]
    """Two corners of the box around all bone."""


def tried(case: Case, true: Mapping[str, Vector], random: np.random.Generator) -> Tried:
    """Promontory and apex placed by an unsteady hand, the rest suggested."""
    placed = {name: true[name] + random.normal(0, HAND_SD_MM, 3) for name in ENDS}
    plan = Plan({name: Landmark(point) for name, point in placed.items()})
    found = [
        one for asked in (Plan(), plan) for one in suggest_landmarks(case, asked, NoProgress())
    ]
    suggested = {one.name: (one.position_mm, one.sd_mm) for one in found}
    return Tried(dict(true), placed, suggested, _bone_box(case.volume))


def _bone_box(volume: ImageVolume) -> tuple[Vector, Vector]:
    kji = np.argwhere(volume.voxels[::2, ::2, ::2] > 200) * 2
    low, high = np.percentile(volume.index_to_patient(kji[:, ::-1]), [1, 99], axis=0)
    return low, high


def on_phantom(spec: PhantomSpec) -> Tried:
    """One made pelvis."""
    case = Case(make_volume(spec))
    return tried(case, make_truth(spec).landmarks, np.random.default_rng([spec.seed, 11]))


def on_real(folder: Path) -> list[Tried]:
    """The series read by eye, five hands each."""
    rows = []
    for name, read in READ_BY_EYE.items():
        case = open_case(folder / name, None, NoProgress())
        true = {key: np.array(at, dtype=np.float64) for key, at in read.items()}
        rows += [tried(case, true, np.random.default_rng([i, 12])) for i in range(5)]
    return rows


def usual(rows: list[Tried]) -> dict[str, Vector]:
    """The mean place of each landmark in the bone's own frame, as a part of the chord."""
    parts: dict[str, list[Vector]] = {name: [] for name in (*ENDS, *NAMES)}
    for row in rows:
        for name in ENDS:
            low, high = row.box
            parts[name].append((row.true[name] - low) / (high - low))
        for name in NAMES:
            frame, chord = _frame(row.true)
            parts[name].append(frame.frame.from_patient(row.true[name]) / chord)
    return {name: np.mean(part, axis=0) for name, part in parts.items()}


def show(title: str, rows: list[Tried], proportions: Mapping[str, Vector]) -> None:
    """One line a landmark."""
    print(f"\n{title}: {len(rows)} readings")
    print("landmark          suggested median  worst  >3 SD   SD | usual: median  worst")
    for name in (*ENDS, *NAMES):
        off, beyond, sds, other = [], 0, [], []
        for row in rows:
            if name in row.suggested:
                at, sd = row.suggested[name]
                off.append(float(np.linalg.norm(at - row.true[name])))
                beyond += off[-1] > 3 * sd
                sds.append(sd)
            guess = _guess(row, name, proportions)
            other.append(float(np.linalg.norm(guess - row.true[name])))
        shown = f"{np.median(off):6.1f} {max(off):6.1f}" if off else "     -      -"
        print(
            f"{name:18}{100 * len(off) / len(rows):7.0f} % {shown} "
            f"{100 * beyond / max(len(off), 1):4.0f} %"
            f"{np.mean(sds or [0]):6.1f} | {np.median(other):13.1f} {max(other):6.1f}"
        )


def _guess(row: Tried, name: str, proportions: Mapping[str, Vector]) -> Vector:
    if name in ENDS:
        low, high = row.box
        return np.asarray(low + proportions[name] * (high - low))
    frame, chord = _frame(row.placed)
    return frame.frame.to_patient(proportions[name] * chord)


def _frame(positions: Mapping[str, Vector]) -> tuple[SacralFrame, float]:
    ends = {name: positions[name] for name in ENDS}
    return sacral_frame(ends), float(np.linalg.norm(ends[PROMONTORY] - ends[APEX]))


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=72)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--data", type=Path)
    options = parser.parse_args()
    made = [spec for spec in specs(options.count, options.seed) if spec.modality == "CT"]
    with ProcessPoolExecutor(options.workers) as pool:
        rows = list(pool.map(on_phantom, made))
    proportions = usual(rows)
    show("Made pelves", rows, proportions)
    if options.data:
        for i, name in enumerate(READ_BY_EYE):
            show(name, on_real(options.data)[5 * i : 5 * i + 5], proportions)


if __name__ == "__main__":
    main()
