"""A report explains a fault and holds nothing of the patient, whatever the fault says of him."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from made_window import opened_window, outlined_case
from sacplan.errors import SacplanError
from sacplan.ui.app import _tell
from sacplan.ui.fault_report import fault_lines, own_words, report_text
from sacplan.ui.report_dialog import ReportDialog

SECRETS = ("山田", "太郎", "Yamada", "4711", "1961", "1.2.840.99.4711", "Jonas", "症例", "krebs")
PATH = "C:\\Users\\Jonas Krebs\\症例\\Yamada^Taro 4711\\1961-04-05.dcm"


def stumble(patient: str) -> None:
    try:
        {}[patient]
    except KeyError as error:
        raise RuntimeError(f"{patient} born 1961-04-05, 1.2.840.99.4711 in {PATH}") from error


def assert_tells_nobody(text: str) -> None:
    assert [secret for secret in SECRETS if secret.lower() in text.lower()] == []


def test_a_fault_is_explained_without_the_patient() -> None:
    with pytest.raises(RuntimeError) as caught:
        stumble("山田^太郎 Yamada")
    text = "\n".join(fault_lines(caught.value))
    assert "builtins.RuntimeError" in text
    assert "builtins.KeyError" in text
    assert "stumble" in text
    assert str(Path(__file__).parent) not in text
    assert_tells_nobody(text)


MESSAGES = (
    f"{PATH} could not be used: Permission denied.",
    "There is no folder /home/jonas/krebs/4711 Yamada, and no such command.",
    "The plan belongs to Yamada Taro (4711), the images to 山田 太郎.",
    "Yamada Taro",
    "4711",
    "/home/Jonas/Yamada. Check the path. Jonas. Place Yamada. 1961-04-05",
)


@pytest.mark.parametrize("message", MESSAGES)
def test_only_words_of_the_program_pass(message: str) -> None:
    error = SacplanError("FILE-ACCESS", message, f"Look into {PATH}.")
    assert_tells_nobody(own_words(message))
    assert_tells_nobody(report_text(error, ValueError(message), ["open"], []))
    named = SacplanError("Yamada", message, "")
    assert_tells_nobody(report_text(named, None, [], []))


def test_what_the_program_says_itself_is_told() -> None:
    told = own_words("The series needs 12.5 GB of memory, more than there is.")
    assert told == "The series needs … GB of memory, more than there is."


def test_the_message_opens_a_report_that_can_be_passed_on(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        window = driver.window
        driver.session.use_case(case, plan)
        driver.settle()
        driver.do("lock")
        try:
            stumble("山田^太郎 Yamada")
        except RuntimeError as fault:
            _tell(window, fault)
        details = window.message._details
        assert details.isVisible()
        QTest.mouseClick(details, Qt.MouseButton.LeftButton)
        dialog = window.findChildren(ReportDialog)[-1]
        qtbot.waitExposed(dialog)
        text = dialog.report.toPlainText()
        for needed in ("FAULT", "RuntimeError", "stumble", "lock", "SacPlan ", "Screen 1", "Qt "):
            assert needed in text
        assert "OpenGL" in text
        assert_tells_nobody(text)
        patient = case.volume.series.patient
        assert patient.patient_id not in text
        assert str(tmp_path) not in text
        buttons = dialog.findChild(QDialogButtonBox).findChildren(QPushButton)
        next(b for b in buttons if "Copy" in b.text()).click()
        assert QGuiApplication.clipboard().text() == text
        dialog.save(tmp_path / "report.txt")
        assert (tmp_path / "report.txt").read_text(encoding="utf-8").strip() == text
        dialog.save(tmp_path / "nowhere" / "report.txt")
        assert "could not be written" in dialog._said.text()
        dialog.close()
        window.message.say("All is well again.")
        assert not details.isVisible()
