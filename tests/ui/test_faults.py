from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from made_window import opened_window, outlined_case
from sacplan.plan.edits import set_tissue
from sacplan.services.plan_file import read_plan
from sacplan.ui.app import _tell
from sacplan.ui.faults import LOGGER, catch_faults


@pytest.fixture(autouse=True)
def own_hook() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def stumble(patient: str) -> None:
    raise KeyError(f"{patient} was not found")


def test_a_fault_is_logged_without_a_word_of_the_patient(caplog: pytest.LogCaptureFixture) -> None:
    told: list[BaseException] = []
    catch_faults(told.append)
    with caplog.at_level(logging.ERROR, LOGGER.name):
        try:
            stumble("山田 太郎")
        except KeyError as fault:
            sys.excepthook(KeyError, fault, fault.__traceback__)
    assert [type(fault) for fault in told] == [KeyError]
    assert "KeyError" in caplog.text
    assert "stumble" in caplog.text
    assert "山田" not in caplog.text


def test_a_fault_keeps_the_plan_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        case, plan = outlined_case()
        driver.session.use_case(case, plan)
        driver.settle()
        driver.session.apply(set_tissue(3.5))
        _tell(driver.window, KeyError("x"))
        assert "The plan was kept" in driver.window.message.text
        (kept,) = (tmp_path / "kept").glob("*/plan.sacplan.json")
        assert read_plan(kept).tissue_mm == 3.5
        _tell(driver.window, PermissionError(13, "Permission denied", "images/1.dcm"))
        assert "[FILE-ACCESS]" in driver.window.message.text
