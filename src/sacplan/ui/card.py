"""A titled card of the side panel, and the small widgets cards are made of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
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

if TYPE_CHECKING:
    from sacplan.session.state import SessionState

_ICON = 17

LIT_MS = 1500
NOTHING = "–"
"""Stands where there is no number."""
"""How long a number that has changed stays lit."""


class Card(QFrame):
    """A rounded frame with a heading; `body` is its layout and `head` the heading's row.

    With a `fold` name its heading folds the body away; `folded` tells that the user did so.
    """

    folded = Signal(str, bool)

    def __init__(self, heading: str, parent: QWidget | None = None, *, fold: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.fold_name = fold
        self.setAccessibleName(heading)
        self._heading = heading.upper()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 10, 10)
        whole.setSpacing(5)
        self.head = QHBoxLayout()
        self.head.setSpacing(4)
        self._fold_button = QToolButton()
        if fold:
            self._fold_button.setObjectName("foldHeading")
            self._fold_button.setCheckable(True)
            self._fold_button.setChecked(True)
            self._fold_button.toggled.connect(self._on_fold)
            self.head.addWidget(self._fold_button)
        else:
            self._fold_button.hide()
            self._fold_button.setParent(self)
            self.head.addWidget(named_label("heading", self._heading))
        self.head.addStretch(1)
        whole.addLayout(self.head)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(5)
        whole.addWidget(self._content)
        self._name_heading()

    def show_state(self, state: SessionState) -> None:
        """Show the open case as it stands."""

    def set_folded(self, is_folded: bool) -> None:
        """Fold the body away, or show it; not told as something the user did."""
        with quietly(self._fold_button):
            self._fold_button.setChecked(not is_folded)
        self._content.setVisible(not is_folded)
        self._name_heading()

    def _on_fold(self, is_open: bool) -> None:
        self.set_folded(not is_open)
        self.folded.emit(self.fold_name, not is_open)

    def _name_heading(self) -> None:
        is_open = self._fold_button.isChecked()
        self._fold_button.setText(f"{'▾' if is_open else '▸'} {self._heading}")
        self._fold_button.setAccessibleName(self._heading.capitalize())


class NamedLabel(QLabel):
    """A label that, where it has a name for screen readers, still says what is written on it."""

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show a text."""
        super().setText(text)
        self._say()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Say what the text is, besides the text itself."""
        super().setAccessibleName(name)
        self._say()

    def _say(self) -> None:
        if self.accessibleName():
            self.setAccessibleDescription(self.text())


class LiveLabel(NamedLabel):
    """A label that lights up briefly when its text changes, once it has shown one."""

    def __init__(self, name: str = "live", *, wraps: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWordWrap(wraps)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LIT_MS)
        self._timer.timeout.connect(self._go_out)

    def show_text(self, text: str) -> None:
        """Show a text; nothing is done where it is shown already. Empty hides the label."""
        if text == self.text():
            return
        had_text = self.text() not in ("", NOTHING)
        self.setText(text)
        self.setVisible(bool(text))
        if had_text and text not in ("", NOTHING):
            self._light_up()

    def _light_up(self) -> None:
        self._timer.start()
        if not self.property("changed"):
            self.setProperty("changed", True)
            restyle(self)

    def _go_out(self) -> None:
        self.setProperty("changed", False)
        restyle(self)


def named_label(name: str, text: str = "", *, wraps: bool = False) -> QLabel:
    """A label styled by the theme's object name."""
    label = NamedLabel(text)
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
