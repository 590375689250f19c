"""Many clients edit and sign in one PostgreSQL library at once; nothing may be lost.

    python bench/clients.py [--clients 50] [--rounds 20] [--plans 10]

Each client is a process of its own that takes a random plan, saves a version on top of the latest
it has read (as two people in one plan do), now and then submits and signs it. Every refusal must
be one that the user is told (somebody else was quicker), every accepted version must be there
afterwards, numbered without a gap, and the audit trail must hold. A server of its own is started
on loopback.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles

TOP = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TOP / "tests"), str(TOP / "src")]

EXPECTED = {"LIBRARY-CHANGED", "REVIEW-STATE", "REVIEW-OUTDATED"}


def client(number: int, clients: int, place: str, rounds: int, plans: int) -> None:
    """One client's work; prints what was accepted, refused and how long each call took."""
    from made_measurements import made_measurements
    from sacplan.errors import SacplanError
    from sacplan.library.audit import Actor
    from sacplan.library.library import open_library
    from sacplan.library.reviews import sign, submit
    from sacplan.library.versions import NewVersion, read_version, save_version
    from sacplan.plan.digest import plan_digest
    from sacplan.plan.review import Digests
    from sacplan.services.plan_file import plan_to_bytes

    chance = random.Random(number)
    plan = made_measurements().plan
    library = open_library(place, Actor(f"user{number}", f"User {number}", f"ws{number}"))
    reader = library.acting_as(Actor(f"user{(number + 1) % clients}", "Reader", f"ws{number}"))
    accepted, refused, took = [], Counter[str](), []
    for _ in range(rounds):
        plan_id = chance.randrange(plans) + 1
        changed = replace(plan, tissue_mm=chance.uniform(0, 5))
        digest = plan_digest(changed)
        new = NewVersion(plan_to_bytes(changed).decode(), digest, "i" * 64, "n" * 64)
        try:
            last = read_version(library, plan_id).number
            began = time.perf_counter()
            kept = save_version(library, plan_id, last, new)
            took.append(time.perf_counter() - began)
            accepted.append([plan_id, kept.number, digest])
            if chance.random() < 0.5:
                submit(library, plan_id, kept.number)
                sign(reader, plan_id, kept.number, Digests(digest, "i" * 64, "n" * 64))
        except SacplanError as error:
            refused[error.code] += 1
    library.close()
    print(json.dumps({"accepted": accepted, "refused": refused, "took": took}))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--plans", type=int, default=10)
    parser.add_argument("--as-client", type=int)
    parser.add_argument("--place", default="")
    options = parser.parse_args()
    if options.as_client is not None:
        client(options.as_client, options.clients, options.place, options.rounds, options.plans)
        return 0
    from library.conftest import PLANNER
    from library.postgres_server import running_postgres
    from made_measurements import made_volume
    from sacplan.library.library import open_library
    from sacplan.library.people import REVIEWER, Person, enter_person
    from sacplan.library.verify import verify
    from sacplan.library.versions import NewVersion, begin_plan, keep_case, versions_of

    with running_postgres() as server:
        place = server.new_library()
        library = open_library(place, PLANNER)
        case = keep_case(library, made_volume().series)
        for number in range(options.plans):
            begin_plan(library, case, f"plan {number}", NewVersion("{}", f"{number}"))
        for number in range(options.clients):
            enter_person(library, Person(f"user{number}", f"User {number}", REVIEWER))
        command = [sys.executable, __file__, "--place", place, "--rounds", str(options.rounds)]
        command += ["--plans", str(options.plans), "--clients", str(options.clients), "--as-client"]
        began = time.perf_counter()
        running = [
            subprocess.Popen([*command, str(n)], stdout=subprocess.PIPE, text=True)
            for n in range(options.clients)
        ]
        told = [json.loads(process.communicate()[0]) for process in running]
        whole = time.perf_counter() - began
        return report(told, whole, library, versions_of, verify)


def report(told, whole, library, versions_of, verify) -> int:
    accepted = [tuple(step) for one in told for step in one["accepted"]]
    refused = sum((Counter(one["refused"]) for one in told), Counter())
    took = [seconds * 1000 for one in told for seconds in one["took"]]
    faults = Counter({code: n for code, n in refused.items() if code not in EXPECTED})
    for plan_id in {step[0] for step in accepted}:
        versions = versions_of(library, plan_id)
        faults["gap"] += [v.number for v in versions] != list(range(1, len(versions) + 1))
        there = {(plan_id, v.number, v.plan_digest) for v in versions}
        mine = {step for step in accepted if step[0] == plan_id}
        faults["lost"] += len(mine - there)
        faults["overwritten"] += len(versions) - 1 - len(mine)
    faults["trail"] += len(verify(library).faults)
    signed = sum(e.action == "signed" for e in entries_of(library))
    cuts = quantiles(took, n=20)
    print(f"{len(told)} clients, {len(accepted)} versions kept, {signed} signed in {whole:.1f} s")
    print(f"a save under load: median {median(took):.0f} ms, 95 % under {cuts[-1]:.0f} ms")
    print("told to the user instead: " + ", ".join(f"{n} x {c}" for c, n in refused.items()))
    print(f"faults: {dict(+faults) or 'none'}")
    return 1 if +faults else 0


def entries_of(library):
    from sacplan.library.audit import entries

    with library.reading() as connection:
        return list(entries(connection))


if __name__ == "__main__":
    sys.exit(main())
