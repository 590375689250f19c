"""No word is cut off: in each language, with text 40 % longer, and with the largest letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from made_window import opened_window, outlined_case
from sacplan.language.catalogue import Catalogue, read_catalogue
from sacplan.resource_files import resource_path
from sacplan.ui.patient_strip import ElidedLabel
from sacplan.ui.text_size import TextSize
from sacplan.ui.theme import apply_theme
from sacplan.ui.translate import with_words
from ui.test_languages import script

_TAG = re.compile(r"<[^>]*>")
_UNBROKEN = re.compile(r"[!-~]+|.")
"""What is not broken over lines: a word in Latin letters, a single character of Chinese."""


def longer(text: str) -> str:
    """The text with 40 % more of it, as German would have."""
    return text + "x" * round(0.4 * len(text)) if text else text


def words_of(language: str) -> Catalogue:
    if language == "longer":
        return Catalogue({text: longer(text) for text in script().texts()})
    return read_catalogue(resource_path("translations", f"sacplan_{language}.ts"))


def cut_off(top: QWidget) -> Iterator[str]:
    """Every visible text that is wider than its place, or whose place is beyond its parent."""
    for widget in top.findChildren(QWidget):
        if not isinstance(widget, QLabel | QPushButton | QToolButton) or not widget.isVisible():
            continue
        if isinstance(widget, ElidedLabel) or not widget.text():
            continue
        style = widget.toolButtonStyle().name if isinstance(widget, QToolButton) else ""
        is_icon = style == "ToolButtonIconOnly"
        text = _TAG.sub("", widget.text()).replace("&", "")
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        lines = _UNBROKEN.findall(text) if wraps else text.split("\n")
        wide = max((widget.fontMetrics().horizontalAdvance(line) for line in lines), default=0)
        room = widget.contentsRect().width()
        parent = widget.parentWidget()
        box = QRect(widget.pos(), widget.size())
        if not is_icon and wide > room + 1:
            yield f"{type(widget).__name__} {widget.objectName()} {text[:70]!r}: {wide} > {room}"
        elif wraps and widget.heightForWidth(widget.width()) > widget.height() + 1:
            yield f"{type(widget).__name__} {text[:70]!r}: lines are cut off below"
        elif parent is not None and box.right() > parent.width():
            yield f"{type(widget).__name__} {text[:70]!r} sticks out of its place"


@pytest.mark.parametrize(
    ("language", "size"),
    [
        ("longer", TextSize.USUAL),
        ("ja", TextSize.USUAL),
        ("zh_CN", TextSize.USUAL),
        ("ja", TextSize.LARGE),
    ],
)
def test_every_text_has_room(qtbot: QtBot, tmp_path: Path, language: str, size: TextSize) -> None:
    back = with_words(words_of(language))
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    case, plan = outlined_case()
    try:
        with opened_window(qtbot, tmp_path) as driver:
            apply_theme(application, size=size)
            qtbot.wait(50)
            found = set(cut_off(driver.window))
            driver.session.use_case(case, plan)
            driver.settle()
            qtbot.wait(50)
            found |= set(cut_off(driver.window))
        assert sorted(found) == []
    finally:
        back()
        apply_theme(application)
