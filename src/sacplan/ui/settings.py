"""What is remembered between sessions: window places and the folders opened last."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 6


class Settings:
    """A small ini file in the user's configuration folder; a broken one counts as empty."""

    def __init__(self, path: Path | None = None) -> None:
        file = path or user_config_path("sacplan", appauthor=False) / "window.ini"
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def place(self, name: str) -> QByteArray | None:
        """A remembered geometry or splitter state."""
        value = self._store.value(f"place/{name}")
        return value if isinstance(value, QByteArray) else None

    def remember_place(self, name: str, value: QByteArray) -> None:
        """Remember a geometry or splitter state."""
        self._store.setValue(f"place/{name}", value)

    def is_folded(self, name: str, usual: bool) -> bool:
        """Whether a card was left folded; `usual` while nobody has touched it."""
        value = self._store.value(f"fold/{name}")
        return usual if value is None else str(value).lower() == "true"

    def remember_folded(self, name: str, is_folded: bool) -> None:
        """Remember that a card is folded or open."""
        self._store.setValue(f"fold/{name}", "true" if is_folded else "false")

    def recent_folders(self) -> list[Path]:
        """The folders opened last that still exist, newest first."""
        value = self._store.value("recent", [])
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(n) for n in names if isinstance(n, str) and Path(n).is_dir()]

    def remember_folder(self, folder: Path) -> None:
        """Put a folder at the head of the recent ones."""
        known = [p for p in self.recent_folders() if p != folder]
        self._store.setValue("recent", [str(p) for p in [folder, *known][:RECENT_LIMIT]])
