"""Work in the background: the newest of a name wins, results arrive where they may be used."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from psygnal import Signal

from sacplan.errors import SacplanError
from sacplan.progress import Cancelled, Progress

Deliver: TypeAlias = Callable[[Callable[[], None]], None]
"""Has a call made on the thread that owns the session."""

_Result = TypeVar("_Result")
_THREADS = 4


def call_at_once(call: Callable[[], None]) -> None:
    """Delivers on the worker's own thread: for programs without an event loop."""
    call()


def raise_fault(fault: BaseException) -> None:
    """Lets a fault go up to whoever delivers."""
    raise fault


class _JobProgress:
    """What one job reports, at most one report on its way at a time, and its cancel flag."""

    def __init__(self, tell: Callable[[float, str], None], deliver: Deliver) -> None:
        self._tell = tell
        self._deliver = deliver
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._latest: tuple[float, str] | None = None

    def report(self, done: float, text: str) -> None:
        """Say how far the job is; reports that come faster than they are shown are merged."""
        with self._lock:
            is_on_its_way = self._latest is not None
            self._latest = (min(max(done, 0.0), 1.0), text)
        if not is_on_its_way:
            self._deliver(self._show)

    def stop_if_cancelled(self) -> None:
        """Raise Cancelled once the job was cancelled or overtaken by a newer one."""
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Have the job stop at its next question."""
        self._cancelled.set()

    def _show(self) -> None:
        with self._lock:
            latest, self._latest = self._latest, None
        if latest is not None and not self._cancelled.is_set():
            self._tell(*latest)


@dataclass(frozen=True, slots=True)
class JobNews:
    """How far a job is: `done` from 0 to 1 and the step under way. No `title`: not shown."""

    title: str
    done: float = 0.0
    text: str = ""


class Jobs:
    """Runs jobs on threads. All but the work itself happens on the thread of the owner.

    Of two jobs of the same kind the newer wins: the older is cancelled and its result dropped.
    A job that was cancelled ends silently. `fault` is given what nobody foresaw. `changed` is
    emitted whenever `news` has changed.
    """

    changed = Signal()

    def __init__(
        self,
        deliver: Deliver = call_at_once,
        fault: Callable[[BaseException], None] = raise_fault,
    ) -> None:
        self._deliver = deliver
        self._fault = fault
        self._running: dict[str, _JobProgress] = {}
        self._news: dict[str, JobNews] = {}
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="sacplan-job")

    @property
    def news(self) -> tuple[tuple[str, JobNews], ...]:
        """The kind and the news of every job that runs, the newest last."""
        return tuple(self._news.items())

    def start(
        self,
        kind: str,
        title: str,
        work: Callable[[Progress], _Result],
        done: Callable[[_Result], None],
        refused: Callable[[SacplanError], None],
    ) -> None:
        """Run `work` on a thread; then call `done` with its result, or `refused`."""
        self._forget(kind)

        def tell(part: float, text: str) -> None:
            if self._running.get(kind) is progress:
                self._news[kind] = JobNews(title, part, text)
                self.changed.emit()

        progress = _JobProgress(tell, self._deliver)
        self._running[kind] = progress
        self._news[kind] = JobNews(title)
        self.changed.emit()

        def run() -> None:
            ending = _ending(work, progress, done, refused, self._fault)
            self._deliver(lambda: self._end(kind, progress, ending))

        self._pool.submit(run)

    def is_running(self, kind: str) -> bool:
        """A job of that kind runs whose result is still wanted."""
        return kind in self._running

    def cancel(self, kind: str | None = None) -> None:
        """Give up the job of that kind, or all jobs."""
        kinds = [kind] if kind is not None else list(self._running)
        given_up = [self._forget(each) for each in kinds]
        if any(given_up):
            self.changed.emit()

    def close(self) -> None:
        """Give up all jobs and wait until their threads have ended."""
        self.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _forget(self, kind: str) -> bool:
        progress = self._running.pop(kind, None)
        self._news.pop(kind, None)
        if progress is not None:
            progress.cancel()
        return progress is not None

    def _end(self, kind: str, progress: _JobProgress, ending: Callable[[], None]) -> None:
        if self._running.get(kind) is not progress:
            return
        self._forget(kind)
        self.changed.emit()
        ending()


def _ending(
    work: Callable[[Progress], Any],
    progress: _JobProgress,
    done: Callable[[Any], None],
    refused: Callable[[SacplanError], None],
    fault: Callable[[BaseException], None],
) -> Callable[[], None]:
    """Does the work here and now; returns what is then to be called on the owner's thread."""
    try:
        progress.stop_if_cancelled()
        result = work(progress)
    except Cancelled:
        return lambda: None
    except SacplanError as caught:
        error = caught
        return lambda: refused(error)
    except BaseException as caught:  # noqa: BLE001 - a thread's fault would be lost unseen
        unforeseen = caught
        return lambda: fault(unforeseen)
    return lambda: done(result)
