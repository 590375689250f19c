"""What is remembered between sessions: window places and the folders opened last."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from sacplan.services.usual_places import usual_store
from sacplan.ui.settings_file import FORMAT, set_aside_unusable, unwritable

RECENT_LIMIT = 6


class Settings:
    """A small ini file in the user's configuration folder; a broken one counts as empty."""

    def __init__(self, path: Path | None = None) -> None:
        file = path or user_config_path("sacplan", appauthor=False) / "window.ini"
        self.notice = set_aside_unusable(file)
        """What the user must be told about the file, None where all is well."""
        self._store = QSettings(str(file), QSettings.Format.IniFormat)
        if not self._store.isWritable():
            self.notice = unwritable(file.parent)
        elif self.word("format") != str(FORMAT):
            self.remember_word("format", str(FORMAT))

    def word(self, name: str) -> str:
        """Something remembered as text; "" where nothing is."""
        value = self._store.value(name)
        return value if isinstance(value, str) else ""

    def remember_word(self, name: str, text: str) -> None:
        """Remember a text; "" forgets it."""
        if text:
            self._store.setValue(name, text)
        else:
            self._store.remove(name)

    def write_now(self) -> None:
        """Have the file hold what is remembered, at once."""
        self._store.sync()

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

    def flag(self, name: str, *, usual: bool) -> bool:
        """Whether something was left switched on; `usual` while nobody has touched it."""
        value = self._store.value(f"flag/{name}")
        return usual if value is None else str(value).lower() == "true"

    def remember_flag(self, name: str, is_on: bool) -> None:
        """Remember that something is switched on or off."""
        self._store.setValue(f"flag/{name}", "true" if is_on else "false")

    def layout(self) -> str:
        """How the views were arranged."""
        return str(self._store.value("layout") or "")

    def remember_layout(self, layout: str) -> None:
        """Remember how the views are arranged."""
        self._store.setValue("layout", layout)

    def language(self) -> str:
        """The code of the window's language; "": the system's."""
        return str(self._store.value("language") or "")

    def remember_language(self, code: str) -> None:
        """Show the window in a language from the next start on."""
        self._store.setValue("language", code)

    def last_archive(self) -> str:
        """The name of the archive chosen last."""
        return str(self._store.value("archive/last") or "")

    def remember_archive(self, name: str) -> None:
        """Remember which archive was chosen."""
        if name:
            self._store.setValue("archive/last", name)

    def fetched_folder(self) -> Path:
        """Where fetched images are kept: this user's own folder until another is chosen."""
        value = self._store.value("archive/folder")
        return Path(value) if isinstance(value, str) and value else usual_store()

    def remember_fetched_folder(self, folder: Path) -> None:
        """Keep fetched images in another folder from now on."""
        self._store.setValue("archive/folder", str(folder))

    def recent_folders(self) -> list[Path]:
        """The folders opened last, newest first, as they were kept before cases had hints."""
        value = self._store.value("recent", [])
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(n) for n in names if isinstance(n, str)]

    def forget_recent_folders(self) -> None:
        """Forget them: recent cases are kept otherwise now."""
        self._store.remove("recent")
