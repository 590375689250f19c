"""Sends files to an archive by DICOMweb (STOW-RS)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydicom import dcmread
from pydicom.errors import InvalidDicomError

from sacplan.errors import SacplanError
from sacplan.pacs.dimse_errors import TransferIncompleteError
from sacplan.pacs.node import WebNode
from sacplan.pacs.web_link import FATAL, asked, client_of, in_parallel
from sacplan.progress import Progress

_THREADS = 2


def store(node: WebNode, paths: Sequence[Path], progress: Progress) -> int:
    """Send the DICOM files `paths` as they are; returns how many the archive took.

    Every file is tried. Raises TransferIncompleteError (PACS-INCOMPLETE) naming each file that
    was not taken and why, PACS-NODE when there is nothing to send or a file is no DICOM file,
    Cancelled, and what `web.echo` raises.
    """
    if not paths:
        raise SacplanError("PACS-NODE", "There is no file to send.", "Choose what to send first.")
    for path in paths:
        _check_readable(path)
    failures: list[tuple[str, str]] = []
    with client_of(node) as client:

        def send(path: Path) -> str:
            try:
                return asked(node, f"to store {path.name}", lambda: _send(client, path))
            except SacplanError as error:
                if error.code in FATAL:
                    raise
                return error.problem.rstrip(".")

        for done, (path, why) in enumerate(in_parallel(paths, send, progress, _THREADS)):
            progress.report((done + 1) / len(paths), f"Sent {done + 1} of {len(paths)}")
            if why:
                failures.append((path.name, why))
    if failures:
        raise TransferIncompleteError(
            f"The archive at {node.url} took {len(paths) - len(failures)} of {len(paths)} files.",
            "Send them again; if it stays, give the reasons to the archive's keeper.",
            sorted(failures),
        )
    return len(paths)


def _check_readable(path: Path) -> None:
    try:
        dcmread(path, stop_before_pixels=True, specific_tags=["SOPInstanceUID"])
    except (OSError, InvalidDicomError) as error:
        raise SacplanError(
            "PACS-NODE",
            f"{path} cannot be sent: it is no readable DICOM file.",
            "Take it out of the list, or write it again.",
        ) from error


def _send(client: Any, path: Path) -> str:  # noqa: ANN401 - a DICOMweb client
    """Why the archive did not take the file; empty when it did."""
    data = dcmread(path)
    answer = client.store_instances([data])
    # an archive that took all may still answer with an empty list of failures
    for item in answer.get("FailedSOPSequence") or ():
        return f"status 0x{int(item.get('FailureReason') or 0):04X}"
    taken = {str(item.ReferencedSOPInstanceUID) for item in answer.get("ReferencedSOPSequence", ())}
    if str(data.SOPInstanceUID) not in taken:
        return "the archive does not say that it took it"
    return ""
