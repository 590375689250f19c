"""Many plans: each has its row, whatever happens to the others or to a process."""

from __future__ import annotations

import csv
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from sacplan.cli.command_line import main
from sacplan.errors import SacplanError
from sacplan.phantom.spec import PhantomSpec
from sacplan.services.batch import differences_of, read_tasks, run_batch
from sacplan.services.batch_one import Task
from sacplan.services.make_phantom import make_phantom
from sacplan.services.workers import processes

SPEC = PhantomSpec(
    step_mm=3.0, spacing_mm=1.2, field_mm=(150.0, 130.0, 150.0), yaw_deg=6.0, roll_deg=3.0
)
PLANS = ("plan-S2-3.sacplan.json", "plan-S3-4.sacplan.json")


@pytest.fixture(scope="module")
def cohort(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A list of two good plans, one of another patient, and one that is not there."""
    place = tmp_path_factory.mktemp("cohort")
    case = make_phantom(place / "症例", SPEC)
    for name in PLANS:
        values = json.loads((case / name).read_text("utf-8")) | {"choices": {"runs": 100}}
        (case / name).write_text(json.dumps(values), "utf-8")
    values["case"] = {"patient_id": "SOMEBODY-ELSE"}
    (case / "other.json").write_text(json.dumps(values), "utf-8")
    names = [*PLANS, "other.json", "none.json"]
    rows = "".join(f"症例,症例/{name}\n" for name in names)
    (place / "list.csv").write_text(f"folder,plan\n{rows}", "utf-8")
    return place / "list.csv"


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))


def without(rows: list[dict[str, str]], *names: str) -> list[dict[str, str]]:
    return [{k: v for k, v in row.items() if k not in names} for row in rows]


def test_each_plan_has_its_row_and_what_is_done_is_not_done_again(
    cohort: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    monkeypatch.setenv("SACPLAN_LIBRARY", str(tmp_path / "none.sqlite"))
    words = ["batch", str(cohort), "--out", str(tmp_path / "out"), "--processes", "2", "--sheets"]
    assert main(words) == 1, "two of the four were refused"
    assert "2 of 4 plans measured, 0 of them earlier." in capsys.readouterr().out
    rows = rows_of(tmp_path / "out" / "results.csv")
    status = [row["status"] for row in rows]
    assert status == ["done", "done", "PLAN-OTHER-PATIENT", "PLAN-UNREADABLE"]
    assert [row["level"] for row in rows[:2]] == ["S2/3", "S3/4"]
    assert float(rows[1]["midline_on_tissue_mm"]) > float(rows[0]["midline_on_tissue_mm"]) + 15
    for row in rows[:2]:
        assert Path(row["sheet"]).read_bytes().startswith(b"%PDF")

    first = tmp_path / "first.csv"
    first.write_bytes((tmp_path / "out" / "results.csv").read_bytes())
    assert main([*words, "--before", str(first)]) == 1
    assert "4 of them earlier" in capsys.readouterr().out
    assert rows_of(tmp_path / "out" / "results.csv") == rows
    assert rows_of(tmp_path / "out" / "changes.csv") == []


def _dies_at_first(marks: str, task: Task) -> dict[str, Any]:
    mark = Path(marks) / f"{Path(task.plan).name}.tried"
    if not mark.exists() and "S2" in task.plan:
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return {"plan": task.plan, "folder": task.folder, "status": "done", "problem": ""}


def _always_dies(_task: Task) -> dict[str, Any]:
    os.kill(os.getpid(), signal.SIGKILL)
    return {}


def test_a_worker_that_is_killed_costs_no_result(cohort: Path, tmp_path: Path) -> None:
    tasks = read_tasks(cohort)
    work = partial(_dies_at_first, str(tmp_path))
    done = run_batch(tasks, tmp_path / "out", partial(processes, 2), work=work)
    assert [row["status"] for row in done.results] == ["done"] * 4
    lost = run_batch(tasks[:1], tmp_path / "lost", partial(processes, 1), work=_always_dies)
    assert lost.results[0]["status"] == "BATCH-WORKER-LOST"
    assert not list((tmp_path / "lost" / "results").iterdir()), "it is tried again next time"


def test_what_changed_since_an_earlier_table_is_named() -> None:
    before = [{"plan": "a", "level": "S2/3", "s_mm": "55.10"}, {"plan": "gone"}]
    now = [{"plan": "a", "level": "S2/3", "s_mm": 55.6}, {"plan": "b"}]
    found = [tuple(row.values()) for row in differences_of(before, now)]
    assert found == [
        ("a", "s_mm", "55.10", "55.60"),
        ("b", "plan", "", "new"),
        ("gone", "plan", "there", ""),
    ]


def test_a_list_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("folder,plan\nsomewhere,\n", "utf-8")
    for bad in (tmp_path / "none.csv", tmp_path / "list.csv", tmp_path):
        with pytest.raises(SacplanError, match="BATCH-LIST"):
            read_tasks(bad)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[str]:
    """A Dask scheduler and one worker on loopback."""
    pytest.importorskip("distributed")
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    dask = str(Path(sys.executable).with_name("dask"))
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": tmp_path}
    own = ["--host", "127.0.0.1", "--no-dashboard"]
    scheduler = subprocess.Popen([dask, "scheduler", "--port", str(port), *own], **quiet)
    tail = ["--nthreads", "1", "--no-nanny", *own]
    worker = subprocess.Popen([dask, "worker", address, *tail], **quiet)
    try:
        for _ in range(200):
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", port)) == 0:
                    break
            threading.Event().wait(0.1)
        yield address
    finally:
        for process in (worker, scheduler):
            process.terminate()
            process.wait(timeout=20)


def test_a_cluster_gives_the_same_results(cohort: Path, tmp_path: Path, cluster: str) -> None:
    command = [sys.executable, "-m", "sacplan", "batch", str(cohort), "--out"]
    here = subprocess.run([*command, "here", "--processes", "1"], cwd=tmp_path, check=False)
    there = subprocess.run([*command, "there", "--dask", cluster], cwd=tmp_path, check=False)
    assert here.returncode == there.returncode == 1
    one, other = (rows_of(tmp_path / name / "results.csv") for name in ("here", "there"))
    assert one == other
    assert one[0]["numbers_digest"]


def test_without_a_cluster_it_says_so(cohort: Path, tmp_path: Path) -> None:
    words = [str(cohort), "--out", str(tmp_path), "--dask", "tcp://127.0.0.1:9"]
    run = subprocess.run(
        [sys.executable, "-m", "sacplan", "batch", *words],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert run.stderr.splitlines()[-1].startswith("BATCH-CLUSTER")
