"""Damaged files and folders: nothing may crash, hang or end in anything but a coded refusal.

    python bench/fuzz.py [--files 5000] [--folders 300] [--seed 1] [--keep FOLDER]

Seeds are a made CT of four slices in nine transfer syntaxes and the small files of pydicom. A file
is damaged in its header, its pixel stream or both (bits, bytes, lengths, blocks copied, cut or
zeroed) and scanned, shown as a thumbnail and loaded; a folder has several such files, and things
that are no DICOM, pipes and links among them. The work is done in child processes: one that dies
counts as a crash, one that takes more than 10 s as a hang, any other error than a refusal as a
traceback. What failed is kept with `--keep`.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import shutil
import signal
import tempfile
import traceback
import warnings
from collections import Counter
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from types import FrameType

import numpy as np

SECONDS = 10.0
MOST_BYTES = 200_000
BATCH = 50
COMPRESSED = {
    "rle": "1.2.840.10008.1.2.5",
    "jpeg-ls": "1.2.840.10008.1.2.4.80",
    "jpeg-2000": "1.2.840.10008.1.2.4.90",
}


class Hang(Exception):  # noqa: N818 - a verdict, not an error
    """The work took too long."""


def make_seeds(top: Path) -> list[Path]:
    """Folders of four slices, one for each syntax, then single files."""
    import pydicom

    import opening

    opening.SIDE = 64
    plain = top / "plain"
    plain.mkdir()
    opening.write_series(plain, 4)
    made = [plain]
    for name, syntax in COMPRESSED.items():
        folder = top / name
        folder.mkdir()
        for path in plain.iterdir():
            data = pydicom.dcmread(path)
            data.compress(syntax, generate_instance_uid=False)
            data.save_as(folder / path.name, enforce_file_format=True)
        made.append(folder)
    for name, syntax, little, implicit in (
        ("deflated", "1.2.840.10008.1.2.1.99", True, False),
        ("implicit", "1.2.840.10008.1.2", True, True),
        ("big", "1.2.840.10008.1.2.2", False, False),
    ):
        folder = top / name
        folder.mkdir()
        for path in plain.iterdir():
            data = pydicom.dcmread(path)
            data.file_meta.TransferSyntaxUID = pydicom.uid.UID(syntax)
            if not little:
                data.PixelData = np.frombuffer(data.PixelData, "<u2").astype(">u2").tobytes()
            pydicom.dcmwrite(
                folder / path.name,
                data,
                implicit_vr=implicit,
                little_endian=little,
                force_encoding=True,
            )
        made.append(folder)
    return made


def single_files() -> list[Path]:
    """The small test files of pydicom."""
    import pydicom

    top = Path(pydicom.__file__).parent / "data" / "test_files"
    found = []
    for path in sorted(top.glob("*.dcm")):
        if path.stat().st_size < MOST_BYTES:
            data = pydicom.dcmread(path, stop_before_pixels=True, force=True)
            if data.get("SamplesPerPixel") == 1:
                found.append(path)
    assert found
    return found


def damaged(content: bytes, rng: np.random.Generator) -> bytes:  # noqa: C901 - a list of injuries
    """One to four injuries, half of them in the first two kilobytes."""
    data = bytearray(content)
    for _ in range(int(rng.integers(1, 5))):
        if len(data) < 16:
            break
        reach = min(len(data), 2048) if rng.random() < 0.5 else len(data)
        at, size = int(rng.integers(0, reach - 8)), int(rng.integers(1, 64))
        match int(rng.integers(0, 9)):
            case 0:
                data[at] ^= 1 << int(rng.integers(0, 8))
            case 1:
                data[at : at + 1] = bytes([int(rng.integers(0, 256))])
            case 2:  # a length, or any other word
                word = int(rng.choice([0, 1, 0xFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF]))
                data[at : at + 4] = word.to_bytes(4, "little")
            case 3:
                del data[at : at + size]
            case 4:
                there = int(rng.integers(0, len(data)))
                data[at:at] = data[there : there + size]
            case 5:
                data[at : at + size] = bytes(min(size, len(data) - at))
            case 6:
                del data[max(at, 64) :]
            case 7:
                data[at:at] = rng.integers(0, 256, size, dtype=np.uint8).tobytes()
            case _:
                there = int(rng.integers(0, len(data) - 8))
                data[at : at + 8] = data[there : there + 8]
    return bytes(data)


def damage_folder(folder: Path, rng: np.random.Generator) -> None:  # noqa: C901 - likewise
    """Some files hurt, and strange things among them."""
    paths = sorted(folder.iterdir())
    for path in paths:
        match int(rng.integers(0, 7)):
            case 0 | 1:
                path.write_bytes(damaged(path.read_bytes(), rng))
            case 2:
                path.unlink()
            case 3:
                shutil.copy(path, folder / f"copy of {path.name}")
            case 4:
                path.rename(folder / ("\u6a21\u578b " + path.name + " " * int(rng.integers(0, 3))))
            case _:
                pass
    for number in range(int(rng.integers(0, 4))):
        place = folder / f"odd{number}"
        match int(rng.integers(0, 7)):
            case 0:
                os.mkfifo(place)
            case 1:
                place.symlink_to(folder)
            case 2:
                place.symlink_to("/dev/zero")
            case 3:
                place.write_bytes(b"")
            case 4:
                place.write_bytes(rng.integers(0, 256, 5000, dtype=np.uint8).tobytes())
            case 5:
                place.mkdir()
                shutil.copy(next(iter(paths), __file__), place / "deep") if paths[
                    0
                ].exists() else None
            case _:
                (folder / "DICOMDIR").write_bytes(bytes(128) + b"DICM" + bytes(40))


def open_all(place: Path) -> str:
    """Scan, thumbnail and load; how it ended."""
    from sacplan.errors import SacplanError
    from sacplan.imaging.load import load_series
    from sacplan.imaging.scan import scan
    from sacplan.imaging.thumbnail import thumbnail

    ends = []
    try:
        found = scan(place)
    except SacplanError as error:
        return f"refused {error.code}"
    for series in found.series:
        thumbnail(series)
        try:
            load_series(series)
            ends.append("loaded")
        except SacplanError as error:
            ends.append(f"refused {error.code}")
    return min(ends, default="nothing")


def work(connection: Connection) -> None:
    """Answers each place with how opening it ended."""
    warnings.simplefilter("ignore")

    def too_long(_signal: int, _frame: FrameType | None) -> None:
        raise Hang

    signal.signal(signal.SIGALRM, too_long)
    while True:
        try:
            place = connection.recv()
        except EOFError:
            return
        signal.setitimer(signal.ITIMER_REAL, SECONDS)
        try:
            end = open_all(place)
        except Hang:
            end = "HANG"
        except Exception:  # noqa: BLE001 - that is what is looked for
            end = "TRACEBACK " + traceback.format_exc()[-1500:]
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        connection.send(end)


class Child:
    """A process that opens places; started anew when it dies."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs,))
        self._process.start()
        theirs.close()

    def open(self, place: Path) -> str:
        """How opening ended; CRASH when the process died, HANG when it did not even answer."""
        self._ours.send(place)
        try:
            if self._ours.poll(4 * SECONDS):
                return str(self._ours.recv())
            end = "HANG"
        except EOFError:
            end = f"CRASH {self._process.exitcode}"
        self.close()
        self._start()
        return end

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.join()
        self._ours.close()


def main() -> None:
    """Damage, open, count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--folders", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    counts = Counter[str]()
    with closing(Child()) as child, tempfile.TemporaryDirectory(prefix="sacplan-fuzz-") as top:
        seeds = Path(top) / "seeds"
        seeds.mkdir()
        series = make_seeds(seeds)
        files = [*(path for folder in series for path in sorted(folder.iterdir())), *single_files()]
        for number in range(options.files + options.folders):
            rng = np.random.default_rng([options.seed, number])
            place = Path(top) / f"case{number}"
            if number < options.files and number % 2:
                place.write_bytes(damaged(files[number % len(files)].read_bytes(), rng))
            elif number < options.files:  # one slice of a series, so that all of it is read
                shutil.copytree(series[number // 2 % len(series)], place)
                hurt = sorted(place.iterdir())[int(rng.integers(0, 4))]
                hurt.write_bytes(damaged(hurt.read_bytes(), rng))
            else:
                shutil.copytree(series[number % len(series)], place)
                damage_folder(place, rng)
            end = child.open(place)
            counts[end.split("\n")[0][:60]] += 1
            bad = end.startswith(("HANG", "CRASH", "TRACEBACK"))
            if bad:
                print(number, end, flush=True)
                if options.keep:
                    options.keep.mkdir(exist_ok=True)
                    shutil.move(place, options.keep / place.name)
            if place.is_dir():
                shutil.rmtree(place, ignore_errors=True)
            else:
                place.unlink(missing_ok=True)
            if number % 500 == 499:
                print(f"{number + 1} done", flush=True)
    for end, count in counts.most_common():
        print(f"{count:6} {end}")
    bad = sum(n for end, n in counts.items() if end.startswith(("HANG", "CRASH", "TRACEBACK")))
    print(f"{options.files} files, {options.folders} folders: {bad} crashes, hangs or tracebacks")


if __name__ == "__main__":
    main()
