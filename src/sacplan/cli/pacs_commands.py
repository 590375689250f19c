"""The commands that talk to archives: sacplan pacs list, add, remove, echo, find, get, send."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sacplan.cli.say import close
from sacplan.progress import Progress

if TYPE_CHECKING:
    from sacplan.pacs.node import SeriesAnswer, StudyAnswer
    from sacplan.services.archives import Archive

PASSWORD_FROM = "SACPLAN_ARCHIVE_PASSWORD"  # noqa: S105 - the name of a variable
Run = Callable[[argparse.Namespace, Progress], int]
Say = Callable[[dict[str, Any]], None]


def add_pacs(commands: Any, say_json: Say) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add `pacs` with its own commands; `say_json` prints one JSON object."""
    text = "Query archives (PACS), fetch series and send files, by DICOM or DICOMweb."
    pacs = commands.add_parser("pacs", help=text, description=text)
    pacs.add_argument("--archives", type=Path, metavar="FILE", help="another list of archives")
    own = pacs.add_subparsers(dest="pacs_command", required=True, metavar="COMMAND")

    def command(name: str, run: Run, text: str, *, with_json: bool = False) -> Any:  # noqa: ANN401
        parser = own.add_parser(name, help=text, description=text)
        parser.set_defaults(run=run)
        if with_json:
            parser.add_argument("--json", action="store_true", help="one JSON object")
            parser.set_defaults(say_json=say_json)
        return parser

    command("list", _list, "List the archives that are known.", with_json=True)
    _add_node(command("add", _add, "Enter an archive, or enter it anew."))
    for name, run, text in (
        ("remove", _remove, "Take an archive out of the list."),
        ("echo", _echo, "Ask whether an archive is there."),
    ):
        command(name, run, text).add_argument("name", metavar="NAME")
    _add_find(command("find", _find, "List the studies that match.", with_json=True))
    get = command("get", _get, "Fetch series of a study; what is there already is kept.")
    get.add_argument("name", metavar="NAME")
    get.add_argument("--study", required=True, metavar="UID")
    get.add_argument("--series", action="append", metavar="UID", help="else all of the study")
    get.add_argument("--out", type=Path, required=True, metavar="DIR")
    send = command("send", _send, "Send DICOM files as they are.")
    send.add_argument("name", metavar="NAME")
    send.add_argument(
        "--commit", action="store_true", help="have the archive answer for keeping them (DICOM)"
    )
    send.add_argument("files", type=Path, nargs="+", metavar="FILE", help="files, or folders")


def _add_node(parser: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--url", help="of DICOMweb; without it: DICOM with --host, --port, --aet")
    parser.add_argument("--host")
    parser.add_argument("--port", type=int, default=104)
    parser.add_argument("--aet", help="AE title of the archive")
    parser.add_argument("--own-aet", default="SACPLAN", help="AE title of this computer")
    parser.add_argument("--user", help=f"its password is asked for, or read from {PASSWORD_FROM}")
    parser.add_argument("--ca-file", type=Path, help="PEM of the authority: TLS")
    parser.add_argument("--cert-file", type=Path, help="PEM of this computer's certificate")
    parser.add_argument("--key-file", type=Path, help="PEM of its key")
    parser.add_argument("--listen-port", type=int, help="where C-MOVE may send to")
    parser.add_argument("--listen-address", default="127.0.0.1")


def _add_find(parser: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--patient-id", default="")
    parser.add_argument("--patient-name", default="")
    parser.add_argument("--accession", default="")
    parser.add_argument("--from", dest="date_from", type=dt.date.fromisoformat, metavar="DATE")
    parser.add_argument("--to", dest="date_to", type=dt.date.fromisoformat, metavar="DATE")
    parser.add_argument("--modality", default="")
    parser.add_argument("--study", metavar="UID", help="list the series of this study instead")


def _archive(options: argparse.Namespace) -> Archive:
    from sacplan.services.archives import archive_named, read_archives

    archive = archive_named(read_archives(options.archives), options.name)
    if not archive.needs_password:
        return archive
    password = os.environ.get(PASSWORD_FROM)
    if password is None and sys.stdin.isatty():
        from getpass import getpass

        password = getpass(f"Password of {archive.node.user} at {archive.name}: ")
    return archive.with_password(password) if password is not None else archive


def _list(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.services.archives import read_archives

    archives = read_archives(options.archives)
    if options.json:
        options.say_json({"archives": [{"name": a.name, "where": a.where} for a in archives]})
    else:
        print("\n".join(f"{a.name:20} {a.where}" for a in archives) or "No archive is entered.")
    return 0


def _add(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.services.archives import read_archives, write_archives

    others = [a for a in read_archives(options.archives) if a.name != options.name]
    write_archives((*others, _entered(options)), options.archives)
    print(f"{options.name} is entered.")
    return 0


def _entered(options: argparse.Namespace) -> Archive:
    from sacplan.pacs.node import DimseNode, Listener, Tls, WebNode
    from sacplan.services.archives import Archive

    files = (options.ca_file, options.cert_file, options.key_file)
    if options.url:
        ca_file, cert_file, key_file = files
        web = WebNode(
            options.name,
            options.url,
            options.user,
            ca_file=ca_file,
            cert_file=cert_file,
            key_file=key_file,
        )
        return Archive(web)
    node = DimseNode(
        options.name,
        options.host or "",
        options.port,
        options.aet or "",
        options.own_aet,
        Tls(*files) if options.ca_file else None,
        options.user,
    )
    port = options.listen_port
    listener = Listener(port, options.own_aet, options.listen_address) if port else None
    return Archive(node, listener)


def _remove(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.services.archives import archive_named, read_archives, write_archives

    archives = read_archives(options.archives)
    gone = archive_named(archives, options.name)
    write_archives(tuple(a for a in archives if a is not gone), options.archives)
    return 0


def _echo(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.pacs.archive import echo

    archive = _archive(options)
    software = echo(archive.node)
    print(f"{archive.name} answers{f': {software}' if software else ''}.")
    return 0


def _find(options: argparse.Namespace, _progress: Progress) -> int:
    from sacplan.pacs.archive import find_series, find_studies
    from sacplan.pacs.node import StudyQuery

    node = _archive(options).node
    if options.study:
        series = find_series(node, options.study)
        return _say_found(options, "series", series, _series_line)
    query = StudyQuery(
        options.patient_id,
        options.patient_name,
        options.accession,
        options.date_from,
        options.date_to,
        options.modality,
    )
    return _say_found(options, "studies", find_studies(node, query), _study_line)


def _say_found(
    options: argparse.Namespace,
    what: str,
    found: tuple[Any, ...],
    line: Callable[[Any], str],
) -> int:
    if options.json:
        values = [
            {k: v.isoformat() if isinstance(v, dt.date) else v for k, v in asdict(each).items()}
            for each in found
        ]
        options.say_json({what: values})
    else:
        print("\n".join(map(line, found)) or "Nothing matches.")
    return 0


def _study_line(study: StudyAnswer) -> str:
    kinds = "/".join(study.modalities)
    name = study.patient_name.replace("=", " ").replace("^", " ").strip()
    head = f"{study.study_date or '':10}  {study.patient_id:14} {name:30} {kinds:8}"
    return f"{head} {study.images or '?':>6} images  {study.description}\n            {study.uid}"


def _series_line(series: SeriesAnswer) -> str:
    number = "" if series.number is None else series.number
    head = f"{number:>5} {series.modality:4} {series.images or '?':>6} images"
    return f"{head}  {series.description}\n      {series.uid}"


def _get(options: argparse.Namespace, progress: Progress) -> int:
    from sacplan.errors import SacplanError
    from sacplan.pacs.archive import find_series
    from sacplan.services.fetch_series import fetch_series

    archive = _archive(options)
    known = find_series(archive.node, options.study)
    chosen = [each for each in known if not options.series or each.uid in options.series]
    lacking = set(options.series or ()) - {each.uid for each in chosen}
    if lacking or not chosen:
        raise SacplanError(
            "ARCHIVE-SERIES",
            f"{archive.name} holds no such series in study {options.study}: "
            f"{', '.join(sorted(lacking)) or 'none at all'}.",
            "See what it holds with `sacplan pacs find NAME --study UID`.",
        )
    fetched = fetch_series(archive, chosen, options.out, progress)
    close(progress)
    print(f"{fetched.folder}: {fetched.images} images, {fetched.fetched} fetched now")
    return 0


def _send(options: argparse.Namespace, progress: Progress) -> int:
    from sacplan.pacs.archive import store

    files: list[Path] = []
    for path in options.files:
        files += sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
    archive = _archive(options)
    count = store(archive.node, files, progress)
    kept = _committed(archive, files, progress) if options.commit else None
    close(progress)
    print(f"{count} files were taken.")
    if kept is not None:
        print(f"The archive answers for keeping {kept} of them.")
    return 0


def _committed(archive: Archive, files: list[Path], progress: Progress) -> int:
    from sacplan.errors import SacplanError
    from sacplan.pacs.commit import commit
    from sacplan.pacs.node import WebNode

    if isinstance(archive.node, WebNode) or archive.listener is None:
        raise SacplanError(
            "PACS-NODE",
            f"{archive.name} was not asked for a commitment; the files were sent.",
            "Enter it by DICOM, with --listen-port for its answer.",
        )
    return commit(archive.node, files, archive.listener, progress)
