"""Opening a compressed CT beside SimpleITK's series reader, one line for each transfer syntax.

    python bench/compressed.py [--slices 400] [--repeats 2] [--only rle]

The pictures are those of a made pelvis with the noise of a scanner, 512 x 512, written once in each
syntax into a temporary folder. Seconds are the best of the repeats, taken in turns, scan included;
"reading" is every byte of the compressed files read once.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

# pydicom, SimpleITK and the rest are imported where they are used: this module is imported again
# by every decoding process, as the program's own light one is
SYNTAXES = {
    "uncompressed": "1.2.840.10008.1.2.1",
    "deflated": "1.2.840.10008.1.2.1.99",
    "rle": "1.2.840.10008.1.2.5",
    "jpeg-ls": "1.2.840.10008.1.2.4.80",
    "jpeg-2000": "1.2.840.10008.1.2.4.90",
}


def pictures(slices: int) -> np.ndarray:
    """Stored values (slices, 512, 512) of a made pelvis: a smooth body, bone, noise of 12 HU."""
    from sacplan.phantom.phantom import PhantomSpec, make_volume

    volume = make_volume(PhantomSpec(spacing_mm=1.0, step_mm=4.0, noise=0.0))
    body = np.asarray(volume.voxels, dtype=np.float32)
    at = np.linspace(0, len(body) - 1, slices).round().astype(int)
    rng = np.random.default_rng(3)
    rows = np.linspace(0, body.shape[1] - 1, 512).round().astype(int)
    columns = np.linspace(0, body.shape[2] - 1, 512).round().astype(int)
    made = np.empty((slices, 512, 512), dtype=np.uint16)
    for k, index in enumerate(at):
        picture = body[index][rows][:, columns] + rng.normal(0.0, 12.0, (512, 512))
        made[k] = np.clip(picture + 1024, 0, 4095).astype(np.uint16)
    return made


def rewrite(plain: Path, folder: Path, syntax: str, made: np.ndarray) -> None:
    """The same series with these pictures, in a transfer syntax."""
    import pydicom

    for path in sorted(plain.iterdir()):
        data = pydicom.dcmread(path)
        place = round(float(data.ImagePositionPatient[2]) + 600)
        data.PixelData = made[place].tobytes()
        if not syntax.startswith(SYNTAXES["uncompressed"]):
            data.compress(syntax, generate_instance_uid=False)
        data.file_meta.TransferSyntaxUID = pydicom.uid.UID(syntax)
        data.save_as(folder / path.name, enforce_file_format=True)


def main() -> None:
    """Write, measure, print."""
    import opening

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--slices", type=int, default=400)
    parser.add_argument("--repeats", type=int, default=2)
    parser.add_argument("--only", choices=SYNTAXES)
    options = parser.parse_args()
    made = pictures(options.slices)
    heads = ("MB", "reading", "SacPlan", "SimpleITK", "faster", "peak")
    print(f"{'syntax':14}" + "".join(f"{head:>10}" for head in heads))
    with tempfile.TemporaryDirectory(prefix="sacplan-bench-") as top:
        plain = Path(top) / "plain"
        plain.mkdir()
        opening.write_series(plain, options.slices)
        for name, syntax in SYNTAXES.items():
            if options.only not in (None, name):
                continue
            folder = Path(top) / name
            folder.mkdir()
            rewrite(plain, folder, syntax, made)
            ways: dict[str, Callable[[], object]] = {
                "reading": lambda folder=folder: opening.read_bytes(folder),
                "ours": lambda folder=folder: opening.open_with_sacplan(folder),
                "simple_itk_s": lambda folder=folder: opening.open_with_simple_itk(folder),
            }
            best = opening.best_of(options.repeats, ways)
            size = sum(path.stat().st_size for path in folder.iterdir())
            peak = opening.peak_of("sacplan", folder) / made.nbytes
            faster = best["simple_itk_s"] / best["ours"]
            print(
                f"{name:14}{size / 1e6:10.0f}{best['reading']:10.2f}{best['ours']:10.2f}"
                f"{best['simple_itk_s']:10.2f}{faster:9.1f}x{peak:10.2f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
