"""The simulated lateral radiograph with the plan on it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from sacplan.errors import SacplanError
from sacplan.progress import Progress
from sacplan.session.session import Session
from sacplan.ui.card import named_label
from sacplan.ui.translate import tr

RADIOGRAPH = "radiograph"
_HEIGHT = 620


class RadiographDialog(QDialog):
    """The picture of the plan as it was asked for, made in the background."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Simulated lateral radiograph"))
        self._picture = QLabel(tr("Being computed…"))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumSize(420, 420)
        self._picture.setAccessibleName(tr("Simulated lateral radiograph"))
        self._note = named_label("small", wraps=True)
        column = QVBoxLayout(self)
        column.addWidget(self._picture, 1)
        column.addWidget(self._note)
        self._is_open = True
        self.finished.connect(self._on_finished)
        self._start()

    def _start(self) -> None:
        measured = self._session.state.measurements
        if measured is None or not self._session.state.numbers_are_current:
            self._picture.setText(tr("Wait until the numbers are computed, then open this again."))
            return

        def work(progress: Progress) -> NDArray[np.uint8]:
            from sacplan.services.simulate_radiograph import draw_plan, simulate_radiograph

            return draw_plan(simulate_radiograph(measured, progress), measured)

        self._session.jobs.start(
            RADIOGRAPH, tr("Simulating the radiograph"), work, self._show, self._refuse
        )

    def _show(self, pixels: NDArray[np.uint8]) -> None:
        if not self._is_open:
            return
        rows, columns = pixels.shape[:2]
        data = np.ascontiguousarray(pixels)
        image = QImage(data.data, columns, rows, columns * 3, QImage.Format.Format_RGB888)
        picture = QPixmap.fromImage(image)
        smooth = Qt.TransformationMode.SmoothTransformation
        self._picture.setPixmap(picture.scaledToHeight(_HEIGHT, smooth))
        self._note.setText(
            tr("From the CT, of the plan as it was when this was opened. Not a true radiograph.")
        )
        self.adjustSize()

    def _refuse(self, error: SacplanError) -> None:
        if self._is_open:
            self._picture.setWordWrap(True)
            self._picture.setText(tr(f"{error.problem} {error.remedy}") + f"  [{error.code}]")

    def _on_finished(self) -> None:
        self._is_open = False
        self._session.jobs.cancel(RADIOGRAPH)
