"""Every word of the window is translated, in every language, and said with the right values."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window, outlined_case
from sacplan.language.catalogue import Catalogue
from sacplan.language.languages import nearest_language
from sacplan.ui.language_choice import language_of
from sacplan.ui.translate import with_words
from ui.words_shown import words_shown

TOP = Path(__file__).parents[2]
SCRIPT = TOP / "scripts" / "translations.py"

_SAID = re.compile(r"⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[A-Za-z]{3,}")


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def marked() -> Iterator[None]:
    """A language in which every translated word stands in brackets."""
    back = with_words(Catalogue({text: f"⟦{text}⟧" for text in script().texts()}))
    yield
    back()


def untold(text: str) -> str:
    """What of a text is in no brackets, also where brackets stand in brackets."""
    while _SAID.search(text):
        text = _SAID.sub("", text)
    return text


DIALOGS = (
    *("counting", "tapes", "defaults", "radiograph", "archive"),
    *("find", "settings", "compare_planes", "help", "about"),
)
ALLOWED = re.compile(
    r"\b(?:SacPlan|Ctrl|Shift|Alt|Page|Up|Down|Left|Right|English|Made Case|PDF"
    r"|Cancel|Close|Press shortcut|Scroll"
    r"|[A-Z]{2,}(?:-[A-Z0-9]+)+)\b"
)
"""Names, keys and codes, the same in every language; and Qt's own words, which Qt translates."""


def opened(driver: Driver) -> QWidget:
    """The window that was opened over the main one."""
    return next(
        w
        for w in QApplication.topLevelWidgets()
        if w.isVisible() and w.isWindow() and w is not driver.window
    )


def untranslated(window: object) -> set[tuple[str, str]]:
    """Where words stand that no catalogue holds; painted ones are translated when painted."""
    found = set()
    for where, text in words_shown(window):
        if _WORD.search(ALLOWED.sub("", untold(text))):
            found.add((where, text))
    return found


GLOSSARY = {
    "ja": {
        "sacrum": "仙骨",
        "promontory": "岬角",
        "coccyx": "尾骨",
        "SI joint": "仙腸関節",
        "transection plane": "離断面",
        "landmark": "指標",
        "plan sheet": "手術計画書",
        "transitional vertebra": "移行椎",
        "true scale": "原寸大",
    },
    "zh_CN": {
        "sacrum": "骶骨",
        "promontory": "骶骨岬",
        "coccyx": "尾骨",
        "SI joint": "骶髂关节",
        "landmark": "标志",
        "plan sheet": "计划单",
        "transitional vertebra": "移行椎",
        "true scale": "实际大小",
    },
}
"""The words that surgeons use for these, and that must stand wherever the English word does."""


def test_every_text_is_translated_with_its_values() -> None:
    run = subprocess.run(
        [sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout


def test_messages_made_below_are_said_with_their_values() -> None:
    words = Catalogue(
        {
            "{0} lies {1} mm from {2}.": "{2}から{0}まで{1} mm。",
            "Look at it.": "見てください。",
            "Promontory": "岬角",
            "S{0} foramen {1}": "S{0}孔{1}",
            "left": "左",
            "{0} of {1}": "{1}の{0}",
        }
    )
    text = "S2 foramen left lies 3.5 mm from promontory. Look at it."
    assert words.text(text) == "岬角からS2孔左まで3.5 mm。 見てください。"
    assert words.text("3 of 8") == "8の3"
    a_sentence = "Nobody knows the half of what a sentence may hold"
    assert words.text(a_sentence) == a_sentence, "a short form that fits by chance is not taken"


def test_a_language_is_chosen_for_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(qtbot, tmp_path) as driver:
        driver.do("language_ja")
        assert "次回" in driver.window.message.text, "told in the language that was chosen"
        assert language_of(driver.window.settings) == "ja"
    assert nearest_language(["de-DE", "zh-Hans-CN", "en-US"]) == "zh_CN"
    assert nearest_language(["zh-Hant-TW", "fr-FR"]) == "en"


@pytest.mark.parametrize("code", GLOSSARY)
def test_the_glossary_is_kept(code: str) -> None:
    words = script().read(code)
    wrong = {
        (term, text, said)
        for term, wanted in GLOSSARY[code].items()
        for text, said in words.items()
        if re.search(rf"\b{term}\b", text, re.IGNORECASE) and wanted not in said
    }
    assert wrong == set()


@pytest.mark.usefixtures("marked")
def test_every_word_of_the_window_is_translated(qtbot: QtBot, tmp_path: Path) -> None:
    case, plan = outlined_case()
    with opened_window(qtbot, tmp_path) as driver:
        found = untranslated(driver.window)
        driver.session.use_case(case, plan)
        driver.settle()
        found |= untranslated(driver.window)
        for key in DIALOGS:
            driver.do(key)
            found |= untranslated(opened(driver))
            opened(driver).close()
        assert found == set()
