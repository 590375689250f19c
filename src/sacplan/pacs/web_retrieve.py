"""Fetches a series by DICOMweb (WADO-RS) into a folder; what is there is not fetched again."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from sacplan.errors import SacplanError
from sacplan.pacs.dimse_errors import TransferIncompleteError
from sacplan.pacs.node import WebNode
from sacplan.pacs.retrieve_keep import Retrieved, file_of, has_all_voxels, is_whole
from sacplan.pacs.web import find_instances
from sacplan.pacs.web_link import FATAL, asked, client_of, in_parallel
from sacplan.progress import Progress
from sacplan.whole_file import write_whole

_THREADS = 4
_AS_STORED = (("application/dicom", "*"),)


def retrieve_series(
    node: WebNode,
    study_uid: str,
    series_uid: str,
    folder: Path,
    progress: Progress,
    expected: int | None = None,
) -> Retrieved:
    """Fetch one series into `folder`, each image in the transfer syntax it is stored in; complete
    files already there are left alone.

    `expected` is the number of instances that the archive told for the series. Raises
    TransferIncompleteError (PACS-INCOMPLETE) naming each instance that did not come, Cancelled
    (what came is kept), and what `find_series` raises.
    """
    wanted = find_instances(node, study_uid, series_uid, progress)
    if not wanted or (expected is not None and len(wanted) < expected):
        raise TransferIncompleteError(
            f"The archive at {node.url} lists {len(wanted)} images of this series"
            f"{f', {expected} were expected' if expected is not None else ''}.",
            "Search again: the series may be gone, moved to slow storage or still arriving.",
            (),
        )
    folder.mkdir(parents=True, exist_ok=True)
    missing = []
    for uid in wanted:
        progress.stop_if_cancelled()
        if not is_whole(file_of(folder, uid), uid):
            missing.append(uid)
    failures = _fetch(node, study_uid, series_uid, folder, missing, len(wanted), progress)
    if failures:
        raise TransferIncompleteError(
            f"{len(wanted) - len(failures)} of {len(wanted)} images came from the archive at "
            f"{node.url}.",
            "Fetch the series again: only what lacks is asked for. Plan on nothing incomplete.",
            failures,
        )
    progress.report(1.0, "Received")
    return Retrieved(tuple(file_of(folder, uid) for uid in wanted), len(missing))


def _fetch(
    node: WebNode,
    study_uid: str,
    series_uid: str,
    folder: Path,
    missing: list[str],
    total: int,
    progress: Progress,
) -> list[tuple[str, str]]:
    """Fetch what lacks; returns what did not come and why."""
    failures: list[tuple[str, str]] = []
    done = total - len(missing)
    with client_of(node) as client:

        def fetch(uid: str) -> bytes | SacplanError:
            try:
                return asked(
                    node, "for an image", lambda: _image(client, study_uid, series_uid, uid)
                )
            except SacplanError as error:
                if error.code in FATAL:
                    raise
                return error

        for uid, got in in_parallel(missing, fetch, progress, _THREADS):
            if isinstance(got, SacplanError):
                failures.append((uid, got.problem.rstrip(".")))
                continue
            write_whole(file_of(folder, uid), got, code="PACS-FAILED", what="an image")
            done += 1
            progress.report(done / total, f"Received {done} of {total}")
    return sorted(failures)


def _image(client: Any, study_uid: str, series_uid: str, uid: str) -> bytes:  # noqa: ANN401
    data = client.retrieve_instance(study_uid, series_uid, uid, media_types=_AS_STORED)
    if str(data.get("SOPInstanceUID")) != uid or str(data.get("SeriesInstanceUID")) != series_uid:
        raise SacplanError("PACS-FAILED", "another image was sent in its place", "")
    if not has_all_voxels(data):
        raise SacplanError("PACS-FAILED", "it came without all of its voxels", "")
    buffer = BytesIO()
    data.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()
