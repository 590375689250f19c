"""Keeps what an archive sends: one file an instance, under a name made from its identifier."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import dataclass, field
from pathlib import Path

from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.pixels.utils import get_expected_length
from pynetdicom import evt

from sacplan.errors import SacplanError
from sacplan.progress import Cancelled, Progress
from sacplan.whole_file import write_whole

_STORED = 0x0000
_OUT_OF_RESOURCES = 0xA700
_NOT_ASKED_FOR = 0xA900


@dataclass(frozen=True, slots=True)
class Retrieved:
    """A series that is whole: its files, and how many of them were fetched now."""

    files: tuple[Path, ...]
    fetched: int


def file_of(folder: Path, uid: str) -> Path:
    """Where the instance `uid` is kept; nothing an archive sends can name a path."""
    return folder / f"{hashlib.sha256(uid.encode()).hexdigest()[:40]}.dcm"


def is_whole(path: Path, uid: str) -> bool:
    """Whether `path` holds the instance `uid` with all of its voxels."""
    try:
        held = dcmread(path)
        return str(held.SOPInstanceUID) == uid and has_all_voxels(held)
    except Exception:  # noqa: BLE001 - whatever is wrong with it, it is fetched again
        return False


def has_all_voxels(held: Dataset) -> bool:
    """Whether an image is not cut off; raises anything at all where it makes no sense."""
    if "PixelData" not in held or held.file_meta.TransferSyntaxUID.is_compressed:
        return True
    return len(held.PixelData) >= get_expected_length(held)


@dataclass
class Keeper:
    """Writes the instances of one series as they come in, and nothing else."""

    series_uid: str
    folder: Path
    missing: set[str]
    progress: Progress
    total: int
    kept: set[str] = field(default_factory=set)
    trouble: SacplanError | Cancelled | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def handle(self, event: evt.Event) -> int:
        """Answer one C-STORE request: the DICOM status. Aborts once the user has cancelled."""
        with self._lock:
            if self.trouble is not None:
                return _OUT_OF_RESOURCES
            try:
                self.progress.stop_if_cancelled()
                return self._keep(event)
            except (SacplanError, Cancelled) as trouble:
                self.trouble = trouble
        event.assoc.abort()
        return _OUT_OF_RESOURCES

    def raise_trouble(self) -> None:
        """Raise what went wrong while keeping (Cancelled, PACS-FAILED: disk full)."""
        if self.trouble is not None:
            raise self.trouble

    def _keep(self, event: evt.Event) -> int:
        uid = str(getattr(event.request, "AffectedSOPInstanceUID", ""))
        if uid not in self.missing or not self._belongs(event.dataset, uid):
            return _NOT_ASKED_FOR
        path = file_of(self.folder, uid)
        write_whole(path, event.encoded_dataset(), code="PACS-FAILED", what="an image")
        self.missing.discard(uid)
        self.kept.add(uid)
        done = self.total - len(self.missing)
        self.progress.report(done / self.total, f"Received {done} of {self.total}")
        return _STORED

    def _belongs(self, data: Dataset, uid: str) -> bool:
        same_instance = str(data.get("SOPInstanceUID")) == uid
        return same_instance and str(data.get("SeriesInstanceUID")) == self.series_uid
