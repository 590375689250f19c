from __future__ import annotations

import os
import resource
from pathlib import Path

import pytest
from pypdf import PdfReader

from made_measurements import TODAY, made_measurements
from sacplan.errors import SacplanError
from sacplan.services.write_sheet import write_sheet


def refusal(path: Path) -> SacplanError:
    with pytest.raises(SacplanError) as refused:
        write_sheet(made_measurements(), {}, path, TODAY)
    assert refused.value.code == "SHEET-UNWRITABLE"
    assert refused.value.remedy.endswith(".")
    return refused.value


def test_the_sheet_lies_where_it_was_asked_for(tmp_path):
    folder = tmp_path / "山田 太郎" / "症例①"
    folder.mkdir(parents=True)
    path = write_sheet(made_measurements(), {}, folder / "計画书.pdf", TODAY)
    assert path == folder / "計画书.pdf"
    assert len(PdfReader(path).pages) == 2
    assert [p.name for p in folder.iterdir()] == ["計画书.pdf"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    assert "missing" in refusal(tmp_path / "missing" / "a.pdf").problem


def test_a_name_that_is_no_file_is_refused(tmp_path):
    refusal(tmp_path)
    refusal(Path("/dev/full"))
    assert Path("/dev/full").is_char_device()


def test_a_full_disk_leaves_the_earlier_sheet_and_nothing_else(tmp_path):
    """A limit on file size stands for the full disk: the write fails in the midst of the file."""
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"the earlier sheet")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        refusal(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_bytes() == b"the earlier sheet"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_refused(tmp_path):
    tmp_path.chmod(0o500)
    refusal(tmp_path / "a.pdf")
    tmp_path.chmod(0o700)
