"""The composition root: everything the window is made of, built by hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sacplan.errors import SacplanError
from sacplan.services.explain_fault import file_error
from sacplan.ui.application import start_qt
from sacplan.ui.delivery import Delivery
from sacplan.ui.faults import catch_faults, log_to_file
from sacplan.ui.interrupt import close_on_interrupt
from sacplan.ui.language_choice import start_language
from sacplan.ui.preferences import read_preferences
from sacplan.ui.settings import Settings
from sacplan.ui.splash import Splash
from sacplan.ui.theme import apply_theme
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow


def run(folder: Path | None = None) -> int:
    """Opens the window, on `folder` where one is given; returns the exit status."""
    application = start_qt()
    application.setApplicationName("SacPlan")
    settings = Settings()
    start_language(application, settings)
    preferences = read_preferences(settings)
    apply_theme(application, preferences.theme, preferences.text_size)
    log_to_file()
    splash = Splash()
    # the first frame is on screen before the heavy libraries are read
    splash.painted.connect(lambda: _open_window(splash, settings, folder))
    splash.show()
    return int(application.exec())


def _open_window(splash: Splash, settings: Settings, folder: Path | None) -> None:
    from sacplan.session.jobs import Jobs
    from sacplan.session.session import Session
    from sacplan.session.suggesting import suggest_from_image
    from sacplan.session.uncertainty_watch import SETTLED_S
    from sacplan.ui.main_window import MainWindow
    from sacplan.ui.tour_stops import show_tour_once
    from sacplan.ui.warming import warm_up

    session = Session(Jobs(Delivery()), SETTLED_S)
    window = MainWindow(session, settings, None, suggest_from_image)
    catch_faults(lambda fault: _tell(window, fault))
    close_on_interrupt(window)
    splash.window_opened(window)
    window.show()
    window.keeper.offer_recovery(window.commands.recover)
    if folder is None:
        warm_up(window)
        show_tour_once(window)
    else:
        window.commands.open_path(folder)


def _tell(window: MainWindow, fault: BaseException) -> None:
    """What nobody foresaw: keep the plan, then say so. A file that fails is no mystery."""
    window.keeper.keep_now()
    window.message.say_error(_told(fault), fault)


def _told(fault: BaseException) -> SacplanError:
    if isinstance(fault, OSError):
        return file_error(fault)
    if isinstance(fault, MemoryError):
        return SacplanError(
            "MEMORY",
            "There is not enough memory for this; what is open stays as it was.",
            "Close other programs, take a series laid over off, or choose one with fewer images.",
        )
    return SacplanError(
        "FAULT",
        tr("Something went wrong inside SacPlan ({0}).").format(type(fault).__name__),
        tr("The plan was kept; save it and go on, or start again."),
    )
