"""What is asked for when instances are fetched, and what the answers mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

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

from sacplan.errors import SacplanError
from sacplan.pacs.dimse import InstanceAnswer
from sacplan.pacs.dimse_errors import StatusError, answered, failed
from sacplan.pacs.node import DimseNode
from sacplan.pacs.retrieve_keep import Keeper

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
_MOST_CLASSES = 9  # times 12 transfer syntaxes, and the search: an association carries 128
_PENDING = 0xFF00
_BATCH = 50
_TRIES = 3  # single instances that may fail before the first one has come
_SOME_FAILED = frozenset({0xB000, 0xA702})

Answers = Iterator[tuple[Dataset, Dataset | None]]


def ask_for(
    node: DimseNode,
    study_uid: str,
    lacking: Sequence[InstanceAnswer],
    keeper: Keeper,
    send: Callable[[Dataset], Answers],
    words: str,
) -> dict[str, str]:
    """Have `send` ask for `lacking` in batches; returns why an instance did not come, by UID.

    A batch that fails as a whole is asked for again one by one, so that one lost instance does
    not cost the others. Raises StatusError when nothing comes at all, and Cancelled.
    """

    def ask(uids: Sequence[str]) -> dict[str, str]:
        keeper.progress.stop_if_cancelled()
        why: dict[str, str] = {}
        for status, answer in send(_identifier(study_uid, keeper.series_uid, uids)):
            keeper.raise_trouble()
            keeper.progress.stop_if_cancelled()
            why |= _outcome(node, status, answer, words)
        keeper.raise_trouble()
        return why

    why: dict[str, str] = {}
    for first in range(0, len(lacking), _BATCH):
        uids = [one.uid for one in lacking[first : first + _BATCH]]
        try:
            why |= ask(uids)
        except StatusError:
            for uid in uids:
                if uid in keeper.missing:
                    why |= _ask_for_one(ask, uid, may_fail=bool(keeper.kept) or len(why) < _TRIES)
    return why


def _ask_for_one(
    ask: Callable[[Sequence[str]], dict[str, str]], uid: str, *, may_fail: bool
) -> dict[str, str]:
    try:
        return ask([uid])
    except StatusError as error:
        if not may_fail:
            raise
        return {uid: f"status 0x{error.status:04X}"}


def _identifier(study_uid: str, series_uid: str, uids: Sequence[str]) -> Dataset:
    asked = Dataset()
    asked.QueryRetrieveLevel = "IMAGE"
    asked.StudyInstanceUID = study_uid
    asked.SeriesInstanceUID = series_uid
    asked.SOPInstanceUID = list(uids)
    return asked


def _outcome(
    node: DimseNode, status: Dataset, answer: Dataset | None, words: str
) -> dict[str, str]:
    """Why which instance did not come, from one answer; raises StatusError on a refusal."""
    code = answered(node, status, words)
    if code in {0, _PENDING}:
        return {}
    if code not in _SOME_FAILED:
        raise failed(node, status, words)
    listed = None if answer is None else answer.get("FailedSOPInstanceUIDList")
    if not listed:
        return {}
    uids = listed if isinstance(listed, MultiValue) else [listed]
    return {str(uid): f"status 0x{code:04X}" for uid in uids}


def classes(node: DimseNode, lacking: Sequence[InstanceAnswer]) -> list[UID]:
    """The SOP classes to be ready for; raises PACS-FAILED when they are too many."""
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
