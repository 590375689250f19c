"""Opening a CT of 512 x 512 x 400 beside reading its bytes and beside SimpleITK's series reader.

    python bench/opening.py [--slices 400] [--repeats 5] [--json FILE]

Writes the series once into a temporary folder. Times are the best of the repeats, warm: every
file has been read before. Peak memory is of a process of its own, less what it held before.
"""

from __future__ import annotations

import argparse
import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

from sacplan.imaging.header_cache import HEADERS
from sacplan.imaging.load import load_series
from sacplan.imaging.scan import scan
from sacplan.imaging.thumbnail import thumbnail
from sacplan.progress import NoProgress

SIDE = 512


def write_series(folder: Path, slices: int) -> None:
    """A CT with the elements scanners write, among them sequences and private elements."""
    rng = np.random.default_rng(1)
    study, series, frame = generate_uid(), generate_uid(), generate_uid()
    picture = rng.integers(900, 1300, (SIDE, SIDE), dtype=np.uint16)
    for index, name in enumerate(rng.permutation(slices)):
        meta = FileMetaDataset()
        meta.TransferSyntaxUID = ExplicitVRLittleEndian
        meta.MediaStorageSOPClassUID = CTImageStorage
        meta.MediaStorageSOPInstanceUID = generate_uid()
        data = FileDataset("", {}, file_meta=meta, preamble=bytes(128))
        data.SOPClassUID, data.SOPInstanceUID = CTImageStorage, meta.MediaStorageSOPInstanceUID
        data.ImageType, data.Modality = ["ORIGINAL", "PRIMARY", "AXIAL"], "CT"
        data.StudyDate, data.PatientName, data.PatientID = "20260102", "Bench^Opening", "B-1"
        data.StudyInstanceUID, data.SeriesInstanceUID = study, series
        data.FrameOfReferenceUID, data.InstanceNumber = frame, int(name)
        data.ImagePositionPatient = [-200, -180, f"{-600 + index:.1f}"]
        data.ImageOrientationPatient, data.PixelSpacing = [1, 0, 0, 0, 1, 0], [0.75, 0.75]
        data.SliceThickness, data.SamplesPerPixel = "1", 1
        data.PhotometricInterpretation, data.Rows, data.Columns = "MONOCHROME2", SIDE, SIDE
        data.BitsAllocated, data.BitsStored, data.HighBit = 16, 12, 11
        data.PixelRepresentation, data.RescaleIntercept, data.RescaleSlope = 0, "-1024", "1"
        reference = FileDataset("", {})
        reference.ReferencedSOPClassUID = CTImageStorage
        reference.ReferencedSOPInstanceUID = study
        data.ReferencedImageSequence = [reference] * 3
        block = data.private_block(0x0019, "BENCH", create=True)
        for element in range(40):
            block.add_new(element, "LO", f"private value {element}")
        data.PixelData = np.roll(picture, index).tobytes()
        data.save_as(folder / f"IM{name:05d}", enforce_file_format=True)


def read_bytes(folder: Path) -> object:
    """Every byte once, into new memory as large as the files: what no reader can beat."""
    paths = list(folder.iterdir())
    sizes = [path.stat().st_size for path in paths]
    kept = np.empty(sum(sizes), np.uint8)
    start = 0
    for path, size in zip(paths, sizes, strict=True):
        with path.open("rb", buffering=0) as file:
            file.readinto(memoryview(kept[start : start + size]))
        start += size
    return kept


def open_with_sacplan(folder: Path) -> object:
    """Scan and load, with nothing remembered of an earlier opening."""
    HEADERS.forget()
    return load_series(scan(folder, NoProgress()).series[0], NoProgress())


def first_picture(folder: Path) -> object:
    """Until the first slice can be shown."""
    HEADERS.forget()
    return thumbnail(scan(folder, NoProgress()).series[0])


def open_with_simple_itk(folder: Path) -> object:
    """The usual way: the series reader with its own search of the folder."""
    import SimpleITK as sitk

    reader = sitk.ImageSeriesReader()
    reader.SetFileNames(sitk.ImageSeriesReader.GetGDCMSeriesFileNames(str(folder)))
    return sitk.GetArrayViewFromImage(reader.Execute())


def best_of(repeats: int, ways: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Seconds of the fastest run of each way, in turns, so that all meet the same load."""
    best = dict.fromkeys(ways, float("inf"))
    for turn in range(4 * repeats):
        for name, work in ways.items():
            if name == "simple_itk_s" and turn % 4:
                continue
            gc.collect()
            start = time.perf_counter()
            kept = work()
            best[name] = min(best[name], time.perf_counter() - start)
            del kept
    return best


def peak_of(way: str, folder: Path) -> int:
    """Bytes by which the peak memory of a process of its own rises over what it held before."""
    program = [sys.executable, __file__, "--peak", way, "--folder", str(folder)]
    return int(subprocess.run(program, capture_output=True, check=True, text=True).stdout)


def print_peak(way: str, folder: Path) -> None:
    """In the process of its own."""
    import SimpleITK  # noqa: F401 - counted as held before, either way

    before = memory_kb("VmRSS")
    kept = open_with_sacplan(folder) if way == "sacplan" else open_with_simple_itk(folder)
    print((memory_kb("VmHWM") - before) * 1024)
    del kept


def memory_kb(name: str) -> int:
    """Memory held now (VmRSS) or at most (VmHWM) by this process, as Linux tells it, kB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(name):
            return int(line.split()[1])
    raise LookupError(name)


def measure(folder: Path, slices: int, repeats: int) -> dict[str, float]:
    """All figures, seconds and ratios."""
    found = scan(folder, NoProgress()).series[0]
    volume = slices * SIDE * SIDE * 2
    ways: dict[str, Callable[[], object]] = {
        "read_bytes_s": lambda: read_bytes(folder),
        "scan_s": lambda: (HEADERS.forget(), scan(folder, NoProgress())),
        "load_s": lambda: load_series(found, NoProgress()),
        "open_s": lambda: open_with_sacplan(folder),
        "first_picture_s": lambda: first_picture(folder),
        "simple_itk_s": lambda: open_with_simple_itk(folder),
    }
    figures = best_of(repeats, ways)
    figures["open_over_reading"] = figures["open_s"] / figures["read_bytes_s"]
    figures["simple_itk_over_open"] = figures["simple_itk_s"] / figures["open_s"]
    figures["peak_over_volume"] = peak_of("sacplan", folder) / volume
    figures["simple_itk_peak_over_volume"] = peak_of("simple_itk", folder) / volume
    return figures


def main() -> None:
    """Write, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--slices", type=int, default=400)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--peak", choices=("sacplan", "simple_itk"), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peak:
        print_peak(options.peak, options.folder)
        return
    with tempfile.TemporaryDirectory(prefix="sacplan-bench-") as made:
        write_series(Path(made), options.slices)
        figures = measure(Path(made), options.slices, options.repeats)
    for name, value in figures.items():
        over = f"{value / figures['read_bytes_s']:8.1f} x reading" if name.endswith("_s") else ""
        print(f"{name:30}{value:9.3f}{over}")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
