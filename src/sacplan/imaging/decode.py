"""Has compressed pixels decoded by a few processes of their own, which may die."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sacplan.errors import SacplanError
from sacplan.imaging.decoder_process import DONE, DecodeJob, serve
from sacplan.imaging.instance import Instance
from sacplan.imaging.raw import check_unchanged, damaged, unreadable
from sacplan.imaging.values import put_values, stored_dtype
from sacplan.progress import Progress

WORKERS = max(2, min(os.cpu_count() or 2, 6))
SLICE_SECONDS = 60.0
_POLL_SECONDS = 0.1


@dataclass(slots=True)
class _Worker:
    """One process, and the image it is busy with."""

    process: BaseProcess
    connection: Connection
    busy_with: int | None = None
    since: float = 0.0


class DecoderPool:
    """A few decoder processes, ended on leaving the context whatever happened."""

    def __init__(self, workers: int = WORKERS) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._count = workers
        self._workers: list[_Worker] = []

    def start(self) -> DecoderPool:
        """Starts the processes. Raises SacplanError DECODER-START."""
        for _ in range(self._count):
            ours, theirs = self._context.Pipe()
            process = self._context.Process(target=serve, args=(theirs,), daemon=True)
            try:
                process.start()
            except OSError as error:
                self.stop()
                raise SacplanError(
                    "DECODER-START",
                    f"The program that decodes compressed pixels cannot be started: {error}.",
                    "Close other programs and try again.",
                ) from error
            theirs.close()
            self._workers.append(_Worker(process, ours))
        return self

    def __enter__(self) -> DecoderPool:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Ends the processes at once."""
        for worker in self._workers:
            worker.connection.close()
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.process.close()
        self._workers.clear()

    def decode(
        self,
        instances: Sequence[Instance],
        take: Callable[[int, NDArray[Any]], None],
        progress: Progress,
    ) -> None:
        """Calls `take` with the number and stored pixels of each image, in any order.

        Raises SacplanError FILE-UNDECODABLE when a decoder fails, DECODE-CRASHED when one dies
        or takes too long.
        """
        waiting = iter(range(len(instances)))
        done = 0
        for worker in self._workers:
            self._give(worker, instances, next(waiting, None))
        while done < len(instances):
            progress.stop_if_cancelled()
            busy = {w.connection: w for w in self._workers if w.busy_with is not None}
            ready = wait(list(busy), timeout=_POLL_SECONDS)
            for connection in ready:
                worker = busy[connection]  # type: ignore[index]
                number = worker.busy_with or 0
                take(number, _answer(worker, instances[number]))
                done += 1
                progress.report(done / len(instances), "Decoding")
                self._give(worker, instances, next(waiting, None))
            if not ready:
                _refuse_slow(list(busy.values()), instances)

    def _give(self, worker: _Worker, instances: Sequence[Instance], number: int | None) -> None:
        worker.busy_with, worker.since = number, time.monotonic()
        if number is None:
            return
        instance = instances[number]
        try:
            check_unchanged(os.stat(instance.path), instance)  # noqa: PTH116 - as when scanned
        except OSError as error:
            raise unreadable(instance, error) from error
        dtype = stored_dtype(instance.pixels).newbyteorder("=")
        job = DecodeJob(
            instance.path,
            instance.frame,
            instance.pixels.syntax,
            instance.pixels.rows,
            instance.pixels.columns,
            dtype.str,
            instance.pixel_offset if instance.frames == 1 else 0,
            instance.pixels.bits_stored,
        )
        try:
            worker.connection.send(tuple(job))
        except OSError as error:
            raise damaged(instance, "the decoder ended unexpectedly", "DECODE-CRASHED") from error


def _answer(worker: _Worker, instance: Instance) -> NDArray[Any]:
    """The pixels a worker sends; raises SacplanError when it sends none."""
    pixels = instance.pixels
    dtype = stored_dtype(pixels).newbyteorder("=")
    stored = np.empty((pixels.rows, pixels.columns), dtype=dtype)
    try:
        said = worker.connection.recv_bytes(1 << 16)
        if said != DONE:
            why = said[1:].decode("utf-8", "replace")
            raise damaged(instance, f"the compressed pixels cannot be decoded ({why})")
        worker.connection.recv_bytes_into(stored.view(np.uint8).reshape(-1).data)
    except (EOFError, OSError, multiprocessing.BufferTooShort) as error:
        raise damaged(instance, "the decoder ended unexpectedly", "DECODE-CRASHED") from error
    return stored


def _refuse_slow(busy: Sequence[_Worker], instances: Sequence[Instance]) -> None:
    for worker in busy:
        if worker.busy_with is not None and time.monotonic() - worker.since > SLICE_SECONDS:
            raise damaged(
                instances[worker.busy_with],
                f"not decoded within {SLICE_SECONDS:.0f} s",
                "DECODE-CRASHED",
            )


def decode_all(
    instances: Sequence[Instance],
    voxels: NDArray[Any],
    progress: Progress,
    pool: DecoderPool | None = None,
) -> None:
    """Decodes every image into its slice of `voxels`, as values; starts a pool if given none."""

    def take(number: int, stored: NDArray[Any]) -> None:
        put_values(stored, instances[number], voxels[number])

    if pool is not None:
        pool.decode(instances, take, progress)
        return
    with DecoderPool(min(WORKERS, len(instances))) as own:
        own.decode(instances, take, progress)
