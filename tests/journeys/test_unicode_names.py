"""Names in six character sets, as the standard prints their bytes, from the files to the sheet."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from pydicom.dataset import FileDataset
from pypdf import PdfReader

from made_measurements import TODAY, made_measurements, made_volume
from made_series import MadeSeries
from sacplan.case.identity import PersonName
from sacplan.cli.command_line import main
from sacplan.imaging.load import load_series
from sacplan.imaging.scan import scan
from sacplan.sheet.compose import compose
from sacplan.sheet.pdf import pdf_bytes

NAMES = {
    "ISO_IR 100": (b"\xc4neas^R\xfcdiger", "Äneas^Rüdiger", "", ""),
    "ISO_IR 192": (
        "Wang^XiaoDong=王^小東=".encode(),
        "Wang^XiaoDong",
        "王^小東",
        "",
    ),
    "\\ISO 2022 IR 87": (
        b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
        "Yamada^Tarou",
        "山田^太郎",
        "やまだ^たろう",
    ),
    "ISO 2022 IR 13\\ISO 2022 IR 87": (
        (
            b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J"
            b"=\x1b$B$d$^$@\x1b(J^\x1b$B$?$m$&\x1b(J"
        ),
        "ﾔﾏﾀﾞ^ﾀﾛｳ",
        "山田^太郎",
        "やまだ^たろう",
    ),
    "GB18030": (
        b"Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab",
        "Wang^XiaoDong",
        "王^小东",
        "",
    ),
    "\\ISO 2022 IR 149": (
        (
            b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7"
            b"=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf"
        ),
        "Hong^Gildong",
        "洪^吉洞",
        "홍^길동",
    ),
}
"""Specific Character Set: the bytes (PS3.5, annexes H to K), and the groups as people read them."""


def write(folder: Path, character_set: str, raw: bytes) -> None:
    """Three slices whose Patient's Name is exactly `raw`, whatever a library would have written."""
    raw += b" " * (len(raw) % 2)
    stand_in = b"N" * len(raw)

    def change(data: FileDataset, _: int) -> None:
        data.SpecificCharacterSet = character_set.split("\\")
        data.PatientName = stand_in.decode("ascii")

    for path in MadeSeries(3).write(folder, change):
        content = path.read_bytes()
        assert content.count(stand_in) == 1
        path.write_bytes(content.replace(stand_in, raw))


@pytest.mark.parametrize("character_set", NAMES)
def test_a_name_is_shown_as_it_was_written(
    tmp_path: Path, character_set: str, capsys: pytest.CaptureFixture[str]
) -> None:
    raw, *groups = NAMES[character_set]
    folder = tmp_path / "山田 太郎" / "症例①"
    write(folder, character_set, raw)
    assert main(["scan", str(folder), "--json"]) == 0
    patient = json.loads(capsys.readouterr().out)["studies"][0]["patient"]
    assert [patient["name"][part] for part in ("alphabetic", "ideographic", "phonetic")] == groups
    name = PersonName(*groups)
    assert main(["scan", str(folder)]) == 0
    assert name.display() in capsys.readouterr().out
    volume = load_series(scan(folder).series[0])
    assert volume.series.patient.name == name
    sheet = compose(
        made_measurements(volume=made_volume(volume.series.patient.name)),
        {},
        today=TODAY,
        software_version="1",
    )
    pages = PdfReader(io.BytesIO(pdf_bytes(sheet))).pages
    assert name.display() in " ".join(pages[0].extract_text().split())
    assert "U+" not in pages[0].extract_text()
