"""Fetches a series from an archive into a folder; what is already there is not fetched again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom import build_role, evt
from pynetdicom.presentation import PresentationContext, build_context
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StudyRootQueryRetrieveInformationModelGet,
)

from sacplan.errors import SacplanError
from sacplan.pacs.dimse import InstanceAnswer, find_instances
from sacplan.pacs.dimse_errors import TransferIncompleteError, not_offered
from sacplan.pacs.dimse_link import associated, cut_when_cancelled
from sacplan.pacs.node import DimseNode, Listener
from sacplan.pacs.retrieve_ask import TRANSFER_SYNTAXES, Answers, ask_for, classes
from sacplan.pacs.retrieve_keep import Keeper, Retrieved, file_of, is_whole
from sacplan.pacs.retrieve_move import move
from sacplan.progress import Progress

_ASKED = "to send a series (C-GET)"


def retrieve_series(
    node: DimseNode,
    study_uid: str,
    series_uid: str,
    folder: Path,
    progress: Progress,
    expected: int | None = None,
    listener: Listener | None = None,
) -> Retrieved:
    """Fetch one series into `folder` (C-GET); complete files already there are left alone.

    `expected` is the number of instances that the archive told for the series. With a `listener`
    what C-GET does not bring is asked for by C-MOVE. Raises
    TransferIncompleteError (PACS-INCOMPLETE) naming each instance that did not come, Cancelled
    (what came is kept), and what `find_instances` raises.
    """
    wanted = find_instances(node, study_uid, series_uid, progress)
    _check_expected(node, len(wanted), expected)
    folder.mkdir(parents=True, exist_ok=True)
    keeper = _keeper(wanted, series_uid, folder, progress)
    why: dict[str, str] = {}
    if keeper.missing:
        why = _fetch(node, study_uid, wanted, keeper, listener)
    if keeper.missing:
        raise _incomplete(node, keeper, why)
    progress.report(1.0, "Received")
    return Retrieved(tuple(file_of(folder, one.uid) for one in wanted), len(keeper.kept))


def _check_expected(node: DimseNode, found: int, expected: int | None) -> None:
    if found == 0 or (expected is not None and found < expected):
        raise TransferIncompleteError(
            f"The archive at {node.where} lists {found} images of this series, "
            f"{'none' if expected is None else expected} were expected."
            if found
            else f"The archive at {node.where} lists no image of this series.",
            "Search again: the series may be gone, moved to slow storage or still arriving.",
            (),
        )


def _keeper(
    wanted: Sequence[InstanceAnswer], series_uid: str, folder: Path, progress: Progress
) -> Keeper:
    missing = set()
    for one in wanted:
        progress.stop_if_cancelled()
        if not is_whole(file_of(folder, one.uid), one.uid):
            missing.add(one.uid)
    return Keeper(series_uid, folder, missing, progress, len(wanted))


def _fetch(
    node: DimseNode,
    study_uid: str,
    wanted: Sequence[InstanceAnswer],
    keeper: Keeper,
    listener: Listener | None,
) -> dict[str, str]:
    """Ask for what lacks; returns why an instance did not come, by UID."""
    try:
        why = _get(node, study_uid, _lacking(wanted, keeper), keeper)
    except SacplanError as error:
        may_be_asked_otherwise = error.code in {"PACS-FAILED", "PACS-ABORTED"}
        if listener is None or keeper.trouble is not None or not may_be_asked_otherwise:
            raise
        why = {}
    if listener is not None and keeper.missing:
        why = move(node, study_uid, _lacking(wanted, keeper), keeper, listener)
    return why


def _lacking(wanted: Sequence[InstanceAnswer], keeper: Keeper) -> list[InstanceAnswer]:
    return [one for one in wanted if one.uid in keeper.missing]


def _get(
    node: DimseNode, study_uid: str, lacking: Sequence[InstanceAnswer], keeper: Keeper
) -> dict[str, str]:
    ready_for = classes(node, lacking)
    model = UID(StudyRootQueryRetrieveInformationModelGet)
    contexts: list[PresentationContext] = [build_context(model)]
    contexts += [build_context(sop, [way]) for sop in ready_for for way in TRANSFER_SYNTAXES]
    roles = [build_role(sop, scp_role=True) for sop in ready_for]
    handlers = [(evt.EVT_C_STORE, keeper.handle)]
    with associated(node, contexts, negotiated=roles, handlers=handlers) as association:
        if all(one.abstract_syntax != model for one in association.accepted_contexts):
            raise not_offered(node, _ASKED)

        def send(asked: Dataset) -> Answers:
            return association.send_c_get(asked, model)

        with cut_when_cancelled(association, keeper.progress):
            return ask_for(node, study_uid, lacking, keeper, send, _ASKED)


def _incomplete(node: DimseNode, keeper: Keeper, why: dict[str, str]) -> SacplanError:
    lacking = [(uid, why.get(uid, "it was not sent")) for uid in sorted(keeper.missing)]
    return TransferIncompleteError(
        f"{keeper.total - len(lacking)} of {keeper.total} images came from the archive at "
        f"{node.where}.",
        "Fetch the series again: only what lacks is asked for. Plan on nothing incomplete.",
        lacking,
    )
