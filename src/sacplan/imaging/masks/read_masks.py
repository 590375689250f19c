"""Reads segmentations made elsewhere, told apart by their content."""

from __future__ import annotations

import gzip
import warnings
import zlib
from pathlib import Path

from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.imaging.masks.checks import checked
from sacplan.imaging.masks.dicom_checks import refuse_crowd
from sacplan.imaging.masks.imported import MOST_BYTES, ImportedMasks, unreadable
from sacplan.imaging.masks.label_map import read_label_map
from sacplan.imaging.masks.nifti import STARTS, read_nifti
from sacplan.imaging.masks.nrrd import START, read_nrrd
from sacplan.imaging.masks.rtstruct import read_rtstruct
from sacplan.imaging.masks.seg import read_seg
from sacplan.progress import Cancelled, Progress

_SEG = ("1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7")
_RTSTRUCT = "1.2.840.10008.5.1.4.1.1.481.3"
_MOST_CONTOURS = 512 * 1024**2


def read_masks(path: Path, volume: ImageVolume, progress: Progress) -> ImportedMasks:
    """The segmentations in a DICOM SEG, RT Structure Set, NIfTI or NRRD file, known by its content.

    Masks keep their own grids, cut to what is marked, and lie in patient LPS mm; `onto` of
    sacplan.imaging.masks.resample brings them onto the grid of `volume`. Raises SacplanError:
    MASK-UNREADABLE, MASK-SIZE, MASK-NO-GEOMETRY, MASK-NOT-LABELS, MASK-OTHER-PATIENT,
    MASK-OTHER-FRAME, MASK-EMPTY or MASK-ELSEWHERE; and Cancelled.
    """
    path = Path(path)
    if not path.is_file():
        raise unreadable(path, "there is no such file")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the libraries' remarks on others' files
            found = _read(path, volume, progress)
        found = checked(path, found, volume)
    except (SacplanError, Cancelled, MemoryError):
        raise
    except (EOFError, zlib.error) as error:
        raise unreadable(path, "it is cut short or damaged") from error
    except OSError as error:
        raise unreadable(path, error.strerror or "it is damaged") from error
    except Exception as error:  # whatever breaks in others' files
        raise unreadable(path, "it is damaged or against the rules of its format") from error
    progress.report(1.0, "Segmentations read")
    return found


def _read(path: Path, volume: ImageVolume, progress: Progress) -> ImportedMasks:
    with path.open("rb") as file:
        start = file.read(512)
    if start.startswith(START):
        return read_label_map(path, read_nrrd(path, progress), progress)
    if start.startswith(b"\x1f\x8b"):
        with gzip.open(path) as packed:
            start = packed.read(4)
    if start.startswith(STARTS):
        return read_label_map(path, read_nifti(path, progress), progress)
    return _read_dicom(path, volume, progress)


def _read_dicom(path: Path, volume: ImageVolume, progress: Progress) -> ImportedMasks:
    from pydicom import dcmread
    from pydicom.errors import InvalidDicomError

    refuse_crowd(path, MOST_BYTES, progress)
    try:
        head = dcmread(path, stop_before_pixels=True, specific_tags=["SOPClassUID"])
    except InvalidDicomError:
        raise unreadable(path, "it is of no known format") from None
    kind = str(head.get("SOPClassUID") or "")
    if kind in _SEG:
        return read_seg(path, volume, progress)
    if kind == _RTSTRUCT:
        refuse_crowd(path, _MOST_CONTOURS, progress)
        return read_rtstruct(path, volume, progress)
    raise unreadable(path, "it is DICOM, but neither a segmentation nor a structure set")
