"""The command for many plans: sacplan batch."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sacplan.cli.case_commands import Command, write_measured_sheet
from sacplan.cli.say import close
from sacplan.language.languages import ENGLISH, LANGUAGES
from sacplan.progress import Progress

if TYPE_CHECKING:
    from sacplan.services.batch_one import Task


def add_batch(command: Command) -> None:
    """Add the command."""
    batch = command("batch", _batch, "Measure, check and print many plans; resumes where it ended.")
    batch.add_argument(
        "source",
        type=Path,
        metavar="LIST",
        help="a CSV with the columns folder and plan, or a folder of plans beside their images",
    )
    batch.add_argument("--out", type=Path, required=True, metavar="DIR", help="for the tables")
    batch.add_argument("--sheets", action="store_true", help="write each plan's sheet too")
    batch.add_argument("--language", choices=tuple(LANGUAGES), default=ENGLISH)
    batch.add_argument("--before", type=Path, metavar="CSV", help="an earlier results.csv")
    batch.add_argument("--processes", type=int, metavar="N", help="else one for each core")
    batch.add_argument("--dask", metavar="ADDRESS", help="the scheduler of a Dask cluster")


def do_and_print(task: Task) -> dict[str, Any]:
    """Does one task in a worker, its sheet with its figures."""
    from sacplan.services.batch_one import do_task

    return do_task(task, write_measured_sheet)


def _batch(options: argparse.Namespace, progress: Progress) -> int:
    from sacplan.services.batch import CHANGES, read_tasks, run_batch
    from sacplan.services.workers import dask_cluster, processes

    sheets = options.out.absolute() / "sheets" if options.sheets else None
    tasks = read_tasks(options.source.absolute(), sheets=sheets, language=options.language)
    here = partial(processes, options.processes)
    workers = partial(dask_cluster, options.dask) if options.dask else here
    done = run_batch(
        tasks, options.out, workers, progress, work=do_and_print, before=options.before
    )
    close(progress)
    count = len(done.results)
    print(f"{count - done.refused} of {count} plans measured, {done.kept} of them earlier.")
    print(done.table)
    if options.before is not None:
        print(options.out / CHANGES)
    return 1 if done.refused else 0
