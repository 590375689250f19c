from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from delivery_queue import WAIT_S, DeliveryQueue
from sacplan.errors import SacplanError
from sacplan.progress import Progress
from sacplan.session.jobs import JobNews, Jobs


class Bench:
    """Jobs, and everything they gave back, in order."""

    def __init__(self) -> None:
        self.main = DeliveryQueue()
        self.faults: list[BaseException] = []
        self.jobs = Jobs(self.main, self.faults.append)
        self.results: list[object] = []
        self.refusals: list[str] = []
        self.news: list[tuple[tuple[str, JobNews], ...]] = []
        self.jobs.changed.connect(lambda: self.news.append(self.jobs.news))

    def start(self, work: object, kind: str = "outline") -> None:
        self.jobs.start(
            kind,
            "Outlining",
            work,  # type: ignore[arg-type]
            self.results.append,
            lambda error: self.refusals.append(error.code),
        )

    def finish(self, kind: str = "outline") -> None:
        self.main.run_until(lambda: not self.jobs.is_running(kind))


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    made.jobs.close()
    assert made.jobs.news == ()


def test_results_arrive_on_the_owners_thread_only(bench: Bench) -> None:
    threads = []
    bench.jobs.start(
        "open",
        "Loading",
        lambda _progress: threads.append(threading.current_thread()),
        lambda _nothing: threads.append(threading.current_thread()),
        lambda _error: None,
    )
    bench.finish("open")
    assert threads[0] is not threading.current_thread()
    assert threads[1] is threading.current_thread()


def test_the_newest_wins_even_when_the_older_ends_last(bench: Bench) -> None:
    may_end = threading.Event()
    older_ended = threading.Event()

    def older(_progress: Progress) -> str:
        may_end.wait(WAIT_S)
        older_ended.set()
        return "older"

    bench.start(older)
    bench.start(lambda _progress: "newer")
    bench.finish()
    assert bench.results == ["newer"]
    may_end.set()
    assert older_ended.wait(WAIT_S)
    bench.jobs.close()
    bench.main.run_what_is_there()
    assert bench.results == ["newer"]


def test_a_result_on_its_way_is_dropped_when_the_job_was_overtaken(bench: Bench) -> None:
    ended = threading.Event()

    def older(_progress: Progress) -> str:
        ended.set()
        return "older"

    bench.start(older)
    assert ended.wait(WAIT_S)
    bench.start(lambda _progress: "newer")
    bench.finish()
    bench.main.run_what_is_there()
    assert bench.results == ["newer"]


def test_cancel_stops_the_work_and_nothing_is_said(bench: Bench) -> None:
    started, stopped = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        try:
            while not stopped.wait(0.001):
                progress.stop_if_cancelled()
        finally:
            stopped.set()

    bench.start(work)
    assert started.wait(WAIT_S)
    bench.jobs.cancel("outline")
    assert not bench.jobs.is_running("outline")
    assert stopped.wait(WAIT_S)
    bench.jobs.close()
    bench.main.run_what_is_there()
    assert (bench.results, bench.refusals, bench.faults) == ([], [], [])


def test_refusals_and_faults_go_their_own_ways(bench: Bench) -> None:
    def refuse(_progress: Progress) -> None:
        raise SacplanError("SERIES-GAP", "A slice is missing.", "Send the whole series again.")

    def break_down(_progress: Progress) -> None:
        raise ZeroDivisionError

    bench.start(refuse)
    bench.start(break_down, "open")
    bench.finish()
    bench.finish("open")
    assert bench.refusals == ["SERIES-GAP"]
    assert [type(fault) for fault in bench.faults] == [ZeroDivisionError]
    assert bench.results == []


def test_many_reports_are_shown_as_the_last_and_none_after_the_end(bench: Bench) -> None:
    def work(progress: Progress) -> None:
        for i in range(10_001):
            progress.report(i / 10_000, f"file {i}")

    bench.start(work)
    bench.finish()
    bench.main.run_what_is_there()
    shown = [dict(news)["outline"] for news in bench.news if news]
    assert shown[0] == JobNews("Outlining")
    assert shown[-1] == JobNews("Outlining", 1.0, "file 10000")
    assert [news.done for news in shown] == sorted(news.done for news in shown)
    assert bench.news[-1] == ()


def test_closing_ends_all_threads_and_drops_what_waits() -> None:
    main = DeliveryQueue()
    jobs = Jobs(main)
    reached: list[int] = []

    def work(progress: Progress) -> None:
        while True:
            progress.stop_if_cancelled()

    for i in range(8):
        jobs.start(f"job {i}", "", work, lambda _none: reached.append(0), lambda _error: None)
    jobs.close()
    main.run_what_is_there()
    assert reached == []
    assert [t.name for t in threading.enumerate() if t.name.startswith("sacplan-job")] == []
