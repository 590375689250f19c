"""A short tour of the window: a few words beside each part, and the window usable meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sacplan.ui.card import named_label
from sacplan.ui.shades import SHADES
from sacplan.ui.text_size import px
from sacplan.ui.translate import tr

_WIDTH = 340
_GAP = 10
_RIM = 3


@dataclass(frozen=True, slots=True)
class Stop:
    """A heading, what is to be known, and the part it is about as it is seen now."""

    title: str
    text: str
    target: Callable[[], QWidget]


class Tour(QFrame):
    """Enter or the button goes on, Esc ends it; the last stop ends it too."""

    def __init__(self, stops: Sequence[Stop], window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setAccessibleName(tr("A short tour"))
        self._stops, self._at, self._window = tuple(stops), 0, window
        self._ring = _Ring(window)
        self._count = named_label("small")
        self._title = named_label("stepTitle", wraps=True)
        self._text = named_label("live", wraps=True)
        self._end = QPushButton(tr("End the tour"))
        self._back = QPushButton(tr("Back"))
        self.next = QPushButton()
        self.next.setObjectName("primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        for label in (self._count, self._title, self._text):
            column.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self._end)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self.next)
        column.addLayout(row)
        self._end.clicked.connect(self.finish)
        self._back.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        window.installEventFilter(self)
        self._show()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, by: int) -> None:
        """Some stops on, or back; beyond the last one the tour ends."""
        if self._at + by >= len(self._stops):
            self.finish()
            return
        self._at = max(0, self._at + by)
        self._show()

    def finish(self) -> None:
        """Go away."""
        self._window.removeEventFilter(self)
        for widget in (self._ring, self):
            widget.hide()
            widget.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter does what its button does, Esc ends."""
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            (focused if isinstance(focused, QPushButton) else self.next).click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay beside the part when the window changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def _show(self) -> None:
        stop = self._stops[self._at]
        self._count.setText(tr("{0} of {1}").format(self._at + 1, len(self._stops)))
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        self.setAccessibleDescription(f"{stop.title}. {stop.text}")
        self._back.setEnabled(self._at > 0)
        is_last = self._at == len(self._stops) - 1
        self.next.setText(tr("Done") if is_last else tr("Next"))
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        window, target = self._window, self._stops[self._at].target()
        box = QRect(target.mapTo(window, QPoint(0, 0)), target.size()) & window.rect()
        self._ring.surround(box.adjusted(-_RIM, -_RIM, _RIM, _RIM))
        self.setFixedWidth(min(px(_WIDTH), window.width() - 2 * _GAP))
        self.adjustSize()
        here = QRect(QPoint(0, 0), self.size())
        here.moveCenter(box.center())
        if box.bottom() + _GAP + here.height() < window.height():
            here.moveTop(box.bottom() + _GAP)
        elif box.top() - _GAP - here.height() > 0:
            here.moveBottom(box.top() - _GAP)
        here.moveRight(min(here.right(), window.width() - _GAP))
        here.moveLeft(max(here.left(), _GAP))
        self.move(here.topLeft())


class _Ring(QWidget):
    """A rim around a part; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, box: QRect) -> None:
        """Stand around a box of the window."""
        self.setGeometry(box)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the rim."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(SHADES.accent), _RIM))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
        painter.end()
