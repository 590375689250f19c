"""Who is on screen: always visible above the views."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sacplan.case.volume import ImageVolume
from sacplan.session.state import SessionState
from sacplan.ui.card import named_label
from sacplan.ui.elided_label import ElidedLabel
from sacplan.ui.keys_in_use import key_of
from sacplan.ui.translate import tr


class PatientStrip(QFrame):
    """Name, identity, study and series, and that this is a draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 12, 4)
        row.setSpacing(20)
        self._patient = ElidedLabel("patient")
        self._identity = ElidedLabel("identity")
        self._series = ElidedLabel("seriesLine")
        row.addWidget(self._patient)
        row.addWidget(self._identity)
        row.addWidget(self._series)
        row.addStretch(1)
        row.addWidget(named_label("draft", tr("DRAFT – not for clinical use")))
        self.show_state(SessionState())

    def show_state(self, state: SessionState) -> None:
        """Show whose images are open."""
        volume = state.case.volume if state.case else None
        if volume is not None and state.view.identity_is_hidden:
            self._patient.setText(tr("Patient hidden ({0})").format(key_of("hide_identity")))
            self._identity.setText("")
            self._series.setText(_geometry(volume))
            return
        self._patient.setText(_name(volume) if volume else tr("No images open"))
        self._identity.setText(_identity(volume) if volume else "")
        self._series.setText(_series(volume) if volume else "")


def identity_lines(volume: ImageVolume) -> tuple[str, ...]:
    """Who the patient is and which series this is, for a picture that leaves the program."""
    return (
        f"{_name(volume)}    {_identity(volume)}",
        _series(volume),
        tr("DRAFT – not for clinical use"),
    )


def _name(volume: ImageVolume) -> str:
    return volume.series.patient.name.display() or tr("Name not given")


def _identity(volume: ImageVolume) -> str:
    patient = volume.series.patient
    number, born = patient.patient_id or tr("missing"), patient.birth_date
    if born is None:
        text = tr("ID {0}    birth date unknown").format(number)
    else:
        text = tr("ID {0}    born {1}").format(number, born.isoformat())
    return f"{text}    {patient.sex}".rstrip()


def _series(volume: ImageVolume) -> str:
    series = volume.series
    dated = series.study_date.isoformat() if series.study_date else tr("date unknown")
    parts = (_geometry(volume), tr("of {0}").format(dated), series.series_description)
    return "    ".join(part for part in parts if part)


def _geometry(volume: ImageVolume) -> str:
    column, row, step = volume.spacing_mm
    return f"{volume.series.modality}    {column:.2f} × {row:.2f} × {step:.2f} mm"
