"""Where this user's files are kept unless told otherwise."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_path, user_data_path


def archives_file() -> Path:
    """The list of the archives that are known."""
    return user_config_path("sacplan", appauthor=False) / "archives.json"


def usual_store() -> Path:
    """Images fetched from archives."""
    return user_data_path("sacplan", appauthor=False) / "fetched"
