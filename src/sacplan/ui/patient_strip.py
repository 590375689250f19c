"""Who is on screen: always visible above the views."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sacplan.session.state import SessionState
from sacplan.ui.card import named_label


class PatientStrip(QFrame):
    """Name, identity, study and series, and that this is a draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(18)
        self._patient = named_label("patient")
        self._identity = named_label("muted")
        self._series = named_label("muted")
        row.addWidget(self._patient)
        row.addWidget(self._identity)
        row.addWidget(self._series)
        row.addStretch(1)
        row.addWidget(named_label("draft", self.tr("DRAFT – not for clinical use")))
        self.show_state(SessionState())

    def show_state(self, state: SessionState) -> None:
        """Show whose images are open."""
        if state.case is None:
            self._patient.setText(self.tr("No images open"))
            self._identity.setText("")
            self._series.setText("")
            return
        volume, series = state.case.volume, state.case.volume.series
        patient = series.patient
        born = patient.birth_date.isoformat() if patient.birth_date else self.tr("unknown")
        dated = series.study_date.isoformat() if series.study_date else self.tr("no date")
        column, row, step = volume.spacing_mm
        self._patient.setText(patient.name.display() or self.tr("Name not given"))
        self._identity.setText(
            self.tr("ID {0}   born {1}   {2}").format(
                patient.patient_id or self.tr("missing"), born, patient.sex
            )
        )
        self._series.setText(
            f"{series.modality}  {dated}   {series.series_description}   "
            f"{column:.2f} × {row:.2f} × {step:.2f} mm"
        )
