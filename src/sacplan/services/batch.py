"""Many plans measured, checked and printed, on many processes; what is done is not done again."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from sacplan import __version__
from sacplan.errors import SacplanError
from sacplan.progress import NoProgress, Progress
from sacplan.services.batch_one import Task, do_task
from sacplan.services.plan_file import SUFFIX
from sacplan.whole_file import write_whole

TABLE, CHANGES = "results.csv", "changes.csv"
_RESULTS = "results"
_MOST_TRIES = 3
_LOST = "BATCH-WORKER-LOST"
_COLUMNS = (
    *("plan", "folder", "status", "problem", "patient_id", "series_uid", "level"),
    *("s_mm", "tilt_deg", "obliquity_deg", "midline_on_tissue_mm", "midline_rounded_mm"),
    *("midline_u95_mm", "margin_mm", "findings", "numbers_digest", "plan_digest", "sheet"),
)
_COMPARED = _COLUMNS[2:4] + _COLUMNS[6:15]


Work = Callable[[Task], dict[str, Any]]


class Workers(Protocol):
    """Opens an executor: processes of this computer, or a cluster's."""

    def __call__(self) -> AbstractContextManager[Executor]:
        """The executor as long as the block runs."""
        ...


@dataclass(frozen=True, slots=True)
class Done:
    """What a run did: results by plan, how many were there already, where the table lies."""

    results: tuple[Mapping[str, Any], ...]
    kept: int
    table: Path

    @property
    def refused(self) -> int:
        """How many plans gave no numbers."""
        return sum(result["status"] != "done" for result in self.results)


def read_tasks(source: Path, *, sheets: Path | None = None, language: str = "en") -> list[Task]:
    """The plans in a list (CSV with the columns `folder` and `plan`, paths relative to the list),
    or all plan files below a folder with the images beside them. `sheets`: where each one's sheet
    is to be written.

    Raises SacplanError BATCH-LIST.
    """
    if source.is_dir():
        found = [(path.parent, path) for path in sorted(source.rglob(f"*{SUFFIX}"))]
    else:
        found = list(_listed(source))
    if not found:
        raise SacplanError(
            "BATCH-LIST",
            f"{source} names no plan.",
            f"Give a folder with *{SUFFIX} files, or a CSV with the columns folder and plan.",
        )
    return [Task(str(f), str(p), str(sheets) if sheets else "", language) for f, p in found]


def _listed(source: Path) -> Iterator[tuple[Path, Path]]:
    try:
        rows = list(csv.DictReader(io.StringIO(source.read_text("utf-8-sig"))))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SacplanError(
            "BATCH-LIST", f"The list {source} cannot be read.", "Give a CSV file in UTF-8."
        ) from error
    for number, row in enumerate(rows, start=2):
        folder, plan = (str(row.get(name) or "").strip() for name in ("folder", "plan"))
        if not folder or not plan:
            raise SacplanError(
                "BATCH-LIST",
                f"Line {number} of {source.name} does not name a folder and a plan.",
                "Fill in the columns folder and plan.",
            )
        yield source.parent / folder, source.parent / plan


def run_batch(
    tasks: Sequence[Task],
    out: Path,
    workers: Workers,
    progress: Progress | None = None,
    *,
    work: Work = do_task,
    before: Path | None = None,
) -> Done:
    """Do all tasks, and write a table of the results; one that has a result in `out` from this
    version, this plan and these images is not done again. `work` does one task. `before` is an
    earlier table: what differs is written beside the new one.

    A worker that dies is replaced and its task tried again. Raises SacplanError EXPORT-UNWRITABLE;
    Cancelled, with all results so far kept.
    """
    progress = progress or NoProgress()
    place = out / _RESULTS
    place.mkdir(parents=True, exist_ok=True)
    keys = {task: _key(task) for task in dict.fromkeys(tasks)}
    found = {task: _kept(place / f"{key}.json") for task, key in keys.items()}
    results = {task: result for task, result in found.items() if result is not None}
    kept = len(results)
    left = [task for task in keys if task not in results]
    for tried in range(_MOST_TRIES):
        if not left:
            break
        for task, result in _rounds(left, work, workers, (progress, len(results), len(keys))):
            _keep(place / f"{keys[task]}.json", result)
            results[task] = result
        left = [task for task in keys if task not in results]
        del tried
    for task in left:
        results[task] = _lost(task)
    rows = [results[task] for task in keys]
    table = _write_rows(rows, _COLUMNS, out / TABLE)
    if before is not None:
        _write_rows(differences_of(read_table(before), rows), _CHANGED, out / CHANGES)
    return Done(tuple(rows), kept, table)


def _rounds(
    tasks: Sequence[Task], work: Work, workers: Workers, told: tuple[Progress, int, int]
) -> Iterator[tuple[Task, dict[str, Any]]]:
    """The results as they come; ends early when a worker died."""
    progress, done, whole = told
    with workers() as executor:
        running: dict[Future[dict[str, Any]], Task] = {}
        try:
            for task in tasks:
                running[executor.submit(work, task)] = task
            for future in as_completed(running):
                progress.stop_if_cancelled()
                yield running[future], future.result()
                done += 1
                progress.report(done / whole, f"{done} of {whole} plans")
        except BrokenProcessPool:
            return
        except BaseException:
            executor.shutdown(wait=False, cancel_futures=True)
            raise


def _key(task: Task) -> str:
    """What a result holds for: this version, the plan, the images' place, the sheet's form."""
    digest = hashlib.sha256()
    try:
        plan = Path(task.plan).read_bytes()
    except OSError:
        plan = b""
    for part in (__version__, task.plan, task.folder, task.sheets, task.language):
        digest.update(part.encode() + b"\0")
    digest.update(plan)
    return digest.hexdigest()[:40]


def _kept(path: Path) -> dict[str, Any] | None:
    try:
        result = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return result if isinstance(result, dict) and "status" in result else None


def _keep(path: Path, result: Mapping[str, Any]) -> None:
    data = json.dumps(result, ensure_ascii=False).encode()
    write_whole(path, data, code="EXPORT-UNWRITABLE", what="the result")


def _lost(task: Task) -> dict[str, Any]:
    problem = "The process that measured it died each time it was tried."
    return {"plan": task.plan, "folder": task.folder, "status": _LOST, "problem": problem}


_CHANGED = ("plan", "what", "before", "now")


def differences_of(
    before: Iterable[Mapping[str, Any]], now: Iterable[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """What differs between two tables, a row for each value of each plan."""
    earlier = {str(row.get("plan")): row for row in before}
    rows = []
    for row in now:
        old = earlier.pop(str(row["plan"]), None)
        if old is None:
            rows.append({"plan": row["plan"], "what": "plan", "before": "", "now": "new"})
            continue
        for name in _COMPARED:
            then, here = (_text(each.get(name)) for each in (old, row))
            if then != here:
                rows.append({"plan": row["plan"], "what": name, "before": then, "now": here})
    gone = ({"plan": name, "what": "plan", "before": "there", "now": ""} for name in earlier)
    return [*rows, *gone]


def read_table(path: Path) -> list[dict[str, str]]:
    """An earlier table of results. Raises SacplanError BATCH-LIST."""
    try:
        return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SacplanError(
            "BATCH-LIST", f"The earlier table {path} cannot be read.", "Give a results.csv."
        ) from error


def _text(value: object) -> str:
    return "" if value is None else f"{value:.2f}" if isinstance(value, float) else str(value)


def _write_rows(rows: Iterable[Mapping[str, Any]], columns: Sequence[str], path: Path) -> Path:
    stream = io.StringIO()
    table = csv.writer(stream)
    table.writerow(columns)
    table.writerows([_text(row.get(name)) for name in columns] for row in rows)
    data = stream.getvalue().encode("utf-8-sig")
    return write_whole(path, data, code="EXPORT-UNWRITABLE", what="the table")
