"""Where many plans are measured: on the cores of this computer, or on a Dask cluster."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager

from sacplan.errors import SacplanError
from sacplan.services.batch_one import prepare_worker

_ANSWER_S = 5


def cores() -> int:
    """How many processes this one may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


@contextmanager
def processes(count: int | None = None) -> Iterator[Executor]:
    """Processes of this computer, as many as it has cores unless told otherwise."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(count or cores(), context, initializer=prepare_worker) as executor:
        yield executor


@contextmanager
def dask_cluster(address: str) -> Iterator[Executor]:
    """The workers of an existing Dask cluster: its scheduler places, watches and repeats the work.
    Each needs SacPlan installed and the paths of the tasks in reach.

    Raises SacplanError BATCH-CLUSTER where there is none, or Dask is not installed.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise SacplanError(
            "BATCH-CLUSTER",
            "Dask is not installed here.",
            "Install it with `pip install sacplan[dask]`, or leave --dask out.",
        ) from error
    try:
        client = Client(address, timeout=_ANSWER_S)
    except (OSError, ValueError) as error:
        raise SacplanError(
            "BATCH-CLUSTER",
            f"No Dask scheduler answers at {address}.",
            "Check the address (tcp://HOST:8786), or leave --dask out.",
        ) from error
    try:
        yield client.get_executor(pure=False, retries=2)
    finally:
        client.close()
