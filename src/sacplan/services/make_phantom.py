"""Make a case whose tape lengths are known: DICOM files, truth and plan files."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

from sacplan.case.identity import SeriesIdentity
from sacplan.errors import SacplanError
from sacplan.phantom.dicom import FILE_PATTERN, WriteOptions, write_series
from sacplan.phantom.identity import DEFAULT_NAME
from sacplan.phantom.phantom import make_truth, make_volume
from sacplan.phantom.spec import PhantomSpec
from sacplan.phantom.truth import Truth
from sacplan.phantom.truth_file import FORMAT, LEVELS
from sacplan.plan.counting import Counting, Transition
from sacplan.plan.model import CaseReference, Landmark, Plan
from sacplan.progress import NoProgress, Progress
from sacplan.services.plan_file import SUFFIX, write_plan
from sacplan.whole_file import write_whole

TRUTH_FILE = "truth.json"
_PLANNED = (
    "promontory",
    "apex",
    "disc_top",
    "s1_rear_edge",
    *(f"s{n}_foramen_{side}" for n in range(1, 5) for side in ("left", "right")),
)


class _Part:
    """The share of a progress that one step of several has."""

    def __init__(self, whole: Progress, first: float, last: float) -> None:
        self._whole, self._first, self._last = whole, first, last

    def report(self, done: float, text: str) -> None:
        self._whole.report(self._first + done * (self._last - self._first), text)

    def stop_if_cancelled(self) -> None:
        self._whole.stop_if_cancelled()


def make_phantom(
    folder: Path,
    spec: PhantomSpec,
    *,
    patient_name: str = DEFAULT_NAME,
    options: WriteOptions | None = None,
    progress: Progress | None = None,
) -> Path:
    """Writes the series into `folder`/CT or /MR, and truth.json and a plan file per level beside
    it; returns `folder`. A made case that lies there already is replaced.

    Raises SacplanError PHANTOM-FOLDER when the series' folder holds anything else,
    PHANTOM-UNWRITABLE or PLAN-UNWRITABLE when a file cannot be written.
    """
    series = make_series(
        folder, spec, patient_name=patient_name, options=options, progress=progress
    )
    truth = make_truth(spec)
    write_truth(folder / TRUTH_FILE, truth)
    write_plans(folder, truth, series)
    return folder


def make_series(
    folder: Path,
    spec: PhantomSpec,
    *,
    patient_name: str = DEFAULT_NAME,
    options: WriteOptions | None = None,
    progress: Progress | None = None,
) -> SeriesIdentity:
    """Writes the series alone into `folder`/CT or /MR. Raises as `make_phantom` does."""
    progress = progress or NoProgress()
    series_folder = folder / spec.modality
    _check_room(series_folder, folder / TRUTH_FILE)
    try:
        # before the pictures are made, so that an unwritable place is told at once
        series_folder.mkdir(parents=True, exist_ok=True)
        volume = make_volume(spec, _Part(progress, 0.0, 0.85), patient_name)
        _remove(series_folder)
        with _whole_or_nothing(series_folder):
            write_series(series_folder, volume, options, _Part(progress, 0.85, 1.0))
    except OSError as error:
        raise SacplanError(
            "PHANTOM-UNWRITABLE",
            f"The made case could not be written to {folder}: {_reason(error)}.",
            "Free some space there, or choose a folder that you may write to.",
        ) from error
    return volume.series


def _remove(series_folder: Path) -> None:
    for path in series_folder.glob(FILE_PATTERN):
        path.unlink()


@contextlib.contextmanager
def _whole_or_nothing(series_folder: Path) -> Iterator[None]:
    """A series cut short is removed: its folder could not be used again."""
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            _remove(series_folder)
        raise


def _reason(error: BaseException) -> str:
    """What the system said: pydicom wraps it in an error of the same type, with a trace as text."""
    inner = error.__cause__ or error.__context__
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return _reason(inner) if inner else str(error).splitlines()[0]


def write_truth(path: Path, truth: Truth) -> None:
    """Writes truth.json. Raises SacplanError PHANTOM-UNWRITABLE."""
    data = json.dumps(truth.to_json(), ensure_ascii=False, separators=(",", ":")).encode()
    write_whole(path, data, code="PHANTOM-UNWRITABLE", what="the truth")


def plan_at(truth: Truth, series: SeriesIdentity, s_mm: float) -> Plan:
    """A finished plan with the true landmarks and a neutral plane at s, bound to the series."""
    landmarks = {
        name: Landmark(truth.landmarks[name], None, "made", series.series_uid) for name in _PLANNED
    }
    case = CaseReference(
        series.patient.patient_id,
        series.study_uid,
        series.series_uid,
        series.frame_of_reference_uid,
    )
    # a made sacrum has its five segments by construction
    counting = Counting(Transition.NONE, "the made case itself", 4)
    return Plan(landmarks, truth.neutral_plane(s_mm), case=case, counting=counting)


def write_plans(folder: Path, truth: Truth, series: SeriesIdentity) -> list[Path]:
    """One plan file per level, plan-S1-2 to plan-S4-5."""
    return [
        write_plan(plan_at(truth, series, s), folder / f"plan-{name.replace('/', '-')}{SUFFIX}")
        for name, s in zip(LEVELS, truth.levels_mm, strict=True)
    ]


def _check_room(series_folder: Path, truth_path: Path) -> None:
    """Refuses a folder that holds anything else than the files of an earlier made case."""
    if not series_folder.exists():
        return
    if not series_folder.is_dir():
        raise _occupied(series_folder)
    others = [path for path in series_folder.iterdir() if not path.match(FILE_PATTERN)]
    if others or (any(series_folder.iterdir()) and not _is_truth(truth_path)):
        raise _occupied(series_folder)


def _occupied(path: Path) -> SacplanError:
    return SacplanError(
        "PHANTOM-FOLDER",
        f"{path} holds other files already.",
        "Choose an empty or a new folder: a made case is never mixed with other images.",
    )


def _is_truth(path: Path) -> bool:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(values, dict) and values.get("format") == FORMAT
