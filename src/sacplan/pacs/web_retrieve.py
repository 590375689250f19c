"""Fetches a series by DICOMweb (WADO-RS) into a folder; what is there is not fetched again."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from pydicom.dataset import Dataset

from sacplan.errors import SacplanError
from sacplan.pacs.dimse_errors import TransferIncompleteError
from sacplan.pacs.node import WebNode
from sacplan.pacs.retrieve_keep import Retrieved, file_of, has_all_voxels, is_whole
from sacplan.pacs.web import find_instances
from sacplan.pacs.web_link import FATAL, MOST_BYTES, asked, client_of, in_parallel, streamed
from sacplan.pacs.web_session import Allowance
from sacplan.progress import Progress
from sacplan.whole_file import write_whole

_THREADS = 4
_AHEAD = 4
_OTHERWISE = frozenset({"PACS-FAILED", "PACS-ABORTED"})
"""What asking for single images may still get around."""

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
    keep = _Keep(series_uid, folder, set(), progress, len(wanted))
    for uid in wanted:
        progress.stop_if_cancelled()
        if not is_whole(file_of(folder, uid), uid):
            keep.missing.add(uid)
    lacked = len(keep.missing)
    if 2 * lacked > len(wanted):
        _fetch_together(node, study_uid, keep)
    failures = _fetch_one_by_one(node, study_uid, keep)
    if failures:
        raise TransferIncompleteError(
            f"{len(wanted) - len(failures)} of {len(wanted)} images came from the archive at "
            f"{node.url}.",
            "Fetch the series again: only what lacks is asked for. Plan on nothing incomplete.",
            failures,
        )
    progress.report(1.0, "Received")
    return Retrieved(tuple(file_of(folder, uid) for uid in wanted), lacked)


@dataclass
class _Keep:
    """Writes images of one series; `missing` are those not there yet."""

    series_uid: str
    folder: Path
    missing: set[str]
    progress: Progress
    total: int

    def write(self, uid: str, data: bytes) -> None:
        write_whole(file_of(self.folder, uid), data, code="PACS-FAILED", what="an image")
        self.missing.discard(uid)
        done = self.total - len(self.missing)
        self.progress.report(done / self.total, f"Received {done} of {self.total}")


def _fetch_together(node: WebNode, study_uid: str, keep: _Keep) -> None:
    """Fetch the series by one request, which spares a wait for every image. What fails here, and
    what does not belong here, is left to be asked for by itself."""
    files = _files_of_series(node, study_uid, keep.series_uid)
    with closing(streamed(files, keep.progress, _AHEAD)) as arriving:
        while True:
            try:
                uid, file = next(arriving, ("", b""))
            except SacplanError as error:
                if error.code not in _OTHERWISE:
                    raise
                return
            if not uid:
                return
            if file and uid in keep.missing:
                keep.write(uid, file)


def _files_of_series(
    node: WebNode, study_uid: str, series_uid: str
) -> Generator[tuple[str, bytes], None, None]:
    """Identifier and file of each image that comes; the file is empty where it is of no use."""
    images: Iterator[Dataset] = iter(())
    allowance = Allowance(MOST_BYTES)

    def begin() -> None:
        nonlocal images
        images = client.iter_series(study_uid, series_uid, media_types=_AS_STORED)

    def go_on() -> tuple[str, bytes] | None:
        image = next(images, None)
        if image is None:
            return None
        allowance.renew()
        uid = str(image.get("SOPInstanceUID"))
        return uid, b"" if _why_not(image, series_uid, uid) else _as_file(image)

    with client_of(node, allowance) as client:
        asked(node, "for a series", begin)
        while (found := asked(node, "for a series", go_on)) is not None:
            yield found


def _fetch_one_by_one(node: WebNode, study_uid: str, keep: _Keep) -> list[tuple[str, str]]:
    """Fetch what lacks; returns what did not come and why."""
    failures: list[tuple[str, str]] = []
    with client_of(node) as client:

        def fetch(uid: str) -> bytes | SacplanError:
            def image() -> bytes:
                data = client.retrieve_instance(
                    study_uid, keep.series_uid, uid, media_types=_AS_STORED
                )
                why = _why_not(data, keep.series_uid, uid)
                if why:
                    raise SacplanError("PACS-FAILED", why, "")
                return _as_file(data)

            try:
                return asked(node, "for an image", image)
            except SacplanError as error:
                if error.code in FATAL:
                    raise
                return error

        for uid, got in in_parallel(sorted(keep.missing), fetch, keep.progress, _THREADS):
            if isinstance(got, SacplanError):
                failures.append((uid, got.problem.rstrip(".")))
            else:
                keep.write(uid, got)
    return sorted(failures)


def _why_not(data: Dataset, series_uid: str, uid: str) -> str:
    """Why an image is not taken; empty when it is."""
    if str(data.get("SOPInstanceUID")) != uid or str(data.get("SeriesInstanceUID")) != series_uid:
        return "another image was sent in its place"
    return "" if has_all_voxels(data) else "it came without all of its voxels"


def _as_file(data: Dataset) -> bytes:
    buffer = BytesIO()
    data.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()
