"""Which values a brush takes: a row of the card of drawn structures."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from sacplan.session.brushing import values_here
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool
from sacplan.ui.card import number_box, quietly, set_number
from sacplan.ui.text_size import px
from sacplan.ui.translate import tr

_LOWEST, _HIGHEST = -32768.0, 65535.0


class ValueRow(QWidget):
    """Off: all that the brush passes. On: only from one value to another, first as under the
    crosshair."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._only = QCheckBox(tr("Only values"))
        self._only.setToolTip(
            tr("The brush takes only what lies between them; first: as under the crosshair")
        )
        self._from = number_box(tr("Lowest value the brush takes"), _LOWEST, _HIGHEST, 10, "")
        self._to = number_box(tr("Highest value the brush takes"), _LOWEST, _HIGHEST, 10, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._only)
        row.addStretch(1)
        for box in (self._from, self._to):
            box.setDecimals(0)
            box.setSuffix("")
            box.setMinimumWidth(px(62))
            box.valueChanged.connect(self._take)
            row.addWidget(box)
        self._only.clicked.connect(self._switch)

    def show_state(self, state: SessionState) -> None:
        """The values as they are; seen with the brush in hand."""
        self.setVisible(state.view.tool is Tool.BRUSH)
        wanted = state.view.brush_range
        with quietly(self._only):
            self._only.setChecked(wanted is not None)
        for box, value in zip((self._from, self._to), wanted or (0.0, 0.0), strict=True):
            box.setVisible(wanted is not None)
            set_number(box, value)

    def _switch(self, on: bool) -> None:
        found = values_here(self._session) if on else None
        self._session.show(brush_range=found and (float(round(found[0])), float(round(found[1]))))

    def _take(self) -> None:
        low, high = sorted((self._from.value(), self._to.value()))
        self._session.show(brush_range=(low, high))
