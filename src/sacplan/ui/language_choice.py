"""The language of the window: the user's choice, or the system's."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from sacplan.language.languages import LANGUAGES, nearest_language
from sacplan.ui.settings import Settings
from sacplan.ui.translate import in_language, marked, use_language

_LATER = marked("SacPlan speaks this language from its next start on.")


def start_language(application: QApplication, settings: Settings) -> None:
    """Speak the language chosen, Qt's own buttons included, with a point in every number."""
    code = language_of(settings)
    use_language(code)
    locale = QLocale(code)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    words = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if code != "en" and words.load(f"qtbase_{code}", folder):
        application.installTranslator(words)


def language_of(settings: Settings) -> str:
    """The code of the language to be spoken."""
    chosen = settings.language()
    return chosen if chosen in LANGUAGES else nearest_language(QLocale.system().uiLanguages())


def choose_language(settings: Settings, code: str) -> str:
    """Remember a language; what to tell the user, in that language."""
    settings.remember_language(code)
    return in_language(code, _LATER)
