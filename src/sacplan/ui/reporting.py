"""From an error that is told to the dialog with its report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sacplan.errors import SacplanError
from sacplan.session.view_state import Pane
from sacplan.ui.views.bone_view import BoneView

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow


def show_report(window: MainWindow, error: SacplanError, fault: BaseException | None) -> None:
    """Show what went wrong, with a report that can be passed on; the window stays usable."""
    from sacplan.ui.fault_report import report_text
    from sacplan.ui.machine import machine_lines
    from sacplan.ui.report_dialog import ReportDialog

    view = window.views.views[Pane.BONE]
    drawn_by = view.capabilities() if isinstance(view, BoneView) else ""
    report = report_text(error, fault, window.actions_table.done, machine_lines(drawn_by))
    ReportDialog(error, report, window).show()
