"""How large this screen's pixels are, told by a bank card or a ruler held against it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from sacplan.scene.palette import SELECTED
from sacplan.ui.card import named_label, number_box, quietly
from sacplan.ui.translate import tr
from sacplan.ui.views.mark_painter import colour_of

CARD_MM = (85.6, 53.98)
"""ISO/IEC 7810, ID-1: every bank card, many identity cards and driving licences."""

_MM_FROM, _MM_TO = 0.05, 0.6
_FINE = 10_000
_RIM = 10


class ScreenDialog(QDialog):
    """A card is drawn; it is made as large as a real one."""

    def __init__(self, mm_per_pixel: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Measure this screen"))
        self._card = _Card(mm_per_pixel)
        words = tr(
            "Hold a bank card against the screen and move the slider, or use the arrow keys, until "
            "the drawn card is as large. A ruler does as well: the card is 85.6 mm wide."
        )
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(round(_MM_FROM * _FINE), round(_MM_TO * _FINE))
        self._slider.setInvertedAppearance(True)
        self._slider.setInvertedControls(True)
        self._slider.setSingleStep(3)
        self._slider.setPageStep(40)
        self._slider.setAccessibleName(tr("Size of the drawn card"))
        self._number = number_box(tr("Millimetres of 100 pixels"), 5, 60, 0.1, tr("mm"))
        self._number.setDecimals(2)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._slider, 1)
        row.addWidget(named_label("small", tr("100 pixels:")))
        row.addWidget(self._number)
        column = QVBoxLayout(self)
        column.addWidget(named_label("small", words, wraps=True))
        column.addWidget(self._card, 1)
        column.addLayout(row)
        column.addWidget(buttons)
        self._slider.valueChanged.connect(lambda value: self._use(value / _FINE))
        self._number.valueChanged.connect(lambda value: self._use(value / 100))
        self._use(mm_per_pixel)
        self._slider.setFocus()

    @property
    def mm_per_pixel(self) -> float:
        """The size of a pixel as it is set now."""
        return self._card.mm_per_pixel

    def _use(self, value_mm: float) -> None:
        self._card.mm_per_pixel = min(max(value_mm, _MM_FROM), _MM_TO)
        with quietly(self._slider):
            self._slider.setValue(round(value_mm * _FINE))
        with quietly(self._number):
            self._number.setValue(value_mm * 100)
        self._card.update()


class _Card(QWidget):
    def __init__(self, mm_per_pixel: float) -> None:
        super().__init__()
        self.mm_per_pixel = mm_per_pixel
        self.setAccessibleName(tr("A drawn bank card"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the card as it is, and a little larger."""
        wide, high = (1.25 * side / self.mm_per_pixel for side in CARD_MM)
        return QSize(round(wide) + 2 * _RIM, round(high) + 2 * _RIM)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The outline of the card, its width and height written on it."""
        wide, high = (side / self.mm_per_pixel for side in CARD_MM)
        card = QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(card, colour_of(SELECTED, 0.15))
        painter.setPen(QPen(colour_of(SELECTED), 1.5))
        painter.drawRoundedRect(card, 3.2 / self.mm_per_pixel, 3.2 / self.mm_per_pixel)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(card, int(Qt.AlignmentFlag.AlignCenter), "85.6 × 54.0 mm")
        painter.end()
