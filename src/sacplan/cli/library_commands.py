"""The commands on the library of plans: sacplan library."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sacplan.cli.case_commands import add_case, add_json, measured_case
from sacplan.cli.say import close, print_json
from sacplan.progress import Progress

if TYPE_CHECKING:
    from sacplan.library.library import Library

Run = Callable[[argparse.Namespace, Progress], int]


def add_library(commands: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add `library` with its own commands."""
    text = "Keep plans with all their versions; find, compare, back up and verify them."
    library = commands.add_parser("library", help=text, description=text)
    library.add_argument("--library", metavar="PLACE", help="another than the usual one")
    own = library.add_subparsers(dest="library_command", required=True, metavar="COMMAND")

    def command(name: str, run: Run, text: str) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = own.add_parser(name, help=text, description=text)
        parser.set_defaults(run=run)
        return parser

    where = command("where", _where, "Say where the library is; with a place, use that one.")
    where.add_argument("place", nargs="?", metavar="PLACE", help="a file, or postgresql://…")
    where.add_argument("--usual", action="store_true", help="go back to the usual file")
    found = command("list", _list, "List the plans whose case holds all the words.")
    found.add_argument("words", nargs="*", metavar="WORD")
    found.add_argument("--state", help="draft, submitted, signed, returned")
    add_json(found)
    keep = command("keep", _keep, "Measure a plan and keep it, as a new one or a new version.")
    add_case(keep)
    keep.add_argument("--name", default="", help="of a new plan")
    keep.add_argument("--onto", type=int, metavar="ID", help="keep it as a version of this plan")
    keep.add_argument("--based-on", type=int, metavar="N", help="the version it was made from")
    keep.add_argument("--note", default="", help="why")
    take = command("take", _take, "Write a version as a plan file, with what its review says.")
    _add_version(take)
    take.add_argument("--out", type=Path, required=True, metavar="PLAN")
    history = command("history", _history, "List a plan's versions, verdicts and comments.")
    history.add_argument("id", type=int, metavar="ID")
    differ = command("diff", _diff, "Say how a version differs from another; else the last two.")
    differ.add_argument("id", type=int, metavar="ID")
    differ.add_argument("old", type=int, nargs="?", metavar="OLD")
    differ.add_argument("new", type=int, nargs="?", metavar="NEW")
    trail = command("trail", _trail, "Print the audit trail, of one plan with its number.")
    trail.add_argument("id", type=int, nargs="?", metavar="ID")
    proof = command("verify", _verify, "Check the audit trail; exit status 1 where it is broken.")
    proof.add_argument("--noted", default="", metavar="HASH", help="a hash printed on a sheet")
    person = command("person", _person, "Enter a person; without a login list all.")
    person.add_argument("login", nargs="?", metavar="LOGIN")
    person.add_argument("--name", default="")
    person.add_argument("--role", default="planner", help="planner or reviewer")
    person.add_argument("--password", action="store_true", help="ask for one to sign with")
    for name, run, text in (
        ("backup", _backup, "Write all of the library to one file."),
        ("restore", _restore, "Make a library of a backup, where there is none yet."),
    ):
        command(name, run, text).add_argument("file", type=Path, metavar="FILE.zip")


def _add_version(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", type=int, metavar="ID", help="as `sacplan library list` shows it")
    parser.add_argument("--version", type=int, metavar="N", help="else the latest")


def opened(options: argparse.Namespace, *, make: bool = False) -> Library:
    """The library that is named, or this computer's."""
    from sacplan.library.library import open_library
    from sacplan.services.library_place import library_place

    return open_library(options.library or library_place(), make=make)


def _where(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.library.place import library_url, shown
    from sacplan.services.library_place import library_place, use_place

    if options.place or options.usual:
        print(use_place(options.place or ""))
    else:
        print(shown(library_url(options.library or library_place())))
    return 0


def _list(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.library.search import find_plans
    from sacplan.services.review_plan import state_named

    state = state_named(options.state) if options.state else None
    found = find_plans(opened(options), " ".join(options.words), state=state)
    if options.json:
        print_json({"plans": [asdict(each) for each in found]})
        return 0
    lines = [
        f"{p.plan_id:>5}  {p.patient_id:14} {p.patient_name:24} {p.study_date:10}  "
        f"{p.plan_name:20} v{p.version:<3} {p.state:10} {p.saved_at[:10]} {p.saved_by}"
        for p in found
    ]
    print("\n".join(lines) or "Nothing matches.")
    return 0


def _keep(options: argparse.Namespace, progress: Progress) -> int:
    from sacplan.services.keep_plan import keep_further, keep_new, new_version

    measured = measured_case(options, progress)
    case, plan = measured.measurements.case, measured.measurements.plan
    numbers = measured.measurements, measured.uncertainty
    new = new_version(plan, case.volume, numbers, options.note)
    library = opened(options, make=True)
    if options.onto is None:
        folder = str(options.folder.absolute())
        kept = keep_new(library, case.volume, new, name=options.name, folder=folder)
    else:
        from sacplan.library.versions import read_version

        based_on = options.based_on or read_version(library, options.onto).number
        kept = keep_further(library, options.onto, based_on, new)
    close(progress)
    print(f"Plan {kept.plan_id}, version {kept.number}")
    return 0


def _take(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.library.versions import read_version
    from sacplan.services.keep_plan import plan_of, standing_of, with_review
    from sacplan.services.plan_file import write_plan

    library = opened(options)
    plan = plan_of(read_version(library, options.id, options.version))
    print(write_plan(with_review(plan, standing_of(plan, None, library)), options.out))
    return 0


def _history(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.library.reviews import review_of
    from sacplan.library.versions import case_of, versions_of

    library = opened(options)
    case = case_of(library, options.id)
    print(f"{case.patient_id}  {case.patient_name}  {case.modality} {case.study_date}")
    for version in versions_of(library, options.id):
        review = review_of(library, options.id, version.number)
        note = f"  {version.note}" if version.note else ""
        when = version.made_at[:16].replace("T", " ")
        print(f"v{version.number:<3} {when}  {version.made_by}  {review.state}{note}")
        for verdict in review.verdicts:
            reason = f": {verdict.reason}" if verdict.reason else ""
            print(f"     {verdict.at:%Y-%m-%d %H:%M}  {verdict.state} by {verdict.by}{reason}")
        for comment in review.comments:
            about = f" [{comment.about}]" if comment.about else ""
            print(f"     {comment.at:%Y-%m-%d %H:%M}  {comment.by}{about}: {comment.text}")
    return 0


def _diff(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.library.versions import read_version
    from sacplan.services.compare_versions import compare_versions

    library = opened(options)
    new = read_version(library, options.id, options.new)
    before = options.old if options.old is not None else max(1, new.number - 1)
    old = read_version(library, options.id, before)
    print(f"Version {old.number} ({old.made_by}) -> {new.number} ({new.made_by})")
    found = compare_versions(old, new)
    print("\n".join(f"{each.what}: {each.how}" for each in found) or "No difference.")
    return 0


def _trail(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.library.audit import entries

    library = opened(options)
    with library.reading() as connection:
        for entry in entries(connection):
            if options.id is None or entry.subject.startswith(f"plan/{options.id}/"):
                when = entry.at[:19].replace("T", " ")
                who = f"{entry.name} ({entry.login}@{entry.workstation})"
                print(f"{entry.seq:>6} {when} {who}  {entry.action}  {entry.subject}")
    return 0


def _verify(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.errors import SacplanError
    from sacplan.library.verify import verify

    found = verify(opened(options), options.noted)
    for fault in found.faults:
        print(fault)
    if found.faults:
        raise SacplanError(
            "LIBRARY-TAMPERED",
            f"The library is not what its trail says: {len(found.faults)} faults.",
            "Keep it as it is, restore the last good backup elsewhere, and compare.",
        )
    print(f"{found.entries} entries, all in order. The last one's hash: {found.end}")
    return 0


def _person(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.cli.ask import new_password
    from sacplan.library.people import Person, enter_person, people

    library = opened(options, make=True)
    if options.login is None:
        lines = [f"{p.login:16} {p.name:28} {p.role}" for p in people(library)]
        print("\n".join(lines) or "Nobody is entered.")
        return 0
    password = new_password(options.login) if options.password else ""
    enter_person(library, Person(options.login, options.name, options.role), password)
    print(f"{options.name} is entered as {options.role}.")
    return 0


def _backup(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.library.backup import back_up

    found = back_up(opened(options), options.file)
    print(f"{options.file}: {found.entries} entries. The last one's hash: {found.end}")
    return 0


def _restore(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.library.backup import restore
    from sacplan.services.library_place import library_place

    library = restore(options.file, options.library or library_place())
    print(f"Restored to {library.where}")
    return 0
