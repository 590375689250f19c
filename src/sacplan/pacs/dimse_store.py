"""Sends files to an archive over the DICOM network."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pydicom import dcmread
from pydicom.errors import InvalidDicomError
from pydicom.filereader import read_file_meta_info
from pynetdicom.association import Association
from pynetdicom.presentation import PresentationContext, build_context

from sacplan.errors import SacplanError
from sacplan.pacs.dimse_errors import TransferIncompleteError, answered
from sacplan.pacs.dimse_link import associated, cut_when_cancelled
from sacplan.pacs.node import DimseNode
from sacplan.progress import Progress

_MOST_CONTEXTS = 120
_WARNINGS = range(0xB000, 0xC000)

_Kind = tuple[str, str]  # SOP class, transfer syntax


def store(node: DimseNode, paths: Sequence[Path], progress: Progress) -> int:
    """Send the DICOM files `paths` as they are (C-STORE); returns how many the archive took.

    Every file is tried. Raises TransferIncompleteError (PACS-INCOMPLETE) naming each file that
    was not taken and why, PACS-NODE when there is nothing to send or a file is no DICOM file,
    Cancelled, and what `echo` raises.
    """
    if not paths:
        raise SacplanError("PACS-NODE", "There is no file to send.", "Choose what to send first.")
    kinds = {path: _kind(path) for path in paths}
    wanted = sorted(set(kinds.values()))
    if len(wanted) > _MOST_CONTEXTS:
        raise SacplanError(
            "PACS-NODE",
            f"The files are of {len(wanted)} kinds; one association carries {_MOST_CONTEXTS}.",
            "Send them in several parts.",
        )
    contexts: list[PresentationContext] = [build_context(sop, [way]) for sop, way in wanted]
    failures: list[tuple[str, str]] = []
    with (
        associated(node, contexts) as association,
        cut_when_cancelled(association, progress),
    ):
        for done, path in enumerate(paths):
            progress.stop_if_cancelled()
            progress.report(done / len(paths), f"Sending {done + 1} of {len(paths)}")
            why = _send(node, association, path, progress)
            if why:
                failures.append((path.name, why))
    if failures:
        raise TransferIncompleteError(
            f"The archive at {node.where} took {len(paths) - len(failures)} of {len(paths)} files.",
            "Send them again; if it stays, give the reasons to the archive's keeper.",
            failures,
        )
    progress.report(1.0, "Sent")
    return len(paths)


def _kind(path: Path) -> _Kind:
    try:
        meta = read_file_meta_info(path)
        return str(meta.MediaStorageSOPClassUID), str(meta.TransferSyntaxUID)
    except (OSError, InvalidDicomError, AttributeError) as error:
        raise SacplanError(
            "PACS-NODE",
            f"{path} cannot be sent: it is no readable DICOM file.",
            "Take it out of the list, or write it again.",
        ) from error


def _send(node: DimseNode, association: Association, path: Path, progress: Progress) -> str:
    """Why the archive did not take the file; empty when it did."""
    try:
        status = association.send_c_store(dcmread(path))
    except ValueError:
        return "the archive does not take this kind of object, or not in this encoding"
    progress.stop_if_cancelled()
    code = answered(node, status, f"to store {path.name}")
    if code == 0 or code in _WARNINGS:
        return ""
    comment = str(status.get("ErrorComment", "") or "").strip()
    return f"status 0x{code:04X}{f' ({comment})' if comment else ''}"
