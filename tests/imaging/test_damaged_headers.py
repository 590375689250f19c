"""Damaged headers give a coded error or a sound volume, never anything else."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from made_series import MadeSeries
from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.imaging.series_checks import NATIVE
from sacplan.imaging.series_found import SeriesFound
from sacplan.imaging.thumbnail import thumbnail
from sacplan.progress import NoProgress
from sacplan.services.open_series import open_series
from sacplan.services.scan_folder import scan_as_json, scan_as_text, scan_folder

SEEDS = range(150)
A_GROUP = 25


def damage(data: bytes, rng: random.Random) -> bytes:
    """One to four changes of bytes before the pixels, or a cut, or bytes put in."""
    header_end = data.rindex(b"\xe0\x7f\x10\x00") + 12
    changed = bytearray(data)
    kind = rng.randrange(4)
    if kind == 0:
        return bytes(changed[: rng.randrange(header_end)])
    if kind == 1:
        place = rng.randrange(132, header_end)
        return bytes(changed[:place]) + rng.randbytes(rng.randrange(1, 9)) + bytes(changed[place:])
    for _ in range(rng.randrange(1, 5)):
        changed[rng.randrange(128, header_end)] = rng.choice([0, 0xFF, 0x5C, rng.randrange(256)])
    return bytes(changed)


def needs_decoder(series: SeriesFound) -> bool:
    """Starting a process takes a second: not for every damaged file."""
    plain = all(image.pixel_offset > 0 for image in series.instances)
    return not plain or not set(series.transfer_syntaxes) <= NATIVE


def check(volume: ImageVolume) -> None:
    assert volume.voxels.ndim == 3
    assert np.all(np.isfinite(volume.affine))
    assert np.all(np.isfinite(volume.voxels))


@pytest.mark.parametrize("start", range(0, len(SEEDS), A_GROUP))
def test_nothing_but_coded_errors(tmp_path: Path, start: int) -> None:
    paths = MadeSeries(count=4).write(tmp_path)
    sound = paths[2].read_bytes()
    starts_left = 1
    for seed in SEEDS[start : start + A_GROUP]:
        rng = random.Random(seed)
        paths[2].write_bytes(damage(sound, rng))
        try:
            found = scan_folder(tmp_path, NoProgress())
        except SacplanError:
            continue
        scan_as_text(found)
        scan_as_json(found)
        for series in found.series:
            if needs_decoder(series) and (starts_left := starts_left - 1) < 0:
                continue
            thumbnail(series)
            try:
                check(open_series(series, NoProgress()).volume)
            except SacplanError:
                continue


def test_a_flood_of_nested_sequences_ends(tmp_path: Path) -> None:
    path = MadeSeries(count=3).write(tmp_path)[1]
    data = path.read_bytes()
    place = data.index(b"\x10\x00\x10\x00PN")
    item = b"\x08\x00\x40\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff"
    path.write_bytes(data[:place] + item * 20_000 + data[place:])
    found = scan_folder(tmp_path, NoProgress())
    codes = {finding.code for finding in found.findings}
    codes |= {series.refusal.code for series in found.series if series.refusal}
    assert codes & {"FILE-DAMAGED", "FILE-TRUNCATED"}
