"""One door to an archive, whether it is spoken to over the DICOM network or by DICOMweb."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from sacplan.pacs.node import (
    DimseNode,
    Listener,
    SeriesAnswer,
    StudyAnswer,
    StudyQuery,
    WebNode,
)
from sacplan.pacs.retrieve_keep import Retrieved
from sacplan.progress import Progress

Node: TypeAlias = DimseNode | WebNode


def echo(node: Node) -> str:
    """Ask whether the archive is there; returns what its software says of itself, often nothing.

    Raises PACS-UNREACHABLE, PACS-TLS, PACS-REJECTED, PACS-ABORTED or PACS-FAILED, as all others.
    """
    if isinstance(node, WebNode):
        from sacplan.pacs import web

        return web.echo(node)
    from sacplan.pacs import dimse

    return dimse.echo(node)


def find_studies(
    node: Node, query: StudyQuery, progress: Progress | None = None
) -> tuple[StudyAnswer, ...]:
    """The studies that match, newest first."""
    if isinstance(node, WebNode):
        from sacplan.pacs import web

        return web.find_studies(node, query, progress)
    from sacplan.pacs import dimse

    return dimse.find_studies(node, query, progress)


def find_series(
    node: Node, study_uid: str, progress: Progress | None = None
) -> tuple[SeriesAnswer, ...]:
    """The series of one study, by number."""
    if isinstance(node, WebNode):
        from sacplan.pacs import web

        return web.find_series(node, study_uid, progress)
    from sacplan.pacs import dimse

    return dimse.find_series(node, study_uid, progress)


def retrieve_series(
    node: Node,
    study_uid: str,
    series_uid: str,
    folder: Path,
    progress: Progress,
    expected: int | None = None,
    listener: Listener | None = None,
) -> Retrieved:
    """Fetch one series into `folder`; what is there and whole is not fetched again.

    Raises TransferIncompleteError (PACS-INCOMPLETE) and Cancelled besides.
    """
    if isinstance(node, WebNode):
        from sacplan.pacs import web_retrieve

        return web_retrieve.retrieve_series(node, study_uid, series_uid, folder, progress, expected)
    from sacplan.pacs import retrieve

    return retrieve.retrieve_series(
        node, study_uid, series_uid, folder, progress, expected, listener
    )


def store(node: Node, paths: Sequence[Path], progress: Progress) -> int:
    """Send DICOM files as they are; returns how many were taken. Raises as `retrieve_series`."""
    if isinstance(node, WebNode):
        from sacplan.pacs import web_store

        return web_store.store(node, paths, progress)
    from sacplan.pacs import dimse_store

    return dimse_store.store(node, paths, progress)
