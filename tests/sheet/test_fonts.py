from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sacplan.sheet.fonts import Weight, clean, runs, shortened, text_width, wrapped

TEXT = st.text(alphabet="abc WM-/.,山田龙飞𠮷é漢\t\n", max_size=60)


@given(TEXT, st.floats(20, 300), st.sampled_from([6.0, 9.0, 14.0]))
def test_wrapped_lines_fit_and_lose_nothing(text, width, size):
    lines = wrapped(text, width, size)
    assert all(text_width(line, size) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == clean(text).replace(" ", "")


@given(TEXT, st.floats(20, 300))
def test_a_shortened_line_fits(text, width):
    line = shortened(text, width, 9.0)
    assert text_width(line, 9.0) <= width
    assert line == clean(text) or line.endswith("…")


@given(TEXT)
def test_runs_keep_every_character(text):
    line = clean(text)
    assert "".join(part for _, part in runs(line)) == line


def test_a_chinese_name_is_set_in_one_design():
    fonts = {name for name, part in runs("欧阳 龙飞", Weight.BOLD) if part.strip()}
    assert fonts == {"DroidSansFallback"}
    assert [name for name, _ in runs("山田太郎")] == ["NotoSansJP"]


def test_line_breaks_in_a_dicom_text_do_not_leave_the_line():
    assert clean("CT\r\npelvis\x00 ") == "CT pelvis"


def test_a_minus_and_a_junction_stay_whole_but_a_hyphen_may_end_a_line():
    for text in ("CUT -12", "at S3/4"):
        width = text_width(text, 8) - 1
        assert wrapped(text, width, 8) == tuple(text.split())
    assert wrapped("left-right", text_width("left-rig", 8), 8) == ("left-", "right")
