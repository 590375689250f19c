"""Many made cases on one and two processes and on a Dask cluster, a worker killed on the way.

    python bench/batch.py [--cases 200] [--runs 100]

Makes so many cases of different shape, turn and noise, then runs `sacplan batch` on them: on one
process, on two with one of them killed after some time, and on a local Dask cluster of two workers
of which one is killed too. Says how many cases a minute each does, and whether all gave the same
numbers.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
KILL_AFTER_S = 20.0
SHAPES = ("mean", "flat", "curved")


def make_cases(place: Path, count: int, runs: int) -> Path:
    """Small made cases, and a list of one plan of each."""
    from sacplan.phantom.spec import PhantomSpec
    from sacplan.services.make_phantom import make_phantom

    rows = ["folder,plan"]
    for number in range(count):
        spec = PhantomSpec(
            shape=SHAPES[number % 3],
            step_mm=3.0,
            spacing_mm=1.2,
            field_mm=(150.0, 130.0, 150.0),
            yaw_deg=float(number % 11),
            roll_deg=float(number % 7 - 3),
            seed=number,
        )
        case = make_phantom(place / f"case{number:03}", spec)
        plan = case / "plan-S2-3.sacplan.json"
        values = json.loads(plan.read_text("utf-8")) | {"choices": {"runs": runs}}
        plan.write_text(json.dumps(values), "utf-8")
        rows.append(f"case{number:03},case{number:03}/{plan.name}")
    (place / "list.csv").write_text("\n".join(rows) + "\n", "utf-8")
    return place / "list.csv"


def run(cases: Path, out: Path, *words: str, kill: bool = False, victim: int = 0) -> float:
    """Seconds that `sacplan batch` takes; `kill` ends one of its workers, or process `victim`."""
    command = [sys.executable, "-m", "sacplan", "batch", str(cases), "--out", str(out), *words]
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if kill:
        timer = threading.Timer(KILL_AFTER_S, end_one, (process.pid, victim))
        timer.start()
    process.wait()
    return time.perf_counter() - began


def end_one(parent: int, victim: int) -> None:
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    workers = [
        int(pid) for pid in children if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
    ]
    os.kill(victim or workers[0], signal.SIGKILL)


def rows_of(out: Path) -> list[dict[str, str]]:
    return list(csv.DictReader((out / "results.csv").read_text("utf-8-sig").splitlines()))


def on_dask(cases: Path, out: Path, place: Path) -> float:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    dask, address = str(Path(sys.executable).with_name("dask")), f"tcp://127.0.0.1:{port}"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": place}
    own = ["--host", "127.0.0.1", "--no-dashboard"]
    running = [subprocess.Popen([dask, "scheduler", "--port", str(port), *own], **quiet)]
    tail = ["--nthreads", "1", "--no-nanny", *own]
    running += [subprocess.Popen([dask, "worker", address, *tail], **quiet) for _ in range(2)]
    try:
        threading.Event().wait(5.0)
        return run(cases, out, "--dask", address, kill=True, victim=running[-1].pid)
    finally:
        for process in running:
            process.terminate()
            process.wait(timeout=20)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--runs", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sacplan-batch-") as folder:
        place = Path(folder)
        cases = make_cases(place, options.cases, options.runs)
        ways = {
            "one process": lambda out: run(cases, out, "--processes", "1"),
            "two processes, one killed": lambda out: run(cases, out, "--processes", "2", kill=True),
            "Dask, two workers, one killed": lambda out: on_dask(cases, out, place),
        }
        first: list[dict[str, str]] | None = None
        for name, way in ways.items():
            took = way(place / name)
            rows = rows_of(place / name)
            first = first or rows
            done = sum(row["status"] == "done" for row in rows)
            same = "identical" if rows == first else "DIFFERENT"
            speed = 60 * len(rows) / took
            print(f"{name:32} {speed:6.1f} cases/min, {done} done, {same}", flush=True)
        again = run(cases, place / "one process", "--processes", "1")
        print(f"{'once more, nothing to do':32} {again:6.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
