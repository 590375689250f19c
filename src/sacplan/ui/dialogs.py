"""The dialogs of the window that work on the open case."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sacplan.session.session import Session
from sacplan.ui.candidates_dialog import CandidatesDialog
from sacplan.ui.counting_dialog import CountingDialog
from sacplan.ui.defaults_dialog import DefaultsDialog
from sacplan.ui.radiograph_dialog import RadiographDialog
from sacplan.ui.tapes_dialog import TapesDialog


class Dialogs:
    """Opens each over the window, which stays usable meanwhile."""

    def __init__(self, owner: QWidget, session: Session) -> None:
        self._owner, self._session = owner, session

    def ask_counting(self) -> None:
        """Ask how the segments were counted."""
        CountingDialog(self._session, self._owner).show()

    def ask_tapes(self) -> None:
        """Show the tapes of the plan, to be added, renamed and removed."""
        TapesDialog(self._session, self._owner).show()

    def compare_planes(self) -> None:
        """Show the planes that are kept beside the present one; stays open beside the views."""
        CandidatesDialog(self._session, self._owner).show()

    def show_radiograph(self) -> None:
        """Show how the plan would look on a lateral radiograph."""
        RadiographDialog(self._session, self._owner).show()

    def ask_defaults(self) -> None:
        """Show the defaults of the plan, to be changed."""
        DefaultsDialog(self._session, self._owner).show()
