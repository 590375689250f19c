"""The card of the series laid on the open one: how it is shown, and how well it lies."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QSlider, QToolButton

from sacplan.case.overlay import (
    BY_CENTRES,
    BY_LANDMARKS,
    BY_OBJECT,
    BY_PICTURES,
    SAME_FRAME,
    Overlay,
)
from sacplan.errors import SacplanError
from sacplan.plan.laid_series import LaidSeries
from sacplan.session.pair_placing import (
    LEAST_PAIRS,
    accept_laid,
    begin_pairs,
    finish_pairs,
    laid_over,
    residual_mm,
    stop_pairs,
)
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.view_state import FusionMode, Tool
from sacplan.ui.card import Card, icon_button, named_label, quietly
from sacplan.ui.translate import tr

_STEPS = 100
_MODES = (
    (FusionMode.BLEND, "Blended"),
    (FusionMode.SPLIT, "Split"),
    (FusionMode.CHECKERBOARD, "Squares"),
    (FusionMode.OFF, "Hidden"),
)

_HOW = {
    SAME_FRAME: "As it lies, for both share a frame of reference",
    BY_PICTURES: "Laid on by the pictures",
    BY_LANDMARKS: "Laid on by landmarks",
    BY_OBJECT: "Laid on as a DICOM registration says",
    BY_CENTRES: "Only centre on centre: show places in both",
}


class FusionCard(Card):
    """Hidden while no series is laid on."""

    reading_requested = Signal()
    writing_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Laid over"), fold="fusion")
        self._session = session
        self._name = named_label("muted", wraps=True)
        self._sure = named_label("small", wraps=True)
        self._more = QMenu(self)
        self._more.addAction(tr("Use a DICOM registration…")).triggered.connect(
            self.reading_requested
        )
        self._more.addAction(tr("Save as DICOM registration…")).triggered.connect(
            self.writing_requested
        )
        more = icon_button("more", tr("Exchange how it lies with other programs"))
        more.setMenu(self._more)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.head.addWidget(more)
        remove = icon_button("remove", tr("Take the series off again"))
        remove.clicked.connect(session.take_off)
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
        self.body.addLayout(self._buttons())
        self.hide()

    def _buttons(self) -> QHBoxLayout:
        self._accept = QPushButton(tr("Accept"))
        self._accept.setToolTip(tr("The edges of the bone meet in both: take the series so"))
        self._accept.clicked.connect(lambda: accept_laid(self._session))
        self._refine = QPushButton(tr("By landmarks…"))
        self._refine.setToolTip(
            tr("Show three or more places in both series, and lay the one on the other by these")
        )
        self._refine.clicked.connect(lambda: begin_pairs(self._session))
        self._use = QPushButton(tr("Lay on"))
        self._use.setObjectName("primary")
        self._use.clicked.connect(self._finish)
        self._stop = QPushButton(tr("Give up"))
        self._stop.clicked.connect(lambda: stop_pairs(self._session))
        row = QHBoxLayout()
        for button in (self._accept, self._refine, self._use, self._stop):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def show_state(self, state: SessionState) -> None:
        """Show how the overlay of the case is shown."""
        overlay = state.case.overlay if state.case is not None else None
        self.setVisible(overlay is not None)
        if overlay is None:
            return
        self._name.setText(_title(overlay))
        laid = laid_over(state)
        is_pairing = state.view.tool is Tool.PAIR
        self._sure.setText(_pairing(state) if is_pairing else _sureness(laid))
        self._accept.setVisible(not is_pairing and laid is not None and not laid.is_accepted)
        self._refine.setVisible(not is_pairing)
        self._use.setVisible(is_pairing)
        self._stop.setVisible(is_pairing)
        self._use.setEnabled(residual_mm(state) is not None)
        fusion = state.view.fusion
        with quietly(self._mode), quietly(self._share):
            self._mode.setCurrentIndex([mode for mode, _ in _MODES].index(fusion.mode))
            self._share.setValue(round(_STEPS * fusion.share))
        self._share.setEnabled(fusion.mode in (FusionMode.BLEND, FusionMode.SPLIT))

    def _finish(self) -> None:
        try:
            finish_pairs(self._session)
        except SacplanError as error:
            self._sure.setText(str(error))

    def _choose(self) -> None:
        mode, share = FusionMode(self._mode.currentData()), self._share.value() / _STEPS
        fusion = self._session.state.view.fusion
        self._session.show(fusion=replace(fusion, mode=mode, share=share))


def _title(overlay: Overlay) -> str:
    identity = overlay.volume.series
    words = (identity.modality, identity.series_description or tr("no description"))
    dated = identity.study_date.isoformat() if identity.study_date else ""
    return " ".join(word for word in (*words, dated) if word)


def _sureness(laid: LaidSeries | None) -> str:
    if laid is None:
        return ""
    known = tr(
        "{0}: known to {1} mm (one standard deviation). What is marked while it is seen counts as "
        "marked on it and carries that error."
    ).format(tr(_HOW.get(laid.method, laid.method)), f"{laid.error_mm:.1f}")
    if laid.is_accepted:
        return known
    return known + " " + tr("Compare the edges of the bone, then accept it or refine it.")


def _pairing(state: SessionState) -> str:
    count, left = len(state.view.pairs_mm), residual_mm(state)
    if left is not None:
        return tr("{0} places shown; laid on by them they lie {1} mm apart (SD).").format(
            count, f"{left:.1f}"
        )
    if count >= LEAST_PAIRS:
        return tr("{0} places shown, all in a row: show one more, beside them.").format(count)
    return tr("{0} of at least {1} places shown.").format(count, LEAST_PAIRS)
