"""All words of the window go through here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "SacPlan"


def tr(text: str) -> str:
    """The text in the user's language, where a translation is installed."""
    return QCoreApplication.translate(CONTEXT, text)
