"""The commands of the review: sacplan review submit, sign, return, comment."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sacplan.cli.case_commands import add_folder
from sacplan.cli.library_commands import opened
from sacplan.cli.say import close
from sacplan.progress import Progress

if TYPE_CHECKING:
    from sacplan.library.library import Library
    from sacplan.plan.review import Verdict

Run = Callable[[argparse.Namespace, Progress], int]


def add_review(commands: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add `review` with its own commands."""
    text = "Submit a plan that is kept in the library, sign it, return it, or comment on it."
    review = commands.add_parser("review", help=text, description=text)
    review.add_argument("--library", metavar="PLACE", help="another than the usual one")
    review.add_argument("--as", dest="login", metavar="LOGIN", help="else the user of this session")
    own = review.add_subparsers(dest="review_command", required=True, metavar="COMMAND")

    def command(name: str, run: Run, text: str) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = own.add_parser(name, help=text, description=text)
        parser.set_defaults(run=run)
        parser.add_argument("id", type=int, metavar="ID", help="as `sacplan library list` shows it")
        return parser

    command("submit", _submit, "Give the latest version to be reviewed.")
    for name, run, text in (
        ("sign", _sign, "Sign the submitted version, measured anew on these images."),
        ("return", _return, "Return the submitted version with a reason."),
    ):
        parser = command(name, run, text)
        add_folder(parser)
        parser.add_argument("--reason", default="")
    comment = command("comment", _comment, "Say something about the latest version.")
    comment.add_argument("text")
    comment.add_argument("--about", default="", help="a landmark's name or a finding's code")
    comment.add_argument("--at", nargs=3, type=float, metavar=("X", "Y", "Z"), help="LPS, mm")


def _library(options: argparse.Namespace) -> Library:
    from sacplan.cli.ask import password
    from sacplan.library.people import identify, needs_password

    library = opened(options)
    login = options.login or library.who.login
    if needs_password(library, login):
        return library.acting_as(identify(library, login, password(login)))
    return library.acting_as(identify(library, login, "")) if options.login else library


def _submit(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.library.reviews import submit
    from sacplan.library.versions import read_version

    library = _library(options)
    number = read_version(library, options.id).number
    verdict = submit(library, options.id, number)
    print(f"Version {number} is submitted by {verdict.by}.")
    return 0


def _sign(options: argparse.Namespace, progress: Progress) -> int:
    from sacplan.library.reviews import sign

    return _judge(options, progress, sign)


def _return(options: argparse.Namespace, progress: Progress) -> int:
    from sacplan.library.reviews import send_back

    return _judge(options, progress, send_back)


def _judge(
    options: argparse.Namespace, progress: Progress, verdict_on: Callable[..., Verdict]
) -> int:
    from sacplan.services.review_plan import measure_kept

    library = _library(options)
    seen = measure_kept(library, options.id, options.folder, progress)
    close(progress)
    verdict = verdict_on(library, options.id, seen.number, seen.digests, reason=options.reason)
    print(f"Version {seen.number} is {verdict.state} by {verdict.by}.")
    return 0


def _comment(options: argparse.Namespace, _progress: Progress) -> int:
    from datetime import UTC, datetime

    import numpy as np

    from sacplan.library.reviews import add_comment
    from sacplan.library.versions import read_version
    from sacplan.plan.review import Comment

    library = _library(options)
    place = None if options.at is None else np.array(options.at, float)
    said = Comment("", datetime.now(UTC), options.text, place, options.about)
    add_comment(library, options.id, read_version(library, options.id).number, said)
    return 0
