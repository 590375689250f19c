"""The composition root: everything the window is made of, built by hand."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from sacplan.errors import Severity
from sacplan.ui.delivery import Delivery
from sacplan.ui.faults import catch_faults, log_to_file
from sacplan.ui.settings import Settings
from sacplan.ui.splash import Splash
from sacplan.ui.theme import apply_theme


def run(folder: Path | None = None) -> int:
    """Opens the window, on `folder` where one is given; returns the exit status."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("SacPlan")
    apply_theme(application)
    log_to_file()
    splash = Splash()
    splash.show()
    # the first frame is on screen before the heavy libraries are read
    QTimer.singleShot(30, lambda: _open_window(splash, folder))
    return int(application.exec())


def _open_window(splash: Splash, folder: Path | None) -> None:
    from sacplan.session.jobs import Jobs
    from sacplan.session.session import Session
    from sacplan.ui.main_window import MainWindow

    session = Session(Jobs(Delivery()))
    window = MainWindow(session, Settings())

    def tell(fault: BaseException) -> None:
        window.commands.autosave()
        window.message.say(
            window.tr(
                "Something went wrong inside SacPlan ({0}). The plan was kept; save it and go on, "
                "or start again. The log has the details."
            ).format(type(fault).__name__),
            Severity.BLOCKER,
        )

    catch_faults(tell)
    splash.window_opened(window)
    window.show()
    window.commands.offer_recovery()
    if folder is not None:
        window.commands.open_path(folder)
