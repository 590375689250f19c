"""A titled card of the side panel, and the small widgets cards are made of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sacplan.ui.icons import icon

_ICON = 17


class Card(QFrame):
    """A rounded frame with a heading; `body` is its layout and `head` the heading's row."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 8, 10, 10)
        self.body.setSpacing(5)
        self.head = QHBoxLayout()
        self.head.setSpacing(4)
        title = QLabel(heading.upper())
        title.setObjectName("heading")
        self.head.addWidget(title)
        self.head.addStretch(1)
        self.body.addLayout(self.head)


def named_label(name: str, text: str = "", *, wraps: bool = False) -> QLabel:
    """A label styled by the theme's object name."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(wraps)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def icon_button(icon_name: str, title: str) -> QToolButton:
    """A flat button with an icon; the title is its tooltip and its accessible name."""
    button = QToolButton()
    button.setObjectName("flat")
    button.setIcon(icon(icon_name))
    button.setIconSize(QSize(_ICON, _ICON))
    button.setToolTip(title)
    button.setAccessibleName(title)
    return button


def number_box(title: str, low: float, high: float, step: float, unit: str) -> QDoubleSpinBox:
    """A field for a number that is taken when typing ends, with its unit behind it."""
    box = QDoubleSpinBox()
    box.setRange(low, high)
    box.setSingleStep(step)
    box.setDecimals(1)
    box.setSuffix(f" {unit}")
    box.setKeyboardTracking(False)
    box.setAccessibleName(title)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setMinimumWidth(84)
    return box


def set_number(box: QDoubleSpinBox, value: float) -> None:
    """Shows a value without reporting it back as typed; a field being edited is left alone."""
    if box.hasFocus() and box.text() != box.textFromValue(box.value()) + box.suffix():
        return
    with quietly(box):
        box.setValue(value)


@contextmanager
def quietly(widget: QObject) -> Iterator[None]:
    """Lets a widget show the state without reporting that back as something the user did."""
    was = widget.blockSignals(True)
    try:
        yield
    finally:
        widget.blockSignals(was)


def restyle(widget: QWidget) -> None:
    """Has the style sheet read the widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
