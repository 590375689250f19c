"""Kills the program at random moments while it writes, and looks whether anything was lost.

    python bench/kills.py [--kills 500] [--seed 1]

A process enters cases, saves versions, submits, signs, migrates, writes plan files and autosaves
in a loop and says after each step that it is done. It is killed (-9) at a random moment, again and
again, on SQLite and on PostgreSQL. Afterwards: every step that was said to be done is there, every
plan can be read, the audit trail holds. Needs PostgreSQL installed for its half; a server of its
own is started on loopback.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TOP / "tests"), str(TOP / "src")]

WHAT = ("save", "sign", "file", "migrate")


def work(what: str, place: str, folder: Path) -> None:
    """Writes for ever, and says on standard output what is done."""
    from library.conftest import PLANNER, READER
    from made_measurements import made_measurements, made_volume
    from sacplan.library.library import open_library
    from sacplan.library.people import REVIEWER, Person, enter_person
    from sacplan.library.reviews import sign, submit
    from sacplan.library.versions import (
        NewVersion,
        begin_plan,
        keep_case,
        read_version,
        save_version,
    )
    from sacplan.plan.digest import plan_digest
    from sacplan.plan.review import Digests
    from sacplan.services.autosave import keep
    from sacplan.services.plan_file import plan_to_bytes, write_plan

    plan = made_measurements().plan
    number = 0

    def new_version() -> NewVersion:
        changed = replace(plan, tissue_mm=random.uniform(0, 5))
        text = plan_to_bytes(changed).decode()
        return NewVersion(text, plan_digest(changed), "i" * 64, "n" * 64)

    def said(*parts: object) -> None:
        print(json.dumps(parts), flush=True)

    if what == "migrate":
        migrate_for_ever(folder, said)
    if what == "file":
        while True:
            number += 1
            changed = replace(plan, tissue_mm=(number % 500) / 100)
            write_plan(changed, folder / "plan.sacplan.json")
            said("file", changed.tissue_mm)
            keep(changed, folder, folder / "kept")
            said("kept", changed.tissue_mm)
    planner, reader = open_library(place, PLANNER), open_library(place, READER)
    enter_person(planner, Person(READER.login, READER.name, REVIEWER))
    case = keep_case(planner, made_volume().series, str(folder))
    while True:
        first = begin_plan(planner, case, "plan", new_version())
        said("version", first.plan_id, 1, first.plan_digest)
        for _ in range(3):
            last = read_version(planner, first.plan_id)
            version = save_version(planner, first.plan_id, last.number, new_version())
            digest = version.plan_digest
            said("version", first.plan_id, version.number, digest)
            if what == "sign":
                submit(planner, first.plan_id, version.number)
                said("submitted", first.plan_id, version.number)
                sign(reader, first.plan_id, version.number, Digests(digest, "i" * 64, "n" * 64))
                said("signed", first.plan_id, version.number)


def migrate_for_ever(folder: Path, said: object) -> None:
    """Older libraries, made and brought up to date."""
    import sqlite3
    import uuid

    from sacplan.library.library import open_library
    from sacplan.library.migrate import bring_up_to_date
    from sacplan.library.place import library_url, make_engine

    while True:
        file = folder / f"{uuid.uuid4().hex}.sqlite"
        engine = make_engine(library_url(file))
        bring_up_to_date(engine, to="0001")
        engine.dispose()
        with sqlite3.connect(file) as connection:
            connection.execute("INSERT INTO people VALUES ('mori', 'Mori', 'reviewer', '', '')")
        said("old", file.name)  # type: ignore[operator]
        open_library(file).close()
        said("new", file.name)  # type: ignore[operator]


def killed_run(what: str, place: str, folder: Path, after_s: float) -> Iterator[list[object]]:
    """What a process said before it was killed."""
    command = [sys.executable, __file__, "--work", what, "--place", place, "--folder", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        timer = threading.Timer(after_s, process.send_signal, (signal.SIGKILL,))
        timer.start()
        lines = [first, *process.stdout]
        timer.cancel()
    for line in lines:
        if line.endswith("\n"):
            yield json.loads(line)


def check_library(place: str, said: list[list[object]]) -> Counter[str]:
    """What was said to be done and is not there, and every fault of the trail."""
    from sacplan.library.library import open_library
    from sacplan.library.reviews import review_of
    from sacplan.library.verify import verify
    from sacplan.library.versions import read_version
    from sacplan.services.keep_plan import plan_of

    faults: Counter[str] = Counter()
    library = open_library(place)
    for step in said:
        if step[0] == "version":
            version = read_version(library, int(step[1]), int(step[2]))  # type: ignore[call-overload]
            plan_of(version)
            faults["lost version"] += version.plan_digest != step[3]
        else:
            states = [v.state for v in review_of(library, int(step[1]), int(step[2])).verdicts]  # type: ignore[call-overload]
            faults[f"lost {step[0]}"] += step[0] not in states
    faults["broken trail"] += len(verify(library).faults)
    library.close()
    return +faults


def check_files(folder: Path, said: list[list[object]]) -> Counter[str]:
    from sacplan.services.autosave import kept
    from sacplan.services.plan_file import read_plan

    faults: Counter[str] = Counter()
    plan = read_plan(folder / "plan.sacplan.json", must_be_complete=False)
    last = [step[1] for step in said if step[0] == "file"][-1]
    following = round(float(last) + 0.01, 2)  # type: ignore[arg-type]
    faults["lost file"] += plan.tissue_mm not in {last, following}
    left = kept(folder / "kept")
    if left is not None:
        read_plan(left.path, must_be_complete=False)
    return +faults


def check_migrated(folder: Path, said: list[list[object]]) -> Counter[str]:
    from sacplan.library.library import open_library
    from sacplan.library.people import people

    faults: Counter[str] = Counter()
    for name in {str(step[1]) for step in said}:
        library = open_library(folder / name)
        faults["lost person"] += [p.login for p in people(library)] != ["mori"]
        library.close()
    return +faults


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", choices=WHAT)
    parser.add_argument("--place", default="")
    parser.add_argument("--folder", type=Path, default=Path())
    options = parser.parse_args()
    if options.work:
        work(options.work, options.place, options.folder)
    from library.postgres_server import program, running_postgres

    chance, began = random.Random(options.seed), time.monotonic()
    total: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    with ExitStack() as stack:
        top = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sacplan-kills-")))
        ways = [("save", "sqlite"), ("sign", "sqlite"), ("file", "file"), ("migrate", "sqlite")]
        if program("initdb"):
            server = stack.enter_context(running_postgres())
            ways += [("save", "postgresql"), ("sign", "postgresql")]
        places = {
            kind: server.new_library() if kind == "postgresql" else str(top / "plans.sqlite")
            for _, kind in ways
        }
        said: dict[str, list[list[object]]] = {kind: [] for kind in places}
        for number in range(options.kills):
            what, kind = ways[number % len(ways)]
            folder = top / what
            folder.mkdir(exist_ok=True)
            told = list(killed_run(what, places[kind], folder, chance.uniform(0.0, 0.6)))
            counts[f"{what} on {kind}"] += 1
            counts["steps said to be done"] += len(told)
            if what == "file":
                total += check_files(folder, told)
            elif what == "migrate":
                total += check_migrated(folder, told)
            else:
                said[kind] += told
                if number % 60 > 60 - len(ways):
                    total += check_library(places[kind], said[kind])
        for kind, told in said.items():
            if told:
                total += check_library(places[kind], told)
                counts[f"plans steps kept on {kind}"] = len(told)
    for name, count in counts.items():
        print(f"{name:40} {count:6}")
    took = time.monotonic() - began
    print(f"{options.kills} kills in {took:.0f} s, faults: {dict(total) or 'none'}")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
