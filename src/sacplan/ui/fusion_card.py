"""The card of the series laid on the open one: how it is shown, and how well it lies."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSlider

from sacplan.case.overlay import SAME_FRAME, Overlay
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.view_state import FusionMode
from sacplan.ui.card import Card, icon_button, named_label, quietly
from sacplan.ui.translate import tr

_STEPS = 100
_MODES = (
    (FusionMode.BLEND, "Blended"),
    (FusionMode.SPLIT, "Split"),
    (FusionMode.CHECKERBOARD, "Squares"),
    (FusionMode.OFF, "Hidden"),
)


class FusionCard(Card):
    """Hidden while no series is laid on."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Laid over"), fold="fusion")
        self._session = session
        self._name = named_label("muted", wraps=True)
        self._sure = named_label("small", wraps=True)
        remove = icon_button("remove", tr("Take the series off again"))
        remove.clicked.connect(lambda: session.use_overlay(None))
        self.head.addWidget(remove)
        self._mode = QComboBox()
        self._mode.setAccessibleName(tr("How the series laid over is shown"))
        for mode, title in _MODES:
            self._mode.addItem(tr(title), mode)
        self._mode.currentIndexChanged.connect(self._choose)
        self._share = QSlider(Qt.Orientation.Horizontal)
        self._share.setRange(0, _STEPS)
        self._share.setAccessibleName(tr("How much of the series laid over is seen"))
        self._share.valueChanged.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self._mode)
        row.addWidget(self._share, 1)
        self.body.addWidget(self._name)
        self.body.addLayout(row)
        self.body.addWidget(self._sure)
        self.hide()

    def show_state(self, state: SessionState) -> None:
        """Show how the overlay of the case is shown."""
        overlay = state.case.overlay if state.case is not None else None
        self.setVisible(overlay is not None)
        if overlay is None:
            return
        self._name.setText(_title(overlay))
        self._sure.setText(_sureness(overlay))
        fusion = state.view.fusion
        with quietly(self._mode), quietly(self._share):
            self._mode.setCurrentIndex([mode for mode, _ in _MODES].index(fusion.mode))
            self._share.setValue(round(_STEPS * fusion.share))
        self._share.setEnabled(fusion.mode in (FusionMode.BLEND, FusionMode.SPLIT))

    def _choose(self) -> None:
        mode, share = FusionMode(self._mode.currentData()), self._share.value() / _STEPS
        fusion = self._session.state.view.fusion
        self._session.show(fusion=replace(fusion, mode=mode, share=share))


def _title(overlay: Overlay) -> str:
    identity = overlay.volume.series
    words = (identity.modality, identity.series_description or tr("no description"))
    dated = identity.study_date.isoformat() if identity.study_date else ""
    return " ".join(word for word in (*words, dated) if word)


def _sureness(overlay: Overlay) -> str:
    if overlay.method == SAME_FRAME:
        return tr("Taken as it lies: both series share a frame of reference.")
    text = tr(
        "Laid on by the pictures, known to {0} mm (one standard deviation). Look at the edges of "
        "the bone before you rely on it."
    )
    return text.format(f"{overlay.error_mm:.1f}")
