"""Fetches a series from an archive into a folder; what is already there is not fetched again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.uid import (
    JPEG2000,
    UID,
    CTImageStorage,
    EnhancedCTImageStorage,
    EnhancedMRImageStorage,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    MRImageStorage,
    PositronEmissionTomographyImageStorage,
    RLELossless,
    SecondaryCaptureImageStorage,
    SegmentationStorage,
)
from pynetdicom import build_role, evt
from pynetdicom.presentation import PresentationContext, build_context
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StudyRootQueryRetrieveInformationModelGet,
)

from sacplan.errors import SacplanError
from sacplan.pacs.dimse import InstanceAnswer, find_instances
from sacplan.pacs.dimse_link import TransferIncompleteError, answered, associated, failed
from sacplan.pacs.node import DimseNode
from sacplan.pacs.retrieve_keep import Keeper, file_of, is_whole
from sacplan.progress import Progress

# Deflated is left out: a small message could grow without bound in memory.
TRANSFER_SYNTAXES = (
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    JPEGLosslessSV1,
    JPEGLossless,
    RLELossless,
    ExplicitVRBigEndian,
    JPEG2000,
    JPEGLSNearLossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
)
USUAL_CLASSES = (
    CTImageStorage,
    EnhancedCTImageStorage,
    MRImageStorage,
    EnhancedMRImageStorage,
    PositronEmissionTomographyImageStorage,
    SegmentationStorage,
    SecondaryCaptureImageStorage,
)
_BATCH = 50
_MOST_CLASSES = 9  # times 12 transfer syntaxes, and the search: an association carries 128
_PENDING = 0xFF00
_SOME_FAILED = frozenset({0xB000, 0xA702})
_ASKED = "to send a series (C-GET)"


@dataclass(frozen=True, slots=True)
class Retrieved:
    """A series that is whole: its files, and how many of them were fetched now."""

    files: tuple[Path, ...]
    fetched: int


def retrieve_series(
    node: DimseNode,
    study_uid: str,
    series_uid: str,
    folder: Path,
    progress: Progress,
    expected: int | None = None,
) -> Retrieved:
    """Fetch one series into `folder` (C-GET); complete files already there are left alone.

    `expected` is the number of instances that the archive told for the series. Raises
    TransferIncompleteError (PACS-INCOMPLETE) naming each instance that did not come, Cancelled
    (what came is kept), and what `find_instances` raises.
    """
    wanted = find_instances(node, study_uid, series_uid)
    _check_expected(node, len(wanted), expected)
    folder.mkdir(parents=True, exist_ok=True)
    keeper = _keeper(wanted, series_uid, folder, progress)
    why: dict[str, str] = {}
    if keeper.missing:
        why = _get(node, study_uid, wanted, keeper)
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


def _get(
    node: DimseNode, study_uid: str, wanted: Sequence[InstanceAnswer], keeper: Keeper
) -> dict[str, str]:
    """Ask for what lacks, a batch at a time; returns why an instance did not come, by UID."""
    lacking = [one for one in wanted if one.uid in keeper.missing]
    classes = _classes(node, lacking)
    model = UID(StudyRootQueryRetrieveInformationModelGet)
    contexts: list[PresentationContext] = [build_context(model)]
    contexts += [build_context(sop, [way]) for sop in classes for way in TRANSFER_SYNTAXES]
    roles = [build_role(sop, scp_role=True) for sop in classes]
    why: dict[str, str] = {}
    handlers = [(evt.EVT_C_STORE, keeper.handle)]
    with associated(node, contexts, negotiated=roles, handlers=handlers) as association:
        for first in range(0, len(lacking), _BATCH):
            keeper.progress.stop_if_cancelled()
            batch = [one.uid for one in lacking[first : first + _BATCH]]
            asked = identifier(study_uid, keeper.series_uid, batch)
            for status, answer in association.send_c_get(asked, model):
                keeper.raise_trouble()
                keeper.progress.stop_if_cancelled()
                why |= outcome(node, status, answer, _ASKED)
    return why


def identifier(study_uid: str, series_uid: str, uids: Sequence[str]) -> Dataset:
    """What C-GET and C-MOVE are asked for: the instances `uids` of one series."""
    asked = Dataset()
    asked.QueryRetrieveLevel = "IMAGE"
    asked.StudyInstanceUID = study_uid
    asked.SeriesInstanceUID = series_uid
    asked.SOPInstanceUID = list(uids)
    return asked


def outcome(node: DimseNode, status: Dataset, answer: Dataset | None, asked: str) -> dict[str, str]:
    """Why which instance did not come, from one answer; raises PACS-FAILED on a refusal."""
    code = answered(node, status, asked)
    if code in {0, _PENDING}:
        return {}
    if code not in _SOME_FAILED:
        raise failed(node, status, asked)
    listed = None if answer is None else answer.get("FailedSOPInstanceUIDList")
    if not listed:
        return {}
    uids = listed if isinstance(listed, MultiValue) else [listed]
    return {str(uid): f"status 0x{code:04X}" for uid in uids}


def _classes(node: DimseNode, lacking: Sequence[InstanceAnswer]) -> list[UID]:
    told = sorted({one.sop_class for one in lacking if one.sop_class})
    if not told:
        return list(USUAL_CLASSES)
    if len(told) > _MOST_CLASSES:
        raise SacplanError(
            "PACS-FAILED",
            f"The series in the archive at {node.where} mixes {len(told)} kinds of objects.",
            "Ask the archive's keeper what it is; a CT or MR series has one kind.",
        )
    return [UID(one) for one in told]


def _incomplete(node: DimseNode, keeper: Keeper, why: dict[str, str]) -> SacplanError:
    lacking = [(uid, why.get(uid, "it was not sent")) for uid in sorted(keeper.missing)]
    return TransferIncompleteError(
        f"{keeper.total - len(lacking)} of {keeper.total} images came from the archive at "
        f"{node.where}.",
        "Fetch the series again: only what lacks is asked for. Plan on nothing incomplete.",
        lacking,
    )
