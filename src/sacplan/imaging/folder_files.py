"""The files of a folder, a DICOMDIR's folder, a zip or a single file: regular files only."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import weakref
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from sacplan.errors import SacplanError
from sacplan.imaging.instance import printable
from sacplan.progress import Progress

MAX_FILES = 200_000
MAX_UNPACKED_BYTES = 16 << 30
_CHUNK = 1 << 20


class UnpackedFolder:
    """A temporary folder that is removed when the last series found in it is forgotten."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="sacplan-"))
        self._finalizer = weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)


@dataclass(frozen=True, slots=True, eq=False)
class FolderFiles:
    """Paths in the order of their names, and what could not be looked into."""

    paths: tuple[str, ...]
    unreadable: tuple[str, ...] = ()
    kept: UnpackedFolder | None = None


def list_files(folder: Path, progress: Progress) -> FolderFiles:
    """All regular files below `folder`; links to folders are not followed.

    Raises SacplanError when it is missing, unreadable or too large.
    """
    try:
        mode = folder.stat().st_mode
    except (OSError, ValueError) as error:
        raise _unreadable(folder, error) from error
    if stat.S_ISDIR(mode):
        return _walk(folder, progress)
    if not stat.S_ISREG(mode):
        raise SacplanError(
            "FOLDER-UNREADABLE",
            f"{printable(folder)} is neither a folder nor a file.",
            "Choose a folder.",
        )
    if folder.name.upper() == "DICOMDIR":
        return _walk(folder.parent, progress)
    if zipfile.is_zipfile(folder):
        kept = _unpack(folder, progress)
        files = _walk(kept.path, progress)
        return FolderFiles(files.paths, files.unreadable, kept)
    return FolderFiles((str(folder),))


def _unreadable(folder: Path, error: Exception) -> SacplanError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    missing = isinstance(error, FileNotFoundError)
    return SacplanError(
        "FOLDER-MISSING" if missing else "FOLDER-UNREADABLE",
        f"{printable(folder)} cannot be opened: {reason}.",
        "Check the path, that the disc or drive is connected, and that you may read it.",
    )


def _walk(folder: Path, progress: Progress) -> FolderFiles:
    paths: list[str] = []
    errors: list[OSError] = []
    for parent, folders, names in os.walk(folder, followlinks=False, onerror=errors.append):
        progress.stop_if_cancelled()
        folders.sort()
        joined = (os.path.join(parent, name) for name in sorted(names))  # noqa: PTH118 - speed
        paths += [path for path in joined if _is_regular(path)]
        if len(paths) > MAX_FILES:
            raise SacplanError(
                "FOLDER-TOO-LARGE",
                f"{printable(folder)} holds more than {MAX_FILES} files.",
                "Choose the folder of one patient.",
            )
    if errors and not paths:
        raise _unreadable(folder, errors[0]) from errors[0]
    return FolderFiles(tuple(paths), tuple(str(error.filename) for error in errors))


def _is_regular(path: str) -> bool:
    """A file with content, not a pipe, device or socket; a link to a file counts as the file."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)  # noqa: PTH116 - speed
    except OSError:
        return False


def _unpack(archive: Path, progress: Progress) -> UnpackedFolder:
    """Unpacks the members of a zip under names of our own: theirs may lead anywhere."""
    kept = UnpackedFolder()
    try:
        with zipfile.ZipFile(archive) as packed:
            members = [m for m in packed.infolist() if not m.is_dir()]
            total = sum(m.file_size for m in members)
            _refuse_large(archive, len(members), total)
            done = 0
            for number, member in enumerate(members):
                name = "".join(c for c in PurePosixPath(member.filename).name if c.isprintable())
                target = kept.path / f"{number:06d}" / (name.replace("\\", "_")[-80:] or "file")
                target.parent.mkdir()
                with packed.open(member) as source, target.open("wb") as copy:
                    while chunk := source.read(_CHUNK):
                        progress.stop_if_cancelled()
                        done += len(chunk)
                        _refuse_large(archive, len(members), done)
                        copy.write(chunk)
                progress.report(0.5 * done / max(total, 1), "Unpacking")
    except (zipfile.BadZipFile, RuntimeError, EOFError, zlib.error) as error:
        raise SacplanError(
            "FOLDER-ZIP",
            f"{archive.name} cannot be unpacked: {error}.",
            "Unpack it with another program and open the folder.",
        ) from error
    return kept


def _refuse_large(archive: Path, members: int, size: int) -> None:
    if members > MAX_FILES or size > MAX_UNPACKED_BYTES:
        raise SacplanError(
            "FOLDER-TOO-LARGE",
            f"{archive.name} unpacks to {members} files of {size / 1e9:.1f} GB.",
            "Unpack it yourself and open the folder of one patient.",
        )
