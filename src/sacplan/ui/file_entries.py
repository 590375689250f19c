"""The actions on files and archives, and the help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sacplan.errors import Severity
from sacplan.language.languages import LANGUAGES
from sacplan.ui import actions as when
from sacplan.ui.actions import Entry
from sacplan.ui.language_choice import choose_language, language_of
from sacplan.ui.tour_stops import show_tour
from sacplan.ui.translate import tr

if TYPE_CHECKING:
    from sacplan.ui.main_window import MainWindow


def file_entries(window: MainWindow) -> list[Entry]:
    """Opening, fetching, saving, printing."""
    do, keeper, menu = window.commands, window.keeper, tr("&File")
    return [
        Entry(
            "open",
            tr("Open folder…"),
            menu,
            do.choose_folder,
            ("Ctrl+O",),
            "folder",
            label=tr("Open"),
            tip=tr("A folder with DICOM series; dropping it on the window does the same"),
        ),
        Entry(
            "archive",
            tr("From an archive…"),
            menu,
            do.open_archive,
            ("Ctrl+Shift+A",),
            tip=tr("Search a PACS, fetch series, send files"),
        ),
        Entry("open_plan", tr("Open plan…"), menu, do.choose_plan, ("Ctrl+Shift+O",), "plan"),
        Entry("sample", tr("Open the sample case"), menu, do.open_sample),
        Entry(
            "save",
            tr("Save plan"),
            menu,
            keeper.save,
            ("Ctrl+S",),
            "save",
            when.with_case,
            begins_group=True,
        ),
        Entry(
            "save_as",
            tr("Save plan as…"),
            menu,
            keeper.save_as,
            ("Ctrl+Shift+S",),
            enabled=when.with_case,
        ),
        Entry(
            "sheet",
            tr("Plan sheet…"),
            menu,
            window.sheets.show_preview,
            ("Ctrl+P",),
            "sheet",
            when.with_tape,
            tip=tr("The pages at true scale, to be printed or saved"),
            begins_group=True,
        ),
        *_pictures(window),
        Entry(
            "settings",
            tr("Settings…"),
            menu,
            window.preferences.show_dialog,
            ("Ctrl+,",),
            tip=tr("Look, mouse, grey windows, shortcuts"),
            begins_group=True,
        ),
        Entry("quit", tr("Quit"), menu, window.close, ("Ctrl+Q",)),
    ]


def _pictures(window: MainWindow) -> list[Entry]:
    do, menu = window.pictures, tr("&File")
    return [
        Entry(
            "copy_picture",
            tr("Copy the picture of the view"),
            menu,
            do.copy,
            ("Ctrl+C",),
            enabled=when.with_case,
            tip=tr("Without who the patient is"),
            begins_group=True,
        ),
        Entry(
            "save_picture",
            tr("Save the picture of the view…"),
            menu,
            do.choose_and_save,
            enabled=when.with_case,
            tip=tr("Without who the patient is"),
        ),
        Entry(
            "save_named_picture",
            tr("Save it with the patient's name…"),
            menu,
            do.choose_and_save_named,
            enabled=when.with_case,
        ),
    ]


def help_entries(window: MainWindow) -> list[Entry]:
    """What is at the end of the menus."""
    do, menu = window.commands, tr("&Help")
    return [
        Entry("find", tr("Find a command…"), menu, do.show_palette, ("Ctrl+K",)),
        Entry("help", tr("Keys and mouse"), menu, do.show_help, ("F1",), "help"),
        Entry("tour", tr("Short tour of the window"), menu, partial(show_tour, window)),
        Entry("about", tr("About SacPlan"), menu, do.show_about),
        *(_language(window, menu, code) for code in LANGUAGES),
    ]


def _language(window: MainWindow, menu: str, code: str) -> Entry:
    def choose() -> None:
        window.message.say(choose_language(window.settings, code), Severity.INFO)

    return Entry(
        f"language_{code}",
        tr("Language: {0}").format(LANGUAGES[code]),
        menu,
        choose,
        checked=lambda _state: language_of(window.settings) == code,
        begins_group=code == "en",
    )
