"""Every word of the window is translated, in every language, and said with the right values."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from made_window import Driver, opened_window, outlined_case
from sacplan.ui.catalogue import Catalogue
from sacplan.ui.translate import tr, with_words
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


DIALOGS = ("counting", "tapes", "defaults", "radiograph", "archive", "find", "about")
ALLOWED = re.compile(
    r"\b(?:SacPlan|Ctrl|Shift|Alt|Page|[A-Z]{2,}(?:-[A-Z0-9]+)+|English|Made Case|PDF|Cancel)\b"
)
"""Names, keys and codes, the same in every language; Cancel is Qt's own word."""


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
        said = tr(text) if "View" in where else text
        if _WORD.search(ALLOWED.sub("", untold(said))):
            found.add((where, text))
    return found


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
